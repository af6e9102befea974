"""`kiosk ledger`: record what was given at the booth, and get the figures out."""

import argparse
import re
import sys
from pathlib import Path

from kiosk.commands import COMMANDS, CommandRefusedError, ledger_import, ledger_offer, there_are
from kiosk.commands.ledger_care import answer_backup, answer_verify
from kiosk.commands.ledger_figures import answer_export, answer_report, answer_tally
from kiosk.commands.ledger_opening import Opened, opened, print_json
from kiosk.commands.ledger_take_over import answer_take_over
from kiosk.commands.ledger_words import added_text, correction_amount_text, outside_days, standing, voided_text
from kiosk.commands.options import campaign_option, json_option, practice_option, wants_json
from kiosk.ledger.ledger import Appended
from kiosk.ledger.reports.as_json import goals_as_json
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.counting import CLOCKS_DIFFER
from kiosk.model.currencies import LARGEST_SUM
from kiosk.model.fact import Correction, Entry, EntryRefusedError, Fact, Gift, MemberJoined, Method, Void
from kiosk.model.money import NotAnAmountError, parse_gift, parse_gift_by_hand, parse_signed, parse_signed_count
from kiosk.model.reference import can_be_kept, given_reference
from kiosk.words.ledger import LedgerWords
from kiosk.words.ledger_mistakes import EntryMistakeWords
from kiosk.words.mistakes import MistakeWords

_METHODS: dict[Method, str] = {
    "cash": "a gift in cash",
    "cheque": "a gift by cheque",
    "transfer": "a gift by bank transfer; for a whole statement: kiosk ledger import",
    "other": "a gift in any other way",
    "card_reader": "a gift by card that the ledger doesn't know, such as one from Stripe's list",
    "phone": "a gift by phone that the ledger doesn't know, such as one from Stripe's list",
}
_BY_CARD = ("card_reader", "phone")
_INTENT = re.compile(r"pi_[A-Za-z0-9_]{1,200}", re.ASCII)
_COUNT = re.compile(r"[0-9]{1,4}", re.ASCII)
_MOST_TARGETS = 10
_STARTS_NEGATIVE = re.compile(r"-[0-9]")


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    ledger = commands.add_parser("ledger", help=COMMANDS["ledger"].help)
    actions = ledger.add_subparsers(metavar="ACTION", required=True)
    parents = [common, campaign_option(), practice_option(), json_option()]
    _add_adding(actions, parents)
    ledger_import.add_to(actions, parents)

    void = actions.add_parser("void", parents=parents, help="take back a gift, member or correction added by mistake")
    void.add_argument("number", metavar="ID", help="the fact's number, as it was shown when it was added")
    void.add_argument("--reason", required=True, metavar="R", help="why, in a few words and without names")
    void.set_defaults(answer=answer_void)

    over = actions.add_parser(
        "take-over", parents=parents, help="count what came under an id or in a currency that the drive had before"
    )
    over.add_argument("id", metavar="ID", help="the campaign's earlier id; its own where the currency was changed")
    over.add_argument("--currency", metavar="C", help="the gifts' currency, such as EUR; the campaign's without it")
    over.add_argument("--as", dest="worth", metavar="AMOUNT", help="what they come to in the campaign's currency")
    over.set_defaults(answer=answer_take_over)

    tally = actions.add_parser("tally", parents=parents, help="where the goals stand")
    tally.set_defaults(answer=answer_tally)

    report = actions.add_parser("report", parents=parents, help="the figures of a day or of the whole drive")
    _add_period(report)
    report.add_argument("--out", type=Path, metavar="FILE", help=".txt, .pdf, .xlsx or .csv; printed without it")
    report.set_defaults(answer=answer_report)

    export = actions.add_parser(
        "export", parents=parents, help="a row for whatever happened, for a spreadsheet or CRM"
    )
    _add_period(export)
    export.add_argument("--out", type=Path, required=True, metavar="FILE", help="an .xlsx file, or .csv for programs")
    export.add_argument("--for", dest="reader", choices=["finance", "civicrm"], default="finance", help="who reads it")
    export.add_argument(
        "--money-only", action="store_true", help="for finance: only rows that change the ledger's money"
    )
    export.add_argument("--contact-id", type=_contact, metavar="N", help="for civicrm: the contact for givers unknown")
    export.add_argument(
        "--financial-type", default="Donation", metavar="NAME", help="for civicrm; Donation without it"
    )
    export.set_defaults(answer=answer_export)

    verify = actions.add_parser("verify", parents=parents, help="check every fact; no when something is wrong")
    verify.add_argument(
        "--renew-head",
        action="store_true",
        help="first accept the facts that are there as all there are, after somebody has looked at what is missing",
    )
    verify.add_argument("--count-anew", action="store_true", help="first make the sums anew from the facts")
    verify.set_defaults(answer=answer_verify)

    backup = actions.add_parser("backup", parents=parents, help="copy the ledger to one file; a kiosk may be running")
    backup.add_argument("--out", type=Path, required=True, metavar="FILE", help="the copy, such as backup.sqlite")
    backup.set_defaults(answer=answer_backup)


