"""What the office shows, as QML reads it: one property for each part of `OfficeShown`."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.office.records import OfficeShown
from kiosk.ui.office.state import OfficeState
from kiosk.ui.qt_property import Property, for_qml

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OfficeProperties(QObject):
    """One `changed` for all of them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._facts = OfficeState()
        self._shown = OfficeShown()

    @property
    def facts(self) -> OfficeState:
        """All that is known."""
        return self._facts

    @property
    def shown(self) -> OfficeShown:
        """What is on the screen."""
        return self._shown

    @Property(bool, notify=changed)
    def visible(self) -> bool:
        """Whether somebody is in the office."""
        return self._shown.visible

    @Property(str, notify=changed)
    def section(self) -> str:
        """One of the tabs at the side."""
        return self._shown.section

    @Property(str, notify=changed)
    def step(self) -> str:
        """What is asked in the section."""
        return self._shown.step

    @Property(bool, notify=changed)
    def practice(self) -> bool:
        """Whether nothing that happens counts."""
        return self._shown.practice

    @Property(str, notify=changed)
    def said(self) -> str:
        """What became of the last thing that was done; empty once it is old."""
        return self._shown.said

    @Property(str, notify=changed)
    def saidLevel(self) -> str:  # noqa: N802 - read from QML
        """good, watch or bad."""
        return self._shown.said_level

    @Property(str, notify=changed)
    def busy(self) -> str:
        """What is being done that takes a while."""
        return self._shown.busy

    @Property(bool, notify=changed)
    def canStop(self) -> bool:  # noqa: N802 - read from QML
        """Whether that can be stopped."""
        return self._shown.can_stop

    @Property("double", notify=changed)
    def progress(self) -> float:
        """0 to 1 of what is being done; -1 where that can't be told."""
        return self._shown.progress

    @Property("QVariantList", notify=changed)
    def campaigns(self) -> list[Any]:
        """Each a map of `CampaignCard`."""
        return list(for_qml(self._shown.campaigns))

    @Property("QVariant", notify=changed)
    def edit(self) -> Any:
        """A map of `EditShown`."""
        return for_qml(self._shown.edit)

    @Property("QVariant", notify=changed)
    def chooser(self) -> Any:
        """A map of `ChooserShown`."""
        return for_qml(self._shown.chooser)

    @Property("QVariantList", notify=changed)
    def review(self) -> list[Any]:
        """Each a map of `ReviewShown`."""
        return list(for_qml(self._shown.review))

    @Property("QVariantList", notify=changed)
    def machine(self) -> list[Any]:
        """This machine's settings, each a map of `Row`."""
        return list(for_qml(self._shown.machine))

    @Property(str, notify=changed)
    def preview(self) -> str:
        """The image of the newest picture of the scene; empty where none was taken."""
        return f"image://preview/{self._facts.preview}" if self._facts.preview else ""

    @Property(str, notify=changed)
    def previewSize(self) -> str:  # noqa: N802 - read from QML
        """In which size the campaign is looked at, such as `1080x1920`."""
        width, height = self._facts.preview_size
        return f"{width}x{height}"

    @Property("QVariantList", notify=changed)
    def tried(self) -> list[Any]:
        """What came of trying the feeds, each a map of `FeedTried`."""
        return list(for_qml(self._facts.tried))

    @Property("QVariant", notify=changed)
    def key(self) -> Any:
        """A map of `KeySeen`; nothing where it wasn't looked at yet."""
        return for_qml(self._facts.key)

    @Property("QVariant", notify=changed)
    def readers(self) -> Any:
        """A map of `ReadersSeen`; nothing where they weren't looked at yet."""
        return for_qml(self._facts.readers)

    @Property("QVariant", notify=changed)
    def network(self) -> Any:
        """A map of `NetworkSeen`; nothing where it wasn't looked at yet."""
        return for_qml(self._facts.network)

    @Property(bool, notify=changed)
    def hasNetwork(self) -> bool:  # noqa: N802 - read from QML
        """Whether networks can be joined from here."""
        return self._facts.has_network

    @Property(bool, notify=changed)
    def isKiosk(self) -> bool:  # noqa: N802 - read from QML
        """Whether the machine is a kiosk and may be turned off from here."""
        return self._facts.is_kiosk

    @Property("QVariant", notify=changed)
    def fleet(self) -> Any:
        """A map of `FleetOverview`; nothing where it wasn't looked at yet."""
        return for_qml(self._facts.fleet)
