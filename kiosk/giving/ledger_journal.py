"""This kiosk's ledger as a payment sees it."""

import contextlib
import logging

from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.attempt import Attempt, Cancelled, Declined, Pending, Unclear
from kiosk.model.fact import (
    AttemptAsked,
    AttemptEnded,
    Entry,
    EntryRefusedError,
    Gift,
    KnownOtherwiseError,
    MonthlyBegan,
)
from kiosk.model.ledger_trouble import FileTrouble
from kiosk.model.reference import PENDING, pending
from kiosk.payments.journal import JournalTroubleError

_log = logging.getLogger(__name__)


class LedgerJournal:
    """This kiosk's ledger for a payment; it is a `kiosk.payments.journal.Journal`."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def asked(self, attempt: Attempt, intent: str) -> None:
        """Stripe knows `attempt` as `intent`."""
        self._write(attempt, AttemptAsked(attempt.id, intent))

    def paid(self, attempt: Attempt, gift: Gift) -> None:
        """`attempt` has brought `gift`; what the ledger refuses is reported, never passed over."""
        with contextlib.suppress(KnownOtherwiseError):  # the ledger has it from Stripe's list already
            self._write(attempt, gift)

    def began(self, attempt: Attempt) -> None:
        """By `attempt` somebody gives every month from the next one on; it has brought nothing yet."""
        self._write(attempt, MonthlyBegan(attempt.id, attempt.money))

    def ended(self, attempt: Attempt, outcome: Declined | Cancelled | Unclear | Pending) -> None:
        """`attempt` has brought nothing, or nobody knows yet."""
        match outcome:
            case Declined(code=code):
                entry = AttemptEnded(attempt.id, "declined", code)
            case Cancelled(recorded=recorded):
                entry = AttemptEnded(attempt.id, "cancelled", recorded)
            case Unclear():
                entry = AttemptEnded(attempt.id, "unclear")
            case Pending():
                entry = AttemptEnded(attempt.id, "unclear", PENDING)
        _log.info("payment %s: %s", attempt.code, outcome)
        is_pending = isinstance(outcome, Pending)
        reference = pending(attempt.id) if is_pending else f"attempt:{attempt.id}:{entry.outcome}"
        self._write(attempt, entry, reference=reference)

    def knows(self, intent: str) -> bool:
        """Whether this kiosk ever asked for `intent`."""
        try:
            return self._ledger.knows_intent(intent)
        except LedgerTroubleError as trouble:
            raise JournalTroubleError(trouble.trouble) from None

    def _write(self, attempt: Attempt, entry: Entry, reference: str | None = None) -> None:
        try:
            self._ledger.append(attempt.campaign, entry, reference=reference)
        except KnownOtherwiseError:
            raise
        except LedgerTroubleError as trouble:
            raise JournalTroubleError(trouble.trouble) from None
        except EntryRefusedError as error:
            raise JournalTroubleError(FileTrouble("entry_refused", self._ledger.file, error.mistake)) from None
