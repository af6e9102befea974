"""The ledger as a table for finance, a row for whatever happened.

There is a row for every gift, refund, void, correction, member and new monthly supporter, for every attempt that
brought no gift, and for what staff entered of an offer as all that it has brought so far. The column `counts` is what
the row adds to the ledger, so that its sum over all days is the ledger's total, to the cent; `number` is the same for
members, supporters and goals that count people. `fee` is what Stripe kept of a gift, where that is known; it stands in
the gift's own row, and in no other sum. `reference` is the number of a receipt, where one was given; `fund` says what
a gift is for, and `tier` which dues were paid with it, where people chose them. What somebody adds to a
day's gifts is a row of the kind `pledge`, which counts nothing.

The same rows come as CSV, for programs, and as a workbook (`kiosk.ledger.exports.workbook`), for people: a spreadsheet
program that expects a decimal comma takes every amount of a CSV for words, and their sum for nothing.

The CSV is UTF-8 with a byte-order mark: without one, Excel takes it for the machine's old code page and spoils every
letter beyond ASCII; other spreadsheet programs pass over it.
"""

import datetime as dt
from collections.abc import Container, Iterable, Iterator, Sequence

from kiosk.ledger.exports.file import Text, csv_text
from kiosk.ledger.reports.account import Account, Attempt, Heard, Movement, Place
from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.pledges import Pledge
from kiosk.model.counted import GIFTS
from kiosk.model.fact import Figure, is_dispute
from kiosk.model.money import Money

BYTE_ORDER_MARK = "\ufeff"
COLUMNS = (
    "time_utc",
    "time_local",
    "day",
    "campaign",
    "kiosk",
    "place",
    "shift",
    "kind",
    "method",
    "goal",
    "amount",
    "currency",
    "counts",
    "number",
    "outcome",
    "reason",
    "payment_intent",
    "attempt",
    "refund",
    "fact",
    "fee",
    "fee_currency",
    "reference",
    "fund",
    "tier",
)
COUNTS, NUMBER = COLUMNS.index("counts"), COLUMNS.index("number")
_OUTCOMES = {"gift": "paid", "refund": "refunded", "void": "voided"}
Cell = str | Text | Money | int | dt.datetime | dt.date
"""Words, an amount, a number, a moment without its zone, or a day."""
Cells = tuple[Cell, ...]


def finance_rows(
    campaign: str,
    account: Account,
    period: Period,
    *,
    money_only: bool = False,
    offers: Container[str] = (),
    pledges: Iterable[Pledge] = (),
) -> list[Cells]:
    """The rows of `period`, in the order of time.

    Args:
        campaign: its id.
        account: what there is of it.
        period: which rows.
        money_only: those alone that change the ledger's money.
        offers: the names of those whose proceeds staff enter.
        pledges: what somebody adds to the gifts of each day.
    """
    entered = (heard for heard in account.readings if heard.reading.feed in offers and period.holds(heard.at))
    promised = (((one.at, "~"), _pledge_row(campaign, one, period)) for one in pledges)  # after the day's last gift
    found = [*_rows(campaign, account, period), *_offers(campaign, entered, period), *promised]
    in_order = sorted(found, key=lambda row: row[0])
    return [cells for _, cells in in_order if not money_only or _changes_money(cells)]


def finance_csv(rows: Iterable[Cells]) -> str:
    """The rows for other programs: amounts with a point, moments as in ISO 8601."""
    return BYTE_ORDER_MARK + csv_text(COLUMNS, ([_plain(cell) for cell in cells] for cells in rows))


def counted_in(rows: Iterable[Cells]) -> dict[str, int]:
    """What the column `counts` adds up to, in minor units by currency: what to hold a program's own sum against."""
    sums: dict[str, int] = {}
    for cells in rows:
        if isinstance(money := cells[COUNTS], Money):
            sums[money.currency] = sums.get(money.currency, 0) + money.minor
    return sums


def plain_amount(minor: int, currency: str) -> str:
    """`minor` as a plain decimal with a point: `1250.00`."""
    return format(Money(minor, currency).major, "f")


def _changes_money(cells: Sequence[Cell]) -> bool:
    money = cells[COUNTS]
    return isinstance(money, Money) and money.minor != 0


