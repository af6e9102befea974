"""What the service manager of this machine, systemd where there is one, hears of a running kiosk.

It starts the kiosk again when it crashes by itself; that it hangs it knows only from not hearing from it.
"""

import contextlib
import socket
import sys
from collections.abc import Mapping

_WHILE_BEGINNING = 6
"""How many times longer it may be silent; as for a start, a slow machine's disk and processor need their time."""


class ServiceManager:
    """Tells it how the kiosk is, without ever waiting for it; without one nothing happens.

    The process that the service was started as may be another, such as the compositor around the kiosk, so that
    WATCHDOG_PID says nothing here.

    Args:
        environ: where NOTIFY_SOCKET and WATCHDOG_USEC may stand.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        name = environ.get("NOTIFY_SOCKET", "")
        self._address = f"\0{name[1:]}" if name.startswith("@") else name if name.startswith("/") else ""
        micro = environ.get("WATCHDOG_USEC", "")
        self.watchdog_seconds = int(micro) / 1e6 if self._address and micro.isascii() and micro.isdigit() else 0.0
        """It starts the kiosk again when it doesn't hear from it for so long; 0 where it doesn't wait for that."""

    def ready(self) -> None:
        """The kiosk is on the screen, and reads much for the first time: until `begun` it may be silent for longer."""
        seconds = self.watchdog_seconds * _WHILE_BEGINNING
        longer = f"\nWATCHDOG_USEC={seconds * 1e6:.0f}" if seconds else ""
        self._tell("READY=1" + longer)

    def begun(self) -> None:
        """From now on it is heard as often as the service manager asked for."""
        if self.watchdog_seconds:
            self._tell(f"WATCHDOG=1\nWATCHDOG_USEC={self.watchdog_seconds * 1e6:.0f}")

    def alive(self) -> None:
        """The kiosk does not hang."""
        self._tell("WATCHDOG=1")

    def stopping(self) -> None:
        """The kiosk is about to end."""
        self._tell("STOPPING=1")

    def status(self, text: str) -> None:
        """How the kiosk is, in one line for people."""
        self._tell("STATUS=" + " ".join(text.split()))

    def _tell(self, what: str) -> None:
        if not self._address or sys.platform == "win32":
            return
        with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as telling:
            telling.setblocking(False)
            telling.sendto(what.encode(), self._address)
