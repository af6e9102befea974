"""Matching: the same from the same gifts, never beyond the cap, and promised only where it is surely kept."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.model.checked import checked
from kiosk.model.dates import Dates
from kiosk.model.fact import AttemptOpened, Fact
from kiosk.model.matching import GiftLeft, Match, Matching, match_of, shares
from kiosk.model.phase import NO_TIME
from kiosk.model.tally import tally_of
from tests.model.paper_book import PaperBook
from tests.model.told_facts import (
    HERE,
    LAW,
    NOON,
    OTHER,
    cash,
    dollars,
    drive,
    interleavings,
    minutes,
    tellings,
    told,
)

MATCHED = {"by": "the Foundation", "cap": "20.00", "starts": "2026-11-23", "ends": "2026-11-24"}
PRAGUE = Dates(time_zone="Europe/Prague")


def offer(**changed: Any) -> Matching:
    return checked(Matching, {"by": "the Foundation", "cap": "50.00", **changed})


def standing(matching: Matching, gifts: list[GiftLeft], now: dt.datetime = NOON, **more: Any) -> Match:
    brought = sum(matching.adds(one.net) for one in gifts)
    return match_of(matching, PRAGUE, brought, more.pop("under_way", ()), now, **more)


@LAW
@given(st.data(), tellings())
def test_two_kiosks_find_the_same_from_the_same_facts_in_whatever_order_they_came(
    data: st.DataObject, facts: list[Fact]
) -> None:
    """And it is in no goal's figure, and no more than the gifts that stayed bring."""
    campaign = drive(has_feed=False, matching=MATCHED)
    assert campaign.matching is not None
    there = PaperBook([*data.draw(interleavings(facts)), *facts])
    found, elsewhere = (tally_of(campaign, book, HERE, NOON) for book in (PaperBook(facts), there))
    assert found.match == elsewhere.match
    assert found.match is not None
    by_gift = shares(campaign.matching, campaign.dates, there.gifts("USD"))
    assert by_gift == shares(campaign.matching, campaign.dates, reversed(PaperBook(facts).gifts("USD")))
    assert found.match.matched == sum(by_gift.values())
    without = tally_of(drive(has_feed=False), there, HERE, NOON)
    assert (found.goals, found.not_counted) == (without.goals, without.not_counted)


def test_a_kiosk_in_a_fleet_keeps_the_largest_gift_for_each_other_one_and_promises_nothing_to_the_unheard() -> None:
    campaign = drive(has_feed=False, matching=MATCHED, giving={"most": "10.00"})
    book = PaperBook([told(AttemptOpened("a", "phone", dollars(500))), told(cash(700), 1, OTHER)])

    def sure(heard: dt.datetime | None) -> int:
        match = tally_of(campaign, book, HERE, NOON, heard).match
        return -1 if match is None else match.sure

    assert sure(None) == 0  # facts of another kiosk, and nobody says when it was heard
    assert (
        sure(NOON - dt.timedelta(seconds=9)) == 0
    )  # 10.00 that the other may just have taken is beyond the 8.00 left
    roomy = replace(campaign, matching=offer(cap="30.00"))
    assert [
        match.sure
        for heard in (9, 61)
        if (match := tally_of(roomy, book, HERE, NOON, NOON - dt.timedelta(seconds=heard)).match)
    ] == [3000 - 700 - 500 - 1000, 0]


def test_dues_beyond_the_largest_gift_are_kept_for_the_other_kiosks_too() -> None:
    member = {"kind": "member", "text": "Join", "link": "https://www.example.org/join", "dues": "15.00"}
    asks = [{**member, "kind": "donate", "dues": None}, member]
    campaign = drive(has_feed=False, matching=MATCHED, giving={"most": "10.00"}, asks=asks)
    match = tally_of(campaign, PaperBook([told(cash(100), 1, OTHER)]), HERE, NOON, NOON).match
    assert match is not None
    assert match.sure == 2000 - 100 - 1500


def test_an_offer_may_begin_with_a_day_of_the_drives_zone_and_end_at_a_moment_of_another() -> None:
    auckland = Dates(time_zone="Pacific/Auckland")
    matching = offer(starts="2026-11-28", ends="2026-11-28T08:00:00+13:00")
    assert matching.until(auckland) - matching.begins(auckland) == dt.timedelta(hours=8)
    with pytest.raises(ValidationError):
        offer(starts="2026-11-28", ends="2026-11-27T08:00:00Z")


def test_an_offer_until_the_last_day_there_is_never_ends() -> None:
    assert standing(offer(ends="9999-12-31"), []).state == "running"


@pytest.mark.parametrize(
    ("methods", "ends", "sure"),
    [(["cashapp"], True, 2000), (["us_bank_account"], True, 0), (["us_bank_account"], False, 2000)],
)
def test_where_money_may_come_days_later_nothing_is_promised_of_an_offer_that_ends(
    methods: list[str], ends: bool, sure: int
) -> None:
    offered = MATCHED if ends else {**MATCHED, "ends": None}
    campaign = drive(has_feed=False, matching=offered, giving={"payment_methods": methods})
    match = tally_of(campaign, PaperBook(), HERE, NOON).match
    assert match is not None
    assert match.sure == sure


