"""Which stories take their turns in which round of the attract scene. Pure."""

from collections.abc import Iterator, Sequence

from kiosk.ui.attract.records import StoryShown, TurnShown

MOST = 8
"""Stories in a round, so that whoever stands there for a minute sees all of it."""
_BEFORE_ASK = 3
"""Highlights that are told before people are asked again."""


def turns_of(stories: Sequence[StoryShown]) -> tuple[TurnShown, ...]:
    """The rounds of `stories`, each of `MOST` at most: it opens, tells, asks, tells on and thanks.

    Highlights that don't fit into one round take turns from round to round; one with a last day is told in each.
    So do the asks that are stories, one a round, and the thanks.
    """
    by_kind = {kind: [place for place, one in enumerate(stories) if one.kind == kind] for kind in _kinds(stories)}
    opening, asks = by_kind.get("opening", []), [*by_kind.get("benefits", []), *by_kind.get("both", [])]
    stories_asking = by_kind.get("ask", [])
    ends = [*by_kind.get("thanks", []), *by_kind.get("follow", [])]
    highlights = by_kind.get("highlight", [])
    everything = len(opening) + len(highlights) + len(asks) + len(stories_asking) + len(ends)
    most_ends = len(ends) if everything <= MOST else min(1, len(ends))
    most_asking = len(stories_asking) if everything <= MOST else min(1, len(stories_asking))
    room = max(1, MOST - len(opening) - len(asks) - most_asking - most_ends)
    urgent = [place for place in highlights if stories[place].ending][: room - 1 if len(highlights) > room else None]
    others = [place for place in highlights if place not in urgent]
    share = max(1, room - len(urgent))
    parts = ((stories_asking, most_asking), (ends, most_ends))
    rounds = max(1, -(-len(others) // share), *(len(part) if most < len(part) else 1 for part, most in parts))
    found: list[TurnShown] = []
    for number in range(rounds):
        told = [*urgent, *_taken(others, number * share, share)]
        asking, closing = (part if most == len(part) else _taken(part, number, 1) for part, most in parts)
        order = [*opening, *told[:_BEFORE_ASK], *asks[:1], *told[_BEFORE_ASK:], *asks[1:], *asking, *closing]
        found += [TurnShown(place, number) for place in order]
    return tuple(found)


def _kinds(stories: Sequence[StoryShown]) -> Iterator[str]:
    return iter(dict.fromkeys(story.kind for story in stories))


def _taken(places: Sequence[int], start: int, count: int) -> list[int]:
    """So many of `places` from `start` on, beginning again at their end; none twice."""
    return [places[(start + step) % len(places)] for step in range(min(count, len(places)))]
