"""A campaign's feeds read now, for a trial, and what the goals' bars would then show."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.reader import FeedReader
from kiosk.machine.keys import feed_secret
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class GoalTrial:
    """What one goal's bar would show."""

    goal: Goal
    raised: int
    """In the currency's smallest unit, or a count."""


@dataclass(frozen=True, slots=True)
class FeedRead:
    """It answered."""

    id: str
    as_of: dt.datetime
    """Of the figures; without a time zone it is meant in that of `read_at`."""
    read_at: dt.datetime
    """In the drive's time zone."""
    goals: tuple[GoalTrial, ...]


@dataclass(frozen=True, slots=True)
class FeedFailed:
    """It did not."""

    id: str
    failure: FeedFailure


@dataclass(frozen=True, slots=True)
class FeedCountsGifts:
    """It has no figure: each gift at Stripe counts by itself."""

    id: str


FeedTrial = FeedRead | FeedFailed | FeedCountsGifts


def try_feeds(
    campaign: Campaign,
    folder: Path,
    now: dt.datetime,
    *,
    stopped: Callable[[], bool] = lambda: False,
    is_kiosk: bool = False,
    authorities: Path | None = None,
) -> tuple[FeedTrial, ...]:
    """What each feed of `campaign` says at `now`; files that feeds name are in `folder`. Nothing is written.

    It blocks for some seconds a feed at most; between two of them it ends when it was `stopped`.
    """
    tried: list[FeedTrial] = []
    for feed in campaign.feeds:
        if stopped():
            break
        if feed.kind == "stripe":
            tried.append(FeedCountsGifts(feed.id))
            continue
        answer = FeedReader(
            campaign, feed, folder, secret_of=feed_secret, is_kiosk=is_kiosk, authorities=authorities
        ).read(now)
        if isinstance(answer, FeedFailure):
            tried.append(FeedFailed(feed.id, answer))
            continue
        goals = {goal.id: goal for goal in campaign.goals}
        trials = tuple(GoalTrial(goals[goal], raised) for goal, raised, _ in answer.figures if goal in goals)
        tried.append(FeedRead(feed.id, answer.as_of, now.astimezone(campaign.dates.zone), trials))
    return tuple(tried)
