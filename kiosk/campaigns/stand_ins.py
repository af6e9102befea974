"""What is still to do in a campaign that can be shown: TO DO comments, and what stands where something else belongs.

An item of a list that holds a placeholder, such as an amount that does "what it does" or a goal whose target nobody
has set, is left out until it is written, and a text outside a list, such as the drive's title or its thanks, is left
out or gives way to what is known: what is made up never gets to the public. An ask whose link is marked TO DO is left
out as well: a code looks equally sure whether it is right or wrong.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from kiosk.campaigns.document import Document
from kiosk.campaigns.problems import Advice, Kind, Problem
from kiosk.model.ask import Ask
from kiosk.model.campaign import Campaign
from kiosk.model.fields import shown
from kiosk.model.link import link_host
from kiosk.model.plain_text import plain_text
from kiosk.model.records import dataclass

PLACEHOLDERS: Mapping[str, Mapping[str, str]] = {
    "highlights": {"title": "New story", "text": "Two sentences read best."},
    "amounts": {"does": "what it does"},
    "questions": {"answer": "What to say."},
    "follow": {"address": "example.org"},
}
"""What a new item says where only staff know better, by list and field."""
_OF_STARTER = {"organisation": "Our organisation", "title": "Our drive"}
"""What a new campaign is called until staff say it."""
_OTHERS = frozenset({"What we did", "In two sentences.", "...", "…", "@..."})
"""What the starter's and the importer's examples say there."""
NOT_BY_CHANCE = {"asks": "link", "goals": "target", "amounts": "does"}
"""Fields by list whose value means nothing while a TO DO comment stands above it, whatever it is."""
_LEFT_OUT_OF = ("goals", "amounts", "highlights", "questions", "follow")
"""Lists whose items stay off the screen until their placeholders are written."""
_MOST_TOLD = 100
"""At once; nobody reads more."""
_LONGEST_TO_DO = 100
_TO_DO = re.compile(r"\s*#\s*TO ?DO\b:?\s*(.*)")
_EXAMPLE_TABLE = re.compile(r"\s*#\s*\[\[?([a-z_]+)\]")
_EXAMPLE_KEY = re.compile(r"\s*#\s*([a-z_]+) = ")
_HEADER = re.compile(r"\s*\[")
_ALONE = re.compile(r"[\W_]*(?:to[ -]?do|tbd|x{3,}|fixme)[\W_]*", re.IGNORECASE)
_FIRST = re.compile(r"[\W_]*(?:(?i:to[ -]?do|tbd|xxx|fixme)\s*:|(?:TO[ -]?DO|TBD|FIXME)\s+[-a-z])")
"""Only in capitals without a colon: todo is a word in Spanish and Portuguese."""
_LATIN = re.compile(r"\blorem\s+ipsum\b", re.IGNORECASE)
_NOT_TEXTS = frozenset({"id", "feeds", "look", "allowed_hosts", "picture"})
_STAND_IN_HOST = re.compile(r"(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$")

_Found = tuple[str, Advice]
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class _Mark:
    """A TO DO comment: what it says, and the key that it stands above; empty where that isn't clear."""

    line: int
    what: str
    key: str


def open_ends(file: Path, text: str, document: Document, campaign: Campaign) -> list[Problem]:
    """What is still to do; what keeps an item off the screen is `left_out`, the rest is `advice`."""
    placeholders = dict(_placeholders(campaign))
    found = [
        Problem(file, Advice("to_do", (mark.what,)), mark.line, mark.key or None, _kind_of(mark.key, placeholders))
        for mark in islice(_marks(text, document), _MOST_TOLD)
    ]
    marked = {problem.key for problem in found}
    found += [
        Problem(file, Advice("stand_in", (shown(words),)), document.line_of(key), key, "left_out")
        for key, words in placeholders.items()
        if key not in marked
    ]
    return found + [Problem(file, what, document.line_of(key), key, "advice") for key, what in _stand_ins(campaign)]


def without_placeholders(campaign: Campaign) -> Campaign:
    """`campaign` with nothing, or what is known, instead of the placeholders in texts that are in no list."""
    open_here = {key for key, _ in _outside_lists(campaign)}
    if not open_here:
        return campaign
    update: dict[str, Any] = dict.fromkeys(open_here & {"subtitle", "both", "highlights_title"})
    name = link_host(campaign.asks[0].link) if "organisation" in open_here else campaign.organisation
    update |= {"organisation": name, "title": name if "title" in open_here else campaign.title}
    update["asks"] = tuple(
        _asked(ask, f"asks.{index}", open_here, campaign.language)
        for index, ask in enumerate(campaign.asks)
        if ask.is_main or f"asks.{index}.text" not in open_here
    )
    if open_here & {"thanks.title", "thanks.text"}:
        update["thanks"] = None
    if (benefits := campaign.benefits) is not None:
        lines = tuple(line for index, line in enumerate(benefits.lines) if f"benefits.lines.{index}" not in open_here)
        kept = lines and "benefits.title" not in open_here
        update["benefits"] = replace(benefits, lines=lines) if kept else None
    return replace(campaign, **update)


def _asked(ask: Ask, key: str, open_here: Container[str], language: str) -> Ask:
    text = _usual_text(ask, language) if f"{key}.text" in open_here else ask.text
    gone: dict[str, Any] = {name: None for name in ("detail", "partner") if f"{key}.{name}" in open_here}
    return replace(ask, text=text, **gone)


