"""`kiosk ledger tally`, `report` and `export`: the figures, on the screen and as files."""

import argparse
import datetime as dt
import os
import re
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

from kiosk.commands import CommandRefusedError
from kiosk.commands.ledger_opening import Opened, opened, print_json
from kiosk.commands.options import wants_json
from kiosk.ledger.exports.civicrm import civicrm_csv
from kiosk.ledger.exports.file import OutRefusedError, write_whole
from kiosk.ledger.exports.finance import finance_csv
from kiosk.ledger.reports.account import Account
from kiosk.ledger.reports.as_json import elsewhere_as_json, goals_as_json, not_counted_as_json, report_as_json
from kiosk.ledger.reports.making import make_report
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.ledger.reports.report import Report
from kiosk.system.libraries import advice, missing
from kiosk.system.resources import resource_folder
from kiosk.words.not_counted import NotCountedWords
from kiosk.words.report_text import report_text
from kiosk.words.tally import TallyWords
from kiosk.words.what_counts import WhatCountsWords

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_YEARS = (1971, 9998)
"""That any time zone can count in."""


def answer_tally(arguments: argparse.Namespace) -> int:
    """Print where the goals stand and what counts."""
    with opened(arguments, to_read=True) as book:
        tally = book.tally()
        counts = book.what_counts()
        elsewhere = book.elsewhere()
        if wants_json(arguments):
            told = {
                "campaign": book.campaign.id,
                "currency": book.campaign.currency,
                "practice": book.is_practice,
                "goals": goals_as_json(book.campaign, tally),
                "what_counts": list(WhatCountsWords().lines(book.campaign, counts)),
                "not_counted": not_counted_as_json(tally),
                "elsewhere": elsewhere_as_json(elsewhere),
            }
            print_json(told)
        else:
            print(TallyWords().text(book.campaign, tally, counts, book.now, is_practice=book.is_practice), end="")
            for one in elsewhere:
                print(NotCountedWords().sentence(one, book.campaign.currency))
    return 0


def answer_report(arguments: argparse.Namespace) -> int:
    """Print the report, or write it in the form that the file's ending names."""
    out: Path | None = arguments.out
    forms: dict[str, Callable[[Report, Account, Period], bytes]] = {
        ".txt": lambda report, _account, _period: report_text(report).encode(),
        ".pdf": lambda report, _account, _period: _pdf(report),
        ".csv": lambda report, account, period: _finance(report.campaign.id, account, period),
    }
    ending = None if out is None else _ending(out, forms)
    with opened(arguments, to_read=True) as book:
        period = period_of(arguments, book)
        report, account = make_report(book.ledger, book.campaign, period, book.now, is_practice=book.is_practice)
        if out is not None and ending is not None:
            _write(out, forms[ending](report, account, period))
    if wants_json(arguments):
        lines = WhatCountsWords().lines(book.campaign, report.what_counts)
        print_json(report_as_json(report, lines) if out is None else {"file": str(out)})
    elif out is not None:
        print(f"{out} is written.")
    else:
        print(report_text(report), end="")
    return 0


def answer_export(arguments: argparse.Namespace) -> int:
    """Write the rows of a day or of the drive."""
    out: Path = arguments.out
    contact: int | None = arguments.contact_id
    is_civicrm = arguments.reader == "civicrm"
    _ending(out, [".csv"])
    if is_civicrm and contact is None:
        raise CommandRefusedError(
            "CiviCRM needs a contact for every gift: make one there that stands for givers unknown, "
            "and name its number with --contact-id."
        )
    if is_civicrm and not arguments.financial_type.strip():
        raise CommandRefusedError("--financial-type is empty; name one that CiviCRM has, such as Donation.")
    with opened(arguments, to_read=True) as book:
        period = period_of(arguments, book)
        account = _account(book, period)
        if is_civicrm and contact is not None:
            content = civicrm_csv(book.campaign, account, period, contact, arguments.financial_type).encode()
        else:
            content = _finance(book.campaign.id, account, period)
        _write(out, content)
    if wants_json(arguments):
        print_json({"file": str(out)})
    else:
        print(f"{out} is written.")
    return 0


def _account(book: Opened, period: Period) -> Account:
    return account_of(book.ledger.facts(), book.campaign.id, period)


def period_of(arguments: argparse.Namespace, book: Opened) -> Period:
    """The day or the drive that is meant; today where nothing is said.

    Raises:
        CommandRefusedError: it is no day.
    """
    zone = book.campaign.dates.zone
    if arguments.drive:
        return Period(zone)
    if arguments.day is None:
        return Period(zone, book.now.astimezone(zone).date())
    with suppress(ValueError):
        day = dt.date.fromisoformat(arguments.day) if _DAY.fullmatch(arguments.day) else None
        if day is not None and _YEARS[0] <= day.year <= _YEARS[1]:
            return Period(zone, day)
    raise CommandRefusedError(f"--day {arguments.day[:40]!r} is not a day; write it like 2026-11-23.")


def _ending(out: Path, endings: Collection[str]) -> str:
    """The file's ending, which names its form."""
    if out.suffix.lower() in endings:
        return out.suffix.lower()
    raise CommandRefusedError(f"--out {out} can't be written in that form; end its name with {' or '.join(endings)}.")


def _finance(campaign: str, account: Account, period: Period) -> bytes:
    return finance_csv(campaign, account, period).encode()


def _pdf(report: Report) -> bytes:
    if absent := missing(for_window=False):
        raise CommandRefusedError(advice(absent))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.report.pdf import report_pdf  # Qt only once it is known that it can start

    return report_pdf(report, resource_folder())


def _write(out: Path, content: bytes) -> None:
    try:
        write_whole(out, content)
    except OutRefusedError as error:
        raise CommandRefusedError(str(error)) from None
