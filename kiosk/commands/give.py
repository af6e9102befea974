"""`kiosk give`: one gift without a screen, to try a reader or a page for phones when it is set up."""

import argparse
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.commands.card_reader import off_text, opened_session
from kiosk.commands.donors import Donor, donor_of
from kiosk.commands.ledger_opening import print_json
from kiosk.commands.options import campaign_option, is_practice, json_option, practice_option, wants_json
from kiosk.giving.payment_flow import PaymentFlow
from kiosk.giving.payment_session import PaymentSession
from kiosk.model.attempt import (
    Begun,
    Cancelled,
    Checking,
    Declined,
    Designation,
    Leaving,
    Paid,
    Pending,
    Preparing,
    Presenting,
    Progress,
    Purpose,
    Scanning,
    Unclear,
    Why,
)
from kiosk.model.campaign import Campaign
from kiosk.model.designation import Dues
from kiosk.model.fact import Method
from kiosk.model.money import Money, NotAnAmountError, parse_gift
from kiosk.model.payment_method import CURRENCIES_OF
from kiosk.model.wording import money_text
from kiosk.words.mistakes import MistakeWords
from kiosk.words.payment import PaymentWords

SETTLING_SECONDS = 20.0
"""For which payments from before are settled before a new one is refused."""
STOPPING_SECONDS = 5.0
"""That are left to call off a payment when the program is told to end."""
_SLICE = 0.1


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command."""
    give = commands.add_parser(
        "give",
        parents=[common, campaign_option(), practice_option(), json_option()],
        help=COMMANDS["give"].help,
    )
    give.add_argument("amount", metavar="AMOUNT", help="in the campaign's currency, such as 20 or 20.00")
    give.add_argument(
        "--by",
        choices=["card", "phone"],
        default="card",
        help="how: by a card on the reader, or on a page for a phone",
    )
    give.add_argument(
        "--monthly",
        action="store_true",
        help="on a page for a phone: every month from today, as the campaign offers it",
    )
    give.add_argument("--fund", metavar="ID", help="what it is for, by the id of one of the campaign's funds")
    give.add_argument(
        "--dues",
        metavar="ID",
        help="on a page for a phone: dues of a membership, by the id of theirs in the campaign, or sliding_scale",
    )
    give.add_argument(
        "--card",
        metavar="NAME",
        help="in practice: which card is used, good, declined, nobody or, on the reader, a test card's number; on a "
        "phone also another way to pay, such as twint; good without it",
    )
    give.set_defaults(answer=answer_give)


def answer_give(arguments: argparse.Namespace) -> int:
    """Take one gift, and say what became of it."""
    method: Method = "phone" if arguments.by == "phone" else "card_reader"
    donor = donor_of(arguments.card, method, practice=is_practice(arguments))
    needs_reader = method == "card_reader"
    if arguments.monthly and needs_reader:
        raise CommandRefusedError("A card reader takes no monthly gifts; add --by phone.")
    if arguments.dues and (needs_reader or arguments.monthly or arguments.fund):
        raise CommandRefusedError(
            "Dues are paid on a page for a phone, alone: --by phone, no --monthly and no --fund."
        )
    purpose: Purpose = "monthly" if arguments.monthly else "membership" if arguments.dues else "gift"
    with opened_session(arguments, needs_reader=needs_reader) as (session, campaign), _told_to_end() as is_told_to_end:
        try:
            money = parse_gift(arguments.amount, campaign.currency)
            if not arguments.dues:
                campaign.giving.check(money, campaign.presets)
        except NotAnAmountError as error:
            raise CommandRefusedError(MistakeWords().sentence(error.mistake)) from None
        if arguments.card in CURRENCIES_OF and arguments.card not in campaign.giving.payment_methods:
            raise CommandRefusedError(
                f"The campaign's pages don't take {arguments.card}; name it in payment_methods under [giving]."
            )
        if arguments.monthly and not campaign.giving.monthly and not is_practice(arguments):
            raise CommandRefusedError("The campaign offers no monthly gifts; set monthly = true under [giving].")
        what = _designation(campaign, money, arguments.fund or "", arguments.dues or "")
        if not wants_json(arguments):
            print(f"{_where(session, method)}, {'with play money' if is_practice(arguments) else 'with real money'}.")
        _begin(session.giving, campaign, money, method, purpose, what, is_told_to_end)
        outcome, link = _taken(session, donor, is_told_to_end)
        return _answer(arguments, session, money, outcome, link)


def _designation(campaign: Campaign, money: Money, fund: str, tier: str) -> Designation:
    """What is paid for, by the ids of the campaign; its only fund is that of every gift."""
    funds = [one.id for one in campaign.funds]
    if fund and fund not in funds:
        raise CommandRefusedError(f"The campaign has no fund {fund!r}; it has {', '.join(funds) or 'none'}.")
    if not tier:
        return Designation(fund=fund or campaign.only_fund)
    membership = campaign.membership
    if membership is None or not membership.allows(Dues(money.minor, tier)):
        raise CommandRefusedError(f"The campaign has no dues {tier!r} of {money.major} {money.currency}.")
    return Designation(tier=tier)


def _where(session: PaymentSession, method: Method) -> str:
    if method == "phone" or session.reader is None:
        return "On a page of Stripe's"
    place = f" ({session.reader.location.name})" if session.reader.location is not None else ""
    return f"On {session.reader.label}{place}"


def _begin(
    giving: PaymentFlow,
    campaign: Campaign,
    money: Money,
    method: Method,
    purpose: Purpose,
    what: Designation,
    is_told_to_end: Callable[[], bool],
) -> None:
    until = time.monotonic() + SETTLING_SECONDS
    while (off := giving.begin(campaign, money, method, purpose, what)) is not None:
        if not off.checking or time.monotonic() >= until or is_told_to_end():
            raise CommandRefusedError(off_text(off.why))
        _sleep(1.0, is_told_to_end)


def _taken(session: PaymentSession, donor: Donor, is_told_to_end: Callable[[], bool]) -> tuple[Progress, str]:
    """How the payment ends, and the page it was on, if any; each new step of it is said on standard error."""
    said: Progress | None = None
    told: Why | None = None
    stop_at = float("inf")
    link = ""
    while True:
        progress = session.giving.step()
        payment = session.giving.payment
        if payment is None or payment.over or isinstance(progress, Unclear | Pending) or time.monotonic() >= stop_at:
            return progress, link
        if isinstance(progress, Scanning):
            link = progress.link
        if type(progress) is not type(said) or (isinstance(progress, Presenting) and progress != said):
            print(_words(progress), file=sys.stderr)
            said = progress
        if payment.trouble is not None and payment.trouble != told:
            print(PaymentWords().sentence(payment.trouble), file=sys.stderr)
        told = payment.trouble
        donor(session, progress)
        if not is_told_to_end():
            _sleep(payment.pause, is_told_to_end)
        elif stop_at == float("inf"):
            session.giving.leave("stopped")
            stop_at = time.monotonic() + STOPPING_SECONDS
        else:
            time.sleep(min(payment.pause, max(0.0, stop_at - time.monotonic())))


def _answer(arguments: argparse.Namespace, session: PaymentSession, money: Money, outcome: Progress, link: str) -> int:
    payment = session.giving.payment
    told: dict[str, Any] = {"amount": str(money.major), "currency": money.currency, "monthly": arguments.monthly}
    if payment is not None:
        chosen = {"fund": payment.attempt.fund, "dues": payment.attempt.tier}
        told |= {name: value for name, value in chosen.items() if value}
        told |= {"attempt": payment.attempt.id, **({"link": link} if link else {})}
    match outcome:
        case Paid(money=received, payment_intent=intent):
            name, why = "paid", f"{money_text(received, 'en')} paid, and in the ledger."
            if arguments.monthly:
                why += " It is the first monthly payment, and one monthly supporter more."
            told |= {"payment_intent": intent}
        case Declined(code=code):
            name, why = "declined", PaymentWords().declined(code)
            told |= {"reason": code}
        case Pending(money=awaited):
            name = "pending"
            why = f"{money_text(awaited, 'en')} is on its way; the ledger has it once it is there, days later perhaps."
        case Begun(money=monthly):
            name, why = "begun", f"{money_text(monthly, 'en')} every month from the next one on."
        case Cancelled(reason=reason, why=for_staff):
            name, words = "cancelled", PaymentWords()
            why = words.cancelled(reason, on_page=bool(link)) if for_staff is None else words.sentence(for_staff)
            told |= {"reason": outcome.recorded}
        case Unclear() | Checking() | Leaving() | Preparing() | Presenting() | Scanning():
            name, why = "unclear", _words(Unclear("unexpected"))
    told |= {"outcome": name, "why": why}
    if wants_json(arguments):
        print_json(told)
    else:
        print(why)
    return 0 if name == "paid" else 1


def _words(progress: Progress) -> str:
    match progress:
        case Preparing():
            return "Preparing the payment."
        case Presenting(declined="", tries=0):
            return "Present the card on the reader."
        case Presenting(declined=code, tries=tries):
            return f"{PaymentWords().declined(code)} (card {tries + 1} of 3)"
        case Scanning(link=link):
            return f"Open this page on a phone: {link}"
        case Leaving():
            return "Calling it off."
        case Checking() | Unclear():
            return (
                "What became of it is still being found out; don't pay again. It is settled when the kiosk next runs."
            )
        case _:
            return ""


@contextmanager
def _told_to_end() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl+C or the system has asked this program to end, which it then does in its own time."""
    heard: list[int] = []
    before = {
        one: signal.signal(one, lambda number, _: heard.append(number)) for one in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield lambda: bool(heard)
    finally:
        for one, old in before.items():
            signal.signal(one, old)


def _sleep(seconds: float, is_told_to_end: Callable[[], bool]) -> None:
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0 and not is_told_to_end():
        time.sleep(min(left, _SLICE))
