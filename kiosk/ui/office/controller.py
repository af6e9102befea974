"""Does what staff ask for in the office while the kiosk runs."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from kiosk.office.task import Task
from kiosk.ui.office.edit_controller import EditController
from kiosk.ui.office.records import ChooserShown, FileShown, Purpose
from kiosk.ui.office.work import Stoppable

if TYPE_CHECKING:
    from kiosk.campaigns.shelf import CampaignSeen
    from kiosk.office.campaign_library import Made
    from kiosk.ui.office.state import OfficeState


class OfficeController(EditController):
    """It is a `kiosk.ui.office.actions.OfficeActions`."""

    def refresh(self) -> None:
        """Find out what there is in the section that is shown."""
        place, current = self._premises, self._premises.current()

        def known(state: "OfficeState") -> "OfficeState":
            return replace(
                state,
                current=current,
                example=place.campaigns.example,
                practice=place.practice,
                has_network=place.host.has_network,
                is_kiosk=place.host.is_kiosk,
            )

        self._view.change(known)
        section = self._view.state.section
        if section == "campaigns":
            self._quickly(lambda: place.campaigns.seen(current), self._show_campaigns)
        elif section != "edit":
            self.refresh_machine()
        elif self._editor is not None:
            self._edit(lambda editor: editor.draft(), self._show_draft)
        elif current is not None and current != place.campaigns.example:
            self.edit(str(current))

    # ---- campaigns as a whole ----------------------------------------------------------------------------------

    def show_here(self, folder: str) -> None:
        """Put the campaign in this folder on the screen of this kiosk."""
        from kiosk.office.message import Notice

        place, current = self._premises, self._premises.current()

        def shown(path: Path) -> None:
            place.on_show(path)
            self._view.say(Notice.SHOWN_HERE)
            self.refresh()

        self._quickly(lambda: place.campaigns.use(Path(folder), current), shown)

    def fetch(self, address: str) -> None:
        """Get a packed campaign from an address."""
        campaigns = self._premises.campaigns
        self._slowly(
            Task.FETCH_CAMPAIGN,
            lambda task: campaigns.fetch(address, self.progressed.emit, task.is_stopped),
            self._added(Task.FETCH_CAMPAIGN),
            can_stop=True,
        )

    def list_files(self, purpose: Purpose, folder: str) -> None:
        """Find out what files there are; a share that hangs holds up nothing but this."""
        from kiosk.office import file_choice

        suffixes = {"picture": file_choice.PICTURES, "post": file_choice.POSTS, "pack": file_choice.PACKS}
        home, draft = self._premises.home, self._view.state.draft

        def work() -> ChooserShown:
            near = [draft.folder] if purpose == "picture" and draft is not None else []
            places = file_choice.places(home, near)
            where = Path(folder) if folder else Path(places[0].path) if places else home
            entries = file_choice.entries(where, suffixes.get(purpose, ()))
            return ChooserShown(
                purpose,
                str(where),
                tuple(FileShown(one.path, one.name, one.is_folder) for one in places),
                tuple(FileShown(one.path, one.name, one.is_folder) for one in entries),
            )

        def listed(chooser: ChooserShown) -> None:
            self._view.change(lambda state: replace(state, chooser=chooser))

        self._slow_lane.run(work, listed, self._fail)

    def use_file(self, purpose: Purpose, path: str) -> None:
        """Do with the file what it was chosen for."""
        campaigns, state, file = self._premises.campaigns, self._view.state, Path(path)
        match purpose:
            case "picture":
                self._edit(lambda editor: editor.put_picture(state.chooses_for, file), self._show_draft)
            case "post":
                added = self._added(Task.READ_POST)
                self._slowly(Task.READ_POST, lambda _: campaigns.import_post(file), added, can_stop=True)
            case "pack":
                added = self._added(Task.UNPACK_CAMPAIGN)
                self._slowly(Task.UNPACK_CAMPAIGN, lambda _: campaigns.unpack(file), added, can_stop=True)
            case "folder" if state.draft is not None:
                folder = state.draft.folder
                packed = self._show_packed
                self._slowly(Task.PACK_CAMPAIGN, lambda _: campaigns.pack(folder, file), packed, can_stop=True)
            case "folder" | "":
                pass
            case _:
                assert_never(purpose)

    def read_pasted(self, text: str, *, is_page: bool) -> None:
        """Make a campaign of a post that was pasted, as text or as HTML."""
        campaigns, added = self._premises.campaigns, self._added(Task.READ_POST)
        self._slowly(Task.READ_POST, lambda _: campaigns.import_pasted(text, is_page=is_page), added, can_stop=True)

    # ---- what became of it -------------------------------------------------------------------------------------

    def _show_campaigns(self, seen: "tuple[CampaignSeen, ...]") -> None:
        self._view.change(lambda state: replace(state, campaigns=seen))

    def _added(self, task: Task) -> "Callable[[Stoppable, Made], None]":
        """Shows the campaign that came of `task`, or removes it where that was stopped."""
        from kiosk.office.message import CampaignAdded, Stopped

        def added(stoppable: Stoppable, made: "Made") -> None:
            if stoppable.stopped:
                self._quickly(lambda: shutil.rmtree(made.folder, ignore_errors=True), lambda _: None)
                self._view.say(Stopped(task))
                return
            self._view.say(CampaignAdded(made.title))
            if self._view.state.role is not None and self._view.state.section == "campaigns":
                self.edit(str(made.folder), made)

        return added

    def _show_packed(self, stoppable: Stoppable, file: Path) -> None:
        from kiosk.office.message import Packed, Stopped

        if stoppable.stopped:
            self._quickly(lambda: file.unlink(missing_ok=True), lambda _: None)
            self._view.say(Stopped(Task.PACK_CAMPAIGN))
            return
        self._view.say(Packed(file))
