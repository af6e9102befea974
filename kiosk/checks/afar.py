"""The check-list for staff at another kiosk of the fleet: written here, read and said there in their own language.

What was found travels as records by the names of their classes and fields. Reading is strict: what this version
doesn't know, or what can't be, is a line without a finding.
"""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from kiosk.checks import findings
from kiosk.checks.check import CheckId, Found, Level
from kiosk.giving.why_not import WhyNot
from kiosk.ledger.elsewhere import Elsewhere
from kiosk.machine.secret_trouble import SecretTrouble
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.model.money import Money
from kiosk.model.plain_text import plain_text
from kiosk.model.records import dataclass
from kiosk.model.stripe_trouble import StripeTrouble
from kiosk.payments.trouble import BaseTrouble, ReaderTrouble
from kiosk.system.trusted_paths import OpenToOthers

LONGEST_TEXT = 300
MOST_LINES = 40
_MOST_DEEP = 8
_MOST_ITEMS = 50
_LARGEST = 10**15
_LARGEST_LINE = 1500
"""Signs of what was found; what is longer is looked at on that kiosk itself."""
_NAMES: Mapping[str, object] = {
    "WhyNot": WhyNot,
    "Elsewhere": Elsewhere,
    "SecretTrouble": SecretTrouble,
    "LedgerTrouble": LedgerTrouble,
    "Money": Money,
    "StripeTrouble": StripeTrouble,
    "BaseTrouble": BaseTrouble,
    "ReaderTrouble": ReaderTrouble,
    "OpenToOthers": OpenToOthers,
}
"""What the findings' modules import for the type checker alone."""
_IS = "is"
"""Under this name stands a record's class."""


@dataclass(frozen=True, slots=True)
class AfarLine:
    """A line of another kiosk's check-list."""

    id: CheckId | None
    """`None` where this version has no such line."""
    level: Level
    found: Found | None
    """`None` where this version can't say what was found."""


@dataclass(frozen=True, slots=True)
class AfarChecks:
    """Another kiosk's check-list."""

    lines: tuple[AfarLine, ...]
    age: dt.timedelta
    """Since it was gone through, when it was sent."""


def written(looked: Sequence[tuple[CheckId, Found]], age: dt.timedelta) -> bytes:
    """The check-list, to be read by `read`."""
    lines = [
        {"id": name, "level": found.level, "finding": finding if len(json.dumps(finding)) <= _LARGEST_LINE else None}
        for name, found in looked
        for finding in [_plain(found.finding)]
    ]
    return json.dumps({"age": round(age.total_seconds()), "checks": lines}, separators=(",", ":")).encode()


def read(content: bytes) -> AfarChecks | None:
    """What `written` wrote, perhaps of another version; `None` where it is no check-list."""
    try:
        said = json.loads(content)
        lines = said["checks"]
        age = dt.timedelta(seconds=_number(said["age"]))
        if not isinstance(lines, list) or len(lines) > MOST_LINES:
            return None
        return AfarChecks(tuple(_line(line) for line in lines), age)
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return None


def _line(said: Any) -> AfarLine:
    level = _read(Level, said["level"], 0)
    try:
        name = _read(CheckId, said["id"], 0)
    except ValueError:
        name = None
    try:
        found = Found(level, _read(findings.Finding, said["finding"], 0))
    except (ValueError, KeyError, TypeError, OverflowError):
        found = None
    return AfarLine(name, level, found)


def _plain(value: Any) -> Any:
    """`value` as JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        return {_IS: type(value).__name__} | {
            field.name: _plain(getattr(value, field.name)) for field in fields(value)
        }
    match value:
        case str():
            return value[:LONGEST_TEXT]
        case tuple():
            return [_plain(one) for one in value[:_MOST_ITEMS]]
        case dt.timedelta():
            return value.total_seconds()
        case dt.date():
            return value.isoformat()
        case Path():
            return str(value)
        case Enum():
            return value.name
        case _:
            return value


def _read(kind: Any, value: Any, depth: int) -> Any:
    """`value`, which JSON had, as a `kind`.

    Raises:
        ValueError: it is none.
    """
    if depth > _MOST_DEEP:
        raise ValueError("too deep")
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _read(_meant(get_args(kind), value), value, depth)
    if origin is Literal:
        if not any(type(value) is type(one) and value == one for one in get_args(kind)):
            raise ValueError("another word")
        return value
    if origin is tuple:
        return _read_tuple(get_args(kind), value, depth)
    if is_dataclass(kind) and isinstance(kind, type):
        return _read_record(kind, value, depth)
    if isinstance(kind, type) and issubclass(kind, tuple):
        hints = get_type_hints(kind)
        return kind(*_read_tuple(list(hints.values()), value, depth))
    return _read_scalar(kind, value)


def _meant(kinds: Sequence[Any], value: Any) -> Any:
    """Which of `kinds` is `value`."""
    flat = [one for kind in kinds for one in (get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,))]
    for kind in flat:
        if isinstance(value, dict):
            if is_dataclass(kind) and isinstance(kind, type) and kind.__name__ == value.get(_IS):
                return kind
        elif get_origin(kind) is Literal:
            if any(type(value) is type(one) and value == one for one in get_args(kind)):
                return kind
        elif kind is NoneType:
            if value is None:
                return kind
        elif get_origin(kind) is tuple:
            if isinstance(value, list):
                return kind
        elif kind in (str, int, float, bool) and type(value) is kind:
            return kind
    raise ValueError("none of them")


def _read_tuple(kinds: Sequence[Any], value: Any, depth: int) -> tuple[Any, ...]:
    if not isinstance(value, list) or len(value) > _MOST_ITEMS:
        raise ValueError("no list")
    if kinds[-1] is Ellipsis:
        return tuple(_read(kinds[0], one, depth + 1) for one in value)
    return tuple(_read(kind, one, depth + 1) for kind, one in zip(kinds, value, strict=True))


def _read_record(kind: type, value: Any, depth: int) -> Any:
    names = {field.name for field in fields(kind)}
    if not isinstance(value, dict) or value.keys() != {_IS, *names} or value[_IS] != kind.__name__:
        raise ValueError("another record")
    hints = get_type_hints(kind, localns=dict(_NAMES))
    return kind(**{name: _read(hints[name], value[name], depth + 1) for name in names})


def _read_scalar(kind: Any, value: Any) -> Any:
    if kind is NoneType and value is None:
        return None
    if kind is bool and isinstance(value, bool):
        return value
    if kind is int and type(value) is int and abs(value) <= _LARGEST:
        return value
    if kind is float:
        return float(_number(value))
    if kind is dt.timedelta:
        return dt.timedelta(seconds=_number(value))
    if isinstance(value, str):
        text = plain_text(value)[:LONGEST_TEXT]
        if kind is str:
            return text
        if kind is Path:
            return Path(text)
        if kind is dt.datetime:
            return dt.datetime.fromisoformat(value).astimezone(dt.UTC)
        if kind is dt.date:
            return dt.date.fromisoformat(value)
    raise ValueError("something else")


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not abs(value) <= _LARGEST:
        raise ValueError("no number")
    return float(value)