def _plain(cell: Cell) -> str | Text:
    match cell:
        case Money(minor=minor, currency=currency):
            return plain_amount(minor, currency)
        case dt.datetime() | dt.date():
            return cell.isoformat()
        case int():
            return str(cell)
        case _:
            return cell


def _rows(campaign: str, account: Account, period: Period) -> Iterator[tuple[tuple[dt.datetime, str], Cells]]:
    attempts = {one.payment_intent: one.attempt for one in account.attempts if one.payment_intent}
    for movement in account.movements:
        if period.holds(movement.at):
            attempt = movement.attempt or attempts.get(movement.payment_intent, "")
            outcome = "disputed" if is_dispute(movement.refund) else _OUTCOMES.get(movement.kind, "recorded")
            yield (movement.at, movement.fact), _movement_row(campaign, movement, attempt, outcome, period)
    for movement in account.unknown_refunds:
        if period.holds(movement.at):
            row = _movement_row(campaign, movement, "", "gift not in this book", period)
            yield (movement.at, movement.fact), row
    for failed in account.attempts:
        if period.holds(failed.at) and failed.outcome != "paid":
            yield (failed.at, failed.fact), _attempt_row(campaign, failed, period)


def _offers(
    campaign: str, entered: Iterable[Heard], period: Period
) -> Iterator[tuple[tuple[dt.datetime, str], Cells]]:
    """What staff entered of partners' offers; it is no money of the ledger's, so it adds nothing."""
    for heard in entered:
        for figure in heard.reading.figures:
            yield (heard.at, heard.fact), _offer_row(campaign, heard, figure, period)


def _offer_row(campaign: str, heard: Heard, figure: Figure, period: Period) -> Cells:
    currency = heard.reading.currency
    return (
        *_when(heard.at, period),
        *_where(campaign, heard.where),
        "offer",
        "",
        Text(figure.goal),
        Money(figure.raised, currency),
        currency,
        Money(0, currency),
        "",
        "entered",
        Text(heard.reading.feed),
        *("", "", ""),
        heard.fact,
        *("", "", "", "", ""),
    )


def _movement_row(campaign: str, movement: Movement, attempt: str, outcome: str, period: Period) -> Cells:
    is_money, fee = movement.currency != "", movement.fee
    return (
        *_when(movement.at, period),
        *_where(campaign, movement.where),
        movement.kind,
        movement.of if movement.of in GIFTS else "",
        Text(movement.goal),
        Money(movement.told, movement.currency) if is_money else movement.told,
        movement.currency,
        Money(movement.money, movement.currency) if is_money else "",
        "" if is_money else movement.amount,
        outcome,
        Text(movement.reason),
        Text(movement.payment_intent),
        Text(attempt),
        Text(movement.refund),
        movement.fact,
        *((fee, fee.currency) if fee is not None else ("", "")),
        Text(movement.reference),
        Text(movement.fund),
        Text(movement.tier),
    )


def _attempt_row(campaign: str, attempt: Attempt, period: Period) -> Cells:
    currency = attempt.money.currency
    return (
        *_when(attempt.at, period),
        *_where(campaign, attempt.where),
        "attempt",
        attempt.method,
        "",
        attempt.money,
        currency,
        Money(0, currency),
        "",
        attempt.outcome,
        Text(attempt.reason),
        Text(attempt.payment_intent),
        Text(attempt.attempt),
        "",
        attempt.fact,
        "",
        "",
        "",
        Text(attempt.fund),
        Text(attempt.tier),
    )


def _pledge_row(campaign: str, pledge: Pledge, period: Period) -> Cells:
    currency = pledge.money.currency
    where: Cells = (*_when(pledge.at, period), campaign, "", "", "")
    said: Cells = ("pledge", "", "", pledge.money, currency, Money(0, currency), "", "pledged", Text(pledge.by))
    return (*where, *said, *[""] * (len(COLUMNS) - len(where) - len(said)))


def _when(moment: dt.datetime, period: Period) -> tuple[dt.datetime, dt.datetime, dt.date]:
    local = moment.astimezone(period.zone)
    utc = moment.astimezone(dt.UTC)
    return utc.replace(microsecond=0, tzinfo=None), local.replace(microsecond=0, tzinfo=None), local.date()


def _where(campaign: str, where: Place) -> tuple[str | Text, ...]:
    return campaign, Text(where.name), Text(where.place), Text(where.shift)
