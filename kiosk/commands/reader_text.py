"""Card readers in words, as a table and as JSON."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from kiosk.payments.reader_state import ReaderState
from kiosk.words.ages import AgeWords


def told_reader(reader: ReaderState) -> str:
    """`Front desk (tmr_…) at Hall 2, test, online`: what to compare with the reader that stands here."""
    state = "online" if reader.online else "offline"
    return f"{reader.label} ({reader.id}) at {_place(reader)}, {_mode(reader)}, {state}"


def print_readers(readers: Iterable[ReaderState], ours: str | None, now: dt.datetime) -> None:
    """The table of `readers`; the one with the id `ours` is marked as this kiosk's."""
    rows = [("READER", "ID", "LOCATION", "STATE", "MODEL", "MODE")]
    for one in readers:
        label = f"{one.label} (this kiosk's)" if one.id == ours else one.label
        rows.append((label, one.id, _place(one), _state(one, now), one.device_type, _mode(one)))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


def reader_as_json(reader: ReaderState) -> dict[str, Any]:
    """`reader` for other programs."""
    location = reader.location
    return {
        "id": reader.id,
        "label": reader.label,
        "location": {"id": location.id, "name": location.name} if location else None,
        "model": reader.device_type,
        "online": reader.online,
        "last_seen": reader.last_seen.isoformat() if reader.last_seen else None,
        "live": reader.live,
        "action": reader.action or None,
    }


def _place(reader: ReaderState) -> str:
    return (reader.location.name or reader.location.id) if reader.location else "no location"


def _mode(reader: ReaderState) -> str:
    return "live" if reader.live else "test"


def _state(reader: ReaderState, now: dt.datetime) -> str:
    if reader.online:
        return f"online, busy: {reader.action}" if reader.action else "online"
    if reader.last_seen is None:
        return "offline, never seen"

    return f"offline, last seen {AgeWords().ago(now - reader.last_seen)}"
