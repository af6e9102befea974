"""What the ledger has and what Stripe has of the same gifts, compared; nothing is asked or written here."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field, replace

from kiosk.ledger.reports.account import Movement
from kiosk.model.attempt import Attempt
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Correction, Fee, is_dispute
from kiosk.model.money import Money
from kiosk.model.records import dataclass
from kiosk.model.what_counts import what_counts
from kiosk.payments.recorded import GivenBack, Payment
from kiosk.reconciliation.difference import DIFFERENCES, Difference, DifferenceKind, Reconciled, Total

LONGEST_PAYMENT = dt.timedelta(hours=1)
"""Longer than any payment may last, by card or on a phone: what is younger may be somebody's who is giving just now,
even where the ledger here knows nothing of it, since the disk of this kiosk may have been copied."""


@dataclass(frozen=True, slots=True)
class AtStripe:
    """What Stripe has, by its ids."""

    payments: Mapping[str, Payment]
    refunds: Mapping[str, GivenBack]
    """And disputes."""
    reads_disputes: bool
    """Whether the key may read them."""
    listed: frozenset[str]
    """Ids of the payments that carry this kiosk's stamp."""
    pages: Mapping[str, str] = field(default_factory=dict)
    """How the pages on phones stand of which the ledger doesn't know the end, by the names of their sessions."""


@dataclass(frozen=True, slots=True)
class InBook:
    """What this kiosk's book has of one campaign."""

    gifts: Mapping[str, Movement]
    """By PaymentIntent."""
    refunds: Mapping[str, Movement]
    """By their ids."""
    own: frozenset[str]
    """Which gifts and refunds are of this kiosk and in the period."""
    fees: frozenset[str]
    open: tuple[Attempt, ...]
    holds: Callable[[dt.datetime], bool]
    """Whether a moment is in the period."""
    campaign: Campaign
    began: Callable[[str], bool]
    """Whether this kiosk ever began an attempt of that id."""
    corrected: Mapping[str, Mapping[str, int]]
    """Which goals (id) were corrected under the name of a gift, refund or dispute, and what isn't voided of that."""
    left: Mapping[str, int]
    """What the book has left of each gift, in minor units, by PaymentIntent."""
    closed: frozenset[str]
    """The gifts and refunds whose differences people closed, with a reason."""


def compared(book: InBook, told: AtStripe, since: dt.datetime, now: dt.datetime) -> Reconciled:
    """Where `book` and Stripe differ at `now`, and what they agree on, in a period that begins with `since`."""
    found = [*_gift_differences(book, told), *_refund_differences(book, told), *_unsettled(book, told)]
    differing = {one.name for one in found}
    differences = [one for one in found if not _is_settled(book, one)]
    corrected = {
        one.name: one.at_stripe
        for one in found
        if one.kind == "amounts_differ" and one.at_stripe and one not in differences
    }
    known = [
        payment
        for payment in told.payments.values()
        if payment.is_paid and (payment.id in book.gifts or payment.id in differing)
    ]
    at_stripe = [payment for payment in known if _is_in_period(book, payment)]
    currency = book.campaign.currency
    kept = _kept(at_stripe, told)
    same = by_currency(
        corrected.get(name) or _told(book.gifts[name])
        for name in book.own & book.gifts.keys() - (differing - corrected.keys())
    )
    fees = [fee for fee in (*(one.fee for one in known), *(one.fee for one in told.refunds.values())) if fee]
    waits = {one.payment_intent for one in book.open} | {one.id for one in book.open}
    return Reconciled(
        since=since,
        gifts=same.pop(currency, Total()),
        refunds=by_currency(
            corrected.get(name) or _told(book.refunds[name])
            for name in book.own & book.refunds.keys() - (differing - corrected.keys())
            if name not in told.refunds or not told.refunds[name].came_back
        ).get(currency, Total()),
        fees=kept.pop(currency, Total()),
        other_fees=kept,
        other_gifts=same,
        without_fee=sum(one.fee is None for one in at_stripe),
        new_fees=tuple(fee for fee in fees if fee.balance_transaction not in book.fees),
        differences=tuple(sorted(differences, key=lambda one: (DIFFERENCES.index(one.kind), one.name))),
        disputed=len(
            {one.payment_intent for one in told.refunds.values() if one.is_dispute}
            | {one.id for one in told.payments.values() if one.is_disputed}
        ),
        orphans=tuple(
            one.id
            for one in told.payments.values()
            if one.id in told.listed
            and (book.began(one.attempt) or (one.begun is not None and now - one.begun > LONGEST_PAYMENT))
            and (one.status, one.on_reader) == ("requires_payment_method", True)
            and waits.isdisjoint({one.id, one.attempt} - {""})
        ),
        pending=tuple(_pending(book, told)),
        strangers=tuple(
            one.id
            for one in told.payments.values()
            if one.id in told.listed and one.attempt and not book.began(one.attempt)
        ),
    )


