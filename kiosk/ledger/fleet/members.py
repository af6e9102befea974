"""Whom staff let into the fleet: each kiosk's role and public key, and where it ends if it was shut out.

An administrator writes that table, the kiosks only read it. While it is empty the fleet is as before there were
signatures: whoever has the booths' role writes for everybody.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field
from types import MappingProxyType
from typing import LiteralString

from psycopg import errors, sql

from kiosk.ledger.chain import Copy
from kiosk.ledger.fleet.connection import FleetConnection, FleetTroubleError
from kiosk.ledger.fleet.signing import SigningKey, Ticket, is_signed
from kiosk.ledger.fleet.table import is_role, let_in
from kiosk.ledger.fleet.telling import CHANNEL
from kiosk.ledger.fleet.trouble import DatabaseTrouble, Doubt, NotBelieved, NotSent
from kiosk.model.plain_text import plain_text
from kiosk.model.records import dataclass

_READ: LiteralString = """
    SELECT kiosk, name, role, public_key, last_sequence, (
        SELECT min(sequence) FROM kiosk_fleet.facts AS facts
        WHERE facts.kiosk = kiosks.kiosk AND signature IS NOT NULL
    ) FROM kiosk_fleet.kiosks AS kiosks
"""
_UNSIGNED: LiteralString = """
    INSERT INTO kiosk_fleet.kiosks (kiosk, name)
    SELECT DISTINCT kiosk, '' FROM kiosk_fleet.facts
    WHERE NOT EXISTS (SELECT FROM kiosk_fleet.kiosks) ON CONFLICT (kiosk) DO NOTHING
"""
_ADMIT: LiteralString = """
    INSERT INTO kiosk_fleet.kiosks AS known (kiosk, name, role, public_key) VALUES (%s, %s, %s, %s)
    ON CONFLICT (kiosk) DO UPDATE SET
        name = EXCLUDED.name, role = EXCLUDED.role, public_key = EXCLUDED.public_key, admitted = now()
    WHERE known.last_sequence IS NULL AND COALESCE(known.public_key, EXCLUDED.public_key) = EXCLUDED.public_key
"""
_SHUT_OUT: LiteralString = """
    UPDATE kiosk_fleet.kiosks AS known SET last_sequence = COALESCE(
        (SELECT max(sequence) FROM kiosk_fleet.facts AS facts WHERE facts.kiosk = known.kiosk), 0)
    WHERE kiosk = %s AND last_sequence IS NULL
"""
_TELL: LiteralString = "SELECT pg_notify(%s, '')"
"""The kiosks read the members anew before they take anything that comes after."""


@dataclass(frozen=True, slots=True)
class Member:
    """A kiosk that may write into the shared table."""

    kiosk: str
    name: str
    role: str | None
    """The one role that may write as this kiosk; `None` while it is of a version before, which uses the booths'."""
    public_key: bytes | None
    last: int | None
    """Its last fact that counts, where it was shut out."""
    signed_from: int | None
    """Its first signed fact in the table, which vouches for those before it, since a hash of the chain is signed."""


