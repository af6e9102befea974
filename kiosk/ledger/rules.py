"""What the ledger takes from its own kiosk. Other kiosks' facts passed these rules where they were written."""

from dataclasses import replace
from typing import Protocol

from kiosk.model.attempt import Attempt
from kiosk.model.currencies import CURRENCIES, LARGEST_BY_HAND, LARGEST_MINOR_AMOUNT
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
    MonthlyBegan,
    Refund,
    ShiftClosed,
    ShiftOpened,
    Void,
    check_reason,
)
from kiosk.model.ledger_mistake import EntryMistake
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
    """`entry` as it may be written, whatever else is in the ledger.

    Raises:
        EntryRefusedError: it may not.
    """
    match entry:
        case Gift(method=method, money=money, paid_at=paid_at):
            _check_money(money, most=LARGEST_MINOR_AMOUNT if method in CARD_METHODS else LARGEST_BY_HAND)
            if paid_at is not None and paid_at.tzinfo is None:
                raise EntryRefusedError(EntryMistake("gift_without_zone"))
        case AttemptOpened(money=money) | Refund(money=money) | MonthlyBegan(money=money):
            _check_money(money)
        case Fee(money=money):
            _check_money(money, least=0)
        case MemberJoined(count=count) if count < 1:
            raise EntryRefusedError(EntryMistake("no_members", (count,)))
        case Correction(currency=currency):
            if currency:
                _check_currency(currency)
            return replace(entry, reason=check_reason(entry.reason))
        case Void():
            return replace(entry, reason=check_reason(entry.reason))
        case AttemptEnded(reason=reason):
            return replace(entry, reason=plain_text(reason)[:LONGEST_REASON])
        case ShiftOpened(shift=shift) if not is_line(shift):
            raise EntryRefusedError(EntryMistake("not_a_shift", (repr(shift[:40]),)))
        case FeedReading(currency=currency, as_of=as_of):
            if currency:
                _check_currency(currency)
            if as_of.tzinfo is None:
                raise EntryRefusedError(EntryMistake("reading_without_zone", (entry.feed,)))
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
                raise EntryRefusedError(EntryMistake("reader_in_use"))
        case ShiftOpened(shift=shift):
            if current := known.open_shift():
                raise EntryRefusedError(EntryMistake("shift_still_open", (current, shift)))
        case ShiftClosed(shift=shift):
            if known.open_shift() != shift:
                raise EntryRefusedError(EntryMistake("shift_not_open", (shift,)))
        case _:
            pass


def _check_void(known: Known, sequence: int) -> None:
    fact = known.own_fact(sequence)
    if fact is None:
        raise EntryRefusedError(EntryMistake("no_such_number", (str(sequence),)))
    match fact.entry:
        case Gift(method=method, payment_intent=intent) if method in CARD_METHODS and known.is_disputed(intent):
            raise EntryRefusedError(EntryMistake("taken_back_by_bank", (str(sequence),)))
        case Gift(method=method) if method in CARD_METHODS:
            raise EntryRefusedError(EntryMistake("paid_by_card", (str(sequence),)))
        case Gift() | MemberJoined() | MonthlyBegan() | Correction():
            pass
        case _:
            raise EntryRefusedError(EntryMistake("nothing_to_take_back", (str(sequence),)))
    if known.is_voided(sequence):
        raise EntryRefusedError(EntryMistake("voided_before", (str(sequence),)))


def _check_money(money: Money, least: int = 1, most: int = LARGEST_MINOR_AMOUNT) -> None:
    _check_currency(money.currency)
    if not least <= money.minor <= most:
        raise EntryRefusedError(EntryMistake("not_an_amount", (str(money.minor), money.currency, least, str(most))))


def _check_currency(currency: str) -> None:
    if currency not in CURRENCIES:
        raise EntryRefusedError(EntryMistake("not_a_currency", (repr(currency[:10]),)))
