"""Kiosks that ask to be admitted: by a row that whoever has a booth's password may add, and an administrator reads.

The row has the kiosk's public key, and the proof by which the database will know its role's password, which stays
where it is made. A signature binds the two, so that nobody asks with another's key and a password of their own.
Anybody may ask under any name, so people compare the key's fingerprint on both screens.
"""

import datetime as dt
from typing import LiteralString

from psycopg import errors, sql

from kiosk.ledger.fleet.connection import FleetConnection, FleetTroubleError
from kiosk.ledger.fleet.members import Members, admit, role_of
from kiosk.ledger.fleet.signing import SigningKey, Ticket, is_vouched
from kiosk.ledger.fleet.trouble import DatabaseTrouble
from kiosk.model.plain_text import plain_text
from kiosk.model.records import dataclass

MOST_SHOWN = 20
_LONGEST_NAME = 60
_READ: LiteralString = """
    SELECT kiosk, public_key, (array_agg(name ORDER BY asked DESC))[1], max(asked) FROM kiosk_fleet.waiting
    GROUP BY 1, 2 ORDER BY 4 DESC LIMIT %s
"""
_HAS_ASKED: LiteralString = "SELECT FROM kiosk_fleet.waiting WHERE kiosk = %s AND public_key = %s"
_ASK: LiteralString = """
    INSERT INTO kiosk_fleet.waiting (kiosk, public_key, name, proof, signature) VALUES (%s, %s, %s, %s, %s)
"""
_PROOFS: LiteralString = """
    SELECT name, proof, signature FROM kiosk_fleet.waiting WHERE kiosk = %s AND public_key = %s ORDER BY asked
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A kiosk that asks to be admitted, or somebody who says so."""

    ticket: Ticket
    name: str
    asked: dt.datetime


def read_waiting(connection: FleetConnection, members: Members) -> tuple[Waiting, ...]:
    """Who asks and wasn't admitted yet, the latest first."""
    try:
        rows = connection.execute(_READ, [MOST_SHOWN]).fetchall()
    except errors.UndefinedTable:  # made by a version before
        return ()
    found = (Waiting(Ticket(kiosk, public), plain_text(name), asked) for kiosk, public, name, asked in rows)
    return tuple(one for one in found if not _is_member(members, one.ticket))


def ask(connection: FleetConnection, key: SigningKey, name: str) -> None:
    """Ask that the kiosk with that `key` be admitted; once is enough.

    Raises:
        psycopg.Error: the table was made by a version before, or the connection broke.
    """
    ticket = key.ticket
    if connection.execute(_HAS_ASKED, [ticket.kiosk, ticket.public]).fetchone() is not None:
        return
    password = key.role_password().encode()
    proof = connection.pgconn.encrypt_password(password, role_of(ticket).encode(), b"scram-sha-256").decode()
    called = plain_text(name)[:_LONGEST_NAME]
    connection.execute(_ASK, [ticket.kiosk, ticket.public, called, proof, key.vouch(proof)])


def admit_waiting(connection: FleetConnection, ticket: Ticket) -> str:
    """Admit the kiosk that asked with that `ticket`, and name the role that it writes by; for an administrator.

    Raises:
        FleetTroubleError: it doesn't ask, was shut out, or has another key.
        psycopg.Error: the administrator may not, or the connection broke.
    """
    with connection.transaction():
        rows = connection.execute(_PROOFS, [ticket.kiosk, ticket.public]).fetchall()
        asked = [(name, proof) for name, proof, signature in rows if is_vouched(ticket.public, proof, signature)]
        if not asked:
            raise FleetTroubleError(DatabaseTrouble("no_such_kiosk", connection.info.dbname, detail=ticket.kiosk))
        name, proof = asked[0]
        role = admit(connection, ticket, plain_text(name), None)
        statement = sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(role), sql.Literal(proof))
        connection.execute(statement)
        connection.execute("DELETE FROM kiosk_fleet.waiting WHERE kiosk = %s", [ticket.kiosk])
    return role


def _is_member(members: Members, ticket: Ticket) -> bool:
    member = members.by_kiosk.get(ticket.kiosk)
    return member is not None and (member.public_key is not None or member.last is not None)
