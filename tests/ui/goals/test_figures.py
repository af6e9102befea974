"""From the tally to the screen: whom to thank, what to celebrate, and what staff read."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from kiosk.ledger.watching import News
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Correction, Entry, Fact, FeedReading, Figure, Gift, MemberJoined, Refund, Void
from kiosk.model.phase import NO_TIME
from kiosk.model.reference import put_back, used_again
from kiosk.model.tally import Tally, tally_of
from kiosk.model.tally_step import at_start, newcomers, steps_between
from kiosk.model.what_counts import what_counts
from kiosk.ui.attract.records import GoalFigure
from kiosk.ui.attract.thanks_queue import Arrivals, Milestone
from kiosk.ui.goals.figures import arrivals_of, explained_by, figures_of
from kiosk.words.goals import GoalWords
from kiosk.words.tally import TallyWords
from kiosk.words.what_counts import WhatCountsWords
from kiosk.words.words import ENGLISH, Speaker
from tests.model.paper_book import PaperBook
from tests.model.told_facts import HERE, NOON, OTHER, card, cash, dollars, drive, minutes, reading, told

DRIVE = drive(has_feed=False)
WEBSITE = drive()


def here(*entries: Entry, at: dt.datetime = NOON, first: int = 11, kiosk: str = HERE) -> list[Fact]:
    return [told(entry, sequence, kiosk, at) for sequence, entry in enumerate(entries, first)]


def news_of(
    campaign: Campaign, facts: Sequence[Fact], before: Sequence[Fact] = (), after: Campaign | None = None
) -> News:
    """What a booth would tell when `facts` arrive where there were those `before`."""
    book = PaperBook(before)
    was = tally_of(campaign, book, HERE, NOON)
    celebrated = at_start(was)
    book.fold(facts)
    campaign = after or campaign
    now = tally_of(campaign, book, HERE, NOON)
    steps, _ = steps_between(campaign, was, now, facts, HERE, celebrated)
    return News(now, was, steps, newcomers(campaign, facts, HERE, celebrated))


def thanked(
    campaign: Campaign, facts: Sequence[Fact], before: Sequence[Fact] = (), now: dt.datetime = NOON
) -> Arrivals:
    arrivals = arrivals_of(campaign, news_of(campaign, facts, before), now, "en")
    return replace(arrivals, milestones=())


def site(as_of: dt.datetime, gifts: int, count: int | None = None, donors: int = 30, members: int = 40) -> Fact:
    figures = (Figure("donors", donors), Figure("gifts", gifts, count), Figure("members", members))
    return told(FeedReading("website", as_of, figures, "USD"), 90)


@pytest.mark.parametrize("entry", [cash(900), MemberJoined(2)])
@pytest.mark.parametrize("reference", [put_back(11), used_again("17", 2)])
def test_what_is_recorded_again_after_a_void_counts_and_is_not_thanked_for_again(entry: Entry, reference: str) -> None:
    before = here(entry, Void(11, "typed twice"))
    again = [replace(told(entry, 13), reference=reference)]
    assert thanked(DRIVE, again, before) == Arrivals()
    assert any(step.after > step.before for step in news_of(DRIVE, again, before).steps)
    assert thanked(DRIVE, [told(entry, 13)], before) != Arrivals()


def test_gifts_here_and_at_another_kiosk_are_thanked_for_together() -> None:
    facts = [*here(cash(2000)), *here(card(1, 500), kiosk=OTHER)]
    assert thanked(DRIVE, facts) == Arrivals(minor=2500, gifts=2)


def test_a_gift_that_several_goals_count_is_thanked_for_once() -> None:
    goals = [
        {"id": "gifts", "unit": "money", "target": "600"},
        {"id": "all", "unit": "money", "target": "900"},
        {"id": "donors", "unit": "donors", "target": 50},
    ]
    assert thanked(drive(has_feed=False, goals=goals), here(cash(2000))) == Arrivals(minor=2000, gifts=1)


@pytest.mark.parametrize("goals", [[], [{"id": "members", "unit": "members", "target": 100}]], ids=["none", "members"])
def test_a_gift_is_thanked_for_though_no_goal_counts_it(goals: list[dict[str, Any]]) -> None:
    campaign = drive(has_feed=False, goals=goals)
    assert thanked(campaign, here(cash(2000), MemberJoined(2))) == Arrivals(minor=2000, gifts=1, members=2)


def test_a_gift_in_another_currency_is_not_thanked_for_with_an_amount_it_did_not_have() -> None:
    assert thanked(DRIVE, here(cash(2000, "EUR"))) == Arrivals()


def test_a_day_of_gifts_from_a_kiosk_that_was_out_of_hearing_is_counted_without_thanks() -> None:
    old = [
        *here(*(cash(100) for _ in range(200)), at=minutes(-600), kiosk=OTHER),
        *here(MemberJoined(3), at=minutes(-600), first=300, kiosk=OTHER),
        *here(cash(700), at=minutes(-9), first=400, kiosk=OTHER),
    ]
    news = news_of(DRIVE, old)
    assert news.tally.goals["gifts"].raised == 10_000 + 200 * 100 + 700
    assert thanked(DRIVE, old) == Arrivals(minor=700, gifts=1)


def test_a_gift_that_stripe_tells_of_hours_later_is_not_just_now() -> None:
    assert thanked(DRIVE, here(card(1, 500, at=minutes(-60)))) == Arrivals()


def test_where_nobody_knows_the_time_those_who_came_here_are_thanked() -> None:
    facts = [*here(cash(2000), MemberJoined()), *here(cash(500), kiosk=OTHER)]
    assert thanked(DRIVE, facts, now=NO_TIME) == Arrivals(minor=2000, gifts=1, members=1)


def test_what_a_website_tells_is_thanked_for_as_one_gift_or_as_many_as_it_says() -> None:
    assert thanked(WEBSITE, [site(NOON, 32_000)], [site(minutes(-1), 30_000)]) == Arrivals(minor=2000, gifts=1)
    after, before = site(NOON, 32_000, 15), site(minutes(-1), 30_000, 12)
    assert thanked(WEBSITE, [after], [before]) == Arrivals(minor=2000, gifts=3)


def test_a_websites_donors_and_members_are_thanked_without_an_amount() -> None:
    after, before = site(NOON, 30_000, donors=32, members=43), site(minutes(-1), 30_000)
    assert thanked(WEBSITE, [after], [before]) == Arrivals(gifts=2, members=3)


@pytest.mark.parametrize(
    ("before", "after", "now"),
    [
        ([site(minutes(-60), 30_000)], site(NOON, 32_000), NOON),
        ([], site(NOON, 32_000), NOON),
        ([site(minutes(-61), 30_000)], site(minutes(-60), 32_000), NOON),
        ([site(minutes(-1), 30_000)], site(NOON, 32_000), NO_TIME),
    ],
    ids=["it was gone for long", "it is the first", "both are old", "nobody knows the time"],
)
def test_what_a_website_tells_late_is_counted_without_thanks(
    before: list[Fact], after: Fact, now: dt.datetime
) -> None:
    assert thanked(WEBSITE, [after], before, now) == Arrivals()


def test_a_reading_that_goes_down_is_explained_and_not_thanked_for() -> None:
    news = news_of(WEBSITE, [site(NOON, 29_000)], [site(minutes(-1), 30_000)])
    assert explained_by(news.steps) == {"gifts": "reading"}
    assert arrivals_of(WEBSITE, news, NOON, "en") == Arrivals()


def test_each_step_back_has_its_reason_and_one_forward_needs_none() -> None:
    refunded = news_of(DRIVE, here(Refund("re_1", "pi_1", dollars(100)), first=20), here(card(1, 500)))
    assert explained_by(refunded.steps) == {"gifts": "refund"}
    corrected = news_of(DRIVE, here(Correction("members", -2, "counted twice", "")))
    assert explained_by(corrected.steps) == {"members": "correction"}
    assert explained_by(news_of(DRIVE, here(cash(100))).steps) == {}


def test_a_lower_figure_that_staff_wrote_into_the_campaign_is_a_correction() -> None:
    lower = drive(has_feed=False, goals=[{"id": "gifts", "unit": "money", "target": "600", "start": "50"}])
    assert explained_by(news_of(DRIVE, [], after=lower).steps) == {"gifts": "correction"}


def test_every_goal_whose_mark_is_reached_is_celebrated() -> None:
    goals = [
        {"id": "gifts", "unit": "money", "target": "60", "milestones": ["20"], "title": "raised"},
        {"id": "donors", "unit": "donors", "target": 50, "milestones": [1]},
        {"id": "members", "unit": "members", "target": 2000, "stretch": 3000},
    ]
    campaign = drive(has_feed=False, goals=goals)
    news = news_of(campaign, here(cash(2000), MemberJoined(2000)))
    assert arrivals_of(campaign, news, NOON, "de").milestones == (
        Milestone("20\xa0$", "raised", is_target=False, goal="gifts"),
        Milestone("1", "", is_target=False, goal="donors"),
        Milestone("2.000", "", is_target=True, goal="members"),
    )
    beyond = news_of(campaign, here(MemberJoined(3000)))
    assert arrivals_of(campaign, beyond, NOON, "en").milestones == (
        Milestone("3,000", "", is_target=True, goal="members"),
    )


def test_a_figure_carries_its_age_and_why_it_went_back() -> None:
    tally = tally_of(WEBSITE, PaperBook([told(reading(NOON, 30_000, 12))]), HERE, minutes(90))
    assert figures_of(WEBSITE, tally, {"gifts": "refund"})["gifts"] == GoalFigure(
        30_000, 12, NOON, late=True, explained="refund"
    )


def lines(campaign: Campaign, tally: Tally, now: dt.datetime = NOON, language: str = "en") -> list[str]:
    words = GoalWords(Speaker(ENGLISH.translate, language))
    return list(words.standings(campaign, tally, what_counts(campaign), now))


def test_staff_read_of_what_each_figure_consists() -> None:
    campaign = drive(includes=["phone"])
    book = PaperBook([told(reading(NOON, 30_000)), *here(cash(500), Gift("phone", dollars(700)), at=minutes(1))])
    book.fold(here(cash(100), kiosk=OTHER))
    gifts, *_ = lines(campaign, tally_of(campaign, book, HERE, NOON))
    assert gifts == (
        "$313 gifts: $12 here, $1 at other kiosks, $300 elsewhere, $7 of it not in the feed yet."
        " At this pace, the goal will be reached on Dec 3."
    )


@pytest.mark.parametrize(
    ("raised", "day"), [("200", "Dec 14"), ("20", "Sep 25, 2027")], ids=["this year's", "another year's"]
)
def test_the_day_of_the_pace_has_its_year_where_it_is_not_this_one(raised: str, day: str) -> None:
    goal = {"id": "gifts", "unit": "money", "target": "600", "start": raised}
    dates = {"starts": dt.date(2026, 11, 13), "time_zone": "Europe/Prague"}
    campaign = drive(has_feed=False, goals=[goal], dates=dates)
    line, _ = lines(campaign, tally_of(campaign, PaperBook(), HERE, NOON))
    assert line.endswith(f"the goal will be reached on {day}.")


def test_staff_read_what_counts() -> None:
    _, counts, *_ = lines(WEBSITE, tally_of(WEBSITE, PaperBook(), HERE, NOON))
    assert counts == f"What counts as {WhatCountsWords().lines(WEBSITE, what_counts(WEBSITE))[0]}."


def test_staff_read_how_old_a_figure_is() -> None:
    book = PaperBook([told(reading(minutes(-90), 30_000))])
    gifts, *_ = lines(WEBSITE, tally_of(WEBSITE, book, HERE, NOON))
    assert "Part of it is as of 11:30" in gifts


def test_staff_read_what_is_pledged_and_what_is_left_of_it() -> None:
    campaign = drive(has_feed=False, matching={"by": "the Foundation", "cap": "20.00"})
    tally = tally_of(campaign, PaperBook(here(cash(500))), HERE, NOON)
    assert "$5 pledged by the Foundation to match gifts, $15 left." in lines(campaign, tally)
    text = TallyWords().text(campaign, tally, (), NOON, is_practice=False)
    assert "Pledged by the Foundation: $5 of at most $20, to match gifts; it is in no figure above." in text
    assert figures_of(campaign, tally, {})["gifts"].match == tally.match
    assert figures_of(campaign, tally, {})["donors"].match is None


def test_what_is_pledged_for_all_gifts_stands_at_no_goal_of_one_fund() -> None:
    docs = {"id": "docs", "unit": "money", "target": "100", "fund": "docs"}
    campaign = drive(
        has_feed=False,
        funds=[{"id": "docs", "name": "Documentation"}, {"id": "core", "name": "Core"}],
        goals=[docs, {"id": "gifts", "unit": "money", "target": "200"}],
        matching={"by": "the Foundation", "cap": "20.00"},
    )
    tally = tally_of(campaign, PaperBook(here(cash(500))), HERE, NOON)
    assert tally.match is not None
    assert [one.match for one in figures_of(campaign, tally, {}).values()] == [None, tally.match]


def test_staff_read_that_the_book_holds_more_than_counts() -> None:
    book = PaperBook(here(cash(500, "EUR")))
    assert "that this campaign" in lines(DRIVE, tally_of(DRIVE, book, HERE, NOON))[-1]
