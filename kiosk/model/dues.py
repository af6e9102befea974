"""What a membership costs where that isn't one amount for all: dues with names, and dues that people choose."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Self, TypeVar

from pydantic import AfterValidator, Field, ValidationInfo, model_validator

from kiosk.model.fields import Line, ShortLine, Slug, refuse
from kiosk.model.mistake import FieldMistake
from kiosk.model.part import Part
from kiosk.model.payable import Payable

_Dues = TypeVar("_Dues")

SLIDING_SCALE = "sliding_scale"
"""The tier of whoever chose their dues themselves; no tier of a campaign can have this id."""


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

    @model_validator(mode="after")
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

    def allows(self, dues: Dues) -> bool:
        """Whether a membership may be paid with `dues`."""
        if self.scale is not None and dues.tier == SLIDING_SCALE:
            return self.scale.least <= dues.minor <= self.scale.most
        return dues in self.dues


def membership_of(fixed: int | None, tiers: Sequence[Tier], scale: SlidingScale | None) -> Membership | None:
    """What can be paid of the one amount for all (`fixed`), the `tiers` and the `scale` of a campaign."""
    dues = (Dues(fixed),) if fixed is not None else tuple(Dues(tier.amount, tier.id) for tier in tiers)
    return Membership(dues, scale) if dues or scale is not None else None


def _has_member_ask(dues: _Dues, info: ValidationInfo) -> _Dues:
    if dues and "asks" in info.data:
        member = next((ask for ask in info.data["asks"] if ask.kind == "member"), None)
        if member is None or member.dues is not None:
            raise refuse(FieldMistake("dues_without_member" if member is None else "dues_twice"))
    return dues


def _own_names(tiers: tuple[Tier, ...]) -> tuple[Tier, ...]:
    if len({tier.id for tier in tiers}) != len(tiers):
        raise refuse(FieldMistake("two_dues_of_a_name"))
    return tiers


Tiers = Annotated[tuple[Tier, ...], Field(max_length=5), AfterValidator(_own_names), AfterValidator(_has_member_ask)]
"""The dues of one campaign that have names."""
Scale = Annotated[SlidingScale | None, AfterValidator(_has_member_ask)]
"""Those that people choose themselves, where they may."""
