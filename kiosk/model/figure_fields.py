"""Amounts, counts and goals' figures as they are written in a campaign; money is exact, so never a TOML float."""

from typing import Annotated

from kiosk.model import money
from kiosk.model.currencies import LARGEST_MINOR_AMOUNT, LARGEST_SUM
from kiosk.model.fields import LONGEST_SHOWN, context_of, refuse, shown
from kiosk.model.mistake import FieldMistake
from kiosk.model.rules import Around, Before, Limits, Schema
from kiosk.model.unit import Unit

_LARGEST_COUNT = 999_999_999


def _money(value: object, currency: str | None) -> int:
    if isinstance(value, float) and 0 <= value <= LARGEST_SUM:
        raise refuse(FieldMistake("not_exact", (str(value), f"{value:.2f}")))
    is_short = len(value) <= LONGEST_SHOWN if isinstance(value, str) else isinstance(value, int) and value < 10**20
    if isinstance(value, bool) or not isinstance(value, int | str) or not is_short:
        raise refuse(FieldMistake("not_an_amount", (shown(value),)))
    try:
        amount = money.parse_amount(str(value), currency or "USD")
    except money.NotAnAmountError as error:
        raise refuse(error.mistake) from None
    return amount.minor


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= _LARGEST_COUNT:
        raise refuse(FieldMistake("not_a_count", (shown(value),)))
    return value


Count = Annotated[int, Before(_count), Limits(json_schema_extra={"minimum": 0, "maximum": _LARGEST_COUNT})]


def _figure(value: object, info: Around) -> int:
    return figure_in(info.data.get("unit", "money"), value, context_of(info).currency or "USD")


def _sum_of_money(value: object, info: Around) -> int:
    return _money(value, context_of(info).currency)


def _amount(value: object, info: Around) -> int:
    currency = context_of(info).currency
    minor = _money(value, currency)
    if not 0 < minor <= LARGEST_MINOR_AMOUNT:
        most = money.Money(LARGEST_MINOR_AMOUNT, currency or "USD").major
        raise refuse(FieldMistake("cannot_be_given", (shown(value), str(most))))
    return minor


_AMOUNT_SCHEMA = Schema({"type": ["string", "integer"], "pattern": r"^[0-9]{1,12}([.,][0-9]{1,3})?$"})


def _typed_figure(value: object) -> object:
    if isinstance(value, float) and 0 <= value <= LARGEST_SUM:
        raise refuse(FieldMistake("not_exact", (str(value), f"{value:.2f}")))
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise refuse(FieldMistake("not_a_figure", (shown(value),)))
    return value


TypedFigure = Annotated[str | int, Before(_typed_figure), _AMOUNT_SCHEMA]
"""A goal's figure that is read by `figure_in` once the goal is known."""
Figure = Annotated[int, Before(_figure), _AMOUNT_SCHEMA]
"""A goal's figure: minor units where the goal is money, else a count."""
Amount = Annotated[int, Before(_amount), _AMOUNT_SCHEMA]
"""An amount that can be given, in minor units."""
SumOfMoney = Annotated[int, Before(_sum_of_money), _AMOUNT_SCHEMA]
"""Money, in minor units; nothing at all is fine too."""


def figure_in(unit: Unit, value: object, currency: str) -> int:
    """`value` as `Figure` reads it for a goal of `unit`: minor units where it is money, else a count.

    Raises:
        RefusedError: it isn't one.
    """
    return _money(value, currency) if unit == "money" else _count(value)
