"""A sheet that a real LibreOffice publishes as CSV is read as it comes."""

import shutil
import subprocess
from pathlib import Path

import pytest
import xlsxwriter

from kiosk.feeds.csv_document import read_csv
from kiosk.model.fact import Figure
from tests.feeds.drive import NOON, drive
from tests.ledger.exports.test_spreadsheets import OFFICE, SETTINGS

AS_SHOWN = "csv:Text - txt - csv (StarCalc):{separator},34,76,1,,0,false,true,false"
"""In UTF-8, each cell as it looks; 44 is a comma, 59 a semicolon."""


@pytest.mark.desktop
@pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice Calc (the Debian package libreoffice-calc-nogui)")
@pytest.mark.parametrize(
    ("locale", "separator", "marks"), [("en-US", 44, None), ("de-DE", 59, "de"), ("fr-FR", 59, "fr")]
)
def test_a_published_sheet_gives_its_goal(locale: str, separator: int, marks: str | None, tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "sheet.xlsx") as book:
        sheet = book.add_worksheet()
        money = book.add_format({"num_format": '#,##0.00 "USD"'})
        for place, name in enumerate(("as_of", "goal_id", "raised", "target", "count"), 1):
            sheet.write(2, place, name)
        sheet.write_row(4, 1, ("2026-11-23T11:59:00Z", "usd"))
        sheet.write(4, 3, 41230.55, money)
        sheet.write(4, 4, 60000, money)
        sheet.write(4, 5, 1512, book.add_format({"num_format": "#,##0"}))
        sheet.write(7, 6, " ")
    profile = tmp_path / "profile" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(SETTINGS.format(locale=locale), "utf-8")
    command = [str(shutil.which("soffice")), f"-env:UserInstallation={profile.parent.as_uri()}", "--headless"]
    form = ["--convert-to", AS_SHOWN.format(separator=separator), "--outdir", str(tmp_path)]
    subprocess.run([*command, *form, str(tmp_path / "sheet.xlsx")], check=True, capture_output=True, timeout=120)
    published = (tmp_path / "sheet.csv").read_bytes()
    assert published.count(b"\n") > 4
    told = read_csv(published, *drive(kind="csv", marks=marks), NOON)
    assert told.figures == (Figure("gifts", 4_123_055, 1_512),)
