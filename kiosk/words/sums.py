"""The names of the sums of a shift, a day or a drive: the same in every view."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from kiosk.ledger.reports.sums import SumOf, SumRow
from kiosk.model.money import Money
from kiosk.model.wording import count_text, full_money_text
from kiosk.words.gift import GiftWords
from kiosk.words.words import Words


class SumWords(Words):
    """Lines of the column, each with its name, how many, and how much."""

    def lines(self, rows: Iterable[SumRow], currency: str) -> Iterator[tuple[str, str, str]]:
        """Lines with money."""
        for row in rows:
            number = "" if row.number is None else count_text(row.number, self.language)
            yield self.name(row.of), number, self.amount(row.minor, currency)

    def amount(self, minor: int, currency: str) -> str:
        """`$25.00`."""
        return full_money_text(Money(minor, currency), self.language)

    def people(self, members: int, unsettled: int = 0) -> Iterator[tuple[str, str, str]]:
        """Lines without money, below all of it."""
        if members:
            yield self.tr("New members"), count_text(members, self.language), ""
        if unsettled:
            yield self.tr("Not confirmed yet"), count_text(unsettled, self.language), ""

    def later(self, pending: Sequence[Money], failed: int) -> Iterator[tuple[str, str, str]]:
        """Lines of what counts for nothing: money that comes days later, and what never came."""
        for currency in dict.fromkeys(money.currency for money in pending):
            ours = [money.minor for money in pending if money.currency == currency]
            yield self.tr("On its way"), count_text(len(ours), self.language), self.amount(sum(ours), currency)
        if failed:
            yield self.tr("Never arrived"), count_text(failed, self.language), ""

    def name(self, of: SumOf) -> str:
        """What was summed up."""
        match of:
            case "refunded":
                return self.tr("Refunded")
            case "voided":
                return self.tr("Voided")
            case "corrected":
                return self.tr("Corrected")
            case "fees":
                return self.tr("Stripe’s fees")
            case "after_fees":
                return self.tr("After fees")
            case "card_reader" | "phone" | "cash" | "cheque" | "transfer" | "other":
                return GiftWords(self.speaker).way(of)
            case _:
                assert_never(of)
