"""Each piece of an imported post as the campaign stands now: whether it says it, where, and what one touch does.

Nothing of it is remembered: the campaign itself is asked, so that it is true after undoing and typing as well.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Literal

from kiosk.campaigns.posts.account import (
    Piece,
    places_saying,
    plain_letters,
    same_link,
    texts_of,
    titles_of,
)
from kiosk.campaigns.posts.days import find_day
from kiosk.campaigns.posts.figures import Figures, Offer, find_figures
from kiosk.campaigns.posts.lexicon import lexicon_of
from kiosk.model.leaves import leaves
from kiosk.model.link import LinkRefusedError, check_link
from kiosk.model.records import dataclass

Touch = Literal[
    "",
    "leave",
    "change",
    "story",
    "code",
    "read_more",
    "goal",
    "first_day",
    "last_day",
    "amount",
    "picture",
    "choose",
]
"""What a touch does; `change` and `choose` ask first: for other words, for a picture."""
NEEDED = frozenset({"title", "organisation"})
"""What a campaign can't be without: it is changed and not left out."""
_NO_TEXTS = frozenset({"id", "language", "currency", "schema", "allowed_hosts"})
_LEAST, _MOST = 12, 700
"""Characters of a sentence that can be a story."""
_LONGEST_TITLE = 80
_MOST_STORIES, _MOST_GOALS, _MOST_AMOUNTS = 30, 3, 6


@dataclass(frozen=True, slots=True)
class PieceNow:
    """A piece of the post."""

    piece: Piece
    """Its fate and places are those of now."""
    touch: Touch
    story: int = -1
    """The story that is told before it; -1 before the first."""


def pieces_now(
    pieces: Sequence[Piece],
    values: Mapping[str, Any],
    marked: frozenset[str],
    has_file: Callable[[str], bool] = lambda _: False,
) -> tuple[PieceNow, ...]:
    """How each of `pieces` stands.

    Args:
        pieces: what became of the post at first.
        values: the campaign as it is now.
        marked: places that are marked TO DO.
        has_file: whether a picture of the post can be read.
    """
    now = _Now(values, marked, has_file)
    found: list[PieceNow] = []
    for piece in pieces:
        one = now.of(piece, found[-1].story if found else -1)
        found.append(one)
    return tuple(found)


def is_told(now: PieceNow) -> bool:
    """Whether staff read of it: not of what lies around the announcement, nor of a head's lines that say nothing."""
    return now.piece.kind != "aside" and (now.piece.kind != "head" or bool(now.piece.places) or now.touch != "")


def figures_in(text: str, language: str) -> Figures:
    """What the numbers of a sentence may be."""
    return _figures(text, language)


def https(link: str) -> str:
    """A post's link as the campaign may have it."""
    return f"https://{link}" if link.startswith("www.") else link.replace("http://", "https://", 1)


def as_figure(offer: Offer) -> str | int:
    """A goal's target as the campaign's file has it."""
    return offer.figure.removesuffix(".00") if offer.unit == "money" else int(offer.figure)


