"""The texts of a campaign as a post in another language says them, where it is certain which is which.

A pair is certain where both have the same kind, link, picture, number or amount that nothing else beside them has;
what is left over pairs by its order, if there is as much of it on both sides and it speaks of the same figures.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import unquote

from kiosk.campaigns.posts.drafting import draft_campaign
from kiosk.campaigns.posts.facts import Facts, facts_of
from kiosk.campaigns.posts.importing import ImportRefusedError, free_name, picture_data
from kiosk.campaigns.posts.notes import Notes
from kiosk.campaigns.posts.post import PostRefusedError
from kiosk.campaigns.posts.reading import bytes_of
from kiosk.campaigns.posts.reading_child import Reader, read_in_child
from kiosk.campaigns.posts.recognise import Findings, recognise
from kiosk.model.records import dataclass

Group = Literal["headline", "asks", "benefits", "stories", "amounts", "thanks", "accounts"]
_How = Literal["certain", "order", "unlike"]
"""Unlike: they stand in the same place, and have other figures or lead to another host."""
GROUPS: tuple[Group, ...] = get_args(Group)
_NAMES = frozenset({"organisation", "name", "address", "credit"})
"""Texts that may well be the same in both languages; another one that is the same isn't translated."""


@dataclass(frozen=True, slots=True)
class Paired:
    """How many texts of a group were found in the post."""

    group: Group
    texts: int
    """All that the campaign has."""
    certain: int
    """Found by their kind, link, picture, number or amount."""
    by_order: int


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A text of the post that has its place but isn't taken."""

    original: str
    said: str
    why: Literal["other_facts", "other_name", "not_translated", "several"]


@dataclass(frozen=True, slots=True)
class PostTranslation:
    """What a post says in its language."""

    texts: dict[str, str]
    """By the campaign's own."""
    groups: tuple[Paired, ...]
    """Those that the campaign has anything of."""
    not_taken: tuple[NotTaken, ...]


class OtherPostError(Exception):
    """The post isn't the campaign's in that language."""

    def __init__(self, why: Literal["other_language", "nothing_in_common"], language: str = "") -> None:
        super().__init__(why, language)
        self.why = why
        self.language = language
        """What the post is in."""


@dataclass(frozen=True, slots=True)
class _Item:
    """Texts that stand together, such as a story's."""

    texts: Mapping[str, str]
    marks: frozenset[Hashable] = frozenset()
    """What it is known by, if nothing beside it has the same."""
    same: Hashable = None
    """What must be the same of both where only their order pairs them."""


def read_translation(
    post: Path, folder: Path, campaign: Mapping[str, Any], language: str, read: Reader = read_in_child
) -> PostTranslation:
    """What the file `post` says of `campaign` in `language`; nothing is written.

    Args:
        post: as for `import_post`.
        folder: the campaign's, for its pictures.
        campaign: the values of campaign.toml.
        language: such as "es".
        read: makes the blocks of it.

    Raises:
        ImportRefusedError: the post can't be read.
        OtherPostError: it is in another language, or has no host, picture or account in common with the campaign.
    """
    try:
        found = recognise(read(bytes_of(post), post.name), post.name)
    except PostRefusedError as error:
        raise ImportRefusedError(error.trouble) from None
    if found.language and _base(found.language) != _base(language):
        raise OtherPostError("other_language", found.language)
    theirs = _drafted(found, post.resolve().parent, folder.resolve())
    if not _known_by(campaign, folder) & _known_by(theirs, folder):
        raise OtherPostError("nothing_in_common")
    return paired(campaign, theirs, str(campaign.get("language", "en")), language)


def _drafted(found: Findings, beside: Path, folder: Path) -> dict[str, Any]:
    """What an import would write, without what it only guesses; a picture is named as its copy in `folder`."""
    pictures: dict[str, str] = {}
    for source in dict.fromkeys(found.pictures):
        if isinstance(data := picture_data(source, beside), bytes):
            pictures[source] = free_name(unquote(source), data, folder, [])
    draft = draft_campaign(found, pictures, Notes())
    values = dict(draft.values) | {
        "amounts": [
            {"amount": amount, "does": does, "currency": currency} for amount, currency, does in found.figures.amounts
        ]
    }
    asks = [ask for index, ask in enumerate(draft.values["asks"]) if f"asks.{index}.link" not in draft.to_do]
    stories = [
        {
            field: text
            for field, text in story.items()
            if field != "title" or f"highlights.{index}.title" not in draft.to_do
        }
        for index, story in enumerate(draft.values.get("highlights", []))
    ]
    guessed = {name: None for name in ("organisation", "title") if name in draft.to_do}
    return values | guessed | {"asks": asks, "highlights": stories}


def _known_by(values: Mapping[str, Any], folder: Path) -> set[str]:
    """Hosts, accounts and pictures, by which posts of the same drive are known."""
    tables = [table for name in ("asks", "highlights", "follow") for table in _tables(values, name)]
    pictures = [str(table["picture"]) for table in tables if table.get("picture")]
    accounts = [str(table["address"]) for table in tables if table.get("address")]
    return {*filter(None, map(_host, tables)), *accounts, *(name for name in pictures if (folder / name).is_file())}


