"""Movements as they count, by the rule that keeps the tally: a kiosk takes off no more than it brought itself."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from kiosk.ledger.reports.account import Movement
from kiosk.model.corrections import beyond
from kiosk.model.counted import Counted
from kiosk.model.tally import Sum


def as_they_count(movements: Iterable[Movement], counted: Collection[Counted], kiosks: int) -> list[Movement]:
    """All `movements` of a campaign in a ledger of so many `kiosks`, from what is `counted`.

    Of corrections that don't count, the newest first, the amount is less; `told` stays what they say.
    """
    as_told, voided = list(movements), {one.key for one in counted if one.voided}
    for one in beyond(_sums(counted), has_several_kiosks=kiosks > 1):
        missing = one.missing
        for number, told in reversed(list(enumerate(as_told))):
            is_of_it = (told.where.kiosk, told.goal, told.currency) == (one.kiosk, one.goal, one.currency)
            if is_of_it and told.kind == "correction" and told.amount < 0 and told.key not in voided:
                less = min(missing, -told.amount)
                as_told[number] = replace(told, amount=told.amount + less)
                missing -= less
    return as_told


def _sums(counted: Iterable[Counted]) -> list[Sum]:
    sums: dict[tuple[str, str, str, str], Sum] = {}
    for one in counted:
        place = one.kiosk, one.kind, one.goal, one.currency
        before = sums.get(place, Sum(one.kiosk, one.kind, one.goal, one.currency, 0, 0))
        sums[place] = before._replace(net=before.net + one.net, number=before.number + one.number)
    return list(sums.values())
