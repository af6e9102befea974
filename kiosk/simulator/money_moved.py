"""What is read of money that moved, and what is given back."""

from kiosk.simulator import showing
from kiosk.simulator.cards import INTERAC, REFUND_FAILS
from kiosk.simulator.charging import balance_transaction
from kiosk.simulator.faults import REFUNDING
from kiosk.simulator.parameters import merged
from kiosk.simulator.refusals import Item, RefusedError, wrong_parameter
from kiosk.simulator.state import State

REFUND = "refund"
REFUND_FAILS_AFTER = 5.0
"""Seconds until the bank sends a refund back."""


def retrieve_charge(state: State, _given: Item, name: str) -> Item:
    """`GET /v1/charges/{charge}`."""
    return state.find("charge", name)


def retrieve_balance_transaction(state: State, _given: Item, name: str) -> Item:
    """`GET /v1/balance_transactions/{id}`."""
    return state.find("balance_transaction", name)


def list_balance_transactions(state: State, given: Item) -> Item:
    """`GET /v1/balance_transactions`."""
    return _page(state, given, "balance_transaction", "/v1/balance_transactions", "type", "source", "currency")


def create_refund(state: State, given: Item) -> Item:
    """`POST /v1/refunds`: the whole charge, or a part of it."""
    charge = _charge_to_refund(state, given)
    left = charge["amount"] - charge["amount_refunded"]
    if not charge["paid"]:
        raise RefusedError("This charge has not been paid.", param="charge")
    if not left:
        raise RefusedError(f"Charge {charge['id']} has already been refunded.", "charge_already_refunded")
    if charge["_card"] == INTERAC:
        raise RefusedError("Interac payments are refunded in person, on the reader.")
    amount = given.get("amount", left)
    if not 0 < amount <= left:
        raise RefusedError(f"Refund amount ({amount}) is greater than unrefunded amount ({left})", param="amount")
    status = "pending" if state.faults.drawn("refund_create", REFUNDING) else "succeeded"
    refund: Item = {
        "id": state.new_id("re_3"),
        "object": REFUND,
        "amount": amount,
        "balance_transaction": None,
        "charge": charge["id"],
        "created": state.now(),
        "currency": charge["currency"],
        "customer": None,
        "customer_account": None,
        "destination_details": {
            "card": {"reference_status": "pending", "reference_type": "acquirer_reference_number", "type": "refund"},
            "type": "card",
        },
        "metadata": merged({}, given.get("metadata", {})),
        "payment_intent": charge["payment_intent"],
        "payment_method": charge["payment_method"],
        "reason": given.get("reason"),
        "receipt_number": None,
        "source_transfer_reversal": None,
        "status": status,
        "transfer_reversal": None,
    }
    if charge["_card"] == REFUND_FAILS:
        refund["_fails_at"] = state.clock() + REFUND_FAILS_AFTER
    if status == "pending":
        refund["pending_reason"] = "processing"
    refund["balance_transaction"] = balance_transaction(state, refund, -amount, 0, "refund")["id"]
    _count_refunded(state, charge, amount)
    return state.put(refund)


def retrieve_refund(state: State, _given: Item, name: str) -> Item:
    """`GET /v1/refunds/{refund}`."""
    return state.find(REFUND, name)


def list_refunds(state: State, given: Item) -> Item:
    """`GET /v1/refunds`."""
    return _page(state, given, REFUND, "/v1/refunds", "charge", "payment_intent")


def advance(state: State) -> None:
    """Let the refunds fail that are due to; the money comes back."""
    for refund in state.all_of(REFUND):
        if "_fails_at" not in refund or state.clock() < refund["_fails_at"]:
            continue
        del refund["_fails_at"]
        back = balance_transaction(state, refund, refund["amount"], 0, "refund_failure")
        refund |= {
            "failure_balance_transaction": back["id"],
            "failure_reason": "expired_or_canceled_card",
            "status": "failed",
        }
        state.put(refund)
        _count_refunded(state, state.find("charge", refund["charge"]), -refund["amount"])


def _charge_to_refund(state: State, given: Item) -> Item:
    if ("charge" in given) == ("payment_intent" in given):
        raise wrong_parameter("One of charge or payment_intent must be provided.", "charge", "parameter_missing")
    if "charge" in given:
        return state.find("charge", given["charge"], "charge")
    intent = state.find("payment_intent", given["payment_intent"], "payment_intent")
    if intent["latest_charge"] is None:
        raise RefusedError("This PaymentIntent does not have a successful charge to refund.", param="payment_intent")
    return state.find("charge", intent["latest_charge"])


def _count_refunded(state: State, charge: Item, amount: int) -> None:
    charge["amount_refunded"] += amount
    charge["refunded"] = charge["amount_refunded"] == charge["amount"]
    state.put(charge)


def _page(state: State, given: Item, kind: str, url: str, *filters: str) -> Item:
    asked = {name: given[name] for name in filters if name in given}
    fitting = (one for one in state.all_of(kind) if all(one[name] == value for name, value in asked.items()))
    return showing.page(fitting, given, url)
