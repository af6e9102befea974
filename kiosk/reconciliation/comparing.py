"""What the book has and what Stripe has of the same gifts, compared; nothing is asked or written here."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.ledger.reports.account import Movement
from kiosk.model.attempt import Attempt
from kiosk.model.campaign import Campaign
from kiosk.model.money import Money
from kiosk.payments.reconciling import GivenBack, Payment
from kiosk.reconciliation.difference import DIFFERENCES, Difference, Reconciled, Total

_CAME_BACK = ("failed", "canceled")


@dataclass(frozen=True, slots=True)
class AtStripe:
    """What Stripe has, by its ids."""

    payments: Mapping[str, Payment]
    refunds: Mapping[str, GivenBack]
    listed: frozenset[str]
    """Ids of the payments that carry this kiosk's stamp."""


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


def compared(book: InBook, told: AtStripe, since: dt.datetime) -> Reconciled:
    """Where `book` and Stripe differ, and what they agree on, in a period that begins with `since`."""
    differences = [*_gift_differences(book, told), *_refund_differences(book, told), *_unsettled(book, told)]
    differing = {one.name for one in differences}
    known = [
        payment
        for payment in told.payments.values()
        if payment.is_paid and (payment.id in book.gifts or payment.id in differing)
    ]
    at_stripe = [payment for payment in known if _is_in_period(book, payment)]
    currency = book.campaign.currency
    kept = [one.fee.money.minor for one in at_stripe if one.fee is not None and one.fee.money.currency == currency]
    fees = [fee for fee in (*(one.fee for one in known), *(one.fee for one in told.refunds.values())) if fee]
    waits = {one.payment_intent for one in book.open} | {one.id for one in book.open}
    return Reconciled(
        since=since,
        gifts=_total(book, (name for name in book.own & book.gifts.keys() - differing), book.gifts),
        refunds=_total(book, (name for name in book.own & book.refunds.keys() - differing), book.refunds),
        fees=Total(len(kept), sum(kept)),
        without_fee=sum(one.fee is None for one in at_stripe),
        new_fees=tuple(fee for fee in fees if fee.balance_transaction not in book.fees),
        differences=tuple(sorted(differences, key=lambda one: (DIFFERENCES.index(one.kind), one.name))),
        orphans=tuple(
            one.id
            for one in told.payments.values()
            if one.id in told.listed
            and (one.status, one.on_reader) == ("requires_payment_method", True)
            and waits.isdisjoint({one.id, one.attempt} - {""})
        ),
    )


def _is_in_period(book: InBook, payment: Payment) -> bool:
    held = book.gifts.get(payment.id)
    if held is not None:
        return payment.id in book.own
    return payment.gift is not None and payment.gift.paid_at is not None and book.holds(payment.gift.paid_at)


def _total(book: InBook, names: Iterable[str], movements: Mapping[str, Movement]) -> Total:
    currency = book.campaign.currency
    told = [movements[name].told for name in names if movements[name].currency == currency]
    return Total(len(told), sum(told))


def _gift_differences(book: InBook, told: AtStripe) -> Iterator[Difference]:
    for name in (book.own & book.gifts.keys()) | (told.payments.keys() & book.gifts.keys()):
        held, payment = book.gifts[name], told.payments.get(name)
        here = Money(held.told, held.currency)
        if payment is None:
            yield Difference("gift_not_at_stripe", name, here)
        elif not payment.is_paid:
            yield Difference("gift_not_at_stripe", name, here, status=payment.status)
        elif payment.money != here:
            yield Difference("amounts_differ", name, here, payment.money, payment.status)
    for payment in told.payments.values():
        if payment.gift is not None and payment.id not in book.gifts:
            yield Difference("gift_unknown_here", payment.id, None, payment.money, payment.status, entry=payment.gift)


def _refund_differences(book: InBook, told: AtStripe) -> Iterator[Difference]:
    for name in (book.own & book.refunds.keys()) | (told.refunds.keys() & book.refunds.keys()):
        held, refund = book.refunds[name], told.refunds.get(name)
        here = Money(held.told, held.currency)
        if refund is None:
            yield Difference("refund_not_at_stripe", name, here)
        elif refund.status in _CAME_BACK:
            yield Difference("refund_not_at_stripe", name, here, refund.money, refund.status)
        elif refund.money != here:
            yield Difference("amounts_differ", name, here, refund.money, refund.status)
    for refund in told.refunds.values():
        if refund.refund is not None and refund.id not in book.refunds:
            yield Difference("refund_unknown_here", refund.id, None, refund.money, refund.status, entry=refund.refund)


def _unsettled(book: InBook, told: AtStripe) -> Iterator[Difference]:
    """Attempts of which nobody knows the end, but those that Stripe says were paid."""
    by_attempt = {payment.attempt: payment for payment in told.payments.values() if payment.attempt}
    for attempt in book.open:
        if attempt.campaign != book.campaign.id:
            continue
        payment = told.payments.get(attempt.payment_intent) or by_attempt.get(attempt.id)
        if payment is None:
            yield Difference("unsettled", attempt.payment_intent or attempt.id, attempt.money)
        elif payment.gift is None or payment.id in book.gifts:
            yield Difference("unsettled", payment.id, attempt.money, payment.money, payment.status)
