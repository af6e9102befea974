"""The moment when gifts arrive: what the screen thanks for and celebrates, one after the other, never hurried.

While one moment is on the screen, all that arrives is gathered into the next: a burst of fifty gifts is thanked for
once, with their sum.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model.records import dataclass
from kiosk.ui.qt_record import RecordView

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Milestone:
    """A mark that was reached, as text: `$50,000`, or for a count `75`, with what the goal calls itself."""

    figure: str
    title: str
    is_target: bool
    goal: str = ""
    """The goal's id."""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """What has arrived and was not thanked for yet."""

    minor: int = 0
    """Zero for gifts whose amount isn't known."""
    gifts: int = 0
    """Where a feed doesn't say how many, a reading's rise is taken for one gift."""
    members: int = 0
    milestones: tuple[Milestone, ...] = ()
    """At most one of each goal."""
    afresh: bool = False
    """Whether another campaign is on the screen, so that nothing from before is thanked for any more."""

    def __add__(self, other: "Arrivals") -> "Arrivals":
        """Both together, or `other` alone where it begins afresh; of two marks of a goal the one that matters more."""
        if other.afresh:
            return other
        milestones = {milestone.goal: milestone for milestone in self.milestones}
        for milestone in other.milestones:
            before = milestones.get(milestone.goal)
            if before is None or milestone.is_target or not before.is_target:
                milestones[milestone.goal] = milestone
        return Arrivals(
            self.minor + other.minor,
            self.gifts + other.gifts,
            self.members + other.members,
            tuple(milestones.values()),
            self.afresh,
        )


@dataclass(frozen=True, slots=True)
class ThanksShown:
    """What is on the screen."""

    kind: Literal["", "gift", "members", "milestone", "goal"] = ""
    """Empty while there is nothing to thank for."""
    figure: str = ""
    """The amount given, or the mark that was reached."""
    count: int = 0
    """Gifts or members that are thanked for at once."""
    title: str = ""
    """What the goal whose mark was reached calls itself."""


@dataclass(frozen=True, slots=True)
class QueueState:
    """What is thanked for now, and what is gathered for the next moment."""

    now: ThanksShown = ThanksShown()
    waiting: Arrivals = Arrivals()


@QmlElement
class ThanksQueue(RecordView[QueueState, ThanksShown]):
    """A queue of one: what is shown, and what is gathered for the next moment."""

    began = Signal()

    def __init__(self) -> None:
        super().__init__(QueueState(), ThanksShown())
        self._money_text: Callable[[int], str] = str
        self.on = True
        """Whether anything is celebrated; off where nothing may move."""

    def derive(self, state: QueueState) -> ThanksShown:
        """What is thanked for."""
        return state.now

    def write_money(self, money_text: Callable[[int], str]) -> None:
        """Write amounts in minor units with `money_text` from now on."""
        self._money_text = money_text

    def arrive(self, arrivals: Arrivals) -> None:
        """Thank for `arrivals`: now, or together with what else comes, after what is on the screen."""
        if not self.on:
            return
        self.change(lambda state: replace(state, waiting=state.waiting + arrivals))
        if arrivals.afresh or not self.shown.kind:
            self.over()

    def picture(self, arrivals: Arrivals) -> None:
        """Show the first of `arrivals` and nothing else, whether or not anything is celebrated."""
        self.change(lambda state: replace(state, waiting=arrivals))
        self.over()

    @Slot()
    def over(self) -> None:
        """The moment on the screen has been seen: show the next, or none."""
        self.show(self._next(self.state.waiting))
        if self.shown.kind:
            self.began.emit()

    def _next(self, waiting: Arrivals) -> QueueState:
        if waiting.gifts:
            money = self._money_text(waiting.minor) if waiting.minor else ""
            return QueueState(ThanksShown("gift", money, waiting.gifts), replace(waiting, minor=0, gifts=0))
        if waiting.members:
            return QueueState(ThanksShown("members", count=waiting.members), replace(waiting, members=0))
        if waiting.milestones:
            reached, *others = waiting.milestones
            kind: Literal["goal", "milestone"] = "goal" if reached.is_target else "milestone"
            shown = ThanksShown(kind, reached.figure, title=reached.title)
            return QueueState(shown, replace(waiting, milestones=tuple(others)))
        return QueueState(waiting=waiting)
