"""The booth view as it is for a while at every booth, for pictures: no book, no network, figures that are made up."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.booth.day_end import DayReport
from kiosk.booth.standing import DayEntry, Standing, Sum, UnclearEntry
from kiosk.model.booth_state import BoothState
from kiosk.model.campaign import Campaign
from kiosk.model.wording import money_text
from kiosk.ui.booth.records import CheckShown
from kiosk.ui.booth.state import BoothViewState
from kiosk.ui.door.records import DoorState

DOORS: Mapping[str, DoorState] = {
    "door": DoorState("pin", typed="0000"),
    "door-wait": DoorState("pin", answer="too_many", waits=120),
    "door-code": DoorState("code"),
}
_CHECKS = (
    CheckShown("network", "Network", "Stripe answers.", "good"),
    CheckShown("clock", "Clock", "The clock is right.", "good"),
    CheckShown("key", "Stripe key", "A restricted key for real money.", "good"),
    CheckShown("reader", "Card reader", "The reader Hall 2 is on.", "good"),
    CheckShown(
        "shift",
        "Shift",
        "No shift is open, so no cards are taken; people can give by phone or cash, open the booth to begin one.",
        "watch",
    ),
    CheckShown("book", "Book", "The book can be written.", "good"),
    CheckShown("disk", "Disk", "There are 41.2 GB free.", "good"),
    CheckShown("feeds", "Figures from outside", "This campaign reads no figures from outside.", "skipped"),
    CheckShown("codes", "Codes", "Both codes read back, and scan from 1.4 m.", "good"),
    CheckShown("display", "Screen", "1920 × 1080 pixels, 24 inches.", "good"),  # noqa: RUF001 - as the screen says it
    CheckShown("payment", "Practice payment", "", "waiting"),
)
_SUMMARY = (
    "kiosk 0.1.0; Linux 6.12, Python 3.11; 2026-11-23 14:05 UTC\n"
    "look: Shift: No shift is open, so no cards are taken; people can give by phone or cash.\n"
    "ok: Network, Clock, Stripe key, Card reader, Book, Disk, Codes, Screen\n-: Figures from outside\n"
)


def booth_pictures(campaign: Campaign, language: str, now: dt.datetime) -> Mapping[str, BoothViewState]:
    """By the picture's name."""
    amounts = [preset.amount for preset in campaign.amounts] or [2000, 5000]
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
            can_take_back=not by_card and not more.get("taken_back", False),
            **more,
        )

    entries = (
        entry(47, 4, "card_reader", second),
        entry(44, 11, "cash", first),
        entry(43, 12, "cash", second, taken_back=True),
        entry(39, 30, "member", 0),
        entry(36, 52, "phone", first),
        entry(31, 75, "cheque", second),
    )
    sums = (Sum("card_reader", 1, second), Sum("phone", 1, first), Sum("cash", 1, first), Sum("cheque", 1, second))
    standing = Standing(
        BoothState("open"), shift, now - dt.timedelta(hours=2), (*sums, Sum("member", 1, 0)), sums, entries
    )
    here = BoothViewState(now, campaign, language, role="volunteer", standing=standing, cards=True, phones=True)

    def change(**news: object) -> BoothViewState:
        return replace(here, **news)  # type: ignore[arg-type]  # facts by their names

    def money(minor: int) -> str:
        return money_text(campaign.money(minor), language)

    report = DayReport(
        (
            ("Card reader", f"{money(second)} · 1 gift"),
            ("Phone", f"{money(first)} · 1 gift"),
            ("Cash", f"{money(first)} · 1 gift"),
            ("Cheque", f"{money(second)} · 1 gift"),
            ("Members", "1"),
        ),
        money(2 * first + 2 * second),
        (Path("reports") / f"{campaign.id}-{now:%Y-%m-%d}.pdf",),
    )
    closed = Standing(BoothState("closed", now + dt.timedelta(hours=1)))
    unclear = Standing(
        BoothState("open"), shift, now, unclear=(UnclearEntry("K7QF", now, campaign.money(second), "card_reader"),)
    )
    return {
        "booth": here,
        "booth-closed": change(standing=closed, cards_off="No shift is open."),
        "booth-unclear": change(standing=unclear),
        "booth-sign": change(step="sign", sign="AB"),
        "booth-back": change(step="back"),
        "booth-check": change(section="check", checks=_CHECKS, checking=True),
        "booth-summary": change(section="check", checks=_CHECKS, step="summary", summary=_SUMMARY),
        "booth-record": change(section="record", minor=first),
        "booth-record-own": change(section="record", step="keypad", typed="12.5"),
        "booth-gifts": change(section="gifts", said="Number 43 is taken back.", said_level="good"),
        "booth-reasons": change(section="gifts", step="reasons", picked=44),
        "booth-receipt": change(section="gifts", step="email", picked=47, email="guido@example.org"),
        "booth-questions": change(section="questions"),
        "booth-end": change(section="end"),
        "booth-ending": change(
            section="end", ending="comparing", end_progress=0.4, end_text="Reading Stripe's payments, days: 2 of 5"
        ),
        "booth-report": change(section="end", ending="done", end_text="The book and Stripe agree.", report=report),
    }
