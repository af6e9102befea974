"""Money that moves: a PaymentIntent that is paid, or declined, with its charge and the fee."""

from typing import Any

from kiosk.simulator.cards import INTERAC, Decline, brand_of
from kiosk.simulator.refusals import Item
from kiosk.simulator.state import State

_NO_ADDRESS = dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state"))


def pay(state: State, intent: Item, card: str, *, at_reader: bool, method: str = "card") -> Item:
    """The card, or another `method`, pays the PaymentIntent; the charge."""
    charge = charge_of(state, intent, card, at_reader=at_reader, method=method)
    charge |= {"amount_captured": charge["amount"], "captured": True, "paid": True, "status": "succeeded"}
    charge["outcome"] = outcome("approved_by_network", None, "Payment complete.", "authorized")
    fee = fee_of(charge["amount"], at_reader=at_reader)
    charge["balance_transaction"] = balance_transaction(state, charge, charge["amount"], fee, "charge")["id"]
    state.put(charge)
    intent |= {
        "amount_received": intent["amount"],
        "last_payment_error": None,
        "latest_charge": charge["id"],
        "payment_method": charge["payment_method"],
        "status": "succeeded",
    }
    state.put(intent)
    return charge


def decline(state: State, intent: Item, card: str, why: Decline, *, at_reader: bool) -> Item:
    """The bank says no: the PaymentIntent can be tried again; its error in Stripe's shape."""
    charge = charge_of(state, intent, card, at_reader=at_reader)
    charge |= {"failure_code": why.code, "failure_message": why.message, "status": "failed"}
    charge["outcome"] = outcome("declined_by_network", why.decline_code, "The bank declined.", "issuer_declined")
    state.put(charge)
    error = {
        "type": "card_error",
        "code": why.code,
        "message": why.message,
        "charge": charge["id"],
    }
    if why.decline_code:
        error["decline_code"] = why.decline_code
    intent |= {"last_payment_error": error, "latest_charge": charge["id"], "status": "requires_payment_method"}
    state.put(intent)
    return error


def fee_of(amount: int, *, at_reader: bool) -> int:
    """Stripe's fee in minor units: 2.7 % and 5 at a reader, 2.9 % and 30 elsewhere; halves are rounded up."""
    return (amount * 27 + 500) // 1000 + 5 if at_reader else (amount * 29 + 500) // 1000 + 30


def balance_transaction(state: State, source: Item, amount: int, fee: int, kind: str) -> Item:
    """What moved on the account's balance because of `source`."""
    fees = {"amount": fee, "application": None, "currency": source["currency"], "type": "stripe_fee"}
    return state.put(
        {
            "id": state.new_id("txn_3"),
            "object": "balance_transaction",
            "amount": amount,
            "available_on": state.now() + 2 * 86_400,
            "balance_type": "payments",
            "created": state.now(),
            "currency": source["currency"],
            "description": None,
            "exchange_rate": None,
            "fee": fee,
            "fee_details": [{**fees, "description": "Stripe processing fees"}] if fee else [],
            "net": amount - fee,
            "reporting_category": kind,
            "source": source["id"],
            "status": "pending",
            "type": kind,
        }
    )


def charge_of(state: State, intent: Item, card: str, *, at_reader: bool, method: str = "card") -> Item:
    """A charge that has neither succeeded nor failed yet."""
    kind = ("interac_present" if card == INTERAC else "card_present") if at_reader else method
    details: Item = {}
    if at_reader:
        details = _present(state, card, kind)
    elif method == "card":
        details = _online(state, card, intent["amount"])
    name = state.new_id("ch_3")
    return {
        "id": name,
        "object": "charge",
        "amount": intent["amount"],
        "amount_captured": 0,
        "amount_refunded": 0,
        "application": None,
        "application_fee": None,
        "application_fee_amount": None,
        "balance_transaction": None,
        "billing_details": {
            "address": dict(_NO_ADDRESS),
            "email": None,
            "name": None,
            "phone": None,
            "tax_id": None,
        },
        "calculated_statement_descriptor": "SIMULATED",
        "captured": False,
        "created": state.now(),
        "currency": intent["currency"],
        "customer": None,
        "description": intent["description"],
        "disputed": False,
        "failure_balance_transaction": None,
        "failure_code": None,
        "failure_message": None,
        "fraud_details": {},
        "livemode": False,
        "metadata": dict(intent["metadata"]),
        "on_behalf_of": None,
        "outcome": None,
        "paid": False,
        "payment_intent": intent["id"],
        "payment_method": state.new_id("pm_1"),
        "payment_method_details": {kind: details, "type": kind},
        "receipt_email": intent["receipt_email"],
        "receipt_number": None,
        "receipt_url": f"{state.pages}/receipts/{name}",
        "refunded": False,
        "refunds": {"object": "list", "data": [], "has_more": False, "url": f"/v1/charges/{name}/refunds"},
        "review": None,
        "shipping": None,
        "source": None,
        "source_transfer": None,
        "statement_descriptor": None,
        "statement_descriptor_suffix": intent["statement_descriptor_suffix"],
        "transfer_data": None,
        "transfer_group": None,
        "_card": card,
    }


def outcome(status: str, reason: str | None, message: str, kind: str) -> Item:
    """How a charge went, in Stripe's shape."""
    return {
        "advice_code": None,
        "network_advice_code": None,
        "network_decline_code": None,
        "network_status": status,
        "reason": reason,
        "risk_level": "normal",
        "seller_message": message,
        "type": kind,
    }


def _either(state: State, card: str) -> dict[str, Any]:
    return {
        "brand": brand_of(card),
        "country": "US",
        "exp_month": 12,
        "exp_year": 2034,
        "fingerprint": f"simulated{card[-4:]}",
        "funding": "credit",
        "last4": card[-4:],
        "network": brand_of(card),
        "network_transaction_id": state.new_id("", 15),
    }


def _present(state: State, card: str, kind: str) -> Item:
    details = {
        **_either(state, card),
        "cardholder_name": None,
        "emv_auth_data": None,
        "generated_card": None,
        "preferred_locales": ["en"],
        "read_method": "contact_emv" if kind == "interac_present" else "contactless_emv",
        "receipt": {
            "account_type": "checking" if kind == "interac_present" else "credit",
            "application_cryptogram": "AD9B0C1D2E3F4A5B",
            "application_preferred_name": "Interac" if kind == "interac_present" else "Stripe Credit",
            "authorization_code": "123456",
            "authorization_response_code": "3030",
            "cardholder_verification_method": "approval",
            "dedicated_file_name": "A000000003101001",
            "terminal_verification_results": "8000008000",
            "transaction_status_information": "6800",
        },
    }
    if kind == "interac_present":
        return details
    return {
        **details,
        "amount_authorized": None,
        "incremental_authorization_supported": False,
        "offline": None,
        "overcapture_supported": False,
        "wallet": None,
    }


def _online(state: State, card: str, amount: int) -> Item:
    return {
        **_either(state, card),
        "amount_authorized": amount,
        "authorization_code": None,
        "checks": {"address_line1_check": None, "address_postal_code_check": None, "cvc_check": "pass"},
        "installments": None,
        "mandate": None,
        "regulated_status": "unregulated",
        "three_d_secure": None,
        "transaction_link_id": None,
        "wallet": None,
    }
