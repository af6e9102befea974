"""The form of campaign.toml as an editor sees it agrees with what the kiosk takes."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import Document
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.campaigns.schema import campaign_schema
from kiosk.model.currencies import CURRENCIES


def complaints(schema: dict[str, Any], value: object) -> list[str]:
    """What an editor says of `value`."""
    return [error.message for error in Draft202012Validator(schema).iter_errors(value)]


def example(folder: Path) -> dict[str, Any]:
    """The example's values as JSON has them: days as text."""
    text = (folder / "campaign.toml").read_text("utf-8")
    values: dict[str, Any] = json.loads(json.dumps(tomllib.loads(text), default=str))
    return values


def test_the_example_is_what_the_schema_says(example_folder: Path) -> None:
    assert complaints(campaign_schema(), example(example_folder)) == []


FEEDS = [
    {"id": "website", "kind": "json", "file": "drive.json", "goals": {"gifts": "usd"}, "includes": ["phone"]},
    {"id": "cards", "kind": "stripe", "every_seconds": 30},
    {"id": "typed", "kind": "fixed", "figures": {"members": 74}, "as_of": "2026-11-23T14:00:00"},
]


def test_an_editor_takes_feeds_as_the_kiosk_takes_them(example_folder: Path) -> None:
    values = example(example_folder) | {"feeds": FEEDS}
    assert complaints(campaign_schema(), values) == []
    assert check_document(Path("campaign.toml"), Document(values, {}))[1] == []


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
        ("feeds", [{"id": "website", "kind": "xml"}]),
        ("feeds", [{"id": "Web site", "kind": "stripe"}]),
        ("feeds", [{"id": "website", "kind": "json", "address": "http://psfmember.org/", "goals": {"gifts": "usd"}}]),
        ("feeds", [{"id": "website", "kind": "json", "file": "a.json", "goals": {"gifts": 5}}]),
        ("feeds", [{"id": "website", "kind": "fixed", "figures": {"gifts": "1e3"}, "as_of": "2026-11-23T14:00:00"}]),
        ("feeds", [{"id": "cards", "kind": "stripe", "every_seconds": 1}]),
        ("feeds", [{"id": "cards", "kind": "stripe", "includes": "phone"}]),
        ("feeds", [{"id": "cards", "kind": "stripe", "late_after_minutes": "60"}]),
        ("titel", "x"),
    ],
)
def test_an_editor_points_at_what_the_kiosk_refuses_or_notes(example_folder: Path, key: str, value: object) -> None:
    values = example(example_folder) | {key: value}
    assert complaints(campaign_schema(), values)
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
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["properties"]["currency"]["enum"] == sorted(CURRENCIES)
    assert schema["required"] == ["id", "organisation", "title", "currency", "allowed_hosts", "asks"]
    json.dumps(schema)
