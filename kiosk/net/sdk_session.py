"""The HTTP under Stripe's SDK, which is that of `requests`: with a deadline, and nothing from the environment."""

import socket
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection
from urllib3.connectionpool import HTTPConnectionPool
from urllib3.util.ssl_ import create_urllib3_context

from kiosk.net.deadline import Deadline, plain_socket, tls_socket

NotProvenError = requests.exceptions.SSLError
"""Whoever answers could not prove who they are."""


def bounded_session(deadline: Deadline) -> requests.Session:
    """A session whose every answer has come by `deadline`, and that heeds no proxy and no netrc."""
    session = requests.Session()
    for scheme in ("https://", "http://"):
        session.mount(scheme, _BoundedAdapter(deadline))
    session.trust_env = False
    return session


class _BoundedAdapter(HTTPAdapter):
    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        super().__init__()

    def init_poolmanager(self, *args: Any, **more: Any) -> None:
        """Have every pool make bounded connections."""
        context = create_urllib3_context()  # trusts nobody by itself; whom to trust comes with each request
        context.sslsocket_class = tls_socket(self._deadline)
        super().init_poolmanager(*args, ssl_context=context, **more)
        plain = type("BoundedPool", (HTTPConnectionPool,), {"ConnectionCls": _bounded_connection(self._deadline)})
        self.poolmanager.pool_classes_by_scheme = {**self.poolmanager.pool_classes_by_scheme, "http": plain}


def _bounded_connection(deadline: Deadline) -> type[HTTPConnection]:
    bounded_socket = plain_socket(deadline)

    class BoundedConnection(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            plain = super()._new_conn()
            timeout = plain.gettimeout()
            bounded = bounded_socket(plain.family, plain.type, plain.proto, plain.detach())
            bounded.settimeout(timeout)
            return bounded

    return BoundedConnection
