"""A report on paper, drawn by this process; a running kiosk has another draw it, `kiosk.app.report_child`."""

from pathlib import Path

from kiosk.ledger.reports.report import Report
from kiosk.ui.report.pages import paper_pdf
from kiosk.words.report_paper import paper_of
from kiosk.words.words import ENGLISH, Speaker


def report_pdf(report: Report, resources: Path, speaker: Speaker = ENGLISH) -> bytes:
    """`report` as a PDF file, in the letters that lie in `resources`."""
    return paper_pdf(paper_of(report, speaker), resources)