def _usual_text(ask: Ask, language: str) -> str:
    """The verb above a code where nobody has written one: in `language` where the importer knows that."""
    from kiosk.campaigns.posts.lexicon import texts_in  # a campaign without open ends needs no words of the importer

    texts = texts_in(language)
    return texts.donate if ask.kind == "donate" else texts.member


def without_open_ends(campaign: Campaign, problems: Iterable[Problem]) -> Campaign:
    """`campaign` as the public may see it.

    It is without placeholders, without the items that such problems leave out, and without feeds for goals that go
    with them.
    """
    campaign = without_placeholders(campaign)
    out = {
        (name, int(index))
        for problem in problems
        if problem.kind == "left_out" and isinstance(problem.what, Advice) and problem.key is not None
        for name, index, *_ in [[*problem.key.split("."), ""]]
        if name in _LEFT_OUT_OF or (name == "asks" and problem.key.endswith(".link"))
    }
    if not out:
        return campaign
    goals = {campaign.goals[index].id for name, index in out if name == "goals"}
    return replace(
        campaign,
        asks=_kept("asks", campaign.asks, out),
        goals=_kept("goals", campaign.goals, out),
        amounts=_kept("amounts", campaign.amounts, out),
        highlights=_kept("highlights", campaign.highlights, out),
        questions=_kept("questions", campaign.questions, out),
        follow=_kept("follow", campaign.follow, out),
        feeds=tuple(feed for feed in campaign.feeds if not goals & set(feed.goals_given)),
    )


def _kept(name: str, items: Sequence[_Item], out: set[tuple[str, int]]) -> tuple[_Item, ...]:
    return tuple(item for index, item in enumerate(items) if (name, index) not in out)


def _kind_of(key: str, placeholders: Container[str]) -> Kind:
    name, _, rest = key.partition(".")
    if key in placeholders:
        return "left_out"
    return "left_out" if NOT_BY_CHANCE.get(name) == rest.partition(".")[2] else "advice"


def _marks(text: str, document: Document) -> Iterator[_Mark]:
    lines = text.split("\n")
    keys: dict[int, str] = {}
    for key, line in document.lines.items():
        if len(key) > len(keys.get(line, "")):
            keys[line] = key
    for number, words in enumerate(lines, 1):
        if match := _TO_DO.match(words):
            what = plain_text(match[1][:500]).rstrip(".")
            short = what if len(what) <= _LONGEST_TO_DO else f"{what[: _LONGEST_TO_DO - 3]}..."
            yield _Mark(number, short, _key_below(lines, number, keys))


def _key_below(lines: Sequence[str], number: int, keys: Mapping[int, str]) -> str:
    """The key below the comment in this line, or the key or table of which it shows an example."""
    for below in range(number + 1, len(lines) + 1):
        words = lines[below - 1]
        if example := _EXAMPLE_TABLE.match(words):
            return example[1]
        if example := _EXAMPLE_KEY.match(words):
            header = next((n for n in range(below - 1, 0, -1) if _HEADER.match(lines[n - 1])), 0)
            return f"{keys[header]}.{example[1]}" if keys.get(header) else example[1]
        if not words.lstrip().startswith("#"):
            return keys.get(below, "")
    return ""


def is_placeholder(text: str) -> bool:
    """Whether `text` only says that something is still to be written, such as "TBD" or "TO DO: say what"."""
    return any((_ALONE.fullmatch(text), _FIRST.match(text), _LATIN.search(text)))


def _typed(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """The placeholders that somebody typed into `value`, by key."""
    match value:
        case str() if is_placeholder(value):
            yield key, value
        case dict():
            for name, inner in value.items():
                if name not in _NOT_TEXTS:
                    yield from _typed(inner, f"{key}.{name}" if key else name)
        case list() | tuple():
            for index, inner in enumerate(value):
                yield from _typed(inner, f"{key}.{index}")
        case _:
            pass


def _placeholders(campaign: Campaign) -> Iterator[tuple[str, str]]:
    values = asdict(campaign)
    for name, fields in PLACEHOLDERS.items():
        for index, item in enumerate(values[name]):
            for field, words in fields.items():
                if item[field] == words or item[field] in _OTHERS:
                    yield f"{name}.{index}.{field}", str(item[field])
    yield from _typed({name: value for name, value in values.items() if name in _LEFT_OUT_OF})
    yield from _outside_lists(campaign)


def _outside_lists(campaign: Campaign) -> Iterator[tuple[str, str]]:
    for key, name in {"organisation": campaign.organisation, "title": campaign.title}.items():
        is_bracketed = name.startswith("(") and name.endswith(")")
        if (is_bracketed or name == _OF_STARTER[key]) and not is_placeholder(name):
            yield key, name
    yield from _typed({name: value for name, value in asdict(campaign).items() if name not in _LEFT_OUT_OF})


def _stand_ins(campaign: Campaign) -> Iterator[_Found]:
    links = {f"asks.{index}.link": ask.link for index, ask in enumerate(campaign.asks)}
    links |= {f"highlights.{index}.link": story.link for index, story in enumerate(campaign.highlights) if story.link}
    for key, link in links.items():
        if _STAND_IN_HOST.search(link_host(link)):
            yield key, Advice("stand_in_link", (link_host(link),))
    for index, feed in enumerate(campaign.feeds):
        if feed.address and _STAND_IN_HOST.search(link_host(feed.address)):
            yield f"feeds.{index}.address", Advice("stand_in_address", (link_host(feed.address),))
