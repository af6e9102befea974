from kiosk.model.unit import UNITS, unit_names
from kiosk.words.goal_text import goal_text
from tests.model.told_facts import drive


def test_a_figure_is_said_in_its_goals_unit() -> None:
    campaign = drive()
    said = {goal.unit: goal_text(campaign, goal, 1_234_50, "en") for goal in campaign.goals}
    assert said == {"money": "$1,234.50", "donors": "123,450", "members": "123,450"}


def test_feeds_name_each_unit_by_its_plural_or_singular_and_money_by_its_currency() -> None:
    assert [unit_names(unit, "EUR") for unit in UNITS] == [
        ("EUR",),
        ("members", "member"),
        ("donors", "donor"),
        ("supporters", "supporter"),
    ]
