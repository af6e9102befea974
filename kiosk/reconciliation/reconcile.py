"""Reading both, comparing them, and mending the ledger.

What was paid or refunded at Stripe and isn't in the ledger is written into it, with the fees; what only the ledger has
is named and left for people. Running it again is safe: whatever was written is then known.
"""

import contextlib
import datetime as dt
import re
from collections.abc import Callable, Set
from dataclasses import replace

from kiosk.ledger.ledger import Ledger
from kiosk.ledger.reports.account import Account
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.model.campaign import Campaign
from kiosk.model.contested import Contested, Doubted, TakenOff
from kiosk.model.fact import (
    AttemptEnded,
    Correction,
    EntryRefusedError,
    KnownOtherwiseError,
    check_reason,
    is_dispute,
)
from kiosk.model.money import Money
from kiosk.model.reference import CLOSED_BY_STAFF, closed, closed_difference
from kiosk.payments.reconciling import StripeRecords
from kiosk.payments.recorded import GivenBack, Payment
from kiosk.payments.stripe_entries import may_be_asked_for
from kiosk.reconciliation.comparing import AtStripe, InBook, by_currency, compared, is_unsettled
from kiosk.reconciliation.difference import Difference, Doing, Heard, Reconciled

BEFORE_START = dt.timedelta(days=1)
"""How long before its gift was paid a payment may have been begun."""
Progress = Callable[[Doing, int, int], object]
"""Hears what is being done, and how much of how much of it is."""
MOST_DOUBTED = 200
"""Asked for in one run, so that no other kiosk makes it endless."""
_PAGE = "cs_"
"""How the name of a page on a phone begins, at Stripe a Checkout Session."""
_AFTER_NAME = re.compile("[ /]")
"""What may follow Stripe's id in the reference of a correction, such as the goal."""
_DAY = dt.timedelta(days=1)


def reconcile(
    ledger: Ledger,
    campaign: Campaign,
    period: Period,
    records: StripeRecords,
    now: dt.datetime,
    *,
    look: bool,
    on_progress: Progress,
) -> Reconciled:
    """Hold the gifts of this kiosk in `period` against Stripe, and mend the ledger.

    Args:
        ledger: this kiosk's.
        campaign: whose gifts.
        period: a day, or the whole drive.
        records: Stripe's, of the same campaign and kiosk.
        now: with a time zone.
        look: only compare. Else nobody else may take gifts at this kiosk meanwhile: hold its lock.
        on_progress: hears how far it is.

    Raises:
        StripeTroubleError: Stripe can't be read; what was written until then stays.
        LedgerTroubleError: the ledger can't be read or written.
    """
    account = account_of(ledger.facts(), campaign.id, period)
    drive = _since(account, campaign, ledger.identity.uuid, now)
    since = period.begins or drive
    opened = [one.opened for one in ledger.open_attempts() if one.campaign == campaign.id and one.opened]
    floor = min([since, *opened]) - BEFORE_START
    gifts = {one.payment_intent for one in account.movements if one.kind == "gift" and one.payment_intent}
    told = _told_since(records, floor, now, gifts, on_progress)
    book = _book_of(ledger, account, campaign, since, period)
    told = _asked_for(records, book, told, on_progress)
    if drive - BEFORE_START < floor:
        told = _with_earlier_disputes(told, book, records.disputes(drive - BEFORE_START, gifts))
    others = records.outside.items()
    outside = by_currency(money for name, (begun, money) in others if name not in book.gifts and book.holds(begun))
    found = replace(compared(book, told, since, now), outside=outside, heard=_heard(ledger, records, on_progress))
    return found if look else _mended(ledger, campaign.id, records, found, on_progress)


