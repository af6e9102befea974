"""`kiosk feed civicrm`: for the office machine, CiviCRM's total as the JSON feed that kiosks read."""

import argparse
import datetime as dt
import re
import sys
from pathlib import Path

from kiosk.commands import CommandRefusedError
from kiosk.commands.options import is_practice, practice_option
from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.civicrm_api import Page, ask_contributions
from kiosk.feeds.json_document import write_json
from kiosk.ledger.exports.file import OutRefusedError, write_whole
from kiosk.machine.keys import SecretRefusedError, read_secret
from kiosk.model.currencies import CURRENCIES
from kiosk.model.link import LinkRefusedError, check_link, link_host
from kiosk.model.wording import count_text, money_text
from kiosk.words.feed_trouble import FeedTroubleWords
from kiosk.words.mistakes import MistakeWords

_FOR_ALL_TO_READ = 0o644
"""A website serves the file; it holds nothing secret."""


def add_to(actions: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command."""
    civicrm = actions.add_parser(
        "civicrm",
        parents=[common, practice_option()],
        help="on an office machine: write a contribution page's total as a JSON feed",
        description="Ask CiviCRM's APIv4 for what a contribution page has brought in completed contributions, and "
        "write it as a JSON feed for kiosks. The key can read donors: keep it on an office machine with "
        '"kiosk key set civicrm", and never on a kiosk.',
    )
    civicrm.add_argument("--site", required=True, metavar="URL", help="where CiviCRM is, such as https://example.org")
    civicrm.add_argument("--page", required=True, type=_page, metavar="N", help="the contribution page's number")
    civicrm.add_argument("--goal", required=True, type=_goal, metavar="NAME", help="what the feed calls the goal")
    civicrm.add_argument("--currency", required=True, type=_currency, metavar="XXX", help="of the page, such as USD")
    civicrm.add_argument("--since", type=_day, metavar="DAY", help="the first day that counts, such as 2026-11-15")
    civicrm.add_argument("--out", required=True, type=Path, metavar="FILE", help="the feed, written anew as a whole")
    civicrm.set_defaults(answer=answer_civicrm)


def answer_civicrm(arguments: argparse.Namespace) -> int:
    """Ask and write; no when CiviCRM gives no total, and the file then stays as it was."""
    try:
        site = check_link(arguments.site, None)
        key = read_secret("civicrm", practice=is_practice(arguments))
    except LinkRefusedError as error:
        raise CommandRefusedError(f"--site: {MistakeWords().sentence(error.mistake)}") from None
    except SecretRefusedError as error:
        raise CommandRefusedError(str(error)) from None
    out: Path = arguments.out
    sys.stderr.write(f"Asking {link_host(site)} ...\n")
    sys.stderr.flush()
    as_of = dt.datetime.now(dt.UTC)
    answer = ask_contributions(Page(site, arguments.page, key), arguments.currency, arguments.since)
    if isinstance(answer, FeedFailure):
        sys.stderr.write(f"{FeedTroubleWords().sentence(answer.why)}\n")
        return 1
    text = write_json(arguments.goal, answer.money, answer.number, as_of, [f"civicrm:{arguments.page}"])
    try:
        write_whole(out, text.encode(), mode=_FOR_ALL_TO_READ)
    except OutRefusedError as error:
        raise CommandRefusedError(str(error)) from None
    print(f"{out} says {money_text(answer.money, 'en')} from {count_text(answer.number, 'en')} contributions.")
    return 0


def _page(text: str) -> int:
    if re.fullmatch("[1-9][0-9]{0,8}", text, re.ASCII) is None:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not the number of a page; write it like 49")
    return int(text)


def _goal(text: str) -> str:
    if re.fullmatch("[a-z0-9-]{1,40}", text, re.ASCII) is None:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a short name; use small letters, digits and hyphens")
    return text


def _currency(text: str) -> str:
    if text not in CURRENCIES:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a currency; write its three capitals, such as USD")
    return text


def _day(text: str) -> dt.date:
    try:
        if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text, re.ASCII):
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a day; write it like 2026-11-15")
