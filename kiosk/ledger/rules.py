"""What the book takes from its own kiosk. Other kiosks' facts passed these rules where they were written."""

from dataclasses import replace
from typing import Protocol

from kiosk.model.attempt import Attempt
from kiosk.model.currencies import CURRENCIES, LARGEST_MINOR_AMOUNT
from kiosk.model.fact import (
    CARD_METHODS,
    LONGEST_REASON,
    AttemptEnded,
    AttemptOpened,
    Correction,
    Entry,
    EntryRefusedError,
    Fact,
    Fee,
    FeedReading,
    Gift,
    MemberJoined,
    Refund,
    ShiftClosed,
    ShiftOpened,
    Void,
    check_reason,
)
from kiosk.model.money import Money
from kiosk.model.plain_text import is_line, plain_text


class Known(Protocol):
    """What the rules ask the ledger."""

    def own_fact(self, sequence: int) -> Fact | None:
        """A fact of this kiosk."""

    def is_voided(self, sequence: int) -> bool:
        """Whether a fact of this kiosk counts no more."""

    def is_disputed(self, payment_intent: str) -> bool:
        """Whether a bank took money back of that gift."""

    def open_shift(self) -> str:
        """The shift that is open; empty where none is."""

    def open_attempts(self) -> tuple[Attempt, ...]:
        """Those of which nobody knows the end."""


def checked(entry: Entry) -> Entry:
    """`entry` as it may be written, whatever else is in the book.

    Raises:
        EntryRefusedError: it may not.
    """
    match entry:
        case Gift(money=money, paid_at=paid_at):
            _check_money(money)
            if paid_at is not None and paid_at.tzinfo is None:
                raise EntryRefusedError("The gift's time of payment has no time zone; it can't be ordered.")
        case AttemptOpened(money=money) | Refund(money=money):
            _check_money(money)
        case Fee(money=money):
            _check_money(money, least=0)
        case MemberJoined(count=count) if count < 1:
            raise EntryRefusedError(f"{count} members can't join; correct the goal's figure instead.")
        case Correction(currency=currency):
            if currency:
                _check_currency(currency)
            return replace(entry, reason=check_reason(entry.reason))
        case Void():
            return replace(entry, reason=check_reason(entry.reason))
        case AttemptEnded(reason=reason):
            return replace(entry, reason=plain_text(reason)[:LONGEST_REASON])
        case ShiftOpened(shift=shift) if not is_line(shift):
            raise EntryRefusedError(f"{shift[:40]!r} names no shift; write it on one line, in letters and digits.")
        case FeedReading(currency=currency, as_of=as_of):
            if currency:
                _check_currency(currency)
            if as_of.tzinfo is None:
                raise EntryRefusedError(f"The feed {entry.feed} gave a time without a zone; it can't be ordered.")
        case _:
            pass
    return entry


def check_against(known: Known, entry: Entry) -> None:
    """That `entry` fits what is `known`.

    Raises:
        EntryRefusedError: it doesn't.
    """
    match entry:
        case Void(sequence=sequence):
            _check_void(known, sequence)
        case AttemptOpened(method="card_reader"):
            if any(one.method == "card_reader" for one in known.open_attempts()):
                raise EntryRefusedError(
                    "Another payment on the reader has no known end yet; no card is taken until it has."
                )
        case ShiftOpened(shift=shift):
            if current := known.open_shift():
                raise EntryRefusedError(f"The shift {current} is still open; close it before {shift} begins.")
        case ShiftClosed(shift=shift):
            if known.open_shift() != shift:
                raise EntryRefusedError(f"The shift {shift} is not open, so it can't be closed.")
        case _:
            pass


def _check_void(known: Known, sequence: int) -> None:
    fact = known.own_fact(sequence)
    if fact is None:
        raise EntryRefusedError(
            f"This kiosk has written no number {sequence}; look in the column fact of `kiosk ledger export`."
        )
    match fact.entry:
        case Gift(method=method, payment_intent=intent) if method in CARD_METHODS and known.is_disputed(intent):
            raise EntryRefusedError(
                f"Number {sequence} was paid by card, and the donor's bank has taken it back; answer the dispute in "
                "Stripe's Dashboard, and don't refund it, or it is paid twice."
            )
        case Gift(method=method) if method in CARD_METHODS:
            raise EntryRefusedError(
                f"Number {sequence} was paid by card; refund it at Stripe, and the book follows by itself."
            )
        case Gift() | MemberJoined() | Correction():
            pass
        case _:
            raise EntryRefusedError(
                f"Number {sequence} is no gift, member or correction, so there is nothing to take back."
            )
    if known.is_voided(sequence):
        raise EntryRefusedError(f"Number {sequence} was voided before; it counts no more.")


def _check_money(money: Money, least: int = 1) -> None:
    _check_currency(money.currency)
    if not least <= money.minor <= LARGEST_MINOR_AMOUNT:
        raise EntryRefusedError(
            f"{money.minor} of {money.currency}'s smallest unit is no amount; "
            f"give from {least} to {LARGEST_MINOR_AMOUNT}."
        )


def _check_currency(currency: str) -> None:
    if currency not in CURRENCIES:
        raise EntryRefusedError(f"{currency[:10]!r} is no currency that the book knows; write it like 'USD'.")
