"""HTTPS that is over at its deadline, whatever the other side does.

While connecting, greeting, in the headers and in the body, each wait takes only what is left of the whole. Looking up
the name is the system's, which has a limit of its own.
"""

import os
import select
import socket
import ssl
import time
from contextlib import suppress
from http.client import HTTPSConnection
from pathlib import Path
from typing import Any

from kiosk.net.deadline import Deadline, StoppedError, tls_socket

_LONGEST_TO_REACH = 10.0
"""Seconds for one of a host's addresses, however long the whole may take."""


class BoundedConnection(HTTPSConnection):
    """HTTPS to `host`, proven by `authorities` (a PEM file), over at `deadline`."""

    def __init__(self, host: str, port: int, authorities: Path, deadline: Deadline) -> None:
        context = ssl.create_default_context(cafile=authorities)
        context.sslsocket_class = tls_socket(deadline)
        super().__init__(host, port, context=context)
        self._proof = context
        self._deadline = deadline

    def connect(self) -> None:
        """Connect to the first of the host's addresses that answers, and prove who it is.

        Raises:
            OSError: none answers, or it is somebody else (`ssl.SSLError`), or time is up (`TimeoutError`).
            StoppedError: it was stopped.
        """
        plain = self._first_that_answers()
        try:
            self.before_tls(plain)
        except BaseException:
            plain.close()
            raise
        self.sock = secure = self._proof.wrap_socket(plain, server_hostname=self.host, do_handshake_on_connect=False)
        self._greet(secure)
        secure.settimeout(self._deadline.left())

    def before_tls(self, plain: socket.socket) -> None:
        """What has to be said in plain; in HTTPS nothing."""

    def _greet(self, secure: ssl.SSLSocket) -> None:
        while True:
            secure.settimeout(self._deadline.moment())
            with suppress(TimeoutError):
                return secure.do_handshake()

    def _first_that_answers(self) -> socket.socket:
        addresses = socket.getaddrinfo(self.host, self.port, type=socket.SOCK_STREAM)
        for place, (family, kind, protocol, _, address) in enumerate(addresses, 1):
            plain = socket.socket(family, kind, protocol)
            try:
                share = self._deadline.left() / (len(addresses) - place + 1)
                self._reach(plain, address, min(share, _LONGEST_TO_REACH))
            except (OSError, StoppedError) as error:
                plain.close()
                if place == len(addresses) or isinstance(error, StoppedError):
                    raise
            else:
                return plain
        raise OSError("no address")

    def _reach(self, plain: socket.socket, address: Any, seconds: float) -> None:
        until = time.monotonic() + seconds
        plain.settimeout(min(seconds, self._deadline.moment()))
        try:
            plain.connect(address)
        except TimeoutError:  # the system goes on trying
            while not any(select.select([], [plain], [plain], self._deadline.moment())):
                if time.monotonic() >= until:
                    raise
            if wrong := plain.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                raise OSError(wrong, os.strerror(wrong)) from None


def usual_authorities() -> Path:
    """A PEM file of those whose word for a host is taken."""
    import certifi

    return Path(certifi.where())
