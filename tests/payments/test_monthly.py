"""Somebody gives every month: the first payment is a gift at once, with one monthly supporter more, once."""

from pathlib import Path

import pytest

from kiosk.ledger.encoding import decode, encode
from kiosk.ledger.ledger import Ledger
from kiosk.model.attempt import new_attempt_id, purpose_of
from kiosk.model.fact import AttemptOpened, Gift, MonthlyBegan, Void
from kiosk.model.money import Money
from kiosk.model.tally import tally_of
from tests.ledger.books import ME, NOON, OTHER, opened
from tests.ledger.reports.finance_days import campaign_with

MONTH = Money(1000, "USD")
SUPPORTERS = {"id": "monthly", "unit": "supporters", "title": "monthly supporters", "target": 100, "start": 7}


def first_month(taken_by: str = "") -> Gift:
    return Gift("phone", MONTH, "pi_1", "r0123456789abcdef", taken_by, NOON)


def supporters(ledger: Ledger) -> int:
    campaign = campaign_with(goals=[SUPPORTERS])
    return tally_of(campaign, ledger.book(campaign.id), ME.uuid, NOON).goals["monthly"].raised - 7


def test_an_id_says_that_somebody_gives_monthly() -> None:
    assert purpose_of(new_attempt_id("monthly")) == "monthly"


def test_the_first_month_is_one_gift_and_one_supporter_more_once(tmp_path: Path) -> None:
    drive = campaign_with().id
    with opened(tmp_path) as ledger:
        for _ in range(2):
            ledger.append(drive, first_month())
        assert [type(fact.entry) for fact in ledger.facts()] == [Gift, MonthlyBegan]
        assert supporters(ledger) == 1
        began = list(ledger.facts())[-1]
        assert decode(encode(began)) == began
        ledger.append(drive, Void(began.sequence, "two for one"))
        assert supporters(ledger) == 0


def test_a_later_payment_is_a_gift_and_nobody_new(tmp_path: Path) -> None:
    drive = campaign_with().id
    with opened(tmp_path) as ledger:
        ledger.append(drive, first_month())
        ledger.append(drive, Gift("phone", MONTH, "pi_2", "", ME.uuid, NOON))
        assert supporters(ledger) == 1
        assert sum(isinstance(fact.entry, Gift) for fact in ledger.facts()) == 2


def test_who_begins_next_month_is_a_supporter_without_a_gift_and_the_attempt_is_over(tmp_path: Path) -> None:
    drive = campaign_with().id
    with opened(tmp_path) as ledger:
        ledger.append(drive, AttemptOpened("r1", "phone", MONTH))
        assert [one.id for one in ledger.open_attempts()] == ["r1"]
        ledger.append(drive, MonthlyBegan("r1", MONTH))
        assert ledger.open_attempts() == ()
        assert supporters(ledger) == 1


@pytest.mark.parametrize("taken_by", [ME.uuid, OTHER.uuid])
def test_a_kiosk_that_only_saw_it_at_stripe_makes_no_supporter_of_anothers(tmp_path: Path, taken_by: str) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(campaign_with().id, first_month(taken_by))
        assert supporters(ledger) == (taken_by == ME.uuid)
