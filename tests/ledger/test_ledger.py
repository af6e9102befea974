"""Facts go in once, in order, and come out as they went in."""

import datetime as dt
import sqlite3
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.ledger.adding import Identity
from kiosk.ledger.durable import MOST_TO_SETTLE
from kiosk.ledger.files import ledger_files
from kiosk.ledger.trial import try_a_gift
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.fact import (
    AttemptEnded,
    AttemptOpened,
    Correction,
    Entry,
    EntryRefusedError,
    Fee,
    Gift,
    KnownOtherwiseError,
    MemberJoined,
    ShiftClosed,
    ShiftOpened,
    Void,
)
from kiosk.model.money import Money
from kiosk.model.reference import given_reference
from tests.ledger.books import DRIVE, ME, NOON, OTHER, Clock, card, cash, opened, reading, sums_of
from tests.said import refusing, said


def test_a_fact_says_who_wrote_it_where_and_when(tmp_path: Path) -> None:
    clock = Clock()
    clock.forward(microseconds=1999)
    with opened(tmp_path, clock=clock) as ledger:
        fact = ledger.append(DRIVE, cash()).fact
    assert (fact.kiosk, fact.kiosk_name, fact.place, fact.campaign) == (ME.uuid, "Kiosk 1", "Hall A", DRIVE)
    assert fact.sequence == 1
    assert fact.at == NOON + dt.timedelta(milliseconds=1)
    assert fact.entry == cash()


def test_facts_are_there_when_the_ledger_is_opened_again(tmp_path: Path) -> None:
    entries: list[Entry] = [cash(), card(), reading(), MemberJoined(2), Correction("gifts", -5, "miscounted", "EUR")]
    with opened(tmp_path) as ledger:
        written = [ledger.append(DRIVE, entry).fact for entry in entries]
    with opened(tmp_path) as ledger:
        assert list(ledger.facts()) == written
        assert [fact.entry for fact in written] == entries
        assert list(ledger.arrived_after(3)) == list(enumerate(written, 1))[3:]
        assert ledger.arrived() == 5


