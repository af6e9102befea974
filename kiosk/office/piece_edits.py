"""What one touch of a piece of an imported post changes in the text of campaign.toml."""

import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.campaigns.editing import with_item, with_to_do, with_value, without_item
from kiosk.campaigns.posts.account import plain_letters
from kiosk.campaigns.posts.days import find_day
from kiosk.campaigns.posts.lexicon import lexicon_of
from kiosk.campaigns.posts.sentences import sentences
from kiosk.campaigns.stand_ins import PLACEHOLDERS
from kiosk.model.link import link_host
from kiosk.office.pieces import NEEDED, PieceNow, as_figure, figures_in, https

_TO_DO_LINK = "write the donation page"
_LISTS = ("highlights", "goals", "amounts", "follow", "questions")


def touched_text(text: str, now: PieceNow) -> str:
    """`text` once the piece was touched; the same where that first asks for something.

    Raises:
        CannotEditError: the file is written in a way that can't be changed from here.
    """
    values, piece = tomllib.loads(text), now.piece
    language = str(values.get("language", "en"))
    match now.touch:
        case "leave":
            return _without(text, values, now)
        case "story":
            return _with_story(text, now)
        case "code":
            number = _ask_for(values, piece.places)
            link = piece.link or values["asks"][number]["link"]
            return with_value(_with_host(text, values, link), f"asks.{number}.link", https(link))
        case "read_more":
            place = f"highlights.{now.story}.link"
            return with_value(_with_host(text, values, piece.link or ""), place, https(piece.link or ""))
        case "goal":
            offers = figures_in(piece.text, language).goals
            offer = next(one for one in offers if one.currency in (None, values.get("currency")))
            taken = [one.get("id") for one in values.get("goals", ())]
            name = "gifts" if offer.unit == "money" else offer.unit
            free = next(one for one in (name, *(f"{name}-{n}" for n in range(2, 9))) if one not in taken)
            return with_item(text, "goals", {"id": free, "unit": offer.unit, "target": as_figure(offer)})
        case "amount":
            amount, _, does = figures_in(piece.text, language).amounts[0]
            return with_item(text, "amounts", {"amount": amount, "does": does})
        case "first_day" | "last_day":
            starts = values.get("dates", {}).get("starts")
            day = find_day(piece.text, lexicon_of(language), starts)
            return with_value(text, "dates.starts" if now.touch == "first_day" else "dates.ends", day)
        case "" | "change" | "picture" | "choose":
            return text


def _with_story(text: str, now: PieceNow) -> str:
    new = PLACEHOLDERS["highlights"]
    if now.piece.kind == "heading":
        values, to_do = {"title": now.piece.text, "text": new["text"]}, {"text": "two sentences read best"}
    else:
        values, to_do = {"title": new["title"], "text": now.piece.text}, {"title": "a title of its own"}
    return with_item(text, "highlights", values, to_do)


def _with_host(text: str, values: Mapping[str, Any], link: str) -> str:
    hosts, host = values.get("allowed_hosts", []), link_host(https(link))
    return text if host in hosts else with_value(text, "allowed_hosts", [*hosts, host])


def _ask_for(values: Mapping[str, Any], places: Iterable[str]) -> int:
    """Whose code the link becomes: that of the ask for which the post seems to have it, else of the one to give."""
    asks = values.get("asks", [])
    meant = [int(place.split(".")[1]) for place in places if place.startswith("asks.")]
    giving = next((n for n, ask in enumerate(asks) if ask.get("kind") == "donate"), 0)
    return meant[0] if meant and meant[0] < len(asks) else giving


def _without(text: str, values: Mapping[str, Any], now: PieceNow) -> str:
    """`text` without what the piece says, wherever that is; what then says nothing goes with it."""
    gone: set[tuple[str, int]] = set()
    codes: set[str] = set()
    for place in now.piece.places:
        name, _, rest = place.partition(".")
        number, _, key = rest.partition(".")
        if name in NEEDED:
            continue
        if name == "asks" and key == "detail":
            text = with_value(text, place, None)
        elif name == "asks":
            codes.add(f"asks.{number}.link")
        elif name in _LISTS and (name != "highlights" or key == "title"):
            gone.add((name, int(number)))
        elif name == "highlights" and key == "text":
            kept = _kept(values[name][int(number)]["text"], now.piece.text)
            if kept:
                text = with_value(text, place, kept)
            else:
                gone.add((name, int(number)))
        elif name == "benefits":
            lines = [line for n, line in enumerate(values[name]["lines"]) if f"benefits.lines.{n}" != place]
            whole = rest == "title" or not lines
            text = with_value(text, "benefits", None) if whole else with_value(text, "benefits.lines", lines)
            values = tomllib.loads(text)
            if whole:
                break
        elif name == "thanks":
            kept = _kept(values[name]["text"], now.piece.text) if rest == "text" else ""
            text = with_value(text, place, kept) if kept else with_value(text, "thanks", None)
            if not kept:
                break
        elif key == "picture":
            text = with_value(with_value(text, place, None), f"{place}_text", None)
        else:
            text = with_value(text, place, None)
    for place in codes:
        text = with_to_do(text, place, _TO_DO_LINK)
    for name, index in sorted(gone, reverse=True):
        text = without_item(text, name, index)
    return text


def _kept(said: str, piece: str) -> str:
    """What is left of a text without the sentences that the piece says."""
    plain = plain_letters(piece)
    each = [(one.strip(), plain_letters(one)) for one in sentences(said)]
    return " ".join(one for one, letters in each if letters and letters not in plain and plain not in letters)
