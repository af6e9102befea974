"""A post by its sections: what stands under each heading, and which part of an appeal that is."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from kiosk.campaigns.posts.post import Block, Heading, Items, Paragraph, Post, Run, split_runs, text_of
from kiosk.campaigns.posts.sentences import as_title, screen_text, sentences

BOLD_LINE = 7
LEAD_IN = 8
_LONGEST_TITLE = 120


class Part(Enum):
    """What a section is for, judged by its title."""

    THANKS = auto()
    SHARE = auto()
    BENEFITS = auto()
    LOOKING_BACK = auto()
    WAYS_TO_JOIN = auto()
    OTHER = auto()


_TITLES = {
    Part.THANKS: (r"thank(?:s|\b)", r"gratitude\b", r"grateful\b"),
    Part.SHARE: (
        r"already (?:donated|given|gave|a member|support)",
        r"share\b",
        r"spread\b",
        r"social media\b",
        "tweet",
    ),
    Part.LOOKING_BACK: (
        r"highlights?\b",
        r"look(?:ing|s|ed)?\b.{0,30}\bback\b",
        r"year in review\b",
        r"review of\b",
        r"recap\b",
        "accomplish",
        "achiev",
        r"milestones?\b",
        r"what\b.{0,40}\b(?:did|done|been able)\b",
        r"our year\b",
    ),
    Part.BENEFITS: (
        r"(?:your|every|all|the) (?:donations?|support|gifts?|contributions?|money|dollars?|generosity|help)\b",
        r"donations?\b.{0,30}\b(?:help|support|do|fund|spent|pay)",
        r"where\b.{0,30}\b(?:money|donations?)\b",
        r"impact\b",
    ),
    Part.WAYS_TO_JOIN: (
        r"(?:ways?|how)\b.{0,40}\b(?:join|help|donate|give|support|contribute|take part)",
        r"(?:donate|give|contribute|membership|join|support us)\b",
        r"become\b.{0,20}\bmember",
    ),
}
_PARTS = {
    part: re.compile("|".join(rf"\b{pattern}" for pattern in patterns), re.IGNORECASE)
    for part, patterns in _TITLES.items()
}


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading. Level 0 has none, 7 is a bold line, 8 the words that lead into a list."""

    title: str
    level: int
    blocks: tuple[Paragraph | Items, ...] = ()
    heading: tuple[Run, ...] = ()

    @property
    def part(self) -> Part:
        """What its title says it is for."""
        return next((part for part, pattern in _PARTS.items() if pattern.search(self.title)), Part.OTHER)

    @property
    def text(self) -> str:
        """The words of its paragraphs, a line each."""
        return "\n".join(text_of(block.runs) for block in self.blocks if isinstance(block, Paragraph))


def sections(post: Post) -> tuple[Section, ...]:
    """The sections of `post`, from its first line to its last; headings without words don't begin one.

    A bold line, and a sentence with a colon above a list, count as headings: authors use them so.
    """
    found = [Section("", 0)]
    for block in _with_lead_ins(post.blocks):
        if isinstance(block, Paragraph) and found[-1].level == LEAD_IN and found[-1].blocks:
            found.append(Section("", 0, (block,)))
        elif isinstance(block, Heading):
            title = as_title(text_of(block.runs))
            if title:
                found.append(Section(title, block.level, heading=block.runs))
            elif any(run.picture for run in block.runs):
                found[-1] = _with(found[-1], Paragraph(block.runs))
        elif isinstance(block, (Paragraph, Items)):
            found[-1] = _with(found[-1], block)
    return tuple(found)


def _with(section: Section, block: Paragraph | Items) -> Section:
    return replace(section, blocks=(*section.blocks, block))


def _with_lead_ins(blocks: Iterable[Block]) -> Iterator[Block]:
    """`blocks` with each line that leads into what follows made a heading."""
    waiting: Paragraph | None = None
    for block in (*blocks, None):
        if waiting is not None:
            yield from _lead_in(waiting) if isinstance(block, Items) else [waiting]
            waiting = None
        if isinstance(block, Paragraph):
            if _is_bold_line(block):
                yield Heading(block.runs, BOLD_LINE)
            else:
                waiting = block
        elif block is not None:
            yield block


def _is_bold_line(paragraph: Paragraph) -> bool:
    words = [run for run in paragraph.runs if run.picture is None and run.text.strip(" \n:.!")]
    text = screen_text(text_of(paragraph.runs))
    is_short = 0 < len(text) <= _LONGEST_TITLE and len(sentences(text)) == 1
    return is_short and all(run.bold for run in words) and not text.endswith(".")


def _lead_in(paragraph: Paragraph) -> list[Block]:
    """`paragraph` above a list: its last sentence is the list's heading where it ends with a colon."""
    text = text_of(paragraph.runs).rstrip()
    last = sentences(text)[-1:]
    if not last or not last[0].endswith((":", "-", "–")) or len(last[0]) > 2 * _LONGEST_TITLE:  # noqa: RUF001
        return [paragraph]
    before, leading = split_runs(paragraph.runs, len(text) - len(last[0]))
    heading = Heading(leading, LEAD_IN)
    return [Paragraph(before), heading] if screen_text(text_of(before)) else [heading]
