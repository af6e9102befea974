"""Where the goals stand, as plain text for a terminal."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

from kiosk.model.campaign import Campaign, Goal
from kiosk.model.matching import Match
from kiosk.model.money import Money
from kiosk.model.sources import SourceFigure
from kiosk.model.tally import GoalTally, Sum, Tally
from kiosk.model.what_counts import WhatCounts
from kiosk.model.wording import day_text, moment_text, money_text, percent_text, signed_count_text
from kiosk.words.goal_text import goal_text
from kiosk.words.report import ReportWords
from kiosk.words.what_counts import WhatCountsWords
from kiosk.words.words import Words, filled


class TallyWords(Words):
    """What `kiosk ledger tally` prints."""

    def text(
        self, campaign: Campaign, tally: Tally, counts: Iterable[WhatCounts], now: dt.datetime, *, is_practice: bool
    ) -> str:
        """All of `tally`, ending with a new line."""
        lines = [self.tr("PRACTICE: nothing of this counts.")] if is_practice else []
        for goal in campaign.goals:
            lines += self._goal(campaign, goal, tally.goals[goal.id], now)
        lines += self._match(campaign, tally.match)
        if not campaign.goals:
            lines.append(self.tr("The campaign has no goals."))
        if what_counts := WhatCountsWords(self.speaker).lines(campaign, counts):
            lines += [self.tr("What counts:"), *(f"  {line}" for line in what_counts)]
        lines += map(self._not_counted, tally.not_counted)
        return "\n".join(lines) + "\n"

    def _goal(self, campaign: Campaign, goal: Goal, stands: GoalTally, now: dt.datetime) -> Iterator[str]:
        def text(value: int) -> str:
            return goal_text(campaign, goal, value, self.language)

        done = percent_text(stands.raised, goal.target, self.language)
        of = filled(self.tr("%1 of %2 (%3)"), text(stands.raised), text(goal.target), done)
        gifts = "" if stands.count is None else self.tr(", from %Ln gift(s)", "", stands.count)
        yield f"{goal.title or goal.id}: {of}{gifts}"
        parts = [
            filled(self.tr("here %1"), text(stands.here)),
            filled(self.tr("other kiosks %1"), text(stands.other_kiosks)),
            *([filled(self.tr("corrections %1"), text(stands.corrected))] if stands.corrected else []),
            filled(self.tr("outside %1"), text(stands.outside)),
        ]
        yield f"  {', '.join(parts)}"
        if len(stands.sources) > 1:
            yield from (f"    {self._source(one, text)}" for one in stands.sources)
        if stands.unconfirmed:
            yield "  " + filled(self.tr("not yet confirmed by its feed: %1"), text(stands.unconfirmed))
        if stands.as_of is not None or stands.late:
            yield f"  {self._as_of(stands, now.astimezone(campaign.dates.zone))}"
        if stands.next_milestone is not None:
            yield "  " + filled(self.tr("next milestone: %1"), text(stands.next_milestone))
        if stands.reaches is not None:
            year = f", {stands.reaches.year}" if stands.reaches.year != now.year else ""
            day = day_text(stands.reaches, self.language) + year
            yield "  " + filled(self.tr("at this rate, reached on %1"), day)

    def _match(self, campaign: Campaign, match: Match | None) -> Iterator[str]:
        if match is not None and campaign.matching is not None:
            matched, cap = (
                money_text(campaign.money(one), self.language) for one in (match.matched, campaign.matching.cap)
            )
            text = self.tr("Pledged by %1: %2 of at most %3, to match gifts; it is in no figure above.")
            yield filled(text, campaign.matching.by, matched, cap)

    def _source(self, one: SourceFigure, text: Callable[[int], str]) -> str:
        if one.within:
            return filled(self.tr("%1 %2, which is in %3"), one.feed, text(one.raised), one.within)
        return filled(self.tr("%1 %2, late") if one.late else self.tr("%1 %2"), one.feed, text(one.own))

    def _as_of(self, stands: GoalTally, now: dt.datetime) -> str:
        if stands.as_of is None:
            return self.tr("late: its feed has not been read yet")
        moment = moment_text(stands.as_of, now, self.language)
        return filled(self.tr("as of %1, late") if stands.late else self.tr("as of %1"), moment)

    def _not_counted(self, one: Sum) -> str:
        if one.currency:
            amount = money_text(Money(one.net, one.currency), self.language)
            what = f"{amount} ({ReportWords(self.speaker).kind(one.kind)})"
        else:
            what = filled(self.tr("%1 for %2"), signed_count_text(one.net, self.language), one.goal or one.kind)
        return filled(
            self.tr("Not counted: %1, which isn’t in the campaign’s currency or for one of its goals."), what
        )
