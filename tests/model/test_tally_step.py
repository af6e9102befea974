"""Why a goal has moved: whom to thank, what to celebrate once, and how to explain a step back."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.campaign import Campaign
from kiosk.model.fact import Correction, Entry, Fact, FeedReading, Figure, Gift, MemberJoined, Refund, Void
from kiosk.model.money import Money
from kiosk.model.tally import Tally, tally_of
from kiosk.model.tally_step import Celebrated, GiftSeen, Step, at_start, steps_between
from tests.model.paper_book import PaperBook
from tests.model.told_facts import (
    HERE,
    LAW,
    NOON,
    OTHER,
    card,
    cash,
    dollars,
    drive,
    minutes,
    reading,
    tellings,
    told,
    without_deductions,
)

GOALS: list[dict[str, Any]] = [
    {"id": "gifts", "unit": "money", "target": "600", "start": "100", "milestones": ["200", "300", "600", "700"]},
    {"id": "members", "unit": "members", "target": 100, "start": 7, "milestones": [10, 120], "stretch": 120},
]
DRIVE = drive(goals=GOALS, feeds=[])
EARLIER = [told(cash(900), 1, at=minutes(-9)), told(card(1, 5000, at=minutes(-8)), 2, OTHER)]


class Screen:
    """Looks at a book again and again, as a kiosk does."""

    def __init__(self, campaign: Campaign, facts: Sequence[Fact] = ()) -> None:
        self.campaign = campaign
        self.book = PaperBook(facts)
        self.tally = self._tally()
        self.celebrated = at_start(self.tally)

    def _tally(self) -> Tally:
        return tally_of(self.campaign, self.book, HERE, NOON)

    def look(self, *facts: Fact) -> tuple[Step, ...]:
        self.book.fold(facts)
        before, self.tally = self.tally, self._tally()
        steps, self.celebrated = steps_between(self.campaign, before, self.tally, facts, HERE, self.celebrated)
        return steps


def only(screen: Screen, *facts: Fact) -> Step:
    (step,) = screen.look(*facts)
    return step


def here(*entries: Entry, first: int = 11) -> list[Fact]:
    return [told(entry, sequence, at=minutes(sequence)) for sequence, entry in enumerate(entries, first)]


def given_back(first: int = 3) -> Fact:
    """A dollar of the earlier gift by phone, told by the kiosk that took it."""
    return told(Refund("re_1", "pi_1", dollars(100)), first, OTHER, minutes(20))


def website(as_of: dt.datetime, raised: int) -> Fact:
    return told(reading(as_of, raised), 50)


def with_feed() -> Screen:
    """A website at 300 dollars, that counts phones, one of which it hasn't counted yet."""
    return Screen(drive(includes=["phone"]), [told(reading(NOON, 30_000)), told(card(9, 500, at=minutes(1)), 2)])


def test_a_gift_here_and_one_at_another_kiosk_are_thanked_for_in_order_of_arrival() -> None:
    step = only(Screen(DRIVE, EARLIER), told(card(2, 2500, at=minutes(1)), 3, OTHER), *here(cash(100)))
    assert step == Step(
        "gifts",
        15_900,
        18_500,
        ("gift",),
        (
            GiftSeen(dollars(2500), here=False, method="phone", at=minutes(1)),
            GiftSeen(dollars(100), here=True, method="cash", at=minutes(11)),
        ),
    )
    assert step.reason == "gift"


def test_a_gift_that_this_kiosk_took_and_another_saw_first_was_taken_here() -> None:
    step = only(Screen(DRIVE), told(card(1, 500, taken_by=HERE), 1, OTHER))
    assert [gift.here for gift in step.gifts] == [True]


def test_a_gift_is_thanked_for_once_whoever_tells_of_it_again() -> None:
    screen = Screen(DRIVE)
    assert len(only(screen, told(card(1, 500, taken_by=OTHER), 1)).gifts) == 1
    again = told(card(1, 500), 1, OTHER)
    assert screen.look(again) == ()
    assert [gift.money.minor for gift in only(screen, again, *here(cash(300))).gifts] == [300]


def test_a_gift_that_the_website_had_counted_already_is_thanked_for_though_nothing_moves() -> None:
    money, donors = with_feed().look(told(card(2, 700, at=minutes(-1)), 3))
    assert (money.goal, money.before, money.after, money.reasons) == ("gifts", 30_500, 30_500, ())
    assert len(money.gifts) == len(donors.gifts) == 1


