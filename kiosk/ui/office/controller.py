"""Does what staff wish of campaigns in the office while the kiosk runs."""

import logging
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QImage

from kiosk.ui.lanes import Lane
from kiosk.ui.office.machine_controller import MachineController
from kiosk.ui.office.preview import Preview
from kiosk.ui.office.preview_images import PreviewImages
from kiosk.ui.office.records import ChoiceShown, ChooserShown, Purpose, ReviewShown
from kiosk.ui.office.view import OfficeView
from kiosk.ui.office.work import LongTask, Premises

if TYPE_CHECKING:
    from kiosk.campaigns.shelf import CampaignSeen
    from kiosk.office.campaign_library import Made
    from kiosk.office.editor import Draft, Editor
    from kiosk.office.feeds_tried import FeedTried

_log = logging.getLogger(__name__)

PREVIEW_SIDE = 1200
"""Pixels of the longer side of the preview's picture."""


class OfficeController(MachineController):
    """It is a `kiosk.ui.office.clerk.OfficeActions`.

    Args:
        lane: of the campaigns' files and this machine's settings.
        slow_lane: of whatever asks somebody far away, or takes long.
        premises: what the work needs.
        view: what shows how it stands.
        preview: takes pictures of what is edited.
        images: hands them to QML.
    """

    def __init__(
        self,
        lane: Lane,
        slow_lane: Lane,
        premises: Premises,
        view: OfficeView,
        preview: Preview,
        images: PreviewImages,
    ) -> None:
        super().__init__(lane, slow_lane, premises, view)
        self._preview = preview
        self._images = images
        self._editor: Editor | None = None
        preview.taken.connect(self._show_picture)
        view.left.connect(lambda _: preview.close())

    @property
    def editor(self) -> "Editor | None":
        """What edits the campaign that is open."""
        return self._editor

    def close(self) -> bool:
        """Write what was typed and do nothing more; returns whether all work has ended."""
        self._preview.close()
        return super().close()

    def look(self) -> None:
        """Look what there is in the section that is shown."""
        place, current = self._premises, self._premises.current()
        self._view.learn(
            current=current,
            example=place.campaigns.example,
            practice=place.practice,
            has_network=place.session.has_network,
            is_kiosk=place.session.is_kiosk,
        )
        section = self._view.facts.section
        if section == "campaigns":
            self._quickly(lambda: place.campaigns.seen(current), self._seen)
        elif section != "edit":
            self.look_at_machine()
        elif self._editor is not None:
            self._edit(lambda editor: editor.draft(), self._drafted)
        elif current is not None and current != place.campaigns.example:
            self.edit(str(current))

    # ---- one campaign ------------------------------------------------------------------------------------------

    def edit(self, folder: str, review: tuple[ReviewShown, ...] = ()) -> None:
        """Begin to edit the campaign in this folder; of the built-in example, a copy. A `review` is shown first."""
        campaigns = self._premises.campaigns
        if Path(folder) == campaigns.example:
            self.new(folder)
            return

        def open_editor() -> "tuple[Editor, Draft]":
            editor = campaigns.editor(Path(folder))
            return editor, self._prepared(editor.draft())

        def opened(both: "tuple[Editor, Draft]") -> None:
            if self._view.facts.section not in ("campaigns", "edit"):
                return  # somebody has gone on meanwhile
            self._view.commit()
            self._editor, draft = both
            step = "review" if review else ""
            self._view.learn(section="edit", page="drive", item="", step=step, review=review, tried=())
            self._drafted(draft)

        self._quickly(open_editor, opened)

    def write(self, folder: str, place: str, text: str) -> None:
        """The field at `place` of the campaign in `folder` says `text`."""
        if self._editor is not None and str(self._editor.folder) == folder:
            self._edit(lambda editor: editor.set(place, text), self._drafted)

    def change(self, what: str, place: str, to: int) -> None:
        """Add, remove or move an item; undo, discard, save, or go back to a saved state."""
        view = self._view

        def added(draft: "Draft") -> None:
            view.learn(item=f"{place}.{len(draft.values[place]) - 1}")
            self._drafted(draft)

        def saved(draft: "Draft") -> None:
            self._drafted(draft)
            on_screen = " It is on the screen." if draft.folder == self._premises.current() else ""
            view.say(f"Saved.{on_screen}")

        def gone_back(draft: "Draft") -> None:
            self._drafted(draft)
            view.say("This is the earlier state; save it to use it.", step="", item="")

        def without(draft: "Draft") -> None:
            view.learn(item="")
            self._drafted(draft)

        match what:
            case "add":
                self._edit(lambda editor: editor.add(place), added)
            case "remove":
                self._edit(lambda editor: editor.remove(place), without)
            case "move":
                self._edit(lambda editor: editor.move(place, to), self._drafted)
            case "undo":
                self._edit(lambda editor: editor.undo(), without)
            case "discard":
                self._edit(lambda editor: editor.discard(), without)
            case "go_back":
                self._edit(lambda editor: editor.go_back(to), gone_back)
            case "save":
                self._edit(lambda editor: editor.save(), saved)
            case _:
                _log.error("the office knows no change called %s", what)

    def look_at(self) -> None:
        """Take a picture of the scene for the preview."""
        from kiosk.ui.office.derive import scene_for

        facts = self._view.facts
        if facts.role is None or facts.section != "edit" or facts.draft is None or facts.draft.loaded is None:
            return
        width, height = facts.preview_size
        scale = PREVIEW_SIDE / max(width, height)
        size = round(width * scale), round(height * scale)
        public = self._premises.facts(facts.draft.loaded)
        self._preview.ask(public, scene_for(facts, public), size, self._premises.text_scale())

    def try_feeds(self) -> None:
        """Read the feeds of the campaign that is being edited."""
        draft = self._view.facts.draft
        if draft is None or draft.loaded is None:
            self._view.say("Put the campaign's mistakes right first.", "watch")
            return
        loaded = draft.loaded

        def tried(_: LongTask, feeds: "tuple[FeedTried, ...]") -> None:
            self._view.learn(tried=feeds, step="tried")

        self._slowly(
            "Reading the feeds…",
            lambda task: self._premises.try_feeds(loaded, task.is_stopped),
            tried,
            can_stop=True,
        )

    # ---- campaigns as a whole ----------------------------------------------------------------------------------

    def new(self, copied_from: str) -> None:
        """A new campaign: a copy, or one to fill in."""
        self._quickly(lambda: self._premises.campaigns.new(copied_from), lambda made: self.edit(str(made)))

    def show(self, folder: str) -> None:
        """Put the campaign in this folder on the screen of this kiosk."""
        place, current = self._premises, self._premises.current()

        def shown(path: Path) -> None:
            place.on_show(path)
            self._view.say("It is on this kiosk's screen now.")
            self.look()

        self._quickly(lambda: place.campaigns.use(Path(folder), current), shown)

    def fetch(self, address: str) -> None:
        """Get a packed campaign from an address."""
        campaigns = self._premises.campaigns
        self._slowly(
            "Fetching the campaign…",
            lambda task: campaigns.fetch(address, self.progressed.emit, task.is_stopped),
            self._made,
            can_stop=True,
        )

    def choose(self, purpose: Purpose, folder: str) -> None:
        """Look what files there are; a share that hangs holds up nothing but this."""
        from kiosk.office import file_choice

        suffixes = {"picture": file_choice.PICTURES, "post": file_choice.POSTS, "pack": file_choice.PACKS}
        home, draft = self._premises.home, self._view.facts.draft

        def work() -> ChooserShown:
            near = [draft.folder] if purpose == "picture" and draft is not None else []
            places = file_choice.places(home, near)
            where = Path(folder) if folder else Path(places[0].path) if places else home
            entries = file_choice.entries(where, suffixes.get(purpose, ()))
            return ChooserShown(
                purpose,
                str(where),
                tuple(ChoiceShown(one.path, one.name, one.is_folder) for one in places),
                tuple(ChoiceShown(one.path, one.name, one.is_folder) for one in entries),
            )

        self._slow_lane.run(work, lambda chooser: self._view.learn(chooser=chooser), self._fail)

    def take(self, purpose: Purpose, path: str) -> None:
        """Do with the file what it was chosen for."""
        campaigns, facts, file = self._premises.campaigns, self._view.facts, Path(path)
        match purpose:
            case "picture":
                self._edit(lambda editor: editor.put_picture(facts.chooses_for, file), self._drafted)
            case "post":
                self._slowly("Reading the post…", lambda _: campaigns.import_post(file), self._made, can_stop=True)
            case "pack":
                self._slowly("Unpacking the campaign…", lambda _: campaigns.unpack(file), self._made, can_stop=True)
            case "folder" if facts.draft is not None:
                folder = facts.draft.folder
                self._slowly(
                    "Packing the campaign…", lambda _: campaigns.pack(folder, file), self._packed, can_stop=True
                )
            case _:
                pass

    # ---- what became of it -------------------------------------------------------------------------------------

    def _edit(self, work: "Callable[[Editor], Draft]", on_draft: "Callable[[Draft], None]") -> None:
        editor = self._editor
        if editor is not None:
            self._quickly(lambda: self._prepared(work(editor)), on_draft)

    def _prepared(self, draft: "Draft") -> "Draft":
        """In the lane: words and codes are remembered, so that the preview is quick."""
        from kiosk.ui.attract.derive import derive

        if draft.loaded is not None:
            derive(self._premises.facts(draft.loaded))
        return draft

    def _drafted(self, draft: "Draft") -> None:
        if self._editor is not None and draft.folder == self._editor.folder:
            self._view.learn(draft=draft)
            self.look_at()

    @Slot(QImage)
    def _show_picture(self, picture: QImage) -> None:
        self._images.newest = picture
        self._view.learn(preview=self._view.facts.preview + 1)

    def _seen(self, seen: "tuple[CampaignSeen, ...]") -> None:
        self._view.learn(campaigns=seen)

    def _made(self, task: LongTask, made: "Made") -> None:
        if task.stopped:
            self._quickly(lambda: shutil.rmtree(made.folder, ignore_errors=True), lambda _: None)
            self._view.say("Stopped; nothing was made.", "watch")
            return
        self._view.say(f"“{made.title}” is here, under Campaigns.")
        if self._view.facts.role is not None and self._view.facts.section == "campaigns":
            self.edit(str(made.folder), tuple(ReviewShown(title, lines) for title, lines in made.review))

    def _packed(self, task: LongTask, file: Path) -> None:
        if task.stopped:
            self._quickly(lambda: file.unlink(missing_ok=True), lambda _: None)
            self._view.say("Stopped; nothing was packed.", "watch")
            return
        self._view.say(f"Packed into {file}. Open it at the other kiosk, or put it where that can fetch it.")
