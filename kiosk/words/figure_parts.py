"""Where a goal's figure comes from, part by part, with ages."""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.model.tally import GoalTally
from kiosk.model.wording import moment_text
from kiosk.words.words import Words, filled


class FigurePart(NamedTuple):
    """One source's share of it, in the goal's unit; corrections may be below zero."""

    name: str
    value: int
    age: str
    """As of when; empty where it is as new as can be."""
    late: bool


class FigurePartWords(Words):
    """Names the parts."""

    def parts(self, stands: GoalTally, local: dt.datetime) -> tuple[FigurePart, ...]:
        """Those that aren't zero, the kiosks' own first; a feed's with its moment, as seen at `local`."""
        return tuple(part for part in self._all(stands, local) if part.value)

    def title(self, goal: str, raised: str) -> str:
        """Above a goal's parts."""
        return filled(self.tr("%1: %2"), goal, raised)

    def figure(self, figure: str, share: str) -> str:
        """A part, with its share of the whole where it has one."""
        return filled(self.tr("%1 (%2)"), figure, share) if share else figure

    def _all(self, stands: GoalTally, local: dt.datetime) -> Iterator[FigurePart]:
        by_bank_here, by_bank_elsewhere = stands.bank
        others = stands.other_kiosks - by_bank_elsewhere - stands.account
        yield FigurePart(self.tr("This kiosk"), stands.here - by_bank_here, "", late=False)
        yield FigurePart(self.tr("Other kiosks"), others, "", late=False)
        yield FigurePart(self.tr("Stripe, at no kiosk"), stands.account, "", late=False)
        yield FigurePart(self.tr("Bank"), by_bank_here + by_bank_elsewhere, "", late=False)
        yield FigurePart(self.tr("Corrections"), stands.corrected, "", late=False)
        added = [one for one in stands.sources if not one.within]
        for one in added:
            moment = moment_text(one.as_of, local, self.language)
            text = self.tr("%1, late") if one.late else self.tr("%1")
            yield FigurePart(one.feed, one.own, filled(text, moment), one.late)
        if not added:
            yield FigurePart(self.tr("At the start"), stands.outside, "", late=False)
