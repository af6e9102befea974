"""`kiosk ledger take-over`: what the drive counted under an id or in a currency that it had before."""

import argparse
import re
from difflib import get_close_matches

from kiosk.commands import CommandRefusedError
from kiosk.commands.ledger_opening import Opened, opened, print_json
from kiosk.commands.options import wants_json
from kiosk.ledger.reports.as_json import doubted_as_json, goals_as_json
from kiosk.model.campaign import Goal
from kiosk.model.contested import TakenOff
from kiosk.model.counted import GIFTS
from kiosk.model.currencies import CURRENCIES
from kiosk.model.fact import Correction, Entry, EntryRefusedError, Gift, MemberJoined, MonthlyBegan, Refund, Void
from kiosk.model.money import NotAnAmountError, parse_signed
from kiosk.model.reference import TAKEN_OVER
from kiosk.model.tally import Sum, value_of
from kiosk.words.contested import ContestedWords
from kiosk.words.goal_text import goal_text
from kiosk.words.ledger_mistakes import EntryMistakeWords
from kiosk.words.mistakes import MistakeWords

_ID = re.compile(r"[a-z0-9-]{1,40}", re.ASCII)


def answer_take_over(arguments: argparse.Namespace) -> int:
    """Add to each goal what another id or currency holds, and take it off there: two corrections for each goal.

    What was taken off there is over, whether that counts there or not: it counts here, and is taken over once.
    """
    old: str = arguments.id
    if not _ID.fullmatch(old):
        raise CommandRefusedError(f"{old[:40]!r} is no campaign's id; it was shown by: kiosk ledger tally")
    with opened(arguments) as book:
        currency: str = arguments.currency or book.campaign.currency
        if currency not in CURRENCIES:
            raise CommandRefusedError(f"--currency {currency[:10]!r} is no currency; write it like USD.")
        if (old, currency) == (book.campaign.id, book.campaign.currency):
            raise CommandRefusedError(f"That is what the campaign {old} counts already; nothing is to be taken over.")
        _check_known(book, old)
        given = _given(arguments, book, currency)
        sums = list(book.ledger.book(old).to_take_over(book.campaign.id))
        booked = [(goal, _take(book, goal, old, currency, sums, given)) for goal in book.campaign.goals]
        taken = [(goal, worth) for goal, worth in booked if worth is not None]
        concerned = (old, book.campaign.id)
        found = book.ledger.contested()
        waiting = [one for one in found if isinstance(one, TakenOff) and one.campaign in concerned]
        if wants_json(arguments):
            print_json(
                {
                    "taken_over": [goal.id for goal, _ in taken],
                    "goals": goals_as_json(book.campaign, book.tally()),
                    "contested": [doubted_as_json(one) for one in waiting],
                }
            )
            return 0
        if not taken:
            print(f"Nothing to take over: the ledger has nothing left of the campaign {old} that these goals count.")
        tally = book.tally()
        for goal, worth in taken:
            amount, stands = (goal_text(book.campaign, goal, of, "en") for of in (worth, tally.goals[goal.id].raised))
            print(f"Taken over from {old}: {amount}. The goal {goal.title or goal.id} stands at {stands}.")
        for one in waiting:
            print(ContestedWords().sentence(one))
    return 0


def _check_known(book: Opened, old: str) -> None:
    known = book.ledger.campaigns()
    if old not in known:
        close = get_close_matches(old, sorted(known - {book.campaign.id}), 1)
        hint = f"; did you mean {close[0]}?" if close else "; kiosk ledger tally names those that are not counted."
        raise CommandRefusedError(f"Nothing to take over: the ledger knows no campaign {old}{hint}")


def _given(arguments: argparse.Namespace, book: Opened, currency: str) -> int | None:
    """What the gifts come to in the campaign's currency, without a sign, where they are in another one."""
    if currency == book.campaign.currency:
        if arguments.worth is not None:
            raise CommandRefusedError("--as is for gifts in another currency; leave it out.")
        return None
    if arguments.worth is None:
        raise CommandRefusedError(
            f"Those gifts are in {currency}; say with --as what they come to in {book.campaign.currency}."
        )
    try:
        worth = parse_signed(arguments.worth, book.campaign.currency).minor
    except NotAnAmountError as error:
        raise CommandRefusedError(MistakeWords().sentence(error.mistake)) from None
    if worth < 0:
        raise CommandRefusedError(
            "--as is less than nothing; write it without a sign: whether it is added or taken off is in the ledger."
        )
    return worth


def _take(book: Opened, goal: Goal, old: str, currency: str, sums: list[Sum], given: int | None) -> int | None:
    """By how much the goal changes; None if nothing is there. Repeated after a crash it adds what is missing."""
    if given is not None and goal.unit == "donors":
        return _take_donors(book, goal, old, currency, sums)
    amount = sum(value_of(goal, one, currency) for one in sums)
    if not amount or (given is not None and not goal.is_money):
        return None
    here, there = (book.campaign.currency, currency) if goal.is_money else ("", "")
    worth = amount if given is None else given if amount > 0 else -given
    facts = sum(_changes(fact.entry, goal, there) for fact in book.ledger.facts(campaign=old))
    reference = f"{TAKEN_OVER}{old}:{currency}:{goal.id}:{facts}"
    added = Correction(goal.id, worth, f"taken over from {old}", here)
    taken = Correction(goal.id, -amount, f"counted by {book.campaign.id}", there)
    try:
        if worth:
            book.ledger.append(book.campaign.id, added, reference=f"here:{reference}")
        book.ledger.append(old, taken, reference=reference)
    except EntryRefusedError as error:
        raise CommandRefusedError(EntryMistakeWords().sentence(error.mistake)) from None
    return worth


def _take_donors(book: Opened, goal: Goal, old: str, currency: str, sums: list[Sum]) -> int | None:
    """As `_take` of people who gave in another currency: counts have none, so that nothing is taken off at `old`.

    What was taken over before is known by its reference, less what was voided of it.
    """
    begins = f"here:{TAKEN_OVER}{old}:{currency}:{goal.id}:"
    facts = list(book.ledger.facts(campaign=book.campaign.id))
    voided = {(fact.kiosk, fact.entry.sequence) for fact in facts if isinstance(fact.entry, Void)}
    before = [
        0 if (fact.kiosk, fact.sequence) in voided else fact.entry.amount
        for fact in facts
        if isinstance(fact.entry, Correction) and fact.reference.startswith(begins)
    ]
    amount = sum(one.number for one in sums if one.kind in GIFTS and one.currency == currency) - sum(before)
    if not amount:
        return None
    added = Correction(goal.id, amount, f"taken over from {old}")
    book.ledger.append(book.campaign.id, added, reference=f"{begins}{len(before) + 1}")
    return amount


def _changes(entry: Entry, goal: Goal, currency: str) -> bool:
    """Whether `entry` can change what is to be taken over; the correction here, in another currency, does not."""
    if isinstance(entry, Correction):
        return (entry.goal, entry.currency) == (goal.id, currency)
    return isinstance(entry, Gift | MemberJoined | MonthlyBegan | Refund | Void)
