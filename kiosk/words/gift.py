"""What came in, and by which way."""

from typing import assert_never

from kiosk.booth.standing import What
from kiosk.model.money import Money
from kiosk.model.wording import money_text
from kiosk.words.words import Words, filled


class GiftWords(Words):
    """A gift, or members who joined, in a few words."""

    def way(self, what: What) -> str:
        """The name of a way to give."""
        match what:
            case "card_reader":
                return self.tr("Card")
            case "phone":
                return self.tr("Phone")
            case "cash":
                return self.tr("Cash")
            case "cheque":
                return self.tr("Cheque")
            case "transfer":
                return self.tr("Transfer")
            case "other":
                return self.tr("Other")
            case "member":
                return self.tr("Members")
            case _:
                assert_never(what)

    def gift(self, what: What, money: Money | None, members: int) -> str:
        """`$20 in cash`, or `2 new members`."""
        amount = "" if money is None else money_text(money, self.language)
        match what:
            case "card_reader":
                return filled(self.tr("%1 by card"), amount)
            case "phone":
                return filled(self.tr("%1 by phone"), amount)
            case "cash":
                return filled(self.tr("%1 in cash"), amount)
            case "cheque":
                return filled(self.tr("%1 by cheque"), amount)
            case "transfer":
                return filled(self.tr("%1 by transfer"), amount)
            case "other":
                return filled(self.tr("%1 in another way"), amount)
            case "member":
                return self.tr("%Ln new member(s)", "", members)
            case _:
                assert_never(what)
