"""What keeps the ledger from being read or written, each in one sentence for the people at the booth."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from kiosk.ledger.columns import ColumnsDamagedError
from kiosk.ledger.encoding import NotAFactError

Kind = Literal["full", "locked", "read_only", "corrupt", "broken", "lost", "newer", "foreign", "unavailable"]
"""`full`, `locked`, `read_only`: nothing can be added now.
`corrupt`, `broken`, `lost`: what is there can't be trusted.
`newer`: a later version of this program wrote it.
`foreign`: it isn't a ledger of this kiosk, or contradicts it.
`unavailable`: it can't be reached."""

_RESTORE = "take no cards, keep a copy of the folder, and put back a backup or have the ledger looked at"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM})


class LedgerTroubleError(Exception):
    """The ledger can't be used as asked; one sentence says what is wrong, where, and what to do."""

    def __init__(self, kind: Kind, sentence: str) -> None:
        super().__init__(sentence)
        self.kind: Kind = kind


def full(file: Path) -> LedgerTroubleError:
    """There is no room left on the disk."""
    return LedgerTroubleError("full", f"The disk that holds {file} is full; free some space, nothing written is lost.")


def nearly_full(file: Path) -> LedgerTroubleError:
    """What was kept free for the last fact is used up, or there was never room for it."""
    return LedgerTroubleError(
        "full",
        f"The disk that holds {file} is nearly full; take no cards and free some space, nothing written is lost.",
    )


def locked(file: Path) -> LedgerTroubleError:
    """Somebody else is writing for too long."""
    return LedgerTroubleError("locked", f"{file} is kept busy by another program; close that one and try again.")


def read_only(file: Path) -> LedgerTroubleError:
    """It may be read, not written."""
    return LedgerTroubleError(
        "read_only", f"{file} cannot be written; check that the disk and the folder {file.parent} may be written to."
    )


def forbidden(file: Path) -> LedgerTroubleError:
    """Whoever runs this may not use it."""
    return LedgerTroubleError(
        "read_only", f"{file} may not be used by whoever runs this; check the permissions of the folder {file.parent}."
    )


def corrupt(file: Path, why: object) -> LedgerTroubleError:
    """SQLite finds it damaged."""
    return LedgerTroubleError("corrupt", f"{file} is damaged ({why}); {_RESTORE}.")


def broken(file: Path, where: str) -> LedgerTroubleError:
    """Its facts aren't what was written."""
    return LedgerTroubleError("broken", f"{file} was changed from outside: {where}; {_RESTORE}.")


def lost(file: Path, what: str) -> LedgerTroubleError:
    """Facts that were there are gone."""
    return LedgerTroubleError("lost", f"{file} has lost facts: {what}; {_RESTORE}.")


def uncounted(file: Path, how: str) -> LedgerTroubleError:
    """The head `file` doesn't tell how many facts there were."""
    return LedgerTroubleError(
        "lost", f"{file} is {how}, so that nobody can tell whether the ledger has lost facts; {_RESTORE}."
    )


def unavailable(file: Path, why: object) -> LedgerTroubleError:
    """It can't be reached."""
    return LedgerTroubleError("unavailable", f"{file} cannot be used ({why}); check the disk and the folder.")


@contextmanager
def telling(file: Path) -> Iterator[None]:
    """Errors of SQLite and of the system on `file`, and facts that are none, told as `LedgerTroubleError`."""
    try:
        yield
    except NotAFactError as error:
        raise broken(file, f"a fact in it is none, {error}") from error
    except ColumnsDamagedError as error:
        raise corrupt(file, error) from error
    except (sqlite3.Error, OSError) as error:
        trouble = _trouble_of(error, file)
        if trouble is None:
            raise
        raise trouble from error


def _trouble_of(error: sqlite3.Error | OSError, file: Path) -> LedgerTroubleError | None:
    """`None` for what is a mistake in the program."""
    if isinstance(error, OSError):
        if error.errno in _FULL:
            return full(file)
        if error.errno in _FORBIDDEN:
            return forbidden(file)
        return read_only(file) if error.errno == errno.EROFS else unavailable(file, error.strerror or error)
    if str(error).startswith("Could not decode to UTF-8"):
        return corrupt(file, "a text in it is none")
    code = getattr(error, "sqlite_errorcode", None)
    match None if code is None else code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return full(file)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return locked(file)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return read_only(file)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return corrupt(file, error)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_NOLFS | sqlite3.SQLITE_PROTOCOL:
            return unavailable(file, error)
        case sqlite3.SQLITE_ERROR | sqlite3.SQLITE_SCHEMA | sqlite3.SQLITE_MISMATCH if "malformed" in str(error):
            return corrupt(file, error)
        case _:
            return None
