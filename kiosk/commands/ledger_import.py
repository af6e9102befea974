"""`kiosk ledger import`: a statement of the bank, or of a payment service, into the ledger."""

import argparse
import secrets
from pathlib import Path
from typing import Literal

from kiosk.commands import CommandRefusedError
from kiosk.commands.ledger_opening import Opened, opened, print_json
from kiosk.commands.options import is_practice, wants_json
from kiosk.ledger.imports.camt import LARGEST_STATEMENT, read_camt
from kiosk.ledger.imports.importing import OtherKeyError, Plan, plan_of
from kiosk.ledger.imports.line import Line, StatementRefusedError
from kiosk.ledger.imports.table import Columns, read_table
from kiosk.ledger.reports.as_json import goals_as_json
from kiosk.machine.keys import SecretMissingError, SecretRefusedError, find_secret, keep_secret
from kiosk.model.fact import EntryRefusedError, Void
from kiosk.model.link import link_host
from kiosk.model.money import Money
from kiosk.model.wording import money_text
from kiosk.words.ledger_mistakes import EntryMistakeWords
from kiosk.words.machine import SecretWords

_SHORTEST_WORD = 4
_PASSED_OVER = {
    "payout": "paid out by a payment service or another source of yours, which counted it already",
    "paid_in": "paid in over the counter or by cheque, which the cash box counted already",
    "spent": "money that left, or no gift",
    "open": "not booked yet",
    "other_currency": "in another currency than the campaign's",
    "before": "from before the drive",
}


def add_to(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]", parents: list[argparse.ArgumentParser]
) -> None:
    """Add the command."""
    imported = actions.add_parser(
        "import",
        parents=parents,
        help="record gifts by transfer from a statement: camt.053, the bank's CSV, or PayPal's or Stripe's export",
        description="Of each gift only its amount, its day and a keyed hash of its reference are kept, so that the "
        "same statement may come again. Payouts, cash that was paid in and what left the account are passed over.",
    )
    imported.add_argument("file", type=Path, metavar="FILE", help="the statement, as the bank or the service gives it")
    imported.add_argument("--dry-run", action="store_true", help="say what would be recorded, and record nothing")
    imported.add_argument("--containing", default="", metavar="TEXT", help="only gifts that say this, such as drive")
    imported.add_argument("--alike", choices=["one", "each"], help="what lines are that can't be told apart")
    imported.add_argument("--day-column", default="", metavar="NAME", help="of a bank's CSV")
    imported.add_argument("--amount-column", default="", metavar="NAME", help="likewise")
    imported.add_argument("--currency-column", default="", metavar="NAME", help="the campaign's currency without it")
    imported.add_argument("--reference-column", default="", metavar="NAME", help="the whole line without it")
    imported.add_argument("--marks", default="en", metavar="LANGUAGE", help="whose marks amounts have, such as de")
    imported.add_argument("--day-form", default="", choices=["dmy/", "mdy/"], help="where 3/4/2026 may be two days")
    imported.set_defaults(answer=answer_import)


def answer_import(arguments: argparse.Namespace) -> int:
    """Record what is new; no where something wants to be looked at."""
    key = _key(practice=is_practice(arguments))
    with opened(arguments) as book:
        lines = _lines(arguments, book)
        try:
            plan = plan_of(
                lines,
                book.ledger.facts(campaign=book.campaign.id),
                book.campaign,
                book.ledger.identity.uuid,
                key,
                book.now,
                alike=_alike(arguments.alike),
                containing=arguments.containing,
            )
        except OtherKeyError:
            raise CommandRefusedError(
                "Gifts by transfer in this ledger were recorded with another key, so they could be counted twice: "
                "give that key with kiosk key set bank."
            ) from None
        if not arguments.dry_run:
            _record(book, plan)
        _tell(arguments, book, plan)
    return 1 if plan.alike or plan.unknown_returns else 0


def _record(book: Opened, plan: Plan) -> None:
    campaign = book.campaign.id
    try:
        for gift, reference in plan.gifts:
            book.ledger.append(campaign, gift, reference=reference)
        for sequence, _ in plan.taken_back:
            book.ledger.append(campaign, Void(sequence, "returned by the bank"))
    except EntryRefusedError as error:
        raise CommandRefusedError(EntryMistakeWords().sentence(error.mistake)) from None


