"""The end of the day: the report on the screen, and as files where staff look for them."""

import datetime as dt
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.ledger.exports.file import OutRefusedError, write_whole
from kiosk.ledger.exports.finance import finance_csv
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.reports.making import make_report
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.report import Report
from kiosk.ledger.reports.text import report_text
from kiosk.ledger.reports.words import METHOD_NAMES, counted_text
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.campaign import Campaign
from kiosk.model.money import Money
from kiosk.model.wording import money_text

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DayReport:
    """What the day came to, for the screen."""

    lines: tuple[tuple[str, str], ...]
    """Names and values."""
    total: str
    files: tuple[Path, ...] = ()
    trouble: str = ""
    """Why a file is missing, one sentence; empty where all are there."""


def report_day(
    open_ledger: Callable[[], Ledger],
    campaign: Campaign,
    now: dt.datetime,
    folder: Path,
    *,
    is_practice: bool,
    pdf: Callable[[Report], bytes] | None = None,
) -> DayReport | str:
    """Make the report of today and write it into `folder`; one sentence where the book can't be read."""
    zone = campaign.dates.zone
    period = Period(zone, now.astimezone(zone).date())
    try:
        with open_ledger() as ledger:
            report, account = make_report(ledger, campaign, period, now, is_practice=is_practice)
    except LedgerTroubleError as trouble:
        return str(trouble)
    contents: dict[str, Callable[[], bytes]] = {
        ".txt": lambda: report_text(report).encode(),
        ".csv": lambda: finance_csv(campaign.id, account, period).encode(),
    }
    if pdf is not None:
        contents[".pdf"] = lambda: pdf(report)
    name = f"{campaign.id}-{period.day}{'-practice' if is_practice else ''}"
    files, trouble_with_files = _written(folder, name, contents)
    return DayReport(tuple(_lines(report)), figure(report, report.total.net), files, trouble_with_files)


def figure(report: Report, minor: int) -> str:
    """`minor` as money."""
    return money_text(Money(minor, report.campaign.currency), "en")


def _written(folder: Path, name: str, contents: dict[str, Callable[[], bytes]]) -> tuple[tuple[Path, ...], str]:
    """The files that could be written, and why one couldn't; the others don't suffer from that."""
    files: list[Path] = []
    trouble = ""
    for ending, content in contents.items():
        file = folder / f"{name}{ending}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(file, content())
            files.append(file)
        except OSError as error:
            trouble = f"The report could not be saved in {folder} ({error.strerror}); tell staff."
        except OutRefusedError as error:
            trouble = f"The report could not be saved: {error} Tell staff."
        except Exception:  # noqa: BLE001 - a form that can't be made must not take the figures with it
            _log.exception("the report could not be made as %s", ending)
            trouble = f"The report could not be made as {ending[1:]}; tell staff, the log has the details."
    return tuple(files), trouble


def _lines(report: Report) -> Iterator[tuple[str, str]]:
    for method, sums in report.methods.items():
        yield METHOD_NAMES[method], f"{figure(report, sums.net)} · {counted_text(sums.gifts, 'gift')}"
    if report.members:
        yield "Members", str(report.members)
    total = report.total
    if total.voided:
        yield "Taken back", f"−{figure(report, total.voided)}"  # noqa: RUF001 - a minus sign
    if total.refunded:
        yield "Refunded", f"−{figure(report, total.refunded)}"  # noqa: RUF001 - a minus sign
    if report.fees.known:
        yield "Stripe’s fees", f"−{figure(report, report.fees.kept)}"  # noqa: RUF001 - typographic signs
    if report.unsettled:
        yield "Still being found out", counted_text(len(report.unsettled), "payment")
