"""What is wrong with a campaign, as a person is told it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right.

    `key` is the place inside the file (`asks.0.link`), `line` counts from 1. A problem that isn't `fatal` leaves
    the campaign usable, without the part it names.
    """

    file: Path
    wrong: str
    instead: str
    line: int | None = None
    key: str | None = None
    fatal: bool = True

    def __str__(self) -> str:
        place = f"{self.file.name}:{self.line}" if self.line else self.file.name
        key = f" {_readable(self.key)}:" if self.key else ""
        mark = "" if self.fatal else "note: "
        return f"{place}:{key} {mark}{self.wrong}; {self.instead}."


class CampaignRefusedError(Exception):
    """The folder holds no campaign that can be shown; `problems` says everything that is wrong with it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


def _readable(key: str) -> str:
    """`asks.0.link` as `asks[1].link`: people count from one."""
    parts = [f"[{int(part) + 1}]" if part.isdigit() else f".{part}" for part in key.split(".")]
    return "".join(parts).lstrip(".")
