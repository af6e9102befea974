"""Pages to pay on, made and read by the real SDK at a simulated Stripe that is held to Stripe's description."""

import dataclasses
import datetime as dt
import json
from collections.abc import Iterator

import pytest

from kiosk.model.attempt import Attempt
from kiosk.model.money import Money
from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.net.deadline import Timeouts
from kiosk.payments.checkout import Page, Session
from kiosk.payments.stripe_checkout import (
    LOCALES,
    LONGEST_ADDRESS,
    StripeCheckout,
    is_checkout_address,
    locale_of,
    stripe_checkout,
)
from kiosk.payments.terminal import Intent
from kiosk.simulator import sessions
from kiosk.simulator.phone import press
from tests.conftest import NOON
from tests.contract.openapi import FILE, needs_description
from tests.ledger.books import ME, OTHER
from tests.said import said
from tests.simulator.held_to_stripe import SimulatedServer, TestKey, simulated_stripe

ATTEMPT = Attempt("0123456789abcdef", "drive", "phone", Money(2000, "USD"), "2026-11-23-AB", opened=NOON)
PAGE = Page("Donation to Snake Friends", "https://example.org/give", NOON + dt.timedelta(minutes=31))
PRACTICE = "http://127.0.0.1:8042"
REAL = (
    "https://checkout.stripe.com/c/pay/cs_live_a1YS2cPqHBdyZzEpXgBVgLWuzmGEMb3FLdMx"
    "#fidkdWxOYHwnPyd1blpxYHZxWjA0SDdPUW5JQmFTQ0xLcjJ1Y3ZRXU1Xfm1VVmdKZzxmRn0nKSdjd2poVmB3c2B3Jz9xd3BgKSdpZHxqcHFRfHVgJ"
)


@pytest.fixture
def server() -> Iterator[SimulatedServer]:
    with simulated_stripe() as server:
        yield server


@pytest.fixture
def checkout(server: SimulatedServer) -> Iterator[StripeCheckout]:
    with stripe_checkout(TestKey(), server.base, ME.uuid, timeouts=Timeouts(5.0, 0.5, 10.0)) as checkout:
        yield checkout


def made(checkout: StripeCheckout, number: int = 1) -> Session:
    session = checkout.create(ATTEMPT, PAGE, number)
    assert isinstance(session, Session), session
    return session


def test_a_page_is_made_for_this_attempt_and_this_money(checkout: StripeCheckout, server: SimulatedServer) -> None:
    session = made(checkout)
    assert (session.status, session.paid, session.intent) == ("open", False, "")
    assert (session.money, session.live, session.attempt) == (ATTEMPT.money, False, ATTEMPT.id)
    assert session.methods == {"card", "link"}
    assert session.url.startswith(f"{server.base}/c/pay/{session.id}#fid")
    assert checkout.read(session.id) == session


def test_the_same_number_makes_no_second_page_and_another_one_does(checkout: StripeCheckout) -> None:
    assert made(checkout) == made(checkout)
    assert made(checkout, 2).id != made(checkout).id


def test_it_is_paid_by_a_payment_that_bears_the_stamp_too(checkout: StripeCheckout) -> None:
    session = made(checkout)
    press(session.url, "pay")
    paid = checkout.read(session.id)
    assert isinstance(paid, Session)
    assert (paid.status, paid.paid, paid.url) == ("complete", True, "")
    intent = checkout.read_intent(paid.intent)
    assert isinstance(intent, Intent)
    assert (intent.status, intent.money, intent.attempt) == ("succeeded", ATTEMPT.money, ATTEMPT.id)
    assert not intent.on_reader


@pytest.mark.parametrize(
    ("language", "locale"),
    [
        *[("en", "en"), ("de", "de"), ("pt-BR", "pt-BR"), ("hi", "hi-IN"), ("ja", "ja"), ("fr-CH", "fr")],
        *[("ar", "auto"), ("he", "auto"), ("", "auto"), ("fil", "fil")],
    ],
)
def test_a_page_speaks_the_chosen_language_or_the_phones_own(language: str, locale: str) -> None:
    assert locale_of(language) == locale


