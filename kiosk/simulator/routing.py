"""The calls that are known, by method and path, and what each takes."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.simulator import disputes, inputs, intents, money_moved, readers, sessions, subscriptions
from kiosk.simulator.faults import BEYOND
from kiosk.simulator.parameters import (
    EXPAND,
    PAGE,
    Rule,
    currency,
    email,
    gone_payment_method_types,
    metadata,
    one_of,
    text,
    truth,
    whole,
)
from kiosk.simulator.refusals import Item, RefusedError, missing
from kiosk.simulator.session_rules import SESSION
from kiosk.simulator.state import State

_WITHOUT_TIME = {name: rule for name, rule in PAGE.items() if name != "created"}
_INTENT: dict[str, Rule] = {
    "amount": whole,
    "currency": currency,
    "allowed_payment_method_types": [text],
    "payment_method_types": gone_payment_method_types,
    "capture_method": one_of("automatic"),
    "description": text,
    "metadata": metadata,
    "receipt_email": email,
    "statement_descriptor_suffix": text,
}
_ADDRESS: dict[str, Rule] = dict.fromkeys(("city", "country", "line1", "line2", "postal_code", "state"), text)
_PROCESS_CONFIG: dict[str, Rule] = {
    "allow_redisplay": one_of("always", "limited", "unspecified"),
    "enable_customer_cancellation": truth,
    "skip_tipping": truth,
    "tipping": {"amount_eligible": whole},
}
_CART: dict[str, Rule] = {
    "currency": currency,
    "line_items": [{"amount": whole, "description": text, "quantity": whole}],
    "tax": whole,
    "total": whole,
}
_INPUT: dict[str, Rule] = {
    "custom_text": dict.fromkeys(("description", "skip_button", "submit_button", "title"), text),
    "required": truth,
    "type": one_of(*inputs.TYPED),
}
_CARD: dict[str, Rule] = {"number": text}
_PRESENT: dict[str, Rule] = {
    "type": one_of("card", "card_present", "interac_present"),
    "card": {**_CARD, "exp_month": whole, "exp_year": whole, "cvc": text},
    "card_present": _CARD,
    "interac_present": _CARD,
}


@dataclass(frozen=True, slots=True)
class Call:
    """A call of the API.

    Attributes:
        name: one of `faults.CALLS`.
        method: of HTTP.
        path: with `{}` for an id.
        run: does it, given the state, the parameters and the ids of the path.
        rules: how its parameters are read.
        required: those that it can't do without.
    """

    name: str
    method: str
    path: str
    run: Callable[..., Item]
    rules: Mapping[str, Rule] = field(default_factory=dict)
    required: tuple[str, ...] = ()

    def matches(self, method: str, path: str) -> tuple[str, ...] | None:
        """The ids in the path, if this is the call that is meant."""
        found = re.fullmatch(re.escape(self.path).replace(r"\{\}", "([^/]+)"), path) if method == self.method else None
        return found.groups() if found else None


def _get(name: str, path: str, run: Callable[..., Item], **rules: Any) -> Call:
    return Call(name, "GET", path, run, {**rules, **EXPAND})


def _post(name: str, path: str, run: Callable[..., Item], rules: Mapping[str, Rule], *required: str) -> Call:
    return Call(name, "POST", path, run, {**rules, **EXPAND}, required)


_INTENTS, _READERS, _HELPED = "/v1/payment_intents", "/v1/terminal/readers", "/v1/test_helpers/terminal/readers"
_SESSIONS = "/v1/checkout/sessions"


def _not_allowed(_state: State, _given: Item) -> Item:
    """`GET /v1/account`: restricted keys may not read it, and the others don't here.

    Raises:
        RefusedError: always.
    """
    raise RefusedError("The provided key does not have the required permissions for this endpoint.", status=403)


def _beyond(name: str, method: str, path: str, kind: str) -> Call:
    """A call about a thing that is never there, for which a kiosk's key has no right either."""

    def run(state: State, given: Item, thing: str) -> Item:
        if state.faults.drawn(name, BEYOND):
            raise missing(kind, thing)
        return _not_allowed(state, given)

    return Call(name, method, path, run, EXPAND)


