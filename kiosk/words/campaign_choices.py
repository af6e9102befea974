"""The values of a campaign that are chosen and not typed."""

from kiosk.words.words import Words


class CampaignChoiceWords(Words):
    """What is on the button of each."""

    def choice(self, value: str) -> str:
        """A value that can be chosen, which stands in the file as it is."""
        return {
            "donate": self.tr("Donate"),
            "member": self.tr("Become a member"),
            "money": self.tr("Money"),
            "members": self.tr("Members"),
            "donors": self.tr("Donors"),
            "json": self.tr("JSON"),
            "csv": self.tr("CSV"),
            "civicrm": self.tr("CiviCRM"),
            "stripe": self.tr("Gifts at Stripe"),
            "fixed": self.tr("Typed in here"),
            "auto": self.tr("The picture decides"),
            "fill": self.tr("Fill the place"),
            "whole": self.tr("Show it whole"),
        }[value]
