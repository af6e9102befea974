"""What people read on a reader and on their own phone while they pay."""

from typing import assert_never

from kiosk.model.attempt import Purpose
from kiosk.model.campaign import Campaign
from kiosk.payments.texts import ReaderQuestion
from kiosk.words.words import Words, filled


class PayingWords(Words):
    """Shown by Stripe; it is a `kiosk.payments.texts.PaymentTexts`."""

    def page_title(self, campaign: Campaign, purpose: Purpose) -> str:
        """What is paid for, above the page on a phone."""
        match purpose:
            case "gift":
                return filled(self.tr("Donation to %1"), campaign.organisation)
            case "membership":
                return filled(self.tr("Membership of %1"), campaign.organisation)
            case "monthly":
                return filled(self.tr("Monthly donation to %1"), campaign.organisation)
            case _:
                assert_never(purpose)

    def receipt_question(self) -> ReaderQuestion:
        """What the reader asks for a receipt."""
        return ReaderQuestion(
            title=self.tr("Your receipt", "on a reader: 40 characters at most"),
            description=self.tr("Type your e-mail address; it is used for this receipt only."),
            skip=self.tr("No receipt", "a button on a reader: 14 characters at most"),
            send=self.tr("Send", "a button on a reader: 30 characters at most"),
        )
