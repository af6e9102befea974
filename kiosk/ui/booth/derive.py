"""From what is known to what is shown on the booth view. Pure: no Qt, no clock, no files.

Sentences say what happened, what it means for whoever stands there, and what to do now.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from kiosk.booth.reasons import REASONS
from kiosk.booth.standing import DayEntry, Sum, What
from kiosk.model.campaign import Campaign
from kiosk.model.currencies import rules_of
from kiosk.model.email_address import is_email_address
from kiosk.model.role import may
from kiosk.model.wording import day_text, decimal_point, money_text, time_text
from kiosk.qr import encode
from kiosk.ui.booth.questions import questions_of
from kiosk.ui.booth.records import (
    AmountToRecord,
    BackTime,
    BoothShown,
    CheckShown,
    GiftShown,
    Level,
    LineShown,
)
from kiosk.ui.booth.state import BoothViewState
from kiosk.ui.typing_keys import minor_of

NAMES: dict[What, str] = {
    "card_reader": "Card",
    "phone": "Phone",
    "cash": "Cash",
    "cheque": "Cheque",
    "other": "Other",
    "member": "Members",
}
HOW: dict[What, str] = {
    "card_reader": "by card",
    "phone": "by phone",
    "cash": "in cash",
    "cheque": "by cheque",
    "other": "in another way",
}
MoneyText = Callable[[int], str]
TimeText = Callable[[dt.datetime], str]
MEMBERS_AT_ONCE = 6
_USUAL_AMOUNTS = (500, 1000, 2000, 5000)
"""In minor units, where the campaign names none."""
_HALF_HOUR = dt.timedelta(minutes=30)
_SOONEST = dt.timedelta(minutes=10)
_MOST_TIMES = 8


def derive(facts: BoothViewState) -> BoothShown:
    """What to show for `facts`."""
    if facts.role is None:
        return BoothShown()
    health, level = _health(facts)
    checks = (*facts.checks, *_notes(facts))
    frame = BoothShown(
        visible=True,
        section=facts.section,
        step=facts.step,
        practice=facts.practice,
        role=facts.role,
        may_leave=may(facts.role, "leave_kiosk"),
        health=health,
        health_level=level,
        said=facts.said,
        said_level=facts.said_level,
        busy=facts.busy,
        checks=checks,
        checking=facts.checking,
        check_summary=_check_summary(facts),
        summary=facts.summary,
        summary_modules=encode(facts.summary).modules if facts.summary else 0,
    )
    return frame if facts.campaign is None else _with_campaign(frame, facts, facts.campaign)


def _with_campaign(frame: BoothShown, facts: BoothViewState, campaign: Campaign) -> BoothShown:
    standing, language, zone = facts.standing, facts.language, campaign.dates.zone

    def money(minor: int) -> str:
        return money_text(campaign.money(minor), language)

    def time(moment: dt.datetime) -> str:
        return time_text(moment.astimezone(zone), language)

    picked = next((one for one in standing.entries if one.number == facts.picked), None)
    reader, reader_level = _reader(facts)
    total = sum(one.minor for one in standing.shift_sums)
    report = facts.report
    return replace(
        frame,
        state=standing.booth.state,
        state_text=_state_text(facts, time, zone),
        shift=_sign_of(standing.shift),
        shift_text=_shift_text(facts, time),
        sums=tuple(LineShown(NAMES[one.what], _sum_text(one, money)) for one in standing.shift_sums),
        sums_total=money(total) if standing.shift_sums else "",
        reader=reader,
        reader_level=reader_level,
        unclear=tuple(
            LineShown(
                one.code,
                f"{money_text(one.money, language)} {HOW[one.what]} at {time(one.at)}: nobody should pay it again; "
                "the kiosk keeps asking by itself.",
            )
            for one in standing.unclear
        ),
        back_times=tuple(_back_times(facts.now, campaign, language)),
        sign=facts.sign,
        method=facts.method,
        amounts=tuple(_amounts(facts, money)),
        typed=money(minor_of(facts.typed, campaign.currency)) if facts.typed else "",
        typed_wrong="",
        point=decimal_point(language) if rules_of(campaign.currency).typed_digits else "",
        recordable=_recordable(facts, money),
        gifts=tuple(_gift(one, money, time) for one in standing.entries),
        picked=_picked(picked, money, time),
        reasons=REASONS,
        email=facts.email,
        email_complete=is_email_address(facts.email),
        questions=questions_of(campaign),
        ending=facts.ending,
        end_progress=facts.end_progress,
        end_text=facts.end_text,
        differences=facts.differences,
        report=tuple(LineShown(*line) for line in report.lines) if report is not None else (),
        report_total=report.total if report is not None else "",
        saved=_saved(facts),
    )


def _health(facts: BoothViewState) -> tuple[str, Level]:
    standing = facts.standing
    if standing.trouble:
        return f"The book cannot be written: {standing.trouble} Take no gifts here, and tell staff.", "bad"
    if facts.headline:
        return facts.headline, "bad"
    if standing.unclear:
        return (
            "A payment is still being found out: nobody should pay it again, and no other card is taken until then.",
            "watch",
        )
    if standing.booth.state == "closed":
        return "The booth is closed; people can still scan the codes.", "good"
    if standing.booth.state == "display":
        return "Only stories and codes are shown; touch Open to take gifts here.", "good"
    if facts.cards and facts.cards_off:
        if not standing.shift and not facts.practice:
            return "No shift is open, so no cards are taken; touch Open. Phones and codes work.", "watch"
        return f"No cards are taken now: {facts.cards_off} Phones and codes work.", "watch"
    if facts.cards:
        return "All is well: cards, phones and codes work.", "good"
    return "All is well. No card reader is set up, so people give with their phones.", "good"


def _reader(facts: BoothViewState) -> tuple[str, Level]:
    if not facts.cards:
        return "No card reader is set up.", "skipped"
    if facts.cards_off:
        return f"No cards are taken: {facts.cards_off}", "watch"
    return "The card reader is ready.", "good"


def _notes(facts: BoothViewState) -> Iterator[CheckShown]:
    for number, line in enumerate(facts.notes if facts.headline else (), 1):
        yield CheckShown(f"note-{number}", "Also", line, "watch")


def _check_summary(facts: BoothViewState) -> str:
    done = [check for check in facts.checks if check.level != "waiting"]
    if facts.checking:
        return f"Looking at {len(done) + 1} of {len(facts.checks)}…"
    bad = sum(check.level == "bad" for check in done)
    watch = sum(check.level == "watch" for check in done)
    if not done:
        return "Nothing was looked at yet."
    if bad:
        return f"{bad} of {len(done)} must be put right before people come."
    if watch:
        return f"You can open; {watch} of {len(done)} {'wants' if watch == 1 else 'want'} a look."
    return f"All {len(done)} are fine: you can open."


def _state_text(facts: BoothViewState, time: TimeText, zone: dt.tzinfo) -> str:
    booth = facts.standing.booth
    match booth.state:
        case "open":
            return "Open"
        case "display":
            return "Display only"
        case _:
            back = booth.back_at
            if back is None or back <= facts.now:
                return "Closed"
            local = back.astimezone(zone)
            is_today = local.date() == facts.now.astimezone(zone).date()
            return (
                f"Closed, back at {time(back)}" if is_today else f"Closed, back on {day_text(local, facts.language)}"
            )


def _sign_of(shift: str) -> str:
    """The sign in a shift's name, such as AB in `2026-11-25-AB`; the whole name where there is none."""
    return shift[11:] or shift