CALLS = (
    _post("create", _INTENTS, intents.create, _INTENT, "amount", "currency"),
    _get("intents", _INTENTS, intents.listed, **PAGE),
    _get("intent", f"{_INTENTS}/{{}}", intents.retrieve),
    _post("update", f"{_INTENTS}/{{}}", intents.update, {"receipt_email": email, "metadata": metadata}),
    _post(
        "cancel",
        f"{_INTENTS}/{{}}/cancel",
        intents.cancel,
        {"cancellation_reason": one_of("abandoned", "duplicate", "fraudulent", "requested_by_customer")},
    ),
    _post(
        "location_create",
        "/v1/terminal/locations",
        readers.create_location,
        {"address": _ADDRESS, "display_name": text, "metadata": metadata},
        "address",
        "display_name",
    ),
    _get("locations", "/v1/terminal/locations", readers.list_locations, **_WITHOUT_TIME),
    _get("location", "/v1/terminal/locations/{}", readers.retrieve_location),
    _post(
        "register",
        _READERS,
        readers.register,
        {"registration_code": text, "label": text, "location": text, "metadata": metadata},
        "registration_code",
    ),
    _get(
        "readers",
        _READERS,
        readers.listed,
        location=text,
        status=one_of("online", "offline"),
        device_type=text,
        serial_number=text,
        **_WITHOUT_TIME,
    ),
    _get("reader", f"{_READERS}/{{}}", readers.retrieve),
    Call("reader_delete", "DELETE", f"{_READERS}/{{}}", readers.delete),
    _post(
        "process",
        f"{_READERS}/{{}}/process_payment_intent",
        readers.process,
        {"payment_intent": text, "process_config": _PROCESS_CONFIG},
        "payment_intent",
    ),
    _post("cancel_action", f"{_READERS}/{{}}/cancel_action", readers.cancel_action, {}),
    _post(
        "display",
        f"{_READERS}/{{}}/set_reader_display",
        readers.set_display,
        {"type": one_of("cart"), "cart": _CART},
        "type",
    ),
    _post(
        "inputs",
        f"{_READERS}/{{}}/collect_inputs",
        inputs.collect,
        {"inputs": [_INPUT], "metadata": metadata},
        "inputs",
    ),
    _post("present", f"{_HELPED}/{{}}/present_payment_method", readers.present, _PRESENT),
    _post(
        "inputs_given",
        f"{_HELPED}/{{}}/succeed_input_collection",
        inputs.succeed,
        {"skip_non_required_inputs": one_of("all", "none")},
    ),
    _post("inputs_timed_out", f"{_HELPED}/{{}}/timeout_input_collection", inputs.time_out, {}),
    _get("charge", "/v1/charges/{}", money_moved.retrieve_charge),
    _post(
        "refund_create",
        "/v1/refunds",
        money_moved.create_refund,
        {
            "amount": whole,
            "charge": text,
            "metadata": metadata,
            "payment_intent": text,
            "reason": one_of("duplicate", "fraudulent", "requested_by_customer"),
        },
    ),
    _get("refunds", "/v1/refunds", money_moved.list_refunds, charge=text, payment_intent=text, **PAGE),
    _get("refund", "/v1/refunds/{}", money_moved.retrieve_refund),
    _get("disputes", "/v1/disputes", disputes.listed, charge=text, payment_intent=text, **PAGE),
    _get("dispute", "/v1/disputes/{}", disputes.retrieve),
    _get(
        "balance_transactions",
        "/v1/balance_transactions",
        money_moved.list_balance_transactions,
        type=text,
        source=text,
        currency=currency,
        **PAGE,
    ),
    _get("balance_transaction", "/v1/balance_transactions/{}", money_moved.retrieve_balance_transaction),
    _post("session_create", _SESSIONS, sessions.create, SESSION, "mode", "line_items", "success_url"),
    _get(
        "sessions",
        _SESSIONS,
        sessions.listed,
        status=one_of("complete", "expired", "open"),
        payment_intent=text,
        payment_link=text,
        **PAGE,
    ),
    _get("session", f"{_SESSIONS}/{{}}", sessions.retrieve),
    _post("expire", f"{_SESSIONS}/{{}}/expire", sessions.expire, {}),
    _get(
        "invoice_payments",
        "/v1/invoice_payments",
        subscriptions.list_payments,
        invoice=text,
        payment={"type": one_of("payment_intent", "payment_record"), "payment_intent": text},
        status=one_of("canceled", "open", "paid"),
        **PAGE,
    ),
    _get("invoice_payment", "/v1/invoice_payments/{}", subscriptions.retrieve_payment),
    _get("invoice", "/v1/invoices/{}", subscriptions.retrieve_invoice),
    _get("subscription", "/v1/subscriptions/{}", subscriptions.retrieve),
    _get("account", "/v1/account", _not_allowed),
    _beyond("refund_cancel", "POST", "/v1/refunds/{}/cancel", "refund"),
    _beyond("payout_cancel", "POST", "/v1/payouts/{}/cancel", "payout"),
    _beyond("transfer_update", "POST", "/v1/transfers/{}", "transfer"),
    _beyond("dispute_close", "POST", "/v1/disputes/{}/close", "dispute"),
    _beyond("payment_link_update", "POST", "/v1/payment_links/{}", "payment_link"),
    _beyond("subscription_cancel", "DELETE", "/v1/subscriptions/{}", "subscription"),
    _beyond("event", "GET", "/v1/events/{}", "event"),
    _beyond("customer", "GET", "/v1/customers/{}", "customer"),
    _beyond("webhook_update", "POST", "/v1/webhook_endpoints/{}", "webhook_endpoint"),
    _beyond("location_update", "POST", "/v1/terminal/locations/{}", readers.LOCATION),
)


def call_of(method: str, path: str) -> tuple[Call, tuple[str, ...]]:
    """The call that is meant, and the ids in its path.

    Raises:
        RefusedError: there is none.
    """
    for call in CALLS:
        ids = call.matches(method, path)
        if ids is not None:
            return call, ids
    raise RefusedError(f"Unrecognized request URL ({method}: {path}).", status=404)
