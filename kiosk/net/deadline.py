"""The end of what may take so long in all, and sockets that keep it.

A timeout for each read is no deadline: a server that sends a byte a second meets every one of them. So each read here
may take only what is left of the whole, in the headers and in the body, however it is divided.
"""

import socket
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_MOMENT = 0.1
"""Seconds that waiting goes on before it is asked whether it should."""

_SHORTEST = 0.05
"""Seconds; none at all would mean not to wait, which is another kind of socket."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """For how many seconds somebody on the network is waited for."""

    connect: float = 5.0
    """Until a connection is there."""
    read: float = 10.0
    """Between two arrivals of bytes."""
    whole: float = 30.0
    """For all of it."""


class StoppedError(Exception):
    """Nobody wants to wait any longer."""


class Deadline:
    """The end of what may take `seconds` from now on, or until `is_stopped` says so.

    Args:
        seconds: there is no end without them.
        clock: seconds.
        is_stopped: asked again and again, from the thread that waits.
    """

    def __init__(
        self,
        seconds: float = float("inf"),
        *,
        clock: Callable[[], float] = time.monotonic,
        is_stopped: Callable[[], bool] | None = None,
    ) -> None:
        self._seconds = seconds
        self._clock = clock
        self._is_stopped = is_stopped
        self.restart()

    def restart(self) -> None:
        """From now on it is as far away as at first."""
        self._end = self._clock() + self._seconds

    def left(self) -> float:
        """Seconds until then.

        Raises:
            TimeoutError: there are none.
            StoppedError: it was stopped.
        """
        if self._is_stopped is not None and self._is_stopped():
            raise StoppedError
        left = self._end - self._clock()
        if left < 0:
            raise TimeoutError("the answer takes too long")
        return left

    def moment(self) -> float:
        """Seconds that may be waited at once; afterwards ask again.

        Raises:
            TimeoutError: there are none.
            StoppedError: it was stopped.
        """
        left = max(self.left(), _SHORTEST)
        return left if self._is_stopped is None else min(left, _MOMENT)

    def read(self, of: socket.socket, once: Callable[[], int]) -> int:
        """What `once` reads from `of`: within the socket's own timeout for one read, and until then in all.

        Raises:
            TimeoutError: nothing came within one of the two.
            StoppedError: it was stopped.
        """
        pause = of.gettimeout()
        until = float("inf") if pause is None else time.monotonic() + pause
        try:
            while True:
                wait = min(self.moment(), until - time.monotonic())
                if wait <= 0:
                    raise TimeoutError("nothing came for too long")
                of.settimeout(None if wait == float("inf") else wait)
                with suppress(TimeoutError):
                    return once()
        finally:
            of.settimeout(pause)


def tls_socket(deadline: Deadline) -> type[ssl.SSLSocket]:
    """A class of TLS sockets that `deadline` holds for."""

    class BoundedTls(ssl.SSLSocket):
        def recv_into(self, buffer: "WriteableBuffer", nbytes: int | None = None, flags: int = 0) -> int:
            return deadline.read(self, lambda: super(BoundedTls, self).recv_into(buffer, nbytes, flags))

    return BoundedTls


def plain_socket(deadline: Deadline) -> type[socket.socket]:
    """A class of plain sockets that `deadline` holds for."""

    class BoundedSocket(socket.socket):
        def recv_into(self, buffer: "WriteableBuffer", nbytes: int = 0, flags: int = 0) -> int:
            return deadline.read(self, lambda: super(BoundedSocket, self).recv_into(buffer, nbytes, flags))

    return BoundedSocket