def test_an_offer_that_was_paid_is_no_pledge_any_more() -> None:
    campaign = drive(has_feed=False, matching={**MATCHED, "paid": True})
    assert tally_of(campaign, PaperBook([told(cash(700))]), HERE, NOON).match is None


gifts = st.lists(st.integers(0, 3000), max_size=9).map(
    lambda nets: [GiftLeft(minutes(place // 2), f"pi_{place}", net) for place, net in enumerate(nets)]
)
offers = st.sampled_from([offer(), offer(ratio="2:1"), offer(ratio="1:3"), offer(cap="0.07", ratio="3:7")])


@given(offers, gifts, st.randoms(use_true_random=False))
def test_the_same_gifts_are_matched_alike_in_whatever_order_they_are_told(
    matching: Matching, known: list[GiftLeft], chance: Any
) -> None:
    found = shares(matching, PRAGUE, known)
    chance.shuffle(known)
    assert shares(matching, PRAGUE, known) == found
    assert sum(found.values()) == standing(matching, known).matched <= matching.cap


@given(offers, gifts, st.data())
def test_a_refund_leaves_its_part_to_the_gifts_after_it_and_takes_none_from_those_before(
    matching: Matching, known: list[GiftLeft], data: st.DataObject
) -> None:
    if not known:
        return
    place = data.draw(st.integers(0, len(known) - 1))
    before = shares(matching, PRAGUE, known)
    after = shares(matching, PRAGUE, [*known[:place], known[place]._replace(net=0), *known[place + 1 :]])
    assert known[place].key not in after
    for earlier in known[:place]:
        assert after.get(earlier.key, 0) == before.get(earlier.key, 0)
    for later in known[place + 1 :]:
        assert after.get(later.key, 0) >= before.get(later.key, 0)


@given(offers, gifts, gifts, st.integers(1, 3000))
def test_what_is_promised_is_kept_whatever_is_paid_first(
    matching: Matching, known: list[GiftLeft], others: list[GiftLeft], minor: int
) -> None:
    """Payments that were under way are paid before the one that was promised, in the worst case."""
    sure = standing(matching, known, under_way=[one.net for one in others]).sure
    if matching.adds(minor) <= sure:
        late = [GiftLeft(minutes(500), one.key + "-late", one.net) for one in others]
        mine = GiftLeft(minutes(501), "mine", minor)
        assert shares(matching, PRAGUE, [*known, *late, mine]).get("mine", 0) == matching.adds(minor)


def test_the_cap_in_the_middle_of_a_gift_matches_the_part_that_it_covers() -> None:
    known = [GiftLeft(minutes(n), f"pi_{n}", 2000) for n in range(4)]
    assert shares(offer(), PRAGUE, known) == {"pi_0": 2000, "pi_1": 2000, "pi_2": 1000}
    assert standing(offer(), known) == Match(5000, 0, 0, "full")
    assert standing(offer(), known[:2]) == Match(4000, 1000, 1000, "running")


def test_gifts_are_matched_within_the_time_by_the_clock_of_the_drive() -> None:
    hour = offer(starts=dt.datetime(2026, 11, 23, 13), ends=dt.datetime(2026, 11, 23, 14))  # noqa: DTZ001 - as TOML has it
    known = [GiftLeft(minutes(at), f"{at}", 100) for at in (-1, 0, 59, 60)]  # noon in UTC is one in Prague
    assert shares(hour, PRAGUE, known) == {"0": 100, "59": 100}
    days = offer(starts=dt.date(2026, 11, 23), ends=dt.date(2026, 11, 23))
    assert set(shares(days, PRAGUE, [*known, GiftLeft(minutes(11 * 60), "night", 100)])) == {"-1", "0", "59", "60"}


@pytest.mark.parametrize(
    ("now", "state", "sure"),
    [
        (minutes(-1), "before", 0),
        (minutes(0), "running", 5000),
        (minutes(28), "running", 5000),
        (minutes(30), "running", 0),  # a page on a phone may be paid after the end
        (minutes(60), "over", 0),
        (NO_TIME, "before", 0),
    ],
)
def test_nothing_is_promised_beyond_the_time(now: dt.datetime, state: str, sure: int) -> None:
    hour = offer(starts=NOON, ends=minutes(60))
    assert standing(hour, [], now) == Match(0, 5000, sure, state)  # type: ignore[arg-type]


def test_what_other_kiosks_may_have_taken_is_kept_and_nothing_promised_where_nobody_knows() -> None:
    assert standing(offer(ratio="2:1"), [], kept_for_others=1000).sure == 3000
    assert standing(offer(), [], kept_for_others=None) == Match(0, 5000, 0, "running")
    assert standing(offer(), [], under_way=[4000, 4000]).sure == 0
    assert standing(offer(), [], NO_TIME).sure == 5000  # it has no time that could pass
