"""`kiosk give --by phone`, as a person types it."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk import cli
from kiosk.commands import give as give_command
from kiosk.giving.payment_session import open_payment_session
from kiosk.machine.settings import Settings
from kiosk.model.attempt import Progress, Scanning
from kiosk.words.paying import PayingWords
from tests.conftest import CHECKOUT
from tests.payments.quick import QUICK
from tests.simulator.held_to_stripe import SimulatedServer, simulated_stripe

main = partial(cli.main, limits=QUICK)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("KIOSK_STRIPE_KEY", "KIOSK_PRACTICE_STRIPE_KEY", "KIOSK_STRIPE_API_BASE"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def server(data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SimulatedServer]:
    with simulated_stripe(clock=time.time) as served:
        monkeypatch.setenv("KIOSK_STRIPE_API_BASE", served.base)
        yield served


def give(data: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    code = main(["--data", str(data), "--practice", "--json", "give", "20", "--by", "phone", *words])
    return code, json.loads(capsys.readouterr().out)


def report(data: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    main(["--data", str(data), "--practice", "--json", "ledger", "report", "--drive"])
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def test_a_phone_pays_and_it_is_in_the_book(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = give(data, capsys)
    assert (code, told["outcome"], told["amount"], told["currency"]) == (0, "paid", "20.00", "USD")
    assert told["payment_intent"].startswith("pi_")
    assert told["link"].startswith(f"{server.base}/c/pay/cs_test_")
    told_by_book = report(data, capsys)
    assert told_by_book["methods"]["phone"]["gross"] == "20.00"
    assert told_by_book["attempts"]["paid"] == 1


def test_the_link_is_printed_for_people(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(data), "--practice", "give", "20", "--by", "phone"]) == 0
    out, err = capsys.readouterr()
    assert "On a page of Stripe's, with play money." in out
    assert f"Open this page on a phone: {server.base}/c/pay/" in err
    assert "$20 paid, and in the ledger." in out


def test_whoever_is_declined_gives_up_and_the_page_is_closed(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = give(data, capsys, "--card", "declined")
    assert (code, told["outcome"], told["reason"]) == (1, "cancelled", "attendee")
    assert "page is closed" in told["why"]
    with server.stripe.looking() as state:
        assert [one["status"] for one in state.all_of("checkout.session")] == ["expired"]
    assert report(data, capsys)["attempts"]["cancelled"] == 1


def test_practice_brings_its_own_stripe(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert give(data, capsys)[0] == 0
    assert report(data, capsys)["total"]["gross"] == "20.00"


def test_a_card_that_no_phone_has_is_refused(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(data), "--practice", "give", "5", "--by", "phone", "--card", "4242424242424242"]) == 2
    assert "use good, declined, nobody" in capsys.readouterr().err


def test_a_page_that_cannot_be_made_says_why(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.faults.replace(["403@session_create"])
    code, told = give(data, capsys)
    assert (code, told["outcome"], told["reason"]) == (1, "cancelled", "cards_off")
    assert "Checkout Sessions: Write" in told["why"]
    assert "link" not in told


def test_real_phones_need_a_key_and_no_reader(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STRIPE_KEY", "rk_live_0000000000000000")
    with open_payment_session(data, Settings(), practice=False, needs_reader=False, texts=PayingWords) as session:
        assert (session.terminal, session.reader) == (None, None)
        assert session.giving.phones_off() is None
        off = session.giving.cards_off()
    assert off is not None
    assert off.why == "no_reader"


def test_told_to_end_it_closes_the_page_and_ends_within_seconds(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--data", str(data), "--practice", "--json", "give", "20", "--by", "phone", "--card", "nobody"]
    giving = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words],
        cwd=CHECKOUT,
        env=dict(os.environ),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert giving.stderr is not None
    assert "Open this page" in giving.stderr.readline()
    giving.send_signal(signal.SIGINT)
    out, _ = giving.communicate(timeout=20)
    told = json.loads(out)
    assert (giving.returncode, told["outcome"], told["reason"]) == (1, "cancelled", "stopped")
    attempts = report(data, capsys)["attempts"]
    assert {name: count for name, count in attempts.items() if count} == {"cancelled": 1}


def test_told_to_end_while_stripe_refuses_the_key_it_says_so_and_asks_about_once_a_second(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[Progress] = []

    def interrupts(_: object, progress: Progress) -> None:
        steps.append(progress)
        if isinstance(progress, Scanning):
            signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(give_command, "STOPPING_SECONDS", 1.5)
    monkeypatch.setattr(give_command, "donor_of", lambda *_, **__: interrupts)
    server.faults.replace(["401@session", "401@expire"])
    code = cli.main(["--data", str(data), "--practice", "give", "20", "--by", "phone"])
    said = capsys.readouterr()
    assert code == 1
    assert said.err.count("Stripe does not know the key") == 1
    assert len(steps) <= 5
    assert "don't pay again" in said.out
