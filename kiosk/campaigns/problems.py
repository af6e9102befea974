"""What is wrong with a campaign, as a person is told it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["fatal", "left_out", "advice"]
"""What a problem does: keeps the campaign off the screen, keeps what it names off it, or nothing by itself."""

_MARKS: dict[Kind, str] = {"fatal": "", "left_out": "note: ", "advice": "advice: "}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right.

    `key` is the place inside the file (`asks.0.link`), `line` counts from 1.
    """

    file: Path
    wrong: str
    instead: str
    line: int | None = None
    key: str | None = None
    kind: Kind = "fatal"

    def __str__(self) -> str:
        place = f"{self.file.name}:{self.line}" if self.line else self.file.name
        key = f" {_readable(self.key)}:" if self.key else ""
        return f"{place}:{key} {_MARKS[self.kind]}{self.wrong}; {self.instead}."


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """What is fatal first, then what is left out, then advice; each as the file goes."""
    kinds = list(_MARKS)
    return sorted(problems, key=lambda problem: (kinds.index(problem.kind), problem.line or 0))


class CampaignRefusedError(Exception):
    """The folder holds no campaign that can be shown; `problems` says everything that is wrong with it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


def _readable(key: str) -> str:
    """`asks.0.link` as `asks[1].link`: people count from one."""
    parts = [f"[{int(part) + 1}]" if part.isdigit() else f".{part}" for part in key.split(".")]
    return "".join(parts).lstrip(".")