def _kept(gifts: Iterable[Payment], told: AtStripe) -> dict[str, Total]:
    """What Stripe kept of `gifts` and of what went back of them, by currency; the number is that of the gifts."""
    later: dict[str, list[Fee]] = {}
    for one in told.refunds.values():
        if one.fee is not None:
            later.setdefault(one.payment_intent, []).append(one.fee)
    totals: dict[str, Total] = {}
    for gift in gifts:
        fees = [fee.money for fee in (gift.fee, *later.get(gift.id, ())) if fee is not None]
        for currency, total in by_currency(fees).items():
            before = totals.get(currency, Total())
            totals[currency] = Total(before.number + 1, before.minor + total.minor)
    return totals


def _is_in_period(book: InBook, payment: Payment) -> bool:
    held = book.gifts.get(payment.id)
    if held is not None:
        return payment.id in book.own
    return payment.gift is not None and payment.gift.paid_at is not None and book.holds(payment.gift.paid_at)


def _told(movement: Movement) -> Money:
    return Money(movement.told, movement.currency)


def by_currency(moneys: Iterable[Money]) -> dict[str, Total]:
    """What `moneys` come to, each currency by itself."""
    totals: dict[str, Total] = {}
    for money in moneys:
        before = totals.get(money.currency, Total())
        totals[money.currency] = Total(before.number + 1, before.minor + money.minor)
    return totals


def _gift_differences(book: InBook, told: AtStripe) -> Iterator[Difference]:
    for name in (book.own & book.gifts.keys()) | (told.payments.keys() & book.gifts.keys()):
        held, payment = book.gifts[name], told.payments.get(name)
        here = Money(held.told, held.currency)
        if payment is None:
            yield _to_correct(book, held, Difference("gift_not_at_stripe", name, here))
        elif not payment.is_paid:
            yield _to_correct(book, held, Difference("gift_not_at_stripe", name, here, status=payment.status))
        elif payment.money != here:
            yield _to_correct(book, held, Difference("amounts_differ", name, here, payment.money, payment.status))
    for payment in told.payments.values():
        if payment.gift is not None and payment.id not in book.gifts:
            yield Difference("gift_unknown_here", payment.id, None, payment.money, payment.status, entry=payment.gift)


def _refund_differences(book: InBook, told: AtStripe) -> Iterator[Difference]:
    later = {name: corrections for name, corrections in _refunded_later(book, told) if corrections}
    for name in (book.own & book.refunds.keys()) | (told.refunds.keys() & book.refunds.keys()):
        held, refund = book.refunds[name], told.refunds.get(name)
        here = Money(held.told, held.currency)
        if refund is None:
            if told.reads_disputes or not is_dispute(name):
                yield _to_correct(book, held, Difference("refund_not_at_stripe", name, here))
        elif refund.came_back and refund.is_dispute:
            if reinstated := _reinstated(book, held, name):
                yield Difference(
                    "refund_not_at_stripe", name, here, refund.money, refund.status, reinstated=reinstated
                )
        elif refund.came_back:
            came_back = Difference("refund_not_at_stripe", name, here, refund.money, refund.status)
            yield _to_correct(book, held, came_back)
        elif refund.money != here:
            yield _to_correct(book, held, Difference("amounts_differ", name, here, refund.money, refund.status))
        elif not refund.is_over:
            yield Difference("dispute_open", name, here, refund.money, refund.status)
        elif name in later:
            yield Difference("refund_unknown_here", name, here, refund.money, refund.status, reinstated=later[name])
    for refund in told.refunds.values():
        if refund.id in book.refunds:
            continue
        if refund.refund is not None:
            kind: DifferenceKind = "dispute_unknown_here" if refund.is_dispute else "refund_unknown_here"
            corrections = later.get(refund.id, ())
            yield Difference(
                kind, refund.id, None, refund.money, refund.status, entry=refund.refund, reinstated=corrections
            )
        elif not refund.is_over:
            yield Difference("dispute_open", refund.id, None, refund.money, refund.status)
    if not told.reads_disputes:
        for payment in told.payments.values():
            if payment.is_disputed:
                yield Difference("dispute_unreadable", payment.id, payment.money)


def is_unsettled(book: InBook, dispute: GivenBack) -> bool:
    """Whether `dispute` goes on, or the book lacks what came of it."""
    held, taken = book.refunds.get(dispute.id), dispute.refund is not None
    lacks = taken if held is None else dispute.came_back and bool(_reinstated(book, held, dispute.id))
    return lacks or not dispute.is_over


