"""A Stripe on loopback that lists PaymentIntents and refunds as Stripe does, and fails in every way it can be told to.

Where Stripe's description is on this machine, requests and answers are held to it.
"""

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from tests.conftest import SHARED
from tests.contract import openapi

SAMPLES = SHARED / "stripe" / "fixtures.json"
KIOSK = "3f0f7bb0-9b1e-4c6c-9d61-9f8f4f6f1c11"
CAMPAIGN = "winter"
_WHOLE = ("payment_intent", "latest_charge")
Item = dict[str, Any]


class Asked(NamedTuple):
    """A request that came."""

    path: str
    query: str
    headers: dict[str, str]

    @property
    def parameters(self) -> dict[str, Any]:
        return openapi.nested(self.query)


def sample(name: str) -> Item:
    """Stripe's own sample of a resource, where it is on this machine."""
    if not SAMPLES.exists():
        return {}
    found: Item = json.loads(SAMPLES.read_text("utf-8"))["resources"][name]
    return found


_INTENT, _REFUND, _CHARGE = sample("payment_intent"), sample("refund"), sample("charge")
_SESSION, _LINE = sample("checkout.session"), sample("item")


def intent(number: int, minor: int = 2000, **more: Any) -> Item:
    """A PaymentIntent of ours that a card on a reader has paid; `more` changes it."""
    paid = {
        "id": f"pi_{number:06}",
        "object": "payment_intent",
        "amount": minor,
        "amount_received": minor,
        "created": 1_800_000_000 + number,
        "currency": "usd",
        "latest_charge": charge(number),
        "livemode": False,
        "metadata": {
            "kiosk_campaign": CAMPAIGN,
            "kiosk_uuid": KIOSK,
            "kiosk_attempt": f"a{number}",
            "kiosk_shift": "s1",
        },
        "payment_method_types": ["card_present"],
        "status": "succeeded",
        "transfer_data": None,
    }
    return {**_INTENT, **paid, **more}


def charge(number: int, kind: str = "card_present", **more: Any) -> Item:
    """The charge of a PaymentIntent, made half a minute after it."""
    done = {
        "id": f"ch_{number:06}",
        "object": "charge",
        "created": 1_800_000_030 + number,
        "payment_method_details": {"type": kind},
        "transfer_data": None,
    }
    return {**_CHARGE, **done, **more}


def refund(number: int, of: Item, minor: int = 500, **more: Any) -> Item:
    """A refund of the PaymentIntent `of`; `more` changes it."""
    done = {
        "id": f"re_{number:06}",
        "object": "refund",
        "amount": minor,
        "created": of["created"] + 60,
        "currency": of["currency"],
        "metadata": {},
        "payment_intent": of,
        "status": "succeeded",
    }
    return {**_REFUND, **done, **more}


def session(number: int, of: Item | None, *products: str, **more: Any) -> Item:
    """A completed Checkout Session that brought the PaymentIntent `of`, for `products`; `more` changes it."""
    price = {**sample("price"), "id": "price_1", "object": "price"}
    lines = [{**_LINE, "id": f"li_{name}", "object": "item", "price": {**price, "product": name}} for name in products]
    done = {
        "id": f"cs_test_{number:06}",
        "object": "checkout.session",
        "created": 1_800_000_000 + number,
        "line_items": {
            "object": "list",
            "data": lines,
            "has_more": False,
            "url": "/v1/checkout/sessions/x/line_items",
        },
        "livemode": False,
        "metadata": {},
        "mode": "payment",
        "payment_intent": of,
        "payment_link": None,
        "payment_status": "paid",
        "status": "complete",
    }
    return {**_SESSION, **done, **more}


