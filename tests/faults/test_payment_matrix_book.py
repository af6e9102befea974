"""The ledger can't be written: before a payment no card is taken; in the middle of one nothing is lost."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from kiosk.giving.payment_service import PaymentService
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.attempt import Cancelled, Checking, Paid, Unclear
from kiosk.model.fact import MemberJoined, Method
from tests.faults.payment_session import CAMPAIGN, GIFT, FaultyTill, faulty_till
from tests.ledger.books import DRIVE, ME, OTHER, Disk, opened
from tests.said import said


@contextlib.contextmanager
def full(session: FaultyTill) -> Iterator[None]:
    """SQLite gets no more pages; those that it has are full."""
    connection = session.ledger._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with contextlib.suppress(LedgerTroubleError):
        while True:
            session.ledger.append(DRIVE, MemberJoined())
    yield
    connection.execute("PRAGMA max_page_count = 1000000")


@contextlib.contextmanager
def locked(session: FaultyTill, data: Path) -> Iterator[None]:
    """Another program keeps the file for itself."""
    with contextlib.closing(sqlite3.connect(data / "ledger.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def no_card_is_taken(session: FaultyTill, why: str) -> None:
    """Nothing comes to Stripe, and staff are told `why`."""
    session.asked.clear()
    off = session.begin()
    assert off is not None
    assert why in said(off.why)
    assert session.asked == []


def test_row_44_on_a_full_disk_no_card_is_taken_until_there_is_room(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        with full(session):
            no_card_is_taken(session, "is full; free some space")
            assert (session.attempts, session.gifts) == (0, {})  # reading goes on
        assert isinstance(session.give("good"), Paid)


@pytest.mark.parametrize("method", ["card_reader", "phone"])
def test_row_44_what_was_wrong_beside_the_last_gift_is_over_when_there_is_room_though_nothing_is_begun(
    tmp_path: Path, method: Method
) -> None:
    disk = Disk(10_000_000)
    with faulty_till(tmp_path, free_space=disk) as session:
        assert session.begin() is None
        session.run_to_card()
        (tmp_path / "ledger.ballast").unlink()
        disk.free = 0
        assert isinstance(session.run_to_end("good"), Paid)
        off = session.begin(method=method)
        assert off is not None
        assert "is nearly full" in said(off.why)
        session.giving.settle()
        assert session.begin(method=method) is not None
        disk.free = 10_000_000
        session.giving.settle()
        assert session.begin(method=method) is None


def test_row_45_a_gift_that_finds_no_room_is_not_thanked_for_until_it_is_written(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        with full(session):
            session.hold()
            session.clock.forward(5)
            progress = session.run_until(Checking, Paid)
            assert isinstance(progress, Checking)
            assert "is full; free some space" in said(progress.why)
            assert (len(session.paid), session.gifts) == (1, {})
        assert isinstance(session.run_to_end(), Paid)


def test_row_45_a_gift_that_found_no_room_is_recorded_by_the_next_run(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        session.run_to_card()
        with full(session):
            session.hold()
            session.clock.forward(5)
            session.run_until(Checking)
            session.start_again()
            assert len(session.giving.settle()) == 1
            off = session.begin()
            assert off is not None
            assert off.checking
            assert session.attempts == 1
        session.settle()
        assert session.gifts == session.paid != {}


def test_row_45_a_payment_that_could_not_be_written_down_goes_to_no_reader(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        assert session.begin() is None
        with full(session):
            outcome = session.run_to_end("good")
            assert isinstance(outcome, Cancelled)
            assert (outcome.reason, session.asked.count("process")) == ("cards_off", 0)
        session.settle()
        assert session.intents()[0]["status"] == "canceled"
        assert isinstance(session.give("good"), Paid)


def test_row_47_while_another_program_keeps_the_book_no_card_is_taken(tmp_path: Path) -> None:
    with faulty_till(tmp_path, busy_seconds=0.05) as session:
        with locked(session, tmp_path):
            no_card_is_taken(session, "is kept busy by another program")
        assert isinstance(session.give("good"), Paid)


def test_row_47_a_gift_waits_for_another_program_to_let_go_of_the_book(tmp_path: Path) -> None:
    with faulty_till(tmp_path, busy_seconds=0.05) as session:
        assert session.begin() is None
        session.run_to_card()
        with locked(session, tmp_path):
            session.hold()
            session.clock.forward(5)
            session.run_until(Checking)
            assert (len(session.paid), session.gifts) == (1, {})
        assert isinstance(session.run_to_end(), Paid)


def test_row_48_with_a_broken_chain_no_card_is_taken(tmp_path: Path) -> None:
    with faulty_till(tmp_path / "data") as session:
        outcome = session.give("good")
        assert isinstance(outcome, Paid)
        session.asked.clear()
        with opened(tmp_path / "data") as ledger:
            ledger.settle()
        bent = tmp_path / "bent"
        bent.mkdir()
        for file in (tmp_path / "data").glob("ledger.*"):
            (bent / file.name).write_bytes(file.read_bytes())
        book, intent = bent / "ledger.sqlite", outcome.payment_intent.encode()
        book.write_bytes(book.read_bytes().replace(intent, intent[:-1] + b"_"))

        def opening() -> NoReturn:
            opened(bent).close()
            pytest.fail("it was opened")

        kept = PaymentService(opening)
        off = kept.begin(CAMPAIGN, GIFT, "card_reader")
        assert off is not None
        assert off.why == kept.look().cards_off
        assert "does not fit the one before" in said(off.why)
        assert session.asked == []


def test_row_48_when_the_book_is_replaced_in_use_no_card_is_taken(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        file, beside = tmp_path / "ledger.sqlite", tmp_path / "beside"
        file.rename(beside)
        file.write_bytes(beside.read_bytes())
        no_card_is_taken(session, "was replaced while the kiosk was using it; start the kiosk again")
        file.unlink()
        beside.rename(file)
        assert isinstance(session.give("good"), Paid)


def test_row_49_with_a_book_that_can_only_be_read_no_card_is_taken(tmp_path: Path) -> None:
    opened(tmp_path).close()
    with faulty_till(tmp_path, read_only=True) as session:
        no_card_is_taken(session, "cannot be written; make sure that the disk and the folder")


def test_row_19_a_gift_that_was_not_pushed_before_the_kiosk_died_goes_to_the_others_later_and_counts_once(
    tmp_path: Path,
) -> None:
    with faulty_till(tmp_path / "data") as session, opened(tmp_path / "other", OTHER) as other:
        assert isinstance(session.give("good"), Paid)
        session.start_again()
        copies = session.ledger.copies(ME.uuid, 0, 1000)
        assert other.take(copies) == len(copies)
        assert other.take(session.ledger.copies(ME.uuid, 0, 1000)) == 0
        assert sum(one.net for one in other.book(DRIVE).sums()) == 2000


def test_row_41_a_part_that_is_given_back_leaves_the_gift_as_it_was_paid(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as session:
        outcome = session.give("good")
        assert isinstance(outcome, Paid)
        with session.server.client() as client:
            client.v1.refunds.create({"payment_intent": outcome.payment_intent, "amount": 500})
        assert session.giving.step() == outcome
        assert not isinstance(session.give("good"), Unclear)
