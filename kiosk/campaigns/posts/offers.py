"""Partners' offers of a post as asks to decide: none has a code before staff have looked at it."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from kiosk.campaigns.posts.asks import is_good_link
from kiosk.campaigns.posts.notes import Noted, Notes
from kiosk.campaigns.posts.sentences import as_title
from kiosk.campaigns.posts.undecided import Undecided
from kiosk.campaigns.screen_text_rules import unfit_for_the_screen
from kiosk.model.ask import MOST_ASKS
from kiosk.model.fields import LONGEST_LINE, LONGEST_SHORT_LINE
from kiosk.model.link import link_host

TO_BE_WRITTEN = "TBD"
"""Instead of words that are still to be written."""


def add_offers(
    asks: list[dict[str, Any]], undecided: Sequence[Undecided], to_do: dict[str, str], notes: Notes
) -> None:
    """Add the offers of a post to its `asks`, each marked as to do, as far as a campaign has room for them.

    Args:
        asks: those of the drive itself, as campaign.toml has them; grows.
        undecided: what the post says.
        to_do: by place; grows.
        notes: what is told of each offer; grows.
    """
    found: dict[str, Undecided] = {}
    for page, one in _with_pages(undecided, [ask["link"] for ask in asks]):
        found.setdefault(page, one)
    first = len(asks)
    for link, one in list(found.items())[: MOST_ASKS - first]:
        place = len(asks)
        is_line = len(one.text) <= LONGEST_LINE and unfit_for_the_screen(one.text) is None
        offer = {
            "kind": "offer",
            "id": None if place == first else f"offer-{place - first + 1}",
            "text": _text(one.link_text),
            "detail": one.text if is_line else None,
            "link": link,
            "show_until": one.day,
        }
        asks.append({key: value for key, value in offer.items() if value is not None})
        to_do[f"asks.{place}.link"] = "write the page of the offer; the post may mean this one, so try it first"
        notes.to_decide.append(Noted("offer_ask", (one.text, link)))
    told = [ask["link"] for ask in asks]
    notes.to_decide += [
        Noted("offer", (one.text,)) for one in undecided if one.kind == "offer" and _page(one) not in told
    ]


def _with_pages(undecided: Sequence[Undecided], taken: Collection[str]) -> Iterator[tuple[str, Undecided]]:
    """The offers that lead to a page of somebody else's: one on a host of the drive's own asks is rather its own."""
    hosts = {link_host(link) for link in taken}
    for one in undecided:
        if one.kind == "offer" and is_good_link(_page(one)) and link_host(_page(one)) not in hosts:
            yield _page(one), one


def _page(one: Undecided) -> str:
    return (one.link or "").replace("http://", "https://", 1)


def _text(said: str) -> str:
    title = as_title(said)
    fits = title and "://" not in title and len(title) <= LONGEST_SHORT_LINE and not unfit_for_the_screen(title)
    return title[0].upper() + title[1:] if fits else TO_BE_WRITTEN
