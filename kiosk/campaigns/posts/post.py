"""A post as a small structure, whatever its form was: what its head says, then its blocks, made of runs.

Everything that recognises works on this alone. Links and pictures stay as they were written; what isn't part of the
announcement, such as a page's navigation, is there as `Aside`, so that it can be named.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal

from kiosk.campaigns.posts.notes import Note, PostTrouble
from kiosk.model.records import dataclass

LARGEST_POST = 2_000_000
"""Bytes; a long post has a hundredth of it, but a page saved from a browser brings its site along."""
UNFINISHED = "\ue000"
"""Stands in a link where a site builder would put something; taken out of texts."""


class PostRefusedError(Exception):
    """The file can't be read as a post."""

    def __init__(self, trouble: PostTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. For a picture, `text` is what it shows and `picture` its source."""

    text: str
    bold: bool = False
    link: str | None = None
    picture: str | None = None


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its level, 1 to 6."""

    runs: Runs
    level: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; line breaks that the author set are line feeds in its runs."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Items:
    """A list; what is nested in an item is part of that item."""

    items: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data, row by row; tables that only arrange a page are read as what is in them."""

    rows: tuple[tuple[Runs, ...], ...]


AsideKind = Literal["navigation", "comments", "form", "code", "program", "markup", "footnote", "embedded", "too_deep"]


@dataclass(frozen=True, slots=True)
class Aside:
    """What stands in the file and isn't the announcement; its words and links are kept to be named."""

    kind: AsideKind
    runs: Runs


Block = Heading | Paragraph | Items | Table | Aside


@dataclass(frozen=True, slots=True)
class Post:
    """A post: the plain values of its head by lower-case name, its blocks, what was repaired and dropped."""

    front: Mapping[str, str]
    blocks: tuple[Block, ...]
    repaired: tuple[Note, ...] = ()
    dropped: tuple[Note, ...] = ()


def parts_of(block: Block) -> list[Runs]:
    """The runs of `block`, those of each item or cell apart."""
    match block:
        case Heading() | Paragraph() | Aside():
            return [block.runs]
        case Items():
            return list(block.items)
        case Table():
            return [cell for row in block.rows for cell in row]


def text_of(runs: Iterable[Run]) -> str:
    """The words of `runs`, without pictures."""
    return "".join(run.text for run in runs if run.picture is None)


def split_runs(runs: Iterable[Run], at: int) -> tuple[Runs, Runs]:
    """`runs` before and after the place `at` of their text; pictures stay where they are."""
    before: list[Run] = []
    after: list[Run] = []
    for run in runs:
        length = len(run.text) if run.picture is None else 0
        if run.picture is not None or at <= 0 or length <= at:
            (before if at > 0 else after).append(run)
        else:
            before.append(replace(run, text=run.text[:at]))
            after.append(replace(run, text=run.text[at:]))
        at -= length
    return tuple(before), tuple(after)
