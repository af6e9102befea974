"""What people read on a reader and on their own phone: said by whoever asks for a payment, in their language."""

from typing import Protocol

from kiosk.model.attempt import Designation, Purpose
from kiosk.model.campaign import Campaign
from kiosk.model.money import Money
from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class ReaderQuestion:
    """The question for an address on the reader; Stripe refuses longer texts, so they are cut."""

    title: str
    """40 characters are shown."""
    description: str
    """500 characters are shown."""
    skip: str
    """On the button for nobody who wants a receipt: 14 characters are shown."""
    send: str
    """On the other button: 30 characters are shown."""


class PaymentTexts(Protocol):
    """`kiosk.words.paying.PayingWords` is one."""

    @property
    def language(self) -> str:
        """The language of now, such as "pt-BR"."""

    def page_title(self, campaign: Campaign, purpose: Purpose, what: Designation) -> str:
        """What is paid for, above the page on a phone."""

    def monthly_note(self, campaign: Campaign, money: Money, *, today: bool) -> str:
        """What people must know who give `money` every month, above the button of their phone's page.

        The first is taken `today`, or else in a month.
        """

    def receipt_question(self) -> ReaderQuestion:
        """What the reader asks for a receipt."""
