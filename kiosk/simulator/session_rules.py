"""What a Checkout Session may be made with, in the modes and for the kinds of payment that are known."""

from kiosk.simulator import methods, sessions
from kiosk.simulator.parameters import (
    Rule,
    colour,
    currency,
    email,
    gone_payment_method_types,
    metadata,
    one_of,
    text,
    whole,
)

_LINE: dict[str, Rule] = {
    "price_data": {
        "currency": currency,
        "product_data": {"name": text, "description": text, "metadata": metadata},
        "recurring": {"interval": one_of("month"), "interval_count": whole},
        "unit_amount": whole,
    },
    "quantity": whole,
}
SESSION: dict[str, Rule] = {
    "allowed_payment_method_types": [one_of(*methods.NAMES)],
    "payment_method_types": gone_payment_method_types,
    "cancel_url": text,
    "client_reference_id": text,
    "custom_text": {"submit": {"message": text}},
    "customer_email": email,
    "expires_at": whole,
    "line_items": [_LINE],
    "branding_settings": {
        **dict.fromkeys(("background_color", "button_color"), colour),
        "border_style": one_of("pill", "rectangular", "rounded"),
        "display_name": text,
    },
    "locale": one_of("auto", *sessions.LOCALES),
    "metadata": metadata,
    "mode": one_of("payment", "subscription"),
    "payment_intent_data": {"description": text, "metadata": metadata, "statement_descriptor_suffix": text},
    "submit_type": one_of("auto", "book", "donate", "pay", "subscribe"),
    "subscription_data": {
        "billing_cycle_anchor": whole,
        "description": text,
        "metadata": metadata,
        "proration_behavior": one_of("create_prorations", "none"),
    },
    "success_url": text,
    "ui_mode": one_of("hosted_page"),
}
"""What `POST /v1/checkout/sessions` takes."""
