"""The laws of the tally: what the screen shows is what was given, once, with what a feed knows and when it knew it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.campaign import Campaign
from kiosk.model.counted import GIFTS
from kiosk.model.fact import (
    METHODS,
    Correction,
    Entry,
    Fact,
    FeedReading,
    Figure,
    Gift,
    MemberJoined,
    Refund,
    Void,
)
from kiosk.model.feed_guard import guard_of
from kiosk.model.money import Money
from kiosk.model.phase import NO_TIME
from kiosk.model.tally import FLEET_LATE, GoalTally, Sum, Tally, tally_of
from tests.model.paper_book import PaperBook
from tests.model.told_facts import (
    HERE,
    LAW,
    MOVES_NOTHING,
    NOON,
    OTHER,
    any_moment,
    card,
    cash,
    dollars,
    drive,
    interleavings,
    minutes,
    reading,
    tellings,
    told,
    without_deductions,
)

KINDS = (*METHODS, "member")
DRIVES = {
    frozenset(kinds): drive(includes=sorted(kinds))
    for kinds in ((), ("phone",), ("phone", "card_reader", "member"), ("cash", "member"), KINDS)
}
drives = st.sampled_from([*DRIVES.values(), drive(has_feed=False)])


def tally(campaign: Campaign, facts: Sequence[Fact], now: dt.datetime = NOON) -> Tally:
    return tally_of(campaign, PaperBook(facts), HERE, now)


def money_goal(campaign: Campaign, *facts: Fact) -> GoalTally:
    return tally(campaign, facts).goals["gifts"]


def in_order(*entries: Entry) -> list[Fact]:
    return [told(entry, sequence) for sequence, entry in enumerate(entries, 1)]


@LAW
@given(st.data(), drives, tellings().map(without_deductions))
def test_the_tally_is_the_same_in_whatever_order_facts_arrive_and_however_often(
    data: st.DataObject, campaign: Campaign, facts: list[Fact]
) -> None:
    assert tally(campaign, [*data.draw(interleavings(facts)), *facts]) == tally(campaign, facts)


@LAW
@given(drives, tellings().map(without_deductions), MOVES_NOTHING)
def test_an_attempt_never_moves_the_tally_whatever_becomes_of_it(
    campaign: Campaign, facts: list[Fact], entry: Entry
) -> None:
    assert tally(campaign, [*facts, told(entry, 99)]) == tally(campaign, facts)


@LAW
@given(drives, tellings().map(without_deductions))
def test_a_goal_is_the_figure_from_outside_with_what_that_does_not_count(
    campaign: Campaign, facts: list[Fact]
) -> None:
    """The same sum, worked out gift by gift."""
    book = PaperBook(facts)
    newest = book.readings(NOON, guard_of(campaign, HERE)).get("website")
    for goal in campaign.goals:
        money = "USD" if goal.unit == "money" else ""
        read = campaign.feeds and newest is not None and newest.currency in ("USD", money)
        outside = {figure.goal: figure.raised for figure in newest.figures}[goal.id] if read and newest else goal.start
        taken = {HERE: 0, "others": 0}
        known = late = 0
        corrections = [one for one in book.sums() if one.kind == "correction"]
        corrected = sum(one.net for one in corrections if (one.goal, one.currency) == (goal.id, money))
        for one in book.things.values():
            counts = (one.kind in GIFTS and one.currency == "USD") if goal.unit != "members" else one.kind == "member"
            value = (one.number if goal.unit == "donors" else one.net) if counts else 0
            taken[HERE if one.kiosk == HERE else "others"] += value
            if read and newest and one.kind in campaign.feeds[0].includes:
                known += value if one.at <= newest.as_of else 0
                late += value if one.at > newest.as_of else 0
        found = tally_of(campaign, book, HERE, NOON).goals[goal.id]
        assert (found.here, found.other_kiosks, found.corrected) == (taken[HERE], taken["others"], corrected)
        assert found.outside == outside - known
        assert found.here + found.other_kiosks + found.corrected + found.outside == found.raised
        assert found.unconfirmed == late


_OF_FUNDS = drive(
    has_feed=False,
    funds=[{"id": "docs", "name": "Docs"}, {"id": "code", "name": "Code"}],
    goals=[
        {"id": "all", "unit": "money", "target": "600"},
        {"id": "docs", "unit": "money", "target": "600", "fund": "docs"},
        {"id": "donors-of-docs", "unit": "donors", "target": 600, "fund": "docs"},
    ],
)


@LAW
@given(st.data(), tellings())
def test_a_goal_of_one_fund_counts_the_gifts_for_it_alone_in_whatever_order_they_come(
    data: st.DataObject, facts: list[Fact]
) -> None:
    goals = tally(_OF_FUNDS, facts).goals
    book = PaperBook(facts)
    gifts = [one for one in book.sums() if one.kind in GIFTS and one.currency == "USD"]
    assert goals["docs"].raised == sum(one.net for one in gifts if one.fund == "docs")
    given_to_docs = sum(one.number for one in gifts if one.fund == "docs")
    assert goals["docs"].count == goals["donors-of-docs"].raised == given_to_docs
    assert goals["docs"].raised + sum(one.net for one in gifts if one.fund != "docs") == goals["all"].raised
    assert tally(_OF_FUNDS, data.draw(interleavings(facts))).goals == goals


@LAW
@given(drives, tellings().map(without_deductions), st.sampled_from(METHODS), st.integers(1, 5000))
def test_a_gift_raises_by_its_amount_at_once_and_melts_into_the_feed_when_that_catches_up(
    campaign: Campaign, facts: list[Fact], method: str, minor: int
) -> None:
    facts = [*facts, told(reading(minutes(100), 30_000, 20), 98)]
    gift = told(Gift(method, dollars(minor)), 99, at=minutes(101))  # type: ignore[arg-type] # one of METHODS
    before, after = tally(campaign, facts, NO_TIME), tally(campaign, [*facts, gift], NO_TIME)
    was, now = before.goals["gifts"], after.goals["gifts"]
    assert now.raised - was.raised == now.here - was.here == minor
    assert after.goals["donors"].raised - before.goals["donors"].raised == 1
    is_included = bool(campaign.feeds) and method in campaign.feeds[0].includes
    assert now.unconfirmed - was.unconfirmed == (minor if is_included else 0)
    if is_included:
        late = now.unconfirmed, after.goals["donors"].unconfirmed, after.goals["members"].unconfirmed
        latest = max(fact.at for fact in [*facts, gift])
        caught_up = FeedReading(
            "website",
            latest + dt.timedelta(minutes=1),
            (Figure("gifts", 30_000 + late[0], 21), Figure("donors", 30 + late[1]), Figure("members", 40 + late[2])),
            "USD",
        )
        melted = tally(campaign, [*facts, gift, told(caught_up, 100)], NO_TIME)
        assert [one.raised for one in melted.goals.values()] == [one.raised for one in after.goals.values()]
        assert all(one.unconfirmed == 0 for one in melted.goals.values())


@pytest.mark.parametrize(("at", "raised"), [(minutes(-0.001), 30_000), (NOON, 30_000), (minutes(0.001), 32_000)])
def test_a_gift_of_the_very_moment_of_the_reading_is_in_it(at: dt.datetime, raised: int) -> None:
    facts = [told(reading(NOON, 30_000), 1), told(Gift("phone", dollars(2000)), 2, at=at)]
    assert money_goal(drive(includes=["phone"]), *facts).raised == raised


def test_a_payment_that_was_settled_late_is_not_counted_beside_the_feed_that_knew_it() -> None:
    late = told(card(1, 2000, at=minutes(-30)), 2, at=minutes(60))
    stands = money_goal(drive(includes=["phone"]), told(reading(NOON, 30_000, 9), 1), late)
    assert (stands.raised, stands.here, stands.unconfirmed, stands.count) == (30_000, 2000, 0, 9)


@LAW
@given(tellings().map(without_deductions), st.integers(0, 6000))
def test_a_refund_lowers_by_what_is_left_of_its_gift_at_most_once(facts: list[Fact], minor: int) -> None:
    campaign = drive()
    gift, refund = told(card(77, 3000), 97), told(Refund("re_77", "pi_77", dollars(minor)), 98)
    before = tally(campaign, [*facts, gift]).goals
    after = tally(campaign, [*facts, gift, refund, replace(refund, kiosk=OTHER)]).goals
    assert before["gifts"].raised - after["gifts"].raised == min(minor, 3000)
    assert before["donors"].raised - after["donors"].raised == (minor >= 3000)
    assert tally(campaign, [refund, *facts, gift]).goals == after


def test_what_the_feed_has_counted_is_for_the_feed_to_lower() -> None:
    campaign = drive(includes=["phone"])
    facts = [told(card(1, 2000, at=minutes(-5)), 1), told(reading(NOON, 30_000), 2)]
    refunded = [*facts, told(Refund("re_1", "pi_1", dollars(2000)), 3, at=minutes(5))]
    assert money_goal(campaign, *facts).raised == money_goal(campaign, *refunded).raised == 30_000
    assert money_goal(campaign, *refunded, told(reading(minutes(5), 28_000), 4)).raised == 28_000


@LAW
@given(
    drives,
    tellings().map(without_deductions),
    st.sampled_from([cash(900), MemberJoined(3), Correction("gifts", 800, "late", "USD")]),
)
def test_a_void_brings_the_tally_back_to_where_it_was(campaign: Campaign, facts: list[Fact], entry: Entry) -> None:
    voided = [*facts, told(entry, 98, at=minutes(200)), told(Void(98, "a mistake"), 99)]
    assert tally(campaign, voided) == tally(campaign, facts)


@LAW
@given(drives, tellings().map(without_deductions), st.integers(1, 999), st.sampled_from(["EUR", "JPY"]))
def test_another_currency_is_never_added_and_is_named(
    campaign: Campaign, facts: list[Fact], minor: int, currency: str
) -> None:
    before = tally(campaign, facts)
    after = tally(campaign, [*facts, told(cash(minor, currency), 99, "kiosk-z")])
    assert after.goals == before.goals
    assert set(after.not_counted) - set(before.not_counted) == {Sum("kiosk-z", "cash", "", currency, minor, 1)}


def test_nothing_is_named_that_counts_or_that_was_taken_back() -> None:
    facts = in_order(
        cash(100),
        MemberJoined(),
        cash(5, "EUR"),
        Void(3, "a mistake"),
        Correction("gifts", 5, "late", "USD"),
        Correction("members", 1, "late"),
    )
    assert tally(drive(), facts).not_counted == ()


@pytest.mark.parametrize(
    ("correction", "goal", "moved"),
    [
        (Correction("gifts", -500, "twice", "USD"), "gifts", -500),
        (Correction("members", -5, "twice"), "members", -5),
        (Correction("donors", 2, "late"), "donors", 2),
        (Correction("gifts", -500, "twice", "EUR"), "gifts", 0),
        (Correction("gifts", -500, "twice"), "gifts", 0),
        (Correction("members", -500, "twice", "USD"), "members", 0),
        (Correction("gone", -500, "twice", "USD"), "gifts", 0),
    ],
)
def test_a_correction_moves_only_its_goal_in_its_own_unit(correction: Correction, goal: str, moved: int) -> None:
    before, after = tally(drive(), []), tally(drive(), [told(correction)])
    stands = {goal.id: after.goals[goal.id].raised - before.goals[goal.id].raised for goal in drive().goals}
    assert stands == {"gifts": 0, "members": 0, "donors": 0} | {goal: moved}
    assert len(after.not_counted) == (moved == 0)
    assert after.goals[goal].here == 0
    assert after.goals[goal].corrected == moved
    assert after.goals[goal].outside == before.goals[goal].outside


@pytest.mark.parametrize(("by", "count"), [(-500, 6), (500, 6), (12_000, 6), (12_001, None), (4_123_000, None)])
def test_the_number_of_gifts_is_told_where_most_of_the_figure_comes_from_them(by: int, count: int | None) -> None:
    facts = [told(cash(2000)), told(Correction("gifts", by, "taken over from winter", "USD"), 2)]
    assert tally(drive(has_feed=False), facts).goals["gifts"].count == count


@LAW
@given(drives, tellings(clock=any_moment).map(without_deductions))
def test_nothing_lowers_a_goal_but_a_refund_a_void_a_negative_correction_or_a_reading(
    campaign: Campaign, facts: list[Fact]
) -> None:
    book = PaperBook()
    before = tally_of(campaign, book, HERE, NOON)
    for fact in facts:
        book.fold([fact])
        after = tally_of(campaign, book, HERE, NOON)
        may_lower = isinstance(fact.entry, Refund | Void | FeedReading) or (
            isinstance(fact.entry, Correction) and fact.entry.amount < 0
        )
        for goal, stands in after.goals.items():
            assert may_lower or stands.raised >= before.goals[goal].raised, fact
        before = after


def jumped(data: st.DataObject, facts: list[Fact]) -> list[Fact]:
    """`facts` by clocks that jump, but for readings: one from far in the future tells that its clock was wrong."""
    return [fact if isinstance(fact.entry, FeedReading) else replace(fact, at=data.draw(any_moment)) for fact in facts]


@LAW
@given(st.data(), tellings().map(without_deductions))
def test_a_clock_that_jumps_changes_no_goal_where_the_feed_counts_none_of_ours(
    data: st.DataObject, facts: list[Fact]
) -> None:
    assert tally(drive(), jumped(data, facts)) == tally(drive(), facts)


@LAW
@given(st.data(), tellings().map(without_deductions), st.integers(0, 50))
def test_the_kiosks_clocks_do_not_matter_for_cards_that_a_feed_counts(
    data: st.DataObject, facts: list[Fact], minute: int
) -> None:
    cards = [fact for fact in facts if not isinstance(fact.entry, Gift) or fact.entry.payment_intent]
    cards = [*cards, told(reading(minutes(minute), 20_000), 99)]
    campaign = drive(includes=["phone", "card_reader"])
    assert tally(campaign, jumped(data, cards)) == tally(campaign, cards)


def test_gifts_are_counted_beside_those_that_the_feed_tells() -> None:
    facts = [told(reading(NOON, 30_000, 12), 1), told(cash(100), 2), told(card(1, 100, at=minutes(1)), 3)]
    assert money_goal(drive(includes=["phone"]), *facts).count == 14
    assert money_goal(drive(), *facts, told(Refund("re_1", "pi_1", dollars(100)), 4)).count == 13
    assert money_goal(drive(), *facts, told(reading(minutes(5), 30_000, None), 4)).count is None
    assert money_goal(drive(), told(cash(100))).count == 6


@pytest.mark.parametrize(
    ("start", "start_count", "count"), [("0", None, 1), ("100", None, None), ("100", 5, 6), ("0", 0, 1)]
)
def test_gifts_are_counted_where_it_is_known_how_many_there_were(
    start: str, start_count: int | None, count: int | None
) -> None:
    goal = {"id": "gifts", "unit": "money", "target": "600", "start": start, "start_count": start_count}
    assert money_goal(drive(has_feed=False, goals=[goal]), told(cash(100))).count == count


def test_goals_in_counts_tell_no_number_of_gifts() -> None:
    goals = tally(drive(), in_order(cash(100), MemberJoined(2))).goals
    assert [(goals[goal].raised, goals[goal].count) for goal in ("donors", "members")] == [(6, None), (9, None)]


def test_a_feed_in_another_currency_counts_for_no_goal_and_its_goals_are_late() -> None:
    stands = tally(drive(), [told(reading(NOON, 1, currency="EUR"))]).goals
    assert [(one.raised, one.late) for one in stands.values()] == [(10_000, True), (5, True), (7, True)]
    stands = tally(drive(), [told(reading(NOON, 1, currency=""))]).goals
    assert [(one.raised, one.late) for one in stands.values()] == [(10_000, True), (30, False), (40, False)]


def test_a_goal_that_its_feed_does_not_tell_stands_at_its_start_with_all_of_ours_and_is_late() -> None:
    partial = FeedReading("website", NOON, (Figure("donors", 30),), "USD")
    ours = [told(card(1, 500, at=minutes(-5)), 2), told(card(2, 700, at=minutes(5)), 3)]
    stands = tally(drive(includes=["phone"]), [told(partial, 1), *ours]).goals["gifts"]
    assert (stands.raised, stands.late, stands.unconfirmed, stands.as_of) == (11_200, True, 0, None)


def test_a_goal_that_is_no_longer_in_the_campaign_is_in_no_tally() -> None:
    goals = [{"id": "gifts", "unit": "money", "target": "600"}]
    facts = [told(reading(NOON, 1), 1), told(Correction("members", 1, "late"), 2)]
    found = tally(drive(goals=goals, has_feed=False), facts)
    assert set(found.goals) == {"gifts"}
    assert [one.goal for one in found.not_counted] == ["members"]


LAST = dt.datetime(9999, 12, 31, 23, 59, tzinfo=dt.UTC)
FIRST = dt.datetime(1, 1, 1)  # noqa: DTZ001 - the first moment that Python knows, as staff may type it
FIXED = {
    "id": "typed",
    "kind": "fixed",
    "figures": {"gifts": "419.80", "members": 74},
    "as_of": dt.datetime(2026, 11, 23, 12),  # noqa: DTZ001 - as staff type it, in the drive's own time zone
    "includes": ["phone"],
}


def test_a_fixed_feed_is_read_in_the_campaign_and_its_moment_is_meant_in_the_drives_time_zone() -> None:
    campaign = drive(feeds=[FIXED])
    in_prague = dt.datetime(2026, 11, 23, 12, tzinfo=ZoneInfo("Europe/Prague"))
    before, after = told(card(1, 500, at=minutes(-61)), 1), told(card(2, 700, at=minutes(-59)), 2)
    stands = tally(campaign, [before, after], NOON + dt.timedelta(days=300)).goals
    assert (stands["gifts"].raised, stands["gifts"].unconfirmed) == (41_980 + 700, 700)
    assert (stands["gifts"].as_of, stands["gifts"].late) == (in_prague, False)
    assert (stands["members"].raised, stands["donors"].raised) == (74, 7)


def test_a_mistake_in_a_fixed_figure_is_gone_once_the_campaign_is_mended() -> None:
    mended = {**FIXED, "figures": {"gifts": "41.98"}}
    old = FeedReading("typed", NOON, (Figure("gifts", 41_980),), "USD")
    assert money_goal(drive(feeds=[mended]), told(old)).raised == 4198


@pytest.mark.parametrize(
    ("as_of", "heard", "told_as_of", "late"),
    [
        (None, None, None, False),
        (None, minutes(-4), None, False),
        (None, minutes(-6), minutes(-6), True),
        (dt.date(2026, 11, 23), minutes(-6), dt.date(2026, 11, 23), True),
        (dt.date(2026, 11, 24), minutes(-6), minutes(-6), True),
        (minutes(-3), minutes(-6), minutes(-6), True),
        (minutes(-9), minutes(-6), minutes(-9), True),
        (dt.datetime(2026, 11, 23, 12, 53), minutes(-6), minutes(-7), True),  # noqa: DTZ001 - as staff may type it
        (dt.datetime(2026, 11, 23, 12, 55), minutes(-6), minutes(-6), True),  # noqa: DTZ001 - likewise
        (dt.date.min, minutes(-6), dt.date.min, True),
        (FIRST, minutes(-6), FIRST.replace(tzinfo=ZoneInfo("Europe/Prague")), True),
    ],
)
def test_a_figure_is_as_old_as_its_oldest_part(
    as_of: dt.date | None, heard: dt.datetime | None, told_as_of: dt.date | None, late: bool
) -> None:
    goal = {"id": "gifts", "unit": "money", "target": "600", "as_of": as_of}
    campaign = drive(has_feed=False, goals=[goal])
    stands = tally_of(campaign, PaperBook(), HERE, NOON, heard).goals["gifts"]
    assert (stands.as_of, stands.late) == (told_as_of, late)


@pytest.mark.parametrize(("age", "late"), [(59, False), (60, False), (61, True), (-5, False), (-6, True)])
def test_a_figure_is_late_when_its_feed_was_read_too_long_ago_or_in_the_future(age: int, late: bool) -> None:
    assert money_goal(drive(), told(reading(minutes(-age), 100))).late is late


def test_without_the_time_nothing_is_late_and_no_day_is_told() -> None:
    facts = [told(reading(minutes(-600), 100))]
    stands = tally_of(drive(), PaperBook(facts), HERE, NO_TIME, NOON - 2 * FLEET_LATE).goals["gifts"]
    assert (stands.as_of, stands.late, stands.reaches) == (minutes(-600), False, None)


def pace(
    raised: str | int, target: str | int, now: dt.datetime = NOON, unit: str = "money", **dates: object
) -> dt.date | None:
    goal = {"id": "one", "unit": unit, "target": target, "start": raised}
    known = {"starts": dt.date(2026, 11, 13), "time_zone": "UTC"} | dates
    return tally_of(drive(has_feed=False, goals=[goal], dates=known), PaperBook(), HERE, now).goals["one"].reaches


@pytest.mark.parametrize(
    ("raised", "target", "day"),
    [
        ("100", "200", dt.date(2026, 12, 4)),
        ("199.99", "200", dt.date(2026, 11, 23)),
        ("200", "200", None),
        ("300", "200", None),
        ("0", "200", None),
        ("0.01", "999999999", None),
        ("250000000", "25000000000", dt.date(2029, 9, 28)),
        ("1", "300", dt.date(2035, 6, 29)),
        ("1", "900", None),
    ],
)
def test_the_pace_so_far_tells_the_day_of_the_target(raised: str, target: str, day: dt.date | None) -> None:
    assert pace(raised, target) == day


def test_the_pace_of_members_is_told_likewise() -> None:
    assert pace(50, 100, unit="members") == dt.date(2026, 12, 4)
    assert pace(1, 999_999_999, unit="members") is None


@pytest.mark.parametrize(
    ("now", "dates", "day"),
    [
        (NOON, {"ends": dt.date(2026, 12, 4)}, dt.date(2026, 12, 4)),
        (NOON, {"ends": dt.date(2026, 12, 3)}, None),
        (dt.datetime(2026, 12, 5, 12, tzinfo=dt.UTC), {"ends": dt.date(2026, 12, 4)}, None),
        (dt.datetime(2026, 11, 13, 23, 59, tzinfo=dt.UTC), {}, None),
        (dt.datetime(2026, 11, 14, tzinfo=dt.UTC), {}, dt.date(2026, 11, 15)),
        (dt.datetime(2026, 11, 1, tzinfo=dt.UTC), {}, None),
        (NOON, {"starts": None}, None),
        (dt.datetime(9999, 12, 31, tzinfo=dt.UTC), {}, None),
        (dt.datetime(9995, 12, 31, tzinfo=dt.UTC), {"starts": dt.date(9993, 1, 1)}, dt.date(9998, 12, 29)),
        (dt.datetime(9999, 12, 31, tzinfo=dt.UTC), {"starts": dt.date(9998, 1, 1)}, None),
        (NO_TIME, {}, None),
    ],
)
def test_no_day_is_told_before_there_is_a_pace_or_after_the_drive_or_beyond_its_end(
    now: dt.datetime, dates: dict[str, object], day: dt.date | None
) -> None:
    assert pace("100", "200", now, "money", **dates) == day


@LAW
@given(
    st.integers(0, 999_999_999),
    st.integers(1, 999_999_999),
    st.datetimes(timezones=st.just(dt.UTC)) | st.sampled_from([LAST, NO_TIME]),
    st.dates(),
)
def test_no_clock_and_no_figures_break_the_pace(raised: int, target: int, now: dt.datetime, starts: dt.date) -> None:
    day = pace(raised, target, now, "members", starts=starts, time_zone="Pacific/Kiritimati")
    assert day is None or (raised < target and day >= starts)


def test_the_next_milestone_is_ahead_of_what_is_raised() -> None:
    goal = {"id": "gifts", "unit": "money", "target": "600", "milestones": ["200", "300"]}
    campaign = drive(has_feed=False, goals=[goal])
    assert money_goal(campaign, told(cash(20_000))).next_milestone == 30_000
    assert money_goal(campaign, told(cash(60_000))).next_milestone is None


def test_money_of_one_amount_in_two_currencies_is_two_sums() -> None:
    sums = PaperBook(in_order(cash(100), Gift("cash", Money(100, "EUR")))).sums()
    assert sums == [Sum(HERE, "cash", "", "EUR", 100, 1), Sum(HERE, "cash", "", "USD", 100, 1)]
