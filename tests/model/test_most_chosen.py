"""Which amount is given most often, and when nothing is said of it."""

from dataclasses import replace

import pytest

from kiosk.model.ask import Ask
from kiosk.model.checked import checked
from kiosk.model.most_chosen import LEAST_GIFTS, most_chosen
from tests.ledger.reports.finance_days import campaign_with

CAMPAIGN = campaign_with(
    amounts=[{"amount": amount, "does": "helps"} for amount in ("10", "25", "50")],
    giving={"fee_percent": "2.9", "fee_fixed": "0.30"},
)


@pytest.mark.parametrize(
    ("given", "chosen"),
    [
        pytest.param({}, None, id="nothing was given"),
        pytest.param({2500: LEAST_GIFTS - 1}, None, id="one gift is missing"),
        pytest.param({2500: 20, 1000: 10}, 2500, id="one leads"),
        pytest.param({2500: 15, 1000: 15}, None, id="two lead"),
        pytest.param({2500: 14, 1000: 15, 2606: 2}, 2500, id="with the fee it is the same amount"),
        pytest.param({2500: 14, 1700: 16}, None, id="people type another one more often"),
        pytest.param({2500: 6, 1000: 5, **dict.fromkeys(range(100, 130), 1)}, 2500, id="all others count"),
    ],
)
def test_an_amount_is_most_chosen_where_the_ledger_says_so(given: dict[int, int], chosen: int | None) -> None:
    assert most_chosen(CAMPAIGN, given) == chosen


def test_where_there_is_no_choice_nothing_is_chosen() -> None:
    assert most_chosen(campaign_with(amounts=[{"amount": "25", "does": "helps"}]), {2500: 40}) is None
    assert most_chosen(campaign_with(), {2500: 40}) is None


def test_an_amount_that_members_pay_as_dues_is_never_called_the_most_chosen() -> None:
    ask = {"kind": "member", "text": "Join", "link": "https://example.org/join", "dues": "25"}
    campaign = replace(CAMPAIGN, asks=(*CAMPAIGN.asks, checked(Ask, ask)))
    assert most_chosen(campaign, {2500: 20, 1000: 10}) is None
    assert most_chosen(campaign, {2500: 10, 1000: 20}) == 1000
