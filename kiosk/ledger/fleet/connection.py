"""A connection to the shared PostgreSQL that never keeps anybody waiting for long, and fails in plain words."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import psycopg
from psycopg import errors
from psycopg.abc import PQGen
from psycopg.conninfo import make_conninfo

from kiosk.ledger.fleet.address import LONGEST_STATEMENT, FleetAddress
from kiosk.model.plain_text import plain_text

LONGEST_ANSWER = LONGEST_STATEMENT + 1.0
"""Seconds to wait for a server that can't even say that it took too long."""
MEANWHILE = "What is new is kept here and follows."
"""What is said beside any trouble where a kiosk counts meanwhile."""
_LONGEST_DETAIL = 200
_Answer = TypeVar("_Answer")


class FleetTroubleError(Exception):
    """The shared database can't be used; one sentence says why and what to do."""

    def __init__(self, sentence: str, *, needs_password: bool = False) -> None:
        super().__init__(sentence)
        self.needs_password = needs_password


class FleetConnection(psycopg.Connection[tuple[Any, ...]]):
    """A connection on which every answer has a deadline, even from a server that stands still."""

    longest_answer = LONGEST_ANSWER
    """Seconds."""

    def wait(self, gen: PQGen[_Answer], interval: float = 0.1, timeout: float | None = None) -> _Answer:
        """Wait as psycopg does, `timeout` seconds or `longest_answer`."""
        return super().wait(gen, interval, self.longest_answer if timeout is None else timeout)


def connect(address: FleetAddress, password: str = "") -> FleetConnection:
    """A connection on which every statement is its own transaction; close it.

    Raises:
        FleetTroubleError: there is none.
    """
    with plainly(address):
        return FleetConnection.connect(make_conninfo(password=password, **address.parameters), autocommit=True)


@contextmanager
def plainly(address: FleetAddress) -> Iterator[None]:
    """Turn whatever goes wrong with the database at `address` into one sentence.

    Raises:
        FleetTroubleError: something did.
    """
    try:
        yield
    except psycopg.Error as error:
        needs_password = error.pgconn is not None and error.pgconn.needs_password
        raise FleetTroubleError(_sentence(address, error), needs_password=needs_password) from None


def _sentence(address: FleetAddress, error: psycopg.Error) -> str:
    where, detail = address.where, _detail(error)
    match error:
        case errors.UndefinedTable() | errors.InvalidSchemaName() | errors.UndefinedColumn():
            return f"The database {where} has no table for kiosks; have `kiosk fleet init` run on it."
        case errors.InsufficientPrivilege():
            return (
                f"The role {address.user} may not do in the database {where} what a kiosk has to; "
                "have `kiosk fleet init` run on it again."
            )
        case errors.QueryCanceled() | errors.LockNotAvailable() | errors.ConnectionTimeout():
            return f"The database {where} did not answer in time; check the network and the server."
        case _ if "wait timeout" in detail:
            return f"The database {where} did not answer in time; check the network and the server."
        case _ if "password" in detail or "authentication" in detail or "role " in detail:
            return (
                f"The database {where} does not let {address.user} in ({detail}); "
                "check the role, and give its password by `kiosk key set fleet`."
            )
        case _ if "certificate" in detail or "SSL" in detail:
            return (
                f"The database {where} does not prove who it is ({detail}); nothing was sent: "
                "check its certificate, and name its authority by sslrootcert=FILE where it is your own."
            )
        case _:
            return f"The database {where} cannot be used now ({detail}); check the network and the server."


def _detail(error: psycopg.Error) -> str:
    """What PostgreSQL says is wrong, on one line and without where it happened."""
    line = next(iter(str(error).splitlines()), "") or type(error).__name__
    for sign in ("failed: ", "FATAL: ", "ERROR: "):
        line = line.rpartition(sign)[2]
    return plain_text(line)[:_LONGEST_DETAIL].rstrip(".")
