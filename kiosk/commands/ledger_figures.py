"""`kiosk ledger tally`, `report` and `export`: the figures, on the screen and as files."""

import argparse
import datetime as dt
import os
import re
import sys
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from kiosk.commands import CommandRefusedError
from kiosk.commands.ledger_opening import Opened, opened, print_json
from kiosk.commands.options import wants_json
from kiosk.ledger.exports.civicrm import civicrm_csv
from kiosk.ledger.exports.file import OutRefusedError, write_whole
from kiosk.ledger.exports.finance import Cells, counted_in, finance_csv, finance_rows, plain_amount
from kiosk.ledger.exports.workbook import finance_workbook
from kiosk.ledger.reports.account import Account
from kiosk.ledger.reports.as_json import elsewhere_as_json, goals_as_json, not_counted_as_json, report_as_json
from kiosk.ledger.reports.making import make_report
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.pledges import pledges_of
from kiosk.ledger.reports.reading import account_of
from kiosk.ledger.reports.report import Report
from kiosk.model.campaign import Campaign
from kiosk.model.counted import GIFTS
from kiosk.model.offers import offers_to_enter
from kiosk.model.records import dataclass
from kiosk.system.libraries import advice, missing
from kiosk.system.resources import resource_folder
from kiosk.words.not_counted import NotCountedWords
from kiosk.words.report_text import report_text
from kiosk.words.tally import TallyWords
from kiosk.words.what_counts import WhatCountsWords

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_CIVICRM = (
    " In CiviCRM's import choose to create contributions, which also updates those it knows by their Transaction ID,"
    " and the contact's own type; then hold the number of rows that it took against this one."
)
_CSV = " It is for programs; for a spreadsheet write .xlsx, whose amounts add up in every language."
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
                "pledged": plain_amount(tally.match.matched, book.campaign.currency) if tally.match else None,
                "what_counts": list(WhatCountsWords().lines(book.campaign, counts)),
                "not_counted": not_counted_as_json(tally),
                "elsewhere": elsewhere_as_json(elsewhere),
            }
            print_json(told)
        else:
            named = {one.currency for one in elsewhere if one.campaign == book.campaign.id and not one.fund}
            tally = replace(tally, not_counted=tuple(one for one in tally.not_counted if one.currency not in named))
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
        ".csv": lambda report, account, period: _finance(report.campaign, account, period).csv,
        ".xlsx": lambda report, account, period: _finance(report.campaign, account, period).workbook(report.made),
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
        print(f"{out} is written.{_CSV if ending == '.csv' else ''}")
    else:
        print(report_text(report), end="")
    return 0


def answer_export(arguments: argparse.Namespace) -> int:
    """Write the rows of a day or of the drive."""
    out: Path = arguments.out
    contact: int | None = arguments.contact_id
    is_civicrm = arguments.reader == "civicrm"
    ending = _ending(out, [".csv"] if is_civicrm else [".csv", ".xlsx"])
    if is_civicrm and arguments.money_only:
        raise CommandRefusedError("--money-only is for finance; CiviCRM gets gifts alone anyway.")
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
            text, number = civicrm_csv(book.campaign, account, period, contact, arguments.financial_type)
            content, sums, told = text.encode(), {}, f"{_left_out(book.campaign, account, period)}{_CIVICRM}"
        else:
            table = _finance(book.campaign, account, period, money_only=arguments.money_only)
            number, sums, told = len(table.rows), table.sums, _CSV if ending == ".csv" else ""
            content = table.csv if ending == ".csv" else table.workbook(book.now)
        _write(out, content)
    amounts = {currency: plain_amount(minor, currency) for currency, minor in sums.items()}
    if wants_json(arguments):
        print_json({"file": str(out), "rows": number, **({} if is_civicrm else {"counts": amounts})})
    else:
        adds_up = " and ".join(f"{amount} {currency}" for currency, amount in amounts.items())
        rows = f"{number:,} row{'' if number == 1 else 's'}"
        print(f"{out} is written: {rows}{f', in which counts adds up to {adds_up}' if adds_up else ''}.{told}")
    return 0


def _left_out(campaign: Campaign, account: Account, period: Period) -> str:
    """That gifts in another currency than the campaign's are in no file for CiviCRM; nothing where there are none."""
    gifts = [one for one in account.movements if one.kind == "gift" and one.of in GIFTS and period.holds(one.at)]
    number = sum(one.currency != campaign.currency for one in gifts)
    if not number:
        return ""
    which = "1 gift is" if number == 1 else f"{number:,} gifts are"
    return f" {which} not in it, being in another currency than the campaign's; export those without --for civicrm."


def _account(book: Opened, period: Period) -> Account:
    return account_of(book.ledger.facts(), book.campaign.id, period, book.campaign.funds_of_goals)


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


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows for finance, in each form."""

    rows: list[Cells]
    sums: dict[str, int]

    @property
    def csv(self) -> bytes:
        return finance_csv(self.rows).encode()

    def workbook(self, made: dt.datetime) -> bytes:
        return finance_workbook(self.rows, self.sums, made.astimezone(dt.UTC))


def _finance(campaign: Campaign, account: Account, period: Period, *, money_only: bool = False) -> _Table:
    offers, pledges = [offer.name for offer in offers_to_enter(campaign)], pledges_of(campaign, account, period)
    rows = finance_rows(campaign.id, account, period, money_only=money_only, offers=offers, pledges=pledges)
    return _Table(rows, counted_in(rows))


def _pdf(report: Report) -> bytes:
    if absent := missing(for_window=False):
        raise CommandRefusedError(advice(absent))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.letters import letters_of_this_machine  # Qt only once it is known that it can start
    from kiosk.ui.report.pdf import report_pdf

    letters = letters_of_this_machine(resource_folder())(f"{report.campaign.organisation} {report.campaign.title}")
    if letters:
        sys.stderr.write(f"This machine has no font for {letters!r}, so the report has boxes; install one.\n")
    return report_pdf(report, resource_folder())


def _write(out: Path, content: bytes) -> None:
    try:
        write_whole(out, content)
    except OutRefusedError as error:
        raise CommandRefusedError(str(error)) from None
