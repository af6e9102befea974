"""Holds what Stripe has, as it keeps it, against what kiosks have in their books and told: money lost or made up."""

import time
from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from kiosk.model.attempt import Designation, purpose_of
from kiosk.payments.stamp import Stamp, stamp_in
from kiosk.payments.stripe_invoices import intent_of, stamp_of
from tests.faults.killed_kiosk import CAP, KIOSKS, settle_all
from tests.faults.stripe_apart import UNTIL_MONEY, UNTIL_PAID, StripeApart


@dataclass
class Seen:
    """What happened, added up."""

    seconds: float
    """That a payment takes without a fault, on this machine."""
    kills: int = 0
    charges: Counter[str] = field(default_factory=Counter)
    """As Stripe has them, by its word for how they were paid: `card_present` on a reader, `card` on a phone or later
    by bank."""
    attempts: int = 0
    supporters: int = 0
    """Who began to give monthly."""
    members: int = 0
    """Who paid dues."""
    designated: int = 0
    """Gifts for a fund, and dues by name or on a scale."""
    thanks: int = 0
    capped: int = 0
    """Kiosks whose gifts were matched up to the cap."""
    turns: int = 0
    """From one payment to another, by whoever gives."""
    at: Counter[str] = field(default_factory=Counter)
    """Kills at a named point; the others came at random."""
    wrong: Counter[str] = field(default_factory=Counter)
    """What may never happen, by its name."""


@dataclass(frozen=True)
class _Charge:
    intent: str
    minor: int
    how: str
    stamp: Stamp


@dataclass
class _Stripe:
    """What it has at this moment."""

    charges: list[_Charge] = field(default_factory=list)
    """Money that moved."""
    chargeable: set[str] = field(default_factory=set)
    """PaymentIntents that a card may still be taken for."""
    pages: dict[str, Stamp] = field(default_factory=dict)
    """The open ones, which somebody may still pay on."""
    waiting: set[str] = field(default_factory=set)
    """Pages whose money is to come later."""


def hold_to_stripe(folder: Path, stripe: StripeApart, told: set[str], seen: Seen, kiosks: int, choose: Random) -> None:
    """Settle what is left, and count what may never be; Stripe must not fail any more."""
    time.sleep(UNTIL_PAID + UNTIL_MONEY)  # who had a page open has done there what they do
    watched = {one for number in range(kiosks) for one in settle_all(folder, stripe, number).watched}
    before = _now(stripe)
    handed = {name for what, name in map(str.split, told) if what == "handed"}
    shown = {name for what, name in map(str.split, told) if what == "shown"}
    seen.wrong["chargeable"] += len(before.chargeable & handed)
    for page, stamp in before.pages.items():
        was_shown = page in shown  # Stripe may have made one, and told nobody of it
        seen.wrong["page that nobody watches"] += was_shown and stamp.attempt not in watched
        stripe.end_page(page, paid=was_shown and choose.random() < 0.5)
    for page in before.waiting:
        stripe.end_waiting(page, paid=choose.random() < 0.5)
    for number in range(kiosks):
        _compare(folder, stripe, seen, number)
    paid = {one.intent for one in _now(stripe).charges}
    thanks = [name for what, name in map(str.split, told) if what == "thanks"]
    seen.thanks += len(thanks)
    turned = dict(name.split(">")[::-1] for what, name in map(str.split, told) if what == "turned")
    seen.turns += len(turned)
    seen.wrong["two payable"] += two_payable(stripe.history(), turned, shown)
    seen.wrong["false thanks"] += sum(name not in paid for name in thanks)
    seen.wrong["secret in a file"] += sum(
        stripe.key.text.encode() in file.read_bytes() for file in folder.rglob("*") if file.is_file()
    )


