"""The ledger on paper: what counts, kept in plain dictionaries, for laws and to compare the ledger's tables with."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Set

from kiosk.model.agreement import RefundTelling, Telling
from kiosk.model.corrections import believed
from kiosk.model.counted import Counted, Kind
from kiosk.model.counting import age, changes_by, is_to_come, leading
from kiosk.model.fact import AttemptEnded, AttemptOpened, Fact, FeedReading, Gift
from kiosk.model.feed_guard import AGREEING, Guard
from kiosk.model.matching import GiftLeft
from kiosk.model.money import Money
from kiosk.model.phase import NO_TIME
from kiosk.model.tally import Sum

CAMPAIGN = "drive"


class PaperBook:
    """`counting.Known` over all facts that were folded, and `tally.Book` of one campaign."""

    def __init__(self, facts: Iterable[Fact] = (), campaign: str = CAMPAIGN) -> None:
        self.campaign = campaign
        self.things: dict[tuple[str, str, str], Counted] = {}
        self.tellers: set[str] = set()
        self.attempts: dict[tuple[str, str], Money] = {}
        self.over: set[tuple[str, str]] = set()
        self.given_back: dict[str, set[RefundTelling]] = {}
        self.tales: dict[str, set[Telling]] = {}
        self.told: dict[tuple[str, str], set[FeedReading]] = {}
        self.told_by: dict[tuple[str, str], dict[str, set[FeedReading]]] = {}
        self.fold(facts)

    def fold(self, facts: Iterable[Fact]) -> None:
        """Let each fact change what counts, in the order given."""
        for fact in facts:
            self.tellers.add(fact.kiosk)
            self._follow(fact)
            changes = changes_by(fact, self)
            if changes.refund is not None:
                self.given_back.setdefault(changes.refund.told.payment_intent, set()).add(changes.refund)
            if changes.telling is not None:
                self.tales.setdefault(changes.telling.told.key, set()).add(changes.telling)
            for one in changes.counted:
                self.things[one.key, one.campaign, one.currency] = one
            if changes.reading is not None:
                place = fact.campaign, changes.reading.feed
                self.told.setdefault(place, set()).add(changes.reading)
                self.told_by.setdefault(place, {}).setdefault(fact.kiosk, set()).add(changes.reading)

    def _follow(self, fact: Fact) -> None:
        match fact.entry:
            case AttemptOpened(attempt=attempt, money=money) if fact.campaign == self.campaign:
                if (fact.kiosk, attempt) not in self.over:
                    self.attempts[fact.kiosk, attempt] = money
            case AttemptEnded(attempt=attempt, outcome="declined" | "cancelled"):
                if self.attempts.pop((fact.kiosk, attempt), None):
                    self.over.add((fact.kiosk, attempt))
            case Gift(attempt=attempt, taken_by=taken_by) if attempt and taken_by in ("", fact.kiosk):
                if self.attempts.pop((fact.kiosk, attempt), None):
                    self.over.add((fact.kiosk, attempt))
            case _:
                pass

    def counted(self, key: str) -> Counted | None:
        return next((one for one in self.things.values() if one.key == key), None)

    def one(self, key: str) -> Counted:
        (found,) = (one for one in self.things.values() if one.key == key)
        return found

    def refunds(self, payment_intent: str) -> set[RefundTelling]:
        return self.given_back.get(payment_intent, set())

    def tellings(self, payment_intent: str) -> set[Telling]:
        return self.tales.get(payment_intent, set())

    def sums(self) -> list[Sum]:
        told = _summed(one for one in self.things.values() if one.campaign == self.campaign)
        counts = believed(told, has_several_kiosks=len(self.tellers) > 1)
        return [one for one in counts if one.net or one.number]

    def to_take_over(self, _: str, /) -> list[Sum]:
        return self.sums()

    def sums_after(self, moment: dt.datetime, kinds: Set[Kind]) -> list[Sum]:
        return _summed(
            one
            for one in self.things.values()
            if one.campaign == self.campaign and one.at > moment and one.kind in kinds
        )

    def readings(self, now: dt.datetime = NO_TIME, guard: Guard | None = None) -> dict[str, FeedReading]:
        found = {}
        for (campaign, feed), told in self.told.items():
            if campaign == self.campaign:
                by = {
                    kiosk: sorted((one for one in those if not is_to_come(one, now)), key=age, reverse=True)[:AGREEING]
                    for kiosk, those in self.told_by[campaign, feed].items()
                }
                by = {kiosk: those for kiosk, those in by.items() if those}
                found[feed] = leading(guard.believed(by) if guard is not None and by else told, now)
        return {feed: reading for feed, reading in found.items() if reading is not None}

    def given(self, currency: str) -> dict[int, int]:
        ours = [one for one in self.things.values() if one.campaign == self.campaign and one.currency == currency]
        return dict(Counter(one.amount for one in ours if one.kind in ("card_reader", "phone") and one.number))

    def brought(
        self, currency: str, since: dt.datetime, until: dt.datetime, by: Callable[[int], int], enough: int
    ) -> int:
        found = 0
        for one in self.gifts(currency):
            if found < enough and since <= one.at < until:
                found += by(one.net)
        return found

    def gifts(self, currency: str) -> list[GiftLeft]:
        """Those that stayed."""
        return [
            GiftLeft(one.at, one.key, one.net)
            for one in self.things.values()
            if one.campaign == self.campaign and one.currency == currency and one.number
        ]

    def under_way(self, currency: str) -> list[int]:
        return [money.minor for money in self.attempts.values() if money.currency == currency]

    def kiosks(self) -> set[str]:
        return self.tellers

    def to_come(self, now: dt.datetime) -> set[str]:
        return {feed for (campaign, feed), told in self.told.items() if any(is_to_come(one, now) for one in told)}


def _summed(things: Iterable[Counted]) -> list[Sum]:
    """One sum for each kiosk, kind, goal, currency and fund; those that come to nothing are left out."""
    sums: dict[tuple[str, Kind, str, str, str], tuple[int, int]] = {}
    for one in things:
        place = one.kiosk, one.kind, one.goal, one.currency, one.fund
        net, number = sums.get(place, (0, 0))
        sums[place] = net + one.net, number + one.number
    return [Sum(*place[:4], *figures, fund=place[4]) for place, figures in sorted(sums.items()) if any(figures)]