def test_donors_are_thanked_for_their_gifts_and_members_for_joining() -> None:
    steps = {step.goal: step for step in Screen(drive(has_feed=False)).look(*here(cash(100), MemberJoined(2)))}
    assert (steps["donors"].reasons, len(steps["donors"].gifts), steps["donors"].joined) == (("gift",), 1, 0)
    assert (steps["members"].reasons, steps["members"].gifts, steps["members"].joined) == (("member",), (), 2)


@pytest.mark.parametrize(
    "facts",
    [
        here(Gift("cash", Money(100, "EUR"))),
        here(cash(100), Void(11, "a mistake")),
        here(MemberJoined(), Void(11, "a mistake")),
        here(card(2, 500), Refund("re_1", "pi_2", dollars(500)), Refund("re_1", "pi_2", dollars(500))),
        here(Correction("gifts", 5, "late", "EUR"), Correction("members", 1, "late"), Void(12, "a mistake")),
    ],
)
def test_what_came_to_nothing_is_no_step(facts: list[Fact]) -> None:
    assert Screen(DRIVE, EARLIER).look(*facts) == ()


def test_facts_of_another_campaign_are_nobody_elses_gifts() -> None:
    assert Screen(DRIVE).look(*[replace(fact, campaign="another") for fact in EARLIER]) == ()


@pytest.mark.parametrize(
    ("facts", "reasons"),
    [
        ([given_back()], ("refund",)),
        ([told(Void(1, "a mistake"), 2)], ("void",)),
        (here(Correction("gifts", -100, "twice", "USD")), ("correction",)),
        ([given_back(), told(Void(1, "a mistake"), 2)], ("refund", "void")),
        ([given_back(), *here(Correction("gifts", 50, "late", "USD"))], ("refund",)),
        ([*here(cash(50)), given_back()], ("refund",)),
        (here(cash(50), Correction("gifts", -100, "twice", "USD")), ("correction",)),
        (
            [*here(cash(50), Correction("gifts", -100, "twice", "USD")), given_back()],
            ("refund", "correction"),
        ),
        ([*here(cash(50), Void(11, "a mistake")), given_back()], ("refund",)),
    ],
)
def test_a_step_back_says_what_took_it_back(facts: list[Fact], reasons: tuple[str, ...]) -> None:
    step = only(Screen(DRIVE, EARLIER), *facts)
    assert step.after < step.before
    assert step.reasons == reasons


@pytest.mark.parametrize(
    ("facts", "reasons"),
    [
        ([Correction("gifts", -9, "twice", "USD"), Refund("re_1", "pi_unknown", dollars(100))], ("correction",)),
        ([Correction("gifts", -9, "twice", "USD"), Void(1, "a member twice")], ("correction",)),
        ([cash(50), Void(1, "a member twice")], ("gift",)),
        ([Correction("gifts", 900, "late", "USD"), Void(2, "a gift twice")], ("correction",)),
        ([reading(minutes(5), 30_500), Void(1, "a member twice")], ("reading",)),
    ],
)
def test_what_did_not_move_a_goal_that_way_is_no_reason(facts: list[Entry], reasons: tuple[str, ...]) -> None:
    earlier = [told(MemberJoined(), 1), told(cash(300), 2), told(reading(minutes(-5), 30_000), 3)]
    steps = {step.goal: step for step in Screen(drive(), earlier).look(*here(*facts))}
    assert steps["gifts"].reasons == reasons


def test_a_reading_of_another_goal_is_no_reason() -> None:
    other = FeedReading("members", minutes(5), (Figure("members", 9),), "")
    screen = Screen(DRIVE, here(Correction("gifts", 100, "late", "USD")))
    steps = {step.goal: step for step in screen.look(told(Void(11, "never"), 12), told(other, 13))}
    assert (steps["gifts"].reasons, steps["gifts"].by_reading) == (("void",), 0)


def test_a_gift_that_comes_with_a_larger_step_back_is_thanked_for_all_the_same() -> None:
    step = only(Screen(DRIVE, EARLIER), *here(cash(50)), given_back())
    assert step.after < step.before
    assert [gift.money.minor for gift in step.gifts] == [50]