def _told_since(
    records: StripeRecords, floor: dt.datetime, now: dt.datetime, gifts: Set[str], on_progress: Progress
) -> AtStripe:
    days = max((now - floor) // _DAY, 1)

    def tell(what: Doing, until: dt.datetime) -> None:
        on_progress(what, min(max((now - until) // _DAY, 0), days), days)

    payments: dict[str, Payment] = {}
    for until, paid in records.payments(floor):
        payments |= {one.id: one for one in paid}
        tell("reading_payments", until)
    refunds: dict[str, GivenBack] = {}
    for until, given_back in records.refunds(floor, gifts):
        refunds |= {one.id: one for one in given_back}
        tell("reading_refunds", until)
    disputes = records.disputes(floor, gifts)
    refunds |= {one.id: one for one in disputes or ()}
    return AtStripe(payments, refunds, disputes is not None, frozenset(payments))


def _with_earlier_disputes(told: AtStripe, book: InBook, disputes: list[GivenBack] | None) -> AtStripe:
    """`told` with those begun before a day's comparison of which something is to be done: they last for weeks."""
    earlier = {one.id: one for one in disputes or () if one.id not in told.refunds and is_unsettled(book, one)}
    return replace(told, refunds={**told.refunds, **earlier})


def _since(account: Account, campaign: Campaign, kiosk: str, now: dt.datetime) -> dt.datetime:
    """When the drive began, or the first gift by card came that `kiosk` took for it."""
    taken = (one.at for one in account.movements if one.payment_intent and one.where.kiosk == kiosk)
    return min([campaign.counted_since(now), *taken])


def _book_of(ledger: Ledger, account: Account, campaign: Campaign, since: dt.datetime, period: Period) -> InBook:
    def holds(moment: dt.datetime) -> bool:
        return moment >= since and period.holds(moment)

    kiosk = ledger.identity.uuid
    gifts = {one.payment_intent: one for one in account.movements if one.kind == "gift" and one.payment_intent}
    refunds = {one.refund: one for one in account.movements if one.kind == "refund"}
    ours = [one for one in (*gifts.values(), *refunds.values()) if one.where.kiosk == kiosk and holds(one.at)]
    return InBook(
        gifts=gifts,
        refunds={**{one.refund: one for one in account.unknown_refunds}, **refunds},
        own=frozenset(one.refund or one.payment_intent for one in ours),
        fees=account.fees,
        open=ledger.open_attempts(),
        holds=holds,
        campaign=campaign,
        began=ledger.began,
        corrected=_corrected(account),
        left={name: account.left[one.key] for name, one in gifts.items()},
        closed=_closed(account),
    )


def _corrected(account: Account) -> dict[str, dict[str, int]]:
    """What is left of the corrections under each name, by the goals that they changed."""
    found: dict[str, dict[str, int]] = {}
    for one in account.movements:
        if one.kind == "correction" and one.reference:
            goals = found.setdefault(_AFTER_NAME.split(one.reference)[0], {})
            goals[one.goal] = goals.get(one.goal, 0) + account.left[one.key]
    return found


def _heard(ledger: Ledger, records: StripeRecords, on_progress: Progress) -> tuple[Heard, ...]:
    """What Stripe has of what the kiosks contradict each other about, whichever kiosk took it."""
    doubted = [one for one in ledger.contested() if may_be_asked_for(_name_of(one))][:MOST_DOUBTED]
    heard = []
    for done, one in enumerate(doubted, 1):
        match one:
            case Contested(payment_intent=name):
                payment = records.payment(name)
                gift = payment.gift if payment is not None else None
                heard.append(Heard(one, gift.money if gift is not None else None, gift))
            case TakenOff(name=name):
                refund = records.refund(name)
                entry = refund.refund if refund is not None else None
                heard.append(Heard(one, entry.money if entry is not None else None, entry))
        on_progress("asking", done, len(doubted))
    return tuple(heard)


def _name_of(one: Doubted) -> str:
    return one.payment_intent if isinstance(one, Contested) else one.name


def _closed(account: Account) -> frozenset[str]:
    voided = {one.key for one in account.movements if one.kind == "void"}
    references = (
        one.reference
        for one in account.movements
        if (one.kind, one.amount) == ("correction", 0) and one.key not in voided
    )
    names = ((reference, _AFTER_NAME.split(reference)[0]) for reference in references)
    return frozenset(name for reference, name in names if reference == closed_difference(name))


def _asked_for(records: StripeRecords, book: InBook, told: AtStripe, on_progress: Progress) -> AtStripe:
    """`told` with what the ledger has beyond Stripe's lists, such as a payment that was begun long before."""
    intents = {one.payment_intent for one in book.open if one.campaign == book.campaign.id and one.payment_intent}
    pages = {name: records.page(name) for name in sorted(intents) if name.startswith(_PAGE)}
    intents -= pages.keys()
    due = sorted(((book.own & book.gifts.keys()) | intents) - told.payments.keys())
    held = (name for name in book.own & book.refunds.keys() if told.reads_disputes or not is_dispute(name))
    refunds_due = sorted(set(held) - told.refunds.keys())
    of = len(due) + len(refunds_due)
    payments, refunds = dict(told.payments), dict(told.refunds)
    for done, name in enumerate(due, 1):
        if (payment := records.payment(name)) is not None:
            payments[name] = payment
        on_progress("asking", done, of)
    for done, name in enumerate(refunds_due, len(due) + 1):
        if (refund := records.refund(name)) is not None:
            refunds[name] = refund
        on_progress("asking", done, of)
    known_pages = {name: status for name, status in pages.items() if status is not None}
    return replace(told, payments=payments, refunds=refunds, pages=known_pages)


class NotClosableError(Exception):
    """No attempt or difference of that name may be closed by people."""


def close_difference(ledger: Ledger, campaign: Campaign, found: Reconciled, name: str, reason: str) -> Money:
    """Close what differs in the gift or refund `name`, so that it is named no more; what the ledger has of it.

    For what people settled in another way: by an earlier correction, or where no goal counts it. The ledger keeps the
    reason, as a correction of nothing.

    Raises:
        NotClosableError: nothing differs there that people settle.
        EntryRefusedError: the reason can't be kept, or was another one before.
        LedgerTroubleError: it can't be written.
    """
    one = next((one for one in found.differences if one.name == name and one.is_for_people), None)
    if one is None or one.here is None:
        raise NotClosableError(name)
    goal = next((goal for goal in campaign.goals if goal.is_money), None)
    correction = Correction(goal.id if goal else "", 0, reason, campaign.currency)
    ledger.append(campaign.id, correction, reference=closed_difference(name))
    return one.here


def close_unknown(ledger: Ledger, found: Reconciled, name: str, reason: str) -> Money:
    """Close the attempt that Stripe knows as `name` although nobody knows its end; what it was for.

    Only where Stripe, just asked with a key that works, has nothing of it: money that another account took is found
    there, and recorded by hand where that must be.

    Raises:
        NotClosableError: it is no such attempt.
        EntryRefusedError: the reason can't be kept.
        LedgerTroubleError: it can't be written.
    """
    unknown = {one.name for one in found.differences if one.kind == "unsettled" and not one.status}
    attempt = next((one for one in ledger.open_attempts() if one.payment_intent == name and name in unknown), None)
    if attempt is None:
        raise NotClosableError(name)
    ended = AttemptEnded(attempt.id, "cancelled", f"{CLOSED_BY_STAFF}: {check_reason(reason)}")
    ledger.append(attempt.campaign, ended, reference=closed(attempt.id))
    return attempt.money


def _mended(
    ledger: Ledger, campaign: str, records: StripeRecords, found: Reconciled, on_progress: Progress
) -> Reconciled:
    """Write what the ledger lacks: gifts before their refunds and fees; then cancel what nobody waits for."""

    def mend(one: Difference) -> Difference:
        try:
            for correction in one.reinstated:
                new = ledger.append(campaign, correction, reference=f"{one.name}/{correction.goal}").is_new
                one = replace(one, written=one.written or new)
            if one.entry is None:
                return one
            return replace(one, written=ledger.append(campaign, one.entry).is_new)
        except KnownOtherwiseError:  # perhaps for another campaign
            return one
        except EntryRefusedError as error:
            return replace(one, refused=error.mistake)

    def speak(one: Heard) -> Heard:
        if one.entry is None:
            return one
        try:
            return replace(one, written=ledger.append(campaign, one.entry).is_new)
        except EntryRefusedError:  # this kiosk has told of it before
            return one

    mended = [mend(one) for one in found.differences]
    heard = tuple(speak(one) for one in found.heard)
    for done, fee in enumerate(found.new_fees, 1):
        with contextlib.suppress(EntryRefusedError):  # it moves no goal, and the next run has it again
            ledger.append(campaign, fee)
        on_progress("writing_fees", done, len(found.new_fees))
    cancelled = []
    for done, orphan in enumerate(found.orphans, 1):
        if records.cancel(orphan):
            cancelled.append(orphan)
        on_progress("cancelling", done, len(found.orphans))
    return replace(found, differences=tuple(mended), heard=heard, cancelled=tuple(cancelled))
