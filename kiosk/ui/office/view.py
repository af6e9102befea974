"""The view model of the office: wishes of staff in, what is shown out, by one `changed`."""

from dataclasses import fields, replace
from typing import Any, get_args

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model.role import Role, may
from kiosk.ui.office.clerk import OfficeActions, Turn
from kiosk.ui.office.properties import OfficeProperties
from kiosk.ui.office.records import SECTIONS, ChooserShown
from kiosk.ui.office.state import OfficeState

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

LEAVES_MILLISECONDS = 5 * 60_000
"""Without a touch, until the office closes by itself; nothing that was typed is lost by that."""
SAID_MILLISECONDS = 8_000
TYPES_MILLISECONDS = 350
"""After the last key, until what was typed is checked and seen in the preview."""


_LONG = frozenset(
    {"fetch", "take", "try_feeds", "set_key", "register", "add_location", "join", "join_network", "turn", "look"}
)
"""Wishes that take long, or may."""


@QmlElement
class OfficeView(OfficeProperties):
    """Facts in, one `changed` out."""

    left = Signal(str)
    """Nobody is in the office any more; by whose wish, or empty where nobody was there."""

    def __init__(self) -> None:
        super().__init__()
        self._typed: dict[tuple[str, str, str], str] = {}  # by section, campaign and place
        self._acting = False
        self.clerk: OfficeActions | None = None
        """Without one nothing can be done here."""
        self._idle = QTimer(self, singleShot=True, interval=LEAVES_MILLISECONDS)
        self._idle.timeout.connect(self._nobody_there)
        self._saying = QTimer(self, singleShot=True, interval=SAID_MILLISECONDS)
        self._saying.timeout.connect(lambda: self.learn(said="", said_level=""))
        self._typing = QTimer(self, singleShot=True, interval=TYPES_MILLISECONDS)
        self._typing.timeout.connect(self.commit)

    def learn(self, **news: Any) -> None:
        """Replace some of the facts known so far."""
        from kiosk.ui.office.derive import derive  # not on the way to the first frame

        self._acting = self._acting and "draft" not in news
        facts = replace(self._facts, **news)
        if facts != self._facts:
            self._facts = facts
            self._shown = derive(facts)
            self.changed.emit()

    def enter(self, role: Role) -> None:
        """Somebody who may set up a drive is here."""
        if may(role, "set_up"):
            self.learn(role=role, section="campaigns", step="", said="")
            self._idle.start()
            self._ask("look")

    def picture(self, facts: OfficeState | None) -> None:
        """Show `facts`, or nobody in the office, for a picture of it."""
        self.learn(**{part.name: getattr(facts or OfficeState(), part.name) for part in fields(OfficeState)})

    def say(self, text: str, level: str = "good", **news: Any) -> None:
        """What became of the last thing, with what else is known now; something bad is said until the next wish."""
        self._acting = False
        if level == "bad":
            self._saying.stop()
        else:
            self._saying.start()
        self.learn(said=text, said_level=level, **news)

    # ---- what a finger wishes ----------------------------------------------------------------------------------

    @Slot()
    def leave(self) -> None:
        """Back to the booth view."""
        self._end(self._facts.role or "")

    @Slot()
    def _nobody_there(self) -> None:
        self._end("")

    def _end(self, by: str) -> None:
        if self._facts.role is not None:
            self.commit()
            self._idle.stop()
            self.learn(role=None, step="", chooser=ChooserShown(), said="", key=None)
            self.left.emit(by)

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self._facts.role is not None:
            self._idle.start()

    @Slot(str)
    def go(self, section: str) -> None:
        """Show this section."""
        if section in SECTIONS:
            self.commit()
            self.learn(section=section, step="", chooser=ChooserShown(), said="")
            self._ask("look")

    @Slot(str)
    def ask(self, step: str) -> None:
        """Ask for what the section needs next; nothing with an empty `step`."""
        self.learn(step=step, said="")

    @Slot(str)
    def editCampaign(self, folder: str) -> None:  # noqa: N802 - called from QML
        """Begin to edit the campaign in this folder."""
        self._do("edit", folder)

    @Slot(str)
    def turnTo(self, page: str) -> None:  # noqa: N802 - called from QML
        """Show this page of the forms."""
        if page in {tab.id for tab in self._shown.edit.tabs}:
            self.commit()
            self.learn(page=page, item="", step="", tried=(), said="")
            self._ask("look_at")

    @Slot(str)
    def open(self, item: str) -> None:
        """Show the fields of one item of a list; the list again with an empty `item`."""
        self.commit()
        self.learn(item=item, said="")
        self._ask("look_at")

    @Slot(str, str)
    def type(self, place: str, text: str) -> None:
        """What is typed into a field so far; a setting of this machine is kept only once it is complete."""
        self._typed[self._facts.section, self._shown.edit.folder, place] = text
        if self._facts.section == "edit":
            self._typing.start()
        self.touched()

    @Slot(str, str)
    def put(self, place: str, text: str) -> None:
        """What was chosen for a field."""
        self._typed[self._facts.section, self._shown.edit.folder, place] = text
        self.commit()

    @Slot()
    def commit(self) -> None:
        """What was typed is to be checked now."""
        self._typing.stop()
        typed, self._typed = self._typed, {}
        for (section, folder, place), text in typed.items():
            if section == "kiosk":
                self._ask("set_machine", place, text)
            else:
                self._ask("write", folder, place, text)

    @Slot(str)
    def add(self, name: str) -> None:
        """One item more in this list."""
        self._act("add", name, 0)

    @Slot(str)
    def remove(self, place: str) -> None:
        """Take this item out."""
        self._act("remove", place, 0)

    @Slot(str, int)
    def move(self, place: str, to: int) -> None:
        """Put this item at another place of its list."""
        self._act("move", place, to)

    def _act(self, what: str, place: str, to: int) -> None:
        """A second touch before the first is seen would mean another item."""
        if not self._acting:
            self._acting = True
            self._do("change", what, place, to)

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        self._do("change", "undo", "", 0)

    @Slot()
    def discard(self) -> None:
        """Take back everything that isn't saved."""
        self._do("change", "discard", "", 0)

    @Slot()
    def save(self) -> None:
        """Write the campaign's file."""
        self._do("change", "save", "", 0)

    @Slot(int)
    def goBack(self, state: int) -> None:  # noqa: N802 - called from QML
        """Make this saved state what is edited."""
        self._do("change", "go_back", "", state)

    @Slot(int, int)
    def lookIn(self, width: int, height: int) -> None:  # noqa: N802 - called from QML
        """Look at the campaign in this size."""
        if width > 0 and height > 0:
            self.learn(preview_size=(width, height))
            self._ask("look_at")

    @Slot(str, str)
    def choosePicture(self, place: str, folder: str) -> None:  # noqa: N802 - called from QML
        """Choose a picture for the field at `place`."""
        self.commit()
        self.learn(chooses_for=place)
        self._ask("choose", "picture", folder)

    @Slot(str, str)
    def choose(self, purpose: str, folder: str) -> None:
        """Choose a file, or look into a folder."""
        self._do("choose", purpose, folder)

    @Slot(str)
    def take(self, path: str) -> None:
        """This is the file or the folder."""
        purpose = self._facts.chooser.purpose
        self.learn(chooser=ChooserShown())
        if purpose == "picture":
            self._ask("take", purpose, path)
        else:
            self._do("take", purpose, path)

    @Slot()
    def chooseNothing(self) -> None:  # noqa: N802 - called from QML
        """Leave the choice."""
        self.learn(chooser=ChooserShown())

    @Slot(str)
    def make(self, copied_from: str) -> None:
        """A new campaign, copied from the one in this folder or to be filled in."""
        self._do("new", copied_from)

    @Slot(str)
    def show(self, folder: str) -> None:
        """Put this campaign on this kiosk's screen."""
        self._do("show", folder)

    @Slot(str)
    def fetch(self, address: str) -> None:
        """Get a packed campaign from an https address."""
        self._do("fetch", address.strip())

    @Slot()
    def tryFeeds(self) -> None:  # noqa: N802 - called from QML
        """Read the feeds now, without writing anything."""
        self._do("try_feeds")

    @Slot(str, str)
    def setPin(self, role: str, pin: str) -> None:  # noqa: N802 - called from QML
        """Make this the PIN of volunteers or of staff."""
        if self._facts.role is not None and may(self._facts.role, "set_pins"):
            self._do("set_pin", role, pin)

    @Slot(str)
    def setKey(self, text: str) -> None:  # noqa: N802 - called from QML
        """Keep this Stripe key, and ask Stripe about it."""
        self._do("set_key", text)

    @Slot(str, str, str)
    def register(self, code: str, label: str, location: str) -> None:
        """Register the reader that shows this code."""
        self._do("register", code, label, location)

    @Slot(str, "QStringList")
    def addLocation(self, name: str, address: list[str]) -> None:  # noqa: N802 - called from QML
        """Make a place for readers: country, street, city, postal code and state."""
        self._do("add_location", name, address)

    @Slot(str)
    def useReader(self, reader: str) -> None:  # noqa: N802 - called from QML
        """Make this reader the kiosk's."""
        self._do("use_reader", reader)

    @Slot(str, str)
    def join(self, address: str, password: str) -> None:
        """Count with the kiosks at this address, or alone."""
        self._do("join", address, password)

    @Slot(str, str)
    def joinNetwork(self, name: str, password: str) -> None:  # noqa: N802 - called from QML
        """Join this wireless network."""
        self._do("join_network", name, password)

    @Slot(str)
    def turn(self, how: str) -> None:
        """Start the machine again (`reboot`) or turn it off (`poweroff`)."""
        if how in get_args(Turn):
            self._do("turn", how)

    @Slot()
    def lookAgain(self) -> None:  # noqa: N802 - called from QML
        """Look once more what there is."""
        self._do("look")

    @Slot()
    def stop(self) -> None:
        """End what takes long."""
        self._ask("stop")

    # ---- how it goes on ----------------------------------------------------------------------------------------

    def _do(self, wish: str, *arguments: Any) -> None:
        """One thing after the other: what was typed first, and nothing that takes long beside another."""
        self.commit()
        if wish in _LONG and self._facts.busy:
            self.say(f"Wait until that is done, or stop it: {self._facts.busy}", "watch")
        else:
            self.learn(said="")
            self._ask(wish, *arguments)

    def _ask(self, wish: str, *arguments: Any) -> None:
        role = self._facts.role
        if self.clerk is not None and role is not None and may(role, "set_up"):
            self.touched()
            getattr(self.clerk, wish)(*arguments)
