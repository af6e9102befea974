"""What staff do with a post and what it became, and what else is shown over the forms."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication

from kiosk.ui.office.translation_slots import TranslationSlots

if TYPE_CHECKING:
    from kiosk.ui.office.state import OfficeState


class PostSlots(TranslationSlots):
    """Each slot is something that staff can do."""

    @Slot()
    def askForPost(self) -> None:  # noqa: N802 - called from QML
        """Ask for a post: pasted, or in a file."""
        self.open_sheet("post")

    @Slot(str)
    def putPost(self, text: str) -> None:  # noqa: N802 - called from QML
        """What stands where the post is pasted.

        A browser puts two things on the clipboard, the words alone and the page as HTML. Where the words are those,
        the page is read, since only that has the links.
        """
        data = QGuiApplication.clipboard().mimeData()
        is_pasted = text.strip() != "" and data.hasHtml() and text.strip() == data.text().strip()
        page = data.html() if is_pasted else ""
        self.change(lambda state: replace(state, pasted=text, pasted_page=page))
        self.touched()

    @Slot()
    def pastePost(self) -> None:  # noqa: N802 - called from QML
        """Put there what is on the clipboard."""
        self.putPost(QGuiApplication.clipboard().text())

    @Slot()
    def readPasted(self) -> None:  # noqa: N802 - called from QML
        """Make a campaign of what was pasted."""
        text, is_page = self.state.pasted_page or self.state.pasted, self.state.pasted_page != ""
        if text.strip():
            self.do(lambda actions: actions.read_pasted(text, is_page=is_page), is_long=True)

    @Slot(int)
    def touchPiece(self, index: int) -> None:  # noqa: N802 - called from QML
        """Use, take or leave out this piece of the imported post."""
        self.once(lambda actions: actions.touch_piece(index))

    @Slot()
    def showReview(self) -> None:  # noqa: N802 - called from QML
        """Show once more what the post became."""
        self.open_sheet("review")

    @Slot()
    def tryCodes(self) -> None:  # noqa: N802 - called from QML
        """Find out where the links lead."""
        self.do(lambda actions: actions.try_codes(), is_long=True)

    @Slot(str)
    def openField(self, key: str) -> None:  # noqa: N802 - called from QML
        """Show the form that has the field at `key`, ready to be typed into."""
        from kiosk.office.forms import where

        self.commit()
        page, item = where(key)
        place = key if not item or key.count(".") > 1 else ""
        self.change(lambda state: replace(state, wanted=""))
        self.change(lambda state: replace(state, page=page, item=item, step="", behind="", wanted=place, said=None))
        self.act(lambda actions: actions.show_preview())

    @Slot()
    def showSources(self) -> None:  # noqa: N802 - called from QML
        """Show where the goals' figures come from."""
        self.do(lambda actions: actions.show_sources())

    @Slot()
    def choosePreset(self) -> None:  # noqa: N802 - called from QML
        """Choose a website that a feed is read from."""
        self.open_sheet("presets")

    @Slot(str, "QStringList")
    def addPreset(self, key: str, typed: list[str]) -> None:  # noqa: N802 - called from QML
        """Add a feed of this preset: the page, the website's host, a public key, and the goal that gets the figure."""
        page, host, public_key, goal = (one.strip() for one in typed)
        self.do(lambda actions: actions.add_preset(key, page, host, public_key, goal), is_long=True)

    @Slot()
    def enlarge(self) -> None:
        """Look at the campaign as large as there is room."""
        self.open_sheet("preview")

    @Slot()
    def closeSheet(self) -> None:  # noqa: N802 - called from QML
        """Back to what is below."""

        def closed(state: "OfficeState") -> "OfficeState":
            return replace(state, step=state.behind, behind="", said=None)

        self.change(closed)
