"""What came in today at this kiosk, from the ledger's own facts by the report's rule."""

import contextlib
import datetime as dt

from kiosk.booth.standing import DayEntry, LedgerUnusable, Standing, UnclearEntry, What
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.reports.account import Account, Movement
from kiosk.ledger.reports.fees import fees_of
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.ledger.reports.sums import by_method, column_of
from kiosk.model.booth_state import BoothState
from kiosk.model.campaign import Campaign
from kiosk.model.counted import GIFTS
from kiosk.model.fact import CARD_METHODS, METHODS, AttemptEnded, Fact
from kiosk.model.money import Money
from kiosk.model.reference import FAILED

WAYS: tuple[What, ...] = (*METHODS, "member")


def standing_of(ledger: Ledger, campaign: Campaign, booth: BoothState, now: dt.datetime) -> Standing:
    """How the booth stands.

    Raises:
        LedgerTroubleError: the ledger can't be read.
    """
    zone, own = campaign.dates.zone, ledger.identity.uuid
    period = Period(zone, now.astimezone(zone).date())
    assert period.begins is not None, "a day begins"  # noqa: S101 - for the type checker
    shift = ledger.open_shift()
    facts = [*ledger.facts(campaign=campaign.id, kiosk=own, since=min(period.begins, _day_of(shift, campaign, now)))]
    account = account_of(facts, campaign.id, period)
    counted = [one for one in account.movements if one.where.kiosk == own and one.of in WAYS]
    in_shift = [one for one in counted if shift and one.where.shift == shift]
    gifts = [one for one in in_shift if one.of in GIFTS and one.currency == campaign.currency]
    today = sorted((one for one in counted if period.holds(one.at)), key=lambda one: (one.at, _number(one)))
    opened = account.shifts.get((own, shift))
    trouble, open_attempts = ledger.trouble, ledger.open_attempts()
    return Standing(
        booth=booth,
        shift=shift,
        since=opened.opened if opened is not None else None,
        shift_sums=column_of(by_method(gifts), fees_of(gifts)),
        shift_members=sum(one.amount for one in in_shift if one.of == "member"),
        entries=tuple(
            _entry(one, account) for one in reversed(today) if one.kind in ("gift", "member") and _number(one)
        ),
        unclear=tuple(
            UnclearEntry(one.code, one.opened or now, one.money, one.method)
            for one in open_attempts
            if one.method == "card_reader"
        ),
        pending=tuple(one.money for one in open_attempts if one.is_pending and one.campaign == campaign.id),
        failed=sum(_has_failed(fact) and period.holds(fact.at) for fact in facts),
        trouble=None if trouble is None else LedgerUnusable(trouble.trouble),
    )


def _has_failed(fact: Fact) -> bool:
    """Whether it says that money which was to come later never will."""
    return isinstance(fact.entry, AttemptEnded) and (fact.entry.outcome, fact.entry.reason) == ("cancelled", FAILED)


def _day_of(shift: str, campaign: Campaign, now: dt.datetime) -> dt.datetime:
    """A moment before everything in `shift`, which may be open for days; its name begins with its day."""
    with contextlib.suppress(ValueError):
        return dt.datetime.combine(dt.date.fromisoformat(shift[:10]), dt.time(), campaign.dates.zone)
    return now


def _number(one: Movement) -> int:
    """The sequence of its fact."""
    sequence = one.fact.rpartition(":")[2]
    return int(sequence) if sequence.isdigit() else 0


def _entry(one: Movement, account: Account) -> DayEntry:
    is_member = one.of == "member"
    what: What = next(way for way in WAYS if way == one.of)
    is_undone = account.left.get(one.key, one.amount) == 0
    return DayEntry(
        number=_number(one),
        at=one.at,
        what=what,
        money=None if is_member else Money(one.told, one.currency),
        members=one.told if is_member else 0,
        shift=one.where.shift,
        payment_intent=one.payment_intent,
        is_undone=is_undone,
        can_undo=not is_undone and what not in CARD_METHODS,
    )
