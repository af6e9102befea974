"""One field of a form: how its value stands in the file, and as the text that people type."""

import datetime as dt
import re
from contextlib import suppress
from typing import Any, Literal

from kiosk.model.records import dataclass

FieldKind = Literal[
    "line",
    "paragraph",
    "number",
    "figure",
    "day",
    "moment",
    "switch",
    "choice",
    "colour",
    "picture",
    "lines",
    "figures",
    "pairs",
]
"""What is typed: `figure` is money or a count; of `lines` and `figures` one is a line, `pairs` are `name = value`."""

_WHOLE = re.compile(r"[0-9]{1,12}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Field:
    """A field by the key it has in the file."""

    name: str
    kind: FieldKind = "line"
    choices: tuple[str, ...] = ()
    of: str = ""
    """The kinds of item that have it, with blanks between; empty where all have."""


def shown(value: object) -> str:
    """What stands in the file, as the text that people change."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else ""
        case dt.datetime() | dt.date():
            return value.isoformat()
        case list():
            return "\n".join(shown(part) for part in value)
        case dict():
            return "\n".join(f"{key} = {shown(part)}" for key, part in value.items())
        case _:
            return str(value)


def written(field: Field, text: str, *, is_count: bool = False) -> Any:
    """What to write into the file for the `text` of `field`; `None` where nothing was typed.

    Text that is no such value is written as it is: whoever checks the campaign says what is wrong with it.

    Args:
        field: which.
        text: as typed.
        is_count: whether a figure of this form is a count and no money.
    """
    text = text if field.kind == "paragraph" else text.strip()
    if not text.strip():
        return None
    rows = [row.strip() for row in text.split("\n") if row.strip()]
    match field.kind:
        case "switch":
            return True
        case "number":
            return _number(text)
        case "figure":
            return _number(text) if is_count else text
        case "figures":
            return [_number(row) if is_count else row for row in rows]
        case "day" | "moment":
            return _when(text)
        case "lines":
            return rows
        case "pairs":
            return {name.strip(): value.strip() for name, _, value in (row.partition("=") for row in rows)}
        case _:
            return text


def _number(text: str) -> int | str:
    return int(text) if _WHOLE.fullmatch(text) else text


def _when(text: str) -> dt.date | str:
    with suppress(ValueError):
        return dt.date.fromisoformat(text) if len(text) == len("2026-12-31") else dt.datetime.fromisoformat(text)
    return text
