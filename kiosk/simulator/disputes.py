"""Disputes: a donor's bank asks about a charge, takes its money back, and gives it back where the answer convinces it.

Stripe's published description of its API has no disputes; their shape is that of its SDK's type `stripe.Dispute`.
"""

from kiosk.simulator import showing
from kiosk.simulator.charging import balance_transaction
from kiosk.simulator.refusals import Item, RefusedError
from kiosk.simulator.state import State

DISPUTE = "dispute"
FEE = 15_00
"""What Stripe keeps for a dispute, in minor units, whatever becomes of it."""
DAYS_TO_ANSWER = 7


def listed(state: State, given: Item) -> Item:
    """`GET /v1/disputes`."""
    asked = {name: given[name] for name in ("charge", "payment_intent") if name in given}
    fitting = (one for one in state.all_of(DISPUTE) if all(one[name] == value for name, value in asked.items()))
    return showing.page(fitting, given, "/v1/disputes")


def retrieve(state: State, _given: Item, name: str) -> Item:
    """`GET /v1/disputes/{dispute}`."""
    return state.find(DISPUTE, name)


def begin(state: State, intent: Item, *, amount: int | None, is_inquiry: bool) -> Item:
    """The bank contests what the PaymentIntent brought, or `amount` of it; an inquiry takes nothing yet.

    Raises:
        RefusedError: it brought nothing, or is contested already.
    """
    if intent["status"] != "succeeded":
        raise RefusedError("Only a payment that was received can be disputed.")
    charge = state.find("charge", intent["latest_charge"])
    if charge["disputed"]:
        raise RefusedError("It is disputed already.")
    dispute = state.put(_new(state, charge, amount or charge["amount"]))
    if not is_inquiry:
        _take(state, dispute)
    charge["disputed"] = True
    state.put(charge)
    return dispute


def end(state: State, dispute: Item, *, won: bool) -> Item:
    """The bank decides: where it is `won`, what it took comes back; Stripe keeps its fee."""
    if dispute["status"] not in ("needs_response", "warning_needs_response"):
        raise RefusedError(f"The dispute is {dispute['status']}.")
    if not dispute["balance_transactions"]:
        if won:
            dispute["status"] = "warning_closed"
            return state.put(dispute)
        _take(state, dispute)
    if won:
        back = balance_transaction(state, dispute, dispute["amount"], 0, "adjustment")
        dispute["balance_transactions"] = [*dispute["balance_transactions"], back]
    dispute |= {"status": "won" if won else "lost", "is_charge_refundable": False}
    return state.put(dispute)


def _take(state: State, dispute: Item) -> None:
    taken = balance_transaction(state, dispute, -dispute["amount"], FEE, "adjustment")
    dispute |= {"balance_transactions": [taken], "status": "needs_response", "is_charge_refundable": False}
    state.put(dispute)


def _new(state: State, charge: Item, amount: int) -> Item:
    return {
        "id": state.new_id("du_1"),
        "object": DISPUTE,
        "amount": amount,
        "balance_transactions": [],
        "charge": charge["id"],
        "created": state.now(),
        "currency": charge["currency"],
        "enhanced_eligibility_types": [],
        "evidence": {**dict.fromkeys(_EVIDENCE), "enhanced_evidence": {}},
        "evidence_details": {
            "due_by": state.now() + DAYS_TO_ANSWER * 86_400,
            "enhanced_eligibility": {},
            "has_evidence": False,
            "past_due": False,
            "submission_count": 0,
            "submission_method": "not_submitted",
        },
        "intended_submission_method": None,
        "is_charge_refundable": True,
        "livemode": False,
        "metadata": {},
        "network_reason_code": "10.4",
        "payment_intent": charge["payment_intent"],
        "payment_method_details": {
            "card": {"brand": "visa", "case_type": "chargeback", "network_reason_code": "10.4"},
            "type": "card",
        },
        "reason": "fraudulent",
        "status": "warning_needs_response",
    }


_EVIDENCE = (
    "access_activity_log appeal billing_address cancellation_policy cancellation_policy_disclosure "
    "cancellation_rebuttal customer_communication customer_email_address customer_name customer_purchase_ip "
    "customer_signature duplicate_charge_documentation duplicate_charge_explanation duplicate_charge_id "
    "product_description receipt refund_policy refund_policy_disclosure refund_refusal_explanation service_date "
    "service_documentation shipping_address shipping_carrier shipping_date shipping_documentation "
    "shipping_tracking_number uncategorized_file uncategorized_text"
).split()
