"""Facts from elsewhere, taken in as they were written: other kiosks', or own ones that were lost here."""

import sqlite3
from collections.abc import Sequence

from kiosk.ledger import rows
from kiosk.ledger.chain import Copy, chained
from kiosk.ledger.encoding import NewerFormError, NotAFactError, decode
from kiosk.ledger.projection import Projection
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.ledger_mistake import LedgerFinding
from kiosk.model.ledger_trouble import MergeTrouble


def take(connection: sqlite3.Connection, copies: Sequence[Copy], own: str, most_kiosks: int) -> int:
    """Add those of `copies` that are not there yet, inside the caller's transaction; how many they were.

    Facts of the kiosk `own` (uuid) are taken however many others there are; of others, those of `most_kiosks`.

    Raises:
        LedgerTroubleError: foreign, where one contradicts what is there, doesn't follow it, or is of one kiosk too
            many; or newer.
    """
    projection = Projection(connection)
    new = 0
    for copy in copies:
        head = rows.head_of(connection, copy.kiosk)
        if copy.sequence <= head.sequence:
            there = rows.row_at(connection, copy.kiosk, copy.sequence)
            if there is None or (there.hash, there.body) != (copy.hash, copy.body):
                raise _foreign(copy, LedgerFinding("copy_is_another"))
            continue
        if copy.sequence != head.sequence + 1:
            raise _foreign(copy, LedgerFinding("copy_too_early", (str(head.sequence + 1),)))
        if copy.hash != chained(head.hash, copy.body):
            raise _foreign(copy, LedgerFinding("copy_does_not_fit"))
        if head.sequence == 0 and copy.kiosk != own:
            _check_room(connection, copy.kiosk, own, most_kiosks)
        _add(connection, projection, copy)
        new += 1
    return new


def _check_room(connection: sqlite3.Connection, kiosk: str, own: str, most: int) -> None:
    if sum(other != own for other in rows.kiosks(connection)) >= most:
        raise LedgerTroubleError(MergeTrouble("too_many_kiosks", kiosk, most))


def _add(connection: sqlite3.Connection, projection: Projection, copy: Copy) -> None:
    try:
        fact = decode(copy.body)
    except NewerFormError as error:
        raise LedgerTroubleError(MergeTrouble("newer_program", copy.kiosk, copy.sequence, error.mistake)) from error
    except NotAFactError as error:
        raise _foreign(copy, LedgerFinding("copy_no_fact", why=error.mistake)) from error
    if (fact.kiosk, fact.sequence) != (copy.kiosk, copy.sequence):
        raise _foreign(copy, LedgerFinding("copy_filed_wrongly"))
    try:
        rows.insert(connection, fact, copy.body, copy.hash)
    except sqlite3.IntegrityError as error:
        raise _foreign(copy, LedgerFinding("copy_repeats")) from error
    projection.add(fact)


def _foreign(copy: Copy, what: LedgerFinding) -> LedgerTroubleError:
    return LedgerTroubleError(MergeTrouble("contradiction", copy.kiosk, copy.sequence, what))
