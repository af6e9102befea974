"""A line of a statement, as far as it matters here."""

import datetime as dt
import re
from collections.abc import Collection
from dataclasses import field
from typing import Literal

from kiosk.model.records import dataclass

LineKind = Literal["gift", "returned", "payout", "paid_in", "spent", "open"]
"""A gift; one that was taken back; money of a payment service that was counted when it was given; cash or cheques that
staff paid in; money that left; not settled yet."""
_SERVICES = re.compile(
    r"\b(?:stripe|paypal|sumup|zettle|adyen|mollie|gocardless|betterplace|justgiving|donorbox|givebutter|raisely|"
    r"tiltify|donordrive|gofundme|every\.org|open ?collective|liberapay|github)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One movement of an account."""

    kind: LineKind
    day: dt.date
    minor: int
    """Above zero, whichever way it went."""
    currency: str
    reference: str = field(repr=False)
    """What makes it the same when it is read again; personal perhaps, so never kept or shown as it is."""
    of: str = field(default="", repr=False)
    """What it names itself by, or the line that it gives back, such as a transfer's own identification."""
    payment_intent: str = ""
    """Where Stripe's export tells it."""
    said: str = field(default="", repr=False)
    """Who and what for, as the file says it; looked at while it is read, and never kept."""


class StatementRefusedError(ValueError):
    """The file is no statement that can be read; one sentence says why and what to do."""


def is_of_service(text: str, others: Collection[str] = ()) -> bool:
    """Whether `text`, of who paid and what for, names a payment service, or a word in `others`."""
    return _SERVICES.search(text) is not None or any(
        re.search(rf"\b{re.escape(other)}\b", text, re.IGNORECASE) for other in others
    )
