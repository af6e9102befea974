"""Corrections as they count.

By the rule that keeps the tally a kiosk takes off no more than it brought itself. And what corrects several goals
under one name, such as a take-over or a dispute that was won, is one change of the ledger's money.
"""

from collections.abc import Collection, Iterable, Mapping
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


def once_each(movements: Iterable[Movement], names: Mapping[str, str], funds: Mapping[str, str]) -> list[Movement]:
    """`movements`, in the order of time, with what each correction adds to the ledger's money.

    Args:
        movements: of a campaign, as they count.
        names: under which of its names each correction stands, by its key; those without one are by themselves.
        funds: the fund of each goal (ids) that counts the gifts for one alone.
    """
    found, corrected = [], dict[tuple[str, str], dict[str, int]]()
    for one in movements:
        if one.of != "correction" or not one.currency or not (name := names.get(one.key, "")):
            found.append(one)
            continue
        goals = corrected.setdefault((name, one.currency), {})
        before = _whole(goals, funds)
        goals[one.goal] = goals.get(one.goal, 0) + one.amount
        found.append(replace(one, adds=_whole(goals, funds) - before))
    return found


def _whole(goals: Mapping[str, int], funds: Mapping[str, str]) -> int:
    """What corrections of `goals` come to in money: goals for all gifts count the same money, those of funds parts."""
    parts: dict[str, int] = {}
    for goal, amount in goals.items():
        if goal in funds:
            parts[funds[goal]] = max(parts.get(funds[goal], 0), amount, key=abs)
    return max([sum(parts.values()), *(amount for goal, amount in goals.items() if goal not in funds)], key=abs)


def _sums(counted: Iterable[Counted]) -> list[Sum]:
    sums: dict[tuple[str, str, str, str], Sum] = {}
    for one in counted:
        place = one.kiosk, one.kind, one.goal, one.currency
        before = sums.get(place, Sum(one.kiosk, one.kind, one.goal, one.currency, 0, 0))
        sums[place] = before._replace(net=before.net + one.net, number=before.number + one.number)
    return list(sums.values())
