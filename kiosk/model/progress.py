"""How far a goal has come."""

from dataclasses import dataclass

from kiosk.model.campaign import Goal


@dataclass(frozen=True, slots=True)
class Progress:
    """A goal's figure against what it is measured by, all in the goal's own unit."""

    raised: int
    target: int
    aim: int
    """What the bar's full length stands for: the target, or the stretch once the target is reached."""
    passed: tuple[int, ...]
    ahead: tuple[int, ...]

    @property
    def filled(self) -> float:
        """The bar's filled part, from 0 to 1."""
        return max(0.0, min(1.0, self.raised / self.aim))

    @property
    def reached(self) -> bool:
        """Whether the target is there."""
        return self.raised >= self.target

    @property
    def next_milestone(self) -> int | None:
        """The nearest mark still ahead on the bar."""
        return self.ahead[0] if self.ahead else None


def progress_of(goal: Goal, raised: int) -> Progress:
    """The progress of `goal` when `raised` (in its unit) is there."""
    reached = raised >= goal.target
    aim = max(raised, goal.stretch or goal.target) if reached else goal.target
    marks = sorted({*goal.milestones, *((goal.target,) if reached else ())} - {aim})
    marks = [mark for mark in marks if mark < aim]
    return Progress(
        raised,
        goal.target,
        aim,
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
    raised: int
    """With the gift."""

    @property
    def is_target(self) -> bool:
        """Whether it is the goal itself; never while less than that is raised."""
        return self.mark == self.target <= self.raised


def reached_by(goal: Goal, raised: int, part: int) -> Reached | None:
    """The target of `goal`, else its highest mark, that `part` reaches on top of `raised` (both in its unit)."""
    passed = [mark for mark in (*goal.milestones, goal.target) if raised < mark <= raised + part]
    if not passed:
        return None
    return Reached(goal.target if goal.target in passed else max(passed), goal.target, raised + part)
