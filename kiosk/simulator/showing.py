"""Objects as answers: without what is the simulation's own, expanded where asked, a page at a time."""

from collections.abc import Iterable
from typing import Any

from kiosk.simulator.refusals import Item, RefusedError, wrong_parameter
from kiosk.simulator.state import State

_EXPANDABLE = frozenset(
    {
        "payment_intent",
        "latest_charge",
        "balance_transaction",
        "charge",
        "location",
        "source",
        "failure_balance_transaction",
        "invoice",
        "subscription",
    }
)
_DEEPEST = 4


def shown(state: State, item: Item, expand: Iterable[str] = ()) -> Item:
    """An object or a page as Stripe answers it.

    Raises:
        RefusedError: something is to be expanded that can't be.
    """
    answer: Item = _plain(item)
    for way in expand:
        parts = way.split(".")
        if len(parts) - (parts[0] == "data") > _DEEPEST:
            raise wrong_parameter(f"You cannot expand more than {_DEEPEST} levels of a property", "expand")
        _expand(state, answer, parts, way)
    return answer


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            name: dict(part) if name == "metadata" and part else _plain(part)  # its names are the caller's own
            for name, part in value.items()
            if not name.startswith("_")
        }
    return [_plain(part) for part in value] if isinstance(value, list) else value


def _expand(state: State, place: Any, parts: list[str], way: str) -> None:
    if isinstance(place, list):
        for one in place:
            _expand(state, one, parts, way)
        return
    if place is None:
        return
    name, *rest = parts
    if name == "payments" and isinstance(place, dict) and place.get("object") == "invoice":
        _include_payments(state, place)
    if name == "line_items" and isinstance(place, dict) and place.get("object") == "checkout.session":
        _include_lines(place)
    if isinstance(place, dict) and name in place:
        if name in _EXPANDABLE and isinstance(place[name], str):
            whole = state.get(place[name])
            place[name] = _plain(whole) if whole else place[name]
        elif not rest and name not in _EXPANDABLE | {"payments", "line_items"}:
            raise _not_expandable(way)
        if rest:
            _expand(state, place[name], rest, way)
    elif not isinstance(place, dict) or name not in (
        "process_payment_intent",
        *_EXPANDABLE,
    ):  # an action of another type
        raise _not_expandable(way)


def _include_payments(state: State, invoice: Item) -> None:
    """What only an answer has that was asked for it: the invoice's payments, as a list."""
    name = invoice["id"]
    data = [_plain(one) for one in state.all_of("invoice_payment") if one["invoice"] == name]
    invoice["payments"] = {
        "object": "list",
        "data": data,
        "has_more": False,
        "url": f"/v1/invoice_payments?invoice={name}",
    }


def _include_lines(session: Item) -> None:
    """What only an answer has that was asked for it: the session's one line, of a product that nobody has stored."""
    line = {
        "id": f"li_{session['id']}",
        "object": "item",
        "adjustable_quantity": None,
        **dict.fromkeys(("amount_discount", "amount_tax"), 0),
        **dict.fromkeys(("amount_subtotal", "amount_total"), session["amount_total"]),
        "currency": session["currency"],
        "description": "Donation",
        "metadata": None,
        "price": None,
        "quantity": 1,
    }
    url = f"/v1/checkout/sessions/{session['id']}/line_items"
    session["line_items"] = {"object": "list", "data": [line], "has_more": False, "url": url}


def _not_expandable(way: str) -> RefusedError:
    return wrong_parameter(f"This property cannot be expanded ({way}).", "expand")


def page(items: Iterable[Item], given: Item, url: str) -> Item:
    """A page of objects, given the newest first.

    Args:
        items: those that fit the call's own filters.
        given: `limit`, `created`, `starting_after`, `ending_before`.
        url: the call's path.

    Raises:
        RefusedError: there is no such page.
    """
    limit = given.get("limit", 10)
    if not 1 <= limit <= 100:
        raise wrong_parameter("limit is 1 to 100", "limit")
    found = list(items)
    for border in ("starting_after", "ending_before"):
        if border in given:
            place = next((number for number, item in enumerate(found) if item["id"] == given[border]), None)
            if place is None:
                raise RefusedError(f"No such object: '{given[border]}'", "resource_missing", param=border)
            found = found[place + 1 :] if border == "starting_after" else found[:place]
    found = [item for item in found if _made(item, given.get("created", {}))]
    part = found[-limit:] if "ending_before" in given else found[:limit]
    return {"object": "list", "url": url, "has_more": len(found) > limit, "data": part}


def _made(item: Item, bounds: dict[str, int]) -> bool:
    if not bounds:
        return True
    made: int = item["created"]
    return bounds.get("gte", made) <= made <= bounds.get("lte", made) and bounds.get(
        "gt", made - 1
    ) < made < bounds.get("lt", made + 1)
