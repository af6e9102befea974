"""The view model of the attract scene and of what replaces it while there is nothing to show."""

import datetime as dt
from dataclasses import fields, is_dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model.colour import USUAL_ACCENT, USUAL_DEEP
from kiosk.ui.attract.records import AttractShown, AttractState
from kiosk.ui.qt_property import Property

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = AttractShown("undated", 0, "", "", "", "", False, False, USUAL_DEEP, USUAL_ACCENT, (), (), ())


@QmlElement
class AttractView(QObject):
    """Facts in, one `changed` out; a change that shows nothing new is not told."""

    changed = Signal()
    code_shown = Signal(str, int, float)
    """An ask's kind, how many pixels each module of its code has, and how many of them make one of a 1080p screen."""
    code_refused = Signal(str)
    """The kind of an ask whose code doesn't read back, so that only its address is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: AttractState | None = None
        self._failed = False
        self._shown = _NOTHING
        self._lists = _lists(_NOTHING)

    def know(self, facts: AttractState) -> None:
        """Show what follows from `facts`."""
        self._failed = False
        self._facts = facts
        self._show(self._derive(facts))

    def learn(self, **news: Any) -> None:
        """Replace some of the facts known so far; before there are any, nothing happens."""
        if self._facts is None:
            return
        self._facts = replace(self._facts, **news)
        if (shown := self._derive(self._facts)) != self._shown:
            self._show(shown)

    def _derive(self, facts: AttractState) -> AttractShown:
        from kiosk.ui.attract.derive import derive  # not on the way to the first frame

        return derive(facts)

    def _show(self, shown: AttractShown) -> None:
        self._shown, self._lists = shown, _lists(shown)
        self.changed.emit()

    def fail(self, facts: AttractState | None = None) -> None:
        """There is nothing that could be shown, or only the codes that follow from `facts`: the fail-safe scene."""
        if facts is not None:
            self._shown = self._derive(facts)
            self._lists = _lists(self._shown)
        self._facts, self._failed = None, True
        self.changed.emit()

    @property
    def ready(self) -> bool:
        """Whether there is a campaign on the screen."""
        return self._facts is not None

    @property
    def now(self) -> dt.datetime | None:
        """The moment that is shown; `None` while there is nothing to show."""
        return self._facts.now if self._facts is not None else None

    @property
    def shown(self) -> AttractShown:
        """What is on the screen."""
        return self._shown

    @Slot(str, int, float)
    def codeShown(self, kind: str, module_pixels: int, unit: float) -> None:  # noqa: N802 - called from QML
        """QML draws the code of `kind` with so many pixels a module, on a screen of `unit` times 1080p."""
        self.code_shown.emit(kind, module_pixels, unit)

    @Slot(str)
    def codeRefused(self, kind: str) -> None:  # noqa: N802 - called from QML
        """QML could not show the code of `kind`."""
        self.code_refused.emit(kind)

    def drop_attribution(self, kind: str) -> None:
        """Show the code of `kind` without attribution from now on."""
        if self._facts is not None:
            self.learn(without_attribution=self._facts.without_attribution | {kind})

    @Property(str, notify=changed)
    def scene(self) -> str:
        """Which scene: starting, attract or failsafe."""
        if self._failed:
            return "failsafe"
        return "starting" if self._facts is None else "attract"

    @Property(str, notify=changed)
    def phase(self) -> str:
        """Where the drive stands in time."""
        return self._shown.phase

    @Property(int, notify=changed)
    def days(self) -> int:
        """Days until it starts or until it is over."""
        return self._shown.days

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day it starts or ended."""
        return self._shown.day

    @Property(str, notify=changed)
    def organisation(self) -> str:
        """Whose drive it is."""
        return self._shown.organisation

    @Property(str, notify=changed)
    def logo(self) -> str:
        """File URL of the organisation's sign, or empty."""
        return self._shown.logo

    @Property(bool, notify=changed)
    def example(self) -> bool:
        """Whether the figures are made up."""
        return self._shown.example

    @Property(bool, notify=changed)
    def practice(self) -> bool:
        """Whether nothing that happens counts."""
        return self._shown.practice

    @Property(str, notify=changed)
    def deep(self) -> str:
        """The dark surface's colour."""
        return self._shown.deep

    @Property(str, notify=changed)
    def accent(self) -> str:
        """The accent's colour."""
        return self._shown.accent

    @Property(str, notify=changed)
    def booth(self) -> str:
        """Whether gifts are taken at the booth: open, display or closed."""
        return self._shown.booth

    @Property(str, notify=changed)
    def back(self) -> str:
        """When somebody is back at a booth that is closed, where that is known."""
        return self._shown.back

    @Property("QVariantList", notify=changed)
    def stories(self) -> list[Any]:
        """Each a map of `StoryShown`."""
        return self._lists["stories"]

    @Property("QVariantList", notify=changed)
    def asks(self) -> list[Any]:
        """Each a map of `AskShown`."""
        return self._lists["asks"]

    @Property("QVariantList", notify=changed)
    def goals(self) -> list[Any]:
        """Each a map of `GoalShown`."""
        return self._lists["goals"]


def _lists(shown: AttractShown) -> dict[str, list[Any]]:
    """The tuples of records as the lists of maps that QML reads."""
    return {name: value for name, value in for_qml(shown).items() if isinstance(value, list)}


def for_qml(value: Any) -> Any:
    """Records as maps and tuples as lists, all the way down; QML knows an empty tuple as undefined."""
    if is_dataclass(value):
        return {part.name: for_qml(getattr(value, part.name)) for part in fields(value)}
    return [for_qml(item) for item in value] if isinstance(value, tuple) else value
