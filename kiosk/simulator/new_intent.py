"""A PaymentIntent as it is when it is made."""

from typing import Any

from kiosk.simulator.methods import TAKES
from kiosk.simulator.parameters import merged
from kiosk.simulator.refusals import Item, wrong_parameter
from kiosk.simulator.state import State

KIND = "payment_intent"


def method_types(allowed: list[str] | None, currency: str, *, online: bool = False) -> list[str]:
    """What a payment can be made with; those asked for that don't fit are left out without a word.

    Raises:
        RefusedError: none is left.
    """
    fitting = ["card", "link", *(name for name, takes in TAKES.items() if currency in takes)]
    if not online:
        fitting.append("card_present")
    if currency == "cad" and not online:
        fitting.append("interac_present")
    chosen = ["card", "link"] if allowed is None else [one for one in dict.fromkeys(allowed) if one in fitting]
    if not chosen:
        raise wrong_parameter(
            "No valid payment method types for this payment.",
            "allowed_payment_method_types",
            "parameter_invalid_empty",
        )
    return chosen


def new_intent(state: State, given: Item) -> Item:
    """One that nobody has paid yet; it is not kept yet either."""
    allowed = given.get("allowed_payment_method_types")
    types = method_types(allowed, given["currency"])
    name = state.new_id("pi_3")
    intent: dict[str, Any] = {
        "id": name,
        "object": KIND,
        "amount": given["amount"],
        "amount_capturable": 0,
        "amount_details": {"tip": {}},
        "amount_received": 0,
        "application": None,
        "application_fee_amount": None,
        "automatic_payment_methods": None if allowed else {"allow_redirects": "always", "enabled": True},
        "canceled_at": None,
        "cancellation_reason": None,
        "capture_method": given.get("capture_method", "automatic"),
        "client_secret": f"{name}_secret_{state.new_id('')}",
        "confirmation_method": "automatic",
        "created": state.now(),
        "currency": given["currency"],
        "customer": None,
        "customer_account": None,
        "description": given.get("description"),
        "excluded_payment_method_types": None,
        "last_payment_error": None,
        "latest_charge": None,
        "livemode": False,
        "metadata": merged({}, given.get("metadata", {})),
        "next_action": None,
        "on_behalf_of": None,
        "payment_method": None,
        "payment_method_configuration_details": None,
        "payment_method_options": {one: {} for one in types if one != "card"},
        "payment_method_types": types,
        "processing": None,
        "receipt_email": given.get("receipt_email"),
        "review": None,
        "setup_future_usage": None,
        "shipping": None,
        "source": None,
        "statement_descriptor": None,
        "statement_descriptor_suffix": given.get("statement_descriptor_suffix"),
        "status": "requires_payment_method",
        "transfer_data": None,
        "transfer_group": None,
    }
    if allowed:
        intent["allowed_payment_method_types"] = allowed
    return intent