def paired(ours: Mapping[str, Any], theirs: Mapping[str, Any], language: str, other: str) -> PostTranslation:
    """The texts of the campaign `ours`, which is in `language`, beside those of `theirs`, which is in `other`."""
    said: dict[str, dict[str, None]] = {}
    not_taken: dict[NotTaken, None] = {}
    places: list[tuple[Group, str, _How]] = []
    groups: list[Group] = []
    for group in GROUPS:
        own, their = list(_items(ours, group, language)), list(_items(theirs, group, other))
        groups += [group] * sum(len(item.texts) for item in own)
        for index, (counterpart, how) in _pairs(own, their).items():
            for field, original in own[index].texts.items():
                text = their[counterpart].texts.get(field)
                if text is None:
                    continue
                if facts_of(original, language) != facts_of(text, other):
                    not_taken[NotTaken(original, text, "other_facts")] = None
                elif how == "unlike":
                    continue
                elif text != original and field == "organisation":  # what a post calls it is often a guess
                    not_taken[NotTaken(original, text, "other_name")] = None
                elif text == original and field not in _NAMES:
                    not_taken[NotTaken(original, text, "not_translated")] = None
                else:
                    said.setdefault(original, {})[text] = None
                    places.append((group, original, how))
    for original, texts in said.items():
        if len(texts) > 1:
            not_taken.update(dict.fromkeys(NotTaken(original, text, "several") for text in texts))
    found = {original: next(iter(texts)) for original, texts in said.items() if len(texts) == 1}
    counts = Counter((group, how) for group, original, how in places if original in found)
    return PostTranslation(
        found,
        tuple(
            Paired(group, groups.count(group), counts[group, "certain"], counts[group, "order"])
            for group in GROUPS
            if group in groups
        ),
        tuple(not_taken),
    )


def _pairs(own: Sequence[_Item], their: Sequence[_Item]) -> dict[int, tuple[int, _How]]:
    """For items of `own` that of `their` which belongs to it, and how that is known."""
    known, known_there = _by_mark(own), _by_mark(their)
    marked = {(known[mark], known_there[mark]) for mark in known.keys() & known_there.keys()}
    left, right = Counter(pair[0] for pair in marked), Counter(pair[1] for pair in marked)
    found: dict[int, tuple[int, _How]] = {
        one: (other, "certain") for one, other in marked if left[one] == right[other] == 1
    }
    if len(own) == len(their) and all(one == other for one, other in marked):
        for index in range(len(own)):
            found.setdefault(index, (index, "order" if own[index].same == their[index].same else "unlike"))
    return dict(sorted(found.items()))


def _by_mark(items: Sequence[_Item]) -> dict[Hashable, int]:
    """The item that alone has a mark."""
    counts = Counter(mark for item in items for mark in item.marks)
    return {mark: index for index, item in enumerate(items) for mark in item.marks if counts[mark] == 1}


def _items(values: Mapping[str, Any], group: Group, language: str) -> Iterator[_Item]:
    match group:
        case "headline":
            yield _one(values, "organisation", "title", "subtitle", "both")
        case "asks":
            for ask in _tables(values, "asks"):
                marks = frozenset({("kind", str(ask.get("kind"))), *_marked(ask, "link")})
                yield _Item(_texts(ask, "text", "detail"), marks, same=marks)
        case "benefits":
            benefits = _table(values, "benefits")
            yield _one(benefits, "title")
            lines = benefits.get("lines")
            for line in lines if isinstance(lines, list) else []:
                yield _with_facts({"line": str(line)}, frozenset(), "", language)
        case "stories":
            yield _one(values, "highlights_title")
            for story in _tables(values, "highlights"):
                texts = _texts(story, "title", "text", "credit", "picture_text")
                marks = frozenset({*_marked(story, "link"), *_marked(story, "picture")})
                yield _with_facts(texts, marks, _host(story), language)
        case "amounts":
            currency = values.get("currency")
            for amount in _tables(values, "amounts"):
                written = _amount(amount.get("amount"), str(amount.get("currency", currency)))
                yield _Item(_texts(amount, "does"), frozenset({written} - {None}), same=object())
        case "thanks":
            yield _one(_table(values, "thanks"), "title", "text")
        case "accounts":
            for account in _tables(values, "follow"):
                yield _Item(_texts(account, "name", "address"), frozenset(_marked(account, "address")), same=object())


def _one(values: Mapping[str, Any], *fields: str) -> _Item:
    """Texts that a campaign has once."""
    return _Item(_texts(values, *fields), frozenset({"alone"}))


def _with_facts(texts: Mapping[str, str], marks: frozenset[Hashable], host: str, language: str) -> _Item:
    facts: Facts = facts_of("\n".join(text for field, text in texts.items() if field != "picture_text"), language)
    has_numbers = bool(facts[0])
    said = tuple(frozenset(one.items()) if isinstance(one, Counter) else one for one in facts)
    return _Item(texts, marks | ({said} if has_numbers else set()), same=(host, said))


def _texts(values: Mapping[str, Any], *fields: str) -> dict[str, str]:
    found = {field: values.get(field) for field in fields}
    return {field: text for field, text in found.items() if isinstance(text, str) and text.strip()}


def _tables(values: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    found = values.get(name)
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []


def _table(values: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = values.get(name)
    return found if isinstance(found, Mapping) else {}


def _marked(values: Mapping[str, Any], field: str) -> set[Hashable]:
    return {(field, values[field])} if isinstance(values.get(field), str) else set()


def _host(values: Mapping[str, Any]) -> str:
    """Where the link of an ask or a story leads; empty without one."""
    return str(values.get("link", "")).partition("://")[2].partition("/")[0]


def _amount(written: object, currency: str) -> tuple[Decimal, str] | None:
    try:
        return Decimal(str(written)), currency
    except ArithmeticError:
        return None


def _base(language: str) -> str:
    return language.partition("-")[0].lower()
