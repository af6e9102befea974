"""What becomes of the wishes of staff when things go wrong, take long, or are stopped."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.kiosk import Kiosk
from kiosk.campaigns.working_copy import WorkingCopy
from kiosk.machine.pins.pin_door import PinDoor
from kiosk.office.forms import PAGES
from kiosk.system.resources import resource_folder
from kiosk.ui.attract.records import AttractState
from kiosk.ui.door.controller import DoorController
from kiosk.ui.door.view import DoorView
from kiosk.ui.lanes import AtOnce, Lane
from kiosk.ui.office.controller import OfficeController
from kiosk.ui.office.preview import Preview
from tests.campaigns.posts.sample_posts import RUN_TOGETHER
from tests.conftest import NOON, OpenKiosk, Warnings


class Later(Executor):
    """Does the work when it is told to."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        future: Future[Any] = Future()

        def work() -> None:
            done = AtOnce().submit(fn, *args, **kwargs)
            failure = done.exception()
            if failure is None:
                future.set_result(done.result())
            else:
                future.set_exception(failure)

        self._waiting.append(work)
        return future

    def work(self) -> None:
        while self._waiting:
            self._waiting.popleft()()
        settle()


def settle() -> None:
    for _ in range(20):
        QGuiApplication.processEvents()


class Office:
    """The office of a kiosk, whose far-away work is done when the test says so."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.view = kiosk.views.office
        self.far = Later()
        kiosk.let_in("staff")
        kiosk.let_into_office("staff")
        assert kiosk.office is not None
        self.live: OfficeController = kiosk.office
        self.live._slow_lane = Lane("far", self.far)
        settle()

    def section(self) -> str:
        return self.view.shown.section


@pytest.fixture
def office(open_kiosk: OpenKiosk, example_folder: Path) -> Office:
    return Office(open_kiosk(example_folder))


@pytest.fixture
def post(tmp_path: Path) -> Path:
    file = tmp_path / "drive.md"
    file.write_text(RUN_TOGETHER, "utf-8")
    return file


def test_what_takes_long_is_said_and_no_other_long_thing_is_begun_meanwhile(office: Office, post: Path) -> None:
    office.live.use_file("post", str(post))
    assert office.view.shown.busy == "Reading the post…"
    office.view.fetch("https://example.org/drive.campaign")
    settle()
    assert office.view.shown.said == "Wait until this is done, or stop it: Reading the post…"
    office.far.work()
    assert office.view.shown.busy == ""
    assert office.section() == "edit"


def test_an_import_that_is_stopped_leaves_nothing(office: Office, post: Path, tmp_path: Path) -> None:
    office.live.use_file("post", str(post))
    office.view.stop()
    office.far.work()
    assert office.view.shown.said == "Stopped; nothing was added."
    assert list((tmp_path / "data" / "campaigns").iterdir()) == []


def test_what_is_typed_is_written_before_anything_else_is_done(office: Office) -> None:
    office.view.make(str(office.view.state.example))
    settle()
    office.view.type("title", "Winter drive")
    office.view.save()
    settle()
    text = (Path(office.view.shown.edit.folder) / "campaign.toml").read_text("utf-8")
    assert 'title = "Winter drive"' in text
    assert not office.view.shown.edit.is_changed


def test_another_currency_is_saved_with_a_word_on_the_gifts_so_far(office: Office) -> None:
    office.view.make("")
    settle()
    office.view.type("currency", "CZK")
    office.view.save()
    settle()
    assert "don’t count for this id and currency; “kiosk ledger tally” names them" in office.view.shown.said
    office.view.type("title", "Winter drive")
    office.view.save()
    settle()
    assert office.view.shown.said == "Saved."


def test_the_preview_is_of_the_scene_that_is_edited_and_of_the_size_that_is_asked(office: Office) -> None:
    office.view.editCampaign(str(office.view.state.example))
    settle()
    before = office.view.state.preview
    office.view.turnTo("stories")
    office.view.open("highlights.2")
    office.view.lookIn(1366, 768)
    settle()
    assert office.view.state.preview > before
    picture = office.kiosk.display.previews.newest
    assert round(picture.width() / picture.height(), 2) == round(1366 / 768, 2)


def test_the_preview_speaks_as_the_kiosk_does(office: Office) -> None:
    office.view.editCampaign(str(office.view.state.example))
    settle()
    campaign, preview, texts = office.kiosk.campaign, Preview(resource_folder()), list[set[str]]()
    preview.taken.connect(lambda _, written: texts.append({one.text for one in written}))
    for language in ("de", "fr"):
        campaign.speak_in(language)
        public = office.kiosk.view.state
        assert isinstance(public, AttractState)
        preview.ask(public, "attract", (1366, 768), 1.0)
        settle()
    preview.close()
    campaign.speak_in(None)
    german, french = texts
    assert "mit dem Handy" in german
    assert "mit dem Handy" not in french
    assert "avec votre téléphone" in french


def test_the_preview_is_made_in_steps_so_that_none_holds_the_screen_up_for_long(office: Office) -> None:
    public, preview, taken = office.kiosk.view.state, Preview(resource_folder()), list[int]()
    assert isinstance(public, AttractState)
    preview.taken.connect(lambda *_: taken.append(1))
    windows = len(QGuiApplication.allWindows())
    preview.ask(public, "attract", (1366, 768), 1.0)
    assert len(QGuiApplication.allWindows()) == windows
    turns = 0
    while not taken:
        QGuiApplication.processEvents()
        turns += 1
    preview.close()
    assert turns >= 3


def test_something_unexpected_is_logged_and_said(
    office: Office, monkeypatch: pytest.MonkeyPatch, expected_warnings: Warnings
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("kiosk.office.campaign_library.CampaignLibrary.new", broken)
    expected_warnings.allow("the office could not do as expected")
    office.view.make("")
    settle()
    assert office.view.shown.said == "Something went wrong that should not; the log has the details."


def test_a_folder_that_cannot_be_read_is_named(office: Office, tmp_path: Path) -> None:
    office.live.list_files("picture", str(tmp_path / "pulled out"))
    office.far.work()
    assert "pulled out" in office.view.shown.said
    assert office.view.shown.chooser.purpose == ""


def test_the_key_that_was_typed_is_nowhere_once_it_was_kept(office: Office) -> None:
    secret = "rk_live_" + "k" * 24
    office.view.setKey(secret)
    office.far.work()
    assert secret not in repr(office.view.state)
    assert secret not in repr(office.view.shown)


def test_a_pin_is_set_for_volunteers_and_a_weak_one_is_refused(office: Office, tmp_path: Path) -> None:
    office.view.setVolunteerPin("123456")
    settle()
    assert office.view.shown.said_level == "bad"
    office.view.setVolunteerPin("735281")
    settle()
    assert office.view.shown.said == "The volunteers’ PIN is set."
    assert PinDoor(tmp_path / "data").has_pins


def test_a_pack_that_is_stopped_leaves_nothing(office: Office, tmp_path: Path) -> None:
    office.view.make(str(office.view.state.example))
    settle()
    office.live.use_file("folder", str(tmp_path))
    office.view.stop()
    office.far.work()
    assert office.view.shown.said == "Stopped; no file was written."
    assert not list(tmp_path.glob("*.campaign"))


def test_what_was_typed_for_one_campaign_never_gets_into_another(office: Office) -> None:
    office.view.make(str(office.view.state.example))
    settle()
    first = Path(office.view.shown.edit.folder)
    office.view.type("title", "For the first")
    office.view._typing.stop()
    office.view.make("")
    settle()
    second = Path(office.view.shown.edit.folder)
    assert second != first
    office.live.write(str(first), "title", "For the first again")
    settle()
    assert office.view.shown.edit.title == "Our drive"
    office.view.editCampaign(str(first))
    settle()
    assert office.view.shown.edit.title == "For the first"


def test_a_campaign_that_comes_late_does_not_take_staff_from_what_they_do(office: Office, post: Path) -> None:
    office.live.use_file("post", str(post))
    office.view.go("kiosk")
    office.far.work()
    assert office.section() == "kiosk"
    assert office.view.shown.said.endswith("is now under Campaigns.")


def test_a_second_touch_before_the_first_was_seen_takes_out_no_second_item(office: Office) -> None:
    office.view.make(str(office.view.state.example))
    settle()
    assert office.live.editor is not None
    before = office.live.editor.text.count("[[highlights]]")
    office.view.remove("highlights.0")
    office.view.remove("highlights.0")
    settle()
    assert office.live.editor.text.count("[[highlights]]") == before - 1


@pytest.mark.parametrize("form", [form.place for page in PAGES for form in page.forms if form.is_list])
def test_one_more_of_everything_can_be_added_and_taken_out(office: Office, form: str) -> None:
    office.view.make("")
    settle()
    office.view.turnTo(next(page.id for page in PAGES if form in [one.place for one in page.forms]))
    assert office.live.editor is not None
    for place in [item.key for one in office.view.shown.edit.forms for item in one.items]:
        office.view.remove(place.partition(".")[0] + ".0")
        settle()
    office.view.add(form)
    settle()
    assert office.view.shown.said == ""
    assert office.view.state.item == f"{form}.0"


def test_when_nobody_is_in_the_office_any_more_the_public_sees_its_screen(office: Office) -> None:
    office.view._nobody_there()
    settle()
    assert not office.view.shown.visible
    assert not office.kiosk.views.booth.shown.visible
    office.kiosk.let_into_office("staff")
    office.view.leave()
    settle()
    assert office.kiosk.views.booth.state.role == "staff"


def test_what_is_typed_is_kept_when_the_kiosk_ends(office: Office) -> None:
    office.view.make(str(office.view.state.example))
    settle()
    folder = Path(office.view.shown.edit.folder)
    office.view.type("title", "Typed at the end")
    office.live.close()
    data = folder.parent.parent
    assert "Typed at the end" in WorkingCopy(folder, data, lambda: NOON).text


def test_nobody_in_the_office_means_no_wish_is_done(office: Office, tmp_path: Path) -> None:
    office.view.leave()
    office.view.make("")
    settle()
    assert not (tmp_path / "data" / "campaigns").exists()


@pytest.mark.parametrize("has_pin", [False, True])
def test_in_a_window_whoever_has_the_machine_is_staff_until_there_is_a_pin(tmp_path: Path, has_pin: bool) -> None:
    if has_pin:
        PinDoor(tmp_path).set_pin("staff", "481902")
    view, came_in = DoorView(), list[str]()
    view.opened.connect(came_in.append)
    door = DoorController(Lane("door", AtOnce()), lambda: PinDoor(tmp_path), view, lambda _: None, windowed=True)
    view.actions = door
    view.knock()
    settle()
    assert came_in == ([] if has_pin else ["staff"])
    assert view.shown.scene == ("pin" if has_pin else "")
    door.close()
