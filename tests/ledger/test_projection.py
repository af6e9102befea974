"""What counts is what the facts add up to: by the rules of the model, kept in tables, and made anew at any time."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ledger import projection
from kiosk.ledger.repair import count_anew
from kiosk.ledger.verify import verify
from kiosk.model.counted import Kind
from kiosk.model.fact import (
    METHODS,
    Correction,
    Entry,
    EntryRefusedError,
    Fact,
    Gift,
    MemberJoined,
    Refund,
    ShiftClosed,
    ShiftOpened,
    Void,
)
from kiosk.model.money import Money
from kiosk.model.phase import NO_TIME
from kiosk.model.tally import Book
from tests.ledger.books import DRIVE, NOON, Clock, as_copies, card, cash, folder_in_memory, opened, reading, sums_of
from tests.model.paper_book import PaperBook
from tests.model.told_facts import LAW, tellings
from tests.said import said

KINDS: frozenset[Kind] = frozenset({*METHODS, "member", "correction"})
MOMENTS = st.integers(-100, 100).map(lambda minutes: NOON + dt.timedelta(minutes=minutes, microseconds=minutes % 3))

entries = st.one_of(
    st.builds(lambda minor, method: Gift(method, Money(minor, "EUR")), st.integers(1, 900), st.sampled_from(METHODS)),
    st.builds(card, st.integers(1, 4)),
    st.builds(lambda n: Refund(f"re_{n}", f"pi_{n % 4}", Money(100 * n, "EUR")), st.integers(1, 8)),
    st.builds(MemberJoined, st.integers(1, 3)),
    st.builds(Correction, st.just("gifts"), st.integers(-99, 99), st.just("miscounted"), st.just("EUR")),
    st.builds(Void, st.integers(1, 9), st.just("a mistake")),
    st.builds(lambda n: reading(n, NOON + dt.timedelta(minutes=n)), st.integers(0, 9)),
    st.sampled_from([ShiftOpened("s1"), ShiftClosed("s1"), ShiftOpened("s2"), ShiftClosed("s2")]),
)


def same(one: Book, other: Book, moment: dt.datetime, kinds: frozenset[Kind]) -> None:
    assert sums_of(one) == sums_of(other)
    after = [{part for part in book.sums_after(moment, kinds) if part.net or part.number} for book in (one, other)]
    assert after[0] == after[1]
    for currency in ("EUR", "USD"):
        until = moment + dt.timedelta(minutes=60)
        for enough in (10**9, 700):  # where that is there, how much more there is depends on the order
            found = [min(enough, book.brought(currency, moment, until, int, enough)) for book in (one, other)]
            assert found[0] == found[1]
        assert sorted(one.under_way(currency)) == sorted(other.under_way(currency))
    assert one.kiosks() == other.kiosks()
    for now in (NO_TIME, NOON - dt.timedelta(hours=1), NOON, moment, NOON + dt.timedelta(days=1)):
        assert one.readings(now) == other.readings(now)
        assert one.to_come(now) == other.to_come(now)


@LAW
@given(tellings(), MOMENTS, st.frozensets(st.sampled_from(sorted(KINDS))), st.integers(1, 7))
def test_facts_of_several_kiosks_in_any_order_count_as_on_paper(
    facts: list[Fact], moment: dt.datetime, kinds: frozenset[Kind], at_once: int
) -> None:
    copies = as_copies(facts)
    with folder_in_memory() as folder:
        with opened(folder) as ledger:
            for start in range(0, len(copies), at_once):
                ledger.take(copies[start : start + at_once])
            assert list(ledger.facts()) == facts
            same(ledger.book(DRIVE), PaperBook(facts), moment, kinds)
        assert verify(folder).problems == ()


@LAW
@given(st.lists(st.tuples(entries, st.integers(0, 3)), max_size=12), st.integers(1, 3))
def test_entries_appended_again_any_number_of_times_change_neither_facts_nor_sums(
    told: Sequence[tuple[Entry, int]], times: int
) -> None:
    clock = Clock()
    with folder_in_memory() as folder, opened(folder, clock=clock) as ledger:

        def append(index: int, entry: Entry) -> bool:
            clock.forward(seconds=1)
            try:
                return ledger.append(DRIVE, entry, reference=f"entry {index}").is_new
            except EntryRefusedError:
                return False

        for index, (entry, _) in enumerate(told):
            append(index, entry)
        facts, sums = list(ledger.facts()), sums_of(ledger.book(DRIVE))
        assert sums == sums_of(PaperBook(facts))
        voided = {fact.entry.sequence for fact in facts if isinstance(fact.entry, Void)}  # whose references are free
        known = {fact.reference: fact.entry for fact in facts if fact.sequence not in voided}
        for _ in range(times):
            for index, (entry, _) in enumerate(told):
                if entry in known.values() and f"entry {index}" in known:
                    assert not append(index, entry)
        for fact in facts:
            if fact.sequence not in voided:
                assert not ledger.append(DRIVE, fact.entry, reference=fact.reference).is_new
        assert list(ledger.facts()) == facts
        assert sums_of(ledger.book(DRIVE)) == sums


def test_what_came_after_a_moment_is_exact_to_the_microsecond(tmp_path: Path) -> None:
    paid = NOON + dt.timedelta(microseconds=500)
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, Gift("phone", Money(5, "EUR"), "pi_1", "a", paid_at=paid))
        book = ledger.book(DRIVE)
        kinds: frozenset[Kind] = frozenset({"phone"})
        assert [one.net for one in book.sums_after(paid - dt.timedelta(microseconds=1), kinds)] == [5]
        assert list(book.sums_after(paid, kinds)) == []
        assert list(book.sums_after(NOON, frozenset({"cash"}))) == []
        assert list(book.sums_after(NOON, frozenset())) == []
        assert list(ledger.book("other").sums()) == []


def test_sums_of_nothing_are_left_out(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash(5))
        ledger.append(DRIVE, Void(1, "a mistake"))
        assert list(ledger.book(DRIVE).sums()) == []


def test_another_version_of_the_tables_is_counted_anew_when_opened(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        for number in range(5):
            ledger.append(DRIVE, card(number))
        ledger.append(DRIVE, reading())
        ledger.append(DRIVE, ShiftOpened("s1"))
        sums, readings = sums_of(ledger.book(DRIVE)), ledger.book(DRIVE).readings(NO_TIME)
        ledger._connection.execute("UPDATE meta SET value = '0' WHERE name = 'projection'")
        ledger._connection.execute("DROP TABLE counted")
        ledger._connection.execute("CREATE TABLE of_an_older_version (a)")
        ledger._connection.execute("CREATE INDEX of_it ON of_an_older_version (a)")
    heard: list[tuple[int, int]] = []
    assert verify(tmp_path).problems == ()
    with opened(tmp_path, on_progress=lambda done, total: heard.append((done, total))) as ledger:
        assert sums_of(ledger.book(DRIVE)) == sums
        assert ledger.book(DRIVE).readings(NO_TIME) == readings
        assert ledger.open_shift() == "s1"
        assert projection.is_current(ledger._connection)
    assert verify(tmp_path).problems == ()


def test_sums_that_are_not_what_the_facts_add_up_to_are_found_and_made_anew(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash(5))
        ledger._connection.execute("UPDATE sums SET net = 500")
    (problem,) = verify(tmp_path).problems
    assert "its facts do not add up to what it says they do (in sums)" in said(problem)
    count_anew(tmp_path)
    assert verify(tmp_path).problems == ()
    with opened(tmp_path) as ledger:
        assert [one.net for one in ledger.book(DRIVE).sums()] == [5]
