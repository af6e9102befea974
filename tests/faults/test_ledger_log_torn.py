"""Power fails while SQLite writes its log: what was acknowledged is in front of the torn end."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.giving.payment_flow import PaymentFlow
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.ledger.verify import verify
from kiosk.model.attempt import Paid
from kiosk.model.fact import Gift
from tests.faults.ledger_flips import everything
from tests.faults.payment_session import faulty_till
from tests.ledger.books import DRIVE, card, cash, folder_in_memory, opened, reading
from tests.said import refusing, said

IN_THE_LOG = 6
"""Readings of a feed stay in the log until a gift comes."""


def test_row_43_whatever_follows_the_acknowledged_frames_in_the_log_is_passed_over() -> None:
    with folder_in_memory() as folder:
        tear(folder)


def tear(folder: Path) -> None:
    choose = random.Random(5)  # noqa: S311 - a test that can be repeated
    made = folder / "made"
    with opened(made) as ledger:
        ledger.append(DRIVE, cash())
        for number in range(IN_THE_LOG):
            ledger.append(DRIVE, reading(number))
        told = everything(ledger)
        names = ("ledger.sqlite", "ledger.sqlite-wal", "ledger.head")
        kept = {name: (made / name).read_bytes() for name in names}
        ledger.append(DRIVE, reading(99))
        longer = (made / "ledger.sqlite-wal").read_bytes()
    log = kept["ledger.sqlite-wal"]
    assert longer.startswith(log)
    assert len(longer) > len(log)
    for trial in range(40):
        unfinished = longer[: len(log) + choose.randrange(len(longer) - len(log))]
        tail = [unfinished, log + choose.randbytes(3000), log + bytes(5000)][trial % 3]
        data = folder / str(trial)
        data.mkdir()
        for name in names:
            (data / name).write_bytes(tail if name.endswith("-wal") else kept[name])
        with opened(data) as ledger:
            assert everything(ledger) == told
            assert ledger.append(DRIVE, card()).is_new
        assert verify(data).problems == ()


def test_row_43_a_log_that_ends_before_what_was_acknowledged_is_noticed_and_left_as_it_is(tmp_path: Path) -> None:
    made, data = tmp_path / "made", tmp_path / "data"
    data.mkdir()
    with opened(made) as ledger, closing(sqlite3.connect(made / "ledger.sqlite")) as other:
        ledger.append(DRIVE, cash())
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM facts").fetchone()  # so that the log stays
        for number in range(IN_THE_LOG):
            ledger.append(DRIVE, reading(number))
        ledger.settle()
        for name in ("ledger.sqlite", "ledger.sqlite-wal", "ledger.head"):
            (data / name).write_bytes((made / name).read_bytes())
    log = data / "ledger.sqlite-wal"
    short = log.read_bytes()[: log.stat().st_size // 2]
    log.write_bytes(short)
    found = verify(data)
    assert len(found.problems) == 1
    assert "are gone, those after 2026-11-23 12:00 UTC" in said(found.problems[0])
    with refusing(LedgerTroubleError, match="has lost entries"):
        opened(data)
    assert log.read_bytes() == short


def test_row_43_a_gift_that_was_lost_with_the_log_before_a_quiet_moment_comes_back_from_stripe(tmp_path: Path) -> None:
    made, data = tmp_path / "made", tmp_path / "data"
    data.mkdir()
    with faulty_till(made) as session:
        assert isinstance(session.give("good"), Paid)
        for name in ("ledger.sqlite", "ledger.head"):
            (data / name).write_bytes((made / name).read_bytes())
        with opened(data) as ledger:
            assert gifts_of(ledger) == {}, "it was in the log alone"
            assert PaymentFlow(ledger, session.terminal, needs_shift=False, clock=session.clock).settle() == ()
            assert gifts_of(ledger) == session.paid != {}
    assert verify(data).problems == ()


def gifts_of(ledger: Ledger) -> dict[str, int]:
    gifts = [fact.entry for fact in ledger.facts() if isinstance(fact.entry, Gift)]
    return {one.payment_intent: one.money.minor for one in gifts}
