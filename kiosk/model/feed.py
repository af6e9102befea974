"""A feed as staff write it in the campaign: where a goal's figure from outside comes from."""

import datetime as dt
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import field
from functools import partial
from typing import Annotated, Literal, NamedTuple

from kiosk.model.feed_source import SINCE, FeedSource
from kiosk.model.fields import Day, FeedFile, Line, Moment, Slug, refuse, shown
from kiosk.model.figure_fields import SumOfMoney, TypedFigure, figure_in
from kiosk.model.mistake import FeedMistake
from kiosk.model.records import dataclass
from kiosk.model.rules import After, Around, Limits, Place, RefusedError, rule
from kiosk.model.unit import Unit

MOST_TARGETS = 10
"""How many times its target a goal can have reached; beyond that a figure is a mistake."""
_METADATA = re.compile(r"[A-Za-z0-9_-]{1,40}", re.ASCII)
_ID = re.compile(r"[A-Za-z0-9_-]{1,200}", re.ASCII)
_YEARS = range(2000, 2100)
"""In which figures can have been read."""


def _stripes_id(kind: str, value: str) -> str:
    beginning, _, rest = value.partition("_")
    if beginning != kind or _ID.fullmatch(rest) is None:
        raise refuse(FeedMistake("not_at_stripe", (shown(value), kind)))
    return value


