"""The forms over a campaign's money: amounts, terms, funds and dues."""

from collections.abc import Mapping

from kiosk.words.form import FieldWords
from kiosk.words.words import Words


class MoneyFormWords(Words):
    """Labels and hints by the keys of campaign.toml."""

    def forms(self) -> Mapping[str, Mapping[str, FieldWords]]:
        """By form and field."""
        return {
            "amounts": {
                "amount": FieldWords(self.tr("Amount"), self.tr("Such as 25.")),
                "does": FieldWords(
                    self.tr("What it pays for"), self.tr("Such as “keeps a server running for a month”.")
                ),
                "suggested": FieldWords(
                    self.tr("Mark as suggested"), self.tr("One amount at most. Nothing is chosen for anybody.")
                ),
            },
            "giving": {
                "least": FieldWords(self.tr("Smallest gift"), self.tr("Such as 2.")),
                "most": FieldWords(self.tr("Largest gift"), self.tr("Such as 5000.")),
                "fee_percent": FieldWords(
                    self.tr("Card fee in percent"),
                    self.tr("Such as 2.9. If empty, nobody is asked whether they would like to cover the fee."),
                ),
                "fee_fixed": FieldWords(
                    self.tr("Fixed card fee"), self.tr("What each gift costs on top of that, such as 0.30.")
                ),
                "monthly_stop": FieldWords(
                    self.tr("Where monthly gifts are stopped"),
                    self.tr("The login link of Stripe’s customer portal, or a page of yours."),
                ),
                "monthly": FieldWords(
                    self.tr("Monthly gifts"),
                    self.tr("If yes, people can choose to give every month, on their own phone."),
                ),
                "payment_methods": FieldWords(
                    self.tr("More ways to pay by phone"),
                    self.tr("Beside cards, by Stripe’s names, one a line: such as twint, swish, bizum, pix or upi."),
                ),
            },
            "funds": {
                "id": FieldWords(
                    self.tr("Short name"), self.tr("Marks the fund at Stripe and in exports, such as docs.")
                ),
                "name": FieldWords(self.tr("Fund"), self.tr("What people choose, such as “Documentation”.")),
                "detail": FieldWords(
                    self.tr("One more line"), self.tr("What its money does. With one fund alone, nobody is asked.")
                ),
            },
            "dues": {
                "id": FieldWords(
                    self.tr("Short name"), self.tr("Marks these dues at Stripe and in exports, such as student.")
                ),
                "name": FieldWords(self.tr("Name"), self.tr("What people choose, such as “Student”.")),
                "amount": FieldWords(self.tr("Amount"), self.tr("Such as 25.")),
                "detail": FieldWords(self.tr("One more line"), self.tr("Whom it is for.")),
            },
            "sliding_scale": {
                "least": FieldWords(
                    self.tr("What you can: smallest"),
                    self.tr("If people may choose their membership fee, such as 25."),
                ),
                "suggested": FieldWords(
                    self.tr("What you can: suggested"), self.tr("What the keypad shows at first, such as 50.")
                ),
                "most": FieldWords(self.tr("What you can: largest"), self.tr("Such as 1000.")),
                "detail": FieldWords(self.tr("One more line"), self.tr("Whom it is for, or why.")),
            },
        }