def _shift_text(facts: BoothViewState, time: TimeText) -> str:
    standing = facts.standing
    if not standing.shift:
        return "No shift is open." if facts.practice else "No shift is open, so no cards are taken."
    since = f" since {time(standing.since)}" if standing.since is not None else ""
    return f"Shift {_sign_of(standing.shift)}{since}"


def _sum_text(one: Sum, money: MoneyText) -> str:
    if one.what == "member":
        return f"{one.count}"
    return f"{money(one.minor)} · {one.count} {'gift' if one.count == 1 else 'gifts'}"


def _back_times(now: dt.datetime, campaign: Campaign, language: str) -> Iterator[BackTime]:
    zone = campaign.dates.zone
    first = (now + _SOONEST).astimezone(dt.UTC).replace(second=0, microsecond=0)
    first += (_HALF_HOUR - dt.timedelta(minutes=first.minute % 30)) % _HALF_HOUR
    for number in range(_MOST_TIMES):
        local = (first + number * _HALF_HOUR).astimezone(zone)
        yield BackTime(local.isoformat(), time_text(local, language))
    yield BackTime("", "No time")


def preset_amounts(facts: BoothViewState) -> Sequence[int]:
    """What can be chosen with one touch: minor units, or for members how many."""
    campaign = facts.campaign
    if facts.method == "member" or campaign is None:
        return range(1, MEMBERS_AT_ONCE + 1)
    return [preset.amount for preset in campaign.amounts] or _USUAL_AMOUNTS


def _amounts(facts: BoothViewState, money: MoneyText) -> Iterator[AmountToRecord]:
    for amount in preset_amounts(facts):
        text = f"{amount}" if facts.method == "member" else money(amount)
        yield AmountToRecord(text, not facts.typed and amount == facts.minor)


def to_record(facts: BoothViewState) -> int:
    """What would be recorded now; 0 for nothing."""
    if facts.typed and facts.campaign is not None:
        return minor_of(facts.typed, facts.campaign.currency)
    return facts.minor


def _recordable(facts: BoothViewState, money: MoneyText) -> str:
    amount = to_record(facts)
    if not amount:
        return ""
    if facts.method == "member":
        return "Record 1 new member" if amount == 1 else f"Record {amount} new members"
    return f"Record {money(amount)} {HOW[facts.method]}"


def entry_text(one: DayEntry, money: MoneyText) -> str:
    """`$20 in cash`, or `2 new members`."""
    if one.money is None:
        return "1 new member" if one.members == 1 else f"{one.members} new members"
    return f"{money(one.money.minor)} {HOW[one.what]}"


def _gift(one: DayEntry, money: MoneyText, time: TimeText) -> GiftShown:
    return GiftShown(
        number=one.number,
        time=time(one.at),
        what="Member" if one.what == "member" else NAMES[one.what],
        amount=f"{one.members}" if one.money is None else money(one.money.minor),
        taken_back=one.taken_back,
        can_take_back=one.can_take_back,
        can_send=bool(one.payment_intent) and not one.taken_back,
    )


def _picked(one: DayEntry | None, money: MoneyText, time: TimeText) -> str:
    return "" if one is None else f"{entry_text(one, money)} at {time(one.at)}"


def _saved(facts: BoothViewState) -> str:
    report = facts.report
    if report is None:
        return ""
    if report.trouble or not report.files:
        return report.trouble
    return f"Saved in {report.files[0].parent}: {', '.join(file.name for file in report.files)}."
