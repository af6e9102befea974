"""Connections whose every read ends at a deadline, however slowly the other side sends its headers and its body.

A timeout for each read is no deadline: a server that sends a byte a second meets every one of them.
"""

import socket
import ssl
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.util.ssl_ import create_urllib3_context

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_SHORTEST = 0.05
"""Seconds; none at all would mean not to wait, which is another kind of socket."""


class Deadline:
    """By when the answer under way must have come whole.

    Args:
        monotonic: seconds.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._at = float("inf")

    def in_seconds(self, seconds: float) -> None:
        """From now on it is `seconds` away."""
        self._at = self._monotonic() + seconds

    def left(self) -> float:
        """Seconds until then.

        Raises:
            TimeoutError: there are none.
        """
        left = self._at - self._monotonic()
        if left < 0:
            raise TimeoutError("the answer takes too long")
        return left


class BoundedAdapter(HTTPAdapter):
    """What a session of requests is mounted with, so that `deadline` holds for it."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        super().__init__()

    def init_poolmanager(self, *args: Any, **more: Any) -> None:
        """Have every pool make bounded connections."""
        context = create_urllib3_context()  # trusts nobody by itself; whom to trust comes with each request
        context.sslsocket_class = _bounded_tls(self._deadline)
        super().init_poolmanager(*args, ssl_context=context, **more)
        plain = type("BoundedPool", (HTTPConnectionPool,), {"ConnectionCls": _bounded_connection(self._deadline)})
        self.poolmanager.pool_classes_by_scheme = {**self.poolmanager.pool_classes_by_scheme, "http": plain}


def _within(timeout: float | None, deadline: Deadline) -> float:
    left = max(deadline.left(), _SHORTEST)
    return left if timeout is None else min(timeout, left)


def _bounded_tls(deadline: Deadline) -> type[ssl.SSLSocket]:
    class BoundedTls(ssl.SSLSocket):
        def recv_into(self, buffer: "WriteableBuffer", nbytes: int | None = None, flags: int = 0) -> int:
            self.settimeout(_within(self.gettimeout(), deadline))
            return super().recv_into(buffer, nbytes, flags)

    return BoundedTls


def _bounded_connection(deadline: Deadline) -> type[HTTPConnection]:
    class BoundedSocket(socket.socket):
        def recv_into(self, buffer: "WriteableBuffer", nbytes: int = 0, flags: int = 0) -> int:
            self.settimeout(_within(self.gettimeout(), deadline))
            return super().recv_into(buffer, nbytes, flags)

    class BoundedConnection(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            plain = super()._new_conn()
            timeout = plain.gettimeout()
            bounded = BoundedSocket(plain.family, plain.type, plain.proto, plain.detach())
            bounded.settimeout(timeout)
            return bounded

    return BoundedConnection
