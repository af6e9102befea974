"""One line of the check-list, and that looking at it ends, whatever happens."""

import logging
import queue
import threading
from collections.abc import Callable
from typing import Literal

from kiosk.checks.findings import CheckBroke, Finding
from kiosk.model.records import dataclass

_log = logging.getLogger(__name__)

Level = Literal["good", "watch", "bad", "skipped"]
"""It is fine, is worth a look, is to be put right before people come, or was left out."""
CheckId = Literal[
    "network",
    "clock",
    "time_zones",
    "key",
    "reader",
    "shift",
    "book",
    "not_counted",
    "disk",
    "files",
    "feeds",
    "codes",
    "display",
    "letters",
    "speech",
    "payment",
]
MOST_SECONDS = 8.0
"""That one look may take."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a look found."""

    level: Level
    finding: Finding


@dataclass(frozen=True, slots=True)
class Check:
    """One line; nothing is looked at before `look` is called."""

    id: CheckId
    look: Callable[[], Found]
    """Blocks for `MOST_SECONDS` at most and never raises; it may be called again."""


def limited(name: CheckId, look: Callable[[], Found], *, seconds: float = MOST_SECONDS) -> Check:
    """The check `name`; what `look` raises is logged, and one that hangs is left to itself after `seconds`."""
    return Check(name, lambda: _within(name, look, seconds))


def _within(name: str, look: Callable[[], Found], seconds: float) -> Found:
    """What `look` finds, in a thread of its own: looking up a name, a keyring or a disk may never come back."""
    answers: queue.SimpleQueue[Found] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put(look())
        except Exception:  # noqa: BLE001 - one line that fails must not take the others with it
            _log.exception("the check %s failed", name)
            answers.put(Found("bad", CheckBroke()))

    threading.Thread(target=ask, name=f"check {name}", daemon=True).start()
    try:
        return answers.get(timeout=seconds)
    except queue.Empty:
        return Found("bad", CheckBroke(round(seconds)))
