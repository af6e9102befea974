"""Where the ledger and Stripe differ, and what becomes of it."""

from typing import assert_never

from kiosk.model.fact import Correction, is_dispute
from kiosk.model.money import Money
from kiosk.model.reference import LONGEST_GIVEN
from kiosk.model.wording import money_text
from kiosk.reconciliation.difference import Difference, Doing
from kiosk.words.ledger_mistakes import EntryMistakeWords
from kiosk.words.words import Words, filled

_CORRECT = "kiosk ledger add correction"
_RECONCILE = "kiosk reconcile"
_EXPORT = "kiosk ledger export --drive --out FILE"


class DifferenceWords(Words):
    """One difference in a sentence."""

    def sentence(self, one: Difference, *, look: bool) -> str:
        """What differs, and what was or can be done; `look` where nothing was to be written."""
        here, at_stripe = self._money(one.here), self._money(one.at_stripe)
        match one.kind:
            case "gift_unknown_here":
                text = self.tr("Stripe received %1 (%2) that the ledger didn’t have; %3")
                return filled(text, at_stripe, one.name, self._written(one, look=look))
            case "refund_unknown_here":
                text = self.tr("Stripe refunded %1 (%2), and the ledger didn’t have it; %3")
                return filled(text, at_stripe, one.name, self._written(one, look=look))
            case "gift_not_at_stripe" if one.status:
                text = self.tr("The ledger has %1 (%2), but it is “%3” at Stripe, so nothing was received; %4")
            case "gift_not_at_stripe":
                text = self.tr("The ledger has %1 (%2), but Stripe has no such payment for this key; %4")
            case "refund_not_at_stripe" if is_dispute(one.name) and one.status:
                text = self.tr(
                    "The ledger has it that a donor’s bank took back %1 (%2), but the dispute is “%4” at Stripe, "
                    "so the money is here and the goal gets it back; %3"
                )
                return filled(text, here, one.name, self._written(one, look=look), one.status)
            case "refund_not_at_stripe" if one.status:
                text = self.tr(
                    "The ledger has a refund of %1 (%2), but it is “%3” at Stripe, so the money came back; %4"
                )
            case "refund_not_at_stripe":
                text = self.tr("The ledger has a refund of %1 (%2), but Stripe has no such refund for this key; %4")
            case "dispute_unknown_here" if one.status == "lost":
                text = self.tr(
                    "A donor’s bank took back %1 (%2), and the ledger didn’t have it; %3 "
                    "The dispute is lost, so there is nothing to answer; don’t refund the gift."
                )
                return filled(text, at_stripe, one.name, self._written(one, look=look))
            case "dispute_unknown_here":
                text = self.tr(
                    "A donor’s bank took back %1 (%2, “%4” at Stripe), and the ledger didn’t have it; %3 "
                    "Answer the dispute in Stripe’s Dashboard, and don’t refund the gift."
                )
                return filled(text, at_stripe, one.name, self._written(one, look=look), one.status)
            case "dispute_open" if one.here is None:
                text = self.tr(
                    "A donor’s bank asks about %5 (%2, “%3” at Stripe) and has taken nothing back so far; "
                    "answer it in Stripe’s Dashboard."
                )
            case "dispute_open":
                text = self.tr(
                    "A donor’s bank took back %1 (%2), and the dispute is still “%3” at Stripe; "
                    "answer it in Stripe’s Dashboard, and don’t refund the gift."
                )
            case "dispute_unreadable":
                text = self.tr(
                    "%1 (%2) is disputed, and this key may not read what the donor’s bank took back; "
                    "allow it to read disputes in Stripe’s Dashboard, then compare again."
                )
            case "amounts_differ":
                text = self.tr("For %2 the ledger says %1, and Stripe says %5; %4")
            case "unsettled" if one.status == "open":
                text = self.tr(
                    "The page for %1 (%2) is still open on a phone and can be paid; the kiosk settles it when it runs."
                )
            case "unsettled" if one.status:
                text = self.tr(
                    "What became of %1 (%2) is not known here, and it is “%3” at Stripe; "
                    "the kiosk settles it when it runs."
                )
            case "unsettled":
                text = self.tr(
                    "What became of %1 (%2) is not known here, and Stripe has nothing of it for this key, so another "
                    "account may have taken it; set that account’s key again, or close it: %6"
                )
            case _:
                assert_never(one.kind)
        return filled(text, here, one.name, one.status, self._correct(one), at_stripe, _close(one))

    def not_closable(self, name: str) -> str:
        """That there is no payment `name` which people may close."""
        text = self.tr("Nothing differs in %1 that people have to settle, so there is nothing to close; look with: %2")
        return filled(text, name[:60], f"{_RECONCILE} --look")

    def doing(self, what: Doing) -> str:
        """What is being done while the two are compared; how far follows it."""
        match what:
            case "reading_payments":
                return self.tr("Reading Stripe’s payments, days")
            case "reading_refunds":
                return self.tr("Reading Stripe’s refunds, days")
            case "asking":
                return self.tr("Asking Stripe one by one")
            case "writing_fees":
                return self.tr("Recording Stripe’s fees")
            case "cancelling":
                return self.tr("Cancelling payments that nobody waits for")
            case _:
                assert_never(what)

    def _correct(self, one: Difference) -> str:
        """What to type, as it is typed; the reference is what settles the difference."""
        if not one.to_correct:
            text = self.tr("no goal counts it, so there is nothing to correct; close it with: %1", "a gift or refund")
            return filled(text, _close(one))
        commands = "; ".join(_command(one, each) for each in one.to_correct)
        text = self.tr("correct the goal with: %1; or, where that has been done, close this with: %2")
        return filled(text, commands, _close(one))

    def _written(self, one: Difference, *, look: bool) -> str:
        if one.written:
            return self.tr("it is recorded now.", "a gift or refund")
        if one.refused:
            return filled(
                self.tr("the ledger cannot hold it, so see to this first: %1"),
                EntryMistakeWords(self.speaker).sentence(one.refused),
            )
        if look:
            return self.tr("it is recorded without --look.", "a gift or refund")
        text = self.tr("it can’t be recorded, since the ledger has it differently; see: %1", "a gift or refund")
        return filled(text, _EXPORT)

    def _money(self, money: Money | None) -> str:
        return "" if money is None else money_text(money, self.language)


def _close(one: Difference) -> str:
    return f"{_RECONCILE} --close {one.name} --reason TEXT"


def _command(one: Difference, correction: Correction) -> str:
    amount = f"{Money(correction.amount, correction.currency).major:f}"
    name = one.name if len(one.to_correct) == 1 else f"{one.name}/{correction.goal}"[:LONGEST_GIVEN]
    return f'{_CORRECT} {correction.goal} {amount} --reason "{correction.reason}" --reference {name}'
