"""Checkout Sessions: payments on the page that a phone opens."""

import math
from typing import Any

from kiosk.simulator import charging, later, methods, showing, subscriptions
from kiosk.simulator.cards import Decline
from kiosk.simulator.new_intent import method_types, new_intent
from kiosk.simulator.parameters import check_amount, merged
from kiosk.simulator.refusals import Item, RefusedError, wrong_parameter
from kiosk.simulator.state import State

KIND = "checkout.session"
PAGE = "/c/pay/"
"""Where a session's page is; its id follows."""
URL_LENGTH = 361
"""Characters, as Stripe's have."""
LOCALES = (
    "bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru "
    "sk sl sv th tr vi zh zh-HK zh-TW"
).split()
"""That a page may be asked to be in."""
LATER = 3 * 86_400
"""Seconds until money comes that isn't there at once."""
_SHORTEST, _LONGEST = 30 * 60, 24 * 60 * 60


def create(state: State, given: Item) -> Item:
    """`POST /v1/checkout/sessions`."""
    total, currency = _total_of(given["line_items"])
    check_amount(total, currency, "line_items")
    starts = subscriptions.check_session(given, state.now())
    mode, due = given["mode"], total if starts is None else 0
    fitting = method_types(given.get("allowed_payment_method_types"), currency, online=True)
    types = [one for one in fitting if one not in state.switched_off]
    expires = given.get("expires_at", state.now() + _LONGEST)
    if not _SHORTEST <= expires - state.now() <= _LONGEST:
        raise wrong_parameter("expires_at must be between 30 minutes and 24 hours from now.", "expires_at")
    name = state.new_id("cs_test_a1", 58)
    session: dict[str, Any] = {
        **dict.fromkeys(_EMPTY),
        "id": name,
        "object": KIND,
        "amount_subtotal": due,
        "amount_total": due,
        "automatic_tax": {"enabled": False, "liability": None, "provider": None, "status": None},
        "branding_settings": {**_BRANDING, **given.get("branding_settings", {})},
        "cancel_url": given.get("cancel_url"),
        "client_reference_id": given.get("client_reference_id"),
        "created": state.now(),
        "currency": currency,
        "custom_fields": [],
        "custom_text": {**dict.fromkeys(_TEXTS), **given.get("custom_text", {})},
        "customer_creation": "if_required" if mode == "payment" else None,
        "customer_email": given.get("customer_email"),
        "expires_at": expires,
        "invoice_creation": {"enabled": False, "invoice_data": _NO_INVOICE} if mode == "payment" else None,
        "livemode": False,
        "locale": given.get("locale"),
        "metadata": merged({}, given.get("metadata", {})),
        "mode": mode,
        "payment_method_collection": "if_required" if mode == "payment" else "always",
        "payment_method_options": {},
        "payment_method_types": types,
        "payment_status": "unpaid",
        "phone_number_collection": {"enabled": False},
        "shipping_options": [],
        "status": "open",
        "submit_type": given.get("submit_type"),
        "success_url": given["success_url"],
        "total_details": {"amount_discount": 0, "amount_shipping": 0, "amount_tax": 0},
        "ui_mode": "hosted_page",
        "url": _url(state, name),
        "_intent": given.get("payment_intent_data", {}),
        "_line": given["line_items"][0]["price_data"],
        "_starts": starts,
        "_subscription": given.get("subscription_data", {}),
    }
    if "allowed_payment_method_types" in given:
        session["allowed_payment_method_types"] = given["allowed_payment_method_types"]
    return state.put(session)


def retrieve(state: State, _given: Item, name: str) -> Item:
    """`GET /v1/checkout/sessions/{session}`."""
    return state.find(KIND, name)


def listed(state: State, given: Item) -> Item:
    """`GET /v1/checkout/sessions`."""
    asked = {name: given[name] for name in ("status", "payment_intent", "payment_link") if name in given}
    fitting = (one for one in state.all_of(KIND) if all(one[name] == value for name, value in asked.items()))
    return showing.page(fitting, given, "/v1/checkout/sessions")


def expire(state: State, _given: Item, name: str) -> Item:
    """`POST /v1/checkout/sessions/{session}/expire`: only while it is open."""
    session = state.find(KIND, name)
    if session["status"] != "open":
        raise RefusedError(
            f'Only Checkout Sessions with a status in ["open"] can be expired. This one is {session["status"]}.'
        )
    return _end(state, session, "expired")


