"""A report and the goals for other programs: money as decimal strings, moments in ISO 8601, keys that stay."""

import datetime as dt
from collections.abc import Sequence
from typing import Any, assert_never

from kiosk.ledger.elsewhere import Elsewhere
from kiosk.ledger.exports.finance import plain_amount
from kiosk.ledger.reports.account import Attempt, Movement
from kiosk.ledger.reports.fees import Fees
from kiosk.ledger.reports.report import Report
from kiosk.ledger.reports.sums import Sums
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.contested import Contested, Doubted, TakenOff
from kiosk.model.tally import Tally


def goals_as_json(campaign: Campaign, tally: Tally) -> list[dict[str, Any]]:
    """Where each goal stands."""

    def value(goal: Goal, figure: int | None) -> str | int | None:
        return plain_amount(figure, campaign.currency) if figure is not None and goal.is_money else figure

    return [
        {
            "id": goal.id,
            "unit": goal.unit,
            "raised": value(goal, told.raised),
            "target": value(goal, goal.target),
            "count": told.count,
            "here": value(goal, told.here),
            "other_kiosks": value(goal, told.other_kiosks),
            "bank": value(goal, sum(told.bank)),
            "account": value(goal, told.account),
            "corrected": value(goal, told.corrected),
            "outside": value(goal, told.outside),
            "unconfirmed": value(goal, told.unconfirmed),
            "sources": [
                {
                    "feed": one.feed,
                    "raised": value(goal, one.raised),
                    "own": value(goal, one.own),
                    "as_of": one.as_of.isoformat(),
                    "late": one.late,
                    "within": one.within or None,
                }
                for one in told.sources
            ],
            "as_of": told.as_of.isoformat() if told.as_of else None,
            "late": told.late,
            "next_milestone": value(goal, told.next_milestone),
            "reaches": told.reaches.isoformat() if told.reaches else None,
        }
        for goal, told in ((goal, tally.goals[goal.id]) for goal in campaign.goals if goal.id in tally.goals)
    ]


def not_counted_as_json(tally: Tally) -> list[dict[str, Any]]:
    """What the ledger holds and no goal counts."""
    return [
        {
            "kind": one.kind,
            "goal": one.goal,
            "amount": plain_amount(one.net, one.currency) if one.currency else one.net,
            "currency": one.currency,
        }
        for one in tally.not_counted
    ]


def elsewhere_as_json(found: Sequence[Elsewhere]) -> list[dict[str, Any]]:
    """What came under another id, in another currency or for a fund that isn't there."""
    return [
        {
            "campaign": one.campaign,
            "amount": plain_amount(one.net, one.currency) if one.currency else one.net,
            "currency": one.currency,
            "gifts": one.number,
            "last": one.last.isoformat(),
            "fund": one.fund,
        }
        for one in found
    ]


