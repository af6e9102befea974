"""How staff repair a ledger after somebody has examined it. No kiosk should be running on it meanwhile."""

from contextlib import closing
from pathlib import Path

from kiosk.ledger import opening, rows, schema
from kiosk.ledger.checking import check_tails
from kiosk.ledger.connection import BUSY_SECONDS, connect_to_write, writing
from kiosk.ledger.files import ledger_files
from kiosk.ledger.head import create_head
from kiosk.ledger.trouble import telling


def renew_head(data: Path, *, practice: bool = False) -> int:
    """Accept the facts that are in the folder `data` as all there are; how many these are.

    Give the kiosk a new uuid afterwards if some of its own are gone: other kiosks may know those, and what it would
    write now would contradict them.

    Raises:
        LedgerTroubleError: what is there isn't whole itself.
    """
    files = ledger_files(data, practice=practice)
    with telling(files.ledger):
        if not files.ledger.exists():
            files.head.unlink(missing_ok=True)
            return 0
        with closing(connect_to_write(files, BUSY_SECONDS)) as connection, writing(connection):
            if schema.is_empty(connection):
                create_head(files.head, {})
                return 0
            schema.check(connection, files)
            create_head(files.head, check_tails(connection, files))
            return rows.arrived(connection)


def count_anew(data: Path, *, practice: bool = False, on_progress: opening.Progress | None = None) -> None:
    """Make what the facts in the folder `data` add up to anew, where `verify` found that it is not what they do.

    Raises:
        LedgerTroubleError: the facts themselves can't be read.
    """
    files = ledger_files(data, practice=practice)
    with telling(files.ledger), closing(connect_to_write(files, BUSY_SECONDS)) as connection:
        schema.check(connection, files)
        with writing(connection):
            opening.count_anew(connection, on_progress)
