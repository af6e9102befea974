"""Money: an integer in the currency's minor unit, never a float."""

import re
from dataclasses import dataclass
from decimal import Decimal

from kiosk.model.currencies import LARGEST_BY_HAND, LARGEST_MINOR_AMOUNT, rules_of
from kiosk.model.mistake import AmountMistake

_AMOUNT = re.compile(r"(?P<whole>[0-9]{1,12})(?:[.,](?P<part>[0-9]{1,3}))?", re.ASCII)
_SIGNED_COUNT = re.compile(r"[+-]?[0-9]{1,9}", re.ASCII)
_LONGEST_SHOWN = 40


class NotAnAmountError(ValueError):
    """The text is not an amount in this currency, or the amount can't be paid."""

    def __init__(self, mistake: AmountMistake) -> None:
        super().__init__(mistake)
        self.mistake = mistake


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
        if rules.typed_digits:
            raise NotAnAmountError(AmountMistake("last_digit", (_shown(text), currency, "25.120")))
        raise NotAnAmountError(AmountMistake("too_many_decimals", (_shown(text), currency, _example(currency))))
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
        raise NotAnAmountError(AmountMistake("not_an_amount", (_shown(text), example)))
    rules, part = rules_of(currency), match["part"] or ""
    if len(part) > rules.digits:
        raise NotAnAmountError(AmountMistake("too_many_decimals", (_shown(text), currency, example)))
    return Money(int(match["whole"]) * 10**rules.digits + int(part.ljust(rules.digits, "0") or 0), currency)


def parse_gift(text: str, currency: str) -> Money:
    """The money that somebody gives: as `parse_amount`, with no decimals or all, and not more than Stripe takes.

    Raises:
        NotAnAmountError: it is no such amount, or nothing.
        KeyError: `currency` is not in `CURRENCIES`.
    """
    return _checked_gift(text, parse_amount(text, currency), LARGEST_MINOR_AMOUNT)


def parse_gift_by_hand(text: str, currency: str) -> Money:
    """The money that somebody gives in cash, by cheque or otherwise, to its last minor unit; Stripe has no say.

    Raises:
        NotAnAmountError: it is no such amount, or nothing.
        KeyError: `currency` is not in `CURRENCIES`.
    """
    return _checked_gift(text, parse_sum(text, currency), LARGEST_BY_HAND)


def _checked_gift(text: str, money: Money, largest: int) -> Money:
    currency = money.currency
    part = re.split("[.,]", text)[1:]
    if part and len(part[0]) != minor_digits(currency):
        raise NotAnAmountError(AmountMistake("too_few_decimals", (_shown(text), _example(currency))))
    if money.minor == 0:
        raise NotAnAmountError(AmountMistake("nothing", (_shown(text),)))
    if money.minor > largest:
        most = Money(largest, currency).major
        raise NotAnAmountError(AmountMistake("too_large", (_shown(text), str(most))))
    return money


def check_payable(money: Money) -> None:
    """Refuse what Stripe would refuse to take.

    Raises:
        NotAnAmountError: it is too little, too much, or not of whole steps of its currency.
    """
    rules = rules_of(money.currency)
    if money.minor < rules.least:
        least = Money(rules.least, money.currency).major
        raise NotAnAmountError(AmountMistake("too_little", (f"{money.major} {money.currency}", str(least))))
    if not rules.takes(money.minor):
        near = Money(rules.down(money.minor), money.currency).major
        raise NotAnAmountError(AmountMistake("between_steps", (f"{money.major} {money.currency}", str(near))))


def parse_signed(text: str, currency: str) -> Money:
    """The money, not nothing, by which a correction such as `-5.00` or `+5` moves a goal; without a sign it adds.

    Raises:
        NotAnAmountError: it is something else.
        KeyError: `currency` is not in `CURRENCIES`.
    """
    example = _example(currency)
    try:
        money = parse_sum(text[1:] if text[:1] in ("+", "-") else text, currency)
    except NotAnAmountError:
        raise NotAnAmountError(AmountMistake("not_a_correction", (_shown(text), currency, example))) from None
    if money.minor == 0:
        raise NotAnAmountError(AmountMistake("corrects_nothing", (_shown(text),)))
    return Money(-money.minor if text.startswith("-") else money.minor, currency)


def parse_signed_count(text: str) -> int:
    """The number, not zero, by which a correction such as `-2` moves a goal that counts; without a sign it adds.

    Raises:
        NotAnAmountError: it is something else.
    """
    if _SIGNED_COUNT.fullmatch(text) is None:
        raise NotAnAmountError(AmountMistake("not_a_correction_by_number", (_shown(text),)))
    if int(text) == 0:
        raise NotAnAmountError(AmountMistake("corrects_nothing", (_shown(text),)))
    return int(text)


def _example(currency: str) -> str:
    digits = rules_of(currency).typed_digits and minor_digits(currency)
    return f"25.{'0' * digits}" if digits else "25"


def _shown(text: str) -> str:
    return repr(text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 3]}...")
