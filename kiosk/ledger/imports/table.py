"""Statements as CSV: a bank's own, and what PayPal and Stripe export of their balances."""

import csv
import datetime as dt
import io
import re
from collections.abc import Collection, Mapping, Sequence

from kiosk.ledger.imports.line import Line, LineKind, StatementRefusedError, is_of_service
from kiosk.model.currencies import CURRENCIES
from kiosk.model.grouped import plain_figure
from kiosk.model.money import NotAnAmountError, minor_digits, parse_sum
from kiosk.model.records import dataclass

_SURE_DAYS = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%d.%m.%Y", "%d.%m.%y")
_DAY_FORMS = {"dmy/": ("%d/%m/%Y", "%d-%m-%Y"), "mdy/": ("%m/%d/%Y", "%m-%d-%Y")}
_TIME_OF_DAY = re.compile(r"[ T]\d{1,2}:\d{2}(?::\d{2})?", re.ASCII)
_DAY_IN_DIGITS = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_MARKS = (",", ";", "\t")
_LEFT = frozenset("- s soll d dr debit débit dbit debet af dare debe cargo débito debito lastschrift".split())
_CAME = frozenset("+ h haben c cr credit crédit crdt kredit bij avere haber abono crédito credito".split())
"""What banks write beside amounts without a sign: which way they went."""
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
    head, rows = _below_head(text, _wanted(columns))
    for number, row in rows:
        if len(row) != len(head):
            raise StatementRefusedError(f"Line {number} has {len(row)} columns instead of {len(head)}; correct it.")
    directions = _directions(head, [row for _, row in rows])
    lines = []
    for number, row in rows:
        cells = {name: cell.strip() for name, cell in zip(head, row, strict=True) if name}
        left = any(row[place].strip().casefold() in _LEFT for place in directions)
        try:
            lines.append(_line(cells, row, columns, services, day_form, left=left))
        except ValueError as error:
            raise StatementRefusedError(f"Line {number}: {error}") from None
    return lines


def _below_head(text: str, wanted: Sequence[set[str]]) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The names of the columns, and the rows below them with the lines on which they end."""
    is_csv = False
    for mark in sorted(_MARKS, key=text.count, reverse=True):
        reader = csv.reader(io.StringIO(text, newline=""), strict=True, delimiter=mark)
        try:
            rows = [(reader.line_num, row) for row in reader if any(row)]
        except (csv.Error, ValueError):
            continue
        is_csv = True
        head_at = next((place for place, (_, row) in enumerate(rows) if wanted_in(row, wanted)), None)
        if head_at is not None:
            return [cell.strip() for cell in rows[head_at][1]], rows[head_at + 1 :]
    if not is_csv:
        raise StatementRefusedError("The file is neither XML nor CSV that can be read.")
    raise StatementRefusedError(
        "No line names the columns. Say which of the bank's columns hold what: --day-column and --amount-column, "
        "and --currency-column and --reference-column where there are such."
    )


def _directions(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """The places of the columns that say nothing but which way money went."""
    told = [{row[place].strip().casefold() for row in rows} - {""} for place in range(len(head))]
    return [place for place, words in enumerate(told) if words and words <= _LEFT | _CAME]


def _wanted(columns: Columns | None) -> Sequence[set[str]]:
    if columns is None:
        return (_PAYPAL, _STRIPE)
    return ({name for name in (columns.day, columns.amount, columns.currency, columns.reference) if name},)


def wanted_in(row: Sequence[str], wanted: Sequence[set[str]]) -> bool:
    """Whether `row` names all columns of one of `wanted`."""
    names = {cell.strip() for cell in row}
    return any(one <= names for one in wanted)


def _line(
    cells: Mapping[str, str],
    row: Sequence[str],
    columns: Columns | None,
    services: Collection[str],
    day_form: str,
    *,
    left: bool,
) -> Line:
    if columns is not None:
        return _of_bank(cells, row, columns, services, day_form, left=left)
    return _of_paypal(cells, day_form) if cells.keys() >= _PAYPAL else _of_stripe(cells)


def _of_bank(
    cells: Mapping[str, str],
    row: Sequence[str],
    columns: Columns,
    services: Collection[str],
    day_form: str,
    *,
    left: bool,
) -> Line:
    """An empty amount is of a bank that has a column of its own for what left."""
    currency = cells[columns.currency].upper() if columns.currency else columns.fixed_currency
    minor, came = _signed(cells[columns.amount] or "0", currency, columns.marks)
    kind: LineKind = "spent"
    if came and minor and not left:
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
            return parse_sum(_shortened(figure, minor_digits(currency)), currency).minor, "-" not in bare
    except NotAnAmountError:
        pass
    raise ValueError(f"{text[:30]!r} is no amount in the marks of {marks}; name them with --marks")


def _shortened(figure: str, digits: int) -> str:
    """`figure` without the zeros that a currency of so many `digits` doesn't have: `3000.00` yen."""
    whole, _, part = figure.partition(".")
    if part[digits:].strip("0"):
        return figure
    return f"{whole}.{part[:digits]}" if part[:digits] else whole


def _day(text: str, form: str) -> dt.date:
    bare = _DAY_IN_DIGITS.sub(r"\1-\2-\3", text) if _DAY_IN_DIGITS.fullmatch(text) else _cut(text)
    found = set()
    for pattern in (*_SURE_DAYS, *(one for name, forms in _DAY_FORMS.items() if form in ("", name) for one in forms)):
        try:
            found.add(dt.datetime.strptime(bare, pattern).date())  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    if len(found) == 1:
        return found.pop()
    if found:
        raise ValueError(f"{text[:20]!r} may be two days; say which with --day-form dmy/ or mdy/")
    raise ValueError(f"{text[:20]!r} is no day")


def _cut(text: str) -> str:
    """`text` without the time of day behind it, where that is in no zone of its own."""
    place = _TIME_OF_DAY.search(text)
    return text[: place.start()] if place is not None and place.end() == len(text) else text
