"""What a finger changes on the giving scenes."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaigns.folder import read_campaign
from kiosk.model.campaign import Campaign
from kiosk.payments.limits import PhoneLimits, ReaderLimits
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.giving.idle import SECONDS
from kiosk.ui.giving.records import GivingState
from kiosk.ui.giving.steps import allowed, chosen, confirmed, erased, final_sum, pressed, typed_minor, wiped

EXAMPLE = read_campaign(resource_folder() / EXAMPLE_CAMPAIGN)


def in_currency(currency: str) -> Campaign:
    return replace(EXAMPLE, currency=currency, amounts=())


KEYPAD = GivingState(EXAMPLE, "en", step="keypad")


def typed(keys: str, facts: GivingState = KEYPAD) -> GivingState:
    for key in keys:
        facts = pressed(facts, key)
    return facts


@pytest.mark.parametrize(
    ("keys", "minor"),
    [
        ("25", 2500),
        ("025", 2500),
        ("2.5", 250),
        (".5", 50),
        ("1.234", 123),
        ("1..2", 120),
        ("12a", 1200),
        ("0", 0),
        ("", 0),
    ],
)
def test_keys_make_an_amount(keys: str, minor: int) -> None:
    assert typed_minor(typed(keys)) == minor


def test_where_a_currency_has_no_decimals_there_is_no_point() -> None:
    assert typed_minor(typed("12.5", GivingState(in_currency("JPY"), "ja", step="keypad"))) == 125


@given(st.lists(st.sampled_from([*"0123456789.", "<"]), max_size=40), st.sampled_from(["USD", "JPY", "KWD"]))
def test_whatever_is_typed_is_an_amount_that_stripe_could_take(keys: list[str], currency: str) -> None:
    facts = GivingState(in_currency(currency), "en", step="keypad")
    for key in keys:
        facts = erased(facts) if key == "<" else pressed(facts, key)
        assert 0 <= typed_minor(facts) <= 99_999_999


@pytest.mark.parametrize(
    ("keys", "step"), [("0.99", "keypad"), ("1", "amount"), ("5000", "amount"), ("5000.01", "large")]
)
def test_an_own_amount_within_the_campaigns_limits_is_chosen(keys: str, step: str) -> None:
    facts = confirmed(typed(keys))
    assert (facts.step, facts.minor > 0) == (step, step != "keypad")
    assert allowed(facts, facts.minor) == (step == "amount")


def test_an_icelandic_amount_is_whole() -> None:
    facts = GivingState(in_currency("ISK"), "is", step="keypad")
    assert not allowed(facts, 50_050)
    assert allowed(facts, 50_000)


def test_only_an_amount_of_the_campaign_can_be_chosen_by_touching_it() -> None:
    facts = GivingState(EXAMPLE, "en", step="amount")
    assert chosen(facts, 2500).minor == 2500
    assert chosen(facts, 2501).minor == 0


def test_the_fee_is_covered_only_when_that_is_chosen(tmp_path: Path) -> None:
    with_fee = replace(EXAMPLE.giving, fee_percent="2.9", fee_fixed=30)
    facts = GivingState(replace(EXAMPLE, giving=with_fee), "en", step="amount", minor=5000)
    assert final_sum(facts).minor == 5000
    assert final_sum(replace(facts, covers_fee=True)).minor == 5181


def test_an_address_takes_no_other_signs() -> None:
    facts = GivingState(EXAMPLE, "en", step="email")
    for key in ["A", "d", "a", " ", "<", "@", "x", ".org", '"']:
        facts = pressed(facts, key)
    assert facts.email == "ada@x.org"
    assert erased(facts).email == "ada@x.or"


def test_nothing_of_a_person_is_left_after_wiping() -> None:
    facts = GivingState(
        EXAMPLE, "en", cards=True, phones=True, step="email", minor=1, typed="1", covers_fee=True, code="A1", link="l"
    )
    assert wiped(replace(facts, email="a@b.c", receipt="sent", warns=3)) == GivingState(
        EXAMPLE, "en", cards=True, phones=True
    )


def test_nobody_is_sent_away_by_the_reader_before_the_screen_asks_whether_they_are_there() -> None:
    assert SECONDS["card"] < ReaderLimits().card
    assert SECONDS["checking"] <= min(ReaderLimits().checking, PhoneLimits().checking)
