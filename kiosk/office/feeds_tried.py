"""A campaign's feeds read now, and what the goals' bars would say."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.reader import FeedReader
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.progress import progress_of
from kiosk.model.wording import count_text, moment_text, money_text, percent_text


@dataclass(frozen=True, slots=True)
class BarTried:
    """What one goal's bar would say."""

    title: str
    raised: str
    of: str
    percent: str
    filled: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class FeedTried:
    """What came of reading one feed."""

    id: str
    said: str
    ok: bool
    bars: tuple[BarTried, ...] = ()


def try_feeds(
    campaign: Campaign,
    folder: Path,
    now: dt.datetime,
    *,
    stopped: Callable[[], bool] = lambda: False,
    authorities: Path | None = None,
) -> tuple[FeedTried, ...]:
    """What each feed of `campaign` says at `now`; files that feeds name are in `folder`. Nothing is written.

    It blocks for some seconds a feed at most; between two of them it ends when it was `stopped`.
    """
    tried: list[FeedTried] = []
    for feed in campaign.feeds:
        if stopped():
            break
        if feed.kind == "stripe":
            tried.append(FeedTried(feed.id, "Each gift at Stripe counts by itself; see the Stripe key.", ok=True))
            continue
        answer = FeedReader(campaign, feed, folder, authorities=authorities).read(now)
        if isinstance(answer, FeedFailure):
            tried.append(FeedTried(feed.id, answer.why, ok=False))
            continue
        as_of = moment_text(answer.as_of, now.astimezone(campaign.dates.zone), campaign.language)
        goals = {goal.id: goal for goal in campaign.goals}
        bars = tuple(_bar(campaign, goals[goal], raised) for goal, raised, _ in answer.figures if goal in goals)
        tried.append(FeedTried(feed.id, f"Read now; it is of {as_of}.", ok=True, bars=bars))
    return tuple(tried)


def _bar(campaign: Campaign, goal: Goal, raised: int) -> BarTried:
    def text(value: int) -> str:
        if goal.is_money:
            return money_text(campaign.money(value), campaign.language)
        return count_text(value, campaign.language)

    progress = progress_of(goal, raised)
    return BarTried(
        goal.title or goal.id,
        text(raised),
        text(goal.target),
        percent_text(progress.fraction, campaign.language),
        progress.filled,
    )
