"""What came of `kiosk reconcile`, as a table with a sentence for each difference, and as JSON."""

from collections.abc import Iterator
from typing import Any

from kiosk.ledger.exports.finance import plain_amount
from kiosk.ledger.reports.period import Period
from kiosk.model.campaign import Campaign
from kiosk.model.money import Money
from kiosk.reconciliation.difference import DIFFERENCES, Difference, DifferenceKind, Reconciled, Total
from kiosk.words.reconciliation import DifferenceWords
from kiosk.words.report import ReportWords
from kiosk.words.table import Column, Section, table_lines

_ROWS: dict[DifferenceKind, str] = {
    "gift_unknown_here": "Gifts that only Stripe has",
    "gift_not_at_stripe": "Gifts that only the ledger has",
    "refund_unknown_here": "Refunds that only Stripe has",
    "refund_not_at_stripe": "Refunds that only the ledger has",
    "amounts_differ": "Different amounts",
    "unsettled": "Payments not confirmed yet",
}


def reconciled_text(campaign: Campaign, period: Period, found: Reconciled, *, is_practice: bool, look: bool) -> str:
    """All of it, ending with a new line."""
    lines = ["PRACTICE: nothing of this counts."] if is_practice else []
    lines += [ReportWords().period(period), "", *(line.rstrip() for line in table_lines(_table(campaign, found))), ""]
    lines += [DifferenceWords().sentence(one, look=look) for one in found.differences]
    lines += _notes(found, look=look)
    return "\n".join(lines) + "\n"


def reconciled_as_json(
    campaign: Campaign, period: Period, found: Reconciled, *, is_practice: bool, look: bool
) -> dict[str, Any]:
    """All of it for other programs: money as decimal strings, each kind of difference a list."""

    def total(of: Total) -> dict[str, Any]:
        return {"number": of.number, "amount": plain_amount(of.minor, campaign.currency)}

    return {
        "campaign": campaign.id,
        "currency": campaign.currency,
        "day": period.day.isoformat() if period.day else None,
        "since": found.since.isoformat(),
        "practice": is_practice,
        "look": look,
        "agrees": found.agrees,
        "gifts": total(found.gifts),
        "refunds": total(found.refunds),
        "fees": total(found.fees),
        "gifts_without_fee": found.without_fee,
        "new_fees": len(found.new_fees),
        **{kind: [_as_json(one) for one in found.differences if one.kind == kind] for kind in DIFFERENCES},
        "orphans": list(found.orphans),
        "orphans_cancelled": list(found.cancelled),
    }


def _table(campaign: Campaign, found: Reconciled) -> Section:
    words = ReportWords()

    def row(name: str, number: int, minor: int) -> tuple[str, str, str]:
        return name, words.number(number), words.amount(minor, campaign.currency)

    rows = [row("Gifts that both have", *found.gifts), row("Refunds that both have", *found.refunds)]
    for kind, name in _ROWS.items():
        moneys = [one.at_stripe or one.here for one in found.differences if one.kind == kind]
        if moneys:
            ours = [money.minor for money in moneys if money is not None and money.currency == campaign.currency]
            rows.append(row(name, len(moneys), sum(ours)))
    rows.append(row("Stripe's fees", *found.fees))
    columns = (Column(""), Column("Number", is_number=True), Column(f"Amount ({campaign.currency})", is_number=True))
    return Section("", columns, tuple(rows))


def _notes(found: Reconciled, *, look: bool) -> Iterator[str]:
    if found.cancelled:
        yield f"Cancelled at Stripe, because nobody was waiting for them: {_counted(len(found.cancelled), 'payment')}."
    if left := len(found.orphans) - len(found.cancelled):
        why = "cancelled without --look" if look else "Stripe did not cancel them, so run it again"
        yield f"Unpaid at Stripe, with nobody waiting for them: {_counted(left, 'payment')} ({why})."
    if found.new_fees and not look:
        yield f"Recorded just now: {_counted(len(found.new_fees), 'fee')} of Stripe's."
    if found.without_fee:
        yield f"Stripe has not told the fees of {_counted(found.without_fee, 'gift')} yet; run this again later."
    if found.agrees:
        yield "The ledger and Stripe show the same gifts, refunds and fees."
    else:
        yield f"{_counted(len(found.differences), 'difference')} found."


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one if number == 1 else f'{one}s'}"


def _as_json(one: Difference) -> dict[str, Any]:
    def amount(money: Money | None) -> str | None:
        return None if money is None else plain_amount(money.minor, money.currency)

    currency = next((money.currency for money in (one.at_stripe, one.here) if money is not None), None)
    return {
        "name": one.name,
        "here": amount(one.here),
        "at_stripe": amount(one.at_stripe),
        "currency": currency,
        "status": one.status or None,
        "written": one.written,
        "refused": one.refused or None,
    }
