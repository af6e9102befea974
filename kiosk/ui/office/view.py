"""The view model of the office: what staff touch and type in, what is shown out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.model.role import may
from kiosk.ui.office.fleet_slots import FleetSlots
from kiosk.ui.office.records import SECTIONS, ChooserShown, OfficeSection, Purpose

if TYPE_CHECKING:
    from kiosk.office.forms import PageId
    from kiosk.ui.office.actions import OfficeActions

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class OfficeView(FleetSlots):
    """Each slot is something that staff can do."""

    # ---- where they are ----------------------------------------------------------------------------------------

    @Slot(str)
    def go(self, section: str) -> None:
        """Show this section."""
        known: Mapping[str, OfficeSection] = {one: one for one in SECTIONS}
        if section in known:
            self.commit()
            self.change(
                lambda state: replace(
                    state, section=known[section], step="", chooser=ChooserShown(), said=None, asked_kiosk=None
                )
            )
            self.act(lambda actions: actions.refresh())

    @Slot(str)
    def turnTo(self, page: str) -> None:  # noqa: N802 - called from QML
        """Show this page of the forms."""
        from kiosk.office.forms import PAGES

        known: Mapping[str, PageId] = {one.id: one.id for one in PAGES}
        if page in known:
            self.commit()
            self.change(lambda state: replace(state, page=known[page], item="", step="", trials=(), said=None))
            if page == "languages":
                self.translateInto(self.state.translating)
            else:
                self.act(lambda actions: actions.show_preview())

    @Slot(str)
    def open(self, item: str) -> None:
        """Show the fields of one item of a list; the list again with an empty `item`."""
        self.commit()
        self.change(lambda state: replace(state, item=item, said=None))
        self.act(lambda actions: actions.show_preview())

    @Slot()
    def askForAddress(self) -> None:  # noqa: N802 - called from QML
        """Ask from where to fetch a campaign."""
        self.open_sheet("fetch")

    @Slot()
    def showVersions(self) -> None:  # noqa: N802 - called from QML
        """Show the saved versions."""
        self.open_sheet("versions")

    @Slot(int, int)
    def lookIn(self, width: int, height: int) -> None:  # noqa: N802 - called from QML
        """Look at the campaign in this size."""
        if width > 0 and height > 0:
            self.change(lambda state: replace(state, preview_size=(width, height)))
            self.act(lambda actions: actions.show_preview())

    @Slot()
    def lookAgain(self) -> None:  # noqa: N802 - called from QML
        """Find out once more what there is."""
        self.do(lambda actions: actions.refresh(), is_long=True)

    # ---- one campaign ------------------------------------------------------------------------------------------

    @Slot(str)
    def editCampaign(self, folder: str) -> None:  # noqa: N802 - called from QML
        """Begin to edit the campaign in this folder."""
        self.do(lambda actions: actions.edit(folder))

    @Slot(str, str)
    def type(self, key: str, text: str) -> None:
        """What is typed into a field so far; a setting of this machine is kept only once it is complete."""
        self._remember(key, text)
        if self.state.section == "edit":
            self._typing.start()
        self.touched()

    @Slot(str, str)
    def put(self, key: str, text: str) -> None:
        """What was chosen for a field."""
        self._remember(key, text)
        self.commit()

    def _remember(self, key: str, text: str) -> None:
        self._typed[self.state.section == "kiosk", self.shown.edit.folder, key] = text

    @Slot(str)
    def add(self, form: str) -> None:
        """Add an item to this list."""
        self.once(lambda actions: actions.add(form))

    @Slot(str)
    def remove(self, key: str) -> None:
        """Remove this item."""
        self.once(lambda actions: actions.remove(key))

    @Slot(str, int)
    def move(self, key: str, to: int) -> None:
        """Put this item at another place of its list."""
        self.once(lambda actions: actions.move(key, to))

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self.do(lambda actions: actions.undo())

    @Slot()
    def discard(self) -> None:
        """Take back everything that isn't saved."""
        self.do(lambda actions: actions.discard())

    @Slot()
    def save(self) -> None:
        """Write the campaign's file."""
        self.do(lambda actions: actions.save())

    @Slot(int)
    def goBack(self, version: int) -> None:  # noqa: N802 - called from QML
        """Make this saved version what is edited."""
        self.do(lambda actions: actions.go_back(version))

    @Slot()
    def tryFeeds(self) -> None:  # noqa: N802 - called from QML
        """Read the feeds now, without writing anything."""
        self.do(lambda actions: actions.try_feeds(), is_long=True)

    # ---- files -------------------------------------------------------------------------------------------------

    @Slot(str)
    def choosePicture(self, key: str) -> None:  # noqa: N802 - called from QML
        """Choose a picture for the field at `key`."""
        self.commit()
        self.change(lambda state: replace(state, chooses_for=key))
        self._choose("picture", "")

    @Slot()
    def choosePost(self) -> None:  # noqa: N802 - called from QML
        """Choose a post to make a campaign of."""
        self._choose("post", "")

    @Slot()
    def choosePack(self) -> None:  # noqa: N802 - called from QML
        """Choose a packed campaign to open."""
        self._choose("pack", "")

    @Slot()
    def chooseFolder(self) -> None:  # noqa: N802 - called from QML
        """Choose where to put a packed campaign."""
        self._choose("folder", "")

    @Slot(str)
    def lookInto(self, folder: str) -> None:  # noqa: N802 - called from QML
        """List this folder."""
        self._choose(self.state.chooser.purpose, folder)

    def _choose(self, purpose: Purpose, folder: str) -> None:
        self.do(lambda actions: actions.list_files(purpose, folder))

    @Slot(str)
    def take(self, path: str) -> None:
        """This is the file or the folder."""
        purpose = self.state.chooser.purpose
        self.chooseNothing()
        if purpose == "picture":
            self.act(lambda actions: actions.use_file(purpose, path))
        else:
            self.do(lambda actions: actions.use_file(purpose, path), is_long=True)

    @Slot()
    def chooseNothing(self) -> None:  # noqa: N802 - called from QML
        """Leave the choice."""
        self.change(lambda state: replace(state, chooser=ChooserShown()))

    # ---- campaigns as a whole ----------------------------------------------------------------------------------

    @Slot(str)
    def make(self, copied_from: str) -> None:
        """A new campaign, copied from the one in this folder or to be filled in."""
        self.do(lambda actions: actions.new(copied_from))

    @Slot(str)
    def showHere(self, folder: str) -> None:  # noqa: N802 - called from QML
        """Put this campaign on this kiosk's screen."""
        self.do(lambda actions: actions.show_here(folder))

    @Slot(str)
    def fetch(self, address: str) -> None:
        """Get a packed campaign from an https address."""
        self.do(lambda actions: actions.fetch(address.strip()), is_long=True)

    # ---- this machine ------------------------------------------------------------------------------------------

    @Slot(str)
    def setVolunteerPin(self, pin: str) -> None:  # noqa: N802 - called from QML
        """Make this the PIN of volunteers."""
        self._set_pin(lambda actions: actions.set_pin("volunteer", pin))

    @Slot(str)
    def setStaffPin(self, pin: str) -> None:  # noqa: N802 - called from QML
        """Make this the PIN of staff."""
        self._set_pin(lambda actions: actions.set_pin("staff", pin))

    def _set_pin(self, act: "Callable[[OfficeActions], None]") -> None:
        if self.state.role is not None and may(self.state.role, "set_pins"):
            self.do(act)

    @Slot(str)
    def setKey(self, text: str) -> None:  # noqa: N802 - called from QML
        """Keep this Stripe key, and ask Stripe about it."""
        self.do(lambda actions: actions.set_key(text), is_long=True)

    @Slot(str, str, str)
    def register(self, code: str, label: str, location: str) -> None:
        """Register the reader that shows this code."""
        self.do(lambda actions: actions.register(code, label, location), is_long=True)

    @Slot(str, "QStringList")
    def addLocation(self, name: str, address: list[str]) -> None:  # noqa: N802 - called from QML
        """Make a location for readers: country, street, city, postal code and state."""
        self.do(lambda actions: actions.add_location(name, address), is_long=True)

    @Slot(str)
    def useReader(self, reader: str) -> None:  # noqa: N802 - called from QML
        """Make this reader the kiosk's."""
        self.do(lambda actions: actions.use_reader(reader))

    @Slot(str, str)
    def joinNetwork(self, name: str, password: str) -> None:  # noqa: N802 - called from QML
        """Join this wireless network."""
        self.do(lambda actions: actions.join_network(name, password), is_long=True)

    @Slot()
    def restart(self) -> None:
        """Start the machine again."""
        self.do(lambda actions: actions.turn("reboot"), is_long=True)

    @Slot()
    def turnOff(self) -> None:  # noqa: N802 - called from QML
        """Turn the machine off."""
        self.do(lambda actions: actions.turn("poweroff"), is_long=True)

    @Slot()
    def stop(self) -> None:
        """End what takes long."""
        self.act(lambda actions: actions.stop())
