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
            "website": self.tr("A website’s JSON"),
            "major": self.tr("As 12.50"),
            "minor": self.tr("In cents, as 1250"),
            "text": self.tr("As text, “12.50”"),
            "grouped": self.tr("As text for people, “1.250,50”"),
            "stripe": self.tr("Gifts at Stripe"),
            "fixed": self.tr("Typed in here"),
            "auto": self.tr("The picture decides"),
            "fill": self.tr("Fill the place"),
            "whole": self.tr("Show it whole"),
        }[value]
