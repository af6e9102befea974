"""What became of each piece of a post, told by the campaign that was made of it: nothing is lost without a word.

The campaign itself is asked, not those who made it: a sentence is taken where the campaign says it.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

from kiosk.campaigns.posts.lexicon import Lexicon, lexicon_of
from kiosk.campaigns.posts.notes import LinkNotTaken, LinkUnused, Note, Noted
from kiosk.campaigns.posts.post import Aside, Block, Heading, Items, Paragraph, Post, Run, Table, parts_of, text_of
from kiosk.campaigns.posts.recognise import Findings
from kiosk.campaigns.posts.sentences import is_about_the_post, screen_text, sentences
from kiosk.campaigns.screen_text_rules import unfit_for_the_screen
from kiosk.model.leaves import leaves
from kiosk.model.records import dataclass

PieceKind = Literal["head", "heading", "paragraph", "item", "row", "link", "picture", "aside"]
Fate = Literal["taken", "left_out", "to_decide"]
Why = Literal[
    "",
    # left out
    "no_place",
    "more_than_fits",
    "about_the_post",
    "unfit",
    "in_text",
    "other_ask",
    "not_shown",
    "picture",
    "unfinished",
    "relative",
    "mail",
    "elsewhere",
    "past",
    "image",
    "navigation",
    "comments",
    "form",
    "code",
    "program",
    "markup",
    "footnote",
    "embedded",
    "too_deep",
    # to decide
    "unsure",
    "cut",
    "goal",
    "last_day",
    "amounts",
    "offer",
    "matching",
    "dues",
    "monthly",
    "figure",
    "already_gave",
]
_LEAST = 4
"""Letters and digits of a sentence from which on it is recognised inside another text."""
_LONGEST = 200
_LONGEST_SENTENCE = 700
"""A whole one, as a story may have it."""
_NETWORKS = (
    "bsky.app",
    "facebook.com",
    "fosstodon.org",
    "instagram.com",
    "linkedin.com",
    "mastodon.social",
    "twitter.com",
    "x.com",
    "youtube.com",
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading, a sentence, a link or a picture of the post, and what became of it."""

    kind: PieceKind
    text: str
    fate: Fate
    places: tuple[str, ...] = ()
    """Where in campaign.toml it is."""
    why: Why = ""
    link: str | None = None


def account(
    post: Post, found: Findings, values: Mapping[str, Any], to_do: Collection[str], notes: Collection[Note]
) -> tuple[Piece, ...]:
    """Every piece of `post` in its order, with what became of it.

    Args:
        post: all of it.
        found: what was recognised.
        values: the campaign that was made.
        to_do: places in it that people must still decide.
        notes: what was said of links and pictures.
    """
    return tuple(_Account(found, values, to_do, notes, lexicon_of(found.language)).pieces(post))


