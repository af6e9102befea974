"""Reading facts into an account, in one pass, by the rule that keeps the tally (`kiosk.model.counting`)."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from kiosk.ledger.reports.account import Account, Attempt, Heard, Movement, MovementKind, Outcome, Place, Range, Shift
from kiosk.ledger.reports.corrected import as_they_count, once_each
from kiosk.ledger.reports.period import Period
from kiosk.model.agreement import Refunded, RefundTelling, Telling, agreed
from kiosk.model.counted import Counted
from kiosk.model.counting import changes_by, key_of
from kiosk.model.fact import (
    OUTSIDE,
    AttemptAsked,
    AttemptEnded,
    AttemptOpened,
    Correction,
    Fact,
    Fee,
    FeedReading,
    Gift,
    MonthlyBegan,
    Refund,
    ShiftClosed,
    ShiftOpened,
    Void,
)
from kiosk.model.money import Money
from kiosk.model.plain_text import plain_text
from kiosk.model.reference import FAILED, PENDING, corrected_under, given_reference


def account_of(
    facts: Iterable[Fact], campaign: str, period: Period, funds: Mapping[str, str] | None = None
) -> Account:
    """The account of `campaign`, from the facts of all campaigns in their order of arrival.

    `funds` has the fund of each goal (ids) that counts the gifts for one alone.
    """
    reading = _Reading()
    for fact in facts:
        reading.hear(fact, of_campaign=fact.campaign == campaign, in_period=period.holds(fact.at))
    counted = [one for one in reading.all.values() if one.campaign == campaign]
    movements = [movement for one in counted for movement in reading.movements(one)]
    movements.sort(key=lambda movement: (movement.at, movement.fact))
    corrections = [one for one in counted if one.kind == "correction"]
    names = {one.key: corrected_under(reading.teller[one.key].reference, one.goal) for one in corrections}
    counting = as_they_count(movements, counted, len(reading.places))
    return Account(
        movements=tuple(once_each(counting, names, funds or {})),
        attempts=tuple(sorted(reading.attempts(), key=lambda attempt: (attempt.at, attempt.fact))),
        unknown_refunds=tuple(reading.unknown_refunds(campaign)),
        shifts=reading.shifts,
        readings=tuple(reading.readings),
        ranges=tuple(sorted(reading.ranges.values(), key=lambda one: (one.name, one.kiosk))),
        fees=frozenset(name for fees in reading.fees.values() for name in fees),
        left={one.key: one.net for one in counted},
    )


@dataclass(slots=True)
class _Reading:
    """What is known while facts are read."""

    all: dict[tuple[str, str, str], Counted] = field(default_factory=dict)
    by_one_fact: dict[str, Counted] = field(default_factory=dict)
    teller: dict[str, Fact] = field(default_factory=dict)
    voids: dict[str, Fact] = field(default_factory=dict)
    refund_tellers: dict[tuple[str, str], Fact] = field(default_factory=dict)
    refunds_told: dict[str, set[RefundTelling]] = field(default_factory=dict)
    told: dict[str, dict[Telling, Fact]] = field(default_factory=dict)
    fees: dict[str, dict[str, Money]] = field(default_factory=dict)
    opened: dict[str, Fact] = field(default_factory=dict)
    asked: dict[str, str] = field(default_factory=dict)
    ended: dict[str, AttemptEnded] = field(default_factory=dict)
    paid: set[str] = field(default_factory=set)
    began: set[str] = field(default_factory=set)
    """Attempts by which somebody gives monthly; those that brought no gift at once are told by that alone."""
    shifts: dict[tuple[str, str], Shift] = field(default_factory=dict)
    readings: list[Heard] = field(default_factory=list)
    ranges: dict[str, Range] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)

    def counted(self, key: str) -> Counted | None:
        return self.by_one_fact.get(key)

    def refunds(self, payment_intent: str) -> Iterable[RefundTelling]:
        return self.refunds_told.get(payment_intent, ())

    def tellings(self, payment_intent: str) -> Iterable[Telling]:
        return self.told.get(payment_intent, {})

    def hear(self, fact: Fact, *, of_campaign: bool, in_period: bool) -> None:
        self.places[fact.kiosk] = _place(fact)
        if in_period:
            self._widen_range(fact)
        self._count(fact)
        if isinstance(fact.entry, Fee):
            self._hear_fee(fact.entry)
        if not of_campaign:
            return
        match fact.entry:
            case AttemptOpened(attempt=attempt):
                self.opened.setdefault(attempt, fact)
            case AttemptAsked(attempt=attempt, payment_intent=intent):
                self.asked[attempt] = intent
            case AttemptEnded(attempt=attempt) as ended:
                self.ended[attempt] = ended
            case Gift(attempt=attempt) if attempt:
                self.paid.add(attempt)
            case MonthlyBegan(attempt=attempt):
                self.began.add(attempt)
            case FeedReading() as told:
                self.readings.append(Heard(fact.at, told, _place(fact), key_of(fact.kiosk, fact.sequence)))
            case ShiftOpened(shift=shift):
                self._note_shift(fact.kiosk, shift, opened=fact.at)
            case ShiftClosed(shift=shift):
                self._note_shift(fact.kiosk, shift, closed=fact.at)
            case _:
                pass

    def _hear_fee(self, fee: Fee) -> None:
        known = self.fees.setdefault(fee.payment_intent, {})
        known[fee.balance_transaction] = max(fee.money, known.get(fee.balance_transaction, fee.money))

    def _note_shift(self, kiosk: str, shift: str, **times: dt.datetime) -> None:
        self.shifts[kiosk, shift] = replace(self.shifts.get((kiosk, shift), Shift()), **times)

    def _widen_range(self, fact: Fact) -> None:
        known = self.ranges.get(fact.kiosk)
        first = min(known.first, fact.sequence) if known else fact.sequence
        last = max(known.last, fact.sequence) if known else fact.sequence
        self.ranges[fact.kiosk] = Range(fact.kiosk, self.places[fact.kiosk].name, first, last)

    def _count(self, fact: Fact) -> None:
        changes = changes_by(fact, self)
        if (telling := changes.telling) is not None:
            self.told.setdefault(telling.told.key, {}).setdefault(telling, fact)
        for counted in changes.counted:
            self.all[counted.key, counted.campaign, counted.currency] = counted
            if counted.key in self.told:
                continue
            self.by_one_fact[counted.key] = counted
            if isinstance(fact.entry, Void):
                self.voids.setdefault(counted.key, fact)
            else:
                self.teller[counted.key] = fact
        if (refund := changes.refund) is not None:
            self.refunds_told.setdefault(refund.told.payment_intent, set()).add(refund)
        if isinstance(fact.entry, Refund):
            place = fact.entry.payment_intent, fact.entry.refund
            known = self.refund_tellers.setdefault(place, fact)
            if (fact.at, fact.kiosk) < (known.at, known.kiosk):
                self.refund_tellers[place] = fact

    def movements(self, counted: Counted) -> Iterator[Movement]:
        """What happened to one thing: it came, was refunded in parts, was voided; together what is left of it."""
        key = counted.key
        refunds: tuple[Refunded, ...] = ()
        if key in self.told:
            groups = agreed(self.told[key], self.refunds(key))
            (group,) = (one for one in groups if one.lead.where == (counted.campaign, counted.currency))
            fact, refunds = self.told[key][group.lead], group.refunds
        else:
            fact = self.teller[key]
        where = _place(fact)
        if counted.kiosk != fact.kiosk:  # its own kiosk has not told of it
            taker = self.places.get(counted.kiosk)
            nobody = "Stripe, at no kiosk" if counted.kiosk == OUTSIDE else "Unknown kiosk"
            where = Place(counted.kiosk, taker.name if taker else nobody, taker.place if taker else "", "")
        first = Movement(
            kind=_kind(counted),
            of=counted.kind,
            at=counted.at,
            where=where,
            amount=counted.amount if counted.kind == "correction" else max(0, counted.amount),
            told=counted.amount,
            currency=counted.currency,
            key=key,
            fact=key_of(fact.kiosk, fact.sequence),
            goal=counted.goal,
            reason=plain_text(fact.entry.reason) if isinstance(fact.entry, Correction) else "",
            payment_intent=fact.entry.payment_intent if isinstance(fact.entry, Gift) else "",
            attempt=fact.entry.attempt if isinstance(fact.entry, Gift | MonthlyBegan) else "",
            fund=counted.fund,
            tier=fact.entry.tier if isinstance(fact.entry, Gift) else "",
            reference=given_reference(fact),
            fee=self._fee(fact.entry.payment_intent) if isinstance(fact.entry, Gift) else None,
        )
        yield first
        later = [(self.refund_tellers[one.payment_intent, one.refund], one.minor) for one in refunds]
        if counted.voided:
            later.append((self.voids[key], counted.amount))
        left = first.amount
        for teller, told in sorted(later, key=lambda one: (one[0].at, one[0].kiosk, one[0].sequence)):
            movement = _lessened(first, teller, left if counted.kind == "correction" else min(told, left), told)
            left += movement.amount
            yield movement

    def _fee(self, payment_intent: str) -> Money | None:
        """All that is in the currency of the first movement on the balance; an account has one for each currency."""
        fees = self.fees.get(payment_intent)
        if not fees:
            return None
        currency = fees[min(fees)].currency
        return Money(sum(fee.minor for fee in fees.values() if fee.currency == currency), currency)

    def unknown_refunds(self, campaign: str) -> Iterator[Movement]:
        for fact in self.refund_tellers.values():
            entry = fact.entry
            if isinstance(entry, Refund) and fact.campaign == campaign and entry.payment_intent not in self.told:
                yield Movement(
                    kind="refund",
                    of="other",
                    at=fact.at,
                    where=_place(fact),
                    amount=0,
                    told=entry.money.minor,
                    currency=entry.money.currency,
                    key=entry.payment_intent,
                    fact=key_of(fact.kiosk, fact.sequence),
                    payment_intent=entry.payment_intent,
                    refund=entry.refund,
                )

    def attempts(self) -> Iterator[Attempt]:
        for attempt, fact in self.opened.items():
            entry = fact.entry
            if not isinstance(entry, AttemptOpened) or attempt in self.began - self.paid:
                continue
            intent = self.asked.get(attempt, "")
            ended = self.ended.get(attempt)
            is_paid = attempt in self.paid or (intent != "" and intent in self.told)
            yield Attempt(
                attempt=attempt,
                at=fact.at,
                where=_place(fact),
                method=entry.method,
                money=entry.money,
                fact=key_of(fact.kiosk, fact.sequence),
                outcome="paid" if is_paid else _outcome_of(ended) if ended else "open",
                reason=plain_text(ended.reason) if ended and not is_paid else "",
                payment_intent=intent,
                fund=entry.fund,
                tier=entry.tier,
            )


def _outcome_of(ended: AttemptEnded) -> Outcome:
    match ended:
        case AttemptEnded(outcome="unclear", reason=reason) if reason == PENDING:
            return "pending"
        case AttemptEnded(outcome="cancelled", reason=reason) if reason == FAILED:
            return "failed"
        case _:
            return ended.outcome


def _place(fact: Fact) -> Place:
    return _plain_place(fact.kiosk, fact.kiosk_name, fact.place, fact.shift)


@lru_cache(maxsize=1024)  # it is asked for every fact
def _plain_place(kiosk: str, name: str, place: str, shift: str) -> Place:
    return Place(kiosk, plain_text(name), plain_text(place), plain_text(shift))


def _kind(counted: Counted) -> MovementKind:
    match counted.kind:
        case "member" | "supporter" | "correction" as kind:
            return kind
        case _:
            return "gift"


def _lessened(first: Movement, fact: Fact, less: int, told: int) -> Movement:
    """The movement by which the refund or void in `fact` makes `first` less.

    It stays with the kiosk of the gift; its shift is that in which it was told there.
    """
    entry = fact.entry
    is_refund = isinstance(entry, Refund)
    shift = _place(fact).shift if fact.kiosk == first.where.kiosk else ""
    return replace(
        first,
        kind="refund" if is_refund else "void",
        at=fact.at,
        where=replace(first.where, shift=shift),
        amount=-less,
        told=told,
        fact=key_of(fact.kiosk, fact.sequence),
        reason=plain_text(entry.reason) if isinstance(entry, Void) else "",
        refund=entry.refund if isinstance(entry, Refund) else "",
        fee=None,
    )
