"""What can be done at the booth."""

import datetime as dt
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.booth.outcome import UndoReason
    from kiosk.booth.standing import What


class BoothActions(Protocol):
    """Who does it; what came of it goes to the `BoothView`."""

    def look(self) -> None:
        """Read how the booth stands."""

    def open_booth(self, shift_label: str) -> None:
        """Take gifts; start a shift where none is open."""

    def display_only(self) -> None:
        """Show only."""

    def close_booth(self, back_at: dt.datetime | None) -> None:
        """Close."""

    def hand_over(self, shift_label: str) -> None:
        """End the shift and start the next."""

    def free_reader(self) -> None:
        """End what the card reader is busy with."""

    def check(self) -> None:
        """Go through the check-list."""

    def summarise(self) -> None:
        """Sum up the state of this machine, for staff far away."""

    def record(self, what: "What", amount: int, reference: str) -> None:
        """Record so many minor units or members, once for each `reference`."""

    def undo(self, number: int, reason: "UndoReason") -> None:
        """Let the entry of this number count no more."""

    def send_receipt(self, payment_intent: str, email: str) -> None:
        """Have Stripe send a receipt, and forget the address."""

    def end_day(self) -> None:
        """Compare with Stripe, make the report and save it."""

    def stop_ending(self) -> None:
        """Stop comparing."""

    def end_kiosk(self) -> None:
        """End the program."""