@pytest.mark.parametrize(
    ("facts", "moved", "reasons", "by_reading"),
    [
        ([website(minutes(2), 30_500)], None, (), 0),
        ([website(minutes(2), 30_900)], 400, ("reading",), 400),
        ([website(minutes(2), 30_100)], -400, ("reading",), -400),
        ([website(minutes(0.5), 29_000)], -1000, ("reading",), -1000),
        ([website(minutes(2), 30_500), *here(cash(70))], 70, ("gift",), 0),
        ([website(minutes(2), 31_000), *here(cash(70))], 570, ("gift", "reading"), 500),
        ([website(minutes(2), 29_500), *here(cash(70))], -930, ("reading",), -1000),
        ([website(minutes(2), 30_500), *here(Correction("gifts", -5, "twice", "USD"))], -5, ("correction",), 0),
        ([website(minutes(2), 30_000), *here(Refund("re_1", "pi_9", dollars(500)))], -500, ("refund",), 0),
    ],
)
def test_a_website_that_catches_up_moves_nothing_and_what_it_tells_beyond_is_its_own(
    facts: list[Fact], moved: int | None, reasons: tuple[str, ...], by_reading: int
) -> None:
    steps = {step.goal: step for step in with_feed().look(*facts)}
    if moved is None:
        assert "gifts" not in steps
        return
    step = steps["gifts"]
    assert (step.after - step.before, step.reasons, step.by_reading) == (moved, reasons, by_reading)


def test_a_void_of_a_correction_explains_a_step_either_way() -> None:
    for amount in (100, -100):
        screen = Screen(DRIVE, here(Correction("gifts", amount, "twice", "USD")))
        assert only(screen, told(Void(11, "it was right"), 12)).reasons == ("void",)


def test_a_goal_that_moves_with_the_campaign_alone_has_another_reason() -> None:
    changed = drive(goals=[{**GOALS[0], "start": "90"}], feeds=[])
    book = PaperBook()
    before, after = (tally_of(campaign, book, HERE, NOON) for campaign in (DRIVE, changed))
    (step,), _ = steps_between(changed, before, after, [], HERE, at_start(before))
    assert (step.goal, step.reasons) == ("gifts", ("other",))


def test_a_goal_that_is_new_in_the_campaign_takes_no_step_and_passes_nothing() -> None:
    before, after = Tally(), tally_of(DRIVE, PaperBook(here(cash(50_000))), HERE, NOON)
    steps, celebrated = steps_between(DRIVE, before, after, [], HERE, Celebrated())
    assert steps == ()
    assert celebrated.highest == {"gifts": 60_000, "members": 7}


def test_milestones_are_passed_once_and_the_target_and_the_stretch_are_told_apart() -> None:
    screen = Screen(DRIVE)
    assert only(screen, *here(cash(9999))).milestones_passed == ()
    assert only(screen, *here(cash(1), first=12)).milestones_passed == (20_000,)
    assert only(screen, *here(Correction("gifts", -5000, "twice", "USD"), first=13)).milestones_passed == ()
    assert only(screen, *here(cash(5000), first=14)).milestones_passed == ()
    step = only(screen, *here(cash(60_000), first=15))
    assert (step.milestones_passed, step.target_reached, step.stretch_reached) == ((30_000,), True, False)
    assert not only(screen, *here(cash(60_000), first=16)).target_reached


def test_a_mark_is_passed_at_its_very_figure_and_not_again_from_there() -> None:
    screen = Screen(DRIVE)
    assert only(screen, *here(cash(50_000))).target_reached
    assert not only(screen, *here(cash(1), first=12)).target_reached


def test_the_stretch_is_reached_once() -> None:
    screen = Screen(DRIVE)
    first = only(screen, *here(MemberJoined(100)))
    assert (first.milestones_passed, first.target_reached, first.stretch_reached) == ((10,), True, False)
    assert only(screen, *here(MemberJoined(13), first=12)).stretch_reached
    assert not only(screen, *here(MemberJoined(13), first=13)).stretch_reached


def test_nothing_that_is_there_at_the_start_is_celebrated() -> None:
    screen = Screen(DRIVE, here(cash(30_000)))
    assert screen.look() == ()
    step = only(screen, *here(cash(1), first=12))
    assert (step.milestones_passed, step.target_reached) == ((), False)