@needs_description
def test_stripes_pages_speak_these_languages() -> None:
    paths = json.loads(FILE.read_text())["paths"]
    body = paths["/v1/checkout/sessions"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
    listed = body["schema"]["properties"]["locale"]["enum"]
    assert sorted(listed) == sorted(["auto", *LOCALES]) == sorted(["auto", *sessions.LOCALES])


def test_one_that_is_expired_can_be_expired_no_more(checkout: StripeCheckout) -> None:
    session = made(checkout)
    expired = checkout.expire(session.id)
    assert isinstance(expired, Session)
    assert expired.status == "expired"
    assert isinstance(checkout.expire(session.id), Refused)
    assert checkout.read(session.id) == expired


def test_what_is_stamped_is_found_and_only_that(checkout: StripeCheckout, server: SimulatedServer) -> None:
    assert checkout.find(ATTEMPT) == ()
    session = made(checkout)
    checkout.create(dataclasses.replace(ATTEMPT, id="another"), PAGE, 1)
    with stripe_checkout(TestKey(), server.base, OTHER.uuid) as others:
        theirs = others.create(ATTEMPT, PAGE, 9)
        assert isinstance(theirs, Session)
        assert theirs.id != session.id
        assert others.find(ATTEMPT) == (theirs,)
    assert checkout.find(ATTEMPT) == (session,)
    assert checkout.find(dataclasses.replace(ATTEMPT, opened=None)) == ()
    assert checkout.find(dataclasses.replace(ATTEMPT, opened=NOON - dt.timedelta(days=1))) == ()


def test_another_kiosks_page_is_not_ours(checkout: StripeCheckout, server: SimulatedServer) -> None:
    with stripe_checkout(TestKey(), server.base, OTHER.uuid) as others:
        theirs = checkout.read(made(others).id)
    assert isinstance(theirs, Session)
    assert theirs.attempt == ""


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("drop_before", "network"),
        ("drop_after", "network"),
        ("html", "network"),
        ("redirect", "network"),
        ("half_body", "network"),
        ("silent", "network"),
        ("500", "trouble"),
        ("503", "trouble"),
        ("409", "busy"),
        ("429", "busy"),
        ("401", "key"),
        ("403", "key"),
    ],
)
def test_what_is_no_answer_of_stripes_is_none(
    checkout: StripeCheckout, server: SimulatedServer, fault: str, kind: str
) -> None:
    session = made(checkout)
    server.faults.replace([fault])
    for answer in (
        checkout.create(ATTEMPT, PAGE, 2),
        checkout.read(session.id),
        checkout.expire(session.id),
        checkout.find(ATTEMPT),
    ):
        assert isinstance(answer, NoAnswer), answer
        assert answer.kind == kind
        assert said(answer).endswith((".", "kiosk key set stripe"))


def test_a_time_that_stripe_does_not_take_is_the_clocks(checkout: StripeCheckout) -> None:
    answer = checkout.create(ATTEMPT, dataclasses.replace(PAGE, until=NOON + dt.timedelta(minutes=29)), 1)
    assert isinstance(answer, Refused)
    assert "date and time" in said(answer)


def test_a_page_at_another_address_than_stripes_has_none(checkout: StripeCheckout, server: SimulatedServer) -> None:
    with server.stripe.looking() as state:
        state.pages = "https://pay.example.org"
    assert made(checkout).url == ""


@pytest.mark.parametrize("url", [REAL, "https://checkout.stripe.com/c/pay/cs_live_a1", f"{REAL}%2F"])
def test_stripes_own_addresses_are_shown(url: str) -> None:
    assert is_checkout_address(url, None)
    assert not is_checkout_address(url, PRACTICE), "a practice page is on this machine"


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8042/c/pay/cs_test_a1#fid", "http://localhost:1/c", "http://[::1]:65535/c/pay/cs"]
)
def test_in_practice_pages_are_on_this_machine(url: str) -> None:
    assert is_checkout_address(url, PRACTICE)
    assert not is_checkout_address(url, None), "nobody is sent there with a real key"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "checkout.stripe.com/c/pay/cs_live_a1",
        "https://checkout.stripe.com",
        "https://checkout.stripe.com/",
        "http://checkout.stripe.com/c/pay/cs_live_a1",
        "HTTPS://checkout.stripe.com/c/pay/cs_live_a1",
        "https://checkout.stripe.com:443/c/pay/cs_live_a1",
        "https://checkout.stripe.com./c/pay/cs_live_a1",
        "https://checkout.stripe.com@evil.example/c/pay/cs_live_a1",
        "https://checkout.stripe.com:x@evil.example/c/pay/cs_live_a1",
        "https://evil.example/https://checkout.stripe.com/c/pay/cs_live_a1",
        "https://evil.example#https://checkout.stripe.com/c/pay",
        "https://checkout.stripe.com.evil.example/c/pay/cs_live_a1",
        "https://evilcheckout.stripe.com/c/pay/cs_live_a1",
        "https://checkoutxstripe.com/c/pay/cs_live_a1",
        "https://checkout.str\u0456pe.com/c/pay/cs_live_a1",
        "https://checkout.stripe.com\\@evil.example/",
        "https://checkout.stripe.com/c/pay\\cs",
        "https://checkout.stripe.com/c/pay/cs live",
        "https://checkout.stripe.com/c/pay/cs\n",
        "https://checkout.stripe.com/c/pay/cs\u00e9",
        "https://checkout.stripe.com/c/pay/%zz",
        "https://checkout.stripe.com/c/pay/%2",
        "//checkout.stripe.com/c/pay/cs_live_a1",
        "javascript:alert(1)//https://checkout.stripe.com/",
        "http://127.0.0.1:8042@evil.example/c",
        "http://127.0.0.1/c/pay",
        "http://127.0.0.2:8042/c/pay",
        "http://0x7f000001:8042/c/pay",
        "https://127.0.0.1:8042/c/pay",
        "http://localhost.evil.example:8042/c/pay",
        "https://checkout.stripe.com/c/pay/" + "a" * LONGEST_ADDRESS,
    ],
)
@pytest.mark.parametrize("base", [None, PRACTICE])
def test_no_other_address_is_shown(url: str, base: str | None) -> None:
    assert not is_checkout_address(url, base)
