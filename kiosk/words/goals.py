"""What the people at the booth read of each goal."""

import datetime as dt
from collections.abc import Iterator, Sequence

from kiosk.model.campaign import Campaign, Goal
from kiosk.model.tally import GoalTally, Tally
from kiosk.model.what_counts import WhatCounts
from kiosk.model.wording import moment_text, money_text
from kiosk.words.goal_text import goal_text
from kiosk.words.what_counts import WhatCountsWords
from kiosk.words.words import Words, filled


class GoalWords(Words):
    """What a goal's figure is made of, and when the goal will be reached."""

    def standings(
        self, campaign: Campaign, tally: Tally, counts: Sequence[WhatCounts], now: dt.datetime
    ) -> Iterator[str]:
        """Two lines for each goal of `campaign`; `counts` is what counts towards each."""
        lines = WhatCountsWords(self.speaker).lines(campaign, counts)
        for goal, line in zip(campaign.goals, lines, strict=True):
            yield self._standing(campaign, goal, tally.goals[goal.id], now.astimezone(campaign.dates.zone))
            yield filled(self.tr("What counts as %1."), line)
        if tally.match is not None and campaign.matching is not None:
            matched, rest = (
                money_text(campaign.money(one), self.language) for one in (tally.match.matched, tally.match.rest)
            )
            yield filled(self.tr("%1 pledged by %2 to match gifts, %3 left."), matched, campaign.matching.by, rest)
        if tally.not_counted:
            yield self.tr("The ledger has entries that this campaign doesn’t count. To see them: kiosk ledger tally")

    def _standing(self, campaign: Campaign, goal: Goal, stands: GoalTally, local_now: dt.datetime) -> str:
        def figure(value: int) -> str:
            return goal_text(campaign, goal, value, self.language)

        parts = [filled(self.tr("%1 here"), figure(stands.here))]
        if stands.other_kiosks:
            parts.append(filled(self.tr("%1 at other kiosks"), figure(stands.other_kiosks)))
        parts.append(filled(self.tr("%1 elsewhere"), figure(stands.outside)))
        if stands.corrected:
            parts.append(filled(self.tr("%1 by corrections"), figure(stands.corrected)))
        if stands.unconfirmed:
            parts.append(filled(self.tr("%1 of it not in the feed yet"), figure(stands.unconfirmed)))
        sentences = [filled(self.tr("%1 %2: %3."), figure(stands.raised), goal.title or goal.id, ", ".join(parts))]
        if stands.late and stands.as_of:
            since = moment_text(stands.as_of, local_now, self.language)
            sentences.append(filled(self.tr("Part of it is as of %1, which is older than it should be."), since))
        if stands.reaches:
            day = moment_text(stands.reaches, local_now, self.language)
            sentences.append(filled(self.tr("At this pace, the goal will be reached on %1."), day))
        return " ".join(sentences)
