"""Staff set up a drive by finger and by keys: from a blog post to another kiosk's screen."""

import contextlib
import difflib
import math
import shutil
import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice, QKeyEvent, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest
from pytestqt.exceptions import TimeoutError as NeverCameError
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.machine.pins.pin_door import PinDoor
from kiosk.machine.settings import read_settings
from kiosk.ui.office.records import OfficeShown
from tests.campaigns.posts.sample_posts import RUN_TOGETHER
from tests.conftest import OpenKiosk
from tests.feeds.website import HOST, Website, answer, website_on
from tests.finger import Finger, beyond, place_of, scrolls

STAFF = "481902"


class Staff:
    """Somebody who may, with a finger and a keyboard."""

    def __init__(self, kiosk: Kiosk, qtbot: QtBot) -> None:
        self.kiosk = kiosk
        self.window = kiosk.display.window
        self._at: QPoint | None = None
        self.finger = Finger(self.window)
        self._qtbot = qtbot
        self.window.requestActivate()  # of two windows one has the keys
        self.until(self.window.isActive)

    @property
    def shown(self) -> OfficeShown:
        return self.kiosk.views.office.shown

    def until(self, condition: object) -> None:
        assert callable(condition)
        self._qtbot.waitUntil(condition, timeout=10_000)

    def touches(self, *names: str) -> None:
        for name in names:
            self.brings(name)
            self.finger.tap(name)

    def _stands_still(self, name: str) -> bool:
        before, self._at = self._at, place_of(self.window, name)
        return before == self._at and not scrolls(self.window)

    def brings(self, name: str) -> None:
        """Swipe until it can be touched."""
        self.until(lambda: place_of(self.window, name) is not None)
        for _ in range(30):
            self.window.grabWindow()  # a swipe reaches a list, and what is new its place, with the next frame
            self.until(lambda: self._stands_still(name))  # a touch would only stop it
            missing = beyond(self.window, name)
            if not missing:
                return
            way = QPoint(0, round(math.copysign(min(270, max(45, abs(missing))), missing)))
            middle = QPoint(self.window.width() // 3, self.window.height() // 2)
            self.finger.swipe(middle, middle - way)  # where it is quick the list glides on, and maybe past it
        raise AssertionError(f"{name} is not reached")

    def drags_by_mouse(self, name: str, to: str) -> None:
        start, end = place_of(self.window, name), place_of(self.window, to)
        assert start is not None
        assert end is not None
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.window, left, none, start)
        for step in range(1, 5):
            QTest.mouseMove(self.window, start + (end - start) * step / 4)
        QTest.mouseRelease(self.window, left, none, end)

    def comes_in(self) -> None:
        self.finger.press(QPoint(20, 20))
        self.until(lambda: bool(self.kiosk.views.door.shown.scene))
        self.finger.release(QPoint(20, 20))
        for digit in STAFF:
            self.touches(f"key-{digit}")
        self.touches("door-enter", "to-office")
        self.until(lambda: self.shown.visible and bool(self.shown.campaigns))

    def presses(self, key: Qt.Key, text: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(self.window, QKeyEvent(kind, key, modifier, text))

    def types(self, name: str, text: str) -> None:
        """Into a field, in place of what is there."""
        for _ in range(3):  # as a finger does where a list moved away below it
            self.touches(name)
            with contextlib.suppress(NeverCameError):
                self._qtbot.waitUntil(lambda: place_of(self.window, "keyboard") is not None, timeout=4_000)
                break
        assert place_of(self.window, "keyboard") is not None, name
        self.presses(Qt.Key.Key_A, "", Qt.KeyboardModifier.ControlModifier)
        self.presses(Qt.Key.Key_Delete, "")
        for sign in text:
            self.presses(Qt.Key.Key_unknown, sign)
        self.kiosk.views.office.commit()
        QGuiApplication.processEvents()

    def problem(self, place: str) -> str:
        rows = {row.key: row for form in self.shown.edit.forms for row in form.fields}
        return rows[place].problem

    def titles(self) -> list[str]:
        return [item.title for form in self.shown.edit.forms for item in form.items]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    (home / "Downloads").mkdir(parents=True)
    monkeypatch.setattr(Path, "home", classmethod(lambda _: home))
    return home


@pytest.fixture
def staff(open_kiosk: OpenKiosk, example_folder: Path, home: Path, tmp_path: Path, qtbot: QtBot) -> Staff:
    PinDoor(tmp_path / "data").set_pin("staff", STAFF)
    return Staff(open_kiosk(example_folder), qtbot)


@pytest.fixture
def website(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    with website_on(tmp_path_factory.mktemp("site"), monkeypatch) as site:
        yield site


def test_a_post_becomes_a_campaign_on_another_kiosks_screen(
    staff: Staff,
    home: Path,
    website: Website,
    open_kiosk: OpenKiosk,
    example_folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    (home / "Downloads" / "drive.md").write_text(RUN_TOGETHER, "utf-8")
    Image.new("RGB", (320, 200), "#225577").save(home / "Downloads" / "team.png")
    staff.comes_in()
    staff.touches("import-post", "choose-post", "entry-drive.md")
    staff.until(lambda: staff.shown.section == "edit" and staff.shown.step == "review")
    assert staff.shown.review
    code = next(piece.number for piece in staff.shown.pieces if piece.link and piece.fate == "taken")
    staff.touches("pieces-taken", f"piece-{code}")  # a code is left out by one touch, and there again by another
    staff.until(lambda: fate_of(staff, code) == "to_decide")
    staff.touches("pieces-to_decide", f"piece-{code}")
    staff.until(lambda: fate_of(staff, code) == "taken")
    staff.touches("close-sheet")
    folder = Path(staff.shown.edit.folder)

    staff.touches("page-goals", "add-goals")  # a goal
    staff.types("field-goals.0.target", "50000")
    staff.until(lambda: "goals" in tomllib.loads(draft_text(staff)))
    assert staff.problem("goals.0.target") == ""

    staff.touches("page-stories")  # two stories change places
    before = staff.titles()
    assert len(before) > 1
    staff.touches("down-highlights.0")
    staff.until(lambda: staff.titles()[:2] == [before[1], before[0]])

    staff.touches("open-highlights.0", "choose-highlights.0.picture")  # a picture
    staff.until(lambda: "Downloads" in [place.name for place in staff.shown.chooser.places])
    downloads = [place.name for place in staff.shown.chooser.places].index("Downloads")
    staff.touches(f"place-{downloads}", "entry-team.png")
    staff.until(lambda: (folder / "team.png").exists())
    assert staff.problem("highlights.0.picture").startswith("Nothing says what the picture shows")

    staff.touches("page-look")  # colours that nobody can read are refused as they are chosen
    staff.types("hex-look.deep", "#88aaff")
    staff.until(lambda: "contrast" in staff.problem("look.deep"))
    assert not staff.shown.edit.previewed
    staff.touches("save")
    staff.until(lambda: staff.shown.said.startswith("Not saved"))
    staff.touches("undo")
    staff.until(lambda: staff.shown.edit.previewed)

    staff.touches("preview-1080x1920")  # what the public would see, on a tall screen
    staff.until(lambda: 0 < staff.kiosk.display.previews.newest.width() < staff.kiosk.display.previews.newest.height())

    staff.touches("save")
    staff.until(lambda: not staff.shown.edit.is_changed)
    staff.touches("pack", f"place-{downloads - 1}", "choose-here")
    staff.until(lambda: staff.shown.said.startswith("Packed into"))
    [packed] = (home / "Downloads").glob("*.campaign")

    staff.touches("leave-office")
    website.script = answer(packed.read_bytes(), kind="application/zip")
    PinDoor(tmp_path / "other").set_pin("staff", STAFF)
    other = Staff(open_kiosk(example_folder, data="other"), qtbot)
    other.comes_in()
    other.touches("fetch-pack")
    other.types("address", f"https://{HOST}/drive.campaign")
    other.touches("fetch")
    other.until(lambda: other.shown.section == "edit")
    fetched = Path(other.shown.edit.folder)
    assert (fetched / "team.png").read_bytes() == (home / "Downloads" / "team.png").read_bytes()
    other.touches("office-campaigns")
    place = next(n for n, card in enumerate(other.shown.campaigns) if card.folder == str(fetched))
    other.touches(f"show-{place}")
    title = tomllib.loads((folder / "campaign.toml").read_text("utf-8"))["title"]
    other.until(lambda: other.kiosk.view.shown.title == title)
    assert read_settings(tmp_path / "other").settings.campaign == str(fetched)
    other.touches("leave-office", "leave-booth")
    assert other.kiosk.view.shown.goals[0].target == "$50,000"


def fate_of(staff: Staff, number: int) -> str:
    return next(piece.fate for piece in staff.shown.pieces if piece.number == number)


def draft_text(staff: Staff) -> str:
    office = staff.kiosk.office
    assert office is not None
    assert office.editor is not None
    return office.editor.text


def test_a_page_that_is_pasted_becomes_a_campaign_whose_codes_are_tried_at_once(
    staff: Staff, website: Website, qtbot: QtBot
) -> None:
    page = f"<h1>A warm hut</h1><p>We mend the roof. <a href='https://{HOST}/donate'>Donate now</a></p>"
    copied = QMimeData()
    copied.setHtml(page)
    copied.setText("A warm hut\nWe mend the roof. Donate now")
    QGuiApplication.clipboard().setMimeData(copied)
    staff.comes_in()
    staff.touches("import-post", "paste-post", "read-pasted")
    staff.until(lambda: staff.shown.section == "edit" and staff.shown.step == "review")
    website.script = answer("", "Location: https://pay.example.net/", status="302 Found")
    staff.touches("try-codes")
    staff.until(lambda: staff.shown.step == "codes")
    assert [(code.link, code.level) for code in staff.shown.codes] == [(f"https://{HOST}/donate", "bad")]
    staff.touches("close-sheet")
    assert staff.shown.step == "review"
    staff.touches("close-sheet", "review")
    assert staff.shown.step == "review"


def test_a_campaign_with_comments_differs_by_the_change_only(
    open_kiosk: OpenKiosk, home: Path, tmp_path: Path, example_folder: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "by hand"
    shutil.copytree(example_folder, folder)
    file = folder / "campaign.toml"
    file.write_text(file.read_text("utf-8").replace("[dates]", "# the board said so\n[dates]"), "utf-8")
    before = file.read_text("utf-8")
    PinDoor(tmp_path / "data").set_pin("staff", STAFF)
    staff = Staff(open_kiosk(folder), qtbot)
    staff.comes_in()
    staff.touches("office-edit")
    staff.until(lambda: bool(staff.shown.edit.tabs))
    staff.types("field-title", "Winter drive")
    staff.until(lambda: staff.shown.edit.is_changed)
    assert file.read_text("utf-8") == before, "nothing is saved by mistake"
    staff.touches("save")
    staff.until(lambda: not staff.shown.edit.is_changed)
    changed = difflib.unified_diff(before.splitlines(), file.read_text("utf-8").splitlines(), n=0, lineterm="")
    assert [line for line in changed if line[0] in "+-"][2:] == [
        '-title = "Year-end fundraiser and membership drive"',
        '+title = "Winter drive"',
    ]


def test_nothing_is_lost_by_leaving_and_an_earlier_state_comes_back(
    open_kiosk: OpenKiosk, home: Path, tmp_path: Path, example_folder: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "drive"
    shutil.copytree(example_folder, folder)
    PinDoor(tmp_path / "data").set_pin("staff", STAFF)
    staff = Staff(open_kiosk(folder), qtbot)
    staff.comes_in()
    staff.touches("office-edit")
    staff.until(lambda: bool(staff.shown.edit.tabs))
    staff.types("field-subtitle", "Not saved")
    staff.touches("leave-office", "to-office", "office-edit")
    staff.until(lambda: staff.shown.edit.is_changed)
    staff.touches("save")
    staff.until(lambda: not staff.shown.edit.is_changed)
    staff.touches("versions", "version-0")
    staff.until(lambda: staff.shown.edit.is_changed)
    assert "Not saved" not in draft_text(staff)


def test_fingers_have_a_keyboard_on_the_screen(staff: Staff) -> None:
    staff.comes_in()
    staff.touches("office-kiosk")
    staff.until(lambda: bool(staff.shown.machine.fields))
    staff.touches("field-place")
    staff.touches("type-h", "type-a", "type-l", "type-l", "type-space", "type-7", "type-erase", "type-2", "type-done")
    staff.until(lambda: {row.key: row.value for row in staff.shown.machine.fields}["place"] == "hall 2")


def test_a_swipe_that_begins_on_a_field_moves_the_page_and_opens_no_keyboard(staff: Staff) -> None:
    staff.comes_in()
    staff.touches("office-kiosk")
    staff.brings("field-name")
    field = place_of(staff.window, "field-name")
    assert field is not None
    staff.finger.swipe(field, field - QPoint(0, 200))
    staff.until(lambda: place_of(staff.window, "field-name") != field)
    assert place_of(staff.window, "keyboard") is None
    staff.touches("field-place")
    staff.until(lambda: place_of(staff.window, "keyboard") is not None)


def test_a_pen_begins_to_type_like_a_mouse(staff: Staff) -> None:
    staff.comes_in()
    staff.touches("office-kiosk")
    staff.brings("field-name")
    at = place_of(staff.window, "field-name")
    assert at is not None
    kind, tip = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen
    pen = QPointingDevice("pen", 1, kind, tip, QInputDevice.Capability.Position, 1, 1)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for event, down in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, Qt.MouseButton(0))):
        there = QPointF(at)
        QGuiApplication.sendEvent(staff.window, QMouseEvent(event, there, there, there, left, down, none, pen))
    staff.until(lambda: place_of(staff.window, "keyboard") is not None)


def test_what_is_typed_is_seen_above_the_keyboard_on_a_tall_screen(
    open_kiosk: OpenKiosk, home: Path, tmp_path: Path, example_folder: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "drive"
    shutil.copytree(example_folder, folder)
    PinDoor(tmp_path / "data").set_pin("staff", STAFF)
    staff = Staff(open_kiosk(folder, size=(1080, 1920)), qtbot)
    staff.comes_in()
    staff.touches("office-edit", "page-stories", "open-highlights.0", "field-highlights.0.title")
    staff.until(lambda: place_of(staff.window, "keyboard") is not None)
    staff.window.grabWindow()
    field, first_key = (place_of(staff.window, name) for name in ("field-highlights.0.title", "type-1"))
    assert field is not None
    assert first_key is not None
    assert field.y() + 120 < first_key.y()
    staff.touches("type-x", "type-done")
    staff.until(lambda: staff.shown.edit.is_changed)


def test_a_setting_that_cannot_be_is_refused_beside_its_field(staff: Staff, tmp_path: Path) -> None:
    staff.comes_in()
    staff.touches("office-kiosk")
    staff.until(lambda: bool(staff.shown.machine.fields))
    staff.types("field-screen_inches", "big")
    staff.until(lambda: {row.key: row.problem for row in staff.shown.machine.fields}["screen_inches"] != "")
    problems = {row.key: row.problem for row in staff.shown.machine.fields}
    assert problems["screen_inches"] == "“big” is not a number; type one such as 27."
    assert read_settings(tmp_path / "data").settings.screen_inches is None


@pytest.mark.parametrize("scene", ["booth", "office"])
def test_a_finger_that_comes_down_beside_all_buttons_keeps_staff_in(scene: str, staff: Staff) -> None:
    staff.comes_in()
    office, booth = staff.kiosk.views.office, staff.kiosk.views.booth
    if scene == "booth":
        office.leave()
        staff.until(lambda: booth.state.role is not None)
    idle = office._idle if scene == "office" else booth._idle
    idle.stop()
    staff.finger.touch(QPoint(staff.window.width() // 2, 3))
    staff.until(idle.isActive)


def test_a_screen_on_its_side_is_turned_and_touched_where_things_are_seen(staff: Staff) -> None:
    staff.comes_in()
    staff.touches("office-kiosk", "choice-rotation-90")
    stage = staff.kiosk.display.stage
    staff.until(lambda: stage.rotation() == 90)
    assert (stage.width(), stage.height()) == (1080, 1920)
    staff.touches("office-campaigns")
    staff.until(lambda: staff.shown.section == "campaigns")


def test_volunteers_do_not_come_into_the_office(staff: Staff, tmp_path: Path) -> None:
    PinDoor(tmp_path / "data").set_pin("volunteer", "735281")
    staff.kiosk.let_in("volunteer")
    assert place_of(staff.window, "to-office") is None
    staff.kiosk.views.booth.toOffice()
    staff.kiosk.views.office.enter("volunteer")
    assert not staff.shown.visible


def test_a_text_in_the_preview_leads_to_its_field_and_stories_are_dragged_into_order(
    open_kiosk: OpenKiosk, home: Path, tmp_path: Path, example_folder: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "drive"
    shutil.copytree(example_folder, folder)
    PinDoor(tmp_path / "data").set_pin("staff", STAFF)
    staff = Staff(open_kiosk(folder), qtbot)
    staff.comes_in()
    staff.touches("office-edit", "page-goals", "show-sources")  # what the bars on the screen are made of
    staff.until(lambda: bool(staff.shown.sources))
    assert [part.name for part in staff.shown.sources[0].parts] == ["At the start"]
    staff.touches("close-sheet", "page-stories")
    before = staff.titles()
    rows = [place_of(staff.window, f"drag-highlights.{number}") for number in (0, 2)]
    assert rows[0] is not None
    assert rows[1] is not None
    staff.finger.swipe(rows[0], rows[1])
    staff.until(lambda: staff.titles()[:3] == [before[1], before[2], before[0]])
    staff.drags_by_mouse("drag-highlights.2", "drag-highlights.0")
    staff.until(lambda: staff.titles() == before)
    staff.until(lambda: place_of(staff.window, "written-highlights.0.text") is not None)
    staff.touches("written-highlights.0.text")
    staff.until(lambda: staff.shown.edit.item == "highlights.0")
    staff.until(lambda: place_of(staff.window, "keyboard") is not None)
    staff.touches("type-x", "type-done")
    staff.until(lambda: draft_text(staff).count("33%.x") + draft_text(staff).count("xPeople") == 1)
    staff.touches("enlarge", "written-asks.0.text")
    staff.until(lambda: (staff.shown.edit.page, staff.shown.edit.item) == ("asks", "asks.0"))
    staff.touches("remove-asks.0", "remove-asks.0")
    staff.until(lambda: staff.shown.edit.item == "")


def test_a_day_is_touched_in_a_calendar_a_colour_in_its_swatches_and_what_is_to_do_stands_beside_its_field(
    staff: Staff,
) -> None:
    staff.comes_in()
    staff.touches("new-campaign")
    staff.until(lambda: staff.shown.section == "edit" and bool(staff.shown.edit.tabs))
    staff.touches("page-dates")
    staff.until(lambda: staff.shown.edit.forms[0].problem == "To do: the days and the time zone.")
    todo = {tab.id: tab.todo for tab in staff.shown.edit.tabs}
    staff.touches("calendar-dates.ends")
    today = date.today()  # noqa: DTZ011 - the calendar opens on this machine's day
    staff.touches("month-after-dates.ends")
    day = (today.replace(day=1) + timedelta(days=32)).replace(day=15)
    staff.touches(f"on-{day.isoformat()}")
    staff.until(lambda: f"ends = {day.isoformat()}" in draft_text(staff))
    assert {tab.id: tab.todo for tab in staff.shown.edit.tabs}["dates"] == todo["dates"] - 1
    assert staff.shown.edit.forms[0].problem == ""
    staff.touches("page-goals", "show-sources")  # a campaign that isn't on the screen has no figures
    staff.until(lambda: staff.shown.step == "sources")
    assert staff.shown.sources == ()
    staff.touches("close-sheet", "page-look", "swatch-look.deep-#0b3d2e")
    staff.until(lambda: 'deep = "#0b3d2e"' in draft_text(staff))


def test_a_websites_feed_is_chosen_by_touch_and_read_at_once(staff: Staff, website: Website) -> None:
    website.script = answer('{"goalType": "amount", "goalStats": {"actual": 12345}}')
    staff.comes_in()
    staff.touches(f"edit-{len(staff.shown.campaigns) - 1}")  # a copy of the example
    staff.until(lambda: staff.shown.section == "edit" and bool(staff.shown.edit.tabs))
    staff.touches("page-feeds", "choose-preset", "preset-givewp")
    staff.types("preset-page", "7")
    staff.types("preset-host", HOST)
    staff.touches("type-done", "add-preset")
    staff.until(lambda: staff.shown.step == "trial")
    feeds = tomllib.loads(draft_text(staff))["feeds"]
    assert (feeds[-1]["id"], feeds[-1]["address"]) == ("givewp", f"https://{HOST}/wp-json/givewp/v3/campaigns/7")
    assert HOST in tomllib.loads(draft_text(staff))["allowed_hosts"]
    assert [bar.text for trial in staff.shown.trials if trial.ok for bar in trial.bars][-1].startswith("$12,345")
    assert any("/wp-json/givewp/v3/campaigns/7" in asked for asked in website.asked)
