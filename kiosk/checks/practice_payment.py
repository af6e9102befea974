"""A payment of play money from begin to end, with a simulated card on the simulated reader."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from kiosk.checks.check import Found
from kiosk.checks.findings import PracticePaid, PracticeRefused, PracticeUnpaid

if TYPE_CHECKING:
    from kiosk.giving.payment_service import OpenSession, PaymentService
    from kiosk.model.campaign import Campaign

Opening = Callable[[], "AbstractContextManager[OpenSession]"]
"""Opens a payment session of practice; whoever calls it holds the kiosk's lock."""
MINOR = 100
"""What is paid, in minor units."""
SECONDS = 6.0
"""How long it may take; the check-list itself waits for eight."""


def look_at_practice_payment(
    opening: Opening | None, campaign: "Campaign", *, practice: bool, seconds: float = SECONDS
) -> Found:
    """Moves play money, and writes it into practice's book. Whether a card can be taken."""
    from kiosk.giving.payment_service import PaymentService
    from kiosk.giving.why_not import PaymentSessionRefusedError
    from kiosk.ledger.trouble import LedgerTroubleError

    if not practice:
        return Found("skipped", PracticeUnpaid("real"))
    if opening is None:
        return Found("skipped", PracticeUnpaid("busy"))
    service = PaymentService(opening)
    try:
        return _paid(service, campaign, seconds)
    except (PaymentSessionRefusedError, LedgerTroubleError) as error:
        return Found("bad", PracticeRefused(begun=True, why=error.trouble))
    finally:
        service.close()


def _paid(service: "PaymentService", campaign: "Campaign", seconds: float) -> Found:
    from kiosk.model.attempt import Paid, Presenting

    until = time.monotonic() + seconds
    if (off := service.begin(campaign, campaign.money(MINOR), "card_reader")) is not None:
        return Found("watch" if off.checking else "bad", PracticeRefused(begun=False, why=off.why))
    while True:
        stepped = service.step()
        if isinstance(stepped.progress, Paid):
            return Found("good", PracticePaid(stepped.progress.money))
        if stepped.over:
            return Found("bad", PracticeUnpaid("not_taken"))
        left = until - time.monotonic()
        if left <= 0:
            service.leave("stopped")
            service.step()
            return Found("bad", PracticeUnpaid("too_slow", round(seconds)))
        if isinstance(stepped.progress, Presenting):
            service.play("good")
        time.sleep(min(stepped.pause, left))
