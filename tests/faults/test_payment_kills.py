"""Some hundred kills in every run; thousands by hand, see `payment_kills`."""

import re
import subprocess
import sys
from typing import Any

import pytest

from kiosk.payments.stamp import Stamp
from tests.conftest import CHECKOUT
from tests.faults.referee import two_payable
from tests.ledger.books import ME

RUNS = [("100", "5", "1"), ("100", "7", "1"), ("100", "6", "2")]
"""Kills, seed and kiosks."""


@pytest.fixture(scope="module")
def told() -> list[str]:
    """What each run said at its end; they run side by side."""
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults.payment_kills", kills, "--seed", seed, "--kiosks", kiosks],
            cwd=CHECKOUT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for kills, seed, kiosks in RUNS
    ]
    return [f"{run.communicate(timeout=600)[0]}exit {run.returncode}" for run in running]


@pytest.mark.parametrize("run", range(len(RUNS)))
def test_row_42_a_kiosk_that_is_killed_at_any_moment_loses_nothing_and_makes_nothing_up(
    told: list[str], run: int
) -> None:
    assert "wrong: {" not in told[run], told[run]
    assert told[run].endswith("exit 0"), told[run]
    kills = int(RUNS[run][0])
    charges = {how: int(number) for number, how in re.findall(r"([0-9]+) charges by (\w+)", told[run])}
    assert f"{kills} kills at" in told[run]
    assert charges["card_present"] >= kills / 4
    assert charges["card"] > 0


def test_row_73_whoever_turns_from_one_payment_to_another_never_has_two_that_can_be_paid(told: list[str]) -> None:
    text = "\n".join(told)
    assert "two payable" not in text, text
    assert max(map(int, re.findall(r"\b([0-9]+) turns", text))) >= 20


def test_row_86_what_each_gift_was_for_and_who_joined_is_in_the_ledger_wherever_a_kiosk_is_killed(
    told: list[str],
) -> None:
    text = "\n".join(told)
    assert "'designation'" not in text, text
    assert "'members'" not in text, text
    assert max(map(int, re.findall(r"\b([0-9]+) designated", text))) >= 10
    assert max(map(int, re.findall(r"\b([0-9]+) members", text))) >= 1


def test_row_79_what_is_pledged_is_what_the_charges_bring_up_to_the_cap_wherever_a_kiosk_is_killed(
    told: list[str],
) -> None:
    text = "\n".join(told)
    assert "'pledge'" not in text, text
    assert max(map(int, re.findall(r"\b([0-9]+) caps", text))) >= 1


def test_the_referee_sees_a_page_beside_an_armed_reader() -> None:
    def now(kind: str, attempt: str, status: str) -> dict[str, Any]:
        stamp = Stamp("drive", ME.uuid, attempt).metadata
        return {"id": f"{kind} {attempt}", "object": kind, "status": status, "metadata": stamp, "_reader": "tmr"}

    armed, free = now("payment_intent", "a", "requires_payment_method"), now("payment_intent", "a", "canceled")
    page = now("checkout.session", "b", "open")
    turned, shown = {"b": "a"}, {page["id"]}
    assert two_payable([armed, page, free], turned, shown) == 1
    assert two_payable([armed, free, page], turned, shown) == 0
    assert two_payable([armed, page], {}, shown) == 0, "that is of two people"


def killed_at(told: list[str], point: str) -> int:
    """How often kiosks were killed there, in runs where nothing was wrong."""
    text = "\n".join(told)
    assert text.count("exit 0") == len(RUNS), text
    return sum(map(int, re.findall(rf"\b{point} ([0-9]+)", text)))


def test_row_01_killed_before_the_attempt_is_in_the_book(told: list[str]) -> None:
    assert killed_at(told, "before_journal") >= 3


def test_row_02_killed_before_stripe_hears_of_the_attempt(told: list[str]) -> None:
    assert killed_at(told, "after_journal") >= 3
    assert killed_at(told, "before_create") >= 3


def test_row_04_killed_before_stripes_answer_is_in_the_book(told: list[str]) -> None:
    assert killed_at(told, "after_create") >= 3


def test_row_07_killed_before_the_reader_hears_of_the_payment(told: list[str]) -> None:
    assert killed_at(told, "after_pi") >= 3
    assert killed_at(told, "before_process") >= 3


def test_row_15_killed_while_the_reader_waits_for_a_card(told: list[str]) -> None:
    assert killed_at(told, "waiting") >= 3


def test_row_16_killed_while_a_card_is_charged(told: list[str]) -> None:
    assert killed_at(told, "authorising") >= 3


def test_row_17_killed_before_a_paid_gift_is_in_the_book(told: list[str]) -> None:
    assert killed_at(told, "before_record") >= 3


def test_row_18_killed_before_a_gift_is_thanked_for(told: list[str]) -> None:
    assert killed_at(told, "before_thanks") >= 3


def test_row_75_kiosks_that_are_killed_while_money_is_on_its_way_count_it_once(told: list[str]) -> None:
    text = "\n".join(told)
    assert "wrong: {" not in text, text
    assert sum(map(int, re.findall(r"([0-9]+) charges by us_bank_account", text))) > 0


def test_row_29_killed_while_a_payment_is_called_off(told: list[str]) -> None:
    assert killed_at(told, "before_cancel") + killed_at(told, "after_cancel") >= 3