drives = st.sampled_from([drive(), drive(includes=["phone", "card_reader", "member"]), drive(has_feed=False)])


@LAW
@given(drives, tellings().map(without_deductions))
def test_each_step_is_explained_by_the_fact_that_made_it(campaign: Campaign, facts: list[Fact]) -> None:
    screen = Screen(campaign)
    why = {Gift: "gift", MemberJoined: "member", Refund: "refund", Void: "void", Correction: "correction"}
    for fact in facts:
        for step in screen.look(fact):
            if step.before != step.after:
                assert step.reasons == (why.get(type(fact.entry), "reading"),)
            if step.after < step.before:
                assert isinstance(fact.entry, Refund | Void | Correction | FeedReading)


def test_a_gift_that_the_website_has_counted_does_not_hide_that_another_was_given_back() -> None:
    screen = Screen(drive(includes=["card_reader"]))
    taken = card(0, 500, taken_by=HERE, at=minutes(-20), method="card_reader")
    screen.look(told(taken, 1, OTHER), told(reading(minutes(-21), 0), 2, OTHER))
    counted = told(Gift("card_reader", dollars(200)), 3, OTHER, minutes(-21))
    steps = screen.look(counted, told(taken, 4, OTHER), told(Refund("re_0", "pi_0", dollars(200)), 4))
    money = next(step for step in steps if step.goal == "gifts")
    assert (money.before, money.after, money.reasons) == (500, 300, ("refund",))


def test_a_gift_that_counts_though_one_kiosk_tells_of_its_refund_is_the_reason_without_thanks() -> None:
    taken = card(2, 1500, taken_by="kiosk-c", at=minutes(-6), method="card_reader")
    refund = told(Refund("re_2", "pi_2", dollars(1500)), 2, OTHER)
    step = next(step for step in Screen(drive()).look(told(taken, 1), refund) if step.goal == "gifts")
    assert (step.after - step.before, step.reasons, step.gifts) == (1500, ("gift",), ())


@LAW
@given(st.data(), drives, tellings().map(without_deductions))
def test_a_burst_is_explained_by_what_is_in_it_and_thanks_for_each_gift_once(
    data: st.DataObject, campaign: Campaign, facts: list[Fact]
) -> None:
    screen = Screen(campaign)
    kinds = {"gift": Gift, "member": MemberJoined, "refund": Refund, "void": Void, "correction": Correction}
    thanked = passed = 0
    while facts:
        size = data.draw(st.integers(1, 8))
        burst, facts = facts[:size], facts[size:]
        for step in screen.look(*burst):
            told_kinds = tuple(type(fact.entry) for fact in burst)
            assert all(kinds.get(reason, FeedReading) in told_kinds for reason in step.reasons)
            assert bool(step.reasons) == (step.before != step.after)
            if step.goal == "gifts":
                thanked += len(step.gifts)
                passed += step.target_reached
    gifts = [one for one in screen.book.things.values() if one.kind not in ("member", "correction")]
    assert thanked <= sum(one.currency == "USD" for one in gifts)
    assert passed <= 1


@LAW
@given(tellings().map(without_deductions))
def test_the_highest_figure_never_falls(facts: list[Fact]) -> None:
    screen = Screen(drive())
    for fact in facts:
        before = screen.celebrated.highest
        screen.look(fact)
        assert all(screen.celebrated.highest[goal] >= high for goal, high in before.items())
        assert all(screen.celebrated.highest[goal] >= one.raised for goal, one in screen.tally.goals.items())


def test_a_target_from_before_it_was_raised_is_a_mark_and_each_stretch_is_reached_once() -> None:
    raised = {"id": "members", "unit": "members", "target": 100, "start": 7, "earlier_targets": [50]}
    screen = Screen(drive(has_feed=False, goals=[raised | {"stretch": 120, "second_stretch": 130}]))
    first = only(screen, *here(MemberJoined(45)))
    assert (first.milestones_passed, first.target_reached, first.stretch_reached) == ((50,), False, False)
    for number, (joined, reached) in enumerate(((50, False), (20, True), (5, False), (5, True), (10, False)), 12):
        assert only(screen, *here(MemberJoined(joined), first=number)).stretch_reached is reached
