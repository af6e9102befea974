"""Does what staff wish in the office while the kiosk runs: what blocks is in lanes, what is shown is here."""

import functools
import logging
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.ui.lanes import Lane
from kiosk.ui.office import OfficeView, Turn
from kiosk.ui.office_shown import ChoiceShown, ChooserShown, Purpose, ReviewShown
from kiosk.ui.preview import Preview
from kiosk.ui.preview_images import PreviewImages

if TYPE_CHECKING:
    from kiosk.campaigns.folder import LoadedCampaign
    from kiosk.model.role import Role
    from kiosk.office.campaign_desk import CampaignDesk, Made
    from kiosk.office.editor import Draft, Editor
    from kiosk.office.feeds_tried import FeedTried
    from kiosk.office.fleet_seen import FleetSeen
    from kiosk.office.page import Row
    from kiosk.office.session import NetworkSeen, Session
    from kiosk.office.stripe_side import KeySeen, ReadersSeen, StripeSide
    from kiosk.settings import Settings
    from kiosk.ui.attract_shown import AttractFacts

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")

PREVIEW_SIDE = 1200
"""Pixels of the longer side of the preview's picture."""


@dataclass(frozen=True, slots=True)
class Premises:
    """What the office's work needs."""

    campaigns: "CampaignDesk"
    stripe: "StripeSide"
    session: "Session"
    try_feeds: "Callable[[LoadedCampaign, Callable[[], bool]], tuple[FeedTried, ...]]"
    fleet: "Callable[[], FleetSeen]"
    join: "Callable[[str, str], FleetSeen]"
    machine: "Callable[[dict[str, tuple[str, str]]], tuple[Row, ...]]"
    set_machine: "Callable[[str, str], Settings]"
    set_pin: "Callable[[Role, str], str]"
    """Answers why not, or nothing."""
    home: Path
    """Where people keep their files."""
    facts: "Callable[[LoadedCampaign], AttractFacts]"
    """How this kiosk would show a campaign."""
    current: Callable[[], Path | None]
    """The folder of the campaign on the screen."""
    on_show: Callable[[Path], None]
    """Is told which campaign to show from now on."""
    on_settings: "Callable[[Settings], None]"