def _add_adding(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]", parents: list[argparse.ArgumentParser]
) -> None:
    add = actions.add_parser("add", help="record a gift, members, a correction or what an offer brought")
    kinds = add.add_subparsers(metavar="WHAT", required=True)
    for method, what in _METHODS.items():
        gift = kinds.add_parser(method, parents=parents, help=what)
        gift.add_argument("amount", metavar="AMOUNT", help="in the campaign's currency, such as 20 or 20.00")
        if method in _BY_CARD:  # recorded once by that
            gift.add_argument("--payment-intent", required=True, metavar="pi_...", help="its name at Stripe")
        else:
            gift.add_argument(
                "--reference", metavar="R", help="a receipt's number; the same one is recorded once only"
            )
        gift.set_defaults(answer=answer_add_gift, method=method, payment_intent="", reference=None)
    member = kinds.add_parser("member", parents=parents, help="members who joined at the booth")
    member.add_argument("count", nargs="?", default="1", metavar="COUNT", help="how many; one without it")
    member.add_argument("--reference", metavar="R", help="a form's number; the same one is recorded once only")
    member.set_defaults(answer=answer_add_member)
    correction = kinds.add_parser("correction", parents=parents, help="change a goal's figure, with a reason")
    correction.add_argument("goal", metavar="GOAL", help="the goal's id in the campaign")
    correction.add_argument("amount", metavar="AMOUNT", help="what to add, or take off with a minus: -5.00")
    correction.add_argument("--reason", required=True, metavar="R", help="why, in a few words and without names")
    correction.add_argument("--reference", metavar="R", help="the same one is recorded once only")
    correction.set_defaults(answer=answer_add_correction)
    ledger_offer.add_to(kinds, parents)
    for kind in kinds.choices.values():
        kind._negative_number_matcher = _STARTS_NEGATIVE  # or -5,00 is taken for an option


def _add_period(parser: argparse.ArgumentParser) -> None:
    period = parser.add_mutually_exclusive_group()
    period.add_argument("--day", metavar="YYYY-MM-DD", help="which day in the campaign's time zone; today without it")
    period.add_argument("--drive", action="store_true", help="the whole drive instead")


def answer_add_gift(arguments: argparse.Namespace) -> int:
    """Record a gift."""
    intent: str = arguments.payment_intent
    if intent and not _INTENT.fullmatch(intent):
        raise CommandRefusedError(f"--payment-intent {intent[:40]!r} is none; copy it from Stripe, such as pi_3Qx...")
    reference = _reference(arguments)
    with opened(arguments) as book:
        try:
            parse = parse_gift if intent else parse_gift_by_hand
            money = parse(arguments.amount, book.campaign.currency)
        except NotAnAmountError as error:
            raise CommandRefusedError(MistakeWords().sentence(error.mistake)) from None
        fund = "" if intent else book.campaign.only_fund  # of Stripe's, its own stamp says it
        appended = _append(book, Gift(arguments.method, money, intent, fund=fund), reference)
        return _answer(arguments, book, appended, added_text(appended))


def answer_add_member(arguments: argparse.Namespace) -> int:
    """Record members."""
    if not _COUNT.fullmatch(arguments.count) or int(arguments.count) == 0:
        raise CommandRefusedError(f"{arguments.count[:40]!r} is no number of members; write it like 2.")
    count = int(arguments.count)
    reference = _reference(arguments)
    with opened(arguments) as book:
        appended = _append(book, MemberJoined(count), reference)
        return _answer(arguments, book, appended, added_text(appended))


def answer_add_correction(arguments: argparse.Namespace) -> int:
    """Record a signed change of a goal's figure."""
    reference = _reference(arguments)
    with opened(arguments) as book:
        goal = _goal(book.campaign, arguments.goal)
        currency = book.campaign.currency_of(goal)
        amount = _signed(arguments.amount, currency)
        _check_correction(book, goal, amount, currency)
        appended = _append(book, Correction(goal.id, amount, arguments.reason, currency), reference)
        return _answer(arguments, book, appended, added_text(appended))


