"""The view model of the attract scene and of what replaces it while there is nothing to show."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model.booth_state import BoothState
from kiosk.ui.attract.records import AttractShown, AttractState, FailSafe, GoalFigure, Starting
from kiosk.ui.qt_record import RecordView

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttractView(RecordView[Starting | AttractState | FailSafe, AttractShown]):
    """Shows the campaign, or the fail-safe scene."""

    code_shown = Signal(str, int, int)
    """An ask's name, how many pixels each module of its code has, and how many it should have."""
    code_refused = Signal(str)
    """The name of an ask whose code doesn't read back, so that only its address is shown."""

    def __init__(self) -> None:
        super().__init__(Starting(), AttractShown())

    def derive(self, state: Starting | AttractState | FailSafe) -> AttractShown:
        """What is shown in `state`."""
        from kiosk.ui.attract.derive import derive  # not on the way to the first frame

        return derive(state)

    def update(self, to: Callable[[AttractState], AttractState]) -> None:
        """Change what is known; while there is no campaign, nothing happens."""
        if isinstance(self.state, AttractState):
            self.show(to(self.state))

    def look_at_clock(self, now: dt.datetime) -> None:
        """It is `now`."""
        self.update(lambda state: replace(state, now=now))

    def count(self, figures: Mapping[str, GoalFigure]) -> None:
        """The goals stand at `figures`, by their ids."""
        self.update(lambda state: replace(state, figures=figures))

    def show_booth(self, booth: BoothState) -> None:
        """Whether gifts are taken at the booth, and when somebody is back."""
        self.update(lambda state: replace(state, booth=booth))

    def drop_attribution(self, name: str) -> None:
        """Show the code of `name` without attribution from now on."""
        self.update(lambda state: replace(state, without_attribution=state.without_attribution | {name}))

    def fail(self, known: AttractState | None = None) -> None:
        """There is nothing that could be shown, or only the codes that follow from `known` or from what was known."""
        match known or self.state:
            case AttractState() as last:
                self.show(FailSafe(last))
            case FailSafe():
                pass
            case _:
                self.show(FailSafe())

    @property
    def now(self) -> dt.datetime | None:
        """The moment that is shown; `None` while there is nothing to show."""
        return self.state.now if isinstance(self.state, AttractState) else None

    @property
    def ready(self) -> bool:
        """Whether there is a campaign on the screen."""
        return isinstance(self.state, AttractState)

    @Slot(str, int, int)
    def codeShown(self, name: str, module_pixels: int, wanted: int) -> None:  # noqa: N802 - called from QML
        """QML draws the code of `name` with so many pixels a module, of those that are `wanted`."""
        self.code_shown.emit(name, module_pixels, wanted)

    @Slot(str)
    def codeRefused(self, name: str) -> None:  # noqa: N802 - called from QML
        """QML could not show the code of `name`."""
        self.code_refused.emit(name)