def _reinstated(book: InBook, held: Movement, dispute: str) -> tuple[Correction, ...]:
    """What the goals lack that `held` lowered, since `dispute` was won and a refund can't be taken back."""
    corrected = book.corrected.get(dispute, {})
    return tuple(
        Correction(goal, -held.amount, "dispute won", held.currency)
        for goal in _goals_changed(book, held)
        if goal not in corrected
    )


def _refunded_later(book: InBook, told: AtStripe) -> Iterator[tuple[str, tuple[Correction, ...]]]:
    """What refunds take from the goals that won disputes gave back to them: the gift itself had nothing left."""
    won = {one.id: one for one in told.refunds.values() if one.is_dispute and one.came_back}
    for intent in {one.payment_intent for one in won.values()} & book.left.keys():
        given: dict[str, int] = {}
        for dispute in (one.id for one in won.values() if one.payment_intent == intent):
            for goal, amount in book.corrected.get(dispute, {}).items():
                given[goal] = given.get(goal, 0) + amount
        left = book.left[intent]
        for refund in sorted(told.refunds.values(), key=lambda one: one.id):
            if refund.payment_intent != intent or refund.refund is None or refund.is_dispute:
                continue
            minor, currency = refund.refund.money.minor, refund.refund.money.currency
            held, known = book.refunds.get(refund.id), book.corrected.get(refund.id, {})
            taken = min(left, minor) if held is None else -held.amount
            left -= taken if held is None else 0
            lacking = {goal: min(minor - taken, max(0, amount)) for goal, amount in given.items() if goal not in known}
            for goal, amount in given.items():
                given[goal] = amount + known.get(goal, -lacking.get(goal, 0))
            reason = "refunded after the dispute was won"
            yield refund.id, tuple(Correction(goal, -by, reason, currency) for goal, by in lacking.items() if by)


def _to_correct(book: InBook, held: Movement, one: Difference) -> Difference:
    """`one` with what people may correct: each goal that `held` changed otherwise than Stripe says, under its name."""
    is_there = one.kind == "amounts_differ" and one.at_stripe is not None and one.at_stripe.currency == held.currency
    right = one.at_stripe.minor if is_there and one.at_stripe is not None else 0
    by = (right if held.kind == "gift" else -right) - held.amount
    reason = "not at Stripe" if one.kind != "amounts_differ" else "another amount at Stripe"
    goals = _goals_changed(book, held)
    return replace(one, to_correct=tuple(Correction(goal, by, reason, held.currency) for goal in goals if by))


def _goals_changed(book: InBook, held: Movement) -> list[str]:
    """The goals that `held` moved: none whose feed holds the gifts by that method, nor in another currency."""
    if not held.amount or held.currency != book.campaign.currency:
        return []
    counts = [one for one in what_counts(book.campaign) if one.goal.is_money and one.goal.takes(held.fund)]
    return [one.goal.id for one in counts if held.of in one.added]


def _is_settled(book: InBook, one: Difference) -> bool:
    """Whether people closed it, or corrected all that was to be corrected, under its name."""
    if one.is_for_people and one.name in book.closed:
        return True
    corrected = book.corrected.get(one.name, {})
    return bool(one.to_correct) and all(corrected.get(correction.goal) for correction in one.to_correct)


def _pending(book: InBook, told: AtStripe) -> Iterator[Attempt]:
    """Attempts on phones whose money comes later, or doesn't, and isn't there."""
    by_attempt = {payment.attempt: payment for payment in told.payments.values() if payment.attempt}
    for attempt in book.open:
        payment = by_attempt.get(attempt.id)
        if attempt.campaign == book.campaign.id and payment is not None and _is_pending(attempt, payment):
            yield attempt


def _is_pending(attempt: Attempt, payment: Payment) -> bool:
    return attempt.is_pending and payment.status in ("processing", "requires_action")


def _unsettled(book: InBook, told: AtStripe) -> Iterator[Difference]:
    """Attempts of which nobody knows the end, but those that Stripe says were paid."""
    by_attempt = {payment.attempt: payment for payment in told.payments.values() if payment.attempt}
    for attempt in book.open:
        if attempt.campaign != book.campaign.id:
            continue
        payment = told.payments.get(attempt.payment_intent) or by_attempt.get(attempt.id)
        if payment is None:
            status = told.pages.get(attempt.payment_intent, "")
            yield Difference("unsettled", attempt.payment_intent or attempt.id, attempt.money, status=status)
        elif not _is_pending(attempt, payment) and (payment.gift is None or payment.id in book.gifts):
            yield Difference("unsettled", payment.id, attempt.money, payment.money, payment.status)
