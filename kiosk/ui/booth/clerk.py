"""What a volunteer may wish of whoever does the booth's work."""

import datetime as dt
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.booth.standing import What


class BoothActions(Protocol):
    """Who does what a volunteer wishes, and tells by `BoothView.learn` and `BoothView.say` what became of it."""

    def look(self) -> None:
        """Look how the booth stands."""

    def open_booth(self, sign: str) -> None:
        """Take gifts; begin a shift where none is open."""

    def display_only(self) -> None:
        """Show only."""

    def close_booth(self, back_at: dt.datetime | None) -> None:
        """Close."""

    def hand_over(self, sign: str) -> None:
        """End the shift and begin the next."""

    def free_reader(self) -> None:
        """End what the reader is about."""

    def check(self) -> None:
        """Run the check-list."""

    def summarise(self) -> None:
        """Say in short how this machine is, for staff far away."""

    def record(self, what: "What", amount: int, reference: str) -> None:
        """Record so many minor units or members, once for each `reference`."""

    def take_back(self, number: int, reason: str) -> None:
        """Take an entry back."""

    def send_receipt(self, payment_intent: str, email: str) -> None:
        """Have Stripe send a receipt, and forget the address."""

    def end_day(self) -> None:
        """Compare with Stripe, make the report and save it."""

    def stop_ending(self) -> None:
        """Stop comparing."""

    def end_kiosk(self) -> None:
        """End the program."""
