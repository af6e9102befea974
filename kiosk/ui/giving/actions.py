"""What the giving scenes ask for."""

from typing import TYPE_CHECKING, Protocol

from kiosk.model.attempt import CancelReason, Designation, PracticeDonor, Purpose
from kiosk.model.fact import Method
from kiosk.model.money import Money

if TYPE_CHECKING:
    from kiosk.model.campaign import Campaign


class GivingActions(Protocol):
    """What takes payments, and says by `GivingView.hear` how each stands."""

    def begin(self, campaign: "Campaign", money: Money, method: Method, purpose: Purpose, what: Designation) -> None:
        """Take `money` by `method`."""

    def leave(self, reason: CancelReason) -> None:
        """Call off what was begun last."""

    def send_receipt(self, payment_intent: str, email: str) -> None:
        """Have Stripe send a receipt, and forget the address."""

    def ask_on_reader(self, payment_intent: str) -> None:
        """The same, for an address that is typed on the reader."""

    def play(self, what: PracticeDonor) -> None:
        """Play a donor of practice."""
