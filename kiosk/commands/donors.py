"""Who gives in `kiosk give`: people with their own card or phone, or in practice somebody simulated."""

import sys
from typing import Protocol

from kiosk.commands import CommandRefusedError
from kiosk.giving.payment_session import PaymentSession
from kiosk.model.attempt import Presenting, Progress, Scanning
from kiosk.model.fact import Method
from kiosk.model.payment_method import CURRENCIES_OF
from kiosk.payments.reader_payment import ReaderPayment
from kiosk.payments.terminal import Slot
from kiosk.simulator.phone import press
from kiosk.simulator.presenting import PresentingRefusedError, presenting_of

_BUTTONS = {"good": "pay", "declined": "decline", "nobody": ""}
"""What is pressed on a page, by the card."""


class Donor(Protocol):
    """Does whatever somebody at the kiosk would do now."""

    def __call__(self, session: PaymentSession, progress: Progress) -> None:
        """Hears how the payment stands, again and again."""


def donor_of(card: str | None, method: Method, *, practice: bool) -> Donor:
    """The donor with `card`, by its name or number; outside practice people give by themselves.

    Raises:
        CommandRefusedError: there is no such card, or it is for practice.
    """
    if not practice:
        if card:
            raise CommandRefusedError("--card is for practice, with --practice; else use a real card.")
        return _nobody
    if method == "phone":
        button = f"pay_{card}" if card in CURRENCIES_OF else _BUTTONS.get(card or "good")
        if button is None:
            raise CommandRefusedError(
                f"On a phone there is no test card {card!r}; use {', '.join(_BUTTONS)}, or another way to pay."
            )
        return _OnPhone(button)
    try:
        return _AtReader(presenting_of(card or "good").donors[0][0])
    except PresentingRefusedError as error:
        raise CommandRefusedError(str(error)) from None


def _nobody(session: PaymentSession, progress: Progress) -> None:
    pass


class _AtReader:
    """Presents the test card `number` each time the reader waits for one; nobody does where it is empty."""

    def __init__(self, number: str) -> None:
        self._number = number
        self._presented = -1

    def __call__(self, session: PaymentSession, progress: Progress) -> None:
        payment = session.giving.payment
        if not isinstance(progress, Presenting) or not isinstance(payment, ReaderPayment) or not payment.awaits_card:
            return
        is_due = self._number and progress.tries > self._presented
        if is_due and session.terminal and isinstance(session.terminal.present_test_card(self._number), Slot):
            self._presented = progress.tries


class _OnPhone:
    """Opens the page and presses `button`; one whose card is declined gives up, and nobody comes where it is empty."""

    def __init__(self, button: str) -> None:
        self._button = button

    def __call__(self, session: PaymentSession, progress: Progress) -> None:
        if not isinstance(progress, Scanning) or not self._button:
            return
        button, self._button = self._button, ""
        if not press(progress.link, button):
            print("This page is not a simulated one, so nobody pays it here; open it on a phone.", file=sys.stderr)
        elif button == "decline":
            session.giving.leave("attendee")
