"""What the ledger holds and the campaign doesn't count, and how to take it over."""

from kiosk.ledger.elsewhere import Elsewhere
from kiosk.model.money import Money
from kiosk.model.wording import money_text
from kiosk.words.words import Words, filled


class NotCountedWords(Words):
    """One sentence for each."""

    def sentence(self, one: Elsewhere, currency: str) -> str:
        """What a campaign in `currency` doesn't count, and what to do if it should."""
        if not one.apart:
            return self._all(one, currency)
        goals = ", ".join(f"{goal} {self._figure(figure, of)}" for goal, figure, of in one.apart)
        return filled(self.tr("%1 (by goal: %2)"), self._all(one, currency), goals)

    def _all(self, one: Elsewhere, currency: str) -> str:
        if one.fund:
            text = self.tr(
                "Not counted for the goal of a fund: %2 from %n gift(s) for the fund “%1”, which this campaign "
                "doesn’t have; if it has it under another id, give it this id again.",
                "",
                one.number,
            )
            return filled(text, one.fund, self._figure(one.net, one.currency))
        if not one.has_goal:
            text = self.tr(
                "Not counted: %2 from %n gift(s) of the campaign “%1”; no goal of this campaign counts them, "
                "so that there is nothing to take over.",
                "",
                one.number,
            )
            return filled(text, one.campaign, self._figure(one.net, one.currency))
        if one.net < 0 or (one.currency and not one.number):
            return self._changed(one, currency)
        if not one.currency:
            text = self.tr(
                "Not counted: %n member(s) of the campaign “%1”; "
                "if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1",
                "",
                one.net,
            )
            return filled(text, one.campaign)
        if one.currency == currency:
            text = self.tr(
                "Not counted: %2 from %n gift(s) of the campaign “%1”; "
                "if that is this drive under an earlier id, take them over with: kiosk ledger take-over %1",
                "",
                one.number,
            )
        else:
            text = self.tr(
                "Not counted: %2 from %n gift(s) of the campaign “%1”, in another currency than this campaign’s; "
                "if they belong to this drive, take them over with: "
                "kiosk ledger take-over %1 --currency %3 --as WHAT_THEY_ARE_IN_%4",
                "",
                one.number,
            )
        money = money_text(Money(one.net, one.currency), self.language)
        return filled(text, one.campaign, money, one.currency, currency)

    def _changed(self, one: Elsewhere, currency: str) -> str:
        """What was corrected or taken back after it was taken over."""
        text = self.tr(
            "Not counted: %2 by corrections, refunds or entries taken back of the campaign “%1”; "
            "if it belongs to this drive, take it over with: %3"
        )
        figure = self._figure(one.net, one.currency)
        command = f"kiosk ledger take-over {one.campaign}"
        if one.currency not in ("", currency):
            command += f" --currency {one.currency} --as WHAT_IT_IS_IN_{currency}"
        return filled(text, one.campaign, figure, command)

    def _figure(self, figure: int, currency: str) -> str:
        return money_text(Money(figure, currency), self.language) if currency else str(figure)
