"""The book as a table for finance, a row for whatever happened.

There is a row for every gift, refund, void, correction and member, and for every attempt that brought no gift. The
column `counts` is what the row adds to the book, so that its sum over all days is the book's total, to the cent;
`number` is the same for members and for goals that count people. `fee` is what Stripe kept of a gift, where that is
known; it stands in the gift's own row, and in no other sum.

The file is UTF-8 with a byte-order mark: without one, Excel takes it for the machine's old code page and spoils every
letter beyond ASCII; other spreadsheet programs pass over it.
"""

import datetime as dt
from collections.abc import Iterator

from kiosk.ledger.exports.file import Text, csv_text
from kiosk.ledger.reports.account import Account, Attempt, Movement, Place
from kiosk.ledger.reports.period import Period
from kiosk.model.counting import GIFTS
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
)
_OUTCOMES = {"gift": "paid", "refund": "refunded", "void": "voided"}
Cells = tuple[str | Text, ...]


def finance_csv(campaign: str, account: Account, period: Period) -> str:
    """The rows of `period`, in the order of time."""
    return BYTE_ORDER_MARK + csv_text(COLUMNS, (cells for _, cells in sorted(_rows(campaign, account, period))))


def plain_amount(minor: int, currency: str) -> str:
    """`minor` as a plain decimal with a point: `1250.00`."""
    return format(Money(minor, currency).major, "f")


def _rows(campaign: str, account: Account, period: Period) -> Iterator[tuple[tuple[dt.datetime, str], Cells]]:
    attempts = {one.payment_intent: one.attempt for one in account.attempts if one.payment_intent}
    for movement in account.movements:
        if period.holds(movement.at):
            attempt = movement.attempt or attempts.get(movement.payment_intent, "")
            outcome = _OUTCOMES.get(movement.kind, "recorded")
            yield (movement.at, movement.fact), _movement_row(campaign, movement, attempt, outcome, period)
    for movement in account.unknown_refunds:
        if period.holds(movement.at):
            row = _movement_row(campaign, movement, "", "gift not in this book", period)
            yield (movement.at, movement.fact), row
    for failed in account.attempts:
        if period.holds(failed.at) and failed.outcome != "paid":
            yield (failed.at, failed.fact), _attempt_row(campaign, failed, period)


def _movement_row(campaign: str, movement: Movement, attempt: str, outcome: str, period: Period) -> Cells:
    is_money, fee = movement.currency != "", movement.fee
    return (
        *_when(movement.at, period),
        *_where(campaign, movement.where),
        movement.kind,
        movement.of if movement.of in GIFTS else "",
        Text(movement.goal),
        plain_amount(movement.told, movement.currency) if is_money else str(movement.told),
        movement.currency,
        plain_amount(movement.amount, movement.currency) if is_money else "",
        "" if is_money else str(movement.amount),
        outcome,
        Text(movement.reason),
        Text(movement.payment_intent),
        Text(attempt),
        Text(movement.refund),
        movement.fact,
        *((plain_amount(fee.minor, fee.currency), fee.currency) if fee is not None else ("", "")),
    )


def _attempt_row(campaign: str, attempt: Attempt, period: Period) -> Cells:
    currency = attempt.money.currency
    return (
        *_when(attempt.at, period),
        *_where(campaign, attempt.where),
        "attempt",
        attempt.method,
        "",
        plain_amount(attempt.money.minor, currency),
        currency,
        plain_amount(0, currency),
        "",
        attempt.outcome,
        Text(attempt.reason),
        Text(attempt.payment_intent),
        Text(attempt.attempt),
        "",
        attempt.fact,
        "",
        "",
    )


def _when(moment: dt.datetime, period: Period) -> tuple[str, str, str]:
    local = moment.astimezone(period.zone)
    return f"{moment:%Y-%m-%d %H:%M:%S}", f"{local:%Y-%m-%d %H:%M:%S}", f"{local:%Y-%m-%d}"


def _where(campaign: str, where: Place) -> tuple[str | Text, ...]:
    return campaign, Text(where.name), Text(where.place), Text(where.shift)
