"""A gift through the lane: from a touch to Stripe and back to the screen."""

import gc
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.campaigns.folder import read_campaign
from kiosk.giving.payment_service import PaymentService
from kiosk.giving.payment_session import PaymentSession, open_payment_session
from kiosk.machine.settings import Settings
from kiosk.payments.api_base import API_BASE
from kiosk.payments.limits import PaymentLimits
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.giving.controller import GivingController
from kiosk.ui.giving.records import GivingState
from kiosk.ui.giving.view import GivingView
from kiosk.ui.lanes import AtOnce, Lane
from kiosk.words.paying import PayingWords
from tests.conftest import Warnings
from tests.payments.quick import HASTY, QUICK, SOON_UNCLEAR
from tests.simulator.held_to_stripe import SimulatedServer, simulated_stripe
from tests.ui.test_lanes import ByHand

EXAMPLE = read_campaign(resource_folder() / EXAMPLE_CAMPAIGN)
SETTINGS = Settings()


@pytest.fixture
def server() -> Iterator[SimulatedServer]:
    with simulated_stripe() as server:
        yield server


class Booth:
    """A view with its session, on a data folder."""

    def __init__(self, data: Path, base: str, *, practice: bool = True, limits: PaymentLimits = QUICK) -> None:
        self.opened: list[PaymentSession] = []
        self.unexpected = 0

        def opening() -> AbstractContextManager[PaymentSession]:
            return open_payment_session(
                data, SETTINGS, practice=practice, environ={API_BASE: base}, limits=limits, texts=PayingWords
            )

        self.session = PaymentService(opening)
        self.view = GivingView()
        self.notes = StaffNotes()
        self.live = GivingController(Lane("payments", AtOnce()), self.session, self.view, self.notes, self._happened)
        self.view.actions = self.live
        self.view.show(GivingState(EXAMPLE, "en", cards=True))

    def _happened(self) -> None:
        self.unexpected += 1

    def pay(self, index: int = 0) -> None:
        self.view.begin()
        self.view.choose(index)
        self.view.payByCard()


@pytest.fixture
def limits() -> PaymentLimits:
    return QUICK


@pytest.fixture
def booth(qapp: QGuiApplication, tmp_path: Path, server: SimulatedServer, limits: PaymentLimits) -> Iterator[Booth]:
    booth = Booth(tmp_path, server.base, limits=limits)
    yield booth
    booth.live.close()
    del booth
    gc.collect()  # Qt's objects go where they came, not in a server's thread


def present(server: SimulatedServer, number: str = "4242424242424242") -> None:
    with server.client() as client:
        reader = client.v1.terminal.readers.list().data[0].id
        client.v1.test_helpers.terminal.readers.present_payment_method(
            reader, {"type": "card_present", "card_present": {"number": number}}
        )


def awaited(booth: Booth, qtbot: QtBot, scene: str, state: str = "") -> None:
    qtbot.waitUntil(lambda: (booth.view.shown.scene, booth.view.shown.pay_state) == (scene, state), timeout=5000)


def test_a_card_is_thanked_for_once_it_is_paid(booth: Booth, server: SimulatedServer, qtbot: QtBot) -> None:
    booth.pay()
    awaited(booth, qtbot, "card", "present")
    present(server)
    awaited(booth, qtbot, "thanks")
    assert booth.view.shown.gift == "$25"


def test_another_card_is_tried_after_a_decline(booth: Booth, server: SimulatedServer, qtbot: QtBot) -> None:
    booth.pay()
    awaited(booth, qtbot, "card", "present")
    present(server, "4000000000000002")
    qtbot.waitUntil(lambda: booth.view.shown.tries == 1, timeout=5000)
    assert booth.view.shown.declined == "bank"
    qtbot.waitUntil(lambda: booth.session._opened().giving.payment is not None, timeout=5000)
    qtbot.waitUntil(lambda: bool(getattr(booth.session._opened().giving.payment, "awaits_card", False)), timeout=5000)
    present(server)
    awaited(booth, qtbot, "thanks")


def test_cancelling_leads_back_to_the_amounts_with_nothing_taken(
    booth: Booth, server: SimulatedServer, qtbot: QtBot
) -> None:
    booth.pay()
    awaited(booth, qtbot, "card", "present")
    booth.view.cancel()
    awaited(booth, qtbot, "amount")
    with server.client() as client:
        assert [one.status for one in client.v1.payment_intents.list().data] == ["canceled"]


