"""Money: an integer in the currency's minor unit, never a float."""

import re
from dataclasses import dataclass
from decimal import Decimal

from kiosk.model.currencies import LARGEST_MINOR_AMOUNT, rules_of

_AMOUNT = re.compile(r"(?P<whole>[0-9]{1,9})(?:[.,](?P<part>[0-9]{1,3}))?", re.ASCII)
_SIGNED_COUNT = re.compile(r"[+-]?[0-9]{1,9}", re.ASCII)
_LONGEST_SHOWN = 40


class NotAnAmountError(ValueError):
    """The text is not an amount in this currency; says what is wrong and what to write instead."""

    def __init__(self, wrong: str, instead: str) -> None:
        super().__init__(f"{wrong}: {instead}")
        self.wrong = wrong
        self.instead = instead


def minor_digits(currency: str) -> int:
    """Digits after the decimal point of `currency`, as Stripe counts them.

    Raises:
        KeyError: `currency` is not in `CURRENCIES`.
    """
    return rules_of(currency).digits


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in one currency; `minor` counts its smallest unit (cents for USD)."""

    minor: int
    currency: str

    @property
    def major(self) -> Decimal:
        """The amount in whole units, exact."""
        return Decimal(self.minor).scaleb(-minor_digits(self.currency))


def parse_amount(text: str, currency: str) -> Money:
    """The money that ASCII `text` such as `20`, `20.00` or `20,50` names in `currency`, as people type it.

    Raises:
        NotAnAmountError: anything else, as for `parse_sum`, or decimals that nobody pays in that currency.
        KeyError: `currency` is not in `CURRENCIES`.
    """
    money = parse_sum(text, currency)
    rules = rules_of(currency)
    if money.minor % 10 ** (rules.digits - rules.typed_digits):
        example = _example(currency)
        raise NotAnAmountError(f"{_shown(text)} has too many decimals for {currency}", f'write it like "{example}"')
    return money


def parse_sum(text: str, currency: str) -> Money:
    """The sum that ASCII `text` names in `currency`, to its last minor unit, as other programs report it.

    Raises:
        NotAnAmountError: anything else: signs, spaces, other scripts' digits, thousands marks, too many decimals.
        KeyError: `currency` is not in `CURRENCIES`.
    """
    example = _example(currency)
    match = _AMOUNT.fullmatch(text)
    if match is None:
        raise NotAnAmountError(f"{_shown(text)} is not an amount", f'write digits only, such as "{example}"')
    rules, part = rules_of(currency), match["part"] or ""
    if len(part) > rules.digits:
        raise NotAnAmountError(f"{_shown(text)} has too many decimals for {currency}", f'write it like "{example}"')
    return Money(int(match["whole"]) * 10**rules.digits + int(part.ljust(rules.digits, "0") or 0), currency)


def parse_gift(text: str, currency: str) -> Money:
    """The money that somebody gives: as `parse_amount`, with no decimals or all, and not more than Stripe takes.

    Raises:
        NotAnAmountError: it is no such amount, or nothing.
        KeyError: `currency` is not in `CURRENCIES`.
    """
    money = parse_amount(text, currency)
    part = re.split("[.,]", text)[1:]
    if part and len(part[0]) != minor_digits(currency):
        raise NotAnAmountError(f"{_shown(text)} has too few decimals", f'write it like "{_example(currency)}"')
    if money.minor == 0:
        raise NotAnAmountError(f"{_shown(text)} is nothing", "write an amount above zero")
    if money.minor > LARGEST_MINOR_AMOUNT:
        most = Money(LARGEST_MINOR_AMOUNT, currency).major
        raise NotAnAmountError(f"{_shown(text)} is more than one gift can be", f"write at most {most}")
    return money


def check_payable(money: Money) -> None:
    """Refuse what Stripe would refuse to take.

    Raises:
        NotAnAmountError: it is too little, too much, or not of whole steps of its currency.
    """
    rules = rules_of(money.currency)
    if money.minor < rules.least:
        least = Money(rules.least, money.currency).major
        raise NotAnAmountError(f"{money.major} {money.currency} is too little to pay", f"write at least {least}")
    if not rules.takes(money.minor):
        near = Money(rules.down(money.minor), money.currency).major
        raise NotAnAmountError(f"{money.major} {money.currency} cannot be paid at Stripe", f"write {near}")


def parse_signed(text: str, currency: str) -> Money:
    """The money, not nothing, by which a correction such as `-5.00` or `+5` moves a goal; without a sign it adds.

    Raises:
        NotAnAmountError: it is something else.
        KeyError: `currency` is not in `CURRENCIES`.
    """
    example = _example(currency)
    try:
        money = parse_amount(text[1:] if text[:1] in ("+", "-") else text, currency)
    except NotAnAmountError:
        wrong = f"{_shown(text)} is not an amount of {currency} to correct by"
        raise NotAnAmountError(wrong, f'write it like "-{example}" or "+{example}"') from None
    if money.minor == 0:
        raise NotAnAmountError(f"{_shown(text)} corrects nothing", "write by how much the figure changes")
    return Money(-money.minor if text.startswith("-") else money.minor, currency)


def parse_signed_count(text: str) -> int:
    """The number, not zero, by which a correction such as `-2` moves a goal that counts; without a sign it adds.

    Raises:
        NotAnAmountError: it is something else.
    """
    if _SIGNED_COUNT.fullmatch(text) is None:
        raise NotAnAmountError(f"{_shown(text)} is not a number to correct by", 'write it like "-2" or "+2"')
    if int(text) == 0:
        raise NotAnAmountError(f"{_shown(text)} corrects nothing", "write by how much the figure changes")
    return int(text)


def _example(currency: str) -> str:
    digits = minor_digits(currency)
    return f"25.{'0' * digits}" if digits else "25"


def _shown(text: str) -> str:
    return repr(text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 3]}...")
