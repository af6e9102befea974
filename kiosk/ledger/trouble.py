"""What keeps the ledger from being read or written."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, assert_never

from kiosk.ledger.columns import ColumnsDamagedError
from kiosk.ledger.encoding import NotAFactError

Kind = Literal["full", "locked", "read_only", "corrupt", "broken", "lost", "newer", "foreign", "unavailable"]
"""`full`, `locked`, `read_only`: nothing can be added now.
`corrupt`, `broken`, `lost`: what is there can't be trusted.
`newer`: a later version of this program wrote it.
`foreign`: it isn't a ledger of this kiosk, or contradicts it.
`unavailable`: it can't be reached."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EACCES, errno.EPERM})

Problem = Literal[
    "disk_full",
    "disk_nearly_full",
    "busy",
    "kiosk_running",
    "backup_in_use",
    "not_writable",
    "not_allowed",
    "needs_recount",
    "damaged",
    "changed",
    "facts_lost",
    "head_damaged",
    "head_missing",
    "unusable",
    "missing",
    "empty",
    "replaced",
    "gone",
    "backup_over_ledger",
    "not_a_backup_name",
    "not_a_backup",
    "real_for_practice",
    "practice_for_real",
    "not_a_ledger",
    "newer_version",
    "newer_fact",
    "entry_refused",
]
"""What is wrong with a file; `kiosk_running` is about the data folder, `head_…` about the head file."""
_RESTORE = "take no cards, keep a copy of the folder, and put back a backup or have the ledger looked at"
_CHECK = "check the disk and the folder"
_PROBLEMS: dict[Problem, tuple[Kind, str]] = {
    "disk_full": ("full", "The disk that holds {file} is full; free some space, nothing written is lost."),
    "disk_nearly_full": (
        "full",
        "The disk that holds {file} is nearly full; take no cards and free some space, nothing written is lost.",
    ),
    "busy": ("locked", "{file} is kept busy by another program; close that one and try again."),
    "kiosk_running": (
        "locked",
        "Another kiosk is running on the folder {file}; close it, or give this one a folder of its own.",
    ),
    "backup_in_use": ("locked", "{file} is in use by another program; close it, or name another file."),
    "not_writable": (
        "read_only",
        "{file} cannot be written; check that the disk and the folder {folder} may be written to.",
    ),
    "not_allowed": (
        "read_only",
        "{file} may not be used by whoever runs this; check the permissions of the folder {folder}.",
    ),
    "needs_recount": ("read_only", "{file} has to be counted anew and cannot be written; make it writable."),
    "damaged": ("corrupt", f"{{file}} is damaged ({{detail}}); {_RESTORE}."),
    "changed": ("broken", f"{{file}} was changed from outside: {{detail}}; {_RESTORE}."),
    "facts_lost": ("lost", f"{{file}} has lost facts: {{detail}}; {_RESTORE}."),
    "head_damaged": (
        "lost",
        f"{{file}} is damaged, so that nobody can tell whether the ledger has lost facts; {_RESTORE}.",
    ),
    "head_missing": (
        "lost",
        f"{{file}} is missing, so that nobody can tell whether the ledger has lost facts; {_RESTORE}.",
    ),
    "unusable": ("unavailable", f"{{file}} cannot be used ({{detail}}); {_CHECK}."),
    "missing": ("unavailable", f"{{file}} cannot be used (there is none); {_CHECK}."),
    "empty": ("unavailable", f"{{file}} cannot be used (there is nothing in it); {_CHECK}."),
    "replaced": ("unavailable", "{file} cannot be used (it was replaced while in use); start the kiosk again."),
    "gone": ("unavailable", f"{{file}} cannot be used (it is gone while in use); {_CHECK}."),
    "backup_over_ledger": (
        "unavailable",
        "{file} cannot be used (it is part of the ledger itself); name another file.",
    ),
    "not_a_backup_name": ("unavailable", "{file} is no place for a backup; name a file such as backup.sqlite."),
    "not_a_backup": ("foreign", "{file} holds something else than a backup; name another file."),
    "real_for_practice": (
        "foreign",
        "{file} is the ledger of a kiosk that is not practising; "
        "move it elsewhere and put the practice ledger back there.",
    ),
    "practice_for_real": (
        "foreign",
        "{file} is a practice ledger; move it elsewhere and put the ledger back there.",
    ),
    "not_a_ledger": (
        "foreign",
        "{file} is no ledger of a kiosk; move it elsewhere and put the ledger back there.",
    ),
    "newer_version": ("newer", "{file} has {detail}; install the newer program that wrote it."),
    "newer_fact": (
        "newer",
        "{file} holds a fact that only a newer program can read ({detail}); install that one.",
    ),
    "entry_refused": (
        "read_only",
        "{file} can't hold what must be in it: {detail} Take no cards, and have staff see to that.",
    ),
}
"""The kind of each, and what the log says."""


