"""A volunteer's wishes, in a real book."""

import datetime as dt
import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.booth import day_end
from kiosk.booth.day_end import report_day
from kiosk.booth.ending import DayReport
from kiosk.booth.outcome import (
    AlreadyUndone,
    BadShiftLabel,
    BoothClosed,
    BoothOpened,
    ClosedWithOpenShift,
    Done,
    HandedOver,
    NotDone,
    NotRecordedToday,
    NotUndone,
    OfferEntered,
    Recorded,
    RecordsItself,
    RefundedByStaff,
    UndoReason,
    undo_reasons,
)
from kiosk.booth.service import BoothService
from kiosk.booth.standing import LedgerUnusable, What
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.reports.making import make_report, tally_now
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.report import Report
from kiosk.ledger.reports.sums import SumColumn, SumRow
from kiosk.model.ask import Ask
from kiosk.model.booth_state import BoothState
from kiosk.model.designation import Fund
from kiosk.model.fact import Gift
from kiosk.model.money import Money
from kiosk.words.booth import BoothWords
from kiosk.words.day_end import DayEndWords
from kiosk.words.outcome import OutcomeWords
from kiosk.words.report_text import report_text
from kiosk.words.sums import SumWords
from tests.conftest import Warnings
from tests.ledger.books import Clock, opened
from tests.ledger.reports.finance_days import campaign_with

CAMPAIGN = campaign_with()
TODAY = "drive-2026-11-23"
"""The name of today's files."""


def as_text(report: Report) -> bytes:
    return report_text(report).encode()


def campaign_id(report: Report) -> bytes:
    return report.campaign.id.encode()


def broken(_: Report) -> bytes:
    raise RuntimeError("no printer")


