"""The form of campaign.toml as an editor sees it agrees with what the kiosk takes."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import Document
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.campaigns.schema import campaign_schema
from kiosk.model.money import CURRENCIES

TYPES = {
    "string": str,
    "integer": int,
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}


def complaints(schema: dict[str, Any], value: object, place: str = "") -> Iterator[str]:
    """Where `value` isn't what `schema` says, for the keywords that ours uses."""
    known = {
        "$ref",
        "anyOf",
        "type",
        "const",
        "enum",
        "pattern",
        "format",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
    }
    known |= {"minItems", "maxItems", "items", "properties", "required", "additionalProperties"}
    known |= {"title", "description", "default", "$defs", "$schema", "examples"}
    assert set(schema) <= known, set(schema) - known
    if "$ref" in schema:
        yield from complaints(campaign_schema()["$defs"][schema["$ref"].removeprefix("#/$defs/")], value, place)
    if "anyOf" in schema and all(list(complaints(choice, value, place)) for choice in schema["anyOf"]):
        yield f"{place}: none of the choices"
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(isinstance(value, TYPES[name]) for name in types):
        yield f"{place}: not {types}"
        return
    if "const" in schema and value != schema["const"]:
        yield f"{place}: not {schema['const']}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{place}: not among the choices"
    if isinstance(value, str):
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{place}: not like {schema['pattern']}"
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            yield f"{place}: too short or too long"
    if isinstance(value, int) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{place}: out of range"
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield f"{place}: too few or too many"
        for index, item in enumerate(value):
            yield from complaints(schema.get("items", {}), item, f"{place}.{index}")
    if isinstance(value, dict) and "properties" in schema:
        yield from (f"{place}.{name}: missing" for name in schema.get("required", []) if name not in value)
        for name, inner in value.items():
            if name in schema["properties"]:
                yield from complaints(schema["properties"][name], inner, f"{place}.{name}")
            else:
                yield f"{place}.{name}: unknown"


def example(folder: Path) -> dict[str, Any]:
    """The example's values as JSON has them: days as text."""
    text = (folder / "campaign.toml").read_text("utf-8")
    values: dict[str, Any] = json.loads(json.dumps(tomllib.loads(text), default=str))
    return values


def test_the_example_is_what_the_schema_says(example_folder: Path) -> None:
    assert list(complaints(campaign_schema(), example(example_folder))) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema", 2),
        ("id", "Not Short"),
        ("title", ""),
        ("title", "a" * 91),
        ("currency", "usd"),
        ("example", "yes"),
        ("allowed_hosts", []),
        ("asks", []),
        ("asks", [{"kind": "give", "text": "Give", "link": "https://psfmember.org/"}]),
        ("asks", [{"kind": "donate", "text": "Give", "link": "http://psfmember.org/"}]),
        ("goals", [{"id": "a", "unit": "money", "target": "1e3"}]),
        ("goals", [{"id": "a", "unit": "members", "target": 10, "start_count": -1}]),
        ("amounts", [{"amount": "25"}]),
        ("look", {"deep": "blue"}),
        ("dates", {"starts": 5}),
        ("titel", "x"),
    ],
)
def test_an_editor_points_at_what_the_kiosk_refuses_or_notes(example_folder: Path, key: str, value: object) -> None:
    values = example(example_folder) | {key: value}
    assert list(complaints(campaign_schema(), values))
    try:
        _, told = check_document(Path("campaign.toml"), Document(values, {}))
    except CampaignRefusedError as error:
        told = list(error.problems)
    assert any((problem.key or "").startswith(key) for problem in told)


def fields() -> Iterator[tuple[str, dict[str, Any]]]:
    schema = campaign_schema()
    for name, part in {"Campaign": schema, **schema["$defs"]}.items():
        for field, described in part["properties"].items():
            yield f"{name}.{field}", described


def test_every_field_says_what_it_is() -> None:
    bare = [name for name, described in fields() if len(described.get("description", "")) < 8]
    assert len(list(fields())) > 50
    assert bare == []


def test_no_part_takes_a_key_that_it_does_not_know() -> None:
    schema = campaign_schema()
    assert all(part["additionalProperties"] is False for part in [schema, *schema["$defs"].values()])


def test_the_schema_names_its_draft_and_the_currencies() -> None:
    schema = campaign_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["properties"]["currency"]["enum"] == sorted(CURRENCIES)
    assert schema["required"] == ["id", "organisation", "title", "currency", "allowed_hosts", "asks"]
    json.dumps(schema)