def report_as_json(report: Report, what_counts: Sequence[str]) -> dict[str, Any]:
    """All figures of `report`, and what counts in words."""
    currency = report.campaign.currency

    def money(minor: int) -> str:
        return plain_amount(minor, currency)

    def sums(of: Sums) -> dict[str, Any]:
        return {
            "gifts": of.gifts,
            "gross": money(of.gross),
            "refunded": money(of.refunded),
            "voided": money(of.voided),
            "net": money(of.net),
        }

    def with_fees(of: Sums, fees: Fees) -> dict[str, Any]:
        return {
            **sums(of),
            "fees": money(fees.kept),
            "net_after_fees": money(of.net - fees.kept) if not fees.elsewhere else None,
            "gifts_without_fee": fees.unknown,
            "fees_in_other_currencies": {one.currency: plain_amount(one.minor, one.currency) for one in fees.others},
        }

    return {
        "campaign": report.campaign.id,
        "currency": currency,
        "day": report.period.day.isoformat() if report.period.day else None,
        "time_zone": report.period.zone.key,
        "made": report.made.isoformat(),
        "practice": report.is_practice,
        "opening": money(report.opening),
        "sums": [
            {"of": row.of, "number": row.number, "amount": money(row.minor)}
            for row in (*report.column.rows, *report.column.below)
        ],
        "total": with_fees(report.total, report.fees),
        "corrected": money(report.corrected),
        "change": money(report.change),
        "closing": money(report.closing),
        "members": report.members,
        "supporters": report.supporters,
        "slots": [
            {
                "begins": slot.begins.isoformat(),
                "local": slot.text,
                **sums(slot.sums),
                "by_method": {method: money(minor) for method, minor in slot.gross.items()},
            }
            for slot in report.slots
        ],
        "methods": {
            method: with_fees(one, report.method_fees.get(method, Fees())) for method, one in report.methods.items()
        },
        "kiosks": [
            {"kiosk": kiosk, "name": name, "place": place, **sums(one)}
            for (kiosk, name, place), one in report.kiosks.items()
        ],
        "designations": [
            {"fund": fund, "tier": tier, **sums(one)} for (fund, tier), one in report.designations.items()
        ],
        "shifts": [
            {
                "kiosk": line.where.kiosk,
                "name": line.where.name,
                "shift": line.where.shift,
                "opened": _iso(line.times.opened),
                "closed": _iso(line.times.closed),
                **sums(line.sums),
            }
            for line in report.shifts
        ],
        "refunds": [_movement(one) for one in (*report.refunds, *report.unknown_refunds)],
        "voids": [_movement(one) for one in report.voids],
        "corrections": [_movement(one) for one in report.corrections],
        "attempts": {outcome: len(found) for outcome, found in report.attempts.items()},
        "to_look_at": [_attempt(one) for one in report.unsettled],
        "pending": [_attempt(one) for one in report.pending],
        "contested": [doubted_as_json(one) for one in report.doubted],
        "pledged": {
            "by": report.campaign.matching.by if report.match is not None and report.campaign.matching else None,
            "for_these_gifts": money(sum(one.money.minor for one in report.pledges)),
            "in_all": money(report.match.matched) if report.match is not None else money(0),
            "rest": money(report.match.rest) if report.match is not None else money(0),
        },
        "to_acknowledge": [
            {"at": one.at.isoformat(), "method": one.of, "amount": money(one.amount), "reference": one.reference}
            for one in report.to_acknowledge
        ],
        "other_currencies": {other: plain_amount(minor, other) for other, minor in report.other_currencies.items()},
        "goals": goals_as_json(report.campaign, Tally({goal.id: told for goal, told in report.goals})),
        "what_counts": list(what_counts),
        "facts": [
            {"kiosk": one.range.kiosk, "first": one.range.first, "last": one.range.last, "hash": one.hash}
            for one in report.ranges
        ],
    }


def _movement(movement: Movement) -> dict[str, Any]:
    return {
        "at": movement.at.isoformat(),
        "of": movement.of,
        "kiosk": movement.where.kiosk,
        "goal": movement.goal,
        "amount": plain_amount(movement.amount, movement.currency) if movement.currency else movement.amount,
        "currency": movement.currency,
        "reason": movement.reason,
        "refund": movement.refund,
        "reference": movement.reference,
        "payment_intent": movement.payment_intent,
        "fact": movement.fact,
    }


def _attempt(attempt: Attempt) -> dict[str, Any]:
    return {
        "at": attempt.at.isoformat(),
        "kiosk": attempt.where.kiosk,
        "method": attempt.method,
        "amount": plain_amount(attempt.money.minor, attempt.money.currency),
        "currency": attempt.money.currency,
        "outcome": attempt.outcome,
        "attempt": attempt.attempt,
        "payment_intent": attempt.payment_intent,
    }


def _iso(moment: dt.datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def doubted_as_json(one: Doubted) -> dict[str, Any]:
    """What kiosks don't tell the same, or what one alone takes off."""
    match one:
        case Contested():
            said = [
                {"kiosk": said.kiosk, "amount": plain_amount(said.money.minor, said.money.currency)}
                for said in one.against
            ]
            counts = plain_amount(one.counts.minor, one.counts.currency)
            return {"payment_intent": one.payment_intent, "counts": counts, "told_by": one.backing, "against": said}
        case TakenOff():
            amount = plain_amount(one.amount, one.currency) if one.currency else one.amount
            return {"what": one.what, "of": one.of, "name": one.name, "not_counted": amount, "told_by": one.kiosks}
        case _:
            assert_never(one)
