"""Whether a reading of a feed counts: a mistake on a website must not move the bar, and must not stay for ever.

The first reading counts at once, and so does one that moves each goal by at most a step (`largest_step_percent` of its
target) from the last accepted reading. A larger move, up or down, waits until three readings in a row agree, or until
staff accept it, which writes it into the ledger. Readings agree when they move the same goals by more than a step, in
the same direction, and their own figures are at most a step apart.

Other kiosks' readings come by their facts, judged by them and not by this one. `Guard` says which of them count here.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal

from kiosk.model.campaign import Campaign
from kiosk.model.counting import newer
from kiosk.model.fact import FeedReading
from kiosk.model.feed import Feed
from kiosk.model.records import dataclass

AGREEING = 3
"""Readings in a row that make a large move believed."""

OUT_OF_TOUCH = dt.timedelta(minutes=30)
"""After which a kiosk's own last reading no longer outweighs several of another that agree."""

SAME_FIGURES_KEPT_AFTER = dt.timedelta(minutes=5)
"""A reading that says the same as the last one is written again only when it is so much newer."""

Verdict = Literal["accepted", "known", "older", "waiting"]
"""It counts; it is the accepted one again; it is older than what is known; it waits for more that agree."""


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict on a reading, and the readings that wait from then on, the oldest first."""

    verdict: Verdict
    waiting: tuple[FeedReading, ...] = ()


@dataclass(frozen=True, slots=True)
class Guard:
    """Which kiosk's reading of a feed counts at the kiosk `here`: no other one alone moves a figure by a leap.

    Another's newest reading counts where it is at most a step from the newest of this or of a third kiosk; or where
    this kiosk has read nothing for a while, if the other's last readings agree. What one kiosk alone ever told counts.
    """

    here: str
    """Its uuid."""
    steps: Mapping[str, Mapping[str, int]]
    """Of `largest_steps`, by feed."""

    def believed(self, told: Mapping[str, Sequence[FeedReading]]) -> list[FeedReading]:
        """Those of the newest readings that count, of one feed.

        Args:
            told: by kiosk (uuid), each one's `AGREEING` last readings or fewer, the newest first.
        """
        if len(told) < 2:
            return [readings[0] for readings in told.values()]
        found = [readings[0] for kiosk, readings in told.items() if self._counts(kiosk, told)]
        return found or [min((readings[0] for readings in told.values()), key=_height)]

    def _counts(self, kiosk: str, told: Mapping[str, Sequence[FeedReading]]) -> bool:
        last = told[kiosk]
        if kiosk == self.here or any(self._near(last[0], there[0]) for other, there in told.items() if other != kiosk):
            return True
        own = told.get(self.here)
        is_out_of_touch = own is not None and last[0].as_of - own[0].as_of > OUT_OF_TOUCH
        return is_out_of_touch and len(last) == AGREEING and all(self._near(last[0], one) for one in last)

    def _near(self, one: FeedReading, other: FeedReading) -> bool:
        is_same_money = one.currency == other.currency
        return is_same_money and not _apart(one, other, self.steps.get(one.feed, {}))


def guard_of(campaign: Campaign, here: str) -> Guard:
    """The guard of the kiosk `here` (uuid) over what others read of the feeds of `campaign`."""
    return Guard(here, {feed.id: largest_steps(campaign, feed) for feed in campaign.feeds})


def judge(
    reading: FeedReading,
    accepted: FeedReading | None,
    waiting: tuple[FeedReading, ...],
    steps: Mapping[str, int],
) -> Judged:
    """Whether `reading` counts.

    Args:
        reading: what the feed says now, perhaps the same as before.
        accepted: the last one that counts, from the ledger.
        waiting: the readings that wait since the last call.
        steps: of `largest_steps`.
    """
    if accepted is None or accepted.currency != reading.currency:
        return Judged("accepted")
    if reading == accepted:
        return Judged("known")
    if not newer(reading, accepted) or (waiting and reading.as_of < waiting[-1].as_of):
        return Judged("older", waiting)
    leaps = _leaps(reading, accepted, steps)
    if not leaps:
        return Judged("accepted")
    together = [one for one in waiting if _leaps(one, accepted, steps) == leaps and not _apart(one, reading, steps)]
    waiting = (*waiting, reading) if len(together) == len(waiting) else (reading,)
    return Judged("waiting", waiting) if len(waiting) < AGREEING else Judged("accepted")


def largest_steps(campaign: Campaign, feed: Feed) -> dict[str, int]:
    """By how much, in each goal's unit, one reading may move it; for staff's own figures there is no limit."""
    if feed.kind == "fixed":
        return {}
    return {goal.id: max(1, goal.target * feed.largest_step_percent // 100) for goal in campaign.goals}


def _leaps(reading: FeedReading, accepted: FeedReading, steps: Mapping[str, int]) -> dict[str, bool]:
    """The goals that move by more than a step, and whether upwards; goals that are not in `accepted` never do."""
    before = {figure.goal: figure.raised for figure in accepted.figures}
    moves = {figure.goal: figure.raised - before.get(figure.goal, figure.raised) for figure in reading.figures}
    return {goal: move > 0 for goal, move in moves.items() if goal in steps and abs(move) > steps[goal]}


def _height(reading: FeedReading) -> tuple[int, dt.datetime]:
    return sum(figure.raised for figure in reading.figures), reading.as_of


def _apart(one: FeedReading, other: FeedReading, steps: Mapping[str, int]) -> bool:
    return bool(_leaps(one, other, steps))


def is_news(reading: FeedReading, accepted: FeedReading | None, feed: Feed) -> bool:
    """Whether `reading` says something else than the ledger has, or the same so much later that it should be known."""
    if accepted is None or (reading.figures, reading.currency) != (accepted.figures, accepted.currency):
        return True
    kept_after = min(SAME_FIGURES_KEPT_AFTER, (feed.late_after or SAME_FIGURES_KEPT_AFTER) / 2)
    return reading.as_of - accepted.as_of >= kept_after
