"""`kiosk ledger add offer`: what a partner's offer has brought in so far, as its partner says."""

import argparse

from kiosk.commands import CommandRefusedError, there_are
from kiosk.commands.ledger_opening import Opened, opened, print_json
from kiosk.commands.ledger_words import standing
from kiosk.commands.options import wants_json
from kiosk.ledger.reports.as_json import goals_as_json
from kiosk.model.money import NotAnAmountError, parse_gift_by_hand
from kiosk.model.offers import entry_of, offers_of, offers_to_enter
from kiosk.model.wording import money_text
from kiosk.words.mistakes import MistakeWords


def add_to(
    kinds: "argparse._SubParsersAction[argparse.ArgumentParser]", parents: list[argparse.ArgumentParser]
) -> None:
    """Add the command."""
    offer = kinds.add_parser("offer", parents=parents, help="all that a partner's offer has brought in so far")
    offer.add_argument("name", metavar="NAME", help="the offer's id in the campaign")
    offer.add_argument(
        "amount",
        metavar="AMOUNT",
        help="what its partner says it has come to, such as 12300.00; 0 where it was entered by mistake",
    )
    offer.set_defaults(answer=answer_add_offer)


def answer_add_offer(arguments: argparse.Namespace) -> int:
    """Enter what an offer has come to; it takes the place of what was entered before."""
    with opened(arguments) as book:
        _check_name(book, arguments.name)
        try:
            is_nothing = arguments.amount == "0"  # as what was entered by mistake has brought
            money = (
                book.campaign.money(0) if is_nothing else parse_gift_by_hand(arguments.amount, book.campaign.currency)
            )
        except NotAnAmountError as error:
            raise CommandRefusedError(MistakeWords().sentence(error.mistake)) from None
        entry = entry_of(book.campaign, arguments.name, money.minor, book.now)
        fact = book.ledger.append(book.campaign.id, entry).fact
        if wants_json(arguments):
            goals = goals_as_json(book.campaign, book.tally())
            print_json({"recorded": True, "fact": fact.sequence, "at": fact.at.isoformat(), "goals": goals})
        else:
            said = f"The offer {arguments.name} has brought {money_text(money, 'en')} so far."
            print(" ".join([*(["Practice."] if book.is_practice else []), said, *standing(book, entry)]))
    return 0


def _check_name(book: Opened, name: str) -> None:
    campaign = book.campaign
    known = [offer.name for offer in offers_to_enter(campaign)]
    if name in known:
        return
    if any(offer.name == name for offer in offers_of(campaign)):
        if any(feed.id == name for feed in campaign.feeds):
            raise CommandRefusedError(f"A feed tells what the offer {name} brings; it is not entered by hand.")
        raise CommandRefusedError("The campaign has no goal in money that an offer could count toward.")
    raise CommandRefusedError(f"The campaign has no offer {name[:40]!r} ({there_are(known)}).")