def two_payable(history: Iterable[dict[str, Any]], turned: Mapping[str, str], shown: Set[str]) -> int:
    """How often anybody had two things at once that could be paid, or paid for more than one.

    Args:
        history: each of Stripe's objects each time it changed, in order.
        turned: the attempt before, by the attempt to which whoever gives turned from it.
        shown: the pages that a phone was ever led to.
    """
    payable: dict[str, str] = {}
    paid: dict[str, str] = {}
    times = 0
    every = list(history)
    monthly = _of_invoices(every)
    for one in every:
        stamp = stamp_in(one.get("metadata")) or monthly.get(str(one.get("payment_intent")))
        if stamp is None:
            continue
        visitor = stamp.attempt
        while visitor in turned:
            visitor = turned[visitor]
        if one["object"] == "charge" and one["status"] == "succeeded":
            times += paid.setdefault(visitor, one["payment_intent"]) != one["payment_intent"]
            continue
        on_reader = one["object"] == "payment_intent" and "_reader" in one
        on_phone = one["object"] == "checkout.session" and one["id"] in shown
        if (on_reader and one["status"] not in ("succeeded", "canceled")) or (on_phone and one["status"] == "open"):
            times += payable.setdefault(visitor, one["id"]) != one["id"]
        elif payable.get(visitor) == one["id"]:
            del payable[visitor]
    return times


def _compare(folder: Path, stripe: StripeApart, seen: Seen, number: int) -> None:
    """One kiosk, once nothing is open any more."""
    book = settle_all(folder, stripe, number, pages_too=True)
    ours = [one for one in _now(stripe).charges if one.stamp.kiosk == KIOSKS[number].uuid]
    paid = {one.intent: one.minor for one in ours}
    seen.charges.update(one.how for one in ours)
    seen.attempts += book.attempts
    monthly = sorted(one.stamp.attempt for one in ours if purpose_of(one.stamp.attempt) == "monthly")
    seen.supporters += len(monthly)
    stamped = {one.intent: Designation(one.stamp.fund, one.stamp.tier) for one in ours}
    seen.designated += sum(one != Designation() for one in stamped.values())
    seen.wrong["designation"] += sum(stamped.get(name, what) != what for name, what in book.designated.items())
    joined = sum(purpose_of(one.stamp.attempt) == "membership" for one in ours)
    seen.members += joined
    seen.wrong["members"] += book.members != joined
    seen.wrong["supporters"] += sorted(book.began) != monthly
    seen.wrong["lost"] += len(paid.keys() - book.gifts.keys())
    seen.wrong["phantom"] += len(book.gifts.keys() - paid.keys())
    seen.wrong["amount"] += sum(paid.get(name, minor) != minor for name, minor in book.gifts.items())
    seen.wrong["sum"] += book.raised != sum(one.minor for one in ours)
    seen.wrong["pledge"] += book.pledged != min(CAP, sum(one.minor for one in ours))
    seen.capped += book.pledged == CAP
    seen.wrong["unsettled"] += book.unsettled + len(book.watched)
    seen.wrong["chain"] += len(book.problems)
    charged = Counter(one.stamp.attempt for one in ours)
    seen.wrong["double"] += sum(times > 1 for times in charged.values())
    seen.wrong["called off but charged"] += len(book.ended & charged.keys())


def _of_invoices(objects: Iterable[dict[str, Any]]) -> dict[str, Stamp]:
    """The stamps of those who give monthly, by the PaymentIntents that pay their invoices."""
    every = {one["id"]: one for one in objects}
    payments = [one for one in every.values() if one["object"] == "invoice_payment"]
    paid = ((intent_of(one), stamp_of(every[one["invoice"]])) for one in payments)
    return {str(name): stamp for name, stamp in paid if stamp is not None}


def _now(stripe: StripeApart) -> _Stripe:
    found = _Stripe()
    every = list(stripe.objects())
    monthly = _of_invoices(every)
    for one in every:
        stamp = stamp_in(one.get("metadata")) or monthly.get(str(one.get("payment_intent")))
        if stamp is None:
            continue
        if one["object"] == "charge" and one["status"] == "succeeded":
            how = one["payment_method_details"]["type"]
            found.charges.append(_Charge(one["payment_intent"], one["amount"], how, stamp))
        elif one["object"] == "payment_intent" and one["status"] not in ("succeeded", "canceled"):
            found.chargeable.add(one["id"])
        elif one["object"] == "checkout.session" and one["status"] == "open":
            found.pages[one["id"]] = stamp
        elif one["object"] == "checkout.session" and "_until" in one:
            found.waiting.add(one["id"])
    return found
