"""A reader and its location as Stripe tells them, made safe to show: names are cleaned, the mode is the key's own."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any

from kiosk.model.plain_text import plain_text
from kiosk.model.records import dataclass
from kiosk.payments.connection import NotStripeError
from kiosk.payments.trouble import ReaderTroubleError, WrongMode

READER_ID = re.compile(r"tmr_[A-Za-z0-9_]{1,100}", re.ASCII)
LOCATION_ID = re.compile(r"tml_[A-Za-z0-9_]{1,100}", re.ASCII)
"""Nothing else goes into the path of a request."""

_LAST_MOMENT = int(dt.datetime(9999, 1, 1, tzinfo=dt.UTC).timestamp()) * 1000
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Location:
    """Where readers stand, by Stripe's record."""

    id: str
    name: str
    """Empty where only the id came."""


@dataclass(frozen=True, slots=True)
class ReaderState:
    """A reader as Stripe last heard of it."""

    id: str
    label: str
    location: Location | None
    device_type: str
    online: bool
    """By Stripe's word, which can be two minutes old: no reason to refuse a payment."""
    last_seen: dt.datetime | None
    live: bool
    """Whether it takes real money."""
    action: str
    """What it is busy with, by Stripe's word; empty where it is free."""


def location_in(item: Mapping[str, Any], *, live: bool) -> Location:
    """The location that `item` is, asked for with a key that is `live` or not.

    Raises:
        NotStripeError: it is none.
        ReaderTroubleError: it is of the other mode.
    """
    _check_mode(item, live=live)
    return Location(_id(item, LOCATION_ID), _text(item.get("display_name")))


def reader_in(item: Mapping[str, Any], *, live: bool) -> ReaderState:
    """The reader that `item` is, asked for with a key that is `live` or not.

    Raises:
        NotStripeError: it is none.
        ReaderTroubleError: it is of the other mode.
    """
    _check_mode(item, live=live)
    place = item.get("location")
    location = location_in(place, live=live) if isinstance(place, Mapping) else None
    if isinstance(place, str) and LOCATION_ID.fullmatch(place):
        location = Location(place, "")
    action = item.get("action")
    is_busy = isinstance(action, Mapping) and action.get("status") == "in_progress"
    return ReaderState(
        _id(item, READER_ID),
        _text(item.get("label")),
        location,
        _text(item.get("device_type")),
        online=item.get("status") == "online",
        last_seen=_moment(item.get("last_seen_at")),
        live=live,
        action=_text(action.get("type")) if isinstance(action, Mapping) and is_busy else "",
    )


def _check_mode(item: Mapping[str, Any], *, live: bool) -> None:
    is_live = item.get("livemode")
    if not isinstance(is_live, bool):
        raise NotStripeError
    if is_live != live:
        raise ReaderTroubleError(WrongMode(key_is_live=live))


def _id(item: Mapping[str, Any], pattern: re.Pattern[str]) -> str:
    name = item.get("id")
    if not isinstance(name, str) or not pattern.fullmatch(name):
        raise NotStripeError
    return name


def _text(value: object) -> str:
    return plain_text(value)[:_LONGEST] if isinstance(value, str) else ""


def _moment(milliseconds: object) -> dt.datetime | None:
    if type(milliseconds) is not int or not 0 < milliseconds < _LAST_MOMENT:
        return None
    return dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC)
