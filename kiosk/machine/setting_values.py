"""What values of settings may be, beside their type."""

import re
from typing import Annotated, Any
from urllib.parse import unquote

from kiosk.model.plain_text import is_line
from kiosk.model.rules import After, Limits, RefusedError

CODE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"
"""Of a language."""
KEY = "(Space|Return|Tab|Left|Right|Up|Down|F[1-9]|F1[0-2]|[A-Z0-9])"
"""That a switch presses."""
GUIDE = "(Space|Return|Escape|Tab|Left|Right|Up|Down|F[1-9]|F1[0-2])"
"""That spoken guidance hears."""
_DEEPEST = 20
_SECRET = re.compile(r"(password|secret|scram_\w+_key)\s*=", re.IGNORECASE)
_SECRET_IN_ADDRESS = re.compile(r"://[^@\s]*:[^@\s]+@")


def flat(values: dict[str, Any]) -> dict[str, Any]:
    """`values`, of a file.

    Raises:
        ValueError: they have more tables and lists within each other than anybody writes.
    """
    level: list[Any] = [values]
    for _ in range(_DEEPEST):
        tables = [one.values() if isinstance(one, dict) else one for one in level if isinstance(one, dict | list)]
        level = [inner for table in tables for inner in table]
    if level:
        raise ValueError("too deep")
    return values


def shown_everywhere(text: str) -> str:
    """`text`, where it is empty or a line.

    Raises:
        RefusedError: it is neither.
    """
    if text and not is_line(text):
        raise RefusedError("odd_signs")
    return text


def _without_secret(fleet: str | None) -> str | None:
    if fleet is not None and (_SECRET.search(unquote(fleet)) or _SECRET_IN_ADDRESS.search(fleet)):
        raise RefusedError("password")
    return fleet


FleetAddress = Annotated[
    str | None,
    After(_without_secret),
    Limits(max_length=500, examples=["host=db.example.org dbname=kiosk user=booth"]),
]
"""Of a PostgreSQL, with neither a password nor a key in it."""
Languages = Annotated[
    str, Limits(pattern=f"^(all|none|{CODE}( {CODE})*)$", max_length=200, examples=["all", "none", "en es de"])
]
"""Codes with a space between, or a word."""
GuideKeys = Annotated[str, Limits(pattern=f"^{GUIDE}( {GUIDE}){{3}}$", examples=["F1 F2 F3 F4"])]
"""Four, with a space between."""
