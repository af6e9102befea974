"""What staff far away need to help: a short text about this machine that can be sent by any message."""

import datetime as dt
import platform
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from kiosk import __version__
from kiosk.system.log import strike_out

if TYPE_CHECKING:
    from kiosk.checks.check import Level

MOST_CHARACTERS = 1500
MOST_IN_CODE = 600
"""Characters of a summary that phones read from a screen as a code."""
_LONGEST_LINE = 220
_WHOLE: "tuple[Level, ...]" = ("bad", "watch")
_IN_SHORT: "tuple[Level, ...]" = ("good", "skipped")
_SIGNS: "dict[Level, str]" = {"good": "ok", "watch": "look", "bad": "bad", "skipped": "-"}


class Looked(NamedTuple):
    """A line of the check-list, and what it says in English."""

    title: str
    level: "Level"
    text: str


def sign_of(level: "Level") -> str:
    """How a level is written in a line of text."""
    return _SIGNS[level]


def summary_text(
    looked: Sequence[Looked], warnings: Sequence[str], now: dt.datetime, *, practice: bool, most: int = MOST_CHARACTERS
) -> str:
    """At most `most` characters without keys, passwords and addresses; of `warnings`, the oldest first, the last fit.

    Args:
        looked: the check-list.
        warnings: lines of the log.
        now: with a time zone.
        practice: whether it is play money.
        most: characters.
    """
    lines = [strike_out(line)[:_LONGEST_LINE] for line in _lines(looked, now, practice=practice)]
    room = most - sum(len(line) + 1 for line in lines)
    told: list[str] = []
    for warning in reversed(warnings):
        line = strike_out(warning)[:_LONGEST_LINE]
        room -= len(line) + 1
        if room < 0:
            break
        told.insert(0, line)
    return "\n".join([*lines, *told])[:most]


def _lines(looked: Sequence[Looked], now: dt.datetime, *, practice: bool) -> Iterator[str]:
    system = f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    mode = ", practice" if practice else ""
    yield f"kiosk {__version__}{mode}; {system}; {now:%Y-%m-%d %H:%M} UTC"
    for level in _WHOLE:
        for one in looked:
            if one.level == level:
                yield f"{sign_of(level)}: {one.title}: {one.text}"
    for level in _IN_SHORT:
        if titles := [one.title for one in looked if one.level == level]:
            yield f"{sign_of(level)}: {', '.join(titles)}"
