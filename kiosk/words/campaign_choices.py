"""The values of a campaign that are chosen and not typed."""

from kiosk.words.words import Words


class CampaignChoiceWords(Words):
    """What is on the button of each."""

    def choice(self, value: str) -> str:
        """A value that can be chosen, which stands in the file as it is."""
        return {
            **self._illustrations(),
            **self._pictures(),
            "donate": self.tr("Donate"),
            "member": self.tr("Become a member"),
            "offer": self.tr("A partner’s offer"),
            "act": self.tr("Something else"),
            "money": self.tr("Money"),
            "members": self.tr("Members"),
            "donors": self.tr("Donors"),
            "supporters": self.tr("Monthly supporters"),
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
        }[value]

    def _pictures(self) -> dict[str, str]:
        return {
            "auto": self.tr("Automatic"),
            "picture": self.tr("Picture"),
            "quote": self.tr("Quote"),
            "illustration": self.tr("Illustration"),
            "words": self.tr("Words alone"),
            "fill": self.tr("Fill the place"),
            "whole": self.tr("Show it whole"),
            "center": self.tr("Middle"),
            "top": self.tr("Top"),
            "bottom": self.tr("Bottom"),
            "left": self.tr("Left"),
            "right": self.tr("Right"),
            "top-left": self.tr("Top left"),
            "top-right": self.tr("Top right"),
            "bottom-left": self.tr("Bottom left"),
            "bottom-right": self.tr("Bottom right"),
            "wide": self.tr("As little as possible"),
            "closer": self.tr("Closer"),
            "closest": self.tr("Closest"),
        }

    def _illustrations(self) -> dict[str, str]:
        return {
            "figure": self.tr("Figure"),
            "none": self.tr("Nothing"),
            "book": self.tr("Book"),
            "box": self.tr("Parcel"),
            "chapel": self.tr("Chapel"),
            "globe": self.tr("Globe"),
            "hall": self.tr("Audience"),
            "heart": self.tr("Heart"),
            "house": self.tr("House"),
            "jar": self.tr("Jar of coins"),
            "laptop": self.tr("Laptop"),
            "megaphone": self.tr("Megaphone"),
            "paw": self.tr("Doghouse"),
            "people": self.tr("People"),
            "person": self.tr("Person"),
            "shield": self.tr("Shield"),
            "sprout": self.tr("Seedling"),
            "temple": self.tr("Museum"),
        }
