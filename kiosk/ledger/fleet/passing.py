"""An answer that is kept nowhere: it passes the database in pieces, as notices to whoever listens just then.

It is sealed and signed as every answer is. The channel's name is made from the question's key, which the two kiosks
alone can read; whoever else listened would hear what they can't open.
"""

import base64
import binascii
import hashlib
import re

from kiosk.ledger.fleet.connection import FleetConnection
from kiosk.ledger.fleet.questions import Question, Sealed, sealed_answer
from kiosk.ledger.fleet.signing import SigningKey

LARGEST = 80_000
"""Bytes of such an answer."""
_PIECE = 5_800
"""Bytes, so that a notice has less than PostgreSQL's 8000; https://www.postgresql.org/docs/current/sql-notify.html."""
_MOST = 15
_NOTICE = re.compile(r"([0-9]{1,2})/([0-9]{1,2}):([0-9A-Za-z+/=]{1,7996})", re.ASCII)
_SIGNATURE = 64


def channel_for(once: bytes) -> str:
    """Where the answer to the question with that key passes."""
    return f"kiosk_passed_{hashlib.sha256(once).hexdigest()[:32]}"


def pass_on(connection: FleetConnection, key: SigningKey, question: Question, content: bytes) -> None:
    """Answer with `content`; one that can't be sealed for who asks isn't given.

    Raises:
        ValueError: it is larger than such an answer may be.
        psycopg.Error: the connection broke.
    """
    if len(content) > LARGEST:
        raise ValueError(f"an answer of {len(content)} bytes")
    answer = sealed_answer(key, question, content)
    if answer is None:
        return
    whole = answer.signature + answer.sealed
    pieces = [whole[at : at + _PIECE] for at in range(0, len(whole), _PIECE)]
    channel = channel_for(question.once)
    with connection.transaction():
        for number, piece in enumerate(pieces, 1):
            notice = f"{number}/{len(pieces)}:{base64.b64encode(piece).decode()}"
            connection.execute("SELECT pg_notify(%s, %s)", [channel, notice])


class Pieces:
    """Puts together what comes in notices."""

    def __init__(self) -> None:
        self._pieces: dict[int, bytes] = {}
        self._total = 0

    def take(self, notice: str) -> None:
        """One of them; what is none is passed over."""
        found = _NOTICE.fullmatch(notice)
        if found is None or not 1 <= int(found[1]) <= int(found[2]) <= _MOST:
            return
        try:
            piece = base64.b64decode(found[3], validate=True)
        except binascii.Error:
            return
        self._total = int(found[2])
        self._pieces[int(found[1])] = piece

    @property
    def whole(self) -> Sealed | None:
        """The answer; `None` while a piece is missing."""
        if not self._total or any(number not in self._pieces for number in range(1, self._total + 1)):
            return None
        whole = b"".join(self._pieces[number] for number in range(1, self._total + 1))
        return Sealed(whole[_SIGNATURE:], whole[:_SIGNATURE])
