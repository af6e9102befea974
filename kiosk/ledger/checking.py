"""Whether rows are what was written: each body's columns, and the chain from one to the next."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from kiosk.ledger import rows
from kiosk.ledger.chain import Head, chain_start, chained
from kiosk.ledger.encoding import NewerFormError, NotAFactError, decode, microseconds
from kiosk.ledger.files import LedgerFiles
from kiosk.ledger.rows import Row
from kiosk.ledger.trouble import file_trouble
from kiosk.model.fact import Fact
from kiosk.model.ledger_mistake import LedgerFinding

TAIL = 100
"""How many of each chain's last facts are checked when a ledger is opened; `verify` checks them all."""


class ChainBrokenError(Exception):
    """A row is not what was written; `finding` says which and what is wrong with it."""

    def __init__(self, finding: LedgerFinding) -> None:
        super().__init__(str(finding))
        self.finding = finding


def walked(of_rows: Iterable[Row], heads: dict[str, Head]) -> Iterator[Fact]:
    """The facts of rows that follow `heads`, which goes along with them.

    Raises:
        ChainBrokenError: one doesn't follow, or isn't what its columns say.
        NewerFormError: a later version of this program wrote one.
    """
    for row in of_rows:
        before = heads.get(row.kiosk) or Head(0, chain_start(row.kiosk))
        name = str(row.sequence), row.kiosk
        if row.sequence != before.sequence + 1:
            raise ChainBrokenError(LedgerFinding("out_of_order", (*name, str(before.sequence))))
        if row.hash != chained(before.hash, row.body):
            raise ChainBrokenError(LedgerFinding("does_not_fit", name))
        try:
            fact = decode(row.body)
        except NewerFormError:
            raise
        except NotAFactError as error:
            raise ChainBrokenError(LedgerFinding("no_fact", name, error.mistake)) from error
        if (fact.kiosk, fact.sequence, fact.reference, fact.campaign, microseconds(fact.at)) != row[1:6]:
            raise ChainBrokenError(LedgerFinding("filed_wrongly", name))
        heads[row.kiosk] = Head(row.sequence, row.hash)
        yield fact


def check_tails(connection: sqlite3.Connection, files: LedgerFiles) -> dict[str, Head]:
    """The heads of all chains, after a look at the last facts of each.

    Raises:
        LedgerTroubleError: broken, or newer.
    """
    found: dict[str, Head] = {}
    for kiosk, head in rows.heads(connection).items():
        first = max(0, head.sequence - TAIL)
        if first:
            before = rows.row_at(connection, kiosk, first)
            if before is None:
                raise file_trouble("changed", files.ledger, LedgerFinding("number_missing", (str(first), kiosk)))
            found[kiosk] = Head(first, before.hash)
        with telling_of_chains(files):
            for _ in walked(rows.following(connection, kiosk, first, TAIL), found):
                pass
    return found


@contextmanager
def telling_of_chains(files: LedgerFiles) -> Iterator[None]:
    """What `walked` finds, raised as `LedgerTroubleError`."""
    try:
        yield
    except ChainBrokenError as error:
        raise file_trouble("changed", files.ledger, error.finding) from error
    except NewerFormError as error:
        raise file_trouble("newer_fact", files.ledger, error.mistake) from error
