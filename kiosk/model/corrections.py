"""Corrections, as far as they count: a kiosk takes off no more than it brought itself.

Of money it takes off no more than that together, whatever goals its corrections are of: reports add them up. What it
takes off beyond that counts once another kiosk takes off as much, too: no kiosk alone lowers what others brought. A
kiosk that is alone in its ledger may correct everything, such as a website's figure.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kiosk.model.counted import GIFTS
from kiosk.model.tally import Sum


class Beyond(NamedTuple):
    """What a kiosk takes off one goal beyond what it brought, and what does not count of that."""

    kiosk: str
    goal: str
    currency: str
    missing: int
    """More than 0."""
    is_alone: bool
    """Whether no other kiosk takes off as much."""


def beyond(sums: Iterable[Sum], *, has_several_kiosks: bool) -> Iterator[Beyond]:
    """What does not count of the corrections in the `sums` of one campaign.

    Of a kiosk's deductions of money the smallest count first.
    """
    sums = list(sums)
    deductions = [one for one in sums if one.kind == "correction" and one.net < 0] if has_several_kiosks else []
    together: Counter[tuple[str, str]] = Counter()
    taken_off: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for one in sorted(deductions, key=lambda one: (-one.net, one.goal)):
        off = so_far = -one.net
        if one.currency:
            together[one.kiosk, one.currency] += off
            so_far = together[one.kiosk, one.currency]
        if (excess := min(off, so_far - _brought(sums, one))) > 0:
            taken_off.setdefault((one.goal, one.currency), []).append((excess, one.kiosk))
    for (goal, currency), told in taken_off.items():
        (most, leader), *others = sorted(told, reverse=True)
        agreed = others[0][0] if others else 0
        if most > agreed:
            yield Beyond(leader, goal, currency, most - agreed, is_alone=True)
        yield from (Beyond(kiosk, goal, currency, excess, is_alone=False) for excess, kiosk in others)


def believed(sums: Iterable[Sum], *, has_several_kiosks: bool) -> list[Sum]:
    """The `sums` of one campaign as they count."""
    sums = list(sums)
    missing = {
        (one.kiosk, one.goal, one.currency): one.missing for one in beyond(sums, has_several_kiosks=has_several_kiosks)
    }
    return [
        one._replace(net=one.net + missing.get((one.kiosk, one.goal, one.currency), 0))
        if one.kind == "correction"
        else one
        for one in sums
    ]


def _brought(sums: Iterable[Sum], correction: Sum) -> int:
    """What its kiosk took in its currency; where it has none, how many of whatever it may count, the fewest of them.

    A count may be of gifts, members or monthly supporters, and a gift of its own is no reason to take a member off. So
    what others brought none of stands back: members or supporters of its own will do then.
    """
    brought = [one for one in sums if one.kind != "correction"]
    own = [one for one in brought if one.kiosk == correction.kiosk]
    if correction.currency:
        return sum(one.net for one in own if one.currency == correction.currency)
    gifts = sum(one.number for one in own if one.kind in GIFTS)
    joined = sum(one.net for one in own if one.kind not in GIFTS)
    counts, others = _counts(own), _counts(one for one in brought if one.kiosk != correction.kiosk)
    return min(gifts, joined, *(counts[what] for what in +others))


def _counts(brought: Iterable[Sum]) -> Counter[tuple[str, str]]:
    """How many gifts in each currency, members and supporters."""
    found: Counter[tuple[str, str]] = Counter()
    for one in brought:
        is_gift = one.kind in GIFTS
        found["gift" if is_gift else one.kind, one.currency] += one.number if is_gift else one.net
    return found
