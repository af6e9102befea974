"""Reading one of Stripe's lists again and again, so that nothing of ours in it is missed.

A list gives each object as it is now, newest first, and an object is in it from the moment it is made. A walk goes
down to where the last whole one began, and `OVERLAP` further; then each of ours whose end was not known is asked for
by its id. A walk may pause after any answer: the `ListCursor` says where to go on.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field, replace
from typing import Any, Literal, NamedTuple

import stripe

from kiosk.model.fact import Gift, Refund
from kiosk.model.records import dataclass
from kiosk.payments.connection import plain_answer
from kiosk.payments.list_pages import PAGE, Page, page

OVERLAP = 600
"""Seconds; Stripe's `created` is when a request began, and two may end in the other order."""
MOST_OPEN_ASKED = 5
"""In one go; the others have their turn in the next."""

PENDING_FOR = 30 * 86_400
"""Seconds in which money that comes later comes or doesn't: debits take two weeks at most, vouchers their own time."""
Told = Gift | Refund | Literal["open", "pending"] | None
"""What an object says; "open" is ours and not at its end yet, "pending" likewise, where that takes days."""


class Open(NamedTuple):
    """One of ours whose end is not known; `created` in seconds since 1970, by Stripe's clock."""

    id: str
    created: int


@dataclass(frozen=True, slots=True)
class ListCursor:
    """How far a list has been read."""

    floor: int
    """What was made before is known; seconds since 1970, by Stripe's clock."""
    after: str = ""
    """The object to go on after; empty at the top."""
    newest: int = 0
    """When the newest since the top was made."""
    began: dt.datetime | None = None
    """When the top was read, by our clock."""
    whole: dt.datetime | None = None
    """When the top of the last walk was read that has reached its floor: what had happened by then is told."""
    open: tuple[Open, ...] = ()


class Step(NamedTuple):
    """What one answer brought."""

    walk: ListCursor
    entries: tuple[Gift | Refund, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One of Stripe's lists."""

    service: Any
    """Of the client: has `list` and `retrieve`."""
    told: Callable[[Mapping[str, Any]], Told]
    expand: tuple[str, ...]
    """What comes whole inside each object."""
    open_for: int
    """Seconds after which one that is still open will stay so."""
    asked: Mapping[str, object] = field(default_factory=dict)
    """What else is asked for, of the list alone."""
    overlap: int = OVERLAP
    """Seconds by which a walk goes further than the last whole one began; more where an object joins a list late."""


def steps(source: Source, walk: ListCursor, now: dt.datetime, *, limit: int = PAGE) -> Iterator[Step]:
    """Go on with `walk`, one answer of Stripe a step, until it has reached its floor; `limit` objects in each.

    Raises:
        stripe.StripeError: no answer, or none that helps.
        NotStripeError: an answer that can't be one.
    """
    for due in walk.open[:MOST_OPEN_ASKED]:
        told = _ask_for(source, due)
        rest = tuple(one for one in walk.open if one != due)
        age = now.timestamp() - due.created
        stays = (told == "open" and age < source.open_for) or (told == "pending" and age < PENDING_FOR)
        walk = replace(walk, open=(*rest, due) if stays else rest)
        yield Step(walk, (told,) if isinstance(told, Gift | Refund) else ())
    if not walk.after:
        walk = _at_the_top(walk, now)
    has_more = True
    while has_more:
        try:
            objects, has_more = _page(source, walk, limit)
        except stripe.InvalidRequestError:
            if not walk.after:
                raise
            walk = _at_the_top(walk, now)  # the object to go on after is gone: the key is of another account now
            continue
        step = _taken(source, walk, objects)
        if not has_more:
            floor = max(walk.floor, step.walk.newest - source.overlap)
            step = step._replace(walk=replace(step.walk, floor=floor, after="", newest=0, whole=walk.began))
        walk = step.walk
        yield step


def _at_the_top(walk: ListCursor, now: dt.datetime) -> ListCursor:
    return replace(walk, after="", newest=0, began=now)


def _taken(source: Source, walk: ListCursor, objects: list[dict[str, Any]]) -> Step:
    """`walk` after a page of `objects`."""
    still_open = {one.id: one for one in walk.open}
    entries = []
    for item in objects:
        told = source.told(item)
        if told in ("open", "pending"):
            still_open[item["id"]] = Open(item["id"], item["created"])
        elif isinstance(told, Gift | Refund):
            entries.append(told)
    newest = max([walk.newest, *(item["created"] for item in objects)])
    after = objects[-1]["id"] if objects else walk.after
    return Step(replace(walk, after=after, newest=newest, open=tuple(still_open.values())), tuple(entries))


def _page(source: Source, walk: ListCursor, limit: int) -> Page:
    expand = [f"data.{part}" for part in source.expand]
    asked = {"created": {"gte": walk.floor}, "limit": limit, "expand": expand, **source.asked}
    return page(source.service.list, asked, walk.after)


def _ask_for(source: Source, due: Open) -> Told:
    """What `due` says now; nothing where Stripe doesn't know it any more."""
    try:
        item = plain_answer(lambda: source.service.retrieve(due.id, {"expand": [*source.expand]}))
    except stripe.InvalidRequestError as error:
        if error.http_status == 404:
            return None
        raise
    return source.told(item) if item.get("id") == due.id else None
