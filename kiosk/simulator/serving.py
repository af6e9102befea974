"""The simulated Stripe on this machine's own address, with a network that fails on request."""

import contextlib
import json
import logging
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from kiosk.simulator import controls, sessions, wire
from kiosk.simulator.faults import TRANSPORT
from kiosk.simulator.page import answer_page
from kiosk.simulator.parameters import nested
from kiosk.simulator.refusals import Item, RefusedError
from kiosk.simulator.routing import call_of
from kiosk.simulator.simulated_stripe import Answer, SimulatedStripe

OnExchange = Callable[[str, str, str, str, int, Item], None]
"""Told of each call that was carried out: method, path, query, body as sent, status, answer."""
LARGEST_REQUEST = 1_000_000
"""Bytes."""
_LOG = logging.getLogger(__name__)


class _Asked(NamedTuple):
    method: str
    path: str
    query: str
    body: str
    headers: dict[str, str]


class _Server(ThreadingHTTPServer):
    """Ends every connection when it is closed, and waits for their threads."""

    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, port: int, stripe: SimulatedStripe, on_exchange: OnExchange | None, seconds: float) -> None:
        self.stripe, self.on_exchange, self.seconds = stripe, on_exchange, seconds
        self.is_closing = threading.Event()
        self._open: dict[threading.Thread, socket.socket] = {}
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", port), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread of its own."""
        thread = threading.Thread(target=self._work, args=(request, client_address), daemon=True)
        with self._lock:
            self._open[thread] = request
        thread.start()

    def _work(self, request: socket.socket, client_address: Any) -> None:
        self.process_request_thread(request, client_address)
        with self._lock:
            self._open.pop(threading.current_thread(), None)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - the names are the library's
        """A client that left is no news; anything else is."""
        if not isinstance(sys.exception(), OSError):
            _LOG.exception("the simulated Stripe failed to answer")

    def server_close(self) -> None:
        """End all connections."""
        self.is_closing.set()
        super().server_close()
        with self._lock:
            left = dict(self._open)
        for request in left.values():
            with contextlib.suppress(OSError):
                request.shutdown(socket.SHUT_RDWR)
        for thread in left:
            thread.join(5)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    server: _Server

    def do_GET(self) -> None:
        self._answer()

    def do_POST(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    def log_message(self, *_: object) -> None:
        """Says nothing: a request may hold a key or an address."""

    def _answer(self) -> None:
        split = urlsplit(self.path)
        if not split.path.startswith("/v1/"):
            self._answer_beside(split.path)
            return
        fault = self._fault(split.path)
        if fault == "refused":
            wire.reset(self)
            return
        asked = _Asked(self.command, split.path, split.query, self._body(), _small(self.headers.items()))
        match fault:
            case "drop_before":
                self.close_connection = True
            case "accept_silent":
                wire.wait_for_end(self)
            case "html":
                wire.send(self, 200, wire.LOGIN_PAGE, "text/html")
            case "redirect":
                wire.send(self, 302, b"", Location="https://login.example/")
            case "slow":
                key = asked.headers.get("idempotency-key") if self.command == "POST" else None
                with self.server.stripe.running(key):
                    self.server.is_closing.wait(self.server.seconds)
                self._send(self._carry_out(asked))
            case _:
                answer = self._carry_out(asked)
                if fault is None:
                    self._send(answer)
                else:
                    wire.fail(self, fault, _json(answer.body), self.server.is_closing, self.server.seconds)

    def _fault(self, path: str) -> str | None:
        try:
            return self.server.stripe.faults.drawn(call_of(self.command, path)[0].name, TRANSPORT)
        except RefusedError:
            return None

    def _carry_out(self, asked: _Asked) -> Answer:
        try:
            params = nested(asked.query if asked.method == "GET" else asked.body)
        except RefusedError as refusal:
            answer = Answer(refusal.status, refusal.body)
        else:
            answer = self.server.stripe.handle(asked.method, asked.path, params, asked.headers)
        if self.server.on_exchange is not None:
            self.server.on_exchange(
                asked.method, asked.path, asked.query, asked.body, answer.status, json.loads(_json(answer.body))
            )
        return answer

    def _answer_beside(self, path: str) -> None:
        """What isn't Stripe's API: a session's page, and the simulation's own controls."""
        body, stripe = self._body(), self.server.stripe
        if path.startswith(controls.PREFIX):
            status, answer = controls.control(stripe, self.command, path, body)
            wire.send(self, status, _json(answer), "application/json")
        elif path.startswith(sessions.PAGE):
            pressed = dict(parse_qsl(body)).get("do") if self.command == "POST" else None
            with stripe.looking() as state:
                status, html = answer_page(state, path.removeprefix(sessions.PAGE), pressed)
            wire.send(self, status, html.encode(), "text/html; charset=utf-8")
        else:
            wire.send(self, 404, b"There is nothing here.\n")

    def _send(self, answer: Answer) -> None:
        more = {"Idempotent-Replayed": "true"} if answer.is_replayed else {}
        version = self.headers.get("Stripe-Version", "2026-10-28.endive")
        wire.send(self, answer.status, _json(answer.body), "application/json", **{"Stripe-Version": version}, **more)

    def _body(self) -> str:
        length = int(self.headers.get("Content-Length") or 0)
        if not 0 <= length <= LARGEST_REQUEST:
            self.close_connection = True
            return ""
        return self.rfile.read(length).decode("utf-8", "replace")


def _json(body: Item) -> bytes:
    return json.dumps(body, indent=2).encode()


def _small(headers: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in headers}


@contextlib.contextmanager
def serving(
    stripe: SimulatedStripe, port: int = 0, *, on_exchange: OnExchange | None = None, seconds: float = 1.0
) -> Iterator[str]:
    """Serve on 127.0.0.1 for the time of a `with`; the address, without a slash at its end.

    Args:
        stripe: what answers; its faults are the network's too.
        port: 0 for any that is free.
        on_exchange: hears of every call that was carried out, in the thread that answers it.
        seconds: how long `slow` is slow, and what lies between two bytes that drip.

    Raises:
        OSError: the port can't be had.
    """
    server = _Server(port, stripe, on_exchange, seconds)
    base = f"http://127.0.0.1:{server.server_address[1]}"
    with stripe.looking() as state:
        sessions.serve_pages_at(state, base)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield base
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
