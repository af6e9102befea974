"""A post by its sections: what stands under each heading, and which part of an appeal that is."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum, auto

from kiosk.campaigns.posts.lexicon import Lexicon
from kiosk.campaigns.posts.post import Block, Heading, Items, Paragraph, Post, Run, split_runs, text_of
from kiosk.campaigns.posts.sentences import as_title, screen_text, sentences, thanks_readers
from kiosk.model.records import dataclass

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
    DETAILS = auto()
    OTHER = auto()


def part_of(title: str, words: Lexicon) -> Part:
    """What a section of this `title` is for."""
    titles = words.titles
    by_part = (
        (Part.DETAILS, titles.details),
        (Part.THANKS, titles.thanks),
        (Part.SHARE, titles.share),
        (Part.LOOKING_BACK, titles.looking_back),
        (Part.BENEFITS, titles.benefits),
        (Part.WAYS_TO_JOIN, titles.ways_to_join),
    )
    return next((part for part, pattern in by_part if pattern.search(title)), Part.OTHER)


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading. Level 0 has none, 7 is a bold line, 8 the words that lead into a list."""

    title: str
    level: int
    blocks: tuple[Paragraph | Items, ...] = ()
    heading: tuple[Run, ...] = ()
    part: Part = Part.OTHER
    """What its title says it is for."""

    @property
    def text(self) -> str:
        """The words of its paragraphs, a line each."""
        return "\n".join(text_of(block.runs) for block in self.blocks if isinstance(block, Paragraph))


def sections(post: Post, words: Lexicon) -> tuple[Section, ...]:
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
                found.append(Section(title, block.level, (), block.runs, part_of(title, words)))
            elif any(run.picture for run in block.runs):
                found[-1] = _with(found[-1], Paragraph(block.runs))
        elif isinstance(block, (Paragraph, Items)):
            found[-1] = _with(found[-1], block)
    return tuple(found)


def texts_of(found: Iterable[Section]) -> Iterator[Sequence[Run]]:
    """The runs of each heading, paragraph and item of the sections `found`."""
    for section in found:
        yield section.heading
        for block in section.blocks:
            yield from [block.runs] if isinstance(block, Paragraph) else block.items


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


def is_of_the_whole_post(block: Paragraph, words: Lexicon) -> bool:
    """Whether a paragraph below a story belongs to the whole post: links of its asks alone, or thanks to readers."""
    links: dict[str, str] = {}
    for run in block.runs:
        if run.link:
            links[run.link] = links.get(run.link, "") + run.text
    beside = text_of(run for run in block.runs if not run.link)
    asks = (words.donate.label, words.donate.weak, words.member.label, words.member.weak)
    if links and len(re.findall(r"\w+", beside)) <= 1:
        return all(any(ask.search(link) for ask in asks) for link in links.values())
    said = sentences(text_of(block.runs))
    return bool(said) and all(thanks_readers(screen_text(one), words) for one in said)