@dataclass(frozen=True, slots=True)
class FileTrouble:
    """A file of the ledger can't be used as asked."""

    problem: Problem
    file: Path
    detail: str = ""
    """In fixed English, what SQLite, the system or the check says; empty where there is nothing more to say."""

    @property
    def kind(self) -> Kind:
        """What kind of trouble this is."""
        return _PROBLEMS[self.problem][0]

    def __str__(self) -> str:
        text = _PROBLEMS[self.problem][1]
        return text.format(file=self.file, folder=self.file.parent, detail=self.detail)


@dataclass(frozen=True, slots=True)
class MergeTrouble:
    """What another kiosk wrote can't be taken into this ledger; nothing of it was taken."""

    problem: Literal["too_many_kiosks", "newer_program", "contradiction"]
    kiosk: str
    """Its uuid."""
    number: int = 0
    """Of the fact in contradiction; with too many kiosks, how many a ledger takes."""
    detail: str = ""
    """In fixed English, what is wrong with that fact."""

    @property
    def kind(self) -> Kind:
        """What kind of trouble this is."""
        return "newer" if self.problem == "newer_program" else "foreign"

    def __str__(self) -> str:
        match self.problem:
            case "too_many_kiosks":
                return (
                    f"Kiosk {self.kiosk} is one more than the {self.number} that a ledger takes facts of; "
                    "nothing of it was taken, have somebody find out who writes under so many names."
                )
            case "newer_program":
                return f"Kiosk {self.kiosk} runs a newer program ({self.detail}); install that one here too."
            case "contradiction":
                return (
                    f"Number {self.number} of kiosk {self.kiosk} {self.detail}; "
                    "nothing of it was taken, have both ledgers looked at."
                )
            case _:
                assert_never(self.problem)


LedgerTrouble = FileTrouble | MergeTrouble


class LedgerTroubleError(Exception):
    """The ledger can't be used as asked. `str` is fixed English for logs; `kiosk.words.ledger` says `trouble`."""

    def __init__(self, trouble: LedgerTrouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble

    @property
    def kind(self) -> Kind:
        """What kind of trouble this is."""
        return self.trouble.kind


def file_trouble(problem: Problem, file: Path, detail: object = "") -> LedgerTroubleError:
    """That there is `problem` with `file`, to be raised."""
    return LedgerTroubleError(FileTrouble(problem, file, str(detail)))


@contextmanager
def telling(file: Path) -> Iterator[None]:
    """Errors of SQLite and of the system on `file`, and facts that are none, told as `LedgerTroubleError`."""
    try:
        yield
    except NotAFactError as error:
        raise file_trouble("changed", file, f"a fact in it is none, {error}") from error
    except ColumnsDamagedError as error:
        raise file_trouble("damaged", file, error) from error
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
            else file_trouble("unusable", file, error.strerror or error)
        )
    if str(error).startswith("Could not decode to UTF-8"):
        return file_trouble("damaged", file, "a text in it is none")
    code = getattr(error, "sqlite_errorcode", None)
    match None if code is None else code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return file_trouble("disk_full", file)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return file_trouble("busy", file)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return file_trouble("not_writable", file)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return file_trouble("damaged", file, error)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_NOLFS | sqlite3.SQLITE_PROTOCOL:
            return file_trouble("unusable", file, error)
        case sqlite3.SQLITE_ERROR | sqlite3.SQLITE_SCHEMA | sqlite3.SQLITE_MISMATCH if "malformed" in str(error):
            return file_trouble("damaged", file, error)
        case _:
            return None
