import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.ui.attract.thanks_queue import Arrivals, Milestone, ThanksQueue

HALF_WAY = Milestone("$30,000", "raised", is_target=False)


@pytest.fixture
def moments(qapp: QGuiApplication) -> ThanksQueue:
    assert qapp
    moments = ThanksQueue()
    moments.write_money(lambda minor: f"${minor / 100:.2f}")
    return moments


def shown(moments: ThanksQueue) -> tuple[object, ...]:
    return moments.shown.kind, moments.shown.figure, moments.shown.count, moments.shown.title


def test_a_gift_is_thanked_for_with_its_amount(moments: ThanksQueue) -> None:
    moments.arrive(Arrivals(minor=2000, gifts=1))
    assert shown(moments) == ("gift", "$20.00", 1, "")
    moments.over()
    assert shown(moments) == ("", "", 0, "")


def test_a_burst_is_gathered_while_one_moment_is_on_the_screen(moments: ThanksQueue) -> None:
    moments.arrive(Arrivals(minor=2000, gifts=1))
    for _ in range(50):
        moments.arrive(Arrivals(minor=500, gifts=1))
    assert shown(moments) == ("gift", "$20.00", 1, "")
    moments.over()
    assert shown(moments) == ("gift", "$250.00", 50, "")
    moments.over()
    assert moments.shown.kind == ""


def test_one_after_the_other_the_gift_the_members_and_then_the_mark(moments: ThanksQueue) -> None:
    moments.arrive(Arrivals(minor=2000, gifts=1, members=2, milestones=(HALF_WAY,)))
    kinds = []
    while moments.shown.kind:
        kinds.append(shown(moments))
        moments.over()
    assert kinds == [("gift", "$20.00", 1, ""), ("members", "", 2, ""), ("milestone", "$30,000", 0, "raised")]


def test_of_two_marks_waiting_the_later_is_celebrated(moments: ThanksQueue) -> None:
    moments.arrive(Arrivals(minor=1, gifts=1))
    moments.arrive(Arrivals(milestones=(HALF_WAY,)))
    moments.arrive(Arrivals(milestones=(Milestone("$60,000", "raised", is_target=True),)))
    moments.over()
    assert shown(moments) == ("goal", "$60,000", 0, "raised")
    moments.over()
    assert moments.shown.kind == ""


def test_two_equal_gifts_are_two_moments(moments: ThanksQueue) -> None:
    begun: list[str] = []
    moments.began.connect(lambda: begun.append(moments.shown.figure))
    moments.arrive(Arrivals(minor=2000, gifts=1))
    moments.arrive(Arrivals(minor=2000, gifts=1))
    moments.over()
    assert begun == ["$20.00", "$20.00"]


def test_nothing_is_celebrated_where_nothing_may_move(moments: ThanksQueue) -> None:
    moments.on = False
    moments.arrive(Arrivals(minor=2000, gifts=1))
    assert moments.shown.kind == ""
    moments.on = True
    moments.over()
    assert moments.shown.kind == ""


def test_the_marks_of_several_goals_are_celebrated_one_after_the_other(moments: ThanksQueue) -> None:
    donors = Milestone("75", "donors", is_target=False, goal="donors")
    goal = Milestone("$60,000", "raised", is_target=True, goal="gifts")
    later = Milestone("$65,000", "raised", is_target=False, goal="gifts")
    moments.arrive(Arrivals(minor=1, gifts=1))
    for milestone in (goal, donors, later):
        moments.arrive(Arrivals(milestones=(milestone,)))
    seen = []
    moments.over()
    while moments.shown.kind:
        seen.append((moments.shown.kind, moments.shown.figure))
        moments.over()
    assert seen == [("goal", "$60,000"), ("milestone", "75")]


def test_gifts_whose_amount_nobody_tells_are_thanked_for_without_one(moments: ThanksQueue) -> None:
    moments.arrive(Arrivals(gifts=3))
    assert shown(moments) == ("gift", "", 3, "")


def test_thanks_that_wait_follow_the_language(moments: ThanksQueue) -> None:
    moments.arrive(Arrivals(minor=100, gifts=1))
    moments.arrive(Arrivals(minor=2000, gifts=1))
    moments.write_money(lambda minor: f"{minor // 100} $")
    moments.over()
    assert moments.shown.figure == "20 $"


def test_another_campaign_begins_without_the_thanks_of_the_one_before(moments: ThanksQueue) -> None:
    moments.arrive(Arrivals(minor=2000, gifts=1))
    moments.arrive(Arrivals(minor=500, gifts=1, members=1, milestones=(HALF_WAY,)))
    moments.arrive(Arrivals(afresh=True))
    assert moments.shown.kind == ""
    moments.arrive(Arrivals(minor=100, gifts=1))
    assert shown(moments) == ("gift", "$1.00", 1, "")
    moments.over()
    assert moments.shown.kind == ""


def test_nothing_that_arrives_shows_nothing(moments: ThanksQueue) -> None:
    told: list[str] = []
    moments.changed.connect(lambda: told.append("changed"))
    moments.arrive(Arrivals())
    assert told == []
