"""Gifts as a file for CiviCRM's contribution import, a row per gift of the campaign's currency.

The columns carry the names under which CiviCRM offers its fields, so that a mapping is made once and kept. The
Transaction ID of a gift never changes: importing a file again makes nothing twice. A gift that was changed later comes
again in the file of that day, under the same Transaction ID, for an import that updates what is there:

- refunded in part: `Completed` with what is left, since that is what the organisation keeps;
- refunded whole: `Refunded` with its first amount, which CiviCRM then leaves out of its sums;
- voided: `Cancelled` likewise;
- with its money back from a dispute that was won: `Completed` again, by what that gave back to the goals.

The import has to be told to *create* contributions: under a Transaction ID that it knows it then updates, while
*update existing* skips whatever is new. It tells how many rows it took, which is what this file's own number is for.

So the sum of the rows that are `Completed` is the ledger's. Nobody's name is known here: all gifts go to one contact
that stands for givers unknown.
"""

import re
from collections.abc import Sequence

from kiosk.ledger.exports.file import Text, csv_text
from kiosk.ledger.exports.finance import plain_amount
from kiosk.ledger.reports.account import Account, Movement
from kiosk.ledger.reports.period import Period
from kiosk.model.campaign import Campaign
from kiosk.model.counted import GIFTS, Kind
from kiosk.model.designation import Fund, Tier

COLUMNS = (
    "Contact ID",
    "Total Amount",
    "Currency",
    "Contribution Date",
    "Financial Type",
    "Payment Method",
    "Contribution Status",
    "Contribution Source",
    "Transaction ID",
    "Invoice Reference",
    "Cancelled / Refunded Date",
    "Cancellation / Refund Reason",
)
FINANCIAL_TYPE = "Donation"
_PAYMENT_METHODS: dict[Kind, str] = {
    "card_reader": "Credit Card",
    "phone": "Credit Card",
    "cash": "Cash",
    "cheque": "Check",
    "transfer": "EFT",
    "other": "",
}
"""Those that every CiviCRM has; it fills in its own where there is none."""

_AFTER_NAME = re.compile("[ /]")
"""What may follow Stripe's id in the reference of a correction, such as the goal."""
_LONGEST_SOURCE = 255
"""CiviCRM's own limit."""


def civicrm_csv(
    campaign: Campaign, account: Account, period: Period, contact: int, financial_type: str = FINANCIAL_TYPE
) -> tuple[str, int]:
    """The gifts that came or were changed in `period`, as they stand now, and how many rows they are.

    Args:
        campaign: whose currency and name.
        account: its facts.
        period: what is asked for.
        contact: the id, in CiviCRM, of the contact that stands for givers unknown.
        financial_type: as CiviCRM calls it.
    """
    touched = {movement.key for movement in account.movements if period.holds(movement.at)}
    later: dict[str, list[Movement]] = {}
    for movement in account.movements:
        if movement.kind in ("refund", "void"):
            later.setdefault(movement.key, []).append(movement)
    given_back = {one.refund: key for key, those in later.items() for one in those if one.refund}
    left = dict(account.left)
    for movement in account.movements:
        key = given_back.get(_AFTER_NAME.split(movement.reference)[0], "") if movement.of == "correction" else ""
        if key and movement.currency == campaign.currency:
            left[key] += movement.money
            touched |= {key} if period.holds(movement.at) else set()
    rows = [
        _row(
            campaign,
            movement,
            min(max(0, left[movement.key]), movement.amount),
            later.get(movement.key, []),
            period,
            contact,
            financial_type,
        )
        for movement in account.movements
        if movement.kind == "gift"
        and movement.of in GIFTS
        and movement.currency == campaign.currency
        and movement.key in touched
    ]
    return csv_text(COLUMNS, rows), len(rows)


def _row(
    campaign: Campaign,
    gift: Movement,
    left: int,
    later: list[Movement],
    period: Period,
    contact: int,
    financial_type: str,
) -> tuple[str | Text, ...]:
    last = next((one for one in reversed(later) if one.amount), None)
    status = "Completed" if left or last is None else "Cancelled" if last.kind == "void" else "Refunded"
    source = ": ".join([campaign.title, ", ".join(part for part in (gift.where.name, gift.where.place) if part)])
    if gift.fund:
        source += f", for {_named(gift.fund, campaign.funds)}"
    if gift.tier:
        source += f", dues {_named(gift.tier, campaign.dues)}"
    if gift.reference:
        source += f", receipt {gift.reference}"
    if 0 < left < gift.amount and last is not None:
        back = plain_amount(gift.amount - left, gift.currency)
        source += f" ({plain_amount(gift.amount, gift.currency)} given, {back} given back)"
    return (
        str(contact),
        plain_amount(left or gift.amount, gift.currency),
        gift.currency,
        _date(gift, period),
        _words(financial_type),
        _PAYMENT_METHODS[gift.of],
        status,
        _words(source[:_LONGEST_SOURCE]),
        gift.key,
        f"kiosk-{campaign.id}-{gift.key}",
        _date(last, period) if last is not None and not left else "",
        _words(last.reason or last.refund) if last is not None and not left else "",
    )


def _named(name: str, known: Sequence[Fund] | Sequence[Tier]) -> str:
    """How the campaign calls the fund or the dues with the id `name`; that itself where it has none such now."""
    return next((one.name for one in known if one.id == name), name)


def _words(words: str) -> Text:
    """Without backslashes: CiviCRM's import reads one at the end of a cell as part of the next."""
    return Text(words.replace("\\", "/"))


def _date(movement: Movement, period: Period) -> str:
    """In the campaign's time zone, in the form that CiviCRM's import calls `yyyy-mm-dd`."""
    return f"{movement.at.astimezone(period.zone):%Y-%m-%d %H:%M:%S}"