class LoopbackStripe:
    """What it has, what it was asked, and how it fails next."""

    def __init__(self) -> None:
        self.intents: list[Item] = []
        self.refunds: list[Item] = []
        self.sessions: list[Item] = []
        self.asked: list[Asked] = []
        self.faults: list[str] = []
        """Of the next answers, by name; "" for none."""
        self.departures: list[str] = []
        """From Stripe's description."""
        self.base = ""

    def answer(self, asked: Asked) -> tuple[int, Item]:
        """What Stripe would answer."""
        listed = {
            "/v1/payment_intents": self.intents,
            "/v1/refunds": self.refunds,
            "/v1/checkout/sessions": self.sessions,
        }
        if asked.path in listed:
            return self._page(asked, listed[asked.path])
        folder, _, name = asked.path.rpartition("/")
        for item in listed.get(folder, ()):
            if item["id"] == name:
                return 200, self._shown(item, asked.parameters.get("expand", []))
        return 404, error_of("resource_missing", f"No such object: '{name}'")

    def _page(self, asked: Asked, items: list[Item]) -> tuple[int, Item]:
        wanted = asked.parameters
        newest_first = sorted(items, key=lambda item: (item["created"], item["id"]), reverse=True)
        found = [item for item in newest_first if item["created"] >= int(wanted.get("created", {}).get("gte", 0))]
        for name in {"status", "payment_link"} & wanted.keys():
            found = [item for item in found if item[name] == wanted[name]]
        if "starting_after" in wanted:
            ids = [item["id"] for item in newest_first]
            if wanted["starting_after"] not in ids:
                return 400, error_of("resource_missing", f"No such object: '{wanted['starting_after']}'")
            gone = set(ids[: ids.index(wanted["starting_after"]) + 1])
            found = [item for item in found if item["id"] not in gone]
        limit = int(wanted.get("limit", 10))
        expand = [name.removeprefix("data.") for name in wanted.get("expand", [])]
        data = [self._shown(item, expand) for item in found[:limit]]
        return 200, {"object": "list", "url": asked.path, "has_more": len(found) > limit, "data": data}

    @staticmethod
    def _shown(item: Item, expand: list[str]) -> Item:
        """What is inside comes whole where that was asked for, else by its id."""
        whole = {way.partition(".")[0] for way in expand}
        return {
            name: value["id"] if name in _WHOLE and isinstance(value, dict) and name not in whole else value
            for name, value in item.items()
            if name != "line_items" or name in whole
        }


def error_of(code: str, message: str, kind: str = "invalid_request_error") -> Item:
    return {"error": {"type": kind, "code": code, "message": message}}


_HTML = b"<!doctype html><title>Welcome to our Wi-Fi</title>"
_CANARY = "key rk_test_canary00000000000000 of somebody@example.org"
_ERRORS = {
    "401": "authentication_error",
    "403": "invalid_request_error",
    "429": "rate_limit_error",
    "500": "api_error",
}
_BODIES = {
    "html": _HTML,
    "no json": b"{",
    "a list": b"[]",
    "null": b"null",
    "a number": b"17",
    "no data": b'{"object": "list", "has_more": false}',
    "data of numbers": b'{"object": "list", "has_more": false, "data": [1, 2]}',
    "without end": b'{"object": "list", "has_more": true, "data": []}',
    "no truth": b'{"object": "list", "has_more": 1, "data": []}',
    "an odd error": b'{"error": 5}',
}


class _Handler(BaseHTTPRequestHandler):
    stripe: LoopbackStripe

    def do_GET(self) -> None:
        split = urlsplit(self.path)
        asked = Asked(split.path, split.query, dict(self.headers.items()))
        self.stripe.asked.append(asked)
        fault = self.stripe.faults.pop(0) if self.stripe.faults else ""
        with contextlib.suppress(ConnectionError):
            self._answer(asked, fault)

    def _answer(self, asked: Asked, fault: str) -> None:
        if fault == "silent":
            self.connection.recv(1)  # until the other side has had enough
        elif fault == "redirect":
            self._send(302, b"", Location=self.path)
        elif fault == "half a body":
            self._send(200, b'{"object": "li', length=1000)
        elif fault == "endless":
            self._send(200, b"", length=10**9)
            while True:
                self.wfile.write(b" " * 65_536)
        elif fault == "dripping":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for byte in json.dumps({"object": "list", "url": asked.path, "has_more": False, "data": []}).encode():
                self.wfile.write(b"1\r\n%c\r\n" % byte)
            self.wfile.write(b"0\r\n\r\n")
        elif fault in _ERRORS:
            self._send(int(fault), json.dumps(error_of("x", _CANARY, _ERRORS[fault])).encode())
        elif fault in _BODIES:
            self._send(500 if fault == "an odd error" else 200, _BODIES[fault])
        else:
            status, answer = self.stripe.answer(asked)
            self._hold_to_contract(asked, status, answer)
            self._send(status, json.dumps(answer).encode())

    def _hold_to_contract(self, asked: Asked, status: int, answer: Item) -> None:
        if not openapi.FILE.exists():
            return
        some = {**answer, "data": answer["data"][:2]} if "data" in answer else answer  # the others are made alike
        try:
            openapi.check_request("GET", asked.path, asked.query)
            openapi.check_answer("GET", asked.path, status, some)
        except openapi.ContractError as error:
            self.stripe.departures.append(str(error))

    def _send(self, status: int, body: bytes, length: int | None = None, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.send_header("Request-Id", "req_1")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextlib.contextmanager
def serving() -> Iterator[LoopbackStripe]:
    """A Stripe for the time of a `with`."""
    stripe = LoopbackStripe()
    server = HTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"stripe": stripe}))
    stripe.base = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield stripe
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert not stripe.departures, "\n".join(stripe.departures)
