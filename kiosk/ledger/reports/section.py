"""A part of a report: the same for the terminal and for paper."""

from dataclasses import dataclass
from typing import NamedTuple


class Column(NamedTuple):
    """A column; numbers stand to the right, and long text may break into lines."""

    title: str
    is_number: bool = False
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report: a sentence, a table with its sums, notes; each of them may be missing."""

    title: str
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    total: tuple[str, ...] | None = None
    lead: str = ""
    notes: tuple[str, ...] = ()
