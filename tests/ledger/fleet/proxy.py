"""A line to PostgreSQL that can be cut at the worst moment, or speak TLS for a server that was built without it."""

import select
import socket
import ssl
import threading
from types import TracebackType
from typing import Self

import trustme

_SSL_REQUEST = bytes.fromhex("0000000804d2162f")


class Proxy:
    """Listens on loopback and passes everything on to `to`, a port of this machine."""

    def __init__(self, to: int, certificate: trustme.LeafCert | None = None) -> None:
        self._to = to
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER) if certificate else None
        if certificate is not None and self._tls is not None:
            certificate.configure_cert(self._tls)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._stop, self._wake = socket.socketpair()
        self._answer_lost_to = b""
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._wake.close()
        for thread in self._threads:
            thread.join()
        self._listening.close()
        self._stop.close()

    @property
    def port(self) -> int:
        port: int = self._listening.getsockname()[1]
        return port

    def lose_the_answer_to(self, part: bytes) -> None:
        """Once somebody asks something with `part` in it, let it through, and cut the line when it is answered."""
        self._answer_lost_to = part

    def _accept(self) -> None:
        while True:
            readable, _, _ = select.select([self._listening, self._stop], [], [])
            if self._stop in readable:
                return
            client, _ = self._listening.accept()
            self._threads.append(threading.Thread(target=self._serve, args=[client]))
            self._threads[-1].start()

    def _serve(self, client: socket.socket) -> None:
        try:
            with self._greeted(client) as near, socket.create_connection(("127.0.0.1", self._to)) as far:
                self._pass_on(near, far)
        except OSError:
            client.close()  # whoever called has hung up, or doesn't trust the certificate

    def _greeted(self, client: socket.socket) -> socket.socket:
        if self._tls is None:
            return client
        assert client.recv(len(_SSL_REQUEST), socket.MSG_WAITALL) == _SSL_REQUEST
        client.sendall(b"S")
        return self._tls.wrap_socket(client, server_side=True)

    def _pass_on(self, near: socket.socket, far: socket.socket) -> None:
        is_cutting = False
        while True:
            readable, _, _ = select.select([near, far, self._stop], [], [])
            if self._stop in readable:
                return
            if near in readable:
                asked = near.recv(1 << 20)
                if not asked:
                    return
                if self._answer_lost_to and self._answer_lost_to in asked:
                    self._answer_lost_to, is_cutting = b"", True
                far.sendall(asked)
            if far in readable:
                answered = far.recv(1 << 20)
                if not answered or is_cutting:
                    return
                near.sendall(answered)
