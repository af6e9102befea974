"""What a restricted key must be allowed for a kiosk that takes cards, by the names of Stripe's Dashboard."""

from collections.abc import Callable
from typing import Any

from kiosk.model.records import dataclass

LOCATIONS_WRITE = "Terminal Locations: Write"
"""Needed on top, only while a location is made."""
INVOICES = "Invoices: Read"
"""Needed on top, only where people can give monthly."""
TERMINAL = "Terminal Readers: Write and Terminal Locations: Read"
"""What asking about readers needs."""


@dataclass(frozen=True, slots=True)
class Permission:
    """A line to tick."""

    name: str
    probe: Callable[[Any], object]
    """Asks, with a client of Stripe's SDK, something that needs it and changes nothing."""


_NOBODYS = "kiosk_key_check"
_ONE = {"limit": 1}
PERMISSIONS = (
    # To end what does not exist needs the right to write: with it the answer is that there is no such thing.
    Permission("PaymentIntents: Write", lambda client: client.v1.payment_intents.cancel(f"pi_{_NOBODYS}")),
    Permission("Checkout Sessions: Write", lambda client: client.v1.checkout.sessions.expire(f"cs_{_NOBODYS}")),
    Permission("Terminal Readers: Write", lambda client: client.v1.terminal.readers.cancel_action(f"tmr_{_NOBODYS}")),
    Permission("Terminal Locations: Read", lambda client: client.v1.terminal.locations.list(_ONE)),
    Permission("Charges and Refunds: Read", lambda client: client.v1.refunds.list(_ONE)),
    Permission("Balance: Read", lambda client: client.v1.balance_transactions.list(_ONE)),
)
"""No right to refund, to pay out, or to read people's names."""
MONTHLY = Permission(INVOICES, lambda client: client.v1.invoice_payments.list(_ONE))
"""What giving monthly needs beside them: to see which payment was the first month's."""
BEYOND = (
    Permission("Charges and Refunds: Write", lambda client: client.v1.refunds.cancel(f"re_{_NOBODYS}")),
    Permission("Payouts: Write", lambda client: client.v1.payouts.cancel(f"po_{_NOBODYS}")),
    Permission("Transfers: Write", lambda client: client.v1.transfers.update(f"tr_{_NOBODYS}")),
    Permission("Disputes: Write", lambda client: client.v1.disputes.close(f"dp_{_NOBODYS}")),
    Permission("Payment Links: Write", lambda client: client.v1.payment_links.update(f"plink_{_NOBODYS}")),
    Permission("Subscriptions: Write", lambda client: client.v1.subscriptions.cancel(f"sub_{_NOBODYS}")),
    Permission("Events: Read", lambda client: client.v1.events.retrieve(f"evt_{_NOBODYS}")),
    Permission("Customers: Read", lambda client: client.v1.customers.retrieve(f"cus_{_NOBODYS}")),
    Permission("Webhook Endpoints: Write", lambda client: client.v1.webhook_endpoints.update(f"we_{_NOBODYS}")),
    Permission(LOCATIONS_WRITE, lambda client: client.v1.terminal.locations.update(f"tml_{_NOBODYS}")),
)
"""What a thief would like and a kiosk never does: asked in the same way, about what does not exist."""
