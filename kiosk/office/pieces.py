"""What one touch does with a piece of an imported post: use a link, leave a story out, make one of a sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from kiosk.campaigns.editing import with_item, with_value, without_item
from kiosk.campaigns.posts.account import Piece
from kiosk.campaigns.stand_ins import PLACEHOLDERS

Touch = Literal["", "leave", "take", "use"]
_STORY = re.compile(r"highlights\.(\d+)\.")
_LEAST, _MOST = 20, 700
"""Characters of a sentence that can be a story."""


def touch_of(piece: Piece) -> Touch:
    """What a touch of `piece` would do; empty where nothing."""
    if piece.kind == "link":
        return "use" if piece.why == "unsure" and piece.places and piece.link else ""
    if piece.fate == "taken" and piece.places and _STORY.match(piece.places[0]):
        return "leave"
    is_prose = piece.kind in ("paragraph", "item") and piece.why in ("no_place", "more_than_fits")
    return "take" if is_prose and _LEAST <= len(piece.text) < _MOST else ""


def touched_text(text: str, piece: Piece) -> str:
    """The text of campaign.toml once `piece` was touched."""
    match touch_of(piece):
        case "use":
            return with_value(text, piece.places[0], (piece.link or "").replace("http://", "https://", 1))
        case "leave":
            return without_item(text, "highlights", _story(piece))
        case "take":
            values = {"title": PLACEHOLDERS["highlights"]["title"], "text": piece.text}
            return with_item(text, "highlights", values, {"title": "a title of its own"})
        case "":
            return text


def after_touch(pieces: Sequence[Piece], index: int, stories: int) -> tuple[Piece, ...]:
    """What became of all pieces once the one at `index` was touched; there are now this many `stories`."""
    piece = pieces[index]
    match touch_of(piece):
        case "leave":
            gone = _story(piece)
            return tuple(_without_story(one, gone) for one in pieces)
        case "take":
            new = replace(piece, fate="taken", why="", places=(f"highlights.{stories - 1}.text",))
        case "use":
            new = replace(piece, fate="taken", why="")
        case "":
            new = piece
    return (*pieces[:index], new, *pieces[index + 1 :])


def _story(piece: Piece) -> int:
    match = _STORY.match(piece.places[0])
    return int(match[1]) if match else -1


def _without_story(piece: Piece, gone: int) -> Piece:
    """`piece` once the story at `gone` is no longer there; those behind it have moved up."""
    if not piece.places or not _STORY.match(piece.places[0]):
        return piece
    at = _story(piece)
    if at == gone:
        return replace(piece, fate="left_out", places=(), why="no_place")
    if at < gone:
        return piece
    return replace(piece, places=tuple(place.replace(f".{at}.", f".{at - 1}.", 1) for place in piece.places))
