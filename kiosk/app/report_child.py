"""A day's report is drawn by a process that ends: Qt holds Python's lock while it sets text, and frames would wait.

The process gets all that stands on the paper as JSON, and answers with the PDF.
"""

import sys
from pathlib import Path

from kiosk.ledger.reports.report import Report
from kiosk.model.part_json import from_json, to_json
from kiosk.system.child import confine, how_it_ended, own_program, run_child
from kiosk.system.resources import resource_folder
from kiosk.words.paper import Paper
from kiosk.words.words import Speaker

_SECONDS = 120
"""By the clock on the wall, enough for the slowest of machines; the process may use the processor for half as long."""
_MEMORY_BYTES = 2_000_000_000
"""Of addresses, most of which are libraries and never touched."""


class ReportNotDrawnError(RuntimeError):
    """There is no PDF."""


def report_pdf_apart(report: Report, speaker: Speaker) -> bytes:
    """`report` as a PDF file.

    Raises:
        ReportNotDrawnError: the process couldn't be started, failed, took too long or wrote no PDF.
    """
    from kiosk.words.report_paper import paper_of

    given = to_json(paper_of(report, speaker)).encode("ascii")
    command = own_program("kiosk.app.report_child", "--draw-report")
    try:  # in its home folder are fonts that staff have added
        done = run_child(command, given, _SECONDS, QT_QPA_PLATFORM="offscreen", HOME=str(Path.home()))
    except OSError as error:
        raise ReportNotDrawnError(str(error)) from error
    if done.returncode != 0 or not done.stdout.startswith(b"%PDF-"):
        raise ReportNotDrawnError(f"no PDF came of it, {how_it_ended(done)}")
    return done.stdout


def main() -> int:
    """Read, draw, write."""
    confine(_MEMORY_BYTES, _SECONDS // 2)
    from kiosk.ui.report.pages import paper_pdf

    paper = from_json(Paper, sys.stdin.buffer.read().decode("ascii"))
    sys.stdout.buffer.write(paper_pdf(paper, resource_folder()))
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
