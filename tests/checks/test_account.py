"""The key and the reader, asked of a simulated Stripe."""

from typing import Literal

import pytest

from kiosk.checks.account import look_at_key, look_at_reader
from kiosk.checks.check import Found
from kiosk.checks.findings import KeyUnusable
from kiosk.machine.secret_trouble import Asked, KeyringTrouble, Missing
from kiosk.machine.stripe_access import PRACTICE_KEY, StripeAccess
from kiosk.words.booth import BoothWords
from kiosk.words.checks import CheckWords
from kiosk.words.payment import PaymentWords
from tests.checks.saying import said
from tests.simulator.held_to_stripe import SimulatedServer, registered

CANARY = "rk_test_canary0000000000000000"


@pytest.fixture
def outside_practice(server: SimulatedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """As with a live key, which goes nowhere near this machine's Stripe."""
    access = StripeAccess(PRACTICE_KEY, server.base)
    monkeypatch.setattr("kiosk.machine.stripe_access.stripe_access", lambda **_: access)


def test_practice_has_its_own_key_or_the_one_that_is_set(
    environ: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = look_at_key(environ, practice=True)
    assert (found.level, "key of practice" in said(found)) == ("good", True)
    monkeypatch.setenv("KIOSK_PRACTICE_STRIPE_KEY", CANARY)
    found = look_at_key(environ, practice=True)
    assert (found.level, "test restricted key" in said(found)) == ("good", True)


def test_without_a_key_it_is_said_what_still_goes_and_how_to_set_one() -> None:
    found = look_at_key({}, practice=False)
    assert found.level == "bad"
    assert "give cash" in said(found)
    assert said(found).endswith("kiosk key set stripe")
    shown = CheckWords().sentence(found)
    assert "Staff can add one in the office, under Stripe key." in shown
    assert "give cash" in shown
    assert "kiosk key" not in shown


@pytest.mark.parametrize(("problem", "whom"), [("none", "add one in the office"), ("locked", "see why in the office")])
def test_at_the_booth_a_key_that_is_not_there_is_told_without_where_it_was_looked_for(
    problem: Literal["none", "locked"], whom: str
) -> None:
    asked = Asked("stripe", practice=False, account="stripe", variable="KIOSK_STRIPE_KEY")
    missing = Missing(asked, KeyringTrouble(problem, "ChainerBackend"))
    found = Found("bad", KeyUnusable(missing))
    words = BoothWords()
    for shown in (
        CheckWords().sentence(found),
        words.cards_off(missing),
        words.reader(cards=True, why_off=missing),
    ):
        assert whom in shown
        assert not [name for name in ("keyring", "systemd", "KIOSK_STRIPE_KEY", "ChainerBackend") if name in shown]
    for told in (said(found), PaymentWords().sentence(missing)):
        assert "KIOSK_STRIPE_KEY" in told


def test_a_key_that_may_not_be_used_is_bad_and_never_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for key, why in ((CANARY, "play money"), ("sk_live_canary0000000000000000", "may do anything")):
        monkeypatch.setenv("KIOSK_STRIPE_KEY", key)
        found = look_at_key({}, practice=False)
        assert found.level == "bad"
        assert why in said(found)
        assert "canary" not in said(found)


def test_a_right_that_is_missing_is_named(server: SimulatedServer, environ: dict[str, str]) -> None:
    server.faults.replace(["403@refunds*1"])
    found = look_at_key(environ, practice=True)
    assert found.level == "bad"
    assert "ticks Charges and Refunds: Read" in said(found)


@pytest.mark.parametrize(("fault", "why"), [("401", "does not know the key"), ("html", "wants a log-in")])
def test_a_key_that_stripe_does_not_take_is_bad(
    server: SimulatedServer, environ: dict[str, str], fault: str, why: str
) -> None:
    server.faults.replace([fault])
    found = look_at_key(environ, practice=True)
    assert found.level == "bad"
    assert why in said(found)


def test_a_kiosk_without_a_reader_gives_by_phone() -> None:
    found = look_at_reader({}, None, practice=False)
    assert (found.level, said(found)) == ("skipped", "No card reader is set up, so people give by phone.")


def test_the_reader_is_named_with_its_place_and_told_when_it_is_offline(
    server: SimulatedServer, outside_practice: None
) -> None:
    with server.client() as client:
        reader = registered(client)
    found = look_at_reader({}, reader, practice=False)
    assert (found.level, said(found)) == ("good", "The card reader Booth 1 at Booth is online.")
    with server.stripe.looking() as state:
        (kept,) = state.all_of("terminal.reader")
        kept["_plugged"] = False
        kept["last_seen_at"] = int((server.clock.now - 3 * 3600) * 1000)
    found = look_at_reader({}, reader, practice=False)
    assert found.level == "bad"
    assert "people can give by phone or cash" in said(found)


def test_a_reader_that_stripe_does_not_have_is_bad(outside_practice: None) -> None:
    found = look_at_reader({}, "tmr_elsewhere", practice=False)
    assert found.level == "bad"
    assert "no reader tmr_elsewhere" in said(found)


def test_practice_finds_its_simulated_reader_or_brings_one(server: SimulatedServer, environ: dict[str, str]) -> None:
    assert "brings its own" in said(look_at_reader(environ, None, practice=True))
    with server.client() as client:
        registered(client)
    assert said(look_at_reader(environ, None, practice=True)) == "The card reader Booth 1 at Booth is online."


def test_the_stripe_within_a_practising_kiosk_is_left_alone() -> None:
    assert look_at_key({}, practice=True).level == "skipped"
    assert look_at_reader({}, None, practice=True).level == "skipped"
