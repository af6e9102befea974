"""The table for finance as a workbook, `.xlsx`, for every spreadsheet program in every language.

Amounts, moments and numbers in it are values, not words, so that each program shows them with its own marks and adds
them up. The second sheet adds up the first by formulas and holds that against the ledger.
"""

import datetime as dt
import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.ledger.exports.file import Text
from kiosk.ledger.exports.finance import COLUMNS, COUNTS, NUMBER, Cell, Cells
from kiosk.model.currencies import rules_of
from kiosk.model.money import Money

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

ROWS, CHECK = "Ledger", "Check"
"""The names of the sheets."""
_CURRENCY = COLUMNS.index("currency")
_WIDTHS = {"time_utc": 19, "time_local": 19, "payment_intent": 30, "attempt": 34, "refund": 30, "fact": 40}


def finance_workbook(rows: Sequence[Cells], sums: Mapping[str, int], made: dt.datetime) -> bytes:
    """The workbook.

    Args:
        rows: of `finance_rows`.
        sums: what `counts` must add up to, in minor units by currency.
        made: when, in UTC; the same rows at the same time give the same bytes.
    """
    import xlsxwriter  # a tenth of a second that only this needs

    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": made.replace(tzinfo=None)})
        formats = _Formats(book)
        sheet = book.add_worksheet(ROWS)
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(COLUMNS):
            sheet.set_column(column, column, _WIDTHS.get(name, 12))
            sheet.write_string(0, column, name, formats.bold)
        for line, cells in enumerate(rows, 1):
            for column, cell in enumerate(cells):
                _write(sheet, line, column, cell, formats)
        sheet.autofilter(0, 0, len(rows), len(COLUMNS) - 1)
        _check(book.add_worksheet(CHECK), rows, sums, formats)
    return out.getvalue()


class _Formats:
    """How values look; the program that shows them puts its own marks in."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self._amounts: dict[int, Format] = {}
        self.bold = book.add_format({"bold": True})
        self.moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self.day = book.add_format({"num_format": "yyyy-mm-dd"})

    def amount(self, currency: str) -> "Format":
        """With the digits of `currency`."""
        digits = rules_of(currency).digits
        if digits not in self._amounts:
            places = f".{'0' * digits}" if digits else ""
            self._amounts[digits] = self._book.add_format({"num_format": f"#,##0{places}"})
        return self._amounts[digits]


def _write(sheet: "Worksheet", line: int, column: int, cell: Cell, formats: _Formats) -> None:
    match cell:
        case Money(currency=currency):
            sheet.write_number(line, column, float(cell.major), formats.amount(currency))
        case dt.datetime():
            sheet.write_datetime(line, column, cell, formats.moment)
        case dt.date():
            sheet.write_datetime(line, column, cell, formats.day)
        case int():
            sheet.write_number(line, column, cell)
        case Text(words):
            sheet.write_string(line, column, words)
        case str() if cell:
            sheet.write_string(line, column, cell)
        case _:
            pass


def _check(sheet: "Worksheet", rows: Sequence[Cells], sums: Mapping[str, int], formats: _Formats) -> None:
    """For each currency, and for members: the sum by this program, the ledger's, and what lies between them."""
    sheet.set_column(0, 3, 20)
    for column, name in enumerate(("", "sum of the rows", "in the ledger", "difference")):
        sheet.write_string(0, column, name, formats.bold)
    last = max(len(rows), 1) + 1
    currencies, counts = _range(_CURRENCY, last), _range(COUNTS, last)
    for line, (currency, minor) in enumerate(sorted(sums.items()), 1):
        look, major = formats.amount(currency), float(Money(minor, currency).major)
        digits = rules_of(currency).digits
        sheet.write_string(line, 0, currency)
        sheet.write_formula(line, 1, f'=SUMIF({currencies},"{currency}",{counts})', look, major)
        sheet.write_number(line, 2, major, look)
        sheet.write_formula(line, 3, f"=ROUND(B{line + 1}-C{line + 1},{digits})", look, 0)
    line = len(sums) + 1
    number = sum(cell for cells in rows if isinstance(cell := cells[NUMBER], int))
    sheet.write_string(line, 0, "number")
    sheet.write_formula(line, 1, f"=SUM({_range(NUMBER, last)})", None, number)
    sheet.write_number(line, 2, number)
    sheet.write_formula(line, 3, f"=B{line + 1}-C{line + 1}", None, 0)


def _range(column: int, last: int) -> str:
    letter = chr(ord("A") + column)
    return f"{ROWS}!${letter}$2:${letter}${last}"
