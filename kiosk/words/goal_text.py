"""A goal's figure in its unit, as a language writes it."""

from kiosk.model.campaign import Campaign, Goal
from kiosk.model.wording import count_text, money_text


def goal_text(campaign: Campaign, goal: Goal, figure: int, language: str) -> str:
    """`figure` of `goal`: `$41,250` for money, else `1,200`."""
    return money_text(campaign.money(figure), language) if goal.is_money else count_text(figure, language)
