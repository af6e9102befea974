"""The ledger as one payment sees it, so that what takes money needn't know how a ledger is kept."""

from typing import Protocol

from kiosk.model.attempt import Attempt, Cancelled, Declined, Pending, Unclear
from kiosk.model.fact import Gift
from kiosk.model.ledger_trouble import LedgerTrouble


class JournalTroubleError(Exception):
    """Nothing can be written into the ledger now."""

    def __init__(self, trouble: LedgerTrouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


class Journal(Protocol):
    """The ledger, as far as one payment needs it; whatever is written is durable on return.

    Each may raise `JournalTroubleError`. Nothing new is handed to the reader then.
    """

    def asked(self, attempt: Attempt, intent: str) -> None:
        """Stripe knows `attempt` as `intent`."""

    def paid(self, attempt: Attempt, gift: Gift) -> None:
        """`attempt` has brought `gift`."""

    def began(self, attempt: Attempt) -> None:
        """By `attempt` somebody gives every month from the next one on; it has brought nothing yet."""

    def ended(self, attempt: Attempt, outcome: Declined | Cancelled | Unclear | Pending) -> None:
        """`attempt` has brought nothing, or nobody knows yet whether it will."""

    def knows(self, intent: str) -> bool:
        """Whether this kiosk ever asked for `intent`."""
