"""The book can't be written: before a payment no card is taken; in the middle of one nothing is lost."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from kiosk.giving.payment_service import KeptTill
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.attempt import Cancelled, Checking, Paid, Unclear
from kiosk.model.fact import MemberJoined
from tests.faults.till import CAMPAIGN, GIFT, FaultyTill, faulty_till
from tests.ledger.books import DRIVE, ME, OTHER, opened


@contextlib.contextmanager
def full(till: FaultyTill) -> Iterator[None]:
    """SQLite gets no more pages; those that it has are full."""
    connection = till.ledger._connection
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with contextlib.suppress(LedgerTroubleError):
        while True:
            till.ledger.append(DRIVE, MemberJoined())
    yield
    connection.execute("PRAGMA max_page_count = 1000000")


@contextlib.contextmanager
def locked(till: FaultyTill, data: Path) -> Iterator[None]:
    """Another program keeps the file for itself."""
    with contextlib.closing(sqlite3.connect(data / "ledger.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def no_card_is_taken(till: FaultyTill, why: str) -> None:
    """Nothing comes to Stripe, and staff are told `why`."""
    till.asked.clear()
    off = till.begin()
    assert off is not None
    assert why in off.why
    assert till.asked == []


def test_row_44_on_a_full_disk_no_card_is_taken_until_there_is_room(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        with full(till):
            no_card_is_taken(till, "is full; free some space")
            assert (till.attempts, till.gifts) == (0, {})  # reading goes on
        assert isinstance(till.give("good"), Paid)


def test_row_45_a_gift_that_finds_no_room_is_not_thanked_for_until_it_is_written(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        with full(till):
            till.hold()
            till.clock.forward(5)
            progress = till.run_until(Checking, Paid)
            assert isinstance(progress, Checking)
            assert "is full; free some space" in progress.why
            assert (len(till.paid), till.gifts) == (1, {})
        assert isinstance(till.run_to_end(), Paid)


def test_row_45_a_gift_that_found_no_room_is_recorded_by_the_next_run(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        till.run_to_card()
        with full(till):
            till.hold()
            till.clock.forward(5)
            till.run_until(Checking)
            till.start_again()
            assert len(till.giving.settle()) == 1
            off = till.begin()
            assert off is not None
            assert off.checking
            assert till.attempts == 1
        till.settle()
        assert till.gifts == till.paid != {}


def test_row_45_a_payment_that_could_not_be_written_down_goes_to_no_reader(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        assert till.begin() is None
        with full(till):
            outcome = till.run_to_end("good")
            assert isinstance(outcome, Cancelled)
            assert (outcome.reason, till.asked.count("process")) == ("cards_off", 0)
        till.settle()
        assert till.intents()[0]["status"] == "canceled"
        assert isinstance(till.give("good"), Paid)


def test_row_47_while_another_program_keeps_the_book_no_card_is_taken(tmp_path: Path) -> None:
    with faulty_till(tmp_path, busy_seconds=0.05) as till:
        with locked(till, tmp_path):
            no_card_is_taken(till, "is kept busy by another program")
        assert isinstance(till.give("good"), Paid)


def test_row_47_a_gift_waits_for_another_program_to_let_go_of_the_book(tmp_path: Path) -> None:
    with faulty_till(tmp_path, busy_seconds=0.05) as till:
        assert till.begin() is None
        till.run_to_card()
        with locked(till, tmp_path):
            till.hold()
            till.clock.forward(5)
            till.run_until(Checking)
            assert (len(till.paid), till.gifts) == (1, {})
        assert isinstance(till.run_to_end(), Paid)


def test_row_48_with_a_broken_chain_no_card_is_taken(tmp_path: Path) -> None:
    with faulty_till(tmp_path / "data") as till:
        outcome = till.give("good")
        assert isinstance(outcome, Paid)
        till.asked.clear()
        bent = tmp_path / "bent"
        bent.mkdir()
        for file in (tmp_path / "data").glob("ledger.*"):
            (bent / file.name).write_bytes(file.read_bytes())
        book, intent = bent / "ledger.sqlite", outcome.payment_intent.encode()
        book.write_bytes(book.read_bytes().replace(intent, intent[:-1] + b"_"))

        def opening() -> NoReturn:
            opened(bent).close()
            pytest.fail("it was opened")

        kept = KeptTill(opening)
        off = kept.begin(CAMPAIGN, GIFT, "card_reader")
        assert off is not None
        assert off.why == kept.look().cards_off
        assert "does not fit the one before" in off.why
        assert till.asked == []


def test_row_48_when_the_book_is_replaced_in_use_no_card_is_taken(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        file, beside = tmp_path / "ledger.sqlite", tmp_path / "beside"
        file.rename(beside)
        file.write_bytes(beside.read_bytes())
        no_card_is_taken(till, "it was replaced while in use, so start the kiosk again")
        file.unlink()
        beside.rename(file)
        assert isinstance(till.give("good"), Paid)


def test_row_49_with_a_book_that_can_only_be_read_no_card_is_taken(tmp_path: Path) -> None:
    opened(tmp_path).close()
    with faulty_till(tmp_path, read_only=True) as till:
        no_card_is_taken(till, "cannot be written; check that the disk and the folder")


def test_row_19_a_gift_that_was_not_pushed_before_the_kiosk_died_goes_to_the_others_later_and_counts_once(
    tmp_path: Path,
) -> None:
    with faulty_till(tmp_path / "data") as till, opened(tmp_path / "other", OTHER) as other:
        assert isinstance(till.give("good"), Paid)
        till.start_again()
        copies = till.ledger.copies(ME.uuid, 0, 1000)
        assert other.take(copies) == len(copies)
        assert other.take(till.ledger.copies(ME.uuid, 0, 1000)) == 0
        assert sum(one.net for one in other.book(DRIVE).sums()) == 2000


def test_row_41_a_part_that_is_given_back_leaves_the_gift_as_it_was_paid(tmp_path: Path) -> None:
    with faulty_till(tmp_path) as till:
        outcome = till.give("good")
        assert isinstance(outcome, Paid)
        with till.server.client() as client:
            client.v1.refunds.create({"payment_intent": outcome.payment_intent, "amount": 500})
        assert till.giving.step() == outcome
        assert not isinstance(till.give("good"), Unclear)
