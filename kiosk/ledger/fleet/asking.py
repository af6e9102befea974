"""One kiosk asks another and waits for its answer."""

import datetime as dt
import time
from collections.abc import Callable
from contextlib import closing

from psycopg import errors

from kiosk.ledger.fleet.address import FleetAddress
from kiosk.ledger.fleet.connection import FleetConnection, connect, plainly
from kiosk.ledger.fleet.heartbeat import EVERY, read_beats
from kiosk.ledger.fleet.members import read_members
from kiosk.ledger.fleet.passing import Pieces, channel_for
from kiosk.ledger.fleet.questions import About, answered, ask, opened
from kiosk.ledger.fleet.sealing import NotSealedError, OnceKey
from kiosk.ledger.fleet.signing import SigningKey
from kiosk.ledger.fleet.table import check_version
from kiosk.ledger.fleet.trouble import NotAnswered
from kiosk.model.records import dataclass

SILENT_AFTER = dt.timedelta(seconds=1.5 * EVERY)
"""A kiosk that was last heard longer ago is taken to be down and isn't asked."""
LONGEST_WAIT = 45.0
"""Seconds: some lines of a check-list wait for seconds where the network is bad."""
_POLL = 0.3
_LISTENS = 0.05


@dataclass(frozen=True, slots=True)
class Asker:
    """How a kiosk asks others; each question blocks until it is answered, stopped, or `LONGEST_WAIT` is over.

    Args:
        own: its uuid.
        key: it signs with that; `None` where it has none.
    """

    own: str
    address: FleetAddress
    password: str
    key: SigningKey | None
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    def ask(self, kiosk: str, about: About, is_stopped: Callable[[], bool]) -> bytes | NotAnswered:
        """What the kiosk with that uuid answers.

        Raises:
            FleetTroubleError: the database can't be used.
        """
        with closing(connect(self.address, self.password)) as connection, plainly(self.address):
            check_version(connection)
            try:
                return self._ask(connection, kiosk, about, is_stopped)
            except (errors.UndefinedTable, errors.UndefinedFunction):
                return NotAnswered("no_place")
            except NotSealedError:
                return NotAnswered("not_believed")

    def _ask(
        self, connection: FleetConnection, kiosk: str, about: About, is_stopped: Callable[[], bool]
    ) -> bytes | NotAnswered:
        members = read_members(connection)
        signs = members.signs(self.own, self.address.user, self.key, has_written=True)
        if signs is not True or self.key is None:
            return NotAnswered("not_admitted")
        other = members.by_kiosk.get(kiosk)
        if other is None or other.public_key is None or other.last is not None:
            return NotAnswered("other_not_admitted")
        heard = next((beat.age for beat in read_beats(connection) or () if beat.kiosk == kiosk), None)
        if heard is None or heard > SILENT_AFTER:
            return NotAnswered("silent", heard)
        once, pieces = OnceKey(), Pieces()
        if about == "screen":
            if connection.is_pooled:
                return NotAnswered("pooled")
            connection.execute(f"LISTEN {channel_for(once.public)}")
        question = ask(connection, self.key, kiosk, about, once)

        def answer() -> bytes | None:
            if about != "screen":
                return answered(connection, other, question, once)
            for notice in connection.notifies(timeout=_LISTENS):
                pieces.take(notice.payload)
            return None if (whole := pieces.whole) is None else opened(other, question, once, whole)

        until = self.monotonic() + LONGEST_WAIT
        while (content := answer()) is None:
            if is_stopped():
                return NotAnswered("stopped")
            if self.monotonic() >= until:
                return NotAnswered("no_answer", heard)
            self.sleep(_POLL)
        return content
