"""What becomes of a volunteer's wishes when things go wrong, and of a comparison that is stopped."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.kiosk import Kiosk
from kiosk.booth.service import BoothService
from kiosk.checks.check import Check, CheckId, Found
from kiosk.checks.findings import CheckBroke
from kiosk.giving.payment_service import NotReconciled
from kiosk.ledger.reports.report import Report
from kiosk.model.ask import Ask
from kiosk.model.booth_state import BoothState
from kiosk.ui.booth.controller import BoothController, Workplace
from kiosk.ui.booth.day_ending import ReportMaking
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.booth.view import BoothView
from kiosk.ui.giving.view import GivingView
from kiosk.ui.lanes import AtOnce, Lane
from kiosk.words.words import Speaker
from tests.conftest import NOON, OpenKiosk, Warnings
from tests.ledger.books import opened
from tests.ledger.reports.finance_days import campaign_with

CAMPAIGN = campaign_with()

NAMES: tuple[CheckId, ...] = ("network", "clock")


class Booth:
    """A live booth whose work is done at once, and all that it told."""

    def __init__(self, data: Path, gifts: Any = None) -> None:
        self.now = NOON
        self.view = BoothView()
        self.notes = StaffNotes()
        self.states: list[BoothState] = []
        self.ended = False
        self.found = [Found("good", CheckBroke()), Found("bad", CheckBroke(8))]
        place = Workplace(
            booth=BoothService(lambda: opened(data), data, practice=False, clock=lambda: self.now),
            reports=ReportMaking(
                *(lambda: opened(data), lambda: self.now, data / "reports"),
                practice=False,
                text=lambda _, speaker: f"The day, in {speaker.language}".encode(),
                pdf=self._draw,
            ),
            checks=lambda _: [Check(name, partial(self.found.__getitem__, n)) for n, name in enumerate(NAMES)],
            summary=lambda _: "kiosk",
        )
        lanes = Lane("booth", AtOnce()), Lane("checks", AtOnce())
        self.live = BoothController(
            *lanes, place, self.view, gifts, GivingView(), self.notes, self.states.append, self._end
        )
        self.view.actions = self.live
        self.live.show(CAMPAIGN, "en")
        self.view.enter("staff")
        self.settle()

    def _draw(self, _: Report, speaker: Speaker) -> bytes:
        self.settle()
        self.shown_while_drawn = self.view.shown
        return f"%PDF {speaker.language}".encode()

    def _end(self) -> None:
        self.ended = True

    @staticmethod
    def settle() -> None:
        for _ in range(20):
            QGuiApplication.processEvents()


class Gifts:
    """Compares with a Stripe that is slow: it tells how far it is before it ends."""

    def __init__(self, during: Callable[[], None], *, tells_its_end: bool = True) -> None:
        self._during = during
        self.tells_its_end = tells_its_end

    def ask(self, work: Any, on_answer: Any, on_failure: Any) -> None:
        try:
            on_answer(work(self))
        except Exception as error:  # noqa: BLE001 - as a lane does
            on_failure(error)

    def reconcile(self, _campaign: Any, _period: Any, _now: Any, on_progress: Any) -> NotReconciled:
        on_progress("reading_payments", 1, 4)
        self._during()
        if self.tells_its_end:
            on_progress("reading_payments", 4, 4)
        return NotReconciled("still_checking")

    def look(self) -> None:
        pass


@pytest.fixture
def booth(qapp: QGuiApplication, tmp_path: Path) -> Booth:
    return Booth(tmp_path)


def test_the_check_list_fills_line_by_line(booth: Booth) -> None:
    booth.view.checkAgain()
    booth.settle()
    assert [check.level for check in booth.view.shown.checks] == ["bad", "good"]
    assert booth.view.shown.check_summary == "Fix 1 of 2 before people come."


def test_what_the_state_is_becomes_is_told_to_the_public(booth: Booth) -> None:
    booth.view.displayOnly()
    booth.settle()
    assert booth.states[-1] == BoothState("display")
    assert booth.view.shown.booth_state == "display"


def test_what_was_typed_of_an_offer_is_never_entered_for_another_campaigns(booth: Booth) -> None:
    offers = [Ask(kind="offer", id=name, text=name, link="https://example.org/offer") for name in ("one", "two")]
    before = replace(CAMPAIGN, asks=(*CAMPAIGN.asks, *offers))
    booth.live.show(before, "en")
    booth.view.go("record")
    booth.view.enterOffer(1)
    booth.view.press("5")
    booth.live.show(replace(before, title="Another title"), "de")
    assert (booth.view.state.method, booth.view.state.typed) == ("offer", "5")
    booth.live.show(CAMPAIGN, "en")
    assert (booth.view.state.method, booth.view.state.typed) == ("cash", "")


def test_something_unexpected_is_said_and_the_view_goes_on(
    booth: Booth, expected_warnings: Warnings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    expected_warnings.allow("could not do as expected")
    monkeypatch.setattr(BoothService, "record", broken)
    booth.view.choose(0)
    booth.view.record()
    booth.settle()
    assert "Something went wrong" in booth.view.shown.said
    assert not booth.view.shown.busy


def test_without_stripe_the_report_is_made_all_the_same(qapp: QGuiApplication, tmp_path: Path) -> None:
    booth = Booth(tmp_path, Gifts(lambda: None))
    booth.view.endDay()
    booth.settle()
    assert (booth.view.shown.ending, booth.view.shown.end_text) == (
        "uncompared",
        "Not compared with Stripe: The payment before isn’t confirmed yet; no card is taken until it is.",
    )
    assert len(list((tmp_path / "reports").iterdir())) == 4
    assert "Saved in" in booth.view.shown.saved
    assert not booth.view.shown.unsaved


def test_a_missing_file_of_the_report_is_marked_beside_what_was_saved(qapp: QGuiApplication, tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    booth.view.endDay()
    booth.settle()
    (pdf,) = (tmp_path / "reports").glob("*.pdf")
    pdf.unlink()
    (pdf / "in the way").mkdir(parents=True)
    booth.view.endDay()
    booth.settle()
    assert booth.view.shown.unsaved
    assert booth.view.shown.saved.startswith("Saved in")
    assert f"Don’t use {pdf.name}" in booth.view.shown.saved


def test_the_files_of_the_day_are_in_the_language_of_the_screen(qapp: QGuiApplication, tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    booth.live.show(CAMPAIGN, "de")
    booth.view.endDay()
    booth.settle()
    said = {file.suffix: file.read_bytes() for file in (tmp_path / "reports").iterdir()}
    assert (said[".txt"], said[".pdf"]) == (b"The day, in de", b"%PDF de")


def test_a_day_that_is_ended_before_midnight_is_reported_though_midnight_passes(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    def pass_midnight() -> None:
        ending.now += dt.timedelta(seconds=40)

    ending = Booth(tmp_path, Gifts(pass_midnight))
    ending.view.choose(0)
    ending.view.record()
    ending.settle()
    ending.now = dt.datetime(2026, 11, 23, 23, 59, 50, tzinfo=CAMPAIGN.dates.zone)
    ending.view.endDay()
    ending.settle()
    assert {file.stem for file in (tmp_path / "reports").iterdir()} == {"drive-2026-11-23"}
    assert ending.view.shown.report_total == "$5.00"


def test_while_the_report_is_made_nothing_is_compared_nor_can_be_stopped(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    booth = Booth(tmp_path, Gifts(lambda: None))
    assert booth.view.shown.compares
    booth.view.endDay()
    booth.settle()
    shown = booth.shown_while_drawn
    assert (shown.ending, shown.end_text, shown.busy) == ("reporting", "Making the report…", True)
    assert booth.view.shown.ending == "uncompared"


def test_a_kiosk_without_stripe_never_says_that_it_compares(booth: Booth) -> None:
    said: list[str] = []
    booth.view.changed.connect(lambda: said.append(booth.view.shown.end_text))
    assert not booth.view.shown.compares
    booth.view.endDay()
    booth.settle()
    assert list(dict.fromkeys(said)) == [
        "",
        "Making the report…",
        "There was nothing to compare with Stripe.",
    ]


@pytest.mark.parametrize("tells_its_end", [True, False])
def test_a_comparison_that_is_stopped_leaves_everything_as_it_was(
    qapp: QGuiApplication, tmp_path: Path, *, tells_its_end: bool
) -> None:
    stop: list[Callable[[], None]] = []
    booth = Booth(tmp_path, Gifts(lambda: stop[0](), tells_its_end=tells_its_end))
    stop.append(booth.view.stopEnding)
    booth.view.endDay()
    booth.settle()
    assert booth.view.shown.ending == ""
    assert booth.view.shown.said.startswith("Stopped")
    assert not (tmp_path / "reports").exists()


def test_staff_end_the_program(booth: Booth) -> None:
    booth.view.endKiosk()
    assert not booth.ended, "that was not asked"
    booth.view.askQuit()
    booth.view.endKiosk()
    assert booth.ended


def test_with_settings_that_cannot_be_read_the_corner_still_leads_to_what_is_wrong(
    open_kiosk: OpenKiosk, tmp_path: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("")
    kiosk: Kiosk = open_kiosk(tmp_path / "no campaign")
    kiosk.let_in("staff")
    assert kiosk.views.booth.shown.section == "check"
    assert kiosk.views.booth.shown.checks
