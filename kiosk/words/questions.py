"""What attendees ask at a booth, and what to answer."""

from typing import NamedTuple

from kiosk.words.words import Words


class Answered(NamedTuple):
    """A question with its answer."""

    question: str
    answer: str


class QuestionWords(Words):
    """The usual questions; a campaign adds its own."""

    def usual(self) -> tuple[Answered, ...]:
        """In the order in which they are asked most."""
        return (
            Answered(
                self.tr("Can I have my money back?"),
                self.tr(
                    "Yes. If it was cash, give it back and undo the entry under Gifts. Card and phone payments are "
                    "refunded by staff: note the time and the amount, and tell them today."
                ),
            ),
            Answered(
                self.tr("Can I have a receipt?"),
                self.tr(
                    "After a gift by card or phone, the screen offers one by e-mail. Later, open Gifts and touch "
                    "Receipt. For cash, write one by hand."
                ),
            ),
            Answered(
                self.tr("Is it tax-deductible?"),
                self.tr(
                    "That depends on where they pay tax, so don’t promise anything. The e-mail is a payment receipt; "
                    "staff can send a written acknowledgement."
                ),
            ),
            Answered(
                self.tr("How do I become a member?"),
                self.tr(
                    "Scan the “member” code on the screen. The page it opens asks for everything a membership needs; "
                    "there is nothing to type in here."
                ),
            ),
            Answered(
                self.tr("Is my card safe?"),
                self.tr(
                    "Yes. The card number goes from the reader straight to Stripe. This screen never sees it, and "
                    "keeps no names and no e-mail addresses."
                ),
            ),
            Answered(
                self.tr("I paid, and it says “still checking”."),
                self.tr(
                    "Please don’t pay again. The kiosk keeps asking the bank, and shows the result under Booth. If "
                    "they don’t want to wait, write down the four-character code."
                ),
            ),
        )
