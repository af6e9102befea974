"""What money is for: the funds of gifts, and the dues of a membership where those aren't one amount for all.

A fund is a purpose, such as one project of several that an organisation holds money for. Dues have names, or people
choose them themselves within limits.
"""

from collections.abc import Iterable, Sequence
from typing import Annotated, Protocol, Self, TypeVar

from kiosk.model.fields import Line, ShortLine, Slug, refuse, shown
from kiosk.model.mistake import FieldMistake
from kiosk.model.part import Part
from kiosk.model.payable import Payable
from kiosk.model.records import dataclass
from kiosk.model.rules import After, Around, Limits, rule
from kiosk.model.unit import Unit

_Dues = TypeVar("_Dues")

SLIDING_SCALE = "sliding_scale"
"""The tier of whoever chose their dues themselves; no tier of a campaign can have this id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier(Part):
    """Dues with a name, such as those of students."""

    id: Slug
    """A short name for it at Stripe, in the ledger and in exports, such as "student"."""
    name: ShortLine
    """What people choose, such as "Student"."""
    amount: Payable
    """What it costs, such as "25"."""
    detail: Line | None = None
    """Whom it is for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlidingScale(Part):
    """Dues that people choose themselves, within limits."""

    least: Payable
    """The smallest dues, such as "25"."""
    suggested: Payable
    """What stands there before anything is typed, such as "50"."""
    most: Payable
    """The largest dues, such as "1000"."""
    detail: Line | None = None
    """Whom it is for, or why."""

    @rule()
    def _rising(self) -> Self:
        if not self.least <= self.suggested <= self.most:
            raise refuse(FieldMistake("scale_not_rising"))
        return self


@dataclass(frozen=True, slots=True)
class Dues:
    """Dues that can be chosen by one touch."""

    minor: int
    """In minor units."""
    tier: str = ""
    """The tier's id; empty where there is one amount for all."""


@dataclass(frozen=True, slots=True)
class Membership:
    """What a membership costs: dues to choose from, and those that people choose themselves."""

    dues: tuple[Dues, ...]
    scale: SlidingScale | None = None

    @property
    def only(self) -> Dues | None:
        """The dues of everybody; `None` where there is a choice."""
        return self.dues[0] if len(self.dues) == 1 and self.scale is None else None

    @property
    def least(self) -> int:
        """The smallest dues, in minor units."""
        scale = [self.scale.least] if self.scale is not None else []
        return min(one for one in (*(dues.minor for dues in self.dues), *scale))

    @property
    def most(self) -> int:
        """The largest dues, in minor units."""
        return max((*(dues.minor for dues in self.dues), *([self.scale.most] if self.scale is not None else [])))

    def allows(self, dues: Dues) -> bool:
        """Whether a membership may be paid with `dues`."""
        if self.scale is not None and dues.tier == SLIDING_SCALE:
            return self.scale.least <= dues.minor <= self.scale.most
        return dues in self.dues


def membership_of(fixed: int | None, tiers: Sequence[Tier], scale: SlidingScale | None) -> Membership | None:
    """What can be paid of the one amount for all (`fixed`), the `tiers` and the `scale` of a campaign."""
    dues = (Dues(fixed),) if fixed is not None else tuple(Dues(tier.amount, tier.id) for tier in tiers)
    return Membership(dues, scale) if dues or scale is not None else None


def _has_member_ask(dues: _Dues, info: Around) -> _Dues:
    if dues and "asks" in info.data:
        member = next((ask for ask in info.data["asks"] if ask.kind == "member"), None)
        if member is None or member.dues is not None:
            raise refuse(FieldMistake("dues_without_member" if member is None else "dues_twice"))
    return dues


def _own_names(tiers: tuple[Tier, ...]) -> tuple[Tier, ...]:
    if len({tier.id for tier in tiers}) != len(tiers):
        raise refuse(FieldMistake("two_dues_of_a_name"))
    return tiers


Tiers = Annotated[tuple[Tier, ...], Limits(max_length=5), After(_own_names), After(_has_member_ask)]
"""The dues of one campaign that have names."""
Scale = Annotated[SlidingScale | None, After(_has_member_ask)]
"""Those that people choose themselves, where they may."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fund(Part):
    """One purpose; with two or more of them people choose before the amount, and the only one is never asked for."""

    id: Slug
    """A short name for it at Stripe, in the ledger and in exports, such as "docs"."""
    name: ShortLine
    """What people choose, such as "Documentation"."""
    detail: Line | None = None
    """What its money does."""


def _own_funds(funds: tuple[Fund, ...]) -> tuple[Fund, ...]:
    if len({fund.id for fund in funds}) != len(funds):
        raise refuse(FieldMistake("two_funds_of_a_name"))
    return funds


Funds = Annotated[tuple[Fund, ...], Limits(max_length=8), After(_own_funds)]
"""What gifts to one campaign may be for."""


def check_goal_fund(fund: str | None, unit: Unit, info: Around) -> None:
    """Refuse a goal of `unit` that counts a `fund` which isn't among the campaign's.

    Raises:
        RefusedError: it does, or it counts what has no fund, such as members.
    """
    if fund is None:
        return
    if unit not in ("money", "donors"):
        raise refuse(FieldMistake("fund_of_members"))
    if "funds" in info.data and fund not in {one.id for one in info.data["funds"]}:
        raise refuse(FieldMistake("no_such_fund", (shown(fund),)))


class _Goal(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def is_money(self) -> bool: ...

    @property
    def fund(self) -> str | None: ...


def goal_of_gift(goals: Iterable[_Goal], fund: str) -> str:
    """The id of the first goal in money that a gift for `fund` (id or empty) raises, its own before that of all gifts.

    Empty where there is none.
    """
    money = [goal for goal in goals if goal.is_money]
    of_fund = [goal.id for goal in money if fund and goal.fund == fund]
    return next(iter([*of_fund, *(goal.id for goal in money if goal.fund is None)]), "")
