"""Where the second screen has its figures from: the ledger of a kiosk on this machine, or what a fleet shares."""

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.choices import Choices
from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.watching import LedgerWatch
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.settings import Settings, SettingsRefusedError, keep_settings
from kiosk.model.campaign import Campaign
from kiosk.model.phase import believed
from kiosk.ui.attract.records import GoalFigure
from kiosk.ui.attract.thanks_queue import Arrivals
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.fleet_poller import NoLink
from kiosk.ui.second_screen.figures import SecondFigures, Standing

if TYPE_CHECKING:
    from kiosk.ledger.fleet.link import FleetLink

FOLDER = "second-screen"
"""In the data folder: what a machine of its own has heard of the fleet."""


def settings_or_none(data: Path) -> Settings | None:
    """This machine's settings, where they can be used."""
    try:
        return keep_settings(data).settings
    except SettingsRefusedError:
        return None


def open_figures(
    choices: Choices,
    settings: Settings,
    notes: StaffNotes,
    executor: Executor | None,
    on_figures: Callable[[Campaign, Mapping[str, GoalFigure], Arrivals], None],
    on_standing: Callable[[Standing], None],
    *,
    of_fleet: bool,
) -> SecondFigures:
    """The figures of the kiosk on this machine, whose ledger is only read; or `of_fleet`, in a copy of its own."""
    fleet = settings.fleet if of_fleet else None
    data = choices.data / FOLDER if of_fleet else choices.data

    def ledger() -> Ledger:
        return open_own_ledger(data, settings, practice=choices.practice, clock=choices.clock, read_only=not of_fleet)

    figures = SecondFigures(
        LedgerWatch(ledger, ledger_files(data, practice=choices.practice).ledger),
        lambda: believed(choices.clock()),
        notes,
        executor,
        on_figures,
        on_standing,
    )
    if fleet is not None:
        figures.join(ledger, lambda own: _link(fleet, own, choices))
    return figures


def _link(fleet: str, own: Ledger, choices: Choices) -> "FleetLink | NoLink":
    from kiosk.app.fleet_link import link_to

    return link_to(fleet, own, choices.clock, reads_only=True)
