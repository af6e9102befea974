"""Stripe's lists, a page after the other and the newest first: https://docs.stripe.com/api/pagination."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from kiosk.payments.connection import NotStripeError, plain_answer

PAGE = 100
"""Objects; Stripe gives no more at once."""


class Page(NamedTuple):
    """What one answer brought."""

    items: list[dict[str, Any]]
    """Each has an `id`, and those that were listed by when they were made have `created`, in seconds since 1970."""
    has_more: bool


def page(list_: Callable[[Any], object], params: Mapping[str, Any], after: str = "") -> Page:
    """One page of a list.

    Args:
        list_: what asks for it, of a service of Stripe's SDK.
        params: what is asked for; without `limit` as many as Stripe gives.
        after: the object to go on after; empty at the top.

    Raises:
        stripe.StripeError: no answer, or none that helps.
        NotStripeError: an answer that can't be one, or that would never end.
    """
    asked = {"limit": PAGE, **params, **({"starting_after": after} if after else {})}
    answer = plain_answer(lambda: list_(asked))
    items, has_more = answer.get("data"), answer.get("has_more")
    if not isinstance(items, list) or not isinstance(has_more, bool):
        raise NotStripeError
    if not all(_is_whole(item, timed="created" in params) for item in items):
        raise NotStripeError
    if has_more and (not items or items[-1]["id"] == after):
        raise NotStripeError
    return Page(items, has_more)


def pages(list_: Callable[[Any], object], params: Mapping[str, Any]) -> Iterator[Page]:
    """All pages of a list, each asked for when it is due; as `page`."""
    after = ""
    while True:
        found = page(list_, params, after)
        yield found
        if not found.has_more:
            return
        after = found.items[-1]["id"]


def _is_whole(item: object, *, timed: bool) -> bool:
    if not isinstance(item, dict) or not isinstance(item.get("id"), str):
        return False
    return not timed or type(item.get("created")) is int
