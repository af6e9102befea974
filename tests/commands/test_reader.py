"""`kiosk reader`, and with which key and where Stripe is asked."""

import datetime as dt
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.cli import main
from kiosk.machine import system_keyring
from kiosk.machine.keys import SecretMissingError, SecretRefusedError
from kiosk.machine.settings import SettingsRefusedError, change_settings, read_settings
from kiosk.machine.stripe_access import PRACTICE_KEY, StripeAccess, stripe_access
from kiosk.payments.trouble import StripeRefusedError
from tests.said import refusing
from tests.simulator.held_to_stripe import SimulatedServer, simulated_stripe

CANARY = "rk_test_canary0000000000000000"
LIVE = "rk_live_canary0000000000000000"
BASE = "http://127.0.0.1:9"
NEW_LOCATION = "--new-location Hall --country US --line1 Street --city Pittsburgh --postal-code 15222".split()


class Done(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_keyring, "ALLOWED_KEYRINGS", frozenset())
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    for name in list(os.environ):
        if name.startswith("KIOSK_"):
            monkeypatch.delenv(name)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimulatedServer]:
    with simulated_stripe() as server:
        monkeypatch.setenv("KIOSK_STRIPE_API_BASE", server.base)
        yield server


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def answer(*words: str) -> Done:
        code = main([*words, "--data", str(tmp_path)])
        done = Done(code, *capsys.readouterr())
        assert "canary" not in done.out + done.err
        return done

    return answer


@pytest.fixture
def outside_practice(server: SimulatedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """As with a live key, which goes nowhere near this machine's Stripe."""
    access = StripeAccess(PRACTICE_KEY, server.base)
    monkeypatch.setattr("kiosk.commands.reader.stripe_access", lambda **_: access)


def register(run: Run, *more: str, code: str = "simulated-wpe", label: str = "Front desk") -> Done:
    return run("reader", "register", code, "--label", label, *more)


def test_a_registered_reader_is_this_kiosks_where_none_was_set(
    run: Run, outside_practice: None, tmp_path: Path
) -> None:
    done = register(run, *NEW_LOCATION, "--state", "PA")
    assert done.code == 0
    reader = read_settings(tmp_path).settings.reader
    assert reader is not None
    assert f"Registered: Front desk ({reader}) at Hall, test, online." in done.out
    assert "It is this kiosk's reader." in done.out
    second = register(run, label="Back")  # at the only location there is
    assert f"stays {reader}; to make it this kiosk's: kiosk settings set reader tmr_" in second.out
    assert read_settings(tmp_path).settings.reader == reader
    listed = run("reader", "list")
    assert f"Front desk (this kiosk's)  {reader}" in listed.out
    assert listed.out.count("this kiosk's") == 1
    assert listed.err == ""


def test_practice_asks_the_stripe_on_this_machine_without_a_key_and_sets_nothing(
    run: Run, server: SimulatedServer, tmp_path: Path
) -> None:
    assert "There is no reader yet" in run("reader", "list", "--practice").out
    done = register(run, "--practice", *NEW_LOCATION)
    assert done.code == 0
    assert "kiosk settings set reader tmr_" in done.out
    assert read_settings(tmp_path).settings.reader is None


def test_practice_without_a_stripe_on_this_machine_brings_its_own_reader(run: Run) -> None:
    for done in (run("reader", "list", "--practice"), register(run, "--practice")):
        assert done.code == 2
        assert done.err.startswith("Practice brings its own reader")


def test_programs_are_told_the_same(run: Run, outside_practice: None, tmp_path: Path) -> None:
    made = json.loads(register(run, *NEW_LOCATION, "--json").out)
    assert made["this_kiosks"] is True
    listed = json.loads(run("reader", "list", "--json").out)
    assert listed == [made]
    assert made["id"] == read_settings(tmp_path).settings.reader
    assert (made["label"], made["model"], made["online"], made["live"]) == (
        "Front desk",
        "simulated_wisepos_e",
        True,
        False,
    )
    assert made["location"]["name"] == "Hall"


def test_a_reader_that_is_offline_says_since_when(
    run: Run, outside_practice: None, server: SimulatedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    register(run, *NEW_LOCATION)
    with server.stripe.looking() as state:
        (reader,) = state.all_of("terminal.reader")
        reader["_plugged"] = False
        reader["last_seen_at"] = int((server.clock.now - 3 * 3600) * 1000)
    monkeypatch.setattr("kiosk.commands.reader.utc_now", lambda: dt.datetime.fromtimestamp(server.clock.now, dt.UTC))
    assert "offline, last seen 3 hours ago" in run("reader", "list").out


def test_a_reader_that_is_set_and_not_there_is_pointed_out(run: Run, outside_practice: None, tmp_path: Path) -> None:
    change_settings(tmp_path, {"reader": "tmr_elsewhere"})
    done = run("reader", "list")
    assert done.code == 0
    assert "This kiosk's reader tmr_elsewhere is not among them" in done.err


def test_without_a_location_it_is_said_how_to_give_one(run: Run, outside_practice: None) -> None:
    done = register(run)
    assert done.code == 2
    assert "has no location yet" in done.err
    assert "--new-location NAME --country US" in done.err


def test_among_several_locations_one_must_be_named(run: Run, outside_practice: None, server: SimulatedServer) -> None:
    for _ in range(2):
        register(run, *NEW_LOCATION)
    done = register(run)
    assert done.code == 2
    assert "give one with --location: tml_" in done.err
    assert done.err.count("(Hall)") == 2
    with server.stripe.looking() as state:
        location = next(iter(state.all_of("terminal.location")))["id"]
    assert register(run, "--location", location).code == 0


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (["--city", "Pittsburgh"], "--city is part of a new location"),
        (["--new-location", "Hall", "--country", "US"], "needs --line1, --city, --postal-code too"),
    ],
)
def test_half_an_address_is_wrong_usage(run: Run, more: list[str], why: str) -> None:
    done = register(run, *more)
    assert done.code == 2
    assert why in done.err


