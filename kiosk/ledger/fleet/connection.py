"""A connection to the shared PostgreSQL that keeps nobody waiting for long, and fails in ways that can be told."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, LiteralString, TypeVar

import psycopg
from psycopg import errors, sql
from psycopg.abc import Params, PQGen
from psycopg.conninfo import make_conninfo

from kiosk.ledger.fleet.address import LONGEST_STATEMENT, ON_THE_SERVER, FleetAddress
from kiosk.ledger.fleet.trouble import DatabaseProblem, DatabaseTrouble
from kiosk.model.plain_text import plain_text

LONGEST_ANSWER = LONGEST_STATEMENT + 1.0
"""Seconds to wait for a server that can't even say that it took too long."""
_LONGEST_DETAIL = 200
_Answer = TypeVar("_Answer")


class FleetTroubleError(Exception):
    """The shared database can't be used; `kiosk.words.fleet` says `trouble`."""

    def __init__(self, trouble: DatabaseTrouble, *, needs_password: bool = False) -> None:
        super().__init__(f"{trouble.where}: {trouble.problem} {trouble.detail}".rstrip())
        self.trouble = trouble
        self.needs_password = needs_password


_TERMS: LiteralString = "SELECT " + ", ".join(
    f"set_config('{name}', '{value}', true)" for name, value in ON_THE_SERVER.items()
)
_WHO_ANSWERS: LiteralString = "SELECT pg_backend_pid(), current_setting('statement_timeout')"


class FleetConnection(psycopg.Connection[tuple[Any, ...]]):
    """A connection on which every answer has a deadline, even from a server that stands still."""

    longest_answer = LONGEST_ANSWER
    """Seconds."""
    is_pooled = False
    """Whether a pooler such as PgBouncer stands between: each statement may come to another of its connections, of
    which none has our terms, and nothing is heard there of what others tell."""

    def execute(  # type: ignore[override]  # its stub has an overload for a kind of query that is not used here
        self,
        query: str | bytes | sql.SQL | sql.Composed,
        params: Params | None = None,
        *,
        prepare: bool | None = None,
        binary: bool = False,
    ) -> psycopg.Cursor[tuple[Any, ...]]:
        """Execute as psycopg does; through a pooler each statement brings its terms along."""
        if not self.is_pooled:
            return super().execute(query, params, prepare=prepare, binary=binary)
        with self.transaction():
            super().execute(_TERMS)
            return super().execute(query, params, prepare=prepare, binary=binary)

    def wait(self, gen: PQGen[_Answer], interval: float = 0.1, timeout: float | None = None) -> _Answer:
        """Wait as psycopg does, `timeout` seconds or `longest_answer`."""
        return super().wait(gen, interval, self.longest_answer if timeout is None else timeout)


def connect(address: FleetAddress, password: str = "") -> FleetConnection:
    """A connection on which every statement is its own transaction; close it.

    Raises:
        FleetTroubleError: there is none.
    """
    with plainly(address):
        try:
            connection = _connected(make_conninfo(password=password, **address.parameters))
        except psycopg.OperationalError as error:
            if "unsupported startup parameter: options" not in str(error):  # PgBouncer, as it comes
                raise
            connection = _connected(make_conninfo(password=password, **{**address.parameters, "options": ""}))
    return connection


def _connected(conninfo: str) -> FleetConnection:
    connection = FleetConnection.connect(conninfo, autocommit=True)
    try:
        ours = (connection.info.backend_pid, ON_THE_SERVER["statement_timeout"])
        connection.is_pooled = connection.execute(_WHO_ANSWERS).fetchone() != ours
    except BaseException:
        connection.close()
        raise
    if connection.is_pooled:
        connection.prepare_threshold = None
    return connection


@contextmanager
def plainly(address: FleetAddress) -> Iterator[None]:
    """Turn whatever goes wrong with the database at `address` into trouble that can be told.

    Raises:
        FleetTroubleError: something did.
    """
    try:
        yield
    except psycopg.Error as error:
        needs_password = error.pgconn is not None and error.pgconn.needs_password
        raise FleetTroubleError(_trouble(address, error), needs_password=needs_password) from None


def _trouble(address: FleetAddress, error: psycopg.Error) -> DatabaseTrouble:
    detail = _detail(error)

    def because(problem: DatabaseProblem) -> DatabaseTrouble:
        return DatabaseTrouble(problem, address.where, address.user, detail)

    match error:
        case errors.UndefinedTable() | errors.InvalidSchemaName() | errors.UndefinedColumn():
            return because("no_table")
        case errors.InsufficientPrivilege() if "row-level security" in detail:
            return because("not_itself")
        case errors.InsufficientPrivilege():
            return because("not_allowed")
        case errors.QueryCanceled() | errors.LockNotAvailable() | errors.ConnectionTimeout():
            return because("too_slow")
        case _ if "wait timeout" in detail:
            return because("too_slow")
        case _ if "password" in detail or "authentication" in detail or "role " in detail:
            return because("not_let_in")
        case _ if "certificate" in detail or "SSL" in detail:
            return because("not_proven")
        case _:
            return because("unusable")


def _detail(error: psycopg.Error) -> str:
    """What PostgreSQL says is wrong, on one line and without where it happened."""
    line = next(iter(str(error).splitlines()), "") or type(error).__name__
    for sign in ("failed: ", "FATAL: ", "ERROR: "):
        line = line.rpartition(sign)[2]
    return plain_text(line)[:_LONGEST_DETAIL].rstrip(".")
