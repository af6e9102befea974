"""A payment of play money from begin to end, with a simulated card on the simulated reader."""

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from kiosk.checks.check import Found

if TYPE_CHECKING:
    from kiosk.giving.payment_service import OpenSession, PaymentService
    from kiosk.model.campaign import Campaign

Opening = Callable[[], "AbstractContextManager[OpenSession]"]
"""Opens a payment session of practice; whoever calls it holds the kiosk's lock."""
MINOR = 100
"""What is paid, in minor units."""
_SECONDS = 6.0
_WHAT_THEN = "look at the lines above and try again, no real money was moved."


def look_at_practice_payment(opening: Opening | None, campaign: "Campaign", *, practice: bool) -> Found:
    """Moves play money, and writes it into practice's book. Whether a card can be taken."""
    from kiosk.giving.payment_service import PaymentService, PaymentSessionRefusedError
    from kiosk.ledger.trouble import LedgerTroubleError

    if not practice:
        return Found("skipped", "Nothing is paid to try it with real money; practise with: kiosk --practice")
    if opening is None:
        return Found("skipped", "A kiosk is practising here already; pay there with a simulated card.")
    service = PaymentService(opening)
    try:
        return _paid(service, campaign)
    except (PaymentSessionRefusedError, LedgerTroubleError) as error:
        return Found("bad", f"The payment of practice failed: {error}")
    finally:
        service.close()


def _paid(service: "PaymentService", campaign: "Campaign") -> Found:
    from kiosk.model.attempt import Paid, Presenting
    from kiosk.model.wording import money_text

    until = time.monotonic() + _SECONDS
    if (off := service.begin(campaign, campaign.money(MINOR), "card_reader")) is not None:
        return Found("watch" if off.checking else "bad", f"The payment of practice could not begin: {off.why}")
    while True:
        stepped = service.step()
        if isinstance(stepped.progress, Paid):
            return Found("good", f"{money_text(stepped.progress.money, 'en')} of play money was paid by card.")
        if stepped.over:
            return Found("bad", f"The payment of practice was not taken; {_WHAT_THEN}")
        left = until - time.monotonic()
        if left <= 0:
            service.leave("stopped")
            service.step()
            return Found("bad", f"The payment of practice took longer than {_SECONDS:.0f} seconds; {_WHAT_THEN}")
        if isinstance(stepped.progress, Presenting):
            service.play("good")
        time.sleep(min(stepped.pause, left))