def test_a_location_that_was_made_before_the_reader_was_refused_is_named(run: Run, outside_practice: None) -> None:
    done = register(run, *NEW_LOCATION, code="sapphire-fox-lunch")
    assert done.code == 2
    assert "it has expired" in done.err
    assert "give it with: --location tml_" in done.err


def test_without_a_key_it_is_said_how_to_give_one(run: Run) -> None:
    done = run("reader", "list")
    assert done.code == 2
    assert "kiosk key set stripe" in done.err


def test_a_reader_is_set_by_hand_too_and_only_by_its_id(run: Run, tmp_path: Path) -> None:
    assert run("settings", "set", "reader", "tmr_abc").code == 0
    assert run("settings", "get", "reader").out == "tmr_abc\n"
    for wrong in ("abc", "tmr_", "tmr_/../x", "tmr_" + "x" * 101):
        with refusing(SettingsRefusedError, match="reader cannot be"):
            change_settings(tmp_path, {"reader": wrong})
    assert run("settings", "set", "reader", "").code == 0
    assert read_settings(tmp_path).settings.reader is None


def test_play_money_stays_out_of_a_run_that_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STRIPE_KEY", CANARY)
    for environ in ({}, {"KIOSK_STRIPE_API_BASE": BASE}):
        with pytest.raises(SecretRefusedError, match="play money"):
            stripe_access(practice=False, environ=environ)


def test_a_live_key_goes_to_stripe_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STRIPE_KEY", LIVE)
    access = stripe_access(practice=False, environ={})
    assert (access.key.text, access.base) == (LIVE, None)
    assert LIVE not in repr(access)
    with pytest.raises(StripeRefusedError):
        stripe_access(practice=False, environ={"KIOSK_STRIPE_API_BASE": BASE})
    monkeypatch.setenv("KIOSK_PRACTICE_STRIPE_KEY", LIVE)
    with pytest.raises(SecretRefusedError, match="practice moves no real money"):
        stripe_access(practice=True, environ={"KIOSK_STRIPE_API_BASE": BASE})


def test_the_practice_key_that_everyone_has_goes_to_this_machine_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert stripe_access(practice=True, environ={"KIOSK_STRIPE_API_BASE": BASE}) == StripeAccess(PRACTICE_KEY, BASE)
    with pytest.raises(SecretMissingError):
        stripe_access(practice=True, environ={})
    with pytest.raises(SecretMissingError):
        stripe_access(practice=False, environ={"KIOSK_STRIPE_API_BASE": BASE})
    with pytest.raises(StripeRefusedError):
        stripe_access(practice=True, environ={"KIOSK_STRIPE_API_BASE": "http://example.org:80"})
    monkeypatch.setenv("KIOSK_PRACTICE_STRIPE_KEY", CANARY)
    assert stripe_access(practice=True, environ={"KIOSK_STRIPE_API_BASE": BASE}).key.text == CANARY
