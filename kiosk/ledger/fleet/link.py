"""A kiosk's link to the others: when it speaks to the shared table, and over which connection.

Where nothing happens, it asks once a minute. Its own facts are laid as they come; those of others come by themselves
with the news of them, so that one more kiosk costs the database no more questions for a fact. What is exchanged, and
what is believed, is `exchanging`'s.
"""

import datetime as dt
import time
from collections import deque
from collections.abc import Callable

from kiosk.ledger.fleet.address import FleetAddress
from kiosk.ledger.fleet.connection import FleetConnection, FleetTroubleError, connect, plainly
from kiosk.ledger.fleet.exchanged import Exchanged, FleetFailure, FleetLimits
from kiosk.ledger.fleet.exchanging import Exchanger
from kiosk.ledger.fleet.heartbeat import EVERY
from kiosk.ledger.fleet.members import read_members
from kiosk.ledger.fleet.passing import pass_on
from kiosk.ledger.fleet.questions import Question, answer, channel_of, questions_to
from kiosk.ledger.fleet.signing import SigningKey
from kiosk.ledger.fleet.table import check_version
from kiosk.ledger.fleet.telling import CHANNEL, Told, told_in
from kiosk.ledger.fleet.trouble import DatabaseTrouble
from kiosk.ledger.ledger import Ledger, utc_now

LONGEST_WAIT = 0.5
"""Seconds that `wait` blocks at most."""
SHORTEST_PAUSE = 0.2
"""Seconds between two exchanges that others ask for, however often they do."""
LONGEST_SILENCE = 60.0
"""Seconds after which the shared table is read though nobody told of anything new."""
POOLED_SILENCE = 5.0
"""The same, where nobody can tell."""
MOST_TOLD = 1000
"""Notices that are kept; where there are more, the table is read."""
MOST_REMEMBERED = 200
"""Questions that were dealt with; each is good for a minute."""
_SLICE = 0.1
_LIMITS = FleetLimits()


