"""What the checks wait for and look at in a machine."""

import time
from collections.abc import Callable

from tests.packaging.machine.box import FailedError, Machine

UNIT = "donation-kiosk.service"
DATA = "/var/lib/donation-kiosk"
LONG = 600
"""As many seconds as an emulated machine on a busy host may need for what a real one does in ten."""


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
    while not held():
        if time.monotonic() - begun > seconds:
            raise FailedError(f"not within {seconds:g} s: {sentence}")
        time.sleep(0.5)
    return time.monotonic() - begun


def codes_come(machine: Machine, seconds: float = LONG) -> float:
    """Wait for both codes of the first scene; how long that took."""
    return until(lambda: len(machine.codes()) > 1, "both codes are read from the screen", seconds)


def kiosk(machine: Machine) -> str:
    """The process id of the kiosk; empty when there is none."""
    return machine.run("pgrep", "-o", "-u", "kiosk", "-x", "kiosk")


def session(machine: Machine) -> str:
    """What would be another if anything had ended: this boot, the kiosk, the console in front."""
    return machine.sh("cat /proc/sys/kernel/random/boot_id /sys/class/tty/tty0/active; pgrep -o -u kiosk -x kiosk")
