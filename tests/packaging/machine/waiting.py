"""What the checks wait for and look at in a machine."""

import contextlib
import shlex
import signal
import time
from collections.abc import Callable, Iterator
from typing import NoReturn

from tests.packaging.machine.box import FailedError, Machine

UNIT = "donation-kiosk.service"
DATA = "/var/lib/donation-kiosk"
LONG = 600
"""As many seconds as an emulated machine on a busy host may need for what a real one does in ten."""
WHOLE = 900
"""Seconds after which a check that is not at its end has failed."""
_KIOSK = ("pgrep", "-o", "-u", "kiosk", "-f", "^[^ ]*kiosk run")


class LateError(FailedError):
    """A check is not at its end."""


@contextlib.contextmanager
def ends_within(seconds: float) -> Iterator[None]:
    """Bound all that is done inside, whatever it waits for.

    Raises:
        LateError: it was not at its end by then.
    """

    def late(*_: object) -> NoReturn:
        raise LateError(f"not at its end within {seconds:g} s")

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def check(held: object, sentence: str) -> None:
    """Refuse to go on where it isn't so.

    Raises:
        FailedError: it doesn't hold.
    """
    if not held:
        raise FailedError(sentence)


def until(held: Callable[[], object], sentence: str, seconds: float = LONG) -> float:
    """Wait until it holds; how long that took, in seconds.

    Raises:
        FailedError: it didn't.
    """
    begun = time.monotonic()
    try:
        while not held():
            if time.monotonic() - begun > seconds:
                raise FailedError(f"not within {seconds:g} s: {sentence}")
            time.sleep(0.5)
    except LateError as late:
        raise LateError(f"{late}, while it waited: {sentence}") from None
    return time.monotonic() - begun


def codes_come(machine: Machine, seconds: float = LONG) -> float:
    """Wait for both codes of the first scene; how long that took."""
    return until(lambda: len(machine.codes()) > 1, "both codes are read from the screen", seconds)


def kiosk(machine: Machine) -> str:
    """The process id of the kiosk, not of a child of its program; empty when there is none."""
    return machine.run(*_KIOSK)


def session(machine: Machine) -> str:
    """What would be another if anything had ended: this boot, the kiosk, the console in front."""
    return machine.sh("cat /proc/sys/kernel/random/boot_id /sys/class/tty/tty0/active; " + shlex.join(_KIOSK))
