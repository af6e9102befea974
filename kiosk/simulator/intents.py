"""PaymentIntents: made, read, changed and cancelled.

Stripe keeps one at `requires_payment_method` while a reader authorises its card. It can't be cancelled then: the
refusal is `payment_intent_unexpected_state`, as it is once it succeeded.
"""

from kiosk.simulator import showing, slot
from kiosk.simulator.faults import CANCELLING
from kiosk.simulator.new_intent import KIND, new_intent
from kiosk.simulator.parameters import check_amount, merged
from kiosk.simulator.refusals import Item, RefusedError
from kiosk.simulator.state import State

_CANCELLABLE = ("requires_payment_method", "requires_capture", "requires_confirmation", "requires_action")


def create(state: State, given: Item) -> Item:
    """`POST /v1/payment_intents`."""
    check_amount(given["amount"], given["currency"])
    return state.put(new_intent(state, given))


def retrieve(state: State, _given: Item, name: str) -> Item:
    """`GET /v1/payment_intents/{intent}`."""
    return state.find(KIND, name)


def update(state: State, given: Item, name: str) -> Item:
    """`POST /v1/payment_intents/{intent}`: the receipt's address and the metadata."""
    intent = state.find(KIND, name)
    if "receipt_email" in given:
        intent["receipt_email"] = given["receipt_email"]
        charge = state.get(intent["latest_charge"])
        if charge is not None:
            state.put({**charge, "receipt_email": given["receipt_email"]})
    if "metadata" in given:
        intent["metadata"] = merged(intent["metadata"], given["metadata"])
    return state.put(intent)


def cancel(state: State, given: Item, name: str) -> Item:
    """`POST /v1/payment_intents/{intent}/cancel`."""
    intent = state.find(KIND, name)
    if state.faults.drawn("cancel", CANCELLING):
        slot.authorise_at_once(state, intent)
    if intent["status"] not in _CANCELLABLE:
        raise _unexpected(state, intent, f"it has a status of {intent['status']}")
    if slot.authorising_reader(state, intent) is not None:
        raise _unexpected(state, intent, "a reader is authorising a card for it")
    intent |= {
        "canceled_at": state.now(),
        "cancellation_reason": given.get("cancellation_reason"),
        "last_payment_error": None,
        "status": "canceled",
    }
    return state.put(intent)


def listed(state: State, given: Item) -> Item:
    """`GET /v1/payment_intents`."""
    return showing.page(state.all_of(KIND), given, "/v1/payment_intents")


def _unexpected(state: State, intent: Item, why: str) -> RefusedError:
    return RefusedError(
        f"You cannot cancel this PaymentIntent because {why}.",
        "payment_intent_unexpected_state",
        payment_intent=showing.shown(state, intent),
    )
