"""The form of campaign.toml as JSON Schema, so that editors complete it and point at mistakes."""

import ast
import inspect
import json
import textwrap
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from kiosk.model.campaign import Campaign
from kiosk.model.checked import asked, json_schema
from kiosk.model.part import Part, part_in


def campaign_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of campaign.toml, out of the same model that checks it."""
    schema = json_schema(Campaign)
    for model in _parts(Campaign):
        _describe(schema if model is Campaign else schema["$defs"].get(model.__name__, {}), model)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def schema_text() -> str:
    """The schema as the file beside campaign.toml holds it."""
    return json.dumps(campaign_schema(), ensure_ascii=False, indent=2) + "\n"


def _parts(model: type[Part]) -> Iterator[type[Part]]:
    """`model` and each part of a part of it; some more than once."""
    yield model
    for field in fields(model):
        if (part := part_in(model, field.name)) is not None:
            yield from _parts(part)


def _describe(definition: dict[str, Any], model: type[Part]) -> None:
    """Say what the docstring under each field says; pydantic would read the source at every start, for this alone."""
    texts = {
        name: text
        for base in reversed(model.__mro__)
        if issubclass(base, Part)
        for name, text in field_docstrings(base)
    }
    for name, field in asked(model).items():
        known = definition.get("properties", {}).get(field.alias or name)
        if known is not None and name in texts:
            known.setdefault("description", texts[name])
            for key in sorted(known):
                known[key] = known.pop(key)


def field_docstrings(model: type) -> Iterator[tuple[str, str]]:
    """Each field that has a docstring, with it; none where the source was left out, as in a package."""
    try:
        source = inspect.getsource(model)
    except OSError:
        return
    (body,) = ast.parse(textwrap.dedent(source)).body
    assert isinstance(body, ast.ClassDef)  # noqa: S101 - for the type checker
    for field, after in zip(body.body, body.body[1:], strict=False):
        match field, after:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                yield name, inspect.cleandoc(text)
            case _:
                pass