class LiveOffice(QObject):
    """One thing after the other; it is a `kiosk.ui.office.Clerk`.

    Args:
        lane: of the campaigns' files.
        slow_lane: of whatever asks somebody far away, or takes long.
        premises: what the work needs.
        view: what shows how it stands.
        preview: takes pictures of what is edited.
        images: hands them to QML.
    """

    _progressed = Signal(float)

    def __init__(
        self,
        lane: Lane,
        slow_lane: Lane,
        premises: Premises,
        view: OfficeView,
        preview: Preview,
        images: PreviewImages,
    ) -> None:
        super().__init__()
        self._lane = lane
        self._slow_lane = slow_lane
        self._premises = premises
        self._view = view
        self._preview = preview
        self._images = images
        self._editor: Editor | None = None
        self._wrong: dict[str, tuple[str, str]] = {}
        self._stopped = False
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        preview.taken.connect(self._show_picture)
        view.left.connect(preview.close)

    @property
    def editor(self) -> "Editor | None":
        """What edits the campaign that is open."""
        return self._editor

    def close(self) -> bool:
        """Do nothing more; returns whether all work has ended."""
        self._stopped = True
        self._preview.close()
        ended = self._slow_lane.close()
        return self._lane.close() and ended

    def look(self) -> None:
        """Look what there is in the section that is shown."""
        place = self._premises
        current = place.current()
        session = place.session
        self._view.learn(current=current, example=place.campaigns.example)
        self._view.learn(has_network=session.has_network, is_kiosk=session.is_kiosk)
        match self._view.facts.section:
            case "campaigns":
                self._lane.run(lambda: place.campaigns.seen(current), self._seen, self._fail)
            case "edit":
                if self._editor is None and current is not None and current != place.campaigns.example:
                    self.edit(str(current))
                else:
                    self._look_again()
            case "kiosk":
                self._wrong = {}
                self._show_machine()
            case "key":
                self._slowly("Asking Stripe about the key…", place.stripe.key, self._key_seen)
            case "reader":
                self._slowly("Asking Stripe about its readers…", place.stripe.readers, self._readers_seen)
            case "network":
                self._slowly("Looking for networks…", place.session.look, self._network_seen)
            case "fleet":
                self._slowly("Asking the shared table…", place.fleet, self._fleet_seen)

    # ---- one campaign ------------------------------------------------------------------------------------------

    def edit(self, folder: str, review: tuple[ReviewShown, ...] = ()) -> None:
        """Begin to edit the campaign in this folder; of the built-in example, a copy. A `review` is shown first."""
        campaigns = self._premises.campaigns

        def open_editor() -> "tuple[Editor, Draft]":
            editor = campaigns.editor(Path(folder))
            return editor, editor.draft()

        def opened(both: "tuple[Editor, Draft]") -> None:
            self._editor, draft = both
            step = "review" if review else ""
            self._view.learn(section="edit", page="drive", item="", step=step, review=review, tried=())
            self._drafted(draft)

        if Path(folder) == campaigns.example:
            self.new(folder)
        else:
            self._lane.run(open_editor, opened, self._fail)

    def write(self, place: str, text: str) -> None:
        """The field at `place` says `text`."""
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
        from kiosk.ui.office_derive import scene_for

        facts = self._view.facts
        if facts.draft is not None and facts.draft.loaded is not None and facts.section == "edit":
            width, height = facts.preview_size
            scale = PREVIEW_SIDE / max(width, height)
            size = round(width * scale), round(height * scale)
            self._preview.ask(self._premises.facts(facts.draft.loaded), scene_for(facts), size, 1.0)

    def try_feeds(self) -> None:
        """Read the feeds of the campaign that is being edited."""
        draft = self._view.facts.draft
        if draft is None or draft.loaded is None:
            self._view.say("Put the campaign's mistakes right first.", "watch")
            return
        loaded = draft.loaded
        self._slowly(
            "Reading the feeds…",
            lambda: self._premises.try_feeds(loaded, lambda: self._stopped),
            lambda tried: self._view.learn(tried=tried, busy="", step="tried"),
        )

    # ---- campaigns as a whole ----------------------------------------------------------------------------------

    def new(self, copied_from: str) -> None:
        """A new campaign: a copy, or one to fill in."""
        self._lane.run(
            lambda: self._premises.campaigns.new(copied_from), lambda made: self.edit(str(made)), self._fail
        )

    def show(self, folder: str) -> None:
        """Put the campaign in this folder on the screen of this kiosk."""
        campaigns = self._premises.campaigns

        def shown(path: Path) -> None:
            self._premises.on_show(path)
            self._view.say("It is on this kiosk's screen now.")
            self.look()

        self._lane.run(lambda: campaigns.use(Path(folder)), shown, self._fail)

    def fetch(self, address: str) -> None:
        """Get a packed campaign from an address."""
        campaigns = self._premises.campaigns
        work = functools.partial(campaigns.fetch, address, self._progressed.emit, lambda: self._stopped)
        self._slowly("Fetching the campaign…", work, self._made)

    def choose(self, purpose: Purpose, folder: str) -> None:
        """Look what files there are."""
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

        self._lane.run(work, lambda chooser: self._view.learn(chooser=chooser), self._fail)

    def take(self, purpose: Purpose, path: str) -> None:
        """Do with the file what it was chosen for."""
        campaigns, facts, file = self._premises.campaigns, self._view.facts, Path(path)
        match purpose:
            case "picture":
                self._edit(lambda editor: editor.put_picture(facts.chooses_for, file), self._drafted)
            case "post":
                self._slowly("Reading the post…", lambda: campaigns.import_post(file), self._made)
            case "pack":
                self._slowly("Unpacking the campaign…", lambda: campaigns.unpack(file), self._made)
            case "folder" if facts.draft is not None:
                folder = facts.draft.folder
                self._slowly("Packing the campaign…", lambda: campaigns.pack(folder, file), self._packed)
            case _:
                pass

    # ---- this machine ------------------------------------------------------------------------------------------

    def set_machine(self, name: str, text: str) -> None:
        """Change a setting of this machine."""
        from kiosk.office.not_done import NotDoneError

        def work() -> "Settings | str":
            try:
                return self._premises.set_machine(name, text)
            except NotDoneError as error:
                return str(error)

        def done(answer: "Settings | str") -> None:
            self._wrong.pop(name, None)
            if isinstance(answer, str):
                self._wrong[name] = (text, answer)
            else:
                self._premises.on_settings(answer)
            self._show_machine()

        self._lane.run(work, done, self._fail)

    def set_pin(self, role: "Role", pin: str) -> None:
        """Make this the PIN of volunteers or of staff."""

        def done(why: str) -> None:
            whose = "volunteers" if role == "volunteer" else "staff"
            self._view.say(why or f"The PIN of {whose} is set.", "bad" if why else "good")

        self._lane.run(lambda: self._premises.set_pin(role, pin), done, self._fail)

    def set_key(self, text: str) -> None:
        """Keep a Stripe key."""
        self._slowly(
            "Keeping the key, then asking Stripe…", lambda: self._premises.stripe.set_key(text), self._key_seen
        )

    def register(self, code: str, label: str, location: str) -> None:
        """Register the reader that shows this code."""

        def registered(said: str) -> None:
            self._view.say(said, step="")
            self.look()

        stripe = self._premises.stripe
        self._slowly("Registering the reader…", lambda: stripe.register(code, label, location), registered)

    def add_location(self, name: str, address: list[str]) -> None:
        """Make a place where readers can be registered."""

        def added(said: str) -> None:
            self._view.say(said)
            self.look()

        self._slowly("Making the place…", lambda: self._premises.stripe.add_location(name, address), added)

    def use_reader(self, reader: str) -> None:
        """Make this reader the kiosk's."""

        def used(_: None) -> None:
            self._view.say("It is this kiosk's reader when the kiosk starts again.")
            self.look()

        self._lane.run(lambda: self._premises.stripe.use(reader), used, self._fail)

    def join(self, address: str, password: str) -> None:
        """Count with other kiosks."""
        self._slowly("Asking the shared table…", lambda: self._premises.join(address, password), self._fleet_seen)

    def join_network(self, name: str, password: str) -> None:
        """Join a wireless network."""

        def joined(said: str) -> None:
            self._view.say(said)
            self.look()

        self._slowly("Joining the network…", lambda: self._premises.session.join(name, password), joined)

    def turn(self, how: "Turn") -> None:
        """Start the machine again, or turn it off."""
        self._slowly("Ending…", lambda: self._premises.session.turn(how), lambda _: None)

    def stop(self) -> None:
        """End what takes long."""
        self._stopped = True

    # ---- what became of it -------------------------------------------------------------------------------------

    def _edit(self, work: "Callable[[Editor], Draft]", on_draft: "Callable[[Draft], None]") -> None:
        editor = self._editor
        if editor is not None:
            self._lane.run(lambda: self._prepared(work(editor)), on_draft, self._fail)

    def _look_again(self) -> None:
        self._edit(lambda editor: editor.draft(), self._drafted)

    def _prepared(self, draft: "Draft") -> "Draft":
        """In the lane: words and codes are remembered, so that the preview is quick."""
        from kiosk.ui.attract_derive import derive

        if draft.loaded is not None:
            derive(self._premises.facts(draft.loaded))
        return draft

    def _drafted(self, draft: "Draft") -> None:
        self._view.learn(draft=draft)
        self.look_at()

    @Slot(QImage)
    def _show_picture(self, picture: QImage) -> None:
        self._images.newest = picture
        self._view.learn(preview=self._view.facts.preview + 1)

    def _seen(self, seen: "tuple[object, ...]") -> None:
        self._view.learn(campaigns=seen)

    def _made(self, made: "Made") -> None:
        if self._stopped:
            self._lane.run(lambda: shutil.rmtree(made.folder, ignore_errors=True), lambda _: None, self._fail)
            self._view.say("Stopped; nothing was made.", "watch")
            return
        review = tuple(ReviewShown(title, lines) for title, lines in made.review)
        self._view.say(f"“{made.title}” is here.")
        self.edit(str(made.folder), review)

    def _packed(self, file: Path) -> None:
        if self._stopped:
            self._lane.run(lambda: file.unlink(missing_ok=True), lambda _: None, self._fail)
            self._view.say("Stopped; nothing was packed.", "watch")
            return
        self._view.say(f"Packed into {file}. Open it at the other kiosk, or put it where that can fetch it.")

    def _show_machine(self) -> None:
        wrong = dict(self._wrong)
        self._lane.run(lambda: self._premises.machine(wrong), lambda rows: self._view.learn(machine=rows), self._fail)

    def _key_seen(self, key: "KeySeen") -> None:
        self._view.learn(key=key, busy="", step="")

    def _readers_seen(self, readers: "ReadersSeen") -> None:
        self._view.learn(readers=readers, busy="")

    def _network_seen(self, network: "NetworkSeen") -> None:
        self._view.learn(network=network, busy="")

    def _fleet_seen(self, fleet: "FleetSeen") -> None:
        self._view.learn(fleet=fleet, busy="")

    def _slowly(self, said: str, work: Callable[[], _Answer], on_answer: Callable[[_Answer], None]) -> None:
        self._stopped = False
        self._view.learn(busy=said, progress=-1.0)
        self._slow_lane.run(work, on_answer, self._fail)

    @Slot(float)
    def _show_progress(self, progress: float) -> None:
        if self._view.facts.busy:
            self._view.learn(progress=progress)

    def _fail(self, failure: BaseException) -> None:
        from kiosk.office.not_done import NotDoneError

        if isinstance(failure, NotDoneError):
            self._view.say(str(failure), "bad")
        elif isinstance(failure, OSError):
            self._view.say(f"It cannot be read or written ({failure.strerror}): {failure.filename}.", "bad")
        else:
            _log.error("the office could not do as expected", exc_info=failure)
            self._view.say("Something unexpected happened; the log has the details.", "bad")
