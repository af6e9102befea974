"""A campaign as staff write it: one drive with its asks, goals, highlights, amounts, dates and look."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import field, replace
from typing import Annotated, Self

from kiosk.model import ask as of_asks
from kiosk.model.ask import Ask
from kiosk.model.dates import Dates, Scheduled
from kiosk.model.designation import Funds, Membership, Scale, Tiers, check_goal_fund, membership_of
from kiosk.model.feed import Aim, Feed, mistakes_among
from kiosk.model.fields import (
    Currency,
    Form,
    Host,
    Language,
    Line,
    LongLine,
    Moment,
    Slug,
    refuse,
)
from kiosk.model.figure_fields import Count, Figure, figure_in
from kiosk.model.giving_terms import GivingTerms, PresetAmount
from kiosk.model.highlight import Highlight
from kiosk.model.link import link_host
from kiosk.model.look import Look
from kiosk.model.matching import Matching
from kiosk.model.mistake import FieldMistake
from kiosk.model.money import Money
from kiosk.model.part import Part
from kiosk.model.records import dataclass
from kiosk.model.rules import AllRefusedError, Around, Limits, rule
from kiosk.model.texts import Benefits, Follow, Question, Thanks
from kiosk.model.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Scheduled):
    """A target in money or in a count, with its milestones."""

    id: Slug
    """A short name for figures, such as "gifts"."""
    unit: Unit
    """What is counted. Money is in the campaign's currency."""
    title: Line | None = None
    """What the figure is, such as "raised" or "new members"."""
    target: Figure
    """What the drive wants to reach; money is best in quotes, such as "60000"."""
    earlier_targets: Annotated[tuple[Figure, ...], Limits(max_length=3)] = ()
    """Targets from before it was raised, the first one first; each stays on the bar as a mark."""
    start: Figure = 0
    """What was there before this kiosk began to count."""
    start_count: Count | None = None
    """How many gifts that was."""
    as_of: Moment | None = None
    """When the starting figure was read."""
    milestones: Annotated[tuple[Figure, ...], Limits(max_length=8)] = ()
    """Marks on the way, the smallest first."""
    stretch: Figure | None = None
    """A second target, shown once the first is reached."""
    second_stretch: Figure | None = None
    """A third target, shown once the second is reached."""
    fund: Slug | None = None
    """The only fund whose gifts it counts; without it all do."""

    @property
    def is_money(self) -> bool:
        """Whether its figures are minor units of the campaign's currency; else they are counts."""
        return self.unit == "money"

    def takes(self, fund: str) -> bool:
        """Whether it counts gifts for `fund` (id; empty for nothing in particular)."""
        return self.unit in ("money", "donors") and self.fund in (None, fund)

    @rule("target")
    @classmethod
    def _above_zero(cls, target: int) -> int:
        if target == 0:
            raise refuse(FieldMistake("zero_target"))
        return target

    @rule("milestones")
    @classmethod
    def _ascending(cls, milestones: tuple[int, ...]) -> tuple[int, ...]:
        if list(milestones) != sorted(set(milestones)):
            raise refuse(FieldMistake("milestones_not_rising"))
        return milestones

    @rule("earlier_targets")
    @classmethod
    def _raised_since(cls, earlier: tuple[int, ...], info: Around) -> tuple[int, ...]:
        if list(earlier) != sorted(set(earlier)) or any(
            not 0 < one < info.data.get("target", one + 1) for one in earlier
        ):
            raise refuse(FieldMistake("earlier_targets_not_rising"))
        return earlier

    @rule("second_stretch")
    @classmethod
    def _beyond_stretch(cls, second: int | None, info: Around) -> int | None:
        if second is not None and "stretch" in info.data and second <= (info.data["stretch"] or second):
            raise refuse(FieldMistake("second_stretch_not_above_first"))
        return second

    @property
    def aims(self) -> tuple[int, ...]:
        """The target, and the stretch goals beyond it, the nearest first."""
        return tuple(one for one in (self.target, self.stretch, self.second_stretch) if one is not None)

    @rule("stretch")
    @classmethod
    def _beyond_target(cls, stretch: int | None, info: Around) -> int | None:
        if stretch is not None and stretch <= info.data.get("target", 0):
            raise refuse(FieldMistake("stretch_not_above_target"))
        return stretch


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(Part):
    """One drive. Everything the screen says comes from here."""

    schema_version: Annotated[Form, Limits(alias="schema")] = 1
    """The form of this file."""
    id: Slug
    """A short name for figures and attribution, such as "psf-2023"."""
    organisation: Line
    """Who the drive is for."""
    title: Line
    """What the drive is called."""
    subtitle: LongLine | None = None
    """One line more about it."""
    language: Language = "en"
    """The language the campaign is written in."""
    currency: Currency
    """The one currency of all its amounts."""
    example: Annotated[bool, Limits(strict=True)] = False
    """Whether figures in it are made up; the screen then says so."""
    allowed_hosts: Annotated[tuple[Host, ...], Limits(min_length=1, max_length=60)]
    """The only hosts that links may lead to, each written out."""
    dates: Dates = field(default_factory=Dates)
    """When it runs."""
    asks: Annotated[tuple[Ask, ...], Limits(min_length=1, max_length=of_asks.MOST_ASKS)]
    """What people are asked to do: to give, to become members, or both; beside that, offers and what to act on."""
    both: Line | None = None
    """The line that invites to do both."""
    dues: Tiers = ()
    """What a membership costs, where that has several names; they are paid by phone here."""
    sliding_scale: Scale = None
    """Dues that people choose themselves, beside those or alone."""
    funds: Funds = ()
    """What gifts may be for."""
    benefits: Benefits | None = None
    """What donations do."""
    highlights_title: Line | None = None
    """What stands above each highlight, such as "Looking back on 2023"."""
    highlights: Annotated[tuple[Highlight, ...], Limits(max_length=30)] = ()
    """What the organisation did, one story each."""
    goals: Annotated[tuple[Goal, ...], Limits(max_length=3)] = ()
    """What the drive wants to reach."""
    matching: Matching | None = None
    """An offer to add to each gift, up to a sum."""
    feeds: Annotated[tuple[Feed, ...], Limits(max_length=8)] = ()
    """Where the goals' figures from outside come from."""
    amounts: Annotated[tuple[PresetAmount, ...], Limits(max_length=6)] = ()
    """The amounts that people can choose."""
    giving: GivingTerms = field(default_factory=GivingTerms)
    """What else may be given at the kiosk, and what covering the card's fee adds."""
    thanks: Thanks | None = None
    """The thank-you story."""
    follow: Annotated[tuple[Follow, ...], Limits(max_length=5)] = ()
    """Where the drive can be followed."""
    questions: Annotated[tuple[Question, ...], Limits(max_length=12)] = ()
    """What attendees ask, for the volunteers' screen; the usual questions are there without it."""
    look: Look = field(default_factory=Look)
    """Its colours and sign."""

    @rule("asks")
    @classmethod
    def _beside_one_another(cls, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
        if mistakes := of_asks.mistakes_among(asks):
            raise AllRefusedError(mistakes)
        return asks

    @rule("goals")
    @classmethod
    def _own_names(cls, goals: tuple[Goal, ...], info: Around) -> tuple[Goal, ...]:
        if len({goal.id for goal in goals}) != len(goals):
            raise refuse(FieldMistake("two_goals_of_a_name"))
        for goal in goals:
            check_goal_fund(goal.fund, goal.unit, info)
        return goals

    @rule("feeds")
    @classmethod
    def _one_feed_a_goal(cls, feeds: tuple[Feed, ...], info: Around) -> tuple[Feed, ...]:
        goals = {goal.id: Aim(goal.unit, goal.target) for goal in info.data["goals"]} if "goals" in info.data else None
        offers = [ask.name for ask in info.data.get("asks", ()) if ask.kind == "offer"]
        if mistakes := mistakes_among(feeds, goals, info.data.get("currency", "USD"), offers):
            raise AllRefusedError(mistakes)
        return feeds

    @rule("amounts")
    @classmethod
    def _one_suggested(cls, amounts: tuple[PresetAmount, ...]) -> tuple[PresetAmount, ...]:
        if sum(amount.suggested for amount in amounts) > 1:
            raise refuse(FieldMistake("two_suggested"))
        return amounts

    @property
    def main_asks(self) -> tuple[Ask, ...]:
        """The one or two whose codes stand beside every story."""
        return tuple(ask for ask in self.asks if ask.is_main)

    @property
    def other_asks(self) -> tuple[Ask, ...]:
        """Offers and what to act on, each a story."""
        return tuple(ask for ask in self.asks if not ask.is_main)

    def money(self, minor: int) -> Money:
        """`minor` units of the campaign's currency."""
        return Money(minor, self.currency)

    def currency_of(self, goal: Goal) -> str:
        """The currency of the figures of `goal`; empty for counts."""
        return self.currency if goal.is_money else ""

    def figures_of(self, feed: Feed) -> dict[str, int]:
        """What a fixed feed says, by goal, in the goal's unit."""
        given = ((goal, feed.figures[goal.id]) for goal in self.goals if goal.id in feed.figures)
        return {goal.id: figure_in(goal.unit, figure, self.currency) for goal, figure in given}

    @property
    def presets(self) -> list[int]:
        """The amounts to choose from, in minor units."""
        return [preset.amount for preset in self.amounts]

    @property
    def least_gift(self) -> int:
        """The smallest gift by card or phone beside its amounts, in minor units."""
        return self.giving.least_in(self.currency, self.presets)

    @property
    def most_gift(self) -> int:
        """The largest gift by card or phone beside its amounts, in minor units."""
        return self.giving.most_in(self.currency, self.presets)

    @property
    def membership(self) -> Membership | None:
        """What a membership costs, where it may be paid on the phone here."""
        fixed = next((ask.dues for ask in self.asks if ask.kind == "member"), None)
        return membership_of(fixed, self.dues, self.sliding_scale)

    @property
    def funds_of_goals(self) -> Mapping[str, str]:
        """The fund of each goal (ids) that counts the gifts for one alone."""
        return {goal.id: goal.fund for goal in self.goals if goal.fund is not None}

    @property
    def only_fund(self) -> str:
        """The id of the fund of every gift, where there is but one; else empty."""
        return self.funds[0].id if len(self.funds) == 1 else ""

    def counted_since(self, now: dt.datetime) -> dt.datetime:
        """When gifts began to count: midnight of the drive's first day, or 90 days before `now` where it has none."""
        if self.dates.starts is None:
            return now - dt.timedelta(days=90)
        return self.dates.midnight(self.dates.starts)

    def hosts(self) -> tuple[str, ...]:
        """Where the asks send people, each host once."""
        return tuple(dict.fromkeys(link_host(ask.link) for ask in self.asks))

    def pictures(self) -> dict[str, str]:
        """Each picture's file, keyed by the place in the file that names it, such as `highlights.2.picture`."""
        named = {f"highlights.{n}.picture": story.picture for n, story in enumerate(self.highlights)}
        return {place: file for place, file in (named | {"look.logo": self.look.logo}).items() if file is not None}

    def without_pictures(self, places: set[str]) -> Self:
        """The same campaign without the pictures at `places` (of `pictures`)."""
        highlights = tuple(
            replace(story, picture=None) if f"highlights.{n}.picture" in places else story
            for n, story in enumerate(self.highlights)
        )
        look = replace(self.look, logo=None) if "look.logo" in places else self.look
        return replace(self, highlights=highlights, look=look)
