"""`kiosk key`, as a person and a script use it; the secret is in nothing that it says."""

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial

import keyring
import pytest

from kiosk import cli
from kiosk.commands import key_at_stripe
from kiosk.feeds.trouble import NoFeedKey
from kiosk.machine import system_keyring
from kiosk.machine.keys import feed_secret
from kiosk.payments.key_at_stripe import said_by_stripe
from tests.conftest import CHECKOUT
from tests.machine.test_keys import Plaintext, Safe
from tests.simulator.held_to_stripe import SimulatedServer, TestKey, registered, simulated_stripe

KEY = "rk_test_canary0000000000000000"


@pytest.fixture(autouse=True)
def safe(monkeypatch: pytest.MonkeyPatch) -> Safe:
    backend = Safe()
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")  # else there is none to be asked
    monkeypatch.setattr(system_keyring, "ALLOWED_KEYRINGS", {f"{Safe.__module__}.{Safe.__qualname__}"})
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    for name in list(os.environ):
        if name.startswith("KIOSK_"):
            monkeypatch.delenv(name)
    return backend


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> "Said":
    return Said(monkeypatch, capsys)


class Said:
    """Runs a command line and tells what came of it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, *words: str, typed: str = "") -> tuple[int, str, str]:
        self._monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        code = cli.main(words)
        out, err = self._capsys.readouterr()
        assert "canary" not in out + err
        return code, out, err


def test_a_key_is_kept_checked_and_cleared(said: Said, safe: Safe) -> None:
    code, out, err = said("key", "set", "stripe", typed=f"{KEY}\n")
    assert code == 0
    assert "a restricted test key" in out
    assert "only with --practice" in out
    for part in ("PaymentIntents: Write", "Terminal Readers: Write", "Charges and Refunds: Read", "sk_live_"):
        assert part in err
    assert safe.kept == {("donation-kiosk", "stripe"): KEY}
    assert said("key", "check", "stripe")[0] == 0
    assert said("key", "clear", "stripe")[0] == 0
    assert safe.kept == {}
    assert said("key", "check", "stripe")[0] == 1
    assert said("key", "clear", "stripe")[0] == 1


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("sk_live_canary0000000000000000", "may do anything"),
        ("pk_test_canary0000000000000000", "publishable"),
        ("canary", "not a Stripe key"),
        ("", "not a Stripe key"),
    ],
)
def test_a_key_that_has_no_place_here_is_not_kept(said: Said, safe: Safe, typed: str, why: str) -> None:
    code, _, err = said("key", "set", "stripe", typed=typed)
    assert code == 2
    assert why in err.splitlines()[-1]
    assert safe.kept == {}


def test_a_password_may_be_anything_on_one_line(said: Said, safe: Safe) -> None:
    assert said("key", "set", "fleet", typed="canary with blanks £\n")[0] == 0
    assert safe.kept == {("donation-kiosk", "fleet"): "canary with blanks £"}
    assert said("key", "set", "fleet", typed="\n")[0] == 2


def test_a_feeds_key_is_kept_under_its_own_name(said: Said, safe: Safe, monkeypatch: pytest.MonkeyPatch) -> None:
    assert said("key", "set", "feed:web-site", typed="canary-1\n")[0] == 0
    assert feed_secret("web-site") == "canary-1"
    assert said("key", "check", "feed:web-site")[0] == 0
    assert feed_secret("other") == NoFeedKey("other", "missing")
    monkeypatch.setenv("KIOSK_FEED_OTHER_KEY", "canary-2")
    assert feed_secret("other") == "canary-2"
    assert feed_secret("web-site", practice=True) == NoFeedKey("web-site", "missing")
    assert said("key", "clear", "feed:web-site")[0] == 0
    assert safe.kept == {}
    with pytest.raises(SystemExit):
        said("key", "set", "feed:Web Site")


def test_practice_keeps_its_own(said: Said, safe: Safe) -> None:
    assert said("key", "set", "stripe", "--practice", typed=KEY)[0] == 0
    assert safe.kept == {("donation-kiosk", "practice-stripe"): KEY}
    assert said("key", "check", "stripe", "--practice")[0] == 0
    assert said("key", "check", "stripe")[0] == 1
    assert said("key", "set", "stripe", "--practice", typed="rk_live_canary0000000000000000")[0] == 2


def test_a_secret_on_the_command_line_is_refused_without_repeating_it(said: Said, safe: Safe) -> None:
    for words in ([KEY], [KEY, "more"]):
        code, _, err = said("key", "set", "stripe", *words)
        assert code == 2
        assert "shell's history" in err
    assert safe.kept == {}


def test_without_a_safe_keyring_nothing_is_kept_and_the_other_ways_are_named(
    said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Plaintext()
    monkeypatch.setattr(keyring.core, "_keyring_backend", ring)
    code, _, err = said("key", "set", "stripe", typed=KEY)
    assert code == 2
    for part in ("is refused", "kiosk-stripe", "KIOSK_STRIPE_KEY"):
        assert part in err
    assert ring.kept == {}


def test_check_tells_programs_what_is_there_and_from_where(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STRIPE_KEY", KEY)
    code, out, _ = said("key", "check", "--json")
    assert code == 0
    told = json.loads(out)
    assert set(told) == {"stripe", "fleet", "civicrm", "signing"}
    assert told["stripe"] == {
        "there": True,
        "usable": True,
        "from": "the environment variable KIOSK_STRIPE_KEY",
        "kind": "a restricted test key",
        "live": False,
        "problem": None,
        "at_stripe": None,
    }
    assert told["fleet"]["there"] is False
    assert "kiosk key set fleet" in told["fleet"]["problem"]


def test_check_says_no_when_what_is_there_cannot_be_used(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    assert said("key", "check")[0] == 0
    monkeypatch.setenv("KIOSK_STRIPE_KEY", "sk_live_canary0000000000000000")
    code, out, _ = said("key", "check")
    assert code == 1
    assert "may do anything" in out
    monkeypatch.setenv("KIOSK_STRIPE_KEY", "two\nlines of canary")
    assert said("key", "check")[0] == 1


@pytest.fixture
def asked_stripe(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimulatedServer]:
    """What a check by name asks in practice."""
    monkeypatch.setenv("KIOSK_PRACTICE_STRIPE_KEY", KEY)
    with simulated_stripe() as server:
        monkeypatch.setenv("KIOSK_STRIPE_API_BASE", server.base)
        yield server


def test_check_asks_stripe_what_the_key_may_do(said: Said, asked_stripe: SimulatedServer) -> None:
    code, out, _ = said("key", "check", "stripe", "--practice")
    assert code == 0
    assert "a restricted test key; Stripe accepts it for all a kiosk does" in out
    asked_stripe.faults.replace(["too_strong@payout_cancel"])
    code, out, _ = said("key", "check", "stripe", "--practice")
    assert code == 1
    assert "works, but may do more than a kiosk needs" in out
    assert "take Payouts: Write away from it" in out
    asked_stripe.faults.replace(["403@cancel*1", "403@refunds*1"])
    code, out, _ = said("key", "check", "stripe", "--practice", "--json")
    assert code == 1
    at_stripe = json.loads(out)["stripe"]["at_stripe"]
    assert at_stripe["works"] is False
    assert at_stripe["lacks"] == ["PaymentIntents: Write", "Charges and Refunds: Read"]
    assert "tick PaymentIntents: Write, Charges and Refunds: Read for it" in at_stripe["problem"]


@pytest.mark.parametrize(
    ("fault", "why"), [("401", "does not know the key"), ("refused", "cannot be reached"), ("html", "a log-in")]
)
def test_check_says_in_one_sentence_why_stripe_did_not_answer(
    said: Said, asked_stripe: SimulatedServer, fault: str, why: str
) -> None:
    asked_stripe.faults.replace([fault])
    code, out, _ = said("key", "check", "stripe", "--practice")
    assert code == 1
    assert why in out
    assert said("key", "check", "--practice")[0] == 0  # without a name nobody is asked


def test_g2_this_kiosks_reader_is_shown_before_the_first_gift(
    said: Said, asked_stripe: SimulatedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with asked_stripe.client() as client:
        reader = registered(client)
    # A live key is never sent to this machine's Stripe, so that a test key stands in for it.
    asked = partial(said_by_stripe, TestKey(), asked_stripe.base)
    monkeypatch.setattr(key_at_stripe, "ask_stripe", lambda *_: asked(reader))
    code, out, _ = said("key", "check", "stripe", "--practice")
    assert code == 0
    assert out.splitlines()[1] == f"This kiosk's reader: Booth 1 ({reader}) at Booth, test, online"
    told = json.loads(said("key", "check", "stripe", "--practice", "--json")[1])
    assert told["stripe"]["at_stripe"]["reader"]["label"] == "Booth 1"
    monkeypatch.setattr(key_at_stripe, "ask_stripe", lambda *_: asked("tmr_another"))
    code, out, _ = said("key", "check", "stripe", "--practice")
    assert code == 1
    assert "Stripe has no reader tmr_another for this key" in out


def test_a_live_key_is_not_tried_on_this_machine(
    said: Said, asked_stripe: SimulatedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_STRIPE_KEY", "rk_live_canary0000000000000000")
    code, out, _ = said("key", "check", "stripe")
    assert code == 1
    assert "KIOSK_STRIPE_API_BASE is set but the key is a live one" in out


def test_clear_says_what_is_still_given_elsewhere(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    said("key", "set", "fleet", typed="canary")
    monkeypatch.setenv("KIOSK_FLEET_PASSWORD", "canary")
    code, out, _ = said("key", "clear", "fleet")
    assert code == 0
    assert "still given by the environment variable KIOSK_FLEET_PASSWORD" in out


def test_on_a_terminal_the_secret_is_asked_for_and_not_shown() -> None:
    pty = pytest.importorskip("pty", reason="only here are there terminals to try with")
    ours, theirs = pty.openpty()
    words = [sys.executable, "-m", "kiosk", "key", "set", "stripe"]
    with subprocess.Popen(
        words, cwd=CHECKOUT, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    ) as process:
        os.close(theirs)
        shown = b""
        while b"(is not shown): " not in shown:
            shown += os.read(ours, 1024)
        os.write(ours, b"sk_live_canary0000000000000000\n")
        with contextlib.suppress(OSError):  # how a terminal ends
            while more := os.read(ours, 1024):
                shown += more
    os.close(ours)
    assert process.returncode == 2
    assert b"tick" in shown
    assert b"may do anything with the account" in shown
    assert b"canary" not in shown


@pytest.mark.parametrize("words", [["key"], ["key", "set"], ["key", "check"], ["key", "clear"]], ids=" ".join)
def test_help_is_there(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([*words, "--help"])
    assert ended.value.code == 0
    assert "VALUE" not in capsys.readouterr().out
