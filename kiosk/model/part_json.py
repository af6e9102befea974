"""Checked records as JSON and back, so that they need not be checked again; days and moments as texts."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import fields
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from kiosk.model.part import Part

_P = TypeVar("_P", bound=Part)
_PLAIN = (str, int, float, bool)


def to_json(record: Part) -> str:
    """`record` as JSON."""
    return json.dumps(_plain(record), ensure_ascii=True)


def from_json(kind: type[_P], text: str) -> _P:
    """The record of `kind` that `to_json` wrote.

    Raises:
        ValueError: it wrote another, such as one with other fields.
    """
    record: _P = _made(kind, json.loads(text))
    return record


def _plain(value: object) -> object:
    match value:
        case Part():
            return {field.name: _plain(getattr(value, field.name)) for field in fields(value) if field.compare}
        case tuple():
            return [_plain(one) for one in value]
        case Mapping():
            return {key: _plain(one) for key, one in value.items()}
        case dt.date():
            return value.isoformat()
        case _:
            return value


def _made(kind: Any, value: Any) -> Any:
    """What `value` was, in a field with the annotation `kind`."""
    if isinstance(kind, type) and issubclass(kind, Part):
        return _part(kind, value)
    inner = get_args(kind)
    match get_origin(kind):
        case origin if origin is Annotated:
            return _made(inner[0], value)
        case origin if origin in (Union, UnionType):
            return _one_of(inner, value)
        case origin if origin is Literal and value in inner:
            return value
        case origin if origin is tuple and isinstance(value, list):
            return tuple(_made(inner[0], one) for one in value)
        case origin if origin is Mapping and isinstance(value, dict):
            return {key: _made(inner[1], one) for key, one in value.items()}
        case None if kind in _PLAIN and type(value) is kind:
            return value
        case None if kind is dt.date and isinstance(value, str):
            return dt.date.fromisoformat(value)
        case None if kind is dt.datetime and isinstance(value, str):
            return dt.datetime.fromisoformat(value)
        case _:
            raise ValueError(kind)


def _one_of(kinds: tuple[Any, ...], value: Any) -> Any:
    if value is None and type(None) in kinds:
        return None
    within = [kind for kind in kinds if kind is not type(None)]
    if dt.datetime in within and isinstance(value, str):
        return dt.datetime.fromisoformat(value) if "T" in value else dt.date.fromisoformat(value)
    if len(within) == 1:
        return _made(within[0], value)
    return _made(next((kind for kind in within if type(value) is kind), None), value)


def _part(kind: type[_P], value: Any) -> _P:
    names = [field.name for field in fields(kind) if field.compare]
    if not isinstance(value, dict) or value.keys() != set(names):
        raise ValueError(kind)
    types = get_type_hints(kind, include_extras=True)
    return kind(**{name: _made(types[name], value[name]) for name in names})