class FleetLink:
    """The link of one kiosk. Its methods block for seconds at most; close it."""

    def __init__(
        self,
        ledger: Ledger,
        address: FleetAddress,
        password: str = "",
        clock: Callable[[], dt.datetime] = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        limits: FleetLimits = _LIMITS,
        key: Callable[[], SigningKey | None] = lambda: None,
        *,
        reads_only: bool = False,
    ) -> None:
        self.heard_at: dt.datetime | None = None
        """When everything that the shared table held was last known here."""
        self._ledger, self._address, self._password = ledger, address, password
        self._clock, self._monotonic, self._sleep = clock, monotonic, sleep
        self._limits = limits
        self._connection: FleetConnection | None = None
        self._failure = FleetFailure(DatabaseTrouble("unusable", address.where))
        self._failures = 0
        self._due_at = self._beat_due_at = self._rested_at = monotonic()
        self._told: list[Told] = []
        self._is_woken = False
        self._own = ledger.identity.uuid
        self._asked_on = channel_of(self._own)
        self._is_asked = self._looks_for_questions = False
        self._dealt_with: deque[bytes] = deque(maxlen=MOST_REMEMBERED)
        self._exchanger = Exchanger(ledger, address.user, limits, key, monotonic, reads_only=reads_only)
        self._reads_only = reads_only

    def exchange(self) -> Exchanged | FleetFailure:
        """Lay the own facts that are not in the shared table, and take those of others that are not here.

        Right after a `wait` that said so, this takes what was told, and lays what is new; otherwise both sides are
        compared. While the database is left alone after a failure, that failure is the answer.

        Raises:
            LedgerTroubleError: the own ledger can't be read or written.
        """
        is_quick = self._is_woken and self._connection is not None and self._monotonic() < self._due_at
        self._is_woken = False
        if self._failures and self._monotonic() < self._due_at:
            return self._failure
        self._rested_at = self._monotonic() + SHORTEST_PAUSE
        began = self._clock()
        try:
            with plainly(self._address):
                exchanged = self._exchange(self._open(), is_quick=is_quick)
        except FleetTroubleError as error:
            return self._fail(error)
        self._failures = 0
        if not self._exchanger.is_behind:
            self.heard_at = began
        if exchanged.more:
            self._due_at = self._monotonic()
        return exchanged

    def questions(self) -> tuple[Question, ...]:
        """What other kiosks ask this one, each once; looked for right after an exchange that went well."""
        connection, self._looks_for_questions, looks = self._connection, False, self._looks_for_questions
        if connection is None or not looks or self._exchanger.signer is None:
            return ()
        try:
            with plainly(self._address):
                asked = questions_to(connection, read_members(connection), self._own)
        except FleetTroubleError as error:
            self._fail(error)
            return ()
        new = tuple(one for one in asked if one.once not in self._dealt_with)
        self._dealt_with.extend(one.once for one in new)
        return new

    def answer(self, question: Question, content: bytes) -> None:
        """Answer; where that fails, whoever asks hears nothing, and asks again."""
        connection, key = self._connection, self._exchanger.signer
        if connection is None or key is None:
            return
        try:
            with plainly(self._address):
                (pass_on if question.about == "screen" else answer)(connection, key, question, content)
        except FleetTroubleError as error:
            if error.trouble.problem != "not_itself":  # it was asked something else meanwhile
                self._fail(error)

    def wait(self, seconds: float) -> bool:
        """Wait until there may be something to exchange; at most `seconds`, and never longer than `LONGEST_WAIT`."""
        until = self._monotonic() + min(seconds, LONGEST_WAIT)
        while not self._is_due():
            left = min(until - self._monotonic(), _SLICE)
            if left <= 0:
                return False
            if self._connection is None:
                self._sleep(left)
            elif self._hears(self._connection, left):
                self._sleep(max(0.0, self._rested_at - self._monotonic()))
                break
        self._is_woken = True
        return True

    def close(self) -> None:
        """End the connection."""
        self._told.clear()
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _is_due(self) -> bool:
        if self._monotonic() >= self._due_at:
            return True
        if self._connection is None:
            return False
        return bool(self._told) or self._is_asked or self._is_beat_due() or self._exchanger.has_news()

    def _is_beat_due(self) -> bool:
        return not self._reads_only and self._monotonic() >= self._beat_due_at

    def _hears(self, connection: FleetConnection, seconds: float) -> bool:
        """Whether another kiosk tells of new facts within `seconds`."""
        try:
            with plainly(self._address):
                heard = list(connection.notifies(timeout=seconds, stop_after=1))
        except FleetTroubleError as error:
            self._fail(error)
            return False
        others = [notice for notice in heard if notice.pid != connection.info.backend_pid]
        for notice in others:
            if notice.channel == self._asked_on:
                self._is_asked = True
                continue
            told = told_in(notice.payload)
            if told is None or len(self._told) >= MOST_TOLD:
                self._due_at = self._monotonic()
            else:
                self._told.append(told)
        return bool(others)

    def _exchange(self, connection: FleetConnection, *, is_quick: bool) -> Exchanged:
        told, self._told = self._told, []
        self._looks_for_questions |= self._is_asked or connection.is_pooled
        self._is_asked = False
        beats = self._is_beat_due()
        if beats:
            self._beat_due_at = self._monotonic() + EVERY
        if is_quick and (exchanged := self._exchanger.follow(connection, told, beats=beats)) is not None:
            return exchanged
        self._due_at = self._monotonic() + (POOLED_SILENCE if connection.is_pooled else LONGEST_SILENCE)
        return self._exchanger.compare(connection, beats=beats)

    def _open(self) -> FleetConnection:
        if self._connection is None:
            self._connection = connect(self._address, self._password)
            check_version(self._connection)
            if not self._connection.is_pooled:
                self._connection.execute(f"LISTEN {CHANNEL}")
                if not self._reads_only:
                    self._connection.execute(f"LISTEN {self._asked_on}")
            self._looks_for_questions = not self._reads_only
        return self._connection

    def _fail(self, error: FleetTroubleError) -> FleetFailure:
        self.close()
        self._failures += 1
        self._failure = FleetFailure(error.trouble)
        self._due_at = self._monotonic() + self._limits.pause_after(self._failures)
        return self._failure
