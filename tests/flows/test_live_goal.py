"""Gifts arrive while the kiosk runs: the bar, the thanks, and the reason when a figure goes back."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.ledger.ledger import Identity, Ledger, open_ledger
from kiosk.machine.settings import Settings
from kiosk.model.fact import Gift, MemberJoined, Refund, Void
from kiosk.model.money import Money
from tests.conftest import NOON, OpenKiosk, Warnings
from tests.finger import find, get
from tests.flows.test_attract import hurry

CAMPAIGN = "psf-2023"
HERE = Settings(name="Hall A", place="By the door")
SOON = 5000


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def beside(data: Path) -> Iterator[Ledger]:
    """The same book, open beside the running kiosk."""
    with open_ledger(data, Identity(HERE.uuid, HERE.name, HERE.place), clock=lambda: NOON) as ledger:
        yield ledger


@pytest.fixture
def kiosk(open_kiosk: OpenKiosk, example_folder: Path, beside: Ledger) -> Kiosk:
    assert beside.arrived() == 0
    return open_kiosk(example_folder, settings=HERE, still=False)


@pytest.fixture
def stands(kiosk: Kiosk, qtbot: QtBot) -> Callable[[str, str], None]:
    def wait(goal: str, raised: str) -> None:
        qtbot.waitUntil(lambda: {one.id: one.raised for one in kiosk.view.shown.goals}[goal] == raised, timeout=SOON)

    return wait


Stands = Callable[[str, str], None]


def cash(minor: int) -> Gift:
    return Gift("cash", Money(minor, "USD"))


def test_a_gift_written_by_another_program_moves_the_bar(beside: Ledger, stands: Stands) -> None:
    stands("gifts", "$41,230")
    beside.append(CAMPAIGN, cash(2000))
    stands("gifts", "$41,250")


def test_the_command_line_moves_the_bar_of_the_running_kiosk(kiosk: Kiosk, data: Path, stands: Stands) -> None:
    add = [sys.executable, "-m", "kiosk", "ledger", "add", "cash", "20.00", "--data", str(data)]
    done = subprocess.run(add, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    stands("gifts", "$41,250")
    assert kiosk.view.shown.goals[0].count == 513


def test_a_gift_is_thanked_for_with_its_amount_and_then_the_stories_return(
    kiosk: Kiosk, beside: Ledger, qtbot: QtBot
) -> None:
    beside.append(CAMPAIGN, cash(2000))
    qtbot.waitUntil(lambda: kiosk.moments.shown.figure == "$20", timeout=SOON)
    window = kiosk.display.window
    qtbot.waitUntil(lambda: find(window, "thanks-panel") is not None, timeout=SOON)
    qtbot.waitUntil(lambda: get(window, "thanks-panel").opacity() > 0.9, timeout=SOON)
    hurry(kiosk.display.stage, "moment-over")
    qtbot.waitUntil(lambda: find(window, "thanks-panel") is None, timeout=SOON)


def test_a_mark_is_celebrated_once(kiosk: Kiosk, beside: Ledger, stands: Stands, qtbot: QtBot) -> None:
    seen: list[str] = []
    kiosk.moments.began.connect(lambda: seen.append(kiosk.moments.shown.kind))
    one = beside.append(CAMPAIGN, MemberJoined()).fact
    stands("members", "75")
    kiosk.moments.over()
    kiosk.moments.over()
    beside.append(CAMPAIGN, Void(one.sequence, "counted twice"))
    stands("members", "74")
    beside.append(CAMPAIGN, MemberJoined())
    stands("members", "75")
    qtbot.waitUntil(lambda: len(seen) == 3, timeout=SOON)
    kiosk.moments.over()
    assert seen == ["members", "milestone", "members"]


def test_nothing_is_celebrated_where_nothing_may_move(
    open_kiosk: OpenKiosk, example_folder: Path, beside: Ledger, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(example_folder, settings=replace(HERE, reduced_motion=True), still=False)
    beside.append(CAMPAIGN, cash(2000))
    qtbot.waitUntil(lambda: kiosk.view.shown.goals[0].raised == "$41,250", timeout=SOON)
    assert kiosk.moments.shown.kind == ""


def why_lower(kiosk: Kiosk) -> str:
    return kiosk.view.shown.goals[0].explained


def test_a_bar_that_goes_back_says_why(kiosk: Kiosk, beside: Ledger, stands: Stands) -> None:
    beside.append(CAMPAIGN, Gift("phone", Money(2000, "USD"), payment_intent="pi_1"))
    stands("gifts", "$41,250")
    assert why_lower(kiosk) == ""
    beside.append(CAMPAIGN, Refund("re_1", "pi_1", Money(500, "USD")))
    stands("gifts", "$41,245")
    assert why_lower(kiosk) == "refund"


def test_another_campaigns_gifts_are_not_shown(kiosk: Kiosk, beside: Ledger, stands: Stands) -> None:
    beside.append("winter-drive", cash(2000))
    beside.append(CAMPAIGN, cash(100))
    stands("gifts", "$41,231")
    assert kiosk.moments.shown.figure == "$1"


def test_what_was_in_the_book_before_is_counted_without_thanks(
    open_kiosk: OpenKiosk, example_folder: Path, beside: Ledger, qtbot: QtBot
) -> None:
    beside.append(CAMPAIGN, cash(2000))
    kiosk = open_kiosk(example_folder, settings=HERE, still=False)
    qtbot.waitUntil(lambda: kiosk.view.shown.goals[0].raised == "$41,250", timeout=SOON)
    assert kiosk.moments.shown.kind == ""


def test_a_broken_book_is_told_and_the_stories_go_on(
    open_kiosk: OpenKiosk, example_folder: Path, data: Path, expected_warnings: Warnings, qtbot: QtBot
) -> None:
    expected_warnings.allow("ledger: ")
    data.mkdir()
    (data / "ledger.sqlite").write_bytes(b"this is no ledger at all" * 100)
    kiosk = open_kiosk(example_folder, settings=HERE)
    qtbot.waitUntil(lambda: "ledger.sqlite" in kiosk.notes.shown.headline, timeout=SOON)
    assert kiosk.view.shown.scene == "attract"
    assert kiosk.goals is not None
    assert kiosk.goals.tally.in_trouble


def test_practice_counts_in_a_book_of_its_own(kiosk: Kiosk, beside: Ledger, data: Path, stands: Stands) -> None:
    with open_ledger(data, beside.identity, practice=True) as practice:
        practice.append(CAMPAIGN, cash(5000))
    beside.append(CAMPAIGN, cash(2000))
    stands("gifts", "$41,250")