def test_a_fact_with_a_known_reference_is_accepted_once_and_said_to_be_known(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        first = ledger.append(DRIVE, card())
        again = ledger.append(DRIVE, card())
        assert (first.is_new, again.is_new) == (True, False)
        assert again.fact == first.fact
        assert ledger.append(DRIVE, cash(), reference="envelope 7").is_new
        assert not ledger.append(DRIVE, cash(), reference="envelope 7").is_new
        assert ledger.append(DRIVE, cash()).is_new  # by hand, without a reference, each one is another
        assert ledger.append(DRIVE, cash()).is_new
        assert ledger.arrived() == 4


def test_a_reference_is_free_again_once_what_it_named_was_voided(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        for time, minor in enumerate((2000, 2000, 2500)):
            added = ledger.append(DRIVE, cash(minor), reference="17")
            assert (added.is_new, added.instead_of) == (True, 2 * time - 1 if time else 0)
            assert not ledger.append(DRIVE, cash(minor), reference="17").is_new
            assert given_reference(added.fact) == "17"
            if minor == 2000:
                ledger.append(DRIVE, Void(added.fact.sequence, "wrong amount"))
        with refusing(EntryRefusedError, match="Number 5 is in the ledger under '17'"):
            ledger.append(DRIVE, cash(3000), reference="17")
        assert [one.net for one in sums_of(ledger.book(DRIVE))] == [2500]


def test_what_is_no_receipts_number_is_none(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        assert [given_reference(ledger.append(DRIVE, one).fact) for one in (cash(), card(), reading())] == ["", "", ""]


def test_a_known_reference_for_something_else_is_refused(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, card(1, 5000))
        with refusing(
            KnownOtherwiseError, match="Number 1 is in the ledger under 'gift:pi_1' and says something else"
        ):
            ledger.append(DRIVE, card(1, 6000))
        assert ledger.arrived() == 1


def test_facts_are_found_by_campaign_kiosk_and_time(tmp_path: Path) -> None:
    clock = Clock()
    with opened(tmp_path, clock=clock) as ledger:
        for hour in range(4):
            ledger.append(DRIVE if hour % 2 else "other", cash(hour + 1))
            clock.forward(hours=1)

        def found(**asked: object) -> list[int]:
            return [fact.sequence for fact in ledger.facts(**asked)]  # type: ignore[arg-type]  # the cases below say which

        assert found() == [1, 2, 3, 4]
        assert found(campaign=DRIVE) == [2, 4]
        assert found(campaign=DRIVE, after=2) == [4]
        assert found(since=NOON + dt.timedelta(hours=1)) == [2, 3, 4]
        assert found(until=NOON + dt.timedelta(hours=1)) == [1]
        assert found(campaign=DRIVE, since=NOON + dt.timedelta(hours=2)) == [4]
        assert found(campaign=DRIVE, until=NOON + dt.timedelta(hours=2)) == [2]
        assert found(kiosk=ME.uuid) == [1, 2, 3, 4]
        assert found(kiosk=OTHER.uuid) == []
        assert found(campaign="none") == []


def test_the_facts_of_a_day_are_found_by_the_index(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        plan = ledger._connection.execute(
            "EXPLAIN QUERY PLAN SELECT arrival FROM facts WHERE campaign = ? AND at >= ? AND at < ?", ("c", 0, 1)
        ).fetchall()
    assert "USING COVERING INDEX facts_of_campaign" in plan[0][3]


def test_facts_keep_their_order_whatever_the_clock_does(tmp_path: Path) -> None:
    clock = Clock()
    with opened(tmp_path, clock=clock) as ledger:
        for step in (1, -24, 24 * 365 * 40, -24 * 365 * 80):
            clock.forward(hours=step)
            ledger.append(DRIVE, cash())
        assert [fact.sequence for fact in ledger.facts(campaign=DRIVE)] == [1, 2, 3, 4]
        assert [fact.at.year for fact in ledger.facts()] == [2026, 2026, 2066, 1986]


def test_facts_belong_to_the_shift_that_is_open(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        shifts = [
            ledger.append(DRIVE, entry).fact.shift
            for entry in (cash(), ShiftOpened("s1"), cash(), ShiftClosed("s1"), cash(), ShiftOpened("s2"))
        ]
        assert shifts == ["", "s1", "s1", "s1", "", "s2"]
        assert ledger.open_shift() == "s2"
    with opened(tmp_path) as ledger:
        assert ledger.open_shift() == "s2"
        assert ledger.append(DRIVE, cash()).fact.shift == "s2"
    with opened(tmp_path, OTHER) as ledger:
        assert ledger.open_shift() == ""


def test_a_running_kiosk_notices_that_a_command_wrote(tmp_path: Path) -> None:
    with opened(tmp_path) as kiosk:
        assert not kiosk.changed()
        kiosk.append(DRIVE, cash(1))
        assert not kiosk.changed()  # that was itself
        with opened(tmp_path) as command:
            command.append(DRIVE, cash(2))
        assert kiosk.changed()
        assert not kiosk.changed()
        assert kiosk.arrived() == 2
        assert [one.net for one in kiosk.book(DRIVE).sums()] == [3]
        assert kiosk.append(DRIVE, cash()).fact.sequence == 3


def test_another_uuid_starts_another_chain(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash(1))
    with opened(tmp_path, OTHER) as ledger:
        assert ledger.append(DRIVE, cash(2)).fact.sequence == 1
        assert {kiosk: head.sequence for kiosk, head in ledger.heads().items()} == {ME.uuid: 1, OTHER.uuid: 1}
        assert {(one.kiosk, one.net) for one in ledger.book(DRIVE).sums()} == {(ME.uuid, 1), (OTHER.uuid, 2)}


def test_practice_has_a_file_of_its_own(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger, opened(tmp_path, practice=True) as practice:
        practice.append(DRIVE, cash())
        assert ledger.arrived() == 0
        assert practice.arrived() == 1
    names = {file.name for file in tmp_path.iterdir()}
    assert {"ledger.sqlite", "ledger.head", "practice-ledger.sqlite", "practice-ledger.head"} <= names


def test_what_nobody_else_holds_leaves_nothing_in_the_log(tmp_path: Path) -> None:
    log = tmp_path / "ledger.sqlite-wal"
    opened_attempt = AttemptOpened("a", "phone", Money(1, "EUR"))
    with opened(tmp_path) as ledger:
        for entry in (cash(), MemberJoined(1), opened_attempt, Correction("gifts", 5, "miscounted", "EUR")):
            ledger.append(DRIVE, reading())
            assert log.stat().st_size
            ledger.append(DRIVE, entry)
            assert log.stat().st_size == 0


def test_what_stripe_holds_too_stays_in_the_log_until_a_quiet_moment_closing_or_twenty_facts(tmp_path: Path) -> None:
    log = tmp_path / "ledger.sqlite-wal"
    with opened(tmp_path) as other:  # while somebody else has it open, SQLite leaves the log as it is
        with opened(tmp_path) as ledger:
            ledger.append(DRIVE, card(1))
            assert log.stat().st_size
            other.settle()
            assert log.stat().st_size == 0
            ledger.append(DRIVE, AttemptEnded("a", "unclear"))
            assert log.stat().st_size
        assert log.stat().st_size == 0
        for number in range(2, MOST_TO_SETTLE + 1):
            other.append(DRIVE, card(number))
            assert log.stat().st_size
        other.append(DRIVE, card(MOST_TO_SETTLE + 1))
        assert log.stat().st_size == 0


@pytest.mark.parametrize(
    ("entry", "why"),
    [
        (cash(0), "0 of EUR’s smallest unit is no amount; give from 1 to 99999999"),
        (cash(-1), "-1 of EUR’s smallest unit is no amount"),
        (cash(10**15), "1000000000000000 of EUR’s smallest unit is no amount"),
        (Gift("cash", Money(1, "XXX")), "'XXX' is no currency that the ledger knows"),
        (Gift("cash", Money(1, "eur")), "'eur' is no currency"),
        (AttemptOpened("a", "phone", Money(0, "EUR")), "is no amount"),
        (Fee("txn_1", "pi_1", Money(-1, "EUR")), "-1 of EUR’s smallest unit is no amount; give from 0 to"),
        (MemberJoined(0), "0 members can’t join"),
        (Correction("gifts", 5, "", "EUR"), "A reason is needed"),
        (Correction("gifts", 5, "call 0049 30 1234567"), "e-mail address or a telephone number"),
        (Correction("gifts", 5, "miscounted", "EURO"), "is no currency"),
        (Correction("gifts", 10**16, "miscounted"), "a number in it is none, or too large"),
        (Gift("phone", Money(1, "EUR"), "pi_1", paid_at=dt.datetime(2026, 11, 23)), "no time zone"),  # noqa: DTZ001
        (reading(as_of=dt.datetime(2026, 11, 23)), "a time without a zone"),  # noqa: DTZ001 - that is the case
        (ShiftClosed("s1"), "The shift s1 is not open"),
        (AttemptEnded("a\nb", "declined"), "a text in it is too long or holds what is no text"),
        (AttemptEnded("a" * 501, "declined"), "a text in it is too long"),
        (AttemptEnded("a\ud800", "declined"), "holds what is no text"),
    ],
)
def test_what_the_book_can_not_hold_is_refused_in_a_sentence(tmp_path: Path, entry: Gift, why: str) -> None:
    with opened(tmp_path) as ledger:
        with refusing(EntryRefusedError, match=why) as told:
            ledger.append(DRIVE, entry)
        assert said(told.value).endswith((".", "'."))
        assert ledger.arrived() == 0


def test_a_shift_is_opened_only_while_none_is(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, ShiftOpened("s1"))
        assert not ledger.append(DRIVE, ShiftOpened("s1")).is_new
        with refusing(EntryRefusedError, match="The shift s1 is still open; close it before s2 begins"):
            ledger.append(DRIVE, ShiftOpened("s2"))


def test_a_reason_is_written_as_plain_text(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        fact = ledger.append(DRIVE, Correction("gifts", 5, " counted\n twice\u202e ", "EUR"), reference="r").fact
        assert isinstance(fact.entry, Correction)
        assert fact.entry.reason == "counted twice"
        assert not ledger.append(DRIVE, Correction("gifts", 5, " counted\n twice\u202e ", "EUR"), reference="r").is_new


def test_a_void_undoes_gifts_by_hand_members_and_corrections(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        for entry in (cash(), Gift("cheque", Money(5, "EUR")), Gift("other", Money(5, "EUR")), MemberJoined()):
            fact = ledger.append(DRIVE, entry).fact
            ledger.append(DRIVE, Void(fact.sequence, "a mistake"))
        fact = ledger.append(DRIVE, Correction("gifts", 7, "miscounted", "EUR")).fact
        assert sums_of(ledger.book(DRIVE))
        ledger.append(DRIVE, Void(fact.sequence, "miscounted again"))
        assert sums_of(ledger.book(DRIVE)) == set()
        assert not ledger.append(DRIVE, Void(fact.sequence, "miscounted again")).is_new


@pytest.mark.parametrize(
    ("sequence", "why"),
    [
        (1, "Number 1 was paid by card; refund it at Stripe, and the ledger follows by itself."),
        (2, "Number 2 is no gift, member or correction, so there is nothing to take back."),
        (4, "Number 4 is no gift"),
        (9, "This kiosk has written no number 9"),
        (0, "This kiosk has written no number 0"),
    ],
)
def test_what_can_not_be_voided_is_refused_in_a_sentence(tmp_path: Path, sequence: int, why: str) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, card())
        ledger.append(DRIVE, reading())
        ledger.append(DRIVE, cash())
        ledger.append(DRIVE, Void(3, "a mistake"))
        with refusing(EntryRefusedError, match=why):
            ledger.append(DRIVE, Void(sequence, "a mistake"))
        with refusing(EntryRefusedError, match="Number 3 was voided before"):
            ledger.append(DRIVE, Void(3, "another reason"))
        assert ledger.arrived() == 4


def test_facts_of_other_kiosks_can_not_be_voided(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash())
    with opened(tmp_path, OTHER) as ledger, refusing(EntryRefusedError, match="has written no number 1"):
        ledger.append(DRIVE, Void(1, "a mistake"))


def test_a_ledger_that_is_only_read_refuses_to_write(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash())
    with opened(tmp_path, read_only=True) as ledger:
        assert ledger.arrived() == 1
        assert sums_of(ledger.book(DRIVE))
        with refusing(LedgerTroubleError, match="cannot be written") as told:
            ledger.append(DRIVE, cash())
        assert told.value.kind == "read_only"


def test_a_reading_of_the_hour_that_comes_twice_is_known_again(tmp_path: Path) -> None:
    as_of = dt.datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Prague"), fold=1)
    with opened(tmp_path) as ledger:
        assert ledger.append(DRIVE, reading(as_of=as_of), reference="r").is_new
        assert not ledger.append(DRIVE, reading(as_of=as_of), reference="r").is_new
        with pytest.raises(EntryRefusedError):
            ledger.append(DRIVE, reading(as_of=as_of.replace(fold=0)), reference="r")


def test_no_name_or_place_of_a_kiosk_keeps_money_out_of_the_ledger(tmp_path: Path) -> None:
    odd = Identity(ME.uuid, "Kiosk\t1\x9b", "Hall 3\nStand 4" + "x" * 600)
    with opened(tmp_path, odd) as ledger:
        fact = ledger.append(DRIVE, cash()).fact
    assert (fact.kiosk_name, fact.place[:15]) == ("Kiosk 1", "Hall 3 Stand 4x")


@pytest.mark.parametrize("text", ["2026\u202e", "a\x85b", " ", "a\nb"])
def test_a_reference_and_a_shift_are_one_line_of_plain_text(tmp_path: Path, text: str) -> None:
    with opened(tmp_path) as ledger:
        with refusing(EntryRefusedError, match="on one line") as refused:
            ledger.append(DRIVE, cash(), reference=text)
        assert not isinstance(refused.value, KnownOtherwiseError)
        with refusing(EntryRefusedError, match="on one line"):
            ledger.append(DRIVE, ShiftOpened(text))
        assert ledger.arrived() == 0


def test_what_stripe_says_of_a_decline_never_keeps_its_end_out_of_the_ledger(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        fact = ledger.append(DRIVE, AttemptEnded("a", "declined", "do_not\nhonor\x9b" + "x" * 900)).fact
    assert isinstance(fact.entry, AttemptEnded)
    assert fact.entry.reason.startswith("do_not honorxx")


def test_a_gift_is_tried_beside_whoever_writes_and_leaves_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash())
        for _ in range(2):
            try_a_gift(ledger_files(tmp_path, practice=False), ME, 1.0)
        assert (ledger.arrived(), ledger.changed()) == (1, False)
        ledger.append(DRIVE, cash())


def test_a_ledger_that_takes_no_gift_says_so_when_it_is_tried(tmp_path: Path) -> None:
    files = ledger_files(tmp_path, practice=False)
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash())
    odd = Identity("\x00", "Kiosk", "")
    with refusing(LedgerTroubleError, match="cannot hold what must be recorded"):
        try_a_gift(files, odd, 1.0)
    with sqlite3.connect(files.ledger) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerTroubleError) as caught:
            try_a_gift(files, ME, 0.0)
    assert caught.value.kind == "locked"