PaymentLink = Annotated[str, After(partial(_stripes_id, "plink"))]
Product = Annotated[str, After(partial(_stripes_id, "prod"))]
Included = Literal["card_reader", "phone", "cash", "cheque", "transfer", "other", "member", "supporter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed(FeedSource):
    """A figure from outside, for one or more goals."""

    file: Annotated[FeedFile | None, Limits(validate_default=True)] = None
    """For JSON and CSV, instead of an address: a file in the folder that the setting feed_folder names."""
    goals: Annotated[Mapping[Slug, Line], Limits(max_length=3, validate_default=True)] = field(default_factory=dict)
    """Which goals it gives, each with its name there; of CiviCRM and websites "raised" and "count"."""
    figures: Annotated[Mapping[Slug, TypedFigure], Limits(max_length=3, validate_default=True)] = field(
        default_factory=dict
    )
    """For a figure typed here: by goal, what is there, such as { gifts = "41980.00" }."""
    as_of: Annotated[Moment | None, Limits(validate_default=True)] = None
    """For a figure typed here: when that was so, such as 2026-11-23T14:00:00, in the drive's time zone."""
    includes: Annotated[tuple[Included, ...], Limits(max_length=8)] = ()
    """Which gifts of the kiosks it counts too, once it has caught up, such as ["phone"]."""
    includes_feeds: Annotated[tuple[Slug, ...], Limits(max_length=7)] = ()
    """Which other feeds' figures are in its own, such as ["offer"]; they aren't added then."""
    metadata: Annotated[Mapping[str, Line], Limits(max_length=3)] = field(default_factory=dict)
    """For our gifts at Stripe: what payments carry that count and no kiosk took, such as { drive = "winter" }."""
    later_payments: Annotated[bool, Limits(strict=True)] = False
    """For our gifts at Stripe: whether the later payments of those who give monthly count, each once."""
    payment_links: Annotated[tuple[PaymentLink, ...], Limits(max_length=10)] = ()
    """For our gifts at Stripe: payment links whose payments count, too, such as ["plink_1"]."""
    products: Annotated[tuple[Product, ...], Limits(max_length=10)] = ()
    """For our gifts at Stripe: products, such as ["prod_1"]; what was paid for nothing else counts, too."""
    since: Annotated[Day | None, Limits(validate_default=True)] = None
    """For our gifts at Stripe and websites that are asked for {since}: the first day, if it isn't the drive's."""
    baseline: SumOfMoney = 0
    """For CiviCRM and websites: what had been raised before the drive; it is taken off."""
    every_seconds: Annotated[int, Limits(strict=True, ge=15, le=3600)] = 60
    """How often it is read."""
    late_after_minutes: Annotated[int, Limits(strict=True, ge=1, le=10080)] = 60
    """How old its figure may be before the screen says so."""
    largest_step_percent: Annotated[int, Limits(strict=True, ge=1, le=100)] = 20
    """How much of a goal's target one reading may add or take off without being read three times or confirmed."""

    @rule("file")
    @classmethod
    def _file_or_address(cls, file: str | None, info: Around) -> str | None:
        kind = info.data.get("kind")
        if kind not in ("json", "csv"):
            if file is not None and kind is not None:
                raise refuse(FeedMistake("has_no_file", (kind,)))
            return file
        has_address = info.data.get("address") is not None
        if "address" in info.data and has_address == (file is not None):
            raise refuse(FeedMistake("address_or_file"))
        if file is not None and not file.endswith(f".{kind}"):
            raise refuse(FeedMistake("other_kind_of_file", (kind,)))
        return file

    @rule("goals")
    @classmethod
    def _goals_where_needed(cls, goals: Mapping[str, str], info: Around) -> Mapping[str, str]:
        kind = info.data.get("kind")
        if kind in ("json", "csv") and not goals:
            raise refuse(FeedMistake("document_without_goal"))
        if kind == "civicrm" and not goals:
            raise refuse(FeedMistake("civicrm_without_goal"))
        if kind in ("stripe", "fixed") and goals:
            raise refuse(FeedMistake("has_no_names_of_goals", (kind,)))
        if kind == "civicrm" and set(goals.values()) - {"raised", "count"}:
            raise refuse(FeedMistake("no_such_figure_in_civicrm"))
        if kind == "website":
            _check_figures(goals, info.data)
        return goals

    @rule("figures")
    @classmethod
    def _figures_where_needed(cls, figures: Mapping[str, str | int], info: Around) -> Mapping[str, str | int]:
        kind = info.data.get("kind")
        if kind == "fixed" and not figures:
            raise refuse(FeedMistake("fixed_without_figures"))
        if kind not in ("fixed", None) and figures:
            raise refuse(FeedMistake("has_no_figures", (kind,)))
        return figures

    @rule("as_of")
    @classmethod
    def _moment_of_figures(cls, as_of: dt.date | None, info: Around) -> dt.date | None:
        kind = info.data.get("kind")
        if kind == "fixed" and not isinstance(as_of, dt.datetime):
            raise refuse(FeedMistake("figures_without_moment"))
        if kind not in ("fixed", None) and as_of is not None:
            raise refuse(FeedMistake("tells_its_own_moment", (kind,)))
        if as_of is not None and as_of.year not in _YEARS:
            raise refuse(FeedMistake("year_of_no_figures", (str(as_of.year),)))
        return as_of

    @rule("includes")
    @classmethod
    def _nothing_twice(cls, includes: tuple[Included, ...], info: Around) -> tuple[Included, ...]:
        if includes and info.data.get("kind") == "stripe":
            raise refuse(FeedMistake("stripe_counts_once"))
        return includes

    @rule("metadata")
    @classmethod
    def _only_of_stripe(cls, metadata: Mapping[str, str], info: Around) -> Mapping[str, str]:
        if metadata and info.data.get("kind", "stripe") != "stripe":
            raise refuse(FeedMistake("only_of_stripe", ("metadata",)))
        for name in metadata:
            if _METADATA.fullmatch(name) is None or name.startswith("kiosk_"):
                raise refuse(FeedMistake("not_metadata", (shown(name),)))
        return metadata

    @rule("later_payments")
    @classmethod
    def _payments_at_stripe(cls, later: bool, info: Around) -> bool:  # noqa: FBT001 - as rules are called
        if later and info.data.get("kind", "stripe") != "stripe":
            raise refuse(FeedMistake("later_payments_of_stripe"))
        return later

    @rule("payment_links", "products")
    @classmethod
    def _only_at_stripe(cls, ids: tuple[str, ...], info: Around) -> tuple[str, ...]:
        if ids and info.data.get("kind", "stripe") != "stripe":
            raise refuse(FeedMistake("only_of_stripe", (info.field_name or "",)))
        return ids

    @rule("since")
    @classmethod
    def _since_where_it_is_asked_for(cls, since: dt.date | None, info: Around) -> dt.date | None:
        asked = f"{info.data.get('address')} {info.data.get('query')}"
        if since is not None and info.data.get("kind", "stripe") != "stripe" and SINCE not in asked:
            raise refuse(FeedMistake("since_without_place", (SINCE,)))
        return since

    @rule("baseline")
    @classmethod
    def _only_for_a_page(cls, baseline: int, info: Around) -> int:
        kind = info.data.get("kind")
        if baseline and kind not in ("civicrm", "website", None):
            raise refuse(FeedMistake("has_no_baseline", (kind,)))
        return baseline

    @property
    def goals_given(self) -> frozenset[str]:
        """Ids of the goals whose figure it is."""
        return frozenset({*self.goals, *self.figures})

    @property
    def late_after(self) -> dt.timedelta | None:
        """How old its figure may be; what was typed never grows late."""
        return None if self.kind == "fixed" else dt.timedelta(minutes=self.late_after_minutes)


def _check_figures(goals: Mapping[str, str], source: Mapping[str, object]) -> None:
    """Refuse a website's figures that nothing says where they are."""
    if not goals:
        raise refuse(FeedMistake("civicrm_without_goal"))
    if set(goals.values()) - {"raised", "count"}:
        raise refuse(FeedMistake("no_such_figure_in_civicrm"))
    for figure in sorted({*goals.values()}):
        if figure in source and source[figure] is None:
            raise refuse(FeedMistake("figure_without_path", (figure,)))
    if "raised" in goals.values():
        if source.get("currency_at", "") is None and source.get("currency", "") is None:
            raise refuse(FeedMistake("website_without_currency"))
        if source.get("amounts") == "grouped" and source.get("marks", "") is None:
            raise refuse(FeedMistake("grouped_without_marks"))


class Aim(NamedTuple):
    """What a feed must know of a goal."""

    unit: Unit
    target: int


_Found = tuple[Place, RefusedError]
"""A place in a feed, and what is wrong there."""


def mistakes_among(
    feeds: Sequence[Feed], goals: Mapping[str, Aim] | None, currency: str, offers: Collection[str] = ()
) -> list[_Found]:
    """What is wrong with `feeds` beside one another and beside the goals, each with its place.

    Args:
        feeds: each right in itself.
        goals: by their ids; `None` where they are wrong themselves.
        currency: the campaign's.
        offers: the names of offers, whose proceeds a feed may hold as it may another feed's figure.
    """
    mistakes: list[_Found] = []
    for index, feed in enumerate(feeds):
        others = feeds[:index]
        found: list[_Found] = [] if goals is None else list(_beside_goals(feed, goals, currency))
        if any(feed.id == other.id for other in others):
            found.append((("id",), refuse(FeedMistake("name_twice", (repr(feed.id),)))))
        if feed.currency not in (None, currency):
            found.append((("currency",), refuse(FeedMistake("other_currency", (feed.currency or "", currency)))))
        if feed.kind == "stripe" and any(other.kind == "stripe" for other in others):
            found.append((("kind",), refuse(FeedMistake("stripe_twice"))))
        found += _overlaps(feed, feeds, index, offers)
        mistakes += [((index, *place), told) for place, told in found]
    return mistakes


def _overlaps(feed: Feed, feeds: Sequence[Feed], index: int, offers: Collection[str]) -> Iterator[_Found]:
    """What two feeds of one goal would count twice, or can't hold of each other."""
    beside = {other.id: other for other in feeds if other is not feed and feed.goals_given & other.goals_given}
    for place, held in enumerate(feed.includes_feeds):
        is_entered = held in offers and not any(other.id == held for other in feeds)
        if held not in beside and not is_entered:
            yield ("includes_feeds", place), refuse(FeedMistake("no_such_feed_beside", (repr(held),)))
        elif not is_entered and feed.id in _all_held(beside[held], feeds):
            yield ("includes_feeds", place), refuse(FeedMistake("feeds_in_a_circle", (repr(held),)))
        elif any(held in other.includes_feeds for other in feeds[:index]):
            yield ("includes_feeds", place), refuse(FeedMistake("feed_included_twice", (repr(held),)))
    for place, kind in enumerate(feed.includes):
        for other in feeds[:index]:
            is_held = other.id in _all_held(feed, feeds) or feed.id in _all_held(other, feeds)
            if other.id in beside and kind in other.includes and not is_held:
                yield ("includes", place), refuse(FeedMistake("kind_included_twice", (kind, repr(other.id))))


def _all_held(feed: Feed, feeds: Sequence[Feed], seen: frozenset[str] = frozenset()) -> set[str]:
    """The ids of the feeds that `feed` holds, by itself or through others."""
    held = {*feed.includes_feeds} - seen
    inner = [_all_held(other, feeds, seen | held) for other in feeds if other.id in held]
    return held.union(*inner)


def _beside_goals(feed: Feed, goals: Mapping[str, Aim], currency: str) -> Iterator[_Found]:
    for goal in sorted(feed.goals_given):
        place = ("figures" if goal in feed.figures else "goals", goal)
        if goal not in goals:
            known = FeedMistake("no_such_goal", (repr(goal), ", ".join(goals)))
            yield place, refuse(known if goals else FeedMistake("no_goals_at_all", (repr(goal),)))
        elif mistake := _beside_goal(feed, goal, goals[goal], currency):
            yield place, mistake


def _beside_goal(feed: Feed, goal: str, aim: Aim, currency: str) -> RefusedError | None:
    if goal in feed.figures:
        try:
            figure = figure_in(aim.unit, feed.figures[goal], currency)
        except RefusedError as error:
            return error
        if figure > MOST_TARGETS * aim.target:
            return refuse(FeedMistake("far_beyond_target", (MOST_TARGETS,)))
    elif feed.kind in ("civicrm", "website") and (feed.goals[goal] == "raised") != (aim.unit == "money"):
        right = "raised" if aim.unit == "money" else "count"
        return refuse(FeedMistake("other_unit_in_civicrm", (repr(feed.goals[goal]), repr(goal), right)))
    return None
