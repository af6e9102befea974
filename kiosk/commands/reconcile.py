"""`kiosk reconcile`: the ledger held against Stripe, and mended from it."""

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack

from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.commands.ledger_figures import period_of
from kiosk.commands.ledger_opening import Opened, opened, print_json, progress_of, told_trouble
from kiosk.commands.options import (
    campaign_option,
    data_folder_of,
    is_practice,
    json_option,
    practice_option,
    wants_json,
)
from kiosk.commands.reconcile_text import reconciled_as_json, reconciled_text
from kiosk.giving.practice import practice_stripe
from kiosk.giving.why_not import PaymentSessionRefusedError
from kiosk.ledger.lock import kiosk_lock
from kiosk.machine.keys import SecretRefusedError
from kiosk.machine.stripe_access import StripeAccess, stripe_access
from kiosk.model.fact import EntryRefusedError
from kiosk.model.monthly import monthly_payments
from kiosk.model.wording import money_text
from kiosk.payments.reconciling import stripe_records
from kiosk.payments.trouble import StripeRefusedError, StripeTroubleError
from kiosk.reconciliation.difference import Doing, Reconciled
from kiosk.reconciliation.reconcile import NotClosableError, close_difference, close_unknown, reconcile
from kiosk.words.ledger import LedgerWords
from kiosk.words.ledger_mistakes import EntryMistakeWords
from kiosk.words.payment import PaymentWords
from kiosk.words.reconciliation import DifferenceWords
from kiosk.words.stripe import StripeWords


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command."""
    reconcile = commands.add_parser(
        "reconcile",
        parents=[common, campaign_option(), practice_option(), json_option()],
        help=COMMANDS["reconcile"].help,
        description="Holds the gifts that this kiosk took by card and phone against Stripe. What was paid or refunded "
        "there and isn't in the ledger is written into it, with Stripe's fees; payments that nobody waits for any "
        "more are cancelled; anything else that differs is named. No when something differed, even if "
        "it is mended now.",
    )
    period = reconcile.add_mutually_exclusive_group()
    period.add_argument("--day", metavar="YYYY-MM-DD", help="only this day, in the campaign's time zone")
    period.add_argument("--drive", action="store_true", help="the whole drive, as it is without --day")
    reconcile.add_argument(
        "--look", action="store_true", help="only compare: nothing is written or cancelled, and a kiosk may be running"
    )
    reconcile.add_argument(
        "--close", metavar="ID", help="close this difference that only people can settle; with --reason"
    )
    reconcile.add_argument("--reason", metavar="TEXT", help="why it is closed")
    reconcile.set_defaults(answer=answer_reconcile)


def answer_reconcile(arguments: argparse.Namespace) -> int:
    """Compare, mend, and say what differed."""
    arguments.drive = arguments.day is None
    if (arguments.close is None) != (arguments.reason is None) or (arguments.close is not None and arguments.look):
        raise CommandRefusedError("--close ID and --reason TEXT belong together, and --look writes nothing.")
    practice, look = is_practice(arguments), bool(arguments.look)
    with ExitStack() as held:
        if practice or not look:  # practice's own Stripe is a file that one process at a time may use
            with told_trouble():
                held.enter_context(kiosk_lock(data_folder_of(arguments)))
        book = held.enter_context(opened(arguments, to_read=look))
        period = period_of(arguments, book)
        access = _access(arguments, held)
        campaign, kiosk = book.campaign, book.ledger.identity.uuid
        try:
            monthly = monthly_payments(campaign)
            with stripe_records(access.key, access.base, campaign.id, kiosk, monthly=monthly) as records:
                found = reconcile(book.ledger, campaign, period, records, book.now, look=look, on_progress=_progress())
        except StripeTroubleError as error:
            raise CommandRefusedError(StripeWords().sentence(error.trouble)) from None
        closed = "" if arguments.close is None else _close(book, found, arguments.close, arguments.reason)
        if book.ledger.trouble is not None:
            print(LedgerWords().sentence(book.ledger.trouble.trouble), file=sys.stderr)
        if wants_json(arguments):
            print_json(reconciled_as_json(campaign, period, found, is_practice=practice, look=look))
        else:
            print(reconciled_text(campaign, period, found, is_practice=practice, look=look) + closed, end="")
    return 0 if found.agrees else 1


def _close(book: Opened, found: Reconciled, name: str, reason: str) -> str:
    """Close what nobody else can end; one line that says so."""
    is_difference = any(one.name == name and one.is_for_people for one in found.differences)
    try:
        if is_difference:
            money = close_difference(book.ledger, book.campaign, found, name, reason)
            return f"Closed: {money_text(money, 'en')} ({name}). It is named no more; the ledger keeps the reason.\n"
        money = close_unknown(book.ledger, found, name, reason)
    except EntryRefusedError as error:
        raise CommandRefusedError(EntryMistakeWords().sentence(error.mistake)) from None
    except NotClosableError:
        raise CommandRefusedError(DifferenceWords().not_closable(name)) from None
    return f"Closed: {money_text(money, 'en')} ({name}). Money that was taken all the same is recorded by hand.\n"


def _access(arguments: argparse.Namespace, held: ExitStack) -> StripeAccess:
    """The key and the place; in practice a Stripe of its own where none is named."""
    practice = is_practice(arguments)
    try:
        environ = held.enter_context(practice_stripe(data_folder_of(arguments))) if practice else os.environ
        return stripe_access(practice=practice, environ=environ)
    except (SecretRefusedError, StripeRefusedError, PaymentSessionRefusedError) as error:
        raise CommandRefusedError(PaymentWords().sentence(error.trouble)) from None


def _progress() -> Callable[[Doing, int, int], None]:
    """What says how far each part of it has come, once it takes longer than a second."""
    tells: dict[Doing, Callable[[int, int], None]] = {}

    def tell(what: Doing, done: int, of: int) -> None:
        if what not in tells:
            tells[what] = progress_of(DifferenceWords().doing(what))
        tells[what](done, of)

    return tell
