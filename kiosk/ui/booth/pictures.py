"""The booth view as it is for a while at every booth, for pictures; the figures are made up."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.booth.ending import Agreed, Comparing, DayFigures, DayReport, Ended, Reporting, Unsaved
from kiosk.booth.outcome import Done, Undone
from kiosk.booth.standing import DayEntry, Standing, UnclearEntry
from kiosk.checks.check import Found
from kiosk.checks.codes import CodesFound
from kiosk.checks.findings import (
    ClockFound,
    DiskFound,
    FeedsFound,
    KeyFound,
    LedgerFound,
    LettersFound,
    NetworkFound,
    NotCountedFound,
    ReaderFound,
    ScreenFound,
    ShiftFound,
    TimeZonesFound,
)
from kiosk.giving.why_not import NotAtStripe
from kiosk.ledger.reports.sums import SumColumn, SumRow
from kiosk.model.booth_state import BoothState
from kiosk.model.campaign import Campaign
from kiosk.ui.booth.derive_gifts import usual_amounts
from kiosk.ui.booth.records import BoothViewState, CheckLine
from kiosk.ui.door.records import DoorState
from kiosk.words.words import Speaker

DOORS: Mapping[str, DoorState] = {
    "door": DoorState("pin", typed="0000"),
    "door-wait": DoorState("pin", answer="too_many", waits=120),
    "door-code": DoorState("code"),
}
_CHECKS = (
    CheckLine("network", Found("good", NetworkFound("reached"))),
    CheckLine("clock", Found("good", ClockFound("agrees"))),
    CheckLine("time_zones", Found("good", TimeZonesFound("2026f", "2025b"))),
    CheckLine("key", Found("good", KeyFound("known", live=True, restricted=True))),
    CheckLine("reader", Found("good", ReaderFound("online", "Hall 2"))),
    CheckLine("shift", Found("watch", ShiftFound("none"))),
    CheckLine("book", Found("good", LedgerFound("writable"))),
    CheckLine("not_counted", Found("good", NotCountedFound("nothing"))),
    CheckLine("disk", Found("good", DiskFound("enough", 41_200_000_000))),
    CheckLine("files", Found("good", "files_closed")),
    CheckLine("feeds", Found("skipped", FeedsFound("none"))),
    CheckLine("codes", Found("good", CodesFound("scan", "Give", 1.4))),
    CheckLine("display", Found("good", ScreenFound(24, (1920, 1080)))),
    CheckLine("letters", Found("good", LettersFound("drawn"))),
    CheckLine("payment"),
)
_SUMMARY = (
    "kiosk 0.1.0; Linux 6.12, Python 3.11; 2026-11-23 14:05 UTC\n"
    "look: Shift: No shift is open, so no cards are taken; people can give by phone or cash.\n"
    "ok: Network, Clock, Stripe key, Card reader, Ledger, Disk, Codes, Screen\n-: Figures from outside\n"
)


def booth_pictures(campaign: Campaign, speaker: Speaker, now: dt.datetime) -> Mapping[str, BoothViewState]:
    """By the picture's name."""
    amounts = campaign.presets or usual_amounts(campaign)
    first, second = amounts[0], amounts[-1]
    shift = f"{now:%Y-%m-%d}-AB"

    def entry(number: int, minutes: int, what: str, minor: int, **more: bool) -> DayEntry:
        by_card = what in ("card_reader", "phone")
        return DayEntry(
            number,
            now - dt.timedelta(minutes=minutes),
            what,  # type: ignore[arg-type]  # one of the ways
            campaign.money(minor) if what != "member" else None,
            members=1 if what == "member" else 0,
            shift=shift,
            payment_intent="pi_1" if by_card else "",
            can_undo=not by_card and not more.get("is_undone", False),
            **more,
        )

    entries = (
        entry(47, 4, "card_reader", second),
        entry(44, 11, "cash", first),
        entry(43, 12, "cash", second, is_undone=True),
        entry(39, 30, "member", 0),
        entry(36, 52, "phone", first),
        entry(31, 75, "cheque", second),
    )
    sums = SumColumn(
        (
            *(SumRow("card_reader", 1, second), SumRow("phone", 1, first), SumRow("cash", 2, first + second)),
            *(SumRow("cheque", 1, second), SumRow("voided", 1, -second)),
        )
    )
    standing = Standing(BoothState("open"), shift, now - dt.timedelta(hours=2), sums, 1, entries)
    here = BoothViewState(now, campaign, speaker, role="volunteer", standing=standing, cards=True, compares=True)

    report = DayReport(
        DayFigures(campaign.currency, replace(sums, below=_fees(sums.total, first // 20)), members=1),
        (Path("reports") / f"{campaign.id}-{now:%Y-%m-%d}.pdf",),
    )
    closed = Standing(BoothState("closed", now + dt.timedelta(hours=1)))
    unclear = Standing(
        BoothState("open"), shift, now, unclear=(UnclearEntry("K7QF", now, campaign.money(second), "card_reader"),)
    )
    return {
        "booth": here,
        "booth-closed": replace(here, standing=closed, cards_off="no_shift"),
        "booth-unclear": replace(here, standing=unclear),
        "booth-close": replace(here, standing=unclear, cards_off=NotAtStripe("pi_3PX"), step="close"),
        "booth-closable": replace(here, standing=unclear, cards_off=NotAtStripe("pi_3PX")),
        "booth-shift-label": replace(here, step="shift_label", shift_label="AB"),
        "booth-quit": replace(here, role="staff", step="quit"),
        "booth-back": replace(here, step="back"),
        "booth-check": replace(here, section="check", checks=_CHECKS, checking=True),
        "booth-summary": replace(here, section="check", checks=_CHECKS, step="summary", summary=_SUMMARY),
        "booth-record": replace(here, section="record", amount=first),
        "booth-record-own": replace(here, section="record", typed="12.5"),
        "booth-gifts": replace(here, section="gifts", undone=43, said=Done(Undone(43, "cash", "just a test"))),
        "booth-reasons": replace(here, section="gifts", step="reasons", picked=44),
        "booth-receipt": replace(here, section="gifts", step="email", picked=47, email="guido@example.org"),
        "booth-questions": replace(here, section="questions"),
        "booth-end": replace(here, section="end"),
        "booth-ending": replace(here, section="end", ending=Comparing("reading_payments", 2, 5)),
        "booth-reporting": replace(here, section="end", ending=Reporting()),
        "booth-report": replace(here, section="end", ending=Ended(Agreed(), report)),
        "booth-report-unsaved": replace(here, section="end", ending=Ended(Agreed(), _in_part(report))),
    }


def _in_part(report: DayReport) -> DayReport:
    """With one file saved, one missing, and one left of an earlier report."""
    pdf, csv = (report.files[0].with_suffix(suffix) for suffix in (".pdf", ".csv"))
    return replace(report, files=(csv,), unsaved=Unsaved((pdf,), "Read-only file system", (pdf,)))


def _fees(total: int, kept: int) -> tuple[SumRow, ...]:
    return SumRow("fees", 2, -kept), SumRow("after_fees", None, total - kept)
