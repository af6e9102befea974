"""Which files a ledger has in its data folder."""

from pathlib import Path
from typing import NamedTuple


class LedgerFiles(NamedTuple):
    """The ledger and what lies beside it."""

    ledger: Path
    head: Path
    """How many facts there are, so that lost ones are noticed."""
    ballast: Path
    """Room kept for the last fact on a full disk."""
    log: Path
    """SQLite's write-ahead log."""
    practice: bool


def ledger_files(data: Path, *, practice: bool = False) -> LedgerFiles:
    """Those in the folder `data`."""
    return files_of(data / ("practice-ledger.sqlite" if practice else "ledger.sqlite"), practice=practice)


def files_of(ledger: Path, *, practice: bool) -> LedgerFiles:
    """Those of the ledger in the file `ledger`."""
    log = ledger.with_name(f"{ledger.name}-wal")
    return LedgerFiles(ledger, ledger.with_suffix(".head"), ledger.with_suffix(".ballast"), log, practice)


def place_of(file: Path) -> tuple[int, int] | None:
    """Which file is there, by its device and number; `None` where none is."""
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
