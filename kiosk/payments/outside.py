"""What of the account counts for a campaign though no kiosk took it."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Any, Self

from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class Outside:
    """The campaign's rules; a payment counts where one of them fits."""

    metadata: Mapping[str, str] = field(default_factory=dict)
    """All of it stands on the payment."""
    payment_links: frozenset[str] = frozenset()
    """It was made by one of these, such as `plink_1`."""
    products: frozenset[str] = frozenset()
    """All that was paid for is among these, such as `prod_1`."""
    since: dt.datetime | None = None
    """What was begun before doesn't count, whatever fits."""
    known: frozenset[str] = frozenset()
    """PaymentIntents of which a Checkout Session has told that they count; a refund has no other way to tell."""

    @property
    def needs_sessions(self) -> bool:
        """Whether only a Checkout Session tells what counts: a PaymentIntent names neither link nor product."""
        return bool(self.payment_links or self.products)

    def knowing(self, intents: Iterable[str]) -> Self:
        """With more of them known."""
        return replace(self, known=self.known.union(intents))

    def holds(self, intent: Mapping[str, Any], begun: dt.datetime | None) -> bool:
        """Whether `intent`, which carries no kiosk's stamp, counts; not by its session, unless that is known."""
        if self.since is not None and (begun is None or begun < self.since):
            return False
        metadata = intent.get("metadata")
        fits = bool(self.metadata) and isinstance(metadata, Mapping) and self.metadata.items() <= metadata.items()
        return fits or intent.get("id") in self.known

    def holds_session(self, session: Mapping[str, Any]) -> bool:
        """Whether what `session` brought counts, where its lines stand whole inside it."""
        if session.get("payment_link") in self.payment_links:
            return True
        lines = session.get("line_items")
        if not self.products or not isinstance(lines, Mapping) or lines.get("has_more") is not False:
            return False
        prices = [line.get("price") if isinstance(line, Mapping) else None for line in lines.get("data") or ()]
        return bool(prices) and all(
            isinstance(price, Mapping) and price.get("product") in self.products for price in prices
        )


NOTHING = Outside()
"""A campaign without rules."""