class Booth:
    """A booth over a book in a folder, with a clock to move."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.clock = Clock()
        self.booth = BoothService(self.open, data, practice=False, clock=self.clock)

    def open(self) -> Ledger:
        return opened(self.data, clock=self.clock)

    def cash(self, minor: int = 2000, reference: str = "") -> int:
        done = self.booth.record(CAMPAIGN, "cash", minor, reference or f"r{minor}{self.clock.now}")
        assert isinstance(done, Done)
        assert isinstance(done.what, Recorded)
        self.clock.forward(seconds=1)
        return done.what.number

    def report_into(
        self, folder: Path, *, is_practice: bool = False, pdf: Callable[[Report], bytes] = campaign_id
    ) -> DayReport | LedgerUnusable:
        """The report of today, with its files in `folder`."""
        now, zone = self.clock.now, CAMPAIGN.dates.zone
        today = Period(zone, now.astimezone(zone).date())
        return report_day(self.open, CAMPAIGN, today, now, folder, is_practice=is_practice, text=as_text, pdf=pdf)

    @property
    def day_sums(self) -> tuple[SumRow, ...]:
        """What the report says of today."""
        return self.day.figures.sums.rows

    @property
    def day(self) -> DayReport:
        """The report of today."""
        report = self.report_into(self.data / "day")
        assert isinstance(report, DayReport)
        return report


@pytest.fixture
def booth(tmp_path: Path) -> Booth:
    return Booth(tmp_path)


def test_opening_begins_a_shift_and_closing_ends_it(booth: Booth) -> None:
    assert booth.booth.open_booth(CAMPAIGN, "AB") == Done(BoothOpened("2026-11-23-AB"))
    assert booth.booth.standing(CAMPAIGN).shift == "2026-11-23-AB"
    back = booth.clock.now + dt.timedelta(hours=1)
    assert booth.booth.close_booth(CAMPAIGN, back) == Done(BoothClosed())
    standing = booth.booth.standing(CAMPAIGN)
    assert (standing.shift, standing.booth) == ("", BoothState("closed", back))
    assert booth.booth.open_booth(CAMPAIGN, "AB") == Done(BoothOpened("2026-11-23-AB-2")), (
        "the second one of that label"
    )
    assert booth.booth.standing(CAMPAIGN).booth == BoothState("open")


def test_display_only_keeps_the_shift_and_the_state_survives_a_restart(booth: Booth) -> None:
    booth.booth.open_booth(CAMPAIGN, "AB")
    booth.booth.display_only()
    again = Booth(booth.data)
    assert again.booth.standing(CAMPAIGN).booth == BoothState("display")
    assert again.booth.standing(CAMPAIGN).shift == "2026-11-23-AB"


@pytest.mark.parametrize("content", ["", "{}", "[1]", '{"state": "gone"}', '{"state": "closed", "back_at": "soon"}'])
def test_a_damaged_state_is_an_open_booth(booth: Booth, content: str) -> None:
    (booth.data / "booth.json").write_text(content)
    assert booth.booth.state() == BoothState("open")


def test_a_hand_over_ends_one_shift_and_begins_the_next_with_totals_of_its_own(booth: Booth) -> None:
    booth.booth.open_booth(CAMPAIGN, "AB")
    booth.cash(2000)
    booth.cash(500)
    assert booth.booth.standing(CAMPAIGN).shift_sums.rows == (SumRow("cash", 2, 2500),)
    assert booth.booth.hand_over(CAMPAIGN, "CD") == Done(HandedOver("2026-11-23-CD"))
    assert booth.booth.standing(CAMPAIGN).shift_sums.rows == ()
    assert booth.day_sums == (SumRow("cash", 2, 2500),)


def test_a_hand_over_that_is_refused_leaves_the_shift_open(booth: Booth) -> None:
    booth.booth.open_booth(CAMPAIGN, "AB")
    assert booth.booth.hand_over(CAMPAIGN, "Mary Smith") == NotDone(BadShiftLabel("Mary Smith"))
    assert booth.booth.standing(CAMPAIGN).shift == "2026-11-23-AB"


def test_a_shift_that_is_open_for_days_keeps_its_sums(booth: Booth) -> None:
    booth.booth.open_booth(CAMPAIGN, "AB")
    booth.cash(2000)
    booth.clock.forward(days=4)
    booth.cash(300)
    standing = booth.booth.standing(CAMPAIGN)
    assert standing.shift_sums.rows == (SumRow("cash", 2, 2300),)
    assert booth.day_sums == (SumRow("cash", 1, 300),)
    assert standing.since is not None


def test_a_label_that_is_a_name_is_refused(booth: Booth) -> None:
    done = booth.booth.open_booth(CAMPAIGN, "Annabella Smith")
    assert done == NotDone(BadShiftLabel("Annabella Smith"))
    assert "up to eight" in OutcomeWords().announcement(done)
    assert booth.booth.standing(CAMPAIGN).shift == ""


def test_what_an_offer_has_brought_is_entered_again_and_again_and_counts_once(booth: Booth) -> None:
    offer = Ask(kind="offer", text="Get the editor", link="https://www.example.org/editor")
    campaign = replace(CAMPAIGN, asks=(*CAMPAIGN.asks, offer))
    for minor in (90_00, 120_00):
        done = booth.booth.enter_offer(campaign, offer, minor)
        assert done == Done(OfferEntered("Get the editor", Money(minor, "USD")))
    assert OutcomeWords().announcement(done) == (
        "“Get the editor” has brought $120 so far. To put it right, enter it again."
    )
    with booth.open() as ledger:
        tally = tally_now(ledger, campaign, booth.clock())
        (source,) = next(iter(tally.goals.values())).sources
    assert (source.feed, source.raised) == ("offer", 120_00)
    assert booth.booth.standing(campaign).entries == ()


def test_what_is_typed_is_for_the_only_fund_as_every_gift_is(booth: Booth) -> None:
    campaign = replace(CAMPAIGN, funds=(Fund(id="docs", name="Documentation"),))
    done = booth.booth.record(campaign, "cash", 500, "one")
    assert isinstance(done, Done)
    assert isinstance(done.what, Recorded)
    booth.booth.undo(campaign, done.what.number, "wrong amount")
    assert isinstance(booth.booth.put_back(campaign, done.what.number), Done)
    with booth.open() as ledger:
        found = [fact.entry.fund for fact in ledger.facts() if isinstance(fact.entry, Gift)]
    assert found == ["docs", "docs"]


def test_a_double_tap_records_once(booth: Booth) -> None:
    assert booth.cash(2000, "one") == booth.cash(2000, "one")
    assert booth.day_sums == (SumRow("cash", 1, 2000),)


def test_what_was_typed_by_mistake_is_undone_with_a_reason_and_stays_visible(booth: Booth) -> None:
    booth.booth.open_booth(CAMPAIGN, "AB")
    number = booth.cash(2000)
    booth.cash(700)
    assert isinstance(booth.booth.undo(CAMPAIGN, number, "wrong amount"), Done)
    standing = booth.booth.standing(CAMPAIGN)
    assert standing.shift_sums == SumColumn((SumRow("cash", 2, 2700), SumRow("voided", 1, -2000)))
    assert [(one.number, one.is_undone, one.can_undo) for one in standing.entries] == [
        (number + 1, False, True),
        (number, True, False),
    ]
    assert booth.booth.undo(CAMPAIGN, number, "wrong amount") == NotDone(AlreadyUndone())


@pytest.mark.parametrize(
    ("what", "reason", "said"),
    [
        ("cash", "changed their mind", "Give the money back"),
        ("cash", "wrong amount", "record the right amount"),
        ("cash", "entered twice", "No. 1 is undone."),
        ("member", "wrong number", "The members no longer count"),
        ("member", "changed their mind", "The members no longer count"),
    ],
)
def test_what_to_do_after_undoing_depends_on_what_it_was_and_why(
    booth: Booth, what: What, reason: UndoReason, said: str
) -> None:
    assert reason in undo_reasons(what)
    booth.booth.record(CAMPAIGN, what, 2, "one")
    done = booth.booth.undo(CAMPAIGN, 1, reason)
    assert said in OutcomeWords().announcement(done)
    if what == "member" or reason == "entered twice":
        assert "money" not in OutcomeWords().announcement(done)


def test_members_have_reasons_of_their_own() -> None:
    assert "wrong amount" not in undo_reasons("member")
    assert BoothWords().reason("changed their mind", "member") == "They didn’t join after all"


def test_what_was_undone_by_mistake_counts_again_once_however_often_it_is_put_back(booth: Booth) -> None:
    booth.booth.open_booth(CAMPAIGN, "AB")
    number = booth.cash(2000)
    assert booth.booth.put_back(CAMPAIGN, number) == NotDone(NotUndone())
    booth.booth.undo(CAMPAIGN, number, "entered twice")
    done = booth.booth.put_back(CAMPAIGN, number)
    assert isinstance(done, Done)
    assert booth.booth.put_back(CAMPAIGN, number) == done
    assert booth.booth.standing(CAMPAIGN).shift_sums.total == 2000
    assert OutcomeWords().announcement(done) == f"No. {number} counts again, as no. {number + 2}."
    booth.booth.record(CAMPAIGN, "member", 3, "m")
    booth.booth.undo(CAMPAIGN, number + 3, "wrong number")
    booth.booth.put_back(CAMPAIGN, number + 3)
    assert booth.booth.standing(CAMPAIGN).shift_members == 3


def test_money_by_card_is_not_typed_in_and_not_undone_here(booth: Booth) -> None:
    assert booth.booth.record(CAMPAIGN, "card_reader", 2000, "x") == NotDone(RecordsItself())
    with booth.open() as ledger:
        number = ledger.append("drive", Gift("card_reader", Money(5000, "USD"), "pi_1", "a1")).fact.sequence
    (entry,) = booth.booth.standing(CAMPAIGN).entries
    assert (entry.payment_intent, entry.can_undo) == ("pi_1", False)
    refused = booth.booth.undo(CAMPAIGN, number, "wrong amount")
    assert refused == NotDone(RefundedByStaff())
    assert "staff will refund it" in OutcomeWords().announcement(refused)


def test_what_was_recorded_yesterday_is_not_undone_at_the_booth(booth: Booth) -> None:
    number = booth.cash(2000)
    booth.clock.forward(days=1)
    assert booth.booth.undo(CAMPAIGN, number, "wrong amount") == NotDone(NotRecordedToday())
    assert booth.booth.standing(CAMPAIGN).entries == ()


def test_members_are_counted_without_money(booth: Booth) -> None:
    booth.booth.record(CAMPAIGN, "member", 2, "m")
    assert (booth.day.figures.members, booth.day_sums) == (2, ())
    assert booth.booth.standing(CAMPAIGN).shift_members == 0, "no shift is open"


def test_a_book_that_cannot_be_written_is_said_and_the_booth_can_still_be_closed(tmp_path: Path) -> None:
    def gone() -> Ledger:
        return opened(tmp_path / "file" / "below")

    (tmp_path / "file").write_text("")
    booth = BoothService(gone, tmp_path, practice=False, clock=Clock())
    recorded, closed = booth.record(CAMPAIGN, "cash", 100, "x"), booth.close_booth(CAMPAIGN, None)
    assert isinstance(recorded, NotDone)
    assert isinstance(recorded.why, LedgerUnusable)
    assert booth.standing(CAMPAIGN).trouble
    assert isinstance(closed, NotDone)
    assert isinstance(closed.why, ClosedWithOpenShift)
    assert OutcomeWords().announcement(closed).startswith("The booth is closed, but its shift couldn’t be ended: ")
    assert booth.state() == BoothState("closed")


ACTS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["cash", "cheque"]), st.integers(1, 90_000)),
        st.tuples(st.just("member"), st.integers(1, 4)),
        st.tuples(st.just("undo"), st.integers(0, 12)),
        st.tuples(st.just("hand over"), st.just(0)),
    ),
    max_size=14,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTS)
def test_the_shifts_and_the_day_add_up_to_the_report(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[str, int]]
) -> None:
    booth = Booth(tmp_path_factory.mktemp("day"))
    booth.booth.open_booth(CAMPAIGN, "AB")
    for number, (act, value) in enumerate(acts):
        match act:
            case "cash" | "cheque" | "member":
                booth.booth.record(CAMPAIGN, act, value, f"r{number}")
            case "undo":
                if (entries := booth.booth.standing(CAMPAIGN).entries) and entries[value % len(entries)].can_undo:
                    booth.booth.undo(CAMPAIGN, entries[value % len(entries)].number, "entered twice")
            case _:
                booth.booth.hand_over(CAMPAIGN, "AB")
        booth.clock.forward(seconds=1)
    entries = booth.booth.standing(CAMPAIGN).entries
    day = sum(one.money.minor for one in entries if one.money is not None and not one.is_undone)
    with booth.open() as ledger:
        report, _ = make_report(
            ledger, CAMPAIGN, Period(CAMPAIGN.dates.zone, dt.date(2026, 11, 23)), booth.clock.now, is_practice=False
        )
    assert day == report.total.net
    assert sum(line.sums.net for line in report.shifts) == day
    column = booth.day.figures.sums
    assert column == report.column
    assert column.total == sum(row.minor for row in column.rows) == day


def test_the_report_of_the_day_is_on_the_screen_and_in_files(booth: Booth, tmp_path: Path) -> None:
    booth.booth.open_booth(CAMPAIGN, "AB")
    number = booth.cash(2000)
    booth.cash(550)
    booth.booth.record(CAMPAIGN, "member", 2, "m")
    booth.booth.undo(CAMPAIGN, number, "wrong amount")
    folder = tmp_path / "reports"
    told = booth.report_into(folder, is_practice=True)
    assert isinstance(told, DayReport)
    words, sums = SumWords(), told.figures.sums
    assert list(words.lines(sums.rows, "USD")) == [("Cash", "2", "$25.50"), ("Voided", "1", "-$20.00")]
    assert words.amount(sums.total, "USD") == "$5.50"
    assert list(words.people(told.figures.members)) == [("New members", "2", "")]
    ends = ("txt", "csv", "xlsx", "pdf")
    assert {file.name for file in told.files} == {f"drive-2026-11-23-practice.{end}" for end in ends}
    assert (folder / "drive-2026-11-23-practice.pdf").read_bytes() == b"drive"
    assert "5.50" in (folder / "drive-2026-11-23-practice.txt").read_text()


def test_a_place_that_cannot_be_written_leaves_the_report_on_the_screen(booth: Booth, tmp_path: Path) -> None:
    booth.cash(2000)
    (tmp_path / "file").write_text("")
    told = booth.report_into(tmp_path / "file")
    assert isinstance(told, DayReport)
    assert (told.figures.sums.total, told.files) == (2000, ())
    (line,) = DayEndWords().saved(told).splitlines()
    assert line.startswith(f"Not saved in {tmp_path / 'file'} (")


def test_a_form_that_cannot_be_made_takes_no_other_with_it(
    booth: Booth, tmp_path: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("could not be made as .pdf")
    folder = tmp_path / "r"
    booth.report_into(folder)
    told = booth.report_into(folder, pdf=broken)
    assert isinstance(told, DayReport)
    assert sorted(file.suffix for file in folder.iterdir()) == [".csv", ".txt", ".xlsx"], "the PDF of before is gone"
    assert DayEndWords().saved(told).splitlines() == [
        f"Saved in {folder}: {TODAY}.txt, {TODAY}.csv, {TODAY}.xlsx",
        f"Couldn’t be made: {TODAY}.pdf. Tell staff; the log says why.",
    ]


def test_a_file_of_an_earlier_report_that_cannot_be_removed_is_named(
    booth: Booth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    booth.report_into(tmp_path)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(day_end, "write_atomically", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    (tmp_path / f"{TODAY}.csv").rename(tmp_path / "filed.csv")
    told = booth.report_into(tmp_path)
    assert isinstance(told, DayReport)
    txt, csv, xlsx, pdf = (f"{TODAY}.{form}" for form in ("txt", "csv", "xlsx", "pdf"))
    assert DayEndWords().saved(told).splitlines() == [
        f"Not saved in {tmp_path} (Permission denied): {txt}, {csv}, {xlsx}, {pdf}. Tell staff.",
        f"Don’t use {txt}, {xlsx}, {pdf}: that is from an earlier report and couldn’t be removed. Tell staff.",
    ]


def test_a_full_disk_is_said_though_another_form_failed_after_it(
    booth: Booth, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_warnings: Warnings
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    expected_warnings.allow("could not be made as .pdf")
    monkeypatch.setattr(day_end, "write_atomically", full)
    told = booth.report_into(tmp_path, pdf=broken)
    assert isinstance(told, DayReport)
    assert "(No space left on device)" in DayEndWords().saved(told)


def test_the_report_of_a_day_that_has_passed_is_that_days(booth: Booth, tmp_path: Path) -> None:
    booth.cash(2000)
    zone = CAMPAIGN.dates.zone
    day = Period(zone, booth.clock.now.astimezone(zone).date())
    booth.clock.forward(days=1)
    booth.cash(500)
    told = report_day(
        *(booth.open, CAMPAIGN, day, booth.clock.now, tmp_path), is_practice=False, text=as_text, pdf=campaign_id
    )
    assert isinstance(told, DayReport)
    assert told.figures.sums.total == 2000
    assert {file.stem for file in told.files} == {TODAY}


def test_a_day_that_nobody_ended_before_midnight_has_its_files_with_the_next(booth: Booth, tmp_path: Path) -> None:
    booth.report_into(tmp_path)
    booth.cash(2000)
    booth.clock.forward(days=1)
    booth.cash(500)
    told = booth.report_into(tmp_path)
    assert isinstance(told, DayReport)
    assert told.figures.sums.total == 500
    assert {file.stem for file in told.files} == {TODAY, "drive-2026-11-24"}
    assert "$20 received in 1 gift" in (tmp_path / f"{TODAY}.txt").read_text("utf-8")
    again = booth.report_into(tmp_path)
    assert isinstance(again, DayReport)
    assert {file.stem for file in again.files} == {"drive-2026-11-24"}, "what is filed already stays as it is"
