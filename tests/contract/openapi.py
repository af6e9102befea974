"""Stripe's own description, which what we ask and what a stand-in for Stripe answers are held to.

`check_request` and `check_answer` raise `ContractError`, which names every departure from it.
"""

import functools
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.conftest import SHARED

FILE = SHARED / "stripe" / "openapi.json"
needs_description = pytest.mark.skipif(not FILE.exists(), reason="Stripe's description isn't on this machine")

_ROOT = "urn:stripe"
_KEY = re.compile(r"(?P<name>[^\[\]]+)(?P<rest>(?:\[[^\[\]]*\])*)")


class ContractError(AssertionError):
    """A request or an answer that Stripe's description doesn't know."""


def check_request(method: str, path: str, query: str = "", body: str = "") -> None:
    """Hold a request to the description; `query` and the form `body` as they are sent."""
    operation = _operation(method, path)
    parameters = {one["name"]: one for one in operation.get("parameters", ()) if one["in"] == "query"}
    asked = nested(query)
    wrong = [f"there is no parameter {name}" for name in asked.keys() - parameters.keys()]
    wrong += [f"{name} is missing" for name, one in parameters.items() if one.get("required") and name not in asked]
    for name in asked.keys() & parameters.keys():
        wrong += _problems(parameters[name]["schema"], asked[name], name, is_text=True)
    form = operation.get("requestBody", {}).get("content", {}).get("application/x-www-form-urlencoded")
    if form is not None:
        wrong += _problems({**form["schema"], "additionalProperties": False}, nested(body), "body", is_text=True)
    elif body:
        wrong.append("there is a body, and nothing takes it")
    _refuse(f"{method} {path}", wrong)


def check_answer(method: str, path: str, status: int, answer: object) -> None:
    """Hold an answer's JSON to the description."""
    responses = _operation(method, path)["responses"]
    schema = responses.get(str(status), responses["default"])["content"]["application/json"]["schema"]
    _refuse(f"{status} to {method} {path}", _problems(schema, answer, "answer", is_text=False))


def nested(form: str) -> dict[str, Any]:
    """A query or a form body as the nested values that it means: `a[0]=x`, `metadata[k]=v`, `expand[]=y`."""
    found: dict[str, Any] = {}
    for key, value in parse_qsl(form, keep_blank_values=True, strict_parsing=bool(form)):
        match = _KEY.fullmatch(key)
        if match is None:
            raise ContractError(f"{key!r} is no name of a parameter")
        *way, last = [match["name"], *re.findall(r"\[([^\[\]]*)\]", match["rest"])]
        place = found
        for part in way:
            place = place.setdefault(part, {})
            if not isinstance(place, dict):
                raise ContractError(f"{key!r} is given as a value and as a hash")
        if last == "":
            last = str(len(place))
        if last in place:
            raise ContractError(f"{key!r} is given twice")
        place[last] = value
    return {name: _with_lists(value) for name, value in found.items()}


def _with_lists(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    inner = {name: _with_lists(part) for name, part in value.items()}
    return list(inner.values()) if list(inner) == [str(number) for number in range(len(inner))] else inner


def _refuse(what: str, wrong: Iterable[str]) -> None:
    if listed := sorted(wrong):
        raise ContractError(f"{what}: {'; '.join(listed)}")


def _problems(schema: Mapping[str, Any], value: object, name: str, *, is_text: bool) -> list[str]:
    if is_text:
        value = _typed(schema, value)
    validator = Draft202012Validator(_rewritten(schema), registry=_registry())
    return [
        f"{'.'.join([name, *map(str, error.absolute_path)])}: {error.message[:200]}"
        for error in validator.iter_errors(value)
    ]


def _typed(schema: Mapping[str, Any], value: object) -> object:
    """Text of a form as the number or truth that `schema` wants there."""
    for choice in schema.get("anyOf", ()):
        typed = _typed(choice, value)
        if Draft202012Validator(_rewritten(choice), registry=_registry()).is_valid(typed):
            return typed
    match schema.get("type"), value:
        case "integer", str(text) if re.fullmatch(r"-?[0-9]+", text, re.ASCII):
            return int(text)
        case "number", str(text) if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text, re.ASCII):
            return float(text)
        case "boolean", ("true" | "false") as text:
            return text == "true"
        case "array", list(items):
            return [_typed(schema.get("items", {}), item) for item in items]
        case "object", dict(parts):
            known = schema.get("properties", {})
            return {name: _typed(known.get(name, {}), part) for name, part in parts.items()}
        case _:
            return value


@functools.cache
def _description() -> dict[str, Any]:
    description: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    return description


@functools.cache
def _registry() -> Registry[Any]:
    contents = {"components": _rewritten(_description()["components"])}
    return Registry[Any]().with_resources([(_ROOT, DRAFT202012.create_resource(contents))])


def _rewritten(schema: Any) -> Any:
    """OpenAPI 3.0 as JSON Schema: `nullable`, and references that lead into the registry."""
    if isinstance(schema, list):
        return [_rewritten(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    plain = {key: _rewritten(part) for key, part in schema.items() if not key.startswith("x-") and key != "format"}
    if isinstance(plain.get("$ref"), str) and plain["$ref"].startswith("#"):
        plain["$ref"] = _ROOT + plain["$ref"]
    if plain.pop("nullable", False) is True:
        return {"anyOf": [plain, {"type": "null"}]}
    return plain


def _operation(method: str, path: str) -> dict[str, Any]:
    """The one that is meant; a literal path goes before a pattern."""
    paths = _description()["paths"]
    fitting = [known for known in paths if re.fullmatch(re.sub(r"\{[^}]+\}", "[^/]+", known), path)]
    for known in sorted(fitting, key=lambda known: known.count("{")):
        operation: dict[str, Any] | None = paths[known].get(method.lower())
        if operation is not None:
            return operation
    raise ContractError(f"Stripe has no {method} {path}")