def _lines(arguments: argparse.Namespace, book: Opened) -> list[Line]:
    file: Path = arguments.file
    try:
        with file.open("rb") as opened_file:
            data = opened_file.read(LARGEST_STATEMENT + 1)
    except OSError as error:
        raise CommandRefusedError(f"{file} cannot be read ({error.strerror}).") from None
    hosts = [link_host(feed.address) for feed in book.campaign.feeds if feed.kind == "website" and feed.address]
    labels = {host.split(".")[-2] for host in hosts} - {host.split(".")[-2] for host in book.campaign.hosts()}
    services = {label for label in labels if len(label) >= _SHORTEST_WORD}
    try:
        if len(data) > LARGEST_STATEMENT or data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<":
            return read_camt(data, services)
        return read_table(_text(data), _columns(arguments, book.campaign.currency), services, arguments.day_form)
    except StatementRefusedError as error:
        raise CommandRefusedError(f"{file}: {error}") from None


def _columns(arguments: argparse.Namespace, currency: str) -> Columns | None:
    if not arguments.day_column and not arguments.amount_column:
        return None
    if not arguments.day_column or not arguments.amount_column:
        raise CommandRefusedError("A bank's CSV needs both --day-column and --amount-column.")
    return Columns(
        arguments.day_column,
        arguments.amount_column,
        arguments.currency_column,
        arguments.reference_column,
        arguments.marks,
        currency,
    )


def _text(data: bytes) -> str:
    """Banks write UTF-8 or what Windows wrote before it."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _key(*, practice: bool) -> bytes:
    """The key of the hashes, made at the first import and kept in the system's keyring."""
    try:
        return find_secret("bank", practice=practice).value.encode()
    except SecretMissingError as error:
        if error.may_be_there:
            raise CommandRefusedError(SecretWords().sentence(error.trouble)) from None
    except SecretRefusedError as error:
        raise CommandRefusedError(SecretWords().sentence(error.trouble)) from None
    made = secrets.token_hex(32)
    try:
        keep_secret("bank", made, practice=practice, may_ask=True)
    except SecretRefusedError as error:
        raise CommandRefusedError(SecretWords().sentence(error.trouble)) from None
    return made.encode()


def _alike(given: str | None) -> Literal["ask", "one", "each"]:
    match given:
        case "one":
            return "one"
        case "each":
            return "each"
        case _:
            return "ask"


def _tell(arguments: argparse.Namespace, book: Opened, plan: Plan) -> None:
    total = Money(sum(gift.money.minor for gift, _ in plan.gifts), book.campaign.currency)
    back = Money(sum(line.minor for _, line in plan.taken_back), book.campaign.currency)
    if wants_json(arguments):
        print_json(
            {
                "recorded": 0 if arguments.dry_run else len(plan.gifts),
                "new": len(plan.gifts),
                "amount": f"{total.major:f}",
                "taken_back": len(plan.taken_back),
                "known": plan.known,
                "alike": len(plan.alike),
                "unknown_returns": len(plan.unknown_returns),
                "passed_over": plan.passed_over,
                "goals": goals_as_json(book.campaign, book.tally()),
            }
        )
        return
    would = "Would record" if arguments.dry_run else "Recorded"
    print(f"{would} {len(plan.gifts)} gifts by transfer, {money_text(total, 'en')}; {plan.known} are known already.")
    if plan.taken_back:
        print(f"{len(plan.taken_back)} were returned by the bank and are taken back, {money_text(back, 'en')}.")
    for kind, number in plan.passed_over.items():
        print(f"{number} passed over: {_PASSED_OVER[kind]}.")
    for line in plan.alike:
        print(f"Can't be told apart from another: {_shown(line)}.")
    if plan.alike:
        print("Are those one gift, or a gift each? Say it with --alike one or --alike each.")
    for line in plan.unknown_returns:
        print(
            f"Returned, but no gift here is surely its own: {_shown(line)}. If it is, take it back: kiosk ledger void"
        )


def _shown(line: Line) -> str:
    return f"{money_text(Money(line.minor, line.currency), 'en')} on {line.day.isoformat()}"
