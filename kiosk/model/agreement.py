"""What counts of one payment, where several kiosks tell of it and may contradict each other.

A kiosk is believed about what it took itself, and no kiosk alone about what another took:

- A payment counts in each campaign and currency for which it is told, so that nobody moves it away from where it is.
- Its amount is what most kiosks tell, and of what equally many tell the larger. Who took it and how is told likewise.
  What it is for (its fund) is what the leading telling says: that of the kiosk that took it, where there is one.
- A refund counts when the kiosk tells it that took the payment, or two kiosks do, or the only one that tells of the
  payment at all. Until then the higher amount stays.

None of this depends on the order in which facts arrive.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple, TypeVar

from kiosk.model.contested import Contested, Doubted, Said, TakenOff
from kiosk.model.counted import Counted, Kind
from kiosk.model.money import Money
from kiosk.model.records import dataclass

_Told = TypeVar("_Told")
NOBODY = ""
"""Who took a payment of which equally many kiosks tell that another did: nobody's own to take off again."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What one kiosk tells of a gift that has a PaymentIntent."""

    teller: str
    """Its uuid."""
    told: Counted

    @property
    def where(self) -> tuple[str, str]:
        """The campaign and the currency in which it is told to count."""
        return self.told.campaign, self.told.currency

    @property
    def taken(self) -> tuple[Kind, str]:
        """How it is told to be taken, and by which kiosk."""
        return self.told.kind, self.told.kiosk


class Refunded(NamedTuple):
    """A refund by its id."""

    refund: str
    payment_intent: str
    minor: int
    currency: str


class RefundTelling(NamedTuple):
    """What one kiosk tells of a refund."""

    teller: str
    """Its uuid."""
    told: Refunded


class Agreed(NamedTuple):
    """What counts of a payment in one campaign and currency."""

    counts: Counted
    """Less its refunds."""
    lead: Telling
    """The telling that leads."""
    refunds: tuple[Refunded, ...]
    """Those that count."""


def agreed(tellings: Iterable[Telling], refunds: Iterable[RefundTelling]) -> list[Agreed]:
    """What counts of one payment, in each campaign and currency for which it is told."""
    refunds = list(refunds)
    groups: dict[tuple[str, str], list[Telling]] = {}
    for one in tellings:
        groups.setdefault(one.where, []).append(one)
    return [_agreed(those, refunds) for _, those in sorted(groups.items())]


def contested(
    tellings: Iterable[Telling], refunds: Iterable[RefundTelling], called: Callable[[str], str]
) -> list[Doubted]:
    """What kiosks, by how they are `called`, don't tell the same of one payment, and what one alone takes off it."""
    tellings, refunds = list(tellings), list(refunds)
    groups = agreed(tellings, refunds)
    found: list[Doubted] = []
    if len({(*one.where, *one.taken, one.told.amount) for one in tellings}) > 1:
        found.append(_contested(tellings, groups, called))
    counting = {one for group in groups for one in group.refunds}
    currencies = {group.counts.currency for group in groups}
    alone: dict[Refunded, set[str]] = {}
    for teller, told in refunds:
        if told not in counting and told.currency in currencies and told.minor > 0:
            alone.setdefault(told, set()).add(called(teller))
    return found + [
        TakenOff("refund", told.payment_intent, told.refund, told.minor, told.currency, tuple(sorted(kiosks)))
        for told, kiosks in sorted(alone.items())
    ]


def _contested(tellings: list[Telling], groups: list[Agreed], called: Callable[[str], str]) -> Contested:
    def tellers(group: Agreed) -> int:
        return len({one.teller for one in tellings if one.where == group.lead.where})

    counts, lead, _ = max(groups, key=tellers)

    def backs(one: Telling) -> bool:
        return (one.where, one.taken, one.told.amount) == (lead.where, lead.taken, counts.amount)

    against = {
        Said(called(one.teller), Money(one.told.amount, one.told.currency)) for one in tellings if not backs(one)
    }
    backing = {called(one.teller) for one in tellings if backs(one)}
    money = Money(counts.amount, counts.currency)
    return Contested(counts.key, money, tuple(sorted(backing)), tuple(sorted(against, key=str)))


def _agreed(tellings: list[Telling], refunds: list[RefundTelling]) -> Agreed:
    """What counts of at least one telling of a gift, all for one campaign and in one currency."""
    if len(tellings) == 1 and not refunds:
        return Agreed(tellings[0].told, tellings[0], ())
    amount = max(_most(_voices(tellings, lambda one: one.told.amount)))
    leads = [
        min((one for one in tellings if one.taken == taken), key=_rank)
        for taken in _most(_voices(tellings, lambda one: one.taken))
    ]
    lead = max(leads, key=lambda one: (one.told.witness == "", one.told.at, one.taken))
    believed = tuple(_believed(tellings, refunds, lead.told.currency))
    taker = lead.told.kiosk if len(_most(_voices(tellings, lambda one: one.told.kiosk))) == 1 else NOBODY
    counts = replace(lead.told, kiosk=taker, amount=amount, refunded=sum(one.minor for one in believed))
    return Agreed(counts, lead, believed)


def _believed(tellings: list[Telling], refunds: list[RefundTelling], currency: str) -> Iterator[Refunded]:
    """The refunds that count; Stripe refunds in the gift's own currency only."""
    takers = _most(_voices(tellings, lambda one: one.told.kiosk))
    everybody = {one.teller for one in tellings}
    told: dict[str, dict[Refunded, set[str]]] = {}
    for teller, one in refunds:
        if one.currency == currency and one.minor > 0:
            told.setdefault(one.refund, {}).setdefault(one, set()).add(teller)
    for _, voices in sorted(told.items()):
        sure = {
            one: tellers
            for one, tellers in voices.items()
            if len(tellers) > 1 or (len(takers) == 1 and takers[0] in tellers) or tellers == everybody
        }
        if sure:
            yield min(_most(sure))


def _voices(tellings: Iterable[Telling], of: Callable[[Telling], _Told]) -> dict[_Told, set[str]]:
    """Who tells what."""
    voices: dict[_Told, set[str]] = {}
    for one in tellings:
        voices.setdefault(of(one), set()).add(one.teller)
    return voices


def _most(voices: Mapping[_Told, set[str]]) -> list[_Told]:
    """What most kiosks tell; several where equally many do."""
    most = max(map(len, voices.values()))
    return [one for one, tellers in voices.items() if len(tellers) == most]


def _rank(one: Telling) -> tuple[bool, dt.datetime, str, str, int, str, str]:
    """Of several that tell the same the one with the lowest rank leads.

    The kiosk that took the gift comes before those that found it at Stripe, and among those the earliest. The rest of
    the rank makes every kiosk choose the same.
    """
    told = one.told
    return told.witness != "", told.at, told.witness, told.kiosk, told.amount, one.teller, told.fund
