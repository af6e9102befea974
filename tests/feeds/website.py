"""A website on loopback, with a certificate, that answers as a test tells it to."""

import datetime as dt
import gzip
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import trustme

HOST = "feeds.example.org"
_PATIENCE = 5.0
"""Seconds that one connection may take the server."""

Script = Callable[[socket.socket], None]
"""Answers one connection, once the request has been read."""


def answer(
    body: bytes | str, *headers: str, status: str = "200 OK", kind: str = "application/json", packed: bool = False
) -> Script:
    """A whole answer, as a good server gives it."""
    sent = body.encode() if isinstance(body, str) else body
    if packed:
        sent, headers = gzip.compress(sent), (*headers, "Content-Encoding: gzip")
    head = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(sent)}", *headers, "", ""]
    return lambda connection: connection.sendall("\r\n".join(head).encode("latin-1") + sent)


def raw(*parts: bytes) -> Script:
    """These bytes, and the connection is closed."""

    def script(connection: socket.socket) -> None:
        for part in parts:
            connection.sendall(part)

    return script


@cache
def _known_authority() -> trustme.CA:
    return trustme.CA()


@cache
def _usual_proof() -> ssl.SSLContext:
    return _proof(HOST, None, None, _known_authority())


def _proof(host: str, begins: dt.datetime | None, ends: dt.datetime | None, authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host, not_before=begins, not_after=ends).configure_cert(context)
    return context


class Website:
    """What stands on port 443 of `HOST`, while it is open; `script` answers each connection."""

    def __init__(self, folder: Path) -> None:
        self.authorities = folder / "authorities.pem"
        _known_authority().cert_pem.write_to_path(str(self.authorities))
        self.script: Script = answer("")
        self.greet: Script | None = None
        """Answers instead of a greeting by TLS."""
        self.asked: list[str] = []
        """The requests, with head and body."""
        self.closing = threading.Event()
        self._tls = _usual_proof()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, name="website")
        self._thread.start()

    def show_certificate(
        self, host: str = HOST, *, valid: tuple[int, int] = (-10, 10), known_authority: bool = True
    ) -> None:
        """From now on, prove to be `host`, with a certificate that is valid between these days from today."""
        today = dt.datetime.now(dt.UTC)
        begins, ends = (today + dt.timedelta(days=days) for days in valid)
        self._tls = _proof(host, begins, ends, _known_authority() if known_authority else trustme.CA())

    def speak_old_tls(self) -> None:
        """From now on, offer nothing newer than TLS 1.1."""
        self.show_certificate()
        self._tls.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
        with pytest.warns(DeprecationWarning, match="deprecated"):
            self._tls.maximum_version = ssl.TLSVersion.TLSv1_1

    def drip(self, before: bytes, drop: bytes) -> Script:
        """`before`, and then `drop` again and again, until the other side goes away."""

        def script(connection: socket.socket) -> None:
            connection.sendall(before)
            while not self.closing.wait(0.02):
                connection.sendall(drop)

        return script

    def say_nothing(self, connection: socket.socket) -> None:
        """Wait until the other side goes away."""
        while connection.recv(65536):
            pass

    def close(self) -> None:
        self.closing.set()
        with socket.socket() as last:
            last.connect(("127.0.0.1", self.port))
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while True:
            plain, _ = self._listener.accept()
            with plain:
                if self.closing.is_set():
                    return
                plain.settimeout(_PATIENCE)
                with suppress(OSError):
                    if self.greet is not None:
                        self.greet(plain)
                        continue
                    with self._tls.wrap_socket(plain, server_side=True) as secure:
                        self.asked.append(_request(secure))
                        self.script(secure)
                        secure.unwrap()


def _request(connection: socket.socket) -> str:
    asked = b""
    while b"\r\n\r\n" not in asked:
        asked += _some(connection)
    head, _, body = asked.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    while len(body) < sum(map(int, lengths)):
        body += _some(connection)
    return (head + b"\r\n\r\n" + body).decode("latin-1")


def _some(connection: socket.socket) -> bytes:
    got = connection.recv(65536)
    if not got:
        raise ConnectionResetError
    return got


@contextmanager
def website_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    """The website at https://feeds.example.org; its authority, kept in `folder`, is the only one that is believed."""
    site = Website(folder)
    ask = socket.getaddrinfo

    def looked_up(host: str, *arguments: Any, **more: Any) -> Any:
        if host == HOST:
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", site.port))]
        return ask(host, *arguments, **more)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)
    monkeypatch.setattr("certifi.where", lambda: str(site.authorities))
    try:
        yield site
    finally:
        site.close()
