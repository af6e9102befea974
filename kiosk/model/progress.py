"""How far a goal has come."""

from kiosk.model.campaign import Goal
from kiosk.model.records import dataclass

_NEAR = 20


@dataclass(frozen=True, slots=True)
class Progress:
    """A goal's figure against what it is measured by, all in the goal's own unit."""

    raised: int
    target: int
    aim: int
    """What the bar's full length stands for: `measure`, or more once all of the goal is passed."""
    measure: int
    """What the goal is told by: the target, then the stretch goal that is next, and the last one for good."""
    achieved: int | None
    """The highest of these that is there; `None` before the target."""
    passed: tuple[int, ...]
    ahead: tuple[int, ...]

    @property
    def filled(self) -> float:
        """The bar's filled part, from 0 to 1."""
        return max(0.0, min(1.0, self.raised / self.aim))

    @property
    def reached(self) -> bool:
        """Whether the target is there."""
        return self.achieved is not None

    @property
    def missing(self) -> int:
        """What is missing to `measure`; nothing once it is there."""
        return max(0, self.measure - self.raised)

    @property
    def is_near(self) -> bool:
        """Whether that is little, so that a gift may close it: at most a 20th of the goal."""
        return 0 < self.missing * _NEAR <= self.measure

    @property
    def next_milestone(self) -> int | None:
        """The nearest mark still ahead on the bar."""
        return self.ahead[0] if self.ahead else None


def progress_of(goal: Goal, raised: int) -> Progress:
    """The progress of `goal` when `raised` (in its unit) is there."""
    there = [one for one in goal.aims if one <= raised]
    measure = next((one for one in goal.aims if one > raised), goal.aims[-1])
    aim = max(raised, measure)
    marks = sorted(mark for mark in {*goal.milestones, *goal.earlier_targets, *there} if mark < aim)
    return Progress(
        raised,
        goal.target,
        aim,
        measure,
        there[-1] if there else None,
        tuple(mark for mark in marks if mark <= raised),
        tuple(mark for mark in marks if mark > raised),
    )


def share_of_bar(goal: Goal, raised: int, part: int) -> float:
    """How much of the bar of `goal` is a `part` of what is `raised` (both in its unit), from 0 to 1."""
    return max(0.0, min(1.0, part / progress_of(goal, raised).aim))


@dataclass(frozen=True, slots=True)
class Reached:
    """A mark of a goal that a gift has reached; all in the goal's unit."""

    mark: int
    target: int
    """The goal's, or the stretch goal that is reached."""
    raised: int
    """With the gift."""

    @property
    def is_target(self) -> bool:
        """Whether it is the goal itself; never while less than that is raised."""
        return self.mark == self.target <= self.raised


def reached_by(goal: Goal, raised: int, part: int) -> Reached | None:
    """What `part` reaches on top of `raised` (both in the unit of `goal`): a target, the highest, else a mark."""
    aims, marks = (
        [mark for mark in some if raised < mark <= raised + part]
        for some in (goal.aims, (*goal.milestones, *goal.earlier_targets))
    )
    if aims:
        return Reached(aims[-1], aims[-1], raised + part)
    return Reached(max(marks), goal.target, raised + part) if marks else None
