"""A connection that is over at its deadline, whatever the other side does.

A timeout for each read is no deadline: a server that sends a byte a second meets every one of them. So each read here
may take only what is left of the whole, while connecting, greeting, in the headers and in the body. Looking up the
name is the system's, which has a limit of its own.
"""

import socket
import ssl
import time
from collections.abc import Callable
from http.client import HTTPSConnection
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class Deadline:
    """The end of what may take `seconds` from now on."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._end = clock() + seconds

    def left(self) -> float:
        """Seconds until then.

        Raises:
            TimeoutError: there are none.
        """
        left = self._end - self._clock()
        if left <= 0:
            raise TimeoutError
        return left


class BoundedConnection(HTTPSConnection):
    """HTTPS to `host`, proven by `authorities` (a PEM file), over at `deadline`."""

    def __init__(self, host: str, port: int, authorities: Path, deadline: Deadline) -> None:
        context = ssl.create_default_context(cafile=authorities)
        context.sslsocket_class = _bounded(deadline)
        super().__init__(host, port, context=context)
        self._proof = context
        self._deadline = deadline

    def connect(self) -> None:
        """Connect to the first of the host's addresses that answers, and prove who it is.

        Raises:
            OSError: none answers, or it is somebody else (`ssl.SSLError`), or time is up (`TimeoutError`).
        """
        plain = self._first_that_answers()
        plain.settimeout(self._deadline.left())
        self.sock = self._proof.wrap_socket(plain, server_hostname=self.host)
        self.sock.settimeout(self._deadline.left())

    def _first_that_answers(self) -> socket.socket:
        addresses = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        for place, (family, kind, protocol, _, address) in enumerate(addresses, 1):
            plain = socket.socket(family, kind, protocol)
            try:
                plain.settimeout(self._deadline.left() / (len(addresses) - place + 1))
                plain.connect(address)
            except OSError:
                plain.close()
                if place == len(addresses):
                    raise
            else:
                return plain
        raise OSError("no address")


def _bounded(deadline: Deadline) -> type[ssl.SSLSocket]:
    class BoundedSocket(ssl.SSLSocket):
        """Every read gets what is left until `deadline`."""

        def recv_into(self, buffer: "WriteableBuffer", nbytes: int | None = None, flags: int = 0) -> int:
            self.settimeout(deadline.left())
            return super().recv_into(buffer, nbytes, flags)

    return BoundedSocket
