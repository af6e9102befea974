"""What kiosks of a fleet don't tell the same, and what one alone takes off."""

from typing import assert_never

from kiosk.model.contested import Contested, Doubted, TakenOff
from kiosk.model.money import Money
from kiosk.model.wording import count_text, money_text
from kiosk.words.words import Words, filled


class ContestedWords(Words):
    """What they say, what counts, and what to do about it."""

    def sentence(self, one: Doubted) -> str:
        """One of them."""
        match one:
            case Contested():
                return self._contested(one)
            case TakenOff():
                return self._taken_off(one)
            case _:
                assert_never(one)

    def at_stripe(self, one: Doubted, money: Money | None, *, is_written: bool) -> str:
        """What Stripe has of it, where that was asked: 1 is its name, 2 the amount."""
        name = one.payment_intent if isinstance(one, Contested) else one.name
        if money is None:
            text = self.tr(
                "Kiosks contradict each other about %1, and Stripe has no such thing of this campaign: "
                "shut out the kiosk that told it; see: kiosk fleet status"
            )
        elif is_written:
            text = self.tr("Kiosks contradict each other about %1; Stripe has %2, and this kiosk says so now, too.")
        else:
            text = self.tr("Kiosks contradict each other about %1; Stripe has %2.")
        return filled(text, name, "" if money is None else money_text(money, self.language))

    def _contested(self, gift: Contested) -> str:
        """The sentence: 1 is the payment, 2 what counts, 3 who says so, 4 what is said against it and by whom."""
        against = ", ".join(f"{money_text(one.money, self.language)} ({one.kiosk})" for one in gift.against)
        if not gift.is_about_the_amount:
            against = ", ".join(one.kiosk for one in gift.against)
        values = gift.payment_intent, money_text(gift.counts, self.language), ", ".join(gift.backing), against
        match gift.is_about_the_amount, gift.is_settled:
            case True, True:
                text = self.tr(
                    "Kiosks contradict each other about the payment %1: most say %2 (%3), and that counts, not %4. "
                    "Find out who wrote the other, and shut that kiosk out."
                )
            case True, False:
                text = self.tr(
                    "Kiosks contradict each other about the payment %1: %2 (%3) counts for now, not %4. What Stripe "
                    "has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied."
                )
            case False, True:
                text = self.tr(
                    "Kiosks contradict each other about who took the payment %1 of %2, how or for what: "
                    "what most say (%3) counts, not what %4 says. Shut that kiosk out."
                )
            case _:
                text = self.tr(
                    "Kiosks contradict each other about who took the payment %1 of %2, how or for what: %3 or %4. "
                    "What Stripe has decides: run kiosk reconcile at another kiosk, and shut out the kiosk that lied."
                )
        return filled(text, *values)

    def _taken_off(self, one: TakenOff) -> str:
        """The sentence: 1 is who does, 2 how much, 3 of what, 4 the refund or campaign."""
        amount = (
            money_text(Money(one.amount, one.currency), self.language)
            if one.currency
            else count_text(one.amount, self.language)
        )
        match one.what:
            case "refund":
                text = self.tr(
                    "%1 says that %2 of the payment %3 was given back (%4), and no other kiosk does, so it does not "
                    "count yet. Run kiosk reconcile at the kiosk that took it; if Stripe has no such refund, shut "
                    "out the kiosk that lied."
                )
            case "correction":
                text = self.tr(
                    "%1 takes %2 more off %3 than it brought, and no other kiosk does, so that does not count. "
                    "If it is right, correct it at the kiosk that took the gifts, and void it at the other; if "
                    "nobody of you typed it, shut that kiosk out."
                )
            case "take_over":
                text = self.tr(
                    "%1 took over %2 more of %3 from the campaign %4 than it brought there, so that this still stands "
                    "there, too. If one of you did that, nothing is to be done, and nothing to be voided; if nobody "
                    "did, shut that kiosk out."
                )
            case _:
                assert_never(one.what)
        return filled(text, ", ".join(one.kiosks), amount, one.of, one.name or one.campaign)
