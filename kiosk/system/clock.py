"""Time that nobody can set: seconds since the machine started, and which start that was."""

import time
import uuid
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_THIS_RUN = uuid.uuid4().hex


def seconds_awake_or_not() -> float:
    """Seconds that go on while the machine sleeps, where the system counts them."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


def this_boot() -> str:
    """The same text until the machine is restarted; where the system has no such id, until the program is."""
    try:
        return _BOOT_ID.read_text("ascii").strip() or _THIS_RUN
    except (OSError, UnicodeDecodeError):
        return _THIS_RUN
