"""campaign.toml written as text that people like to edit: short comments, gaps marked, one thing a line."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any

import tomlkit

from kiosk.model.records import dataclass

SCHEMA_NAME = "campaign.schema.json"
"""The file beside campaign.toml that lets editors complete it."""

TABLES = (
    "dates",
    "asks",
    "dues",
    "sliding_scale",
    "benefits",
    "funds",
    "goals",
    "feeds",
    "amounts",
    "giving",
    "matching",
    "highlights",
    "thanks",
    "follow",
    "questions",
    "look",
)
"""The tables of a campaign, in the order in which they are written."""
ABOUT = {
    "id": "A short name for figures and for the links' attribution.",
    "allowed_hosts": "The only hosts that links may lead to.",
    "asks": "What people are asked to do; each gets a QR code.",
    "benefits": "What donations do.",
    "goals": "What the drive wants to reach.",
    "feeds": "Where the goals' figures from outside come from.",
    "dues": "What a membership costs, where that has several names.",
    "sliding_scale": "Dues that people choose themselves.",
    "funds": "What gifts may be for; with two or more, people choose first.",
    "amounts": "The amounts that people can choose.",
    "giving": "What can be given here.",
    "matching": "Whose offer adds to each gift.",
    "highlights": "One story each; two sentences read best.",
    "thanks": "Shown in the rotation, and as a thank-you.",
    "follow": "Where the drive can be followed.",
    "questions": "What attendees ask, and what volunteers answer.",
}
"""What is said above each of them."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A campaign on its way: `values` in the shape of campaign.toml, and what people must still do.

    `to_do` is keyed by place, such as `currency`, `asks.0.link` or `goals`. The first line of each says what to do;
    further lines are shown below it, commented out, as an example to complete.
    """

    values: Mapping[str, Any]
    to_do: Mapping[str, str] = field(default_factory=dict)


def campaign_toml(draft: Draft, heading: str = "") -> str:
    """The text of campaign.toml for `draft`; `heading` is a comment at its top.

    Reading the text gives exactly `draft.values`, whose texts may hold anything that TOML can.
    """
    values, to_do = draft.values, draft.to_do
    lines = [f"#:schema {SCHEMA_NAME}", *_comment(heading), ""]
    simple = {key: value for key, value in values.items() if key not in TABLES}
    for key, value in simple.items():
        lines += [*_about(key), *_marked(to_do, key), f"{key} = {toml_value(value)}"]
    lines += [
        line for key in to_do if "." not in key and key not in (*simple, *TABLES) for line in _marked(to_do, key)
    ]
    for table in TABLES:
        lines += _table(table, values.get(table), to_do)
    return "\n".join(lines) + "\n"


def _table(name: str, value: Any, to_do: Mapping[str, str]) -> Iterator[str]:
    if value is None and not any(place == name or place.startswith(f"{name}.") for place in to_do):
        return
    yield ""
    yield from _about(name)
    yield from _marked(to_do, name)
    if isinstance(value, Mapping) or value is None:
        yield from _rows(f"[{name}]", name, value or {}, to_do)
        return
    for index, item in enumerate(value):
        if index:
            yield ""
        yield from _rows(f"[[{name}]]", f"{name}.{index}", item, to_do)


def _rows(header: str, place: str, values: Mapping[str, Any], to_do: Mapping[str, str]) -> Iterator[str]:
    inside = [key for key in to_do if key.rpartition(".")[0] == place]
    if not values and not inside:
        return
    yield header
    for key, value in values.items():
        yield from _marked(to_do, f"{place}.{key}")
        yield f"{key} = {toml_value(value)}"
    for key in inside:
        if key.rpartition(".")[2] not in values:
            yield from _marked(to_do, key)


def _about(key: str) -> list[str]:
    return [f"# {ABOUT[key]}"] if key in ABOUT else []


def _marked(to_do: Mapping[str, str], place: str) -> list[str]:
    return _comment(f"TO DO: {to_do[place]}") if place in to_do else []


def _comment(text: str) -> list[str]:
    """`text` as comment lines; signs that TOML allows in no comment are left out."""
    lines = text.split("\n") if text else []
    return ["# " + "".join(sign for sign in line if sign.isprintable() or sign == "\u00a0") for line in lines]


def toml_value(value: Any) -> str:
    """`value` as it stands behind a key: one thing a line where it is a list, in braces where it is a table.

    Raises:
        TypeError: a campaign has no such values.
    """
    match value:
        case str() | bool() | int() | dt.date():
            return tomlkit.item(value).as_string()
        case Mapping():
            return "{ " + ", ".join(f"{tomlkit.key(k).as_string()} = {toml_value(v)}" for k, v in value.items()) + " }"
        case Sequence():
            return "\n".join(["[", *(f"    {toml_value(part)}," for part in value), "]"]) if value else "[]"
        case _:
            raise TypeError(f"{type(value).__name__} has no place in a campaign")