def answer_void(arguments: argparse.Namespace) -> int:
    """Let an earlier fact count no more; it stays with the campaign that it was recorded for."""
    if not re.fullmatch(r"[0-9]{1,12}", arguments.number, re.ASCII):
        raise CommandRefusedError(f"{arguments.number[:40]!r} is no number of a fact; it was shown when it was added.")
    number = int(arguments.number)
    with opened(arguments) as book:
        fact = book.own_fact(number)
        if fact is not None and fact.campaign != book.campaign.id:
            raise CommandRefusedError(
                f"Fact {number} belongs to the campaign {fact.campaign}; name that one with --campaign."
            )
        appended = _append(book, Void(number, arguments.reason), None)
        if fact is None:
            raise CommandRefusedError(f"Fact {number} can't be read again; see: kiosk ledger verify")
        return _answer(arguments, book, appended, voided_text(book, fact, appended), of=fact.entry)


def _append(book: Opened, entry: Entry, reference: str | None) -> Appended:
    newest = book.ledger.newest(book.campaign.id)
    try:
        appended = book.ledger.append(book.campaign.id, entry, reference=reference)
    except EntryRefusedError as error:
        raise CommandRefusedError(EntryMistakeWords().sentence(error.mistake)) from None
    if reference is not None and appended.is_new and (like := _alike(book, appended.fact)):
        print(
            f"Fact {like.sequence} has the reference {given_reference(like)!r}, which is nearly the same; if it is "
            f"the same receipt, take this one back: kiosk ledger void {appended.fact.sequence} --reason TEXT",
            file=sys.stderr,
        )
    if book.ledger.trouble is not None:
        print(LedgerWords().sentence(book.ledger.trouble.trouble), file=sys.stderr)
    if newest is not None and newest - appended.fact.at > CLOCKS_DIFFER and appended.is_new:
        print(LedgerWords().clock_behind(newest, appended.fact.at, book.campaign.dates.zone), file=sys.stderr)
    return appended


def _alike(book: Opened, fact: Fact) -> Fact | None:
    """An earlier fact of this kiosk whose reference differs from that of `fact` only by spaces or capitals."""
    given = given_reference(fact)
    plain = given.replace(" ", "").upper()
    for one in book.ledger.facts(campaign=book.campaign.id):
        other = given_reference(one)
        if one.kiosk == fact.kiosk and other != given and other.replace(" ", "").upper() == plain:
            return one
    return None


def _answer(
    arguments: argparse.Namespace, book: Opened, appended: Appended, sentence: str, of: Entry | None = None
) -> int:
    """Say what was done and where the goals stand that it is about; `of` is what a void takes back."""
    if wants_json(arguments):
        print_json(_told(book, appended.fact, is_new=appended.is_new))
    else:
        stands = standing(book, of or appended.fact.entry)
        days = outside_days(book) if of is None else []
        print(" ".join([*(["Practice."] if book.is_practice else []), sentence, *stands, *days]))
    return 0


def _told(book: Opened, fact: Fact, *, is_new: bool) -> dict[str, object]:
    return {
        "recorded": is_new,
        "fact": fact.sequence,
        "reference": given_reference(fact) or fact.reference,
        "at": fact.at.isoformat(),
        "practice": book.is_practice,
        "goals": goals_as_json(book.campaign, book.tally()),
    }


def _goal(campaign: Campaign, name: str) -> Goal:
    for goal in campaign.goals:
        if goal.id == name:
            return goal
    there = there_are([goal.id for goal in campaign.goals])
    raise CommandRefusedError(f"The campaign has no goal {name[:40]!r}; {there}.")


def _check_correction(book: Opened, goal: Goal, amount: int, currency: str) -> None:
    """Refuse what is surely mistyped; all that a goal stands at can be taken off."""
    raised = book.tally().goals[goal.id].raised
    if abs(amount) > min(LARGEST_SUM, max(_MOST_TARGETS * goal.target, raised)):
        raise CommandRefusedError(
            f"{correction_amount_text(amount, currency)} is too much to correct the goal {goal.id} by at once, "
            f"more than {_MOST_TARGETS} times its target or than the ledger takes; look whether it was typed right."
        )


def _contact(text: str) -> int:
    if re.fullmatch("[1-9][0-9]{0,9}", text, re.ASCII) is None:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not the number of a contact; write it like 7")
    return int(text)


def _signed(text: str, currency: str) -> int:
    """A signed amount of money, in minor units, or a signed number."""
    try:
        return parse_signed(text, currency).minor if currency else parse_signed_count(text)
    except NotAnAmountError as error:
        raise CommandRefusedError(MistakeWords().sentence(error.mistake)) from None


def _reference(arguments: argparse.Namespace) -> str | None:
    reference: str | None = arguments.reference
    if reference is not None and not can_be_kept(reference):
        raise CommandRefusedError(
            f"--reference {reference[:40]!r} can't be kept; "
            "write a number of yours in up to 60 letters, digits, blanks and . _ / # -."
        )
    return reference
