"""`kiosk give`, `kiosk shift` and `kiosk reader free`, as a person types them."""

import json
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from kiosk import cli
from kiosk.ledger.lock import kiosk_lock
from kiosk.ledger.reports.account import OUTCOMES
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
def server(data: Path, monkeypatch: pytest.MonkeyPatch) -> "Any":
    with simulated_stripe() as served:
        monkeypatch.setenv("KIOSK_STRIPE_API_BASE", served.base)
        yield served


def give(data: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    code = main(["--data", str(data), "--practice", "--json", "give", *words])
    out = capsys.readouterr().out
    return code, json.loads(out)


def report(data: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    main(["--data", str(data), "--practice", "--json", "ledger", "report", "--drive"])
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def test_a_good_card_is_paid_and_in_the_book(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = give(data, capsys, "20.00", "--card", "good")
    assert (code, told["outcome"], told["amount"], told["currency"]) == (0, "paid", "20.00", "USD")
    told_by_book = report(data, capsys)
    assert told_by_book["methods"]["card_reader"]["gross"] == "20.00"
    assert told_by_book["attempts"]["paid"] == 1


def test_money_that_comes_later_is_on_its_way_in_the_report_until_it_is_there(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drive = data / "drive"
    copytree(CHECKOUT / "resources" / "campaigns" / "psf-2023", drive)
    text = (drive / "campaign.toml").read_text("utf-8")
    text = text.replace("\n[giving]\n", '\n[giving]\npayment_methods = ["us_bank_account"]\n')
    (drive / "campaign.toml").write_text(text, "utf-8")
    words = ("20", "--by", "phone", "--campaign", str(drive), "--card")
    code, told = give(data, capsys, *words, "us_bank_account")
    assert (code, told["outcome"]) == (1, "pending")
    assert main(["--data", str(data), "--practice", "give", *words, "twint"]) == 2
    assert "payment_methods" in capsys.readouterr().err
    told_by_book = report(data, capsys)
    assert (told_by_book["total"]["gifts"], told_by_book["attempts"]["pending"]) == (0, 1)
    assert [one["outcome"] for one in told_by_book["pending"]] == ["pending"]


def test_a_monthly_gift_on_a_phone_is_one_gift_and_one_supporter_more(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = give(data, capsys, "10", "--by", "phone", "--monthly")
    assert (code, told["outcome"], told["amount"], told["monthly"]) == (0, "paid", "10.00", True)
    told_by_book = report(data, capsys)
    assert told_by_book["methods"]["phone"]["gross"] == "10.00"
    assert (told_by_book["supporters"], told_by_book["total"]["gifts"]) == (1, 1)
    assert main(["--data", str(data), "--practice", "give", "10", "--monthly"]) == 2
    assert "add --by phone" in capsys.readouterr().err


def test_a_gift_is_for_a_fund_and_dues_are_chosen_by_the_ids_of_the_campaign(
    data: Path, example_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    more = "".join(f'\n[[funds]]\nid = "{fund}"\nname = "{fund}"\n' for fund in ("docs", "code"))
    more += '\n[[dues]]\nid = "student"\nname = "Student"\namount = "25"\n'
    (data / "c").mkdir()
    (data / "c" / "campaign.toml").write_text((example_folder / "campaign.toml").read_text("utf-8") + more, "utf-8")
    campaign = "--campaign", str(data / "c")
    code, told = give(data, capsys, "10", "--by", "phone", "--fund", "docs", *campaign)
    assert (code, told["outcome"], told["fund"]) == (0, "paid", "docs")
    code, told = give(data, capsys, "25", "--by", "phone", "--dues", "student", *campaign)
    assert (code, told["outcome"], told["dues"]) == (0, "paid", "student")
    told_by_book = report(data, capsys)
    assert [(one["fund"], one["tier"], one["gross"]) for one in told_by_book["designations"]] == [
        ("", "student", "25.00"),
        ("docs", "", "10.00"),
    ]
    assert told_by_book["members"] == 1
    for words, why in (
        (["10", "--fund", "gone"], "it has docs, code"),
        (["26", "--by", "phone", "--dues", "student"], "no dues 'student' of 26"),
        (["25", "--dues", "student"], "--by phone"),
    ):
        assert main(["--data", str(data), "--practice", "give", *words, *campaign]) == 2
        assert why in capsys.readouterr().err


def test_a_card_that_is_declined_three_times_brings_nothing(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    code, told = give(data, capsys, "20.00", "--card", "declined")
    assert (code, told["outcome"]) == (1, "declined")
    assert "another card" in told["why"]
    told_by_book = report(data, capsys)
    assert told_by_book["total"]["gross"] == "0.00"
    assert told_by_book["attempts"]["declined"] == 1


def test_without_a_stripe_practice_brings_its_own_which_remembers(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert give(data, capsys, "5")[0] == 0
    assert give(data, capsys, "6")[0] == 0
    kept = (data / "practice-stripe.jsonl").read_text("utf-8")
    assert kept.count('"simulated_wisepos_e"') >= 1
    assert report(data, capsys)["total"]["gross"] == "11.00"


def test_an_amount_that_is_none_is_refused(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(data), "--practice", "give", "many"]) == 2
    assert "'many' is not an amount" in capsys.readouterr().err


@pytest.mark.parametrize("by", ["card", "phone"])
@pytest.mark.parametrize(
    ("amount", "said"),
    [
        ("5000.01", "5000.01 USD is more than this campaign takes by card or phone; write at most 5000.00"),
        ("0.60", "is less than this campaign takes by card or phone; write at least 1.00"),
    ],
)
def test_the_command_has_the_limits_of_the_keys_on_the_screen(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str], amount: str, said: str, by: str
) -> None:
    assert main(["--data", str(data), "--practice", "give", amount, "--by", by]) == 2
    assert said in capsys.readouterr().err


def test_a_card_that_does_not_exist_is_refused(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(data), "--practice", "give", "5", "--card", "gold"]) == 2
    assert "no test card 'gold'" in capsys.readouterr().err


def test_test_cards_are_for_practice(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(data), "give", "5", "--card", "good"]) == 2
    assert "for practice" in capsys.readouterr().err


def test_beside_a_running_kiosk_nothing_is_given(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with kiosk_lock(data):
        assert main(["--data", str(data), "--practice", "give", "5"]) == 2
    assert "Another kiosk is running" in capsys.readouterr().err


def test_real_cards_need_a_reader(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_STRIPE_KEY", "rk_live_0000000000000000")
    assert main(["--data", str(data), "give", "5"]) == 2
    assert "no card reader yet" in capsys.readouterr().err


def test_row_57_told_to_end_it_calls_the_payment_off_and_ends_within_seconds(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--data", str(data), "--practice", "--json", "give", "20", "--card", "nobody"]
    giving = subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words],
        cwd=CHECKOUT,
        env=dict(os.environ),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert giving.stderr is not None
    assert "Present the card" in giving.stderr.readline()
    giving.send_signal(signal.SIGTERM)
    out, _ = giving.communicate(timeout=20)
    told = json.loads(out)
    assert (giving.returncode, told["outcome"], told["reason"]) == (1, "cancelled", "stopped")
    attempts = report(data, capsys)["attempts"]
    assert attempts == {**dict.fromkeys(OUTCOMES, 0), "cancelled": 1}


def test_a_shift_is_opened_once_and_closed_once(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(data), "shift", "close"]) == 1
    assert main(["--data", str(data), "shift", "open", "AB"]) == 0
    assert "-AB is open: cards may be taken." in capsys.readouterr().out
    assert main(["--data", str(data), "shift", "open"]) == 2
    assert "is open; end it with" in capsys.readouterr().err
    assert main(["--data", str(data), "shift", "close"]) == 0
    assert main(["--data", str(data), "--json", "shift", "open", "AB"]) == 0
    told = json.loads(capsys.readouterr().out.partition("\n")[2])
    assert told["shift"].endswith("-AB-2")


def test_a_shift_is_not_named_after_a_person(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(data), "shift", "open", "Ada Lovelace"]) == 2
    assert "can’t be used for a shift" in capsys.readouterr().err


def test_a_free_reader_is_said_to_be_free(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(data), "--practice", "reader", "free"]) == 0
    assert "is free" in capsys.readouterr().out


def test_a_reader_that_somebody_else_uses_is_left_alone(
    data: Path, server: SimulatedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data", str(data), "--practice", "reader", "free"]) == 0
    with server.client() as stripe:
        reader = stripe.v1.terminal.readers.list().data[0].id
        theirs = stripe.v1.payment_intents.create(
            {"amount": 500, "currency": "usd", "allowed_payment_method_types": ["card_present"]}
        )
        stripe.v1.terminal.readers.process_payment_intent(reader, {"payment_intent": theirs.id})
        assert main(["--data", str(data), "--practice", "reader", "free"]) == 1
        assert "left alone" in capsys.readouterr().out
        assert stripe.v1.terminal.readers.retrieve(reader).action is not None
