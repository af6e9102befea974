"""A connection to a mail server that becomes TLS before anything is said that matters (RFC 3207), or ends.

Never more than the server's greeting, our name "localhost" and the wish for TLS go over it in plain. What the server
sent in plain behind its consent would be taken as if it came by TLS, so that ends it, too.
"""

import socket

from kiosk.net.https import BoundedConnection

_LARGEST_REPLY = 10_000
"""Bytes; more is none of a mail server's."""
_READY, _FINE = 220, 250
"""RFC 5321, 4.2.3."""


class NotReadyError(OSError):
    """The server takes no mail now, as its `code` says."""

    def __init__(self, code: int) -> None:
        super().__init__(str(code))
        self.code = code


class NoTlsError(OSError):
    """The server doesn't go on by TLS."""


class StartTlsConnection(BoundedConnection):
    """Connects in plain, and asks for TLS before anything else."""

    def before_tls(self, plain: socket.socket) -> None:
        """Ask for TLS on `plain`.

        Raises:
            NotReadyError: no mail is taken.
            NoTlsError: no TLS is to be had.
            OSError: the connection broke, or time is up (`TimeoutError`).
        """
        if (code := self._reply(plain)) != _READY:
            raise NotReadyError(code)
        for wish, consent in ((b"EHLO localhost\r\n", _FINE), (b"STARTTLS\r\n", _READY)):
            plain.settimeout(self._deadline.left())
            plain.sendall(wish)
            if self._reply(plain) != consent:
                raise NoTlsError

    def _reply(self, plain: socket.socket) -> int:
        """The code of the next reply, behind which nothing may come until something is said."""
        heard = b""
        while True:
            plain.settimeout(self._deadline.moment())
            part = plain.recv(4096)
            heard += part
            if not part or len(heard) > _LARGEST_REPLY:
                raise NoTlsError
            *lines, rest = heard.split(b"\r\n")
            ends = [number for number, line in enumerate(lines) if line[3:4] != b"-"]
            if ends and (ends[0] != len(lines) - 1 or rest):
                raise NoTlsError
            if ends:
                code = lines[-1][:3]
                return int(code) if code.isdigit() else 0
