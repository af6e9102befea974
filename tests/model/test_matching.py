"""Matching: the same from the same gifts, never beyond the cap, and promised only where it is surely kept."""

import datetime as dt
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.dates import Dates
from kiosk.model.matching import GiftLeft, Match, Matching, match_of, shares
from kiosk.model.phase import NO_TIME
from tests.model.told_facts import NOON, minutes

PRAGUE = Dates(time_zone="Europe/Prague")


def offer(**changed: Any) -> Matching:
    return Matching.model_validate({"by": "the Foundation", "cap": "50.00", **changed})


def standing(matching: Matching, gifts: list[GiftLeft], now: dt.datetime = NOON, **more: Any) -> Match:
    return match_of(matching, PRAGUE, Counter(one.net for one in gifts), more.pop("under_way", ()), now, **more)


gifts = st.lists(st.integers(0, 3000), max_size=9).map(
    lambda nets: [GiftLeft(minutes(place // 2), f"pi_{place}", net) for place, net in enumerate(nets)]
)
offers = st.sampled_from([offer(), offer(ratio="2:1"), offer(ratio="1:3"), offer(cap="0.07", ratio="3:7")])


@given(offers, gifts, st.randoms(use_true_random=False))
def test_the_same_gifts_are_matched_alike_in_whatever_order_they_are_told(
    matching: Matching, told: list[GiftLeft], chance: Any
) -> None:
    found = shares(matching, PRAGUE, told)
    chance.shuffle(told)
    assert shares(matching, PRAGUE, told) == found
    assert sum(found.values()) == standing(matching, told).matched <= matching.cap


@given(offers, gifts, st.data())
def test_a_refund_leaves_its_part_to_the_gifts_after_it_and_takes_none_from_those_before(
    matching: Matching, told: list[GiftLeft], data: st.DataObject
) -> None:
    if not told:
        return
    place = data.draw(st.integers(0, len(told) - 1))
    before = shares(matching, PRAGUE, told)
    after = shares(matching, PRAGUE, [*told[:place], told[place]._replace(net=0), *told[place + 1 :]])
    assert told[place].key not in after
    for earlier in told[:place]:
        assert after.get(earlier.key, 0) == before.get(earlier.key, 0)
    for later in told[place + 1 :]:
        assert after.get(later.key, 0) >= before.get(later.key, 0)


@given(offers, gifts, gifts, st.integers(1, 3000))
def test_what_is_promised_is_kept_whatever_is_paid_first(
    matching: Matching, told: list[GiftLeft], others: list[GiftLeft], minor: int
) -> None:
    """Payments that were under way are paid before the one that was promised, in the worst case."""
    sure = standing(matching, told, under_way=[one.net for one in others]).sure
    if matching.adds(minor) <= sure:
        late = [GiftLeft(minutes(500), one.key + "-late", one.net) for one in others]
        mine = GiftLeft(minutes(501), "mine", minor)
        assert shares(matching, PRAGUE, [*told, *late, mine]).get("mine", 0) == matching.adds(minor)


def test_the_cap_in_the_middle_of_a_gift_matches_the_part_that_it_covers() -> None:
    told = [GiftLeft(minutes(n), f"pi_{n}", 2000) for n in range(4)]
    assert shares(offer(), PRAGUE, told) == {"pi_0": 2000, "pi_1": 2000, "pi_2": 1000}
    assert standing(offer(), told) == Match(5000, 0, 0, "full")
    assert standing(offer(), told[:2]) == Match(4000, 1000, 1000, "running")


def test_gifts_are_matched_within_the_time_by_the_clock_of_the_drive() -> None:
    hour = offer(starts=dt.datetime(2026, 11, 23, 13), ends=dt.datetime(2026, 11, 23, 14))  # noqa: DTZ001 - as TOML has it
    told = [GiftLeft(minutes(at), f"{at}", 100) for at in (-1, 0, 59, 60)]  # noon in UTC is one in Prague
    assert shares(hour, PRAGUE, told) == {"0": 100, "59": 100}
    days = offer(starts=dt.date(2026, 11, 23), ends=dt.date(2026, 11, 23))
    assert set(shares(days, PRAGUE, [*told, GiftLeft(minutes(11 * 60), "night", 100)])) == {"-1", "0", "59", "60"}


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