class _Now:
    def __init__(self, values: Mapping[str, Any], marked: frozenset[str], has_file: Callable[[str], bool]) -> None:
        self._values = values
        self._marked = marked
        self._has_file = has_file
        self._texts = [one for one in texts_of(values) if one[0].partition(".")[0] not in _NO_TEXTS]
        self._titles = titles_of(self._texts)
        every = list(leaves(values))
        self._links = [(place, link) for place, link in every if place.endswith(".link")]
        self._pictures = [(place, str(name)) for place, name in every if place.endswith(".picture")]
        language = values.get("language")
        self._language = language if isinstance(language, str) else "en"
        self._stories = len(values.get("highlights", ()))

    def of(self, piece: Piece, story: int) -> PieceNow:
        match piece.kind:
            case "aside":
                return PieceNow(piece, "", story)
            case "head":
                now = self._head(piece)
            case "link":
                now = self._link(piece, story)
            case "picture":
                now = self._picture(piece, story)
            case _:
                now = self._said(piece)
        told = [place for place in now.piece.places if place.startswith("highlights.")]
        return replace(now, story=int(told[0].split(".")[1]) if told else story)

    def _head(self, piece: Piece) -> PieceNow:
        value = piece.text.partition(": ")[2]
        said = plain_letters(value)
        places = tuple(place for place, text in self._texts if "." not in place and text == said)
        if not places and (day := self._day(value)) is not None:
            if self._in("dates", "starts") == day:
                places = ("dates.starts",)
            elif piece.fate == "taken":
                return PieceNow(_left(piece), "first_day")
        return _taken(piece, places) if places else PieceNow(piece, "")

    def _said(self, piece: Piece) -> PieceNow:
        places = places_saying(plain_letters(piece.text), self._texts, self._titles)
        if places := places or self._as_figure(piece):
            codes = [f"asks.{place.split('.')[1]}.link" for place in places if place.startswith("asks.")]
            if len(codes) == len(places) and self._marked.issuperset(codes):
                return PieceNow(replace(piece, fate="to_decide", places=places, why="unsure"), "code")
            return _taken(piece, places)
        left = _left(piece)
        return PieceNow(left, self._offered(left))

    def _as_figure(self, piece: Piece) -> tuple[str, ...]:
        """Where the figure or day that the sentence names stands in the campaign."""
        match piece.why:
            case "goal":
                wanted = [(one.unit, as_figure(one)) for one in figures_in(piece.text, self._language).goals]
                goals = [(one.get("unit"), one.get("target")) for one in self._list("goals")]
                return tuple(f"goals.{n}" for n, goal in enumerate(goals) if goal in wanted)
            case "amounts":
                amounts = [one[0] for one in figures_in(piece.text, self._language).amounts]
                known = self._list("amounts")
                return tuple(f"amounts.{n}" for n, one in enumerate(known) if str(one.get("amount")) in amounts)
            case "last_day":
                day = self._day(piece.text)
                return ("dates.ends",) if day is not None and day == self._in("dates", "ends") else ()
            case _:
                return ()

    def _offered(self, piece: Piece) -> Touch:
        """What a touch makes of a sentence that isn't in the campaign."""
        if piece.why == "unfit":
            return ""
        if piece.why == "last_day" and self._day(piece.text) is not None:
            return "last_day"
        if piece.why in ("goal", "amounts"):
            figures, currency = figures_in(piece.text, self._language), self._values.get("currency")
            ours = [one for one in figures.goals if one.currency in (None, currency)]
            if piece.why == "goal" and ours and len(self._list("goals")) < _MOST_GOALS:
                return "goal"
            if piece.why == "amounts" and figures.amounts and len(self._list("amounts")) < _MOST_AMOUNTS:
                return "amount"
        least, most = (3, _LONGEST_TITLE) if piece.kind == "heading" else (_LEAST, _MOST)
        return "story" if least <= len(piece.text) < most and self._stories < _MOST_STORIES else ""

    def _link(self, piece: Piece, story: int) -> PieceNow:
        link = piece.link or ""
        places = tuple(place for place, known in self._links if same_link(known, link))
        if any(place in self._marked for place in places):
            return PieceNow(replace(piece, fate="to_decide", places=places, why="unsure"), "code")
        if not places and piece.places == ("follow",):
            accounts = [str(one.get("address", "")).lstrip("@").partition("@")[0] for one in self._list("follow")]
            places = tuple(f"follow.{n}" for n, one in enumerate(accounts) if one and one.lower() in link.lower())
        if places:
            return _taken(piece, places)
        left = replace(_left(piece), why="" if piece.fate == "taken" or piece.why == "unsure" else piece.why)
        if not _may_be_shown(https(link)):
            return PieceNow(left, "")
        free = 0 <= story < self._stories and not self._list("highlights")[story].get("link")
        return PieceNow(left, "read_more" if left.why == "in_text" and free else "code")

    def _picture(self, piece: Piece, story: int) -> PieceNow:
        stem = (piece.link or "").partition("?")[0].rpartition("/")[2].rpartition(".")[0]
        places = tuple(place for place, name in self._pictures if stem and stem in name)
        if places:
            return _taken(piece, places)
        touch: Touch = "picture" if self._has_file(piece.link or "") else "choose"
        return PieceNow(_left(piece), touch if self._stories else "", story)

    def _day(self, text: str) -> Any:
        starts = self._in("dates", "starts")
        return find_day(text, lexicon_of(self._language), starts)

    def _in(self, table: str, name: str) -> Any:
        inside = self._values.get(table)
        return inside.get(name) if isinstance(inside, Mapping) else None

    def _list(self, name: str) -> list[Mapping[str, Any]]:
        inside = self._values.get(name)
        return [one for one in inside if isinstance(one, Mapping)] if isinstance(inside, list) else []


def _taken(piece: Piece, places: tuple[str, ...]) -> PieceNow:
    return PieceNow(replace(piece, fate="taken", places=places), "change" if NEEDED.issuperset(places) else "leave")


def _left(piece: Piece) -> Piece:
    return replace(piece, fate="left_out", places=(), why="") if piece.fate == "taken" else piece


def _may_be_shown(link: str) -> bool:
    try:
        return bool(check_link(link, None))
    except LinkRefusedError:
        return False


@lru_cache(maxsize=512)
def _figures(text: str, language: str) -> Figures:
    return find_figures([text], lexicon_of(language), language)
