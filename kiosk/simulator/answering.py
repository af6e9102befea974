"""Answers that aren't quite the truth, and troubles of Stripe's own."""

from collections.abc import Iterable

from kiosk.simulator.faults import ANSWERS
from kiosk.simulator.refusals import Item, RefusedError
from kiosk.simulator.showing import shown
from kiosk.simulator.state import State

_TROUBLES = {
    "401": (401, "invalid_request_error", None, "Expired API Key provided."),
    "403": (403, "invalid_request_error", None, "The provided key does not have the required permissions."),
    "409": (
        409,
        "invalid_request_error",
        "lock_timeout",
        "This object cannot be accessed right now; try again later.",
    ),
    "429": (429, "invalid_request_error", "rate_limit", "Too many requests; back off, then try again."),
    "500": (500, "api_error", None, "An unknown error occurred."),
    "503": (503, "api_error", None, "Stripe is temporarily unavailable."),
}


def trouble(name: str) -> RefusedError:
    """Stripe's own, by the fault's name."""
    status, kind, code, message = _TROUBLES[name]
    return RefusedError(message, code, status=status, kind=kind)


class Answers:
    """What is shown of objects; remembers how PaymentIntents were before, for answers that come late."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[Item, Item]] = {}
        """By id: as it was before it last changed, and as it was last read."""

    def of(self, state: State, call: str, item: Item, expand: Iterable[str]) -> Item:
        """The answer to `call`, which faults may bend."""
        answer = shown(state, item, expand)
        fault = state.faults.drawn(call, ANSWERS)
        if item.get("object") == "payment_intent":
            before = self._before(answer)
            if fault == "stale_read":
                return before
        match fault:
            case "mutate_amount":
                _bend(answer, "amount", "amount_received", "amount_total")
            case "mutate_currency":
                answer["currency"] = "eur" if answer.get("currency") == "usd" else "usd"
            case "mutate_livemode":
                answer["livemode"] = True
            case _:
                pass
        return answer

    def _before(self, answer: Item) -> Item:
        before, last = self._seen.get(answer["id"], (answer, answer))
        if last["status"] != answer["status"] or last["latest_charge"] != answer["latest_charge"]:
            before = last
        self._seen[answer["id"]] = (before, answer)
        return before


def _bend(answer: Item, *names: str) -> None:
    for name in names:
        if answer.get(name):
            answer[name] += 1
