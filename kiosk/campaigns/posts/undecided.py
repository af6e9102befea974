"""What of a drive people must find a place for: an offer, matching, dues, monthly gifts, figures, words to donors."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Literal, assert_never

from kiosk.campaigns.posts.asks import mentions_in
from kiosk.campaigns.posts.days import find_day
from kiosk.campaigns.posts.figures import Amount, amounts_in
from kiosk.campaigns.posts.lexicon import Lexicon
from kiosk.campaigns.posts.matched_by import matched_by
from kiosk.campaigns.posts.post import Items, Paragraph, Run, Runs, Table, text_of
from kiosk.campaigns.posts.sections import Section
from kiosk.campaigns.posts.sentences import as_title, screen_text, sentences, shortened
from kiosk.model.records import dataclass

UndecidedKind = Literal["offer", "matching", "dues", "monthly", "figure", "already_gave"]
Per = Literal["month", "year"]
_LONGEST = 300
_LONGEST_NAME = 60
_MOST = 20
_RATIO = re.compile(
    r"(?<![\d:.,])(\d)(?::| ?[-\u2011] ?(?:for|to) ?[-\u2011] ?| (?:for|to|zu|pour|por|voor|per) )(\d)(?!\d|[.,:]\d)"
)
_TRIPLED = re.compile(r"\b(?:tripl|verdreifach|verdrievoudig)|3倍", re.IGNORECASE)
_DOUBLED = re.compile(r"\b(?:doubl|verdoppel|verdubbel|raddoppi|dobra|duplica)|2倍|同額", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Undecided:
    """Something of the drive that people must find a place for."""

    kind: UndecidedKind
    text: str
    """As the post says it."""
    link: str | None = None
    """Where it leads, or where a figure is from."""
    link_text: str = ""
    """The words of an offer's link."""
    day: dt.date | None = None
    """The last day of an offer or of matching, or when a figure was read."""
    amounts: tuple[Amount, ...] = ()
    """An offer's prices, the most that is matched, dues, or a figure."""
    name: str | None = None
    """What one of several dues is called."""
    per: Per | None = None
    """How often dues are paid, where the post says it."""
    ratio: tuple[int, int] | None = None
    """What is added for each gift, such as (1, 1) where it is doubled."""
    by: str | None = None
    """Who matches, where the post says so plainly."""


def find_undecided(
    found: Sequence[Section], tables: Iterable[Table], words: Lexicon, date: dt.date | None
) -> tuple[Undecided, ...]:
    """All of it, in the post's order, each kind and sentence once."""
    seen: dict[tuple[str, str], Undecided] = {}
    for section in found:
        whole = f"{section.title} {section.text}"
        for runs in _parts(section):
            said = text_of(runs)
            for sentence in sentences(said):
                for kind in _kinds(sentence, section.title, words):
                    text = shortened(screen_text(sentence), _LONGEST)
                    link, words_of_link = _link_in(runs, sentence)
                    day = find_day(sentence, words, date) or (find_day(said, words, date) if kind == "offer" else None)
                    if kind == "offer" and day is None and words.says.offer.search(section.title):
                        day = find_day(whole, words, date)
                    said_there = words_of_link if kind == "offer" else ""
                    one = Undecided(kind, text, link, said_there, day, amounts_in(sentence, words))
                    seen.setdefault((kind, text), _with_terms(one, words))
        if words.member.label.search(section.title):
            items = [item for block in section.blocks if isinstance(block, Items) for item in block.items]
            for tier in _tiers(([item] for item in items), words):
                seen[tier.kind, tier.text] = tier
    for table in tables:
        if any(words.member.label.search(text_of(cell)) for row in table.rows for cell in row):
            for tier in _tiers(table.rows, words):
                seen[tier.kind, tier.text] = tier
    return tuple(seen.values())[:_MOST]


def _link_in(runs: Sequence[Run], sentence: str) -> tuple[str | None, str]:
    """The link of `sentence` with its words, else the first of the paragraph."""
    links = [(run, said) for run, said in mentions_in(runs) if run.link and run.link.startswith("http")]
    own = [run for run, said in links if said == sentence] or [run for run, _ in links]
    return (own[0].link, own[0].text) if own else (None, "")


def _tiers(rows: Iterable[Sequence[Runs]], words: Lexicon) -> Iterator[Undecided]:
    """Dues, one for each row or item that begins with a name and has an amount."""
    for row in rows:
        said = [screen_text(text_of(cell)) for cell in row]
        text = shortened(" ".join(said), _LONGEST)
        amounts = amounts_in(text, words)
        name = as_title(said[0] if len(said) > 1 else _name_of(text)).strip(" (")
        if amounts and 0 < len(name) <= _LONGEST_NAME and not amounts_in(name, words):
            link = next((run.link for cell in row for run in cell if run.link and run.link.startswith("http")), None)
            yield Undecided("dues", text, link, "", None, amounts, name, _per(text, words))


def _name_of(text: str) -> str:
    """What stands before the first figure."""
    return re.split(r"[\d$€£¥]", text, maxsplit=1)[0]


def _with_terms(one: Undecided, words: Lexicon) -> Undecided:
    match one.kind:
        case "dues":
            return replace(one, per=_per(one.text, words))
        case "matching":
            return replace(one, ratio=_ratio(one.text), by=matched_by(one.text, words))
        case "monthly":
            return replace(one, per="month")
        case "offer" | "figure" | "already_gave":
            return one
        case _:
            assert_never(one.kind)


def _per(text: str, words: Lexicon) -> Per | None:
    if words.figures.month.search(text):
        return "month"
    return "year" if words.figures.year.search(text) else None


def _ratio(text: str) -> tuple[int, int] | None:
    """What `text` says is added for each gift."""
    if match := _RATIO.search(text):
        return int(match[1]), int(match[2])
    if _TRIPLED.search(text):
        return 2, 1
    return (1, 1) if _DOUBLED.search(text) else None


def _kinds(sentence: str, title: str, words: Lexicon) -> Iterator[UndecidedKind]:
    says, has_amount = words.says, bool(amounts_in(sentence, words))
    if says.offer.search(sentence) and not says.tax.search(sentence):
        yield "offer"
    is_matched = says.matching.search(sentence) is not None
    if is_matched:
        yield "matching"
    if has_amount and says.dues.search(sentence) and words.member.label.search(f"{title} {sentence}"):
        yield "dues"
    elif says.monthly.search(sentence):
        yield "monthly"
    if has_amount and not is_matched and says.figure.search(sentence):
        yield "figure"
    if says.already_gave.search(sentence):
        yield "already_gave"


def _parts(section: Section) -> Iterator[Sequence[Run]]:
    if section.heading:
        yield section.heading
    for block in section.blocks:
        yield from [block.runs] if isinstance(block, Paragraph) else block.items
