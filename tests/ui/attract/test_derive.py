"""What the attract scene shows, case by case, without Qt."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from kiosk.model.booth_state import BoothState
from kiosk.model.campaign import Campaign
from kiosk.model.checked import checked
from kiosk.model.fields import CampaignContext
from kiosk.model.matching import Match
from kiosk.ui.attract.derive import derive
from kiosk.ui.attract.records import AttractShown, AttractState, GoalFigure

NOON = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
DONATE = {"kind": "donate", "text": "Donate", "detail": "Any amount", "link": "https://give.example.org/now"}
MEMBER = {"kind": "member", "text": "Join", "link": "https://give.example.org/join/", "printed": "example.org/join"}
GIFTS = {"id": "gifts", "unit": "money", "target": "60000", "start": "41230", "milestones": ["25000", "50000"]}


def campaign(**parts: Any) -> Campaign:
    values = {
        "id": "drive",
        "organisation": "Helpers",
        "title": "Winter drive",
        "currency": "USD",
        "allowed_hosts": ["give.example.org", "example.org"],
        "asks": [DONATE, MEMBER],
        **parts,
    }
    return checked(Campaign, values, CampaignContext("USD", frozenset({"give.example.org", "example.org"})))


def shown(made: Campaign, now: dt.datetime = NOON, language: str = "en", **facts: Any) -> AttractShown:
    return derive(AttractState(made, now, language, **facts))


def kinds(of: AttractShown) -> list[str]:
    return [story.kind for story in of.stories]


FULL = {
    "highlights": [{"title": "A", "text": "B"}],
    "benefits": {"title": "Your gift", "lines": ["helps"]},
    "both": "Why not both?",
    "thanks": {"title": "Thanks", "text": "to all"},
    "follow": [{"name": "News", "address": "example.org"}],
}


def test_a_campaign_of_asks_alone_has_an_opening_story() -> None:
    assert kinds(shown(campaign())) == ["opening"]


def test_a_running_drive_tells_its_stories_in_order() -> None:
    running = campaign(**FULL, dates={"starts": dt.date(2026, 11, 1), "ends": dt.date(2026, 12, 31)})
    of = shown(running)
    assert kinds(of) == ["opening", "highlight", "benefits", "both", "thanks", "follow"]
    assert (of.phase, of.days) == ("running", 38)


def test_before_its_start_nobody_is_thanked_yet() -> None:
    of = shown(campaign(**FULL, dates={"starts": dt.date(2026, 11, 30)}))
    assert kinds(of) == ["opening", "highlight", "benefits", "both", "follow"]
    assert (of.phase, of.days, of.day) == ("before", 7, "November 30")


def test_after_its_end_thanks_come_first() -> None:
    of = shown(campaign(**FULL, dates={"ends": dt.date(2026, 11, 22)}))
    assert kinds(of)[:2] == ["opening", "thanks"]
    assert (of.phase, of.day) == ("ended", "November 22")


def test_both_needs_two_asks() -> None:
    assert "both" not in kinds(shown(campaign(both="Why not both?", asks=[DONATE])))


OFFER = {"kind": "offer", "text": "Get the editor", "partner": "The Company", "link": "https://example.org/offer"}
ACT = {"kind": "act", "text": "Share it", "link": "https://example.org/share"}


def test_offers_and_what_to_act_on_are_stories_beside_the_same_two_codes() -> None:
    offer = {**OFFER, "show_from": "2026-11-20", "show_until": "2026-12-12"}
    of = shown(campaign(**FULL, asks=[DONATE, offer, MEMBER, ACT]))
    assert [ask.name for ask in of.asks] == ["donate", "member"]
    assert kinds(of) == ["opening", "highlight", "benefits", "both", "ask", "ask", "thanks", "follow"]
    assert [(ask.name, ask.partner, ask.until) for ask in of.others] == [
        ("offer", "The Company", "December 12"),
        ("act", "", ""),
    ]
    assert of.stories[4].ask == of.others[0]


@pytest.mark.parametrize(
    ("moment", "there"),
    [
        ("2026-11-30T22:59:59", False),  # still November in Prague
        ("2026-11-30T23:00:00", True),
        ("2026-12-12T22:59:59", True),
        ("2026-12-12T23:00:00", False),
    ],
)
def test_an_offer_is_there_on_its_days_in_the_drives_time_zone(moment: str, there: bool) -> None:
    offer = {**OFFER, "show_from": "2026-12-01", "show_until": "2026-12-12"}
    made = campaign(asks=[DONATE, offer], dates={"time_zone": "Europe/Prague"})
    of = shown(made, now=dt.datetime.fromisoformat(moment).replace(tzinfo=dt.UTC))
    assert bool(of.others) is there
    assert ("ask" in kinds(of)) is there


def test_after_the_drive_nothing_but_its_codes_asks_for_anything() -> None:
    assert shown(campaign(asks=[DONATE, ACT], dates={"ends": dt.date(2026, 11, 22)})).others == ()


def test_a_printed_address_is_the_links_own_or_the_one_staff_gave() -> None:
    of = shown(campaign())
    assert [ask.address for ask in of.asks] == ["give.example.org/now", "example.org/join"]


def test_a_code_carries_attribution_and_its_address_does_not() -> None:
    ask = {**DONATE, "attribution": "src={kiosk}"}
    of = shown(campaign(asks=[ask]), kiosk_code="k7")
    assert of.asks[0].link == "https://give.example.org/now?src=k7"
    assert of.asks[0].address == "give.example.org/now"
    assert of.asks[0].attributed


def test_attribution_is_left_off_where_it_would_shrink_the_code() -> None:
    ask = {**DONATE, "attribution": "src={kiosk}"}
    of = shown(campaign(asks=[ask]), without_attribution=frozenset({"donate"}))
    assert of.asks[0].link == DONATE["link"]
    assert not of.asks[0].attributed


def test_a_goal_stands_at_its_starting_figure_until_more_is_known() -> None:
    goal = shown(campaign(goals=[GIFTS])).goals[0]
    assert (goal.raised, goal.target, goal.percent, goal.next_mark) == ("$41,230", "$60,000", "68%", "$50,000")
    assert goal.filled == pytest.approx(41230 / 60000)
    assert (goal.count, goal.as_of) == (-1, "")
    assert [(mark.text, mark.passed) for mark in goal.marks] == [("$25,000", True), ("$50,000", False)]


def test_a_figure_says_when_it_was_known_in_the_drives_own_time() -> None:
    figure = GoalFigure(4_500_000, 530, dt.datetime(2026, 11, 23, 11, 5, tzinfo=dt.UTC))
    made = campaign(goals=[GIFTS], dates={"time_zone": "Europe/Prague"})
    goal = shown(made, language="de", figures={"gifts": figure}).goals[0]
    assert (goal.raised, goal.count, goal.as_of) == ("45.000\xa0$", 530, "12:05")


def test_one_cent_below_the_target_is_not_a_hundred_percent() -> None:
    goal = shown(campaign(goals=[GIFTS]), figures={"gifts": GoalFigure(5_999_999)}).goals[0]
    assert (goal.percent, goal.reached) == ("99%", False)


def test_beyond_the_target_the_bar_goes_on_to_the_stretch() -> None:
    made = campaign(goals=[{**GIFTS, "stretch": "80000"}])
    goal = shown(made, figures={"gifts": GoalFigure(7_200_000)}).goals[0]
    assert (goal.percent, goal.reached, goal.stretch) == ("90%", True, "$80,000")
    assert (goal.measure, goal.achieved, goal.target) == ("$80,000", "$60,000", "$60,000")
    assert goal.filled == pytest.approx(0.9)
    assert ("$60,000", True) in [(mark.text, mark.passed) for mark in goal.marks]


def test_without_a_stretch_the_bar_is_full_and_the_figure_still_true() -> None:
    goal = shown(campaign(goals=[GIFTS]), figures={"gifts": GoalFigure(7_200_000)}).goals[0]
    assert (goal.raised, goal.percent, goal.filled) == ("$72,000", "120%", 1.0)


def test_length_percentage_and_words_go_by_the_same_aim_however_far_the_goal_is() -> None:
    made = campaign(goals=[{**GIFTS, "stretch": "75000", "second_stretch": "90000", "earlier_targets": ["45000"]}])

    def told(raised: int) -> tuple[str, str, str, str]:
        goal = shown(made, figures={"gifts": GoalFigure(raised * 100)}).goals[0]
        assert goal.percent == f"{int(100 * goal.filled + 1e-6)}%" or goal.filled == 1.0
        return goal.measure, goal.percent, goal.achieved, goal.stretch

    assert told(59_000) == ("$60,000", "98%", "", "")
    assert told(60_000) == ("$75,000", "80%", "$60,000", "$75,000")
    assert told(81_000) == ("$90,000", "90%", "$75,000", "$90,000")
    assert told(99_000) == ("$90,000", "110%", "$90,000", "")
    marks = shown(made, figures={"gifts": GoalFigure(46_000_00)}).goals[0].marks
    assert ("$45,000", True) in [(mark.text, mark.passed) for mark in marks]


def test_a_target_with_cents_is_shown_with_them_and_so_is_what_is_raised_towards_it() -> None:
    made = campaign(goals=[{**GIFTS, "target": "314159.26", "stretch": "400000"}])
    before, there = (
        shown(made, figures={"gifts": GoalFigure(raised)}).goals[0] for raised in (290_000_10, 314_159_26)
    )
    assert (before.raised, before.target, before.reached) == ("$290,000.10", "$314,159.26", False)
    assert (there.raised, there.achieved, there.measure) == ("$314,159", "$314,159.26", "$400,000")


@pytest.mark.parametrize(("raised", "missing"), [(56_999, ""), (57_000, "$3,000"), (59_980, "$20"), (60_000, "")])
def test_near_the_end_the_screen_says_what_is_missing(raised: int, missing: str) -> None:
    figure = GoalFigure(raised * 100)
    assert shown(campaign(goals=[GIFTS]), figures={"gifts": figure}).goals[0].missing == missing
    late = replace(figure, late=True)
    assert shown(campaign(goals=[GIFTS]), figures={"gifts": late}).goals[0].missing == ""


@pytest.mark.parametrize(
    ("match", "told"),
    [
        (Match(800_00, 4_200_00, 0, "running"), (800 / 60_000, "$800", "the Foundation", "running")),
        (Match(0, 5_000_00, 0, "running"), (0, "", "the Foundation", "running")),
        (Match(0, 5_000_00, 0, "before"), (0, "", "", "before")),
        (Match(0, 5_000_00, 0, "over"), (0, "", "", "over")),
        (Match(5_000_00, 0, 0, "full"), (5_000 / 60_000, "$5,000", "the Foundation", "full")),
        (None, (0, "", "", "")),
    ],
)
def test_what_is_pledged_is_a_part_of_the_bar_and_in_no_figure(match: Match | None, told: tuple[object, ...]) -> None:
    made = campaign(goals=[GIFTS], matching={"by": "the Foundation", "cap": "5000"})
    goal = shown(made, figures={"gifts": GoalFigure(41_230_00, match=match)}).goals[0]
    assert (pytest.approx(goal.matched), goal.matched_sum, goal.match_by, goal.match_state) == told
    assert (goal.raised, goal.percent) == ("$41,230", "68%")
    assert goal.filled == pytest.approx(41_230 / 60_000)


def test_counts_are_counts_and_not_money() -> None:
    goal = {"id": "m", "unit": "members", "target": 1500, "start": 1234}
    of = shown(campaign(goals=[goal])).goals[0]
    assert (of.raised, of.target) == ("1,234", "1,500")


def test_a_clock_that_cannot_be_right_shows_no_dates() -> None:
    dated = campaign(dates={"starts": dt.date(2026, 11, 30), "ends": dt.date(2026, 12, 31)})
    assert shown(dated, now=dt.datetime(1970, 1, 1, tzinfo=dt.UTC)).phase == "undated"


def test_longer_stories_stay_longer_but_not_for_ever() -> None:
    texts = ["short", "x" * 300, "x" * 700]
    of = shown(campaign(highlights=[{"title": "A", "text": text} for text in texts]))
    seconds = [story.seconds for story in of.stories[1:]]
    assert seconds == sorted(seconds)
    assert seconds[-1] <= 20


def test_a_closed_booth_says_when_somebody_is_back() -> None:
    back = NOON + dt.timedelta(hours=2)
    closed = shown(campaign(dates={"time_zone": "America/New_York"}), booth=BoothState("closed", back))
    assert (closed.booth, closed.back_day, closed.back_time.replace("\u202f", " ")) == ("closed", "", "9:00 AM")
    tomorrow = shown(campaign(), booth=BoothState("closed", NOON + dt.timedelta(hours=22)))
    assert (tomorrow.back_day, tomorrow.back_time.replace("\u202f", " ")) == ("November 24", "10:00 AM")


def test_a_time_that_has_passed_or_was_not_chosen_is_not_promised() -> None:
    assert shown(campaign(), booth=BoothState("closed", NOON)).back_time == ""
    assert shown(campaign(), booth=BoothState("closed")).back_time == ""
    assert shown(campaign(), booth=BoothState("display", NOON + dt.timedelta(hours=1))).back_time == ""


def test_a_story_and_a_goal_are_shown_on_their_days_only() -> None:
    made = campaign(
        highlights=[
            {"title": "Today", "text": "x", "show_from": NOON.date(), "show_until": NOON.date()},
            {"title": "Tomorrow", "text": "x", "show_from": NOON.date() + dt.timedelta(days=1)},
            {"title": "Yesterday", "text": "x", "show_until": NOON.date() - dt.timedelta(days=1)},
        ],
        goals=[{"id": "later", "unit": "members", "target": 9, "show_from": NOON.date() + dt.timedelta(days=1)}],
    )
    titles = [story.title for story in shown(made).stories if story.kind == "highlight"]
    assert titles == ["Today"]
    assert shown(made).goals == ()
    assert len(shown(made, NOON + dt.timedelta(days=1)).goals) == 1


def test_the_screen_tells_the_days_that_are_to_be_told_and_not_those_that_count() -> None:
    day = dt.timedelta(days=1)
    dates = {"starts": NOON.date() - 9 * day, "ends": NOON.date() + 9 * day, "told_end": NOON.date() + 4 * day}
    assert shown(campaign(dates=dates)).days == 4
    assert shown(campaign(dates={**dates, "told_start": NOON.date() + 2 * day})).phase == "before"


def test_a_goals_title_in_another_language_than_the_screen_is_told_only_where_it_tells_goals_apart() -> None:
    members = {"id": "members", "unit": "members", "title": "new members", "target": 100}
    roof = {"id": "roof", "unit": "money", "title": "the roof", "target": "90000"}
    gifts = {"id": "gifts", "unit": "money", "title": "raised", "target": "60000"}
    made = campaign(goals=[gifts, members])
    assert [goal.title for goal in shown(made, language="en").goals] == ["raised", "new members"]
    assert [goal.title for goal in shown(made, language="de").goals] == ["", "new members"]
    assert [goal.foreign for goal in shown(made, language="de").goals] == [False, True], (
        "what stands beside is no sentence"
    )
    assert [goal.title for goal in shown(campaign(goals=[gifts, roof]), language="de").goals] == ["raised", "the roof"]
