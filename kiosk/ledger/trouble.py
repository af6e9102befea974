"""What keeps the ledger from being read or written."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.ledger import disk_reserve
from kiosk.ledger.columns import ColumnsDamagedError
from kiosk.ledger.encoding import NotAFactError
from kiosk.model.ledger_mistake import LedgerFinding, LedgerMistake
from kiosk.model.ledger_trouble import FileTrouble, Kind, LedgerTrouble, Problem

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM})


class LedgerTroubleError(Exception):
    """The ledger can't be used as asked; `kiosk.words.ledger` says `trouble`."""

    def __init__(self, trouble: LedgerTrouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble

    @property
    def kind(self) -> Kind:
        """What kind of trouble this is."""
        return self.trouble.kind


def file_trouble(problem: Problem, file: Path, detail: LedgerMistake | str = "") -> LedgerTroubleError:
    """That there is `problem` with `file`, to be raised."""
    return LedgerTroubleError(FileTrouble(problem, file, detail))


@contextmanager
def telling(file: Path) -> Iterator[None]:
    """Errors of SQLite and of the system on `file`, and facts that are none, told as `LedgerTroubleError`."""
    try:
        yield
    except NotAFactError as error:
        raise file_trouble("changed", file, LedgerFinding("some_fact_is_none", why=error.mistake)) from error
    except ColumnsDamagedError as error:
        raise file_trouble("damaged", file, LedgerFinding("row_damaged")) from error
    except (sqlite3.Error, OSError) as error:
        trouble = _trouble_of(error, file)
        if trouble is None:
            raise
        raise trouble from error


def _trouble_of(error: sqlite3.Error | OSError, file: Path) -> LedgerTroubleError | None:
    """`None` for what is a mistake in the program."""
    if isinstance(error, OSError):
        if error.errno in _FULL:
            return file_trouble("disk_full", file)
        if error.errno in _FORBIDDEN:
            return file_trouble("not_allowed", file)
        return (
            file_trouble("not_writable", file)
            if error.errno == errno.EROFS
            else file_trouble("unusable", file, error.strerror or str(error))
        )
    if str(error).startswith("Could not decode to UTF-8"):
        return file_trouble("damaged", file, LedgerFinding("text_damaged"))
    code = getattr(error, "sqlite_errorcode", None)
    match None if code is None else code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return file_trouble("disk_full", file)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return file_trouble("busy", file)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return file_trouble("not_writable", file)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return file_trouble("damaged", file, str(error))
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN if disk_reserve.is_full(file.parent):
            return file_trouble("disk_full", file)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_NOLFS | sqlite3.SQLITE_PROTOCOL:
            return file_trouble("unusable", file, str(error))
        case sqlite3.SQLITE_ERROR | sqlite3.SQLITE_SCHEMA | sqlite3.SQLITE_MISMATCH if "malformed" in str(error):
            return file_trouble("damaged", file, str(error))
        case _:
            return None
