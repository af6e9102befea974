"""A country's own ways to pay on a phone: which suit a campaign, and which are refused by name."""

import json
import re
from typing import Any

import pytest
from pydantic import ValidationError

from kiosk.model import payment_method
from kiosk.model.checked import checked
from kiosk.model.fields import CampaignContext
from kiosk.model.giving_terms import GivingTerms
from kiosk.model.payment_method import CURRENCIES_OF, DELAYED, brands_of, methods_of, suiting
from kiosk.simulator import methods as simulated
from kiosk.words.mistakes import MistakeWords
from tests.conftest import CHECKOUT
from tests.contract import openapi


def told(names: list[str], currency: str | None) -> str:
    """What is wrong with the first of `names`."""
    with pytest.raises(ValidationError) as caught:
        checked(GivingTerms, {"payment_methods": names}, CampaignContext(currency, None))
    error: Any = caught.value.errors()[0]
    return MistakeWords().sentence(error["ctx"]["mistake"])


@pytest.mark.parametrize(
    ("name", "currency"),
    [
        *[("twint", "CHF"), ("swish", "SEK"), ("mobilepay", "DKK"), ("bizum", "EUR"), ("ideal", "EUR")],
        *[("bancontact", "EUR"), ("pix", "BRL"), ("upi", "INR"), ("pay_by_bank", "GBP"), ("paypal", "CHF")],
    ],
)
def test_a_countrys_own_way_is_taken_in_its_currency(name: str, currency: str) -> None:
    terms = checked(GivingTerms, {"payment_methods": [name]}, CampaignContext(currency, None))
    assert terms.payment_methods == (name,)
    assert name in suiting(currency)


def test_one_that_takes_another_currency_is_refused_by_name() -> None:
    assert told(["twint"], "EUR") == (
        "'twint' takes only CHF, and this campaign is in EUR; leave it out or change the campaign’s currency."
    )


def test_one_that_nobody_knows_is_refused_with_those_that_suit() -> None:
    assert told(["twintt"], "CHF") == (
        "'twintt' is not a way to pay on a phone that is known here; write paypal, twint, or wechat_pay."
    )
    assert "twint" in told(["klarna"], None), "a loan is no way to give"


@pytest.mark.parametrize("name", ["card", "link"])
def test_what_every_page_takes_is_not_named(name: str) -> None:
    assert told([name], "CHF") == f"'{name}' is offered on every page already; leave it out."


def test_a_page_takes_cards_and_link_beside_them_and_each_once() -> None:
    assert methods_of(()) == ("card", "link")
    assert methods_of(("twint", "paypal", "twint")) == ("card", "link", "twint", "paypal")


def test_the_screen_names_them_as_people_do() -> None:
    assert brands_of(("twint", "ideal", "us_bank_account", "pay_by_bank")) == ("TWINT", "iDEAL", "Pay by Bank")
    assert set(payment_method._BRANDS) <= set(CURRENCIES_OF)


def test_the_simulation_knows_the_same_ways() -> None:
    assert {name: {one.upper() for one in takes} for name, takes in simulated.TAKES.items()} == {
        name: set(currencies) for name, currencies in CURRENCIES_OF.items()
    }
    assert simulated.DELAYED == DELAYED


def test_the_page_about_cards_lists_each_currency_with_the_ways_that_take_it() -> None:
    rows = re.findall(r"^\| ([A-Z]{3}) \| ?(.*?) ?\| ?(.*?) ?\|$", (CHECKOUT / "docs" / "cards.md").read_text(), re.M)
    currencies = {currency for taken in CURRENCIES_OF.values() for currency in taken}
    assert {currency: tuple(re.findall(r"`(\w+)`", soon)) for currency, soon, _ in rows} == {
        currency: tuple(name for name in suiting(currency) if name not in DELAYED) for currency in currencies
    }
    assert {currency: tuple(re.findall(r"`(\w+)`", later)) for currency, _, later in rows} == {
        currency: tuple(name for name in suiting(currency) if name in DELAYED) for currency in currencies
    }


@openapi.needs_description
def test_stripe_lists_each_for_a_session_and_the_simulation_takes_what_stripe_lists() -> None:
    paths = json.loads(openapi.FILE.read_text())["paths"]
    body = paths["/v1/checkout/sessions"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
    listed = body["schema"]["properties"]["allowed_payment_method_types"]["items"]["enum"]
    assert set(simulated.NAMES) == set(listed)
    assert CURRENCIES_OF.keys() <= set(listed)