@dataclass(frozen=True, slots=True)
class Members:
    """All of them, by uuid."""

    by_kiosk: Mapping[str, Member] = field(default_factory=lambda: MappingProxyType({}))
    knows_signatures: bool = False
    """Whether the table has room for signatures; one that an older version made has none."""

    def doubt(self, copy: Copy) -> NotBelieved | None:
        """Why `copy` can't be believed to be its kiosk's; `None` where it can."""
        member = self.by_kiosk.get(copy.kiosk)
        if member is None:
            is_open = not self.by_kiosk and copy.signature is None
            return None if is_open else NotBelieved("stranger", copy.kiosk, copy.sequence)

        def because(problem: Doubt) -> NotBelieved:
            return NotBelieved(problem, member.name or copy.kiosk, copy.sequence)

        if member.last is not None and copy.sequence > member.last:
            return because("shut_out")
        if copy.signature is None:
            has_signed = member.signed_from is not None and copy.sequence > member.signed_from
            return because("unsigned") if has_signed else None
        if member.public_key is None or not is_signed(member.public_key, copy.hash, copy.signature):
            return because("signature")
        return None

    def signs(self, own: str, role: str, key: SigningKey | None, *, has_written: bool) -> bool | NotSent:
        """Whether the kiosk `own`, which logs in as `role` and has `key`, signs what it sends; or why it sends none.

        One that `has_written` before its admission goes on as before until its own role is set.
        """
        member = self.by_kiosk.get(own)
        if member is None:
            return NotSent("stranger") if self.by_kiosk else False
        if member.last is not None:
            return NotSent("shut_out")
        if member.role is None or member.role != role:
            goes_on = has_written and member.signed_from is None
            return False if goes_on else NotSent("other_role", member.role or "")
        if key is None or key.ticket.kiosk != own:
            return NotSent("no_key")
        return key.ticket.public == member.public_key or NotSent("other_key")

    def believed(self, copies: Sequence[Copy]) -> tuple[list[Copy], NotBelieved | None]:
        """Those of `copies` that come before the first in doubt, and why that is."""
        for number, copy in enumerate(copies):
            if (doubt := self.doubt(copy)) is not None:
                return list(copies[:number]), doubt
        return list(copies), None


def read_members(connection: FleetConnection) -> Members:
    """Whom staff let in."""
    try:
        rows = connection.execute(_READ).fetchall()
    except errors.UndefinedTable:  # made by a version before
        return Members()
    members = (Member(kiosk, plain_text(name), *rest) for kiosk, name, *rest in rows)
    return Members(MappingProxyType({member.kiosk: member for member in members}), knows_signatures=True)


def role_of(ticket: Ticket) -> str:
    """The name of the role that only the kiosk with that ticket has."""
    return f"kiosk_{ticket.kiosk.replace('-', '')[:16].lower()}"


def admit(connection: FleetConnection, ticket: Ticket, name: str, password: str | None) -> str:
    """Let a kiosk in, or its new password, and name the role that it writes by; for an administrator.

    Whoever wrote before there were any members goes on as a kiosk of a version before, until it is admitted.

    Raises:
        FleetTroubleError: this kiosk was shut out, or has another key.
        psycopg.Error: the administrator may not, or the connection broke.
    """
    role = role_of(ticket)
    with connection.transaction():
        let_in(connection, role, password)
        connection.execute("LOCK TABLE kiosk_fleet.kiosks IN SHARE ROW EXCLUSIVE MODE")
        connection.execute(_UNSIGNED)
        done = connection.execute(_ADMIT, [ticket.kiosk, name, role, ticket.public])
        if done.rowcount != 1:
            problem = DatabaseTrouble("other_key", connection.info.dbname, role, ticket.kiosk)
            raise FleetTroubleError(problem)
        connection.execute(_TELL, [CHANNEL])
    return role


def shut_out(connection: FleetConnection, kiosk: str) -> Member:
    """Let a kiosk (uuid, or its name where only one has it) write nothing more; for an administrator.

    What it wrote so far stays and counts.

    Raises:
        FleetTroubleError: there is no such kiosk, or several of that name.
        psycopg.Error: the administrator may not, or the connection broke.
    """
    with connection.transaction():
        connection.execute("LOCK TABLE kiosk_fleet.kiosks, kiosk_fleet.facts IN SHARE ROW EXCLUSIVE MODE")
        connection.execute(_UNSIGNED)
        known = read_members(connection).by_kiosk
        meant = [known[kiosk]] if kiosk in known else [one for one in known.values() if one.name == kiosk]
        if len(meant) != 1:
            problem = DatabaseTrouble("no_such_kiosk", connection.info.dbname, detail=kiosk)
            raise FleetTroubleError(problem)
        member = meant[0]
        connection.execute(_SHUT_OUT, [member.kiosk])
        connection.execute(_TELL, [CHANNEL])
        if member.role is not None and is_role(connection, member.role):
            connection.execute(sql.SQL("ALTER ROLE {} NOLOGIN").format(sql.Identifier(member.role)))
    if member.role is not None:
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", [member.role])
    return read_members(connection).by_kiosk[member.kiosk]
