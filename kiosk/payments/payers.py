"""PaymentIntents of those who give monthly, with the stamp that their invoices carry; they carry none themselves."""

import datetime as dt
from collections.abc import Iterator, Mapping, Set
from typing import Any

import stripe

from kiosk.model.monthly import MonthlyPayments
from kiosk.payments.connection import plain_answer
from kiosk.payments.list_pages import Page, pages
from kiosk.payments.stamp import stamp_in
from kiosk.payments.stripe_invoices import intent_of, is_later, metadata_of


class Payers:
    """Knows whose PaymentIntents are that were asked for; each question may fail as the SDK's do.

    Args:
        client: of the SDK.
        monthly: which payments are of interest; with `none` nothing is listed.
    """

    def __init__(self, client: stripe.StripeClient, monthly: MonthlyPayments) -> None:
        self._payments = client.v1.invoice_payments
        self._monthly = monthly
        self._known: dict[str, dict[str, str] | None] = {}

    def listed(self, since: dt.datetime) -> Iterator[Page]:
        """Learn of those that were begun since then; each answer is yielded once it is learnt."""
        if self._monthly == "none":
            return
        asked = {"created": {"gte": int(since.timestamp())}, "expand": ["data.invoice"]}
        for page in pages(self._payments.list, asked):
            for item in page.items:
                invoice, name = item.get("invoice"), intent_of(item)
                if isinstance(invoice, Mapping) and isinstance(name, str):
                    counts = self._monthly == "all" or not is_later(invoice)
                    self._known[name] = metadata_of(invoice) if counts else None
            yield page

    def stamped(self, intent: object, *, ask: bool = False) -> object:
        """`intent` with the stamp of its invoice, where it has none itself; with `ask` Stripe is asked for it."""
        if not isinstance(intent, Mapping) or stamp_in(intent.get("metadata")) is not None:
            return intent
        name = str(intent.get("id"))
        if ask and self._known.get(name) is None:
            self._known[name] = self._asked(name)
        metadata = self._known.get(name)
        return intent if metadata is None else {**intent, "metadata": metadata}

    def of_refund(
        self, item: Mapping[str, Any], *, ask: bool = False, gifts: Set[str] = frozenset()
    ) -> dict[str, Any]:
        """A refund or dispute with the stamp on its PaymentIntent; one that is not known is asked for.

        So is one of `gifts`, which the ledger has, even where the campaign counts no monthly payments any more.
        """
        intent = item.get("payment_intent")
        name = str(intent.get("id")) if isinstance(intent, Mapping) else ""
        unknown = bool(name) and name not in self._known and self._monthly != "none"
        return {**item, "payment_intent": self.stamped(intent, ask=ask or unknown or name in gifts)}

    def _asked(self, intent: str) -> dict[str, str] | None:
        """By the payments of invoices that Stripe has of it; `None` where the key may not read them."""
        asked: Any = {"payment": {"type": "payment_intent", "payment_intent": intent}, "expand": ["data.invoice"]}
        try:
            data = plain_answer(lambda: self._payments.list(asked)).get("data")
        except stripe.PermissionError:
            return None
        found = [metadata_of(one.get("invoice")) for one in data] if isinstance(data, list) else []
        return next((one for one in found if one is not None), None)
