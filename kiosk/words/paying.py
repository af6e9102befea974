"""What people read on a reader and on their own phone while they pay."""

from typing import assert_never

from kiosk.model.attempt import UNDESIGNATED, Designation, Purpose
from kiosk.model.campaign import Campaign
from kiosk.model.money import Money
from kiosk.model.wording import full_money_text
from kiosk.payments.texts import ReaderQuestion
from kiosk.words.words import Words, filled


class PayingWords(Words):
    """Shown by Stripe; it is a `kiosk.payments.texts.PaymentTexts`."""

    def page_title(self, campaign: Campaign, purpose: Purpose, what: Designation = UNDESIGNATED) -> str:
        """What is paid for, above the page on a phone."""
        match purpose:
            case "gift":
                title = filled(self.tr("Donation to %1"), campaign.organisation)
            case "membership":
                title = filled(self.tr("Membership of %1"), campaign.organisation)
            case "monthly" | "next_month":
                title = filled(self.tr("Monthly donation to %1"), campaign.organisation)
            case _:
                assert_never(purpose)
        wanted = what.tier if purpose == "membership" else what.fund
        known = campaign.dues if purpose == "membership" else campaign.funds
        name = next((one.name for one in known if one.id == wanted), "")
        return filled(self.tr("%1: %2", "what is paid for, and the fund or the dues"), title, name) if name else title

    def monthly_note(self, campaign: Campaign, money: Money, *, today: bool) -> str:
        """What people must know who give `money` every month: how much, on which day, and how to stop."""
        amount = full_money_text(money, self.language)
        first = (
            filled(self.tr("You give %1 today, and %1 on this day of every month until you stop."), amount)
            if today
            else filled(
                self.tr("You give %1 in a month from today, and %1 every month after that until you stop."), amount
            )
        )
        stop = campaign.giving.monthly_stop
        if stop is None:
            return first
        how = filled(self.tr("You can stop at any time: %1"), stop)
        return f"{first} {how}"

    def receipt_question(self) -> ReaderQuestion:
        """What the reader asks for a receipt."""
        return ReaderQuestion(
            title=self.tr("Your receipt", "on a reader: 40 characters at most"),
            description=self.tr("Type your e-mail address; it is used for this receipt only."),
            skip=self.tr("No receipt", "a button on a reader: 14 characters at most"),
            send=self.tr("Send", "a button on a reader: 30 characters at most"),
        )
