"""Facts as three kiosks tell them, for laws: of one world, in any order that keeps each kiosk's own, by any clocks."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from kiosk.model.campaign import Campaign
from kiosk.model.checked import checked
from kiosk.model.fact import (
    METHODS,
    AttemptAsked,
    AttemptEnded,
    AttemptOpened,
    Correction,
    Entry,
    Fact,
    Fee,
    FeedReading,
    Figure,
    Gift,
    MemberJoined,
    Method,
    MonthlyBegan,
    Refund,
    ShiftClosed,
    ShiftOpened,
    Void,
)
from kiosk.model.money import Money
from tests.model.paper_book import CAMPAIGN

LAW = settings(deadline=None, max_examples=40)
"""A busy machine is no failure, and three kiosks' facts take a while to think up."""
NOON = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
HERE, OTHER, THIRD = "kiosk-a", "kiosk-b", "kiosk-c"
KIOSKS = (HERE, OTHER, THIRD)


def minutes(count: float) -> dt.datetime:
    return NOON + dt.timedelta(minutes=count)


def told(entry: Entry, sequence: int = 1, kiosk: str = HERE, at: dt.datetime = NOON) -> Fact:
    """One fact of the campaign."""
    return Fact(kiosk, sequence, at, CAMPAIGN, kiosk, "hall", "", f"{kiosk}:{sequence}", entry)


def dollars(minor: int) -> Money:
    return Money(minor, "USD")


def cash(minor: int, currency: str = "USD") -> Gift:
    return Gift("cash", Money(minor, currency))


def card(number: int, minor: int, taken_by: str = "", at: dt.datetime = NOON, method: Method = "phone") -> Gift:
    return Gift(method, dollars(minor), f"pi_{number}", f"attempt-{number}", taken_by, at)


def reading(as_of: dt.datetime, raised: int, gifts: int | None = None, currency: str = "USD") -> FeedReading:
    """What the website says of the goal in money, and always the same of the others."""
    figures = (Figure("gifts", raised, gifts), Figure("donors", 30), Figure("members", 40))
    return FeedReading("website", as_of, figures, currency)


def drive(*, includes: Sequence[str] = (), has_feed: bool = True, **changes: Any) -> Campaign:
    """A campaign with a goal in each unit."""
    website = {
        "id": "website",
        "kind": "json",
        "address": "https://example.org/drive.json",
        "goals": {"gifts": "usd", "donors": "donors", "members": "members"},
        "includes": list(includes),
    }
    values = {
        "id": CAMPAIGN,
        "organisation": "The Organisation",
        "title": "The drive",
        "currency": "USD",
        "allowed_hosts": ["example.org"],
        "dates": {"starts": dt.date(2026, 11, 13), "time_zone": "Europe/Prague"},
        "asks": [{"kind": "donate", "text": "Donate", "link": "https://example.org/give"}],
        "goals": [
            {"id": "gifts", "unit": "money", "target": "600", "start": "100", "start_count": 5},
            {"id": "donors", "unit": "donors", "target": 50, "start": 5},
            {"id": "members", "unit": "members", "target": 100, "start": 7},
        ],
        "feeds": [website] if has_feed else [],
    }
    return checked(Campaign, values | changes)


# One world: each PaymentIntent has one amount, method, moment and kiosk, each refund one PaymentIntent and amount.
_FUNDS = ("", "docs", "code")
_TAKEN = [card(number, 500 * (number + 1), "", minutes(7 * number - 20), METHODS[number % 2]) for number in range(5)]
_CARDS = [
    (KIOSKS[number % 3], replace(gift, fund=_FUNDS[number % 3], tier="student" if number == 3 else ""))
    for number, gift in enumerate(_TAKEN)
]
_REFUNDS = [
    Refund("re_0", "pi_0", dollars(200)),
    Refund("re_1", "pi_0", dollars(300)),
    Refund("re_2", "pi_1", dollars(1)),
    Refund("re_3", "pi_2", dollars(9999)),
    Refund("re_4", "pi_3", Money(100, "EUR")),
    Refund("re_5", "pi_unknown", dollars(100)),
]
_by_hand = st.builds(
    lambda method, minor, currency, fund: Gift(method, Money(minor, currency), fund=fund),
    st.sampled_from(METHODS),
    st.integers(1, 5000),
    st.sampled_from(["USD", "USD", "USD", "EUR"]),
    st.sampled_from(_FUNDS),
)
_corrections = st.builds(
    lambda goal, amount, currency: Correction(goal, amount, "counted wrongly", currency),
    st.sampled_from(["gifts", "donors", "members", "gone"]),
    st.integers(-50, 50).filter(bool),
    st.sampled_from(["USD", "", "EUR"]),
)
_readings = st.builds(
    reading,
    st.integers(-60, 60).map(minutes),
    st.integers(0, 50_000),
    st.none() | st.integers(0, 50),
    st.sampled_from(["USD", "USD", "EUR", ""]),
)
MOVES_NOTHING = st.sampled_from(
    [
        AttemptOpened("attempt-1", "phone", dollars(1000)),
        AttemptOpened("attempt-2", "phone", dollars(1000), "docs"),
        AttemptAsked("attempt-1", "pi_1"),
        AttemptEnded("attempt-1", "declined"),
        AttemptEnded("attempt-1", "cancelled", "idle"),
        AttemptEnded("attempt-1", "unclear"),
        Fee("txn_1", "pi_1", dollars(30)),
        ShiftOpened("shift-1"),
        ShiftClosed("shift-1"),
    ]
)


def entries(kiosk: str) -> st.SearchStrategy[Entry]:
    """What `kiosk` can tell: what it took, what it saw of others at Stripe, and what it heard."""
    seen = st.sampled_from([gift if kiosk == taker else replace(gift, taken_by=taker) for taker, gift in _CARDS])
    return st.one_of(
        seen,
        _by_hand,
        st.sampled_from(_REFUNDS),
        st.builds(MemberJoined, st.integers(1, 3)),
        st.builds(MonthlyBegan, st.sampled_from(["r1", "r2"]), st.integers(1, 900).map(dollars)),
        _corrections,
        st.builds(Void, st.integers(1, 6), st.just("a mistake")),
        _readings,
        MOVES_NOTHING,
    )


any_moment = st.integers(-(10**6), 10**6).map(minutes)
"""By a clock that may be two years ahead or behind."""


@st.composite
def tellings(draw: st.DrawFn, most: int = 5, clock: st.SearchStrategy[dt.datetime] = any_moment) -> list[Fact]:
    """The facts of three kiosks in the order in which they arrive somewhere."""
    told_by = {kiosk: draw(st.lists(entries(kiosk), max_size=most)) for kiosk in KIOSKS}
    facts = [
        told(entry, sequence, kiosk, draw(clock))
        for kiosk, its in told_by.items()
        for sequence, entry in enumerate(its, 1)
    ]
    return draw(interleavings(facts))


def without_deductions(facts: list[Fact]) -> list[Fact]:
    """`facts` without corrections that take something off: they wait for gifts and for other kiosks."""
    return [one for one in facts if not (isinstance(one.entry, Correction) and one.entry.amount < 0)]


@st.composite
def interleavings(draw: st.DrawFn, facts: Sequence[Fact]) -> list[Fact]:
    """`facts` in another order that keeps each kiosk's own."""
    waiting = {kiosk: iter([fact for fact in facts if fact.kiosk == kiosk]) for kiosk in KIOSKS}
    order = draw(st.permutations([fact.kiosk for fact in facts]))
    return [next(waiting[kiosk]) for kiosk in order]
