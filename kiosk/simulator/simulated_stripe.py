"""The simulated Stripe without its network: a request in, an answer out. Time passes with the next request."""

import base64
import binascii
import json
import random
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from kiosk.simulator import answering, money_moved, sessions, slot, subscriptions
from kiosk.simulator.faults import KEPT, STATUS, Faults
from kiosk.simulator.idempotency import Idempotency, in_use
from kiosk.simulator.parameters import read
from kiosk.simulator.presenting import Presenting
from kiosk.simulator.refusals import Item, RefusedError
from kiosk.simulator.routing import Call, call_of
from kiosk.simulator.state import State
from kiosk.simulator.state_file import Line, StateFile

_KEY = re.compile(r"(?:rk|sk)_(?P<mode>test|live)_[A-Za-z0-9]{4,}", re.ASCII)


class Answer(NamedTuple):
    """What is answered: HTTP's status, the JSON, and whether it was kept from an earlier request."""

    status: int
    body: Item
    is_replayed: bool = False


class SimulatedStripe:
    """A Stripe account of its own; safe among threads.

    Args:
        clock: the time in seconds since 1970.
        choose: the chance behind ids and donors; a seeded one makes a run that can be repeated.
        faults: what goes wrong; may be replaced at any time.
        presenting: who holds a card to a reader unasked.
        authorising_seconds: from a card's presentation to the end of the reader's action.
        file: what it has is read from there and kept there; `None`: it is forgotten.

    Raises:
        StateFileRefusedError: the file can't be used.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.time,
        choose: random.Random | None = None,
        *,
        faults: Faults | None = None,
        presenting: Presenting | None = None,
        authorising_seconds: float = 2.0,
        file: StateFile | None = None,
    ) -> None:
        self._lock = threading.RLock()
        self._kept = Idempotency()
        self._answers = answering.Answers()
        self.faults = faults or Faults()
        self.state = State(
            clock,
            choose or random.Random(),  # noqa: S311 - play money
            self.faults,
            presenting or Presenting(),
            authorising_seconds,
        )
        self._file = file
        for kind, name, value in file.load() if file else ():
            if kind == "object":
                self.state.put(value)
            else:
                self._kept.load(name, *value)
        self.state.changed.clear()

    def handle(self, method: str, path: str, params: Item, headers: Mapping[str, str]) -> Answer:
        """Answer a request as Stripe would.

        Args:
            method: of HTTP.
            path: without the query.
            params: the query's or the form's, nested.
            headers: their names in small letters.
        """
        with self.looking():
            try:
                check_key(headers.get("authorization", ""))
                return self._answer(*call_of(method, path), path, params, headers)
            except RefusedError as refusal:
                return Answer(refusal.status, refusal.body)

    @contextmanager
    def looking(self) -> Iterator[State]:
        """All there is, as of now, while nobody else changes it; what was changed is kept afterwards."""
        with self._lock:
            for reader in list(self.state.all_of(slot.READER)):
                slot.advance(self.state, reader)
                reader["status"] = "online" if reader["_plugged"] else "offline"
                if reader["_plugged"]:
                    reader["last_seen_at"] = int(self.state.clock() * 1000)
            sessions.advance(self.state)
            subscriptions.advance(self.state)
            money_moved.advance(self.state)
            try:
                yield self.state
            finally:
                self._keep()

    @contextmanager
    def running(self, key: str | None) -> Iterator[None]:
        """Have a request with this idempotency key run meanwhile, without holding up others."""
        if key is not None:
            with self._lock:
                self._kept.start(key)
        try:
            yield
        finally:
            if key is not None:
                with self._lock:
                    self._kept.end(key)

    def _keep(self) -> None:
        """Write what was changed into the file."""
        lines: list[Line] = [("object", name, item) for name, item in self.state.changed.items()]
        lines += [("key", key, kept) for key, kept in self._kept.changed.items()]
        self.state.changed.clear()
        self._kept.changed.clear()
        if self._file is not None:
            self._file.append(lines)

    def _answer(self, call: Call, ids: tuple[str, ...], path: str, params: Item, headers: Mapping[str, str]) -> Answer:
        if fault := self.faults.drawn(call.name, STATUS):
            raise in_use() if fault == "409_in_use" else answering.trouble(fault)
        key = headers.get("idempotency-key") if call.method == "POST" else None
        request = json.dumps([path, params], sort_keys=True)
        if key is not None and (kept := self._kept.answer_to(key, request)) is not None:
            return Answer(*kept, is_replayed=True)
        try:
            given = read(call.rules, params, call.required)
            answer = self._run(call, ids, given)
        except RefusedError as refusal:
            if refusal.before_it_ran:
                raise
            answer = Answer(refusal.status, refusal.body)
        if key is not None:
            self._kept.keep(key, request, answer.status, answer.body)
        return answer

    def _run(self, call: Call, ids: tuple[str, ...], given: Item) -> Answer:
        fault = self.faults.drawn(call.name, KEPT)
        if fault == "500_saved":
            raise answering.trouble("500")
        item = call.run(self.state, given, *ids)
        if fault == "500_after":
            raise answering.trouble("500")
        return Answer(200, self._answers.of(self.state, call.name, item, given.get("expand", ())))


def check_key(authorization: str) -> None:
    """Whether the header has a test key.

    Raises:
        RefusedError: it has none, or a live one.
    """
    kind, _, value = authorization.partition(" ")
    if kind.lower() == "basic":
        try:
            value = base64.b64decode(value, validate=True).decode("ascii").partition(":")[0]
        except (binascii.Error, ValueError):
            value = ""
    match = _KEY.fullmatch(value)
    if match is None:
        raise RefusedError("Invalid API Key provided; use a test key such as rk_test_simulated.", status=401)
    if match["mode"] == "live":
        raise RefusedError("This is a live key, and no real money moves here: use a test key (rk_test_).", status=401)