def test_a_card_that_was_faster_than_the_cancel_is_thanked_for(
    booth: Booth, server: SimulatedServer, qtbot: QtBot
) -> None:
    booth.pay()
    awaited(booth, qtbot, "card", "present")
    server.faults.replace(["authorise_on_cancel"])
    booth.view.cancel()
    awaited(booth, qtbot, "thanks")


@pytest.mark.parametrize("limits", [HASTY])
def test_without_a_network_the_screen_says_so_and_nothing_is_promised(
    booth: Booth, server: SimulatedServer, qtbot: QtBot
) -> None:
    booth.live.look()
    QGuiApplication.processEvents()
    server.faults.replace(["refused"])
    booth.pay()
    awaited(booth, qtbot, "ended", "network")


@pytest.mark.parametrize("limits", [SOON_UNCLEAR])
def test_row_33_a_next_gift_waits_until_the_unclear_one_is_settled(
    booth: Booth, server: SimulatedServer, qtbot: QtBot, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("Not confirmed yet")
    booth.pay()
    awaited(booth, qtbot, "card", "present")
    server.faults.replace(["refused"])
    awaited(booth, qtbot, "checking")
    assert len(booth.view.shown.code) == 4
    qtbot.waitUntil(lambda: any(booth.view.shown.code in line for line in booth.notes.shown.lines), timeout=5000)
    booth.view.done()
    booth.pay(1)
    awaited(booth, qtbot, "resting", "checking")
    server.faults.replace([])
    booth.view.again()
    booth.live.look()
    qtbot.waitUntil(lambda: not any("Not confirmed yet" in line for line in booth.notes.shown.lines), timeout=5000)
    booth.view.choose(1)
    booth.view.payByCard()
    awaited(booth, qtbot, "card", "present")


def test_what_was_left_by_a_kiosk_that_ended_is_settled_by_the_next(
    booth: Booth, tmp_path: Path, server: SimulatedServer, qtbot: QtBot
) -> None:
    booth.pay()
    awaited(booth, qtbot, "card", "present")
    booth.live._going_on = False  # as if it had been killed: nothing is called off
    booth.session.close()
    present(server)
    after = Booth(tmp_path, server.base)
    after.live.look()
    ledger = after.session._opened().giving._ledger
    assert [one.net for one in ledger.book(EXAMPLE.id).sums()] == [2500]
    assert after.view.shown.scene == ""  # nobody is there any more to be thanked
    after.live.close()


def test_something_unexpected_falls_to_the_fail_safe_and_claims_nothing(
    booth: Booth, qtbot: QtBot, expected_warnings: Warnings, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_warnings.allow("expected")
    expected_warnings.allow("a gift could not be taken")
    expected_warnings.allow("Something went wrong")
    booth.pay()
    awaited(booth, qtbot, "card", "present")

    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(booth.session, "step", fail)
    qtbot.waitUntil(lambda: booth.unexpected == 1, timeout=5000)
    assert booth.view.shown.scene == "checking"


@pytest.mark.parametrize("limits", [HASTY])
def test_what_stripe_refuses_is_told_to_staff_until_the_next_gift(
    booth: Booth, server: SimulatedServer, qtbot: QtBot, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("payments last: The last payment: ")
    booth.live.look()
    QGuiApplication.processEvents()
    server.faults.replace(["401@create"])
    booth.pay()
    awaited(booth, qtbot, "ended", "off")
    assert "Stripe does not know the key" in booth.notes.shown.headline
    server.faults.replace([])
    booth.view.done()
    booth.pay()
    awaited(booth, qtbot, "card", "present")
    assert "does not know the key" not in booth.notes.shown.headline


def test_row_74_what_is_heard_late_of_the_payment_before_is_not_told_to_whoever_stands_there_now(
    booth: Booth, server: SimulatedServer, qtbot: QtBot
) -> None:
    hand = ByHand()
    booth.live._lane = Lane("payments", hand)
    booth.pay()
    while booth.view.shown.pay_state != "present":
        qtbot.waitUntil(lambda: bool(hand.waiting))
        hand.do_next()
        qtbot.wait(1)
    qtbot.waitUntil(lambda: len(hand.waiting) == 1)
    present(server)
    booth.view.send_away()
    booth.pay()
    hand.do_next()
    qtbot.wait(20)
    assert booth.view.shown.scene == "card", "the step that saw it paid was of somebody who has left"
    while booth.view.shown.pay_state != "present":
        qtbot.waitUntil(lambda: bool(hand.waiting))
        hand.do_next()
        qtbot.wait(1)
    booth.live._lane = Lane("payments", AtOnce())
