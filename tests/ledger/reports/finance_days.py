"""Days at the booth for the tests of finance: facts written one after the other, and books made at random."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from kiosk.ledger.reports.period import Period
from kiosk.ledger.reports.reading import account_of
from kiosk.ledger.reports.report import Report, report_of
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
    Gift,
    MemberJoined,
    Refund,
    Void,
)
from kiosk.model.money import Money
from kiosk.model.tally import tally_of
from tests.model.paper_book import PaperBook

DAY = dt.date(2026, 11, 23)
NOON = dt.datetime(2026, 11, 23, 17, 0, tzinfo=dt.UTC)
"""In New York."""
MINUTE = dt.timedelta(minutes=1)
KIOSKS = ("kiosk-a", "kiosk-b")


def campaign_with(**changes: Any) -> Campaign:
    return checked(
        Campaign,
        {
            "id": "drive",
            "organisation": "Snake Friends",
            "title": "Winter drive",
            "currency": "USD",
            "allowed_hosts": ["example.org"],
            "dates": {"starts": dt.date(2026, 11, 20), "time_zone": "America/New_York"},
            "asks": [{"kind": "donate", "text": "Donate", "link": "https://example.org/give"}],
            "goals": [
                {"id": "gifts", "unit": "money", "title": "raised", "target": "60000", "start": "41230"},
                {"id": "members", "unit": "members", "title": "new members", "target": 150},
            ],
            **changes,
        },
    )


@dataclass
class Days:
    """Writes facts as kiosks do."""

    campaign: str = "drive"
    facts: list[Fact] = field(default_factory=list)
    shift: str = ""

    def add(
        self,
        entry: Entry,
        at: dt.datetime = NOON,
        kiosk: str = "kiosk-a",
        name: str = "Kiosk A",
        place: str = "Hall 1",
        campaign: str | None = None,
    ) -> int:
        """Its sequence."""
        sequence = 1 + sum(fact.kiosk == kiosk for fact in self.facts)
        fact = Fact(
            kiosk, sequence, at, campaign or self.campaign, name, place, self.shift, f"{kiosk}:{sequence}", entry
        )
        self.facts.append(fact)
        return sequence

    def without(self, kind: type[Entry]) -> "Days":
        """The same without what is of `kind`."""
        return Days(self.campaign, [fact for fact in self.facts if not isinstance(fact.entry, kind)])

    def report(self, campaign: Campaign, day: dt.date | None = DAY) -> Report:
        period = Period(campaign.dates.zone, day)
        made = max([fact.at for fact in self.facts], default=NOON)
        tally = tally_of(campaign, PaperBook(self.facts, campaign.id), "kiosk-a", made)
        account = account_of(self.facts, campaign.id, period)
        return report_of(campaign, account, period, made, tally, (), lambda kiosk, sequence: f"{kiosk}-{sequence}")


def cash(minor: int) -> Gift:
    return Gift("cash", Money(minor, "USD"))


def card(minor: int, name: str) -> Gift:
    return Gift("card_reader", Money(minor, "USD"), f"pi_{name}", f"attempt-{name}")


_MOMENTS = st.integers(0, 5 * 24 * 60).map(lambda minutes: dt.datetime(2026, 10, 30, tzinfo=dt.UTC) + minutes * MINUTE)
"""With the end of summer time in New York among them."""
_MINORS = st.integers(1, 5000_00)
_NAMES = st.sampled_from(["a", "b", "c", "d", "e", "f"])
_MONEY = st.builds(Money, _MINORS, st.sampled_from(["USD", "USD", "USD", "EUR"]))


def _intent(name: str) -> str:
    return f"pi_{name}"


ENTRIES: st.SearchStrategy[Entry] = st.one_of(
    st.builds(Gift, st.sampled_from(METHODS), _MONEY),
    st.builds(
        Gift,
        st.sampled_from(["card_reader", "phone"]),
        _MONEY,
        _NAMES.map(_intent),
        _NAMES,
        st.sampled_from(["", *KIOSKS]),
    ),
    st.builds(Refund, st.sampled_from(["re_1", "re_2", "re_3", "re_4"]), _NAMES.map(_intent), _MONEY),
    st.builds(
        Fee,
        st.sampled_from(["txn_1", "txn_2", "txn_3"]),
        _NAMES.map(_intent),
        st.builds(Money, st.integers(0, 500), st.just("USD")),
    ),
    st.builds(MemberJoined, st.integers(1, 4)),
    st.builds(Correction, st.just("gifts"), st.integers(-9000, 9000), st.just("recount"), st.just("USD")),
    st.builds(Correction, st.just("members"), st.integers(-5, 5), st.just("recount")),
    st.builds(Void, st.integers(1, 12), st.just("typed twice")),
    st.builds(AttemptOpened, _NAMES, st.sampled_from(["card_reader", "phone"]), _MONEY),
    st.builds(AttemptAsked, _NAMES, _NAMES.map(_intent)),
    st.builds(AttemptEnded, _NAMES, st.sampled_from(["declined", "cancelled", "unclear"]), st.just("idle")),
)


@st.composite
def books(draw: st.DrawFn) -> Days:
    """Facts of two kiosks, in any order that their clocks make of it."""
    days = Days()
    for entry, at, kiosk in draw(st.lists(st.tuples(ENTRIES, _MOMENTS, st.sampled_from(KIOSKS)), max_size=30)):
        days.shift = draw(st.sampled_from(["", "morning", "evening"]))
        days.add(entry, at, kiosk, name=kiosk, place=draw(st.sampled_from(["Hall 1", "Foyer"])))
    return days
