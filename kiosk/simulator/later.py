"""Money that comes days after somebody has paid, or doesn't: bank debits and vouchers."""

from kiosk.simulator.charging import balance_transaction, charge_of, fee_of, outcome
from kiosk.simulator.refusals import Item
from kiosk.simulator.state import State

VOUCHERS = frozenset({"boleto", "konbini", "multibanco", "oxxo"})
"""With these the donor has still to pay somewhere; with the others the bank is at it."""


def begin(state: State, intent: Item, method: str) -> None:
    """The donor has done on the page what is to be done there."""
    charge = charge_of(state, intent, "", at_reader=False, method=method)
    charge |= {"amount_captured": charge["amount"], "captured": True, "status": "pending"}
    state.put(charge)
    is_voucher = method in VOUCHERS
    intent |= {
        "last_payment_error": None,
        "latest_charge": charge["id"],
        "next_action": {"type": f"{method}_display_details"} if is_voucher else None,
        "payment_method": charge["payment_method"],
        "status": "requires_action" if is_voucher else "processing",
    }
    state.put(intent)


def arrive(state: State, intent: Item) -> None:
    """The money is there."""
    charge = state.find("charge", intent["latest_charge"])
    fee = fee_of(charge["amount"], at_reader=False)
    charge |= {"paid": True, "status": "succeeded"}
    charge["outcome"] = outcome("approved_by_network", None, "Payment complete.", "authorized")
    charge["balance_transaction"] = balance_transaction(state, charge, charge["amount"], fee, "payment")["id"]
    state.put(charge)
    intent |= {"amount_received": intent["amount"], "next_action": None, "status": "succeeded"}
    state.put(intent)


def fail(state: State, intent: Item) -> None:
    """The bank doesn't send it, or nobody has paid the voucher."""
    charge = state.find("charge", intent["latest_charge"])
    code, message = "payment_intent_payment_attempt_failed", "The payment failed."
    charge |= {"failure_code": code, "failure_message": message, "status": "failed"}
    charge["outcome"] = outcome("declined_by_network", None, "The bank declined.", "issuer_declined")
    state.put(charge)
    error = {"type": "invalid_request_error", "code": code, "message": message, "charge": charge["id"]}
    intent |= {
        "last_payment_error": error,
        "next_action": None,
        "payment_method": None,
        "status": "requires_payment_method",
    }
    state.put(intent)
