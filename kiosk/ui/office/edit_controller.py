"""Edits one campaign in the office."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QImage

from kiosk.office.task import Task
from kiosk.ui.lanes import Lane
from kiosk.ui.office.machine_controller import MachineController
from kiosk.ui.office.preview import Preview
from kiosk.ui.office.preview_images import PreviewImages
from kiosk.ui.office.records import OfficeStep
from kiosk.ui.office.view import OfficeView
from kiosk.ui.office.work import Premises, Stoppable

if TYPE_CHECKING:
    from kiosk.campaigns.code_trial import CodeTried
    from kiosk.office.campaign_library import Made
    from kiosk.office.editor import Draft, Editor
    from kiosk.office.feed_trial import FeedTrial
    from kiosk.ui.office.written import Written


class EditController(MachineController):
    """The campaign that is open, its forms and its preview.

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

    def edit(self, folder: str, made: "Made | None" = None) -> None:
        """Begin to edit the campaign in this folder; of the built-in example, a copy. A review comes first."""
        campaigns = self._premises.campaigns
        if Path(folder) == campaigns.example:
            self.new(folder)
            return

        review = made.review if made is not None else None

        def open_editor() -> "tuple[Editor, Draft]":
            editor = campaigns.editor(Path(folder))
            if review is not None and made is not None:
                editor.review(review.pieces, made.beside)
            return editor, self._prepared(editor.draft())

        def opened(both: "tuple[Editor, Draft]") -> None:
            if self._view.state.section not in ("campaigns", "edit"):
                return  # somebody has gone on meanwhile
            self._view.commit()
            self._editor, draft = both
            step: OfficeStep = "" if review is None else "review"
            self._view.change(
                lambda state: replace(
                    state,
                    section="edit",
                    page="drive",
                    item="",
                    translating="",
                    step=step,
                    review=review,
                    trials=(),
                    codes=(),
                    pasted="",
                    pasted_page="",
                )
            )
            self._show_draft(draft)

        self._quickly(open_editor, opened)

    def write(self, folder: str, key: str, text: str) -> None:
        """The field at `key` of the campaign in `folder` says `text`."""
        if self._editor is not None and str(self._editor.folder) == folder:
            self._edit(lambda editor: editor.set(key, text), lambda draft: self._show_written(key, draft))

    def add(self, form: str) -> None:
        """Add an item to a list."""

        def added(draft: "Draft") -> None:
            self._open_item(f"{form}.{len(draft.values[form]) - 1}")
            self._show_draft(draft)

        self._edit(lambda editor: editor.add(form), added)

    def remove(self, key: str) -> None:
        """Remove an item from its list."""
        self._edit(lambda editor: editor.remove(key), self._show_lists)

    def touch_piece(self, index: int) -> None:
        """Do with a piece of the imported post what its button says."""
        draft = self._view.state.draft
        now = draft.pieces[index] if draft is not None and 0 <= index < len(draft.pieces) else None
        if now is None:
            return
        match now.touch:
            case "change":
                self._view.openField(now.piece.places[0])
            case "choose":
                self._view.choosePicture(f"highlights.{max(0, now.story)}.picture")
            case _:
                self._edit(lambda editor: editor.touch(index), self._show_draft)

    def move(self, key: str, to: int) -> None:
        """Put an item at another place of its list."""
        self._edit(lambda editor: editor.move(key, to), self._show_draft)

    def undo(self) -> None:
        """Take the last change back."""
        self._edit(lambda editor: editor.undo(), self._show_lists)

    def discard(self) -> None:
        """Take back everything that isn't saved."""
        self._edit(lambda editor: editor.discard(), self._show_lists)

    def go_back(self, version: int) -> None:
        """Make a saved version what is edited."""
        from kiosk.office.message import Notice

        def gone_back(draft: "Draft") -> None:
            self._view.change(lambda state: replace(state, step=""))
            self._show_lists(draft)
            self._view.say(Notice.EARLIER_VERSION)

        self._edit(lambda editor: editor.go_back(version), gone_back)

    def save(self) -> None:
        """Write the campaign's file."""
        from kiosk.office.message import Saved

        def saved(draft: "Draft") -> None:
            self._show_draft(draft)
            self._view.say(Saved(draft.folder == self._premises.current(), draft.counted_as))

        self._edit(lambda editor: editor.save(), saved)

    def show_preview(self) -> None:
        """Take a picture of what is edited."""
        from kiosk.ui.office.derive import scene_for

        state = self._view.state
        if state.role is None or state.section != "edit" or state.draft is None or state.draft.loaded is None:
            return
        public = self._premises.state_of(state.draft.loaded)
        if state.page == "languages" and (language := state.translating):
            public = replace(public, campaign=state.draft.loaded.in_language(language), language=language)
        self._preview.ask(public, scene_for(state, public), state.preview_size, self._premises.text_scale())

    def try_feeds(self) -> None:
        """Read the feeds of the campaign that is being edited."""
        from kiosk.office.message import Notice

        draft = self._view.state.draft
        if draft is None or draft.loaded is None:
            self._view.say(Notice.MISTAKES_FIRST)
            return
        loaded = draft.loaded

        def tried(_: Stoppable, trials: "tuple[FeedTrial, ...]") -> None:
            self._view.change(lambda state: replace(state, trials=trials, tried=loaded.campaign, step="trial"))

        self._slowly(
            Task.READ_FEEDS, lambda task: self._premises.try_feeds(loaded, task.is_stopped), tried, can_stop=True
        )

    def add_preset(self, key: str, page: str, host: str, public_key: str, goal: str) -> None:
        """Add a feed of a website, and read it."""

        def added(draft: "Draft") -> None:
            self._view.open_sheet("")
            self._show_draft(draft)
            self.try_feeds()

        self._edit(lambda editor: editor.add_preset(key, page, host, public_key, goal), added)

    def show_sources(self) -> None:
        """Find out where the goals' figures come from; a draft that isn't on the screen has none."""
        standing, draft = self._premises.standing(), self._view.state.draft
        is_shown = draft is not None and draft.folder == self._premises.current()
        self._view.change(lambda state: replace(state, standing=standing if is_shown else None))
        self._view.open_sheet("sources")

    def try_codes(self) -> None:
        """Find out where the links of the campaign that is being edited lead."""
        from kiosk.campaigns.code_trial import try_codes
        from kiosk.office.message import Stopped

        draft = self._view.state.draft
        if draft is None:
            return

        def tried(stoppable: Stoppable, codes: "tuple[CodeTried, ...]") -> None:
            if stoppable.stopped:
                self._view.say(Stopped(Task.TRY_CODES))
                return
            behind: OfficeStep = "review" if self._view.state.step == "review" else ""
            self._view.change(lambda state: replace(state, codes=codes))
            self._view.open_sheet("codes", behind)

        self._slowly(
            Task.TRY_CODES,
            lambda task: try_codes(draft.values, self.progressed.emit, task.is_stopped),
            tried,
            can_stop=True,
        )

    def new(self, copied_from: str) -> None:
        """A new campaign: a copy, or one to fill in."""
        self._quickly(lambda: self._premises.campaigns.new(copied_from), lambda made: self.edit(str(made)))

    def _edit(self, work: "Callable[[Editor], Draft]", on_draft: "Callable[[Draft], None]") -> None:
        editor = self._editor
        if editor is not None:
            self._quickly(lambda: self._prepared(work(editor)), on_draft)

    def _prepared(self, draft: "Draft") -> "Draft":
        """In the lane: words and codes are remembered, so that the preview is quick."""
        from kiosk.ui.attract.derive import derive

        if draft.loaded is not None:
            derive(self._premises.state_of(draft.loaded))
        return draft

    def _show_draft(self, draft: "Draft") -> None:
        if self._editor is not None and draft.folder == self._editor.folder:
            self._view.show_draft(draft)
            self.show_preview()

    def _show_written(self, key: str, draft: "Draft") -> None:
        from kiosk.office.translating import place_of

        if place := place_of(key, draft.translations):
            self._view.change(lambda state: replace(state, translated=place))
        self._show_draft(draft)

    def _show_lists(self, draft: "Draft") -> None:
        """The same, with no item open: it may be there no more."""
        self._open_item("")
        self._show_draft(draft)

    def _open_item(self, key: str) -> None:
        self._view.change(lambda state: replace(state, item=key))

    @Slot(QImage, object)
    def _show_picture(self, picture: QImage, texts: "tuple[Written, ...]") -> None:
        from kiosk.office.text_places import field_saying, row_saying
        from kiosk.office.translating import texts_in_language

        self._images.newest = picture
        state = self._view.state
        values = state.draft.values if state.draft is not None else {}
        if state.draft is not None and state.page == "languages" and state.translating:
            rows = texts_in_language(state.draft.translations, state.translating)
            places = [(one, row_saying(one.text, rows, state.translating)) for one in texts]
        else:
            places = [(one, field_saying(one.text, values, state.item)) for one in texts]
        known = tuple((one, place) for one, place in places if place)
        self._view.change(lambda state: replace(state, preview=state.preview + 1, written=known))
