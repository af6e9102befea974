"""A purpose that gifts may be for, such as one project of several that an organisation holds money for."""

from typing import Annotated

from pydantic import AfterValidator, Field, ValidationInfo

from kiosk.model.fields import Line, ShortLine, Slug, refuse, shown
from kiosk.model.mistake import FieldMistake
from kiosk.model.part import Part
from kiosk.model.unit import Unit


class Fund(Part):
    """One purpose; with two or more of them people choose before the amount, and the only one is never asked for."""

    id: Slug
    """A short name for it at Stripe, in the ledger and in exports, such as "docs"."""
    name: ShortLine
    """What people choose, such as "Documentation"."""
    detail: Line | None = None
    """What its money does."""


def _own_names(funds: tuple[Fund, ...]) -> tuple[Fund, ...]:
    if len({fund.id for fund in funds}) != len(funds):
        raise refuse(FieldMistake("two_funds_of_a_name"))
    return funds


Funds = Annotated[tuple[Fund, ...], Field(max_length=8), AfterValidator(_own_names)]
"""What gifts to one campaign may be for."""


def check_goal_fund(fund: str | None, unit: Unit, info: ValidationInfo) -> None:
    """Refuse a goal of `unit` that counts a `fund` which isn't among the campaign's.

    Raises:
        PydanticCustomError: it does, or it counts what has no fund, such as members.
    """
    if fund is None:
        return
    if unit not in ("money", "donors"):
        raise refuse(FieldMistake("fund_of_members"))
    if "funds" in info.data and fund not in {one.id for one in info.data["funds"]}:
        raise refuse(FieldMistake("no_such_fund", (shown(fund),)))