class _Account:
    def __init__(
        self,
        found: Findings,
        values: Mapping[str, Any],
        to_do: Collection[str],
        notes: Collection[Note],
        words: Lexicon,
    ) -> None:
        self._words = words
        self._texts = texts_of(values)
        self._titles = titles_of(self._texts)
        self._links = [(place, text) for place, text in leaves(values) if place.endswith(".link")]
        self._accounts = [
            str(one["address"]).lstrip("@").partition("@")[0].lower() for one in values.get("follow", ())
        ]
        self._pictures = {str(text) for place, text in leaves(values) if place.endswith(".picture")}
        self._to_do = to_do
        self._is_title_cut = found.is_title_cut
        self._open: list[tuple[Why, str]] = [(one.kind, plain_letters(one.text)) for one in found.undecided]
        self._open += [("goal", plain_letters(offer.sentence)) for offer in found.figures.goals]
        self._open += [("last_day", plain_letters(found.figures.ending))] if found.figures.ending else []
        self._open += [("amounts", plain_letters(does)) for _, _, does in found.figures.amounts]
        self._open_links = {one.link: one.kind for one in found.undecided if one.link}
        self._why: dict[str, Why] = {}
        for note in notes:
            match note:
                case LinkUnused(_, link, why):
                    self._why.setdefault(link, why)
                case LinkNotTaken(_, link, _):
                    self._why.setdefault(link, "not_shown")
                case Noted(kind, values_of) if kind.startswith("other_"):
                    self._why.setdefault(str(values_of[-1]), "other_ask")
                case _:
                    pass
        self._head = {plain_letters(str(text)) for place, text in leaves(values) if "." not in place}
        starts = values.get("dates", {}).get("starts")
        self._day = starts.isoformat() if isinstance(starts, dt.date) else "-"

    def pieces(self, post: Post) -> Iterator[Piece]:
        for name, value in post.front.items():
            shown = _shown(f"{name}: {value}")
            if name == "title" and self._is_title_cut:
                yield Piece("head", shown, "to_decide", ("title",), "cut")
                continue
            is_taken = plain_letters(value) in self._head or value.strip().startswith(self._day)
            yield Piece("head", shown, "taken" if is_taken else "left_out", why="" if is_taken else "no_place")
        for block in post.blocks:
            for runs in parts_of(block):
                yield from self._sentences(block, runs)
                yield from (self._of_run(run, block) for run in runs if run.link or run.picture)

    def _sentences(self, block: Block, runs: tuple[Run, ...]) -> Iterator[Piece]:
        if isinstance(block, Aside):
            text = _shown(screen_text(text_of(runs)))
            yield Piece("aside", text, "left_out", why=block.kind)
            return
        said = [screen_text(sentence) for sentence in sentences(text_of(runs))]
        pieces = [self._of_sentence(_kind_of(block), text, plain) for text in said if (plain := plain_letters(text))]
        is_taken = any(piece.fate == "taken" for piece in pieces)
        for piece in pieces:
            yield replace(piece, why="more_than_fits") if is_taken and piece.why == "no_place" else piece

    def _of_sentence(self, kind: PieceKind, text: str, plain: str) -> Piece:
        shown = _shown(text, _LONGEST_SENTENCE)
        places = places_saying(plain, self._texts, self._titles)
        if places:
            return Piece(kind, shown, "taken", places)
        why = next((why for why, said in self._open if said and (said in plain or plain in said)), None)
        if why:
            return Piece(kind, shown, "to_decide", why=why)
        if unfit_for_the_screen(text) or self._words.private.search(text):
            return Piece(kind, shown, "left_out", why="unfit")
        about = is_about_the_post(text, self._words)
        return Piece(kind, shown, "left_out", why="about_the_post" if about else "no_place")

    def _of_run(self, run: Run, block: Block) -> Piece:
        text = screen_text(run.text)[:_LONGEST]
        if run.picture:
            name = re.sub(r".*/", "", run.picture.partition("?")[0])
            is_taken = any(name.rpartition(".")[0] and name.rpartition(".")[0] in kept for kept in self._pictures)
            return Piece(
                "picture",
                text,
                "taken" if is_taken else "left_out",
                why="" if is_taken else "picture",
                link=run.picture[:_LONGEST],
            )
        link = run.link or ""
        shown = screen_text(link)[:300]
        places = tuple(place for place, known in self._links if same_link(known, link))
        if places:
            is_open = any(place in self._to_do for place in places)
            return Piece("link", text, "to_decide" if is_open else "taken", places, "unsure" if is_open else "", shown)
        if any(one and one in link.lower() for one in self._accounts) and any(host in link for host in _NETWORKS):
            return Piece("link", text, "taken", ("follow",), link=shown)
        if kind := self._open_links.get(link):
            return Piece("link", text, "to_decide", why=kind, link=shown)
        return Piece("link", text, "left_out", why=self._why_not(link, shown, block), link=shown)

    def _why_not(self, link: str, shown: str, block: Block) -> Why:
        if why := self._why.get(shown[:100]) or self._why.get(link):
            return why
        if isinstance(block, Aside):
            return block.kind
        if link.startswith(("mailto:", "tel:")):
            return "mail"
        return "in_text" if link.startswith(("https://", "http://")) else "relative"


def _shown(text: str, longest: int = _LONGEST) -> str:
    """`text` as far as a list of pieces has room, with a sign that there is more."""
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def _kind_of(block: Block) -> PieceKind:
    match block:
        case Heading():
            return "heading"
        case Paragraph():
            return "paragraph"
        case Items():
            return "item"
        case Table():
            return "row"
        case Aside():
            return "aside"


def texts_of(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What the campaign says, by place, as letters and digits."""
    said = [(place, text) for place, text in leaves(values) if isinstance(text, str)]
    return [(place, plain_letters(text)) for place, text in said if not place.endswith((".kind", ".link"))]


def titles_of(texts: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The titles among `texts`, by the place of the text below each."""
    return {f"{place.removesuffix('title')}text": text for place, text in texts if place.endswith(".title")}


def places_saying(plain: str, texts: Iterable[tuple[str, str]], titles: Mapping[str, str]) -> tuple[str, ...]:
    """The first places whose texts say what a sentence with the letters `plain` does."""
    return tuple(place for place, said in texts if _says(place, said, plain, titles.get(place, "")))[:3]


def _says(place: str, said: str, plain: str, title: str) -> bool:
    if not said:
        return False
    if place.endswith(".credit"):
        return said in plain
    if len(plain) < _LEAST:
        return plain == said
    rest = plain
    if place.endswith(".text"):
        rest = plain.removeprefix(title) or plain
    return rest in said or (2 * len(said) >= len(plain) and said in plain)


def plain_letters(text: str) -> str:
    """The letters and digits of `text`, so that marks make no difference."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def same_link(known: object, link: str) -> bool:
    """Whether the campaign's link `known` is the post's `link`, perhaps told with https."""
    whole = link.replace("http://", "https://", 1).rstrip("/")
    return str(known).rstrip("/") in (whole, f"https://{whole}")
