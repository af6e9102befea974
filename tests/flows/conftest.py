"""A kiosk that practises, a simulated Stripe, and somebody who touches it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.machine.settings import Settings
from kiosk.payments.limits import PaymentLimits
from tests.conftest import OpenKiosk
from tests.flows.attendee import Attendee, with_choices, with_matching, with_monthly
from tests.payments.quick import QUICK
from tests.simulator.held_to_stripe import SimulatedServer, simulated_stripe

SETTINGS = Settings(name="Booth 1", place="Hall 2")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimulatedServer]:
    with simulated_stripe() as server:
        monkeypatch.setenv("KIOSK_STRIPE_API_BASE", server.base)
        yield server


@pytest.fixture
def limits() -> PaymentLimits:
    return QUICK


@pytest.fixture
def attendee(
    open_kiosk: OpenKiosk, example_folder: Path, server: SimulatedServer, qtbot: QtBot, limits: PaymentLimits
) -> Attendee:
    return at(example_folder, open_kiosk, server, qtbot, limits)


@pytest.fixture
def with_dues(
    open_kiosk: OpenKiosk, example_folder: Path, tmp_path: Path, server: SimulatedServer, qtbot: QtBot
) -> Attendee:
    """The example campaign, whose members pay their dues here."""
    folder = tmp_path / "with dues"
    folder.mkdir()
    text = (example_folder / "campaign.toml").read_text("utf-8")
    (folder / "campaign.toml").write_text(text.replace('kind = "member"', 'kind = "member"\ndues = "99"'), "utf-8")
    return at(folder, open_kiosk, server, qtbot)


@pytest.fixture
def matched(
    open_kiosk: OpenKiosk, example_folder: Path, tmp_path: Path, server: SimulatedServer, qtbot: QtBot
) -> Attendee:
    """The example campaign, whose gifts somebody matches up to 60 dollars."""
    return at(with_matching(example_folder, tmp_path / "matched"), open_kiosk, server, qtbot)


@pytest.fixture
def choosing(
    open_kiosk: OpenKiosk, example_folder: Path, tmp_path: Path, server: SimulatedServer, qtbot: QtBot
) -> Attendee:
    """The example campaign, whose gifts have a fund and whose dues are chosen."""
    return at(with_choices(example_folder, tmp_path / "choosing"), open_kiosk, server, qtbot)


@pytest.fixture
def monthly(
    open_kiosk: OpenKiosk, example_folder: Path, tmp_path: Path, server: SimulatedServer, qtbot: QtBot
) -> Attendee:
    """The example campaign, to which people can give every month."""
    goal = '\n[[goals]]\nid = "monthly"\nunit = "supporters"\ntitle = "monthly supporters"\ntarget = 100\n'
    return at(with_monthly(example_folder, tmp_path / "monthly", goal), open_kiosk, server, qtbot)


def at(
    folder: Path, open_kiosk: OpenKiosk, server: SimulatedServer, qtbot: QtBot, limits: PaymentLimits = QUICK
) -> Attendee:
    kiosk = open_kiosk(folder, practice=True, settings=SETTINGS, limits=limits)
    assert kiosk.gifts is not None
    kiosk.gifts.look()
    attendee = Attendee(kiosk, server, qtbot)
    attendee.until(lambda: kiosk.giving.state is not None and kiosk.giving.state.phones)
    return attendee
