"""Joins what volunteers use on the screen: the door with its PINs, the booth view, the check-list, and their views."""

import math
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.choices import Choices
from kiosk.machine.settings import Settings
from kiosk.model.booth_state import BoothState
from kiosk.model.campaign import Campaign
from kiosk.ui.booth.controller import BoothController, Workplace
from kiosk.ui.booth.day_ending import ReportMaking
from kiosk.ui.booth.records import CheckLine
from kiosk.ui.door.controller import DoorController
from kiosk.ui.giving.controller import GivingController
from kiosk.ui.goals.controller import GoalsController
from kiosk.ui.goals.fleet_answers import FleetAnswers
from kiosk.ui.lanes import Lane
from kiosk.ui.views import Views
from kiosk.ui.window import Display
from kiosk.words.words import Speaker

if TYPE_CHECKING:
    from kiosk.checks.check import Check
    from kiosk.ledger.ledger import Ledger
    from kiosk.ledger.reports.report import Report
    from kiosk.machine.pins.pin_door import PinDoor

REPORTS = "reports"
"""The folder in the data folder for the reports of the day."""


def open_door(
    choices: Choices, views: Views, executor: Executor | None, announce: Callable[[str], None], *, windowed: bool
) -> DoorController:
    """What asks for PINs from now on; see `DoorController` for `announce` and `windowed`."""

    def opening() -> "PinDoor":
        from kiosk.machine.pins.pin_door import PinDoor  # brings Argon2

        return PinDoor(choices.data)

    door = DoorController(Lane("door", executor), opening, views.door, announce, windowed=windowed)
    views.door.actions = door
    views.door.allow_keys(on=choices.size is not None)
    return door


def open_booth_view(
    choices: Choices,
    settings: Settings,
    views: Views,
    display: Display,
    gifts: GivingController | None,
    goals: GoalsController | None,
    executor: Executor | None,
    shows_screen: Callable[[], bool],
    on_state: Callable[[BoothState], None],
    on_end: Callable[[], None],
) -> BoothController:
    """What does what is touched on the booth view from now on, and answers other kiosks; see `BoothController`."""
    from kiosk.booth.service import BoothService

    practice, data = choices.practice, choices.data

    def ledger() -> "Ledger":
        from kiosk.machine.own_ledger import open_own_ledger

        return open_own_ledger(data, settings, practice=practice, clock=choices.clock)

    def checks(campaign: Campaign) -> "Sequence[Check]":
        from kiosk.checks.check_list import checks_for
        from kiosk.checks.machine import DisplaySize
        from kiosk.ui.letters import undrawn

        window = display.window
        size = DisplaySize(window.width(), window.height(), settings.screen_inches or _diagonal(display))
        return checks_for(
            data, settings, campaign, practice=practice, clock=choices.clock, display=size, undrawn=undrawn
        )

    def text(report: "Report", speaker: Speaker) -> bytes:
        from kiosk.words.report_text import report_text

        return report_text(report, speaker).encode()

    def pdf(report: "Report", speaker: Speaker) -> bytes:
        from kiosk.app.report_child import report_pdf_apart

        return report_pdf_apart(report, speaker)

    def summary(checks: Sequence[CheckLine]) -> str:
        from kiosk.checks.summary import MOST_IN_CODE, Looked, summary_text
        from kiosk.system.log import last_warnings
        from kiosk.words.checks import CheckWords

        words = CheckWords()  # staff far away read English
        looked = [
            Looked(words.title(one.id), one.found.level, words.for_staff(one.found))
            for one in checks
            if one.found is not None
        ]
        return summary_text(looked, last_warnings(data), choices.clock(), practice=practice, most=MOST_IN_CODE)

    folder = Path(settings.report_folder) if settings.report_folder else data / REPORTS
    place = Workplace(
        booth=BoothService(ledger, data, practice=practice, clock=choices.clock),
        reports=ReportMaking(ledger, choices.clock, folder, practice, text, pdf),
        checks=checks,
        summary=summary,
    )
    lanes = Lane("booth", executor), Lane("checks", executor)
    booth = BoothController(*lanes, place, views.booth, gifts, views.giving, views.notes, on_state, on_end)
    views.booth.actions = booth
    if goals is not None and settings.fleet is not None:
        from kiosk.ui.goals.screen_afar import ScreenFromAfar

        shown = ScreenFromAfar(
            views, display.window.grabWindow, lambda: str(display.stage.property("enlarged")), shows_screen
        )
        goals.answer_with(FleetAnswers(Lane("afar", executor), checks, lambda: views.booth.state.campaign, shown))
    return booth


def _diagonal(display: Display) -> float | None:
    """What the screen itself says, in inches."""
    size = display.screen.physicalSize()
    inches = math.hypot(size.width(), size.height()) / 25.4
    return inches if inches > 1 else None
