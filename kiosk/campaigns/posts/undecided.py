"""What a drive has and a campaign has no place for yet: an offer, matching, dues, figures, words to donors."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kiosk.campaigns.posts.days import find_day
from kiosk.campaigns.posts.figures import Amount, amounts_in
from kiosk.campaigns.posts.lexicon import Lexicon
from kiosk.campaigns.posts.post import Paragraph, Run, text_of
from kiosk.campaigns.posts.sections import Section
from kiosk.campaigns.posts.sentences import screen_text, sentences, shortened

UndecidedKind = Literal["offer", "matching", "dues", "figure", "already_gave"]
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Undecided:
    """Something of the drive that people must find a place for."""

    kind: UndecidedKind
    text: str
    """As the post says it."""
    link: str | None = None
    """Where it leads, or where a figure is from."""
    day: dt.date | None = None
    """An offer's last day, or when a figure was read."""
    amounts: tuple[Amount, ...] = ()


def find_undecided(found: Sequence[Section], words: Lexicon, date: dt.date | None) -> tuple[Undecided, ...]:
    """All of it, in the post's order, each kind and sentence once."""
    seen: dict[tuple[str, str], Undecided] = {}
    for section in found:
        whole = f"{section.title} {section.text}"
        for runs in _parts(section):
            said = text_of(runs)
            for sentence in sentences(said):
                for kind in _kinds(sentence, section.title, words):
                    text = shortened(screen_text(sentence), _LONGEST)
                    link = next((run.link for run in runs if run.link and run.link.startswith("http")), None)
                    day = find_day(sentence, words, date) or (find_day(said, words, date) if kind == "offer" else None)
                    if kind == "offer" and day is None and words.says.offer.search(section.title):
                        day = find_day(whole, words, date)
                    seen.setdefault((kind, text), Undecided(kind, text, link, day, amounts_in(sentence, words)))
    return tuple(seen.values())[:20]


def _kinds(sentence: str, title: str, words: Lexicon) -> Iterator[UndecidedKind]:
    says, has_amount = words.says, bool(amounts_in(sentence, words))
    if says.offer.search(sentence) and not says.tax.search(sentence):
        yield "offer"
    if says.matching.search(sentence):
        yield "matching"
    if has_amount and says.dues.search(sentence) and words.member.label.search(f"{title} {sentence}"):
        yield "dues"
    if has_amount and says.figure.search(sentence):
        yield "figure"
    if says.already_gave.search(sentence):
        yield "already_gave"


def _parts(section: Section) -> Iterator[Sequence[Run]]:
    if section.heading:
        yield section.heading
    for block in section.blocks:
        yield from [block.runs] if isinstance(block, Paragraph) else block.items
