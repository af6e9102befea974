"""What finance gets, in a real LibreOffice that is set to other languages."""

import csv
import datetime as dt
import shutil
import subprocess
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.ledger.exports.finance import counted_in, finance_rows
from kiosk.ledger.exports.workbook import CHECK, ROWS, finance_workbook
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.model.fact import Correction, Fee, Gift, MemberJoined, Refund, Void
from kiosk.model.money import Money
from tests.ledger.reports.finance_days import Days, campaign_with, card, cash

OFFICE = shutil.which("soffice")
pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice Calc (the Debian package libreoffice-calc-nogui)"),
]
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>{locale}</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item>
</oor:items>
"""
"""The language of figures and dates; and that formulas are worked out anew rather than believed."""
AS_CSV = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1"
"""Each sheet, with tabs, in UTF-8."""
DECIMAL_MARKS = {"en-US": ".", "de-DE": ",", "fr-FR": ",", "cs-CZ": ","}


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """A drive with all that can be in a row, and what its rows come to."""
    days = Days()
    days.add(card(1_234_567_89, "x"))
    days.add(Fee("txn_x", "pi_x", Money(61, "USD")))
    days.add(Refund("re_1", "pi_x", Money(20_01, "USD")))
    void = days.add(cash(7_10))
    days.add(Void(void, "=1+1 counted twice"))
    days.add(MemberJoined(3))
    days.add(Correction("gifts", -1_05, "float of the box", "USD"))
    days.add(Gift("cash", Money(5_125, "KWD")))
    days.add(Gift("cash", Money(700, "JPY")))
    for cents in range(1, 200):
        days.add(cash(cents))
    period = Period(campaign_with().dates.zone)
    rows = finance_rows("drive", account_of(days.facts, "drive", period), period)
    file = tmp_path_factory.mktemp("finance") / "day.xlsx"
    file.write_bytes(finance_workbook(rows, counted_in(rows), dt.datetime(2026, 11, 23, tzinfo=dt.UTC)))
    return file, counted_in(rows)


def sheets_in(locale: str, file: Path, folder: Path) -> dict[str, list[list[str]]]:
    """The sheets as LibreOffice reads them in that language, with its decimal mark in what it takes for numbers."""
    profile = folder / "profile" / "user"
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "registrymodifications.xcu").write_text(SETTINGS.format(locale=locale), "utf-8")
    command = [str(OFFICE), f"-env:UserInstallation={profile.parent.as_uri()}", "--headless", "--convert-to", AS_CSV]
    subprocess.run([*command, "--outdir", str(folder), str(file)], check=True, capture_output=True, timeout=120)
    sheets = {}
    for name in (ROWS, CHECK):
        with (folder / f"day-{name}.csv").open(encoding="utf-8", newline="") as table:
            sheets[name] = list(csv.reader(table, delimiter="\t"))
    return sheets


@pytest.mark.parametrize("locale", DECIMAL_MARKS)
def test_the_sums_are_the_ledgers_to_the_cent_in_each_language(
    workbook: tuple[Path, dict[str, int]], tmp_path: Path, locale: str
) -> None:
    file, sums = workbook

    def value(shown: str) -> Decimal:
        """A decimal with a point is words in a language that has a comma there, and the other way round."""
        assert {",": ".", ".": ","}[DECIMAL_MARKS[locale]] not in shown
        return Decimal(shown.replace(DECIMAL_MARKS[locale], "."))

    sheets = sheets_in(locale, file, tmp_path)
    _, *check, number = sheets[CHECK]
    in_ledger = {currency: Money(minor, currency).major for currency, minor in sums.items()}
    assert {line[0]: value(line[1]) for line in check} == in_ledger
    assert all(value(line[3]) == 0 for line in [*check, number])
    assert number[:3] == ["number", "3", "3"]
    header, *rows = sheets[ROWS]
    usd = [value(row[header.index("counts")]) for row in rows if row[header.index("currency")] == "USD"]
    assert sum(usd) == in_ledger["USD"]
    assert {row[header.index("time_local")] for row in rows} == {"2026-11-23 12:00:00"}
    assert "=1+1 counted twice" in {row[header.index("reason")] for row in rows}
