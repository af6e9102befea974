"""What of a statement is new to the ledger, and what of it takes a gift back."""

import datetime as dt
import hashlib
import hmac
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import field
from typing import Literal, NamedTuple

from kiosk.ledger.imports.line import Line
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Fact, Gift, Void
from kiosk.model.money import Money
from kiosk.model.records import dataclass

_PREFIX = "transfer:"
_SHORT = 24
"""Of a hash in hexadecimal, what is kept: 96 bits."""


Alike = Literal["ask", "one", "each"]


class NewGift(NamedTuple):
    """A gift to record."""

    gift: Gift
    reference: str


class TakenBack(NamedTuple):
    """A gift of this ledger that the bank gave back."""

    sequence: int
    line: Line


@dataclass(frozen=True, slots=True)
class Plan:
    """What a statement comes to."""

    gifts: tuple[NewGift, ...] = ()
    taken_back: tuple[TakenBack, ...] = ()
    known: int = 0
    alike: tuple[Line, ...] = ()
    """Lines that can't be told apart from another one in the file."""
    unknown_returns: tuple[Line, ...] = ()
    """Given back, and no gift of this ledger can be told to be theirs."""
    passed_over: dict[str, int] = field(default_factory=dict)
    """How many lines of each kind are no gifts; `other_currency` and `before` among them."""


class OtherKeyError(ValueError):
    """Gifts in the ledger were recorded with another key, so that they could be counted twice."""


def plan_of(
    lines: Iterable[Line],
    facts: Iterable[Fact],
    campaign: Campaign,
    here: str,
    key: bytes,
    now: dt.datetime,
    *,
    alike: Alike = "ask",
    containing: str = "",
) -> Plan:
    """What `lines` come to beside what the ledger has.

    Args:
        lines: of one file.
        facts: of the campaign, of all kiosks.
        campaign: whose gifts they are.
        here: the uuid of this kiosk, which alone can take back what it recorded.
        key: of the hashes.
        now: with a time zone.
        alike: what lines are that can't be told apart: to be asked about, one gift, or a gift each.
        containing: only lines that say this, of who paid or what for, in any case.

    Raises:
        OtherKeyError: another key was used before.
    """
    sign = _hash(key, "this key")[:8]
    everything = list(facts)
    held = [
        (fact, fact.entry)
        for fact in everything
        if isinstance(fact.entry, Gift) and fact.reference.startswith(_PREFIX)
    ]
    if any(fact.reference.split(":")[1] != sign for fact, _ in held):
        raise OtherKeyError
    voided = {(fact.kiosk, fact.entry.sequence) for fact in everything if isinstance(fact.entry, Void)}
    intents = {fact.entry.payment_intent for fact in everything if isinstance(fact.entry, Gift)} - {""}
    known = {fact.reference for fact, _ in held}
    since = campaign.counted_since(now).astimezone(campaign.dates.zone).date()
    passed: Counter[str] = Counter()
    gifts: list[NewGift] = []
    returns: list[Line] = []
    same: list[Line] = []
    count_known = 0
    said = containing.casefold()
    lines = [one for one in lines if one.kind != "gift" or said in one.said.casefold()]
    twice = Counter(_own(one) for one in lines if one.kind == "gift")
    seen: Counter[str] = Counter()
    for line in lines:
        why = _why_not(line, campaign, since)
        if line.kind == "returned" and why is None:
            returns.append(line)
        elif why is not None:
            passed[why] += 1
        elif twice[_own(line)] > 1 and alike == "ask":
            same.append(line)
        elif seen[_own(line)] and alike == "one":
            count_known += 1
        elif (reference := _reference(key, sign, line, seen[_own(line)])) in known or line.payment_intent in intents:
            seen[_own(line)] += 1
            count_known += 1
        else:
            seen[_own(line)] += 1
            noon = dt.datetime.combine(line.day, dt.time(12), campaign.dates.zone)
            gift = Gift("transfer", Money(line.minor, line.currency), paid_at=min(noon, now))
            gifts.append(NewGift(gift, reference))
    back, lost = _matched(returns, [one for one in held if one[0].kiosk == here], voided, key)
    return Plan(tuple(gifts), tuple(back), count_known, tuple(same), tuple(lost), dict(passed))


def _why_not(line: Line, campaign: Campaign, since: dt.date) -> str | None:
    if line.kind not in ("gift", "returned"):
        return line.kind
    if not line.minor:
        return "spent"
    if line.currency != campaign.currency:
        return "other_currency"
    return "before" if line.day < since else None


def _matched(
    returns: Sequence[Line], held: Sequence[tuple[Fact, Gift]], voided: set[tuple[str, int]], key: bytes
) -> tuple[list[TakenBack], list[Line]]:
    """The gift of each return: the one, of its amount, that names itself as the return does."""
    back: list[TakenBack] = []
    lost: list[Line] = []
    used: set[int] = set()
    for line in returns:
        name = _hash(key, f"of:{line.of}") if line.of else ""
        found = [
            fact
            for fact, gift in held
            if name and fact.reference.endswith(f":{name}") and gift.money == Money(line.minor, line.currency)
        ]
        ours = [fact for fact in found if fact.sequence not in used]
        if len(found) == 1 and (found[0].kiosk, found[0].sequence) in voided:
            continue
        if len(ours) == 1:
            used.add(ours[0].sequence)
            back.append(TakenBack(ours[0].sequence, line))
        else:
            lost.append(line)
    return back, lost


def _own(line: Line) -> str:
    return f"{line.reference}|{line.day.isoformat()}|{line.minor}|{line.currency}"


def _reference(key: bytes, sign: str, line: Line, before: int) -> str:
    """What the ledger keeps of `line`, the first or a later one of those that are alike."""
    own = _hash(key, f"{_own(line)}|{before}" if before else _own(line))
    return f"{_PREFIX}{sign}:{own}:{_hash(key, f'of:{line.of}') if line.of else '-'}"


def _hash(key: bytes, text: str) -> str:
    return hmac.new(key, text.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:_SHORT]
