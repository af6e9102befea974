"""What a report's process did wrong is told, and never kept as a report."""

import sys

import pytest

from kiosk.app import report_child
from kiosk.app.report_child import ReportNotDrawnError, report_pdf_apart
from kiosk.words.words import ENGLISH
from tests.ledger.reports.finance_days import NOON, Days, campaign_with, cash


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("raise MemoryError('no room')", "exit status 1: .*MemoryError: no room$"),
        pytest.param(
            "import os; os.kill(os.getpid(), 9)",
            "exit status -9$",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's"),
        ),
        ("pass", "exit status 0$"),
        ("print('a font is missing', file=sys.stderr)", "exit status 0: a font is missing$"),
        ("print('<html>')", "exit status 0$"),
    ],
)
def test_without_a_pdf_it_is_said_how_the_process_ended(does: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    program = [sys.executable, "-I", "-c", f"import sys; sys.stdin.read()\n{does}"]
    monkeypatch.setattr(report_child, "own_program", lambda *_: program)
    days = Days()
    days.add(cash(20_00), NOON)
    with pytest.raises(ReportNotDrawnError, match=f"(?s)^no PDF came of it, {told}"):
        report_pdf_apart(days.report(campaign_with()), ENGLISH)
