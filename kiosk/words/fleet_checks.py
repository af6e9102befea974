"""What is said of another kiosk's check-list."""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple, assert_never

from kiosk.checks.afar import AfarChecks, AfarLine
from kiosk.checks.check import Level
from kiosk.ledger.fleet.trouble import NotAnswered
from kiosk.model.records import dataclass
from kiosk.office.fleet_status import OtherKiosk
from kiosk.words.ages import AgeWords
from kiosk.words.checks import CheckWords
from kiosk.words.words import Words, filled


@dataclass(frozen=True, slots=True)
class KioskAsked:
    """Another kiosk, and what came of asking it."""

    kiosk: OtherKiosk
    answer: AfarChecks | NotAnswered
    screen: int | NotAnswered | None = None
    """The number of the picture of its screen, or why there is none; `None` where it wasn't asked for that."""


class Line(NamedTuple):
    """A line of the check-list."""

    title: str
    text: str
    level: Level


class FleetChecksWords(Words):
    """The lines, when they were made, or why there are none."""

    def said(self, answer: AfarChecks | NotAnswered) -> str:
        """When it was made, or why there is none."""
        if isinstance(answer, AfarChecks):
            return filled(self.tr("Checked there: %1"), AgeWords(self.speaker).ago(answer.age))
        return self._not_answered(answer)

    def screen(self, screen: int | NotAnswered | None) -> str:
        """What is seen of its screen, or why nothing; empty where nobody asked."""
        if screen is None:
            return ""
        if isinstance(screen, NotAnswered):
            return self._not_answered(screen)
        return self.tr("Its screen a moment ago. This picture is kept nowhere.")

    def lines(self, answer: AfarChecks | NotAnswered) -> Iterator[Line]:
        """Each line; none where there is no answer."""
        for line in answer.lines if isinstance(answer, AfarChecks) else ():
            yield Line(self._title(line), self._text(line), line.level)

    def _title(self, line: AfarLine) -> str:
        return self.tr("Another line") if line.id is None else CheckWords(self.speaker).title(line.id)

    def _text(self, line: AfarLine) -> str:
        unsaid = self.tr("This kiosk has no words for it: look at the check-list there.")
        if line.found is None:
            return unsaid
        try:
            return CheckWords(self.speaker).sentence(line.found)
        except (LookupError, ValueError, TypeError, ArithmeticError, AssertionError):
            return unsaid  # another kiosk made it up: its parts are right, and don't fit together

    def _not_answered(self, answer: NotAnswered) -> str:
        match answer.problem:
            case "not_admitted":
                return self.tr("Only a kiosk that was admitted, and signs what it writes, can ask others.")
            case "other_not_admitted":
                return self.tr("That kiosk wasn’t admitted yet, so nobody could tell whose answer it is.")
            case "no_place":
                return self.tr(
                    "The shared database was made by a version before and has no place for questions: run "
                    "“kiosk fleet init” again."
                )
            case "silent":
                return self._silent(answer.heard)
            case "no_answer":
                return self.tr(
                    "That kiosk runs and gave no answer. Ask once more; if it stays so, its version may be older."
                )
            case "not_believed":
                return self.tr("What came is not that kiosk’s answer, so it is not shown. Ask once more.")
            case "pooled":
                return self.tr("Pictures don’t pass through a pooler such as PgBouncer, which this kiosk has.")
            case "off":
                return self.tr(
                    "That kiosk sends no pictures. Staff can allow it there in the office, under This kiosk."
                )
            case "in_use":
                return self.tr("Somebody is using that kiosk, so there is no picture. Try again later.")
            case "too_often":
                return self.tr("A picture was taken a moment ago. Try again in ten seconds.")
            case "stopped":
                return self.tr("Stopped before that kiosk had answered.")
            case _:
                assert_never(answer.problem)

    def _silent(self, heard: dt.timedelta | None) -> str:
        if heard is None:
            return self.tr("That kiosk doesn’t run, or has no network; it has never said that it runs.")
        text = self.tr("That kiosk doesn’t run, or has no network. Last heard: %1. Please look at it.")
        return filled(text, AgeWords(self.speaker).ago(heard))