def pay(state: State, session: Item, card: str, method: str = "card") -> bool:
    """The donor pays on the page, by card or another `method`; whether the session was still open.

    Where the money comes later, it comes after `LATER` seconds, unless `end_waiting` decides before.
    """
    if session["status"] != "open":
        return False
    if session["mode"] == "subscription":
        subscriptions.begin(state, session, card)
        paid = "paid" if session["amount_total"] else "no_payment_required"
        session |= {"payment_status": paid, "customer_details": _CUSTOMER}
        _end(state, session, "complete")
        return True
    intent = state.put(_intent_of(state, session))
    is_paid = method not in methods.DELAYED
    if is_paid:
        charging.pay(state, intent, card, at_reader=False, method=method)
    else:
        later.begin(state, intent, method)
        session["_until"] = state.clock() + LATER
    payment_status = "paid" if is_paid else "unpaid"
    session |= {"payment_intent": intent["id"], "payment_status": payment_status, "customer_details": _CUSTOMER}
    _end(state, session, "complete")
    return True


def end_waiting(state: State, session: Item, *, paid: bool) -> bool:
    """Money that was to come later has come, or never will; whether any was waited for."""
    if "_until" not in session:
        return False
    del session["_until"]
    intent = state.find("payment_intent", session["payment_intent"])
    if paid:
        later.arrive(state, intent)
        session["payment_status"] = "paid"
    else:
        later.fail(state, intent)
    state.put(session)
    return True


def decline(state: State, session: Item, card: str) -> bool:
    """The donor's card is declined on the page, where another may be tried; whether the session was still open."""
    if session["status"] != "open":
        return False
    if session["mode"] == "subscription":
        return True  # it begins with the card that pays
    intent = state.put(_intent_of(state, session))
    why = Decline("card_declined", "generic_decline", "Your card was declined.")
    charging.decline(state, intent, card, why, at_reader=False)
    session["_tried"] = intent["id"]
    state.put(session)
    return True


def serve_pages_at(state: State, address: str) -> None:
    """Have the pages be at `address` from now on, those of open sessions too."""
    state.pages = address
    for session in state.all_of(KIND):
        if session["status"] == "open":
            session["url"] = address + PAGE + session["url"].partition(PAGE)[2]
            state.put(session)


def advance(state: State) -> None:
    """Let the sessions end whose time is over."""
    for session in state.all_of(KIND):
        if session["status"] == "open" and state.clock() >= session["expires_at"]:
            _end(state, session, "expired")
        elif state.clock() >= session.get("_until", math.inf):
            end_waiting(state, session, paid=True)


def _intent_of(state: State, session: Item) -> Item:
    """The session's PaymentIntent: the one that a card was declined for before, else a new one."""
    tried = state.get(session.get("_tried"))
    if tried is not None:
        return tried
    given = {"amount": session["amount_total"], "currency": session["currency"], **session["_intent"]}
    return new_intent(state, {**given, "allowed_payment_method_types": session["payment_method_types"]})


def _end(state: State, session: Item, status: str) -> Item:
    session |= {"status": status, "url": None}
    return state.put(session)


def _total_of(lines: list[Item]) -> tuple[int, str]:
    currencies = {line.get("price_data", {}).get("currency") for line in lines}
    if len(currencies) != 1 or None in currencies:
        raise wrong_parameter("All line items need price_data in one currency.", "line_items")
    if any("unit_amount" not in line["price_data"] or "product_data" not in line["price_data"] for line in lines):
        raise wrong_parameter("price_data needs unit_amount and product_data[name].", "line_items")
    return sum(line["price_data"]["unit_amount"] * line.get("quantity", 1) for line in lines), currencies.pop()


def _url(state: State, name: str) -> str:
    """As long as Stripe's, whose fragment the page needs."""
    start = f"{state.pages}{PAGE}{name}#fidkdWxOYHwnPyd1blpxYHZxWj"
    return start + state.new_id("", max(URL_LENGTH - len(start), 0))


_EMPTY = (
    "after_expiration allow_promotion_codes billing_address_collection client_secret collected_information consent "
    "consent_collection currency_conversion customer customer_account customer_details discounts "
    "integration_identifier invoice origin_context payment_intent payment_link "
    "payment_method_configuration_details recovered_from saved_payment_method_options setup_intent "
    "shipping_address_collection shipping_cost subscription"
).split()
_TEXTS = ("after_submit", "shipping_address", "submit", "terms_of_service_acceptance")
_BRANDING: Item = {
    "background_color": "#ffffff",
    "border_style": "rounded",
    "button_color": "#0074d4",
    "display_name": "Simulated",
    "font_family": "default",
    "icon": None,
    "logo": None,
}
_NO_INVOICE: Item = {
    **dict.fromkeys(("account_tax_ids", "custom_fields", "description", "footer", "issuer", "rendering_options")),
    "metadata": {},
}
_CUSTOMER: Item = {
    **dict.fromkeys(("address", "business_name", "individual_name", "name", "phone")),
    "email": "donor@example.com",
    "tax_exempt": "none",
    "tax_ids": [],
}
