"""Statements as CSV: a bank's own, and what PayPal and Stripe export of their balances."""

import csv
import datetime as dt
import io
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kiosk.ledger.imports.line import Line, LineKind, StatementRefusedError, is_of_service
from kiosk.model.currencies import CURRENCIES
from kiosk.model.grouped import plain_figure
from kiosk.model.money import NotAnAmountError, parse_sum

_DAY_FORMS = {"ymd": "%Y-%m-%d", "dmy.": "%d.%m.%Y", "dmy/": "%d/%m/%Y", "mdy/": "%m/%d/%Y", "dmy.short": "%d.%m.%y"}
_PAYPAL = {"Transaction ID", "Gross", "Type", "Currency", "Date"}
_STRIPE = {"balance_transaction_id", "reporting_category", "gross", "currency", "created"}
_PAYPAL_GIFTS = re.compile(
    r"donation payment|website payment|mobile payment|general payment|express checkout|subscription payment",
    re.IGNORECASE,
)
_PAYPAL_RETURNS = re.compile(r"refund|reversal|chargeback", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a bank's CSV hold what."""

    day: str
    amount: str
    currency: str = ""
    reference: str = ""
    marks: str = "en"
    fixed_currency: str = ""


def read_table(text: str, columns: Columns | None, services: Collection[str] = (), day_form: str = "") -> list[Line]:
    """The lines of a CSV: PayPal's and Stripe's are known by their columns, a bank's are named by `columns`.

    Where a day such as 3/4/2026 may be two, `day_form` says which: `dmy/` or `mdy/`.

    Raises:
        StatementRefusedError: it can't be read so.
    """
    first = next((line for line in text.splitlines() if line.strip()), "")
    mark = max((",", ";", "\t"), key=first.count)
    try:
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=mark) if any(row)]
    except (csv.Error, ValueError):
        raise StatementRefusedError("The file is neither XML nor CSV that can be read.") from None
    wanted = _wanted(columns)
    head_at = next((place for place, row in enumerate(rows) if wanted_in(row, wanted)), None)
    if head_at is None:
        raise StatementRefusedError(
            "No line names the columns. Say which of the bank's columns hold what: --day-column and --amount-column, "
            "and --currency-column and --reference-column where there are such."
        )
    head = [cell.strip() for cell in rows[head_at]]
    lines = []
    for number, row in enumerate(rows[head_at + 1 :], head_at + 2):
        if len(row) != len(head):
            raise StatementRefusedError(f"Line {number} has {len(row)} columns instead of {len(head)}; correct it.")
        cells = {name: cell.strip() for name, cell in zip(head, row, strict=True) if name}
        try:
            lines.append(_line(cells, row, columns, services, day_form))
        except ValueError as error:
            raise StatementRefusedError(f"Line {number}: {error}") from None
    return lines


def _wanted(columns: Columns | None) -> Sequence[set[str]]:
    if columns is None:
        return (_PAYPAL, _STRIPE)
    return ({name for name in (columns.day, columns.amount, columns.currency, columns.reference) if name},)


def wanted_in(row: Sequence[str], wanted: Sequence[set[str]]) -> bool:
    """Whether `row` names all columns of one of `wanted`."""
    names = {cell.strip() for cell in row}
    return any(one <= names for one in wanted)


def _line(
    cells: Mapping[str, str], row: Sequence[str], columns: Columns | None, services: Collection[str], day_form: str
) -> Line:
    if columns is not None:
        return _of_bank(cells, row, columns, services, day_form)
    return _of_paypal(cells, day_form) if cells.keys() >= _PAYPAL else _of_stripe(cells)


def _of_bank(
    cells: Mapping[str, str], row: Sequence[str], columns: Columns, services: Collection[str], day_form: str
) -> Line:
    currency = cells[columns.currency] if columns.currency else columns.fixed_currency
    minor, came = _signed(cells[columns.amount], currency, columns.marks)
    kind: LineKind = "spent"
    if came:
        kind = "payout" if is_of_service(" ".join(row), services) else "gift"
    own = cells[columns.reference] if columns.reference else ""
    reference = f"bank:{own}" if own else f"said:{'|'.join(cell.strip() for cell in row)}"
    return Line(kind, _day(cells[columns.day], day_form), minor, currency, reference, said=" ".join(row))


def _of_paypal(cells: Mapping[str, str], day_form: str) -> Line:
    minor, came = _signed(cells["Gross"], cells["Currency"], "en")
    kind: LineKind = "spent"
    if cells.get("Status", "Completed") not in ("Completed", "Abgeschlossen"):
        kind = "open"
    elif came and _PAYPAL_GIFTS.search(cells["Type"]):
        kind = "gift"
    elif not came and _PAYPAL_RETURNS.search(cells["Type"]):
        kind = "returned"
    of = cells.get("Reference Txn ID", "") if kind == "returned" else cells["Transaction ID"]
    return Line(kind, _day(cells["Date"], day_form), minor, cells["Currency"], f"paypal:{cells['Transaction ID']}", of)


def _of_stripe(cells: Mapping[str, str]) -> Line:
    currency = cells["currency"].upper()
    minor, came = _signed(cells["gross"], currency, "en")
    kinds: Mapping[str, LineKind] = {"charge": "gift", "payment": "gift", "refund": "returned", "dispute": "returned"}
    kind = kinds.get(cells["reporting_category"], "spent")
    if (kind == "gift") != came and kind in ("gift", "returned"):
        kind = "spent"
    intent = cells.get("payment_intent_id", "")
    of = intent or cells.get("charge_id", "")
    day, own = _day(cells["created"][:10], "ymd"), cells["balance_transaction_id"]
    return Line(kind, day, minor, currency, f"stripe:{own}", of, intent)


def _signed(text: str, currency: str, marks: str) -> tuple[int, bool]:
    """An amount without its sign, in minor units, and whether it came in."""
    if currency not in CURRENCIES:
        raise ValueError(f"{currency[:10]!r} is no currency")
    bare = re.sub(rf"\s*(?:{currency}|[€$£])\s*", "", text).replace("\u2212", "-")
    figure = plain_figure(bare.lstrip("+-").rstrip("+-"), marks)
    try:
        if figure is not None and sum(bare.count(sign) for sign in "+-") <= 1:
            return parse_sum(figure, currency).minor, "-" not in bare
    except NotAnAmountError:
        pass
    raise ValueError(f"{text[:30]!r} is no amount in the marks of {marks}; name them with --marks")


def _day(text: str, form: str) -> dt.date:
    found = set()
    for name, pattern in _DAY_FORMS.items():
        if form and name != form:
            continue
        try:
            found.add(dt.datetime.strptime(text, pattern).date())  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    if len(found) == 1:
        return found.pop()
    if found:
        raise ValueError(f"{text[:20]!r} may be two days; say which with --day-form dmy/ or mdy/")
    raise ValueError(f"{text[:20]!r} is no day")
