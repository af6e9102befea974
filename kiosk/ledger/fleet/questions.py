"""What one kiosk of a fleet asks another, and what that one answers, through the shared database.

A question is signed by who asks and has a key that is good for one answer; the answer is sealed for that key and
signed by who gives it. Only kiosks that staff admitted ask and are answered. By the database's clock a question is
good for a minute.
"""

import datetime as dt
import hashlib
from typing import Literal, LiteralString, NamedTuple

from psycopg import errors

from kiosk.ledger.fleet.connection import FleetConnection
from kiosk.ledger.fleet.members import Member, Members
from kiosk.ledger.fleet.sealing import NotSealedError, OnceKey, seal
from kiosk.ledger.fleet.signing import SigningKey, is_answered, is_asked
from kiosk.model.records import dataclass

About = Literal["checks", "screen"]
"""`checks`: the check-list, gone through now. `screen`: a small picture of what the public sees, kept nowhere."""
LARGEST = 30_000
"""Bytes of an answer."""
_MOST = 20
"""Questions that are looked at, at a time."""
_ASK: LiteralString = """
    INSERT INTO kiosk_fleet.questions AS own (asker, kiosk, about, once, asked, signature)
    VALUES (%s, %s, %s, %s, %s, %s)
    ON CONFLICT (asker, kiosk) DO UPDATE SET
        about = excluded.about, once = excluded.once, asked = excluded.asked, signature = excluded.signature
"""
_ASKED: LiteralString = """
    SELECT asker, about, once, asked, signature FROM kiosk_fleet.questions
    WHERE kiosk = %s AND asked > clock_timestamp() - interval '1 minute'
    AND asked < clock_timestamp() + interval '1 minute' ORDER BY asked LIMIT %s
"""
_ANSWER: LiteralString = """
    INSERT INTO kiosk_fleet.answers AS own (kiosk, asker, once, sealed, signature) VALUES (%s, %s, %s, %s, %s)
    ON CONFLICT (kiosk, asker) DO UPDATE SET
        once = excluded.once, sealed = excluded.sealed, signature = excluded.signature
"""
_ANSWERED: LiteralString = """
    SELECT sealed, signature FROM kiosk_fleet.answers WHERE kiosk = %s AND asker = %s AND once = %s
"""


@dataclass(frozen=True, slots=True)
class Question:
    """What a kiosk is asked."""

    asker: str
    """Its uuid, as `kiosk` is the other's."""
    kiosk: str
    about: About
    once: bytes
    """The public key for which the answer is sealed; never the same in two questions."""
    asked: dt.datetime
    """By the database's clock."""

    @property
    def content(self) -> bytes:
        """What is signed; an answer is about it, too."""
        moment = self.asked.astimezone(dt.UTC).isoformat(timespec="microseconds")
        return "\0".join((self.asker, self.kiosk, self.about, moment, self.once.hex())).encode()


class Sealed(NamedTuple):
    """An answer as it travels."""

    sealed: bytes
    signature: bytes


def channel_of(kiosk: str) -> str:
    """Where the kiosk with that uuid hears that it is asked; nothing is said there."""
    return f"kiosk_asked_{hashlib.sha256(kiosk.encode()).hexdigest()[:32]}"


def ask(connection: FleetConnection, key: SigningKey, kiosk: str, about: About, once: OnceKey) -> Question:
    """Ask `kiosk`; the answer will be for `once`.

    Raises:
        psycopg.Error: the role may not, the table was made by a version before, or the connection broke.
    """
    row = connection.execute("SELECT clock_timestamp()").fetchone()
    assert row is not None  # noqa: S101 - for the type checker
    question = Question(key.ticket.kiosk, kiosk, about, once.public, row[0])
    signature = key.sign_question(question.content)
    values = [question.asker, question.kiosk, question.about, question.once, question.asked, signature]
    with connection.transaction():
        connection.execute(_ASK, values)
        connection.execute("SELECT pg_notify(%s, '')", [channel_of(kiosk)])
    return question


def questions_to(connection: FleetConnection, members: Members, own: str) -> tuple[Question, ...]:
    """What the kiosk `own` was asked within the last minute by kiosks that were admitted, the oldest first.

    Raises:
        psycopg.Error: the connection broke.
    """
    try:
        rows = connection.execute(_ASKED, [own, _MOST]).fetchall()
    except (errors.UndefinedTable, errors.UndefinedFunction, errors.InsufficientPrivilege):
        return ()  # made by a version before
    found = []
    for asker, about, once, asked, signature in rows:
        member = members.by_kiosk.get(asker)
        if about not in ("checks", "screen"):
            continue  # what a later version asks
        question = Question(asker, own, about, once, asked)
        if (public := _public(member)) is not None and is_asked(public, question.content, signature):
            found.append(question)
    return tuple(found)


def answer(connection: FleetConnection, key: SigningKey, question: Question, content: bytes) -> None:
    """Answer with `content`; one that can't be sealed for who asks isn't given.

    Raises:
        ValueError: it is larger than an answer may be.
        psycopg.Error: the connection broke, or it was asked something else meanwhile.
    """
    if len(content) > LARGEST:
        raise ValueError(f"an answer of {len(content)} bytes")
    answer = sealed_answer(key, question, content)
    if answer is not None:
        connection.execute(_ANSWER, [question.kiosk, question.asker, question.once, *answer])


def sealed_answer(key: SigningKey, question: Question, content: bytes) -> Sealed | None:
    """`content` as only who asks can open it; `None` where that one's key is none."""
    try:
        sealed = seal(question.once, content, question.content)
    except NotSealedError:
        return None
    return Sealed(sealed, key.sign_answer(question.content + sealed))


def opened(member: Member, question: Question, once: OnceKey, answer: Sealed) -> bytes:
    """What `member` answered to `question`, which was asked with `once`.

    Raises:
        NotSealedError: it isn't its answer.
    """
    public = _public(member)
    if public is None or not is_answered(public, question.content + answer.sealed, answer.signature):
        raise NotSealedError
    return once.open(answer.sealed, question.content)


def answered(connection: FleetConnection, member: Member, question: Question, once: OnceKey) -> bytes | None:
    """What `member` answered to `question`, which was asked with `once`; `None` where it hasn't.

    Raises:
        NotSealedError: what is there isn't its answer.
        psycopg.Error: the connection broke.
    """
    row = connection.execute(_ANSWERED, [question.kiosk, question.asker, question.once]).fetchone()
    if row is None:
        return None
    return opened(member, question, once, Sealed(*row))


def _public(member: Member | None) -> bytes | None:
    """The key by which a kiosk that is in the fleet signs."""
    return member.public_key if member is not None and member.last is None else None
