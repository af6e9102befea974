"""The figures as a table for people and as JSON for machines."""

import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field

_NAME = 50
"""Columns of the table for what was measured."""


@dataclass(frozen=True)
class Series:
    """One quantity, measured several times; the repeats of all series were taken in turns."""

    name: str
    unit: str
    values: tuple[float, ...]
    aim: float | None = None
    """What it should not exceed."""

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.values)

    @property
    def line(self) -> str:
        """For the table."""
        spread = f"{min(self.values):.2f} to {max(self.values):.2f}"
        told = f"{self.median:>9.2f} {self.unit:<7} {spread:>21}  n={len(self.values)}{_told(self.aim)}"
        return f"  {self.name:<{_NAME}}{told}"


@dataclass(frozen=True)
class Ratio:
    """The kiosk against something else; `aim` is what it should not exceed."""

    name: str
    values: tuple[float, ...]
    """One for each pair of neighbouring repeats."""
    aim: float | None = None

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.values)

    @property
    def line(self) -> str:
        """For the table."""
        spread = f"{min(self.values):.2f} to {max(self.values):.2f}"
        return f"  {self.name:<{_NAME}}{self.median:>9.2f}         {spread:>21}  n={len(self.values)}{_told(self.aim)}"


def _told(aim: float | None) -> str:
    return "" if aim is None else f"  aim {aim:g} or less"


def ratio(name: str, ours: Series, theirs: Series, aim: float | None = None) -> Ratio:
    """`ours` against `theirs`, repeat by repeat."""
    pairs = zip(ours.values, theirs.values, strict=True)
    return Ratio(name, tuple(our / their for our, their in pairs), aim)


@dataclass
class Report:
    """All that was measured in one run."""

    series: list[Series] = field(default_factory=list)
    ratios: list[Ratio] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """Under which circumstances; a sentence each."""

    def add(self, name: str, unit: str, values: Sequence[float], aim: float | None = None) -> Series:
        """Take in one quantity."""
        series = Series(name, unit, tuple(values), aim)
        self.series.append(series)
        return series

    def table(self) -> str:
        """Median, and in which range the repeats lay."""
        lines = ["Measured: median, range of the repeats", *(series.line for series in self.series)]
        if self.ratios:
            lines += ["Ratios: median, range of the pairs", *(ratio.line for ratio in self.ratios)]
        return "\n".join([*lines, *self.notes])

    def json(self) -> str:
        """The same, and every single value."""
        measured = [
            {"name": s.name, "unit": s.unit, "median": s.median, "values": list(s.values), "aim": s.aim}
            for s in self.series
        ]
        ratios = [{"name": r.name, "median": r.median, "values": list(r.values), "aim": r.aim} for r in self.ratios]
        return json.dumps({"measured": measured, "ratios": ratios, "notes": self.notes}, indent=2)
