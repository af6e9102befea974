"""The end of the day: the report on the screen, and as files where staff look for them."""

import datetime as dt
import logging
import os.path
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.booth.ending import DayFigures, DayReport, Unsaved
from kiosk.booth.standing import LedgerUnusable
from kiosk.ledger.exports.finance import Cells, counted_in, finance_csv, finance_rows
from kiosk.ledger.exports.workbook import finance_workbook
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.reports.account import Account
from kiosk.ledger.reports.making import make_report
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.pledges import pledges_of
from kiosk.ledger.reports.report import Report
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.campaign import Campaign
from kiosk.model.offers import offers_to_enter
from kiosk.system.atomic_file import write_atomically

_log = logging.getLogger(__name__)


def report_day(
    open_ledger: Callable[[], Ledger],
    campaign: Campaign,
    period: Period,
    now: dt.datetime,
    folder: Path,
    *,
    is_practice: bool,
    text: Callable[[Report], bytes],
    pdf: Callable[[Report], bytes],
) -> DayReport | LedgerUnusable:
    """Make the report of the day that is ended and write it into `folder`.

    The day before comes with it where its files lack something: where the booth went on past midnight, or the
    comparison with Stripe found more. Nobody else would ever make them.

    Args:
        open_ledger: opens this kiosk's ledger.
        campaign: whose day it is.
        period: that day.
        now: when the report is made; the day may have passed by then.
        folder: where its files are saved.
        is_practice: whether nothing of it counts.
        text: the report for people, as a file.
        pdf: the same as a PDF.
    """
    try:
        with open_ledger() as ledger:
            report, account = make_report(ledger, campaign, period, now, is_practice=is_practice)
            reports = [(period, report)]
            before = _day_before(period)
            saved = _file(folder, campaign, before, "csv", is_practice=is_practice)
            if any(before.holds(one.at) for one in account.movements) and not _says(
                saved, finance_csv(_rows(campaign, account, before)).encode()
            ):
                reports.append((before, make_report(ledger, campaign, before, now, is_practice=is_practice)[0]))
    except LedgerTroubleError as error:
        return LedgerUnusable(error.trouble)
    files: dict[Path, Callable[[], bytes]] = {}
    for day, one in reports:
        for form, content in _forms(one, _rows(campaign, account, day), now, text, pdf).items():
            files[_file(folder, campaign, day, form, is_practice=is_practice)] = content
    return DayReport(_figures(report), *_written(files))


def _day_before(period: Period) -> Period:
    assert period.day is not None, "a day is ended"  # noqa: S101 - for the type checker
    return Period(period.zone, period.day - dt.timedelta(days=1))


def _file(folder: Path, campaign: Campaign, period: Period, form: str, *, is_practice: bool) -> Path:
    return folder / f"{campaign.id}-{period.day}{'-practice' if is_practice else ''}.{form}"


def _says(file: Path, content: bytes) -> bool:
    try:
        return file.read_bytes() == content
    except OSError:
        return False


def _rows(campaign: Campaign, account: Account, period: Period) -> list[Cells]:
    offers = [one.name for one in offers_to_enter(campaign)]
    pledges = pledges_of(campaign, account, period)
    return finance_rows(campaign.id, account, period, offers=offers, pledges=pledges)


def _forms(
    report: Report,
    rows: list[Cells],
    now: dt.datetime,
    text: Callable[[Report], bytes],
    pdf: Callable[[Report], bytes],
) -> dict[str, Callable[[], bytes]]:
    """What makes each form of a report, by the ending of its file."""
    return {
        "txt": lambda: text(report),
        "csv": lambda: finance_csv(rows).encode(),
        "xlsx": lambda: finance_workbook(rows, counted_in(rows), now.astimezone(dt.UTC)),
        "pdf": lambda: pdf(report),
    }


def _figures(report: Report) -> DayFigures:
    return DayFigures(report.campaign.currency, report.column, report.members, len(report.unsettled))


def _written(contents: Mapping[Path, Callable[[], bytes]]) -> tuple[tuple[Path, ...], Unsaved | None]:
    """The files that could be written, and why one couldn't; the others don't suffer from that."""
    files: list[Path] = []
    missing: list[Path] = []
    why = ""
    for file, content in contents.items():
        try:
            write_atomically(file, content())
            files.append(file)
        except OSError as error:
            missing.append(file)
            why = why or error.strerror or str(error)
        except Exception:  # noqa: BLE001 - a form that can't be made must not take the figures with it
            missing.append(file)
            _log.exception("the report could not be made as %s", file.suffix)
    outdated = tuple(file for file in missing if not _removed(file))  # nobody is to file the figures of noon
    return tuple(files), Unsaved(tuple(missing), why, outdated) if missing else None


def _removed(file: Path) -> bool:
    """Remove the file of an earlier report; returns whether there is none now."""
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return not os.path.lexists(file)  # a folder that can't be written refuses even where there is none
    return True
