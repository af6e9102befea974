"""What came of `kiosk reconcile`, as a table with a sentence for each difference, and as JSON."""

from collections.abc import Iterator
from typing import Any

from kiosk.ledger.exports.finance import plain_amount
from kiosk.ledger.reports.period import Period
from kiosk.model.campaign import Campaign
from kiosk.model.contested import Contested
from kiosk.model.money import Money
from kiosk.model.wording import money_text
from kiosk.reconciliation.difference import DIFFERENCES, Difference, DifferenceKind, Reconciled, Total
from kiosk.words.contested import ContestedWords
from kiosk.words.ledger_mistakes import EntryMistakeWords
from kiosk.words.reconciliation import DifferenceWords
from kiosk.words.report import ReportWords
from kiosk.words.table import Column, Section, table_lines

_ROWS: dict[DifferenceKind, str] = {
    "gift_unknown_here": "Gifts that only Stripe has",
    "gift_not_at_stripe": "Gifts that only the ledger has",
    "refund_unknown_here": "Refunds that only Stripe has",
    "refund_not_at_stripe": "Refunds that only the ledger has",
    "dispute_unknown_here": "Disputed gifts, not recorded before",
    "dispute_open": "Disputes that are open",
    "dispute_unreadable": "Disputed gifts, not readable",
    "amounts_differ": "Different amounts",
    "unsettled": "Payments not confirmed yet",
}


def reconciled_text(campaign: Campaign, period: Period, found: Reconciled, *, is_practice: bool, look: bool) -> str:
    """All of it, ending with a new line."""
    lines = ["PRACTICE: nothing of this counts."] if is_practice else []
    lines += [ReportWords().period(period), "", *(line.rstrip() for line in table_lines(_table(campaign, found))), ""]
    lines += [DifferenceWords().sentence(one, look=look) for one in found.differences]
    lines += [*_other_money(found), *_notes(found, look=look)]
    return "\n".join(lines) + "\n"


def reconciled_as_json(
    campaign: Campaign, period: Period, found: Reconciled, *, is_practice: bool, look: bool
) -> dict[str, Any]:
    """All of it for other programs: money as decimal strings, each kind of difference a list."""

    def total(of: Total, currency: str = campaign.currency) -> dict[str, Any]:
        return {"number": of.number, "amount": plain_amount(of.minor, currency)}

    return {
        "campaign": campaign.id,
        "currency": campaign.currency,
        "day": period.day.isoformat() if period.day else None,
        "since": found.since.isoformat(),
        "practice": is_practice,
        "look": look,
        "agrees": found.agrees,
        "disputed": found.disputed,
        "gifts": total(found.gifts),
        "refunds": total(found.refunds),
        "fees": total(found.fees),
        "fees_in_other_currencies": {name: total(one, name) for name, one in found.other_fees.items()},
        "gifts_in_other_currencies": {name: total(one, name) for name, one in found.other_gifts.items()},
        "gifts_without_fee": found.without_fee,
        "new_fees": len(found.new_fees),
        **{kind: [_as_json(one) for one in found.differences if one.kind == kind] for kind in DIFFERENCES},
        "orphans": list(found.orphans),
        "outside": {name: total(one, name) for name, one in found.outside.items()},
        "contested": [
            {
                "name": one.doubted.payment_intent if isinstance(one.doubted, Contested) else one.doubted.name,
                "at_stripe": plain_amount(one.at_stripe.minor, one.at_stripe.currency) if one.at_stripe else None,
                "written": one.written,
            }
            for one in found.heard
        ],
        "pending": [
            {"attempt": one.id, "amount": plain_amount(one.money.minor, one.money.currency)} for one in found.pending
        ],
        "strangers": list(found.strangers),
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
    if found.fees.number or not found.other_fees:
        rows.append(row("Stripe's fees", *found.fees))
    columns = (Column(""), Column("Number", is_number=True), Column(f"Amount ({campaign.currency})", is_number=True))
    return Section("", columns, tuple(rows))


def _other_money(found: Reconciled) -> Iterator[str]:
    for currency, total in found.other_fees.items():
        fees = money_text(Money(total.minor, currency), "en")
        yield f"Stripe's fees of {_counted(total.number, 'gift')} are in another currency: {fees}."
    for currency, total in found.other_gifts.items():
        money = money_text(Money(total.minor, currency), "en")
        yield (
            f"The same in both, and in none of these sums: {_counted(total.number, 'gift')} of {money} in all, "
            "in another currency than the campaign's; see: kiosk ledger tally"
        )


def _notes(found: Reconciled, *, look: bool) -> Iterator[str]:
    if found.cancelled:
        yield f"Cancelled at Stripe, because nobody was waiting for them: {_counted(len(found.cancelled), 'payment')}."
    if left := len(found.orphans) - len(found.cancelled):
        why = "cancelled without --look" if look else "Stripe did not cancel them, so run it again"
        yield f"Unpaid at Stripe, with nobody waiting for them: {_counted(left, 'payment')} ({why})."
    for currency, total in found.outside.items():
        money = money_text(Money(total.minor, currency), "en")
        yield (
            f"The account received {_counted(total.number, 'payment')} of {money} in all that no kiosk took "
            "and the ledger doesn't have."
        )
    if found.pending:
        yield (
            f"Made on phones and on its way: {_counted(len(found.pending), 'payment')}. "
            "The money comes days later, or doesn't, and counts once it is there."
        )
    if found.strangers:
        yield (
            f"{_counted(len(found.strangers), 'payment')} with this kiosk's stamp began nowhere in its ledger: "
            "its disk was copied to a machine that takes gifts in its name, or an older backup was put back. "
            "On the copy: kiosk settings set uuid new"
        )
    for one in found.heard:
        yield ContestedWords().at_stripe(one.doubted, one.at_stripe, is_written=one.written)
    if found.new_fees and not look:
        yield f"Recorded just now: {_counted(len(found.new_fees), 'fee')} of Stripe's."
    if found.without_fee:
        yield f"Stripe has not told the fees of {_counted(found.without_fee, 'gift')} yet; run this again later."
    if found.disputed:
        yield f"Disputed by donors' banks, now or before: {_counted(found.disputed, 'gift')}."
    if found.agrees and not found.disputed:
        yield "The ledger and Stripe show the same gifts, refunds and fees."
    elif found.agrees:
        yield "Nothing else differs."
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
        "to_correct": [
            {"goal": each.goal, "amount": plain_amount(each.amount, each.currency)} for each in one.to_correct
        ],
        "written": one.written,
        "refused": EntryMistakeWords().sentence(one.refused) if one.refused else None,
    }
