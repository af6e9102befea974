"""A backup: the ledger as one finished file, with a head file of its own beside it."""

import os
import sqlite3
import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path

from kiosk.ledger import rows, schema
from kiosk.ledger.connection import opened_to_read, reading
from kiosk.ledger.files import LedgerFiles, files_of, ledger_files
from kiosk.ledger.head import check_head, create_head, read_head
from kiosk.ledger.opening import Progress
from kiosk.ledger.trouble import file_trouble, telling
from kiosk.ledger.verify import verify_files
from kiosk.model.ledger_mistake import LedgerFinding
from kiosk.system.atomic_file import flush_folder

_PAGES = 1000
"""Copied between two reports of progress."""
_SQLITE = b"SQLite format 3\0"


def back_up(data: Path, out: Path, *, practice: bool = False, on_progress: Progress | None = None) -> None:
    """Copy the ledger in the folder `data` to the file `out`, whole and verified, or not at all.

    Its head file is beside it, so that the two can be put back as ledger.sqlite and ledger.head. A kiosk may run
    meanwhile. `on_progress` hears how many pages of how many are copied.

    Raises:
        LedgerTroubleError: the ledger can't be read or is damaged, or `out` can't be written.
    """
    files = ledger_files(data, practice=practice)
    if not files.ledger.is_file():
        raise file_trouble("missing", files.ledger)
    _check_out(files, out)
    with telling(out), tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as folder:
        copy = files_of(Path(folder) / "ledger.sqlite", practice=practice)
        _copy(files, copy, on_progress)
        verdict = verify_files(copy)
        if verdict.problems:
            first = verdict.problems[0]
            raise file_trouble(
                "changed", files.ledger, LedgerFinding("copy_not_whole", why=first.detail or first.problem)
            )
        target = files_of(out, practice=practice)
        copy.ledger.replace(target.ledger)
        copy.head.replace(target.head)
        flush_folder(out.parent)


def _copy(files: LedgerFiles, copy: LedgerFiles, on_progress: Progress | None) -> None:
    written = read_head(files.head)
    with (
        closing(sqlite3.connect(copy.ledger, isolation_level=None)) as target,
        telling(files.ledger),
        opened_to_read(files) as source,
    ):
        schema.check(source, files)
        with reading(source):
            heads = rows.heads(source)
            check_head(files, written, heads, partial(rows.row_at, source))
            source.backup(
                target,
                pages=_PAGES,
                progress=None if on_progress is None else lambda _status, left, all_: on_progress(all_ - left, all_),
            )
        target.execute("PRAGMA journal_mode = DELETE")  # one file that needs no other
    with copy.ledger.open("rb+") as finished:
        os.fsync(finished.fileno())
    create_head(copy.head, heads)


def _check_out(files: LedgerFiles, out: Path) -> None:
    """That `out` may be written: not over anything of the ledger's or somebody else's, nor while it is in use."""
    folder = files.ledger.parent
    own = {file.resolve() for practice in (True, False) for file in ledger_files(folder, practice=practice)[:4]}
    target = files_of(out, practice=files.practice)
    if target.ledger.resolve() in own or target.head.resolve() in own:
        raise file_trouble("backup_over_ledger", out)
    if out.is_dir() or out.suffix == target.head.suffix:
        raise file_trouble("not_a_backup_name", out)
    if target.log.exists():
        raise file_trouble("backup_in_use", out)
    if out.exists():
        with telling(out), out.open("rb") as there:
            if there.read(len(_SQLITE)) not in (_SQLITE, b""):
                raise file_trouble("not_a_backup", out)
