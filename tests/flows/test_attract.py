"""A passer-by and the attract scene, by finger and by key, on a real window."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.machine.settings import Settings
from tests.conftest import OpenKiosk, Warnings
from tests.finger import Finger, find, get


def test_a_touched_dot_shows_its_story(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    display = open_kiosk(example_folder).display
    window, stage = display.window, display.stage
    Finger(window).tap("dot-3")
    assert stage.property("story") == 3


def test_a_swipe_to_the_left_shows_the_next_story_and_back(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    display = open_kiosk(example_folder).display
    window, stage = display.window, display.stage
    finger = Finger(window)
    finger.swipe(QPoint(900, 300), QPoint(300, 310))
    assert stage.property("story") == 1
    finger.swipe(QPoint(300, 300), QPoint(900, 310))
    assert stage.property("story") == 0


def test_where_text_runs_from_right_to_left_so_do_the_stories(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    display = open_kiosk(example_folder, language="ar").display
    window, stage = display.window, display.stage
    Finger(window).swipe(QPoint(1000, 300), QPoint(1600, 310))
    assert stage.property("story") == 1


def test_the_stories_go_round(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    last = [turn.story for turn in kiosk.view.shown.turns if turn.round == 0][-1]
    QTest.keyClick(kiosk.display.window, Qt.Key.Key_Left)
    assert kiosk.display.stage.property("story") == last
    QTest.keyClick(kiosk.display.window, Qt.Key.Key_Right)
    assert kiosk.display.stage.property("story") == 0


def hurry(item: QQuickItem, timer: str) -> None:
    """Let a running timer of the scenes be due at once."""
    found = item.findChild(QObject, timer)
    assert found is not None
    assert found.property("running") is True
    found.setProperty("interval", 1)


def test_only_the_story_that_is_seen_and_shortly_before_it_the_next_one_is_kept(
    open_kiosk: OpenKiosk, example_folder: Path, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(example_folder)
    kiosk.display.set_motion(on=True)
    timer = kiosk.display.stage.findChild(QObject, "next-story")
    assert timer is not None

    def drawn() -> set[str]:
        images = kiosk.display.window.findChildren(QQuickItem, "drawing")
        return {url for image in images if (url := image.property("source").toString())}

    round_of = [
        kiosk.view.shown.stories[turn.story].illustration for turn in kiosk.view.shown.turns if turn.round == 0
    ]
    place = next(at for at, pair in enumerate(pairwise(round_of)) if all(pair))
    first, second = ({round_of[place]}, {round_of[place + 1]})
    Finger(kiosk.display.window).tap(f"dot-{place}")
    qtbot.waitUntil(lambda: drawn() == first, timeout=3000)
    QMetaObject.invokeMethod(timer, "triggered")
    assert drawn() == first | second
    QMetaObject.invokeMethod(timer, "triggered")
    assert drawn() == first | second, "one blends into the other"
    qtbot.waitUntil(lambda: drawn() == second, timeout=3000)


def test_a_story_makes_way_for_the_next_by_itself(open_kiosk: OpenKiosk, example_folder: Path, qtbot: QtBot) -> None:
    stage = open_kiosk(example_folder).display.stage
    timer = stage.findChild(QObject, "next-story")
    assert timer is not None
    hurry(stage, "next-story")
    qtbot.waitUntil(lambda: bool(timer.property("laid")), timeout=2000)
    assert stage.property("story") == 0, "the next one is only made ready"
    hurry(stage, "next-story")
    qtbot.waitUntil(lambda: stage.property("story") > 0, timeout=2000)


@pytest.mark.parametrize("kind", ["donate", "member"])
def test_a_touched_code_fills_the_screen_until_back_is_touched(
    open_kiosk: OpenKiosk, example_folder: Path, kind: str
) -> None:
    display = open_kiosk(example_folder).display
    window, stage = display.window, display.stage
    finger = Finger(window)
    small = get(window, f"code-{kind}").property("modulePixels")
    finger.tap(f"code-{kind}")
    assert stage.property("enlarged") == kind
    assert get(window, "enlarged-code").property("modulePixels") > 1.5 * small
    finger.tap("back")
    assert stage.property("enlarged") == ""


def test_the_way_in_shows_the_donation_code_large(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    display = open_kiosk(example_folder).display
    window, stage = display.window, display.stage
    Finger(window).tap("way-in")
    assert stage.property("enlarged") == "donate"


def test_escape_leaves_the_large_code(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    display = open_kiosk(example_folder).display
    window, stage = display.window, display.stage
    Finger(window).tap("way-in")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert stage.property("enlarged") == ""


def test_a_large_code_nobody_looks_at_goes_away_by_itself(
    open_kiosk: OpenKiosk, example_folder: Path, qtbot: QtBot
) -> None:
    display = open_kiosk(example_folder).display
    Finger(display.window).tap("way-in")
    hurry(display.stage, "nobody-looks")
    qtbot.waitUntil(lambda: display.stage.property("enlarged") == "", timeout=2000)


def test_the_words_about_the_time_that_is_left_give_more_of_it_and_leave_the_large_code(
    open_kiosk: OpenKiosk, example_folder: Path, qtbot: QtBot
) -> None:
    display = open_kiosk(example_folder).display
    window, stage = display.window, display.stage
    Finger(window).tap("way-in")
    scan = get(window, "scan-scene")
    scan.setProperty("rest", 15)
    strip = get(window, "time-strip")
    Finger(window).touch(strip.mapToScene(QPointF(120, strip.height() / 2)).toPoint())
    qtbot.waitUntil(lambda: scan.property("warns") == 0)
    assert stage.property("enlarged") == "donate"


def test_glass_that_is_left_free_below_what_is_lifted_is_touched_like_the_rest(
    open_kiosk: OpenKiosk, example_folder: Path, qtbot: QtBot
) -> None:
    low = Settings(low_controls=True, screen_inches=43, screen_bottom_mm=100)
    display = open_kiosk(example_folder, settings=low, size=(1080, 1920)).display
    window, stage = display.window, display.stage
    stage.setProperty("enlarged", "donate")
    scan = get(window, "scan-scene")
    scan.setProperty("rest", 15)
    assert stage.height() < window.height()
    Finger(window).touch(QPoint(500, window.height() - 5))
    qtbot.waitUntil(lambda: scan.property("warns") == 0)


def asked(kiosk: Kiosk) -> str:
    return kiosk.views.door.shown.scene


def test_a_held_corner_asks_who_is_there(open_kiosk: OpenKiosk, example_folder: Path, qtbot: QtBot) -> None:
    kiosk = open_kiosk(example_folder)
    finger = Finger(kiosk.display.window)
    finger.press(QPoint(20, 20))
    assert not asked(kiosk)
    qtbot.waitUntil(lambda: asked(kiosk) == "code", timeout=4000)
    finger.release(QPoint(20, 20))
    assert asked(kiosk) == "code"
    finger.tap("door-leave")
    qtbot.waitUntil(lambda: not asked(kiosk), timeout=1000)


def test_a_tap_in_the_corner_opens_nothing(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    Finger(kiosk.display.window).tap("staff-corner")
    assert asked(kiosk) == ""
    assert find(kiosk.display.window, "door-enter") is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_what_has_the_focus(open_kiosk: OpenKiosk, example_folder: Path, key: Qt.Key) -> None:
    display = open_kiosk(example_folder).display
    get(display.window, "code-member").forceActiveFocus()
    QTest.keyClick(display.window, key)
    assert display.stage.property("enlarged") == "member"
    QTest.keyClick(display.window, key)
    assert display.stage.property("enlarged") == ""


def test_behind_the_large_code_nothing_can_be_reached(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    display = open_kiosk(example_folder).display
    Finger(display.window).tap("code-donate")
    reached = set()
    for _ in range(6):
        QTest.keyClick(display.window, Qt.Key.Key_Tab)
        item = display.window.activeFocusItem()
        assert item is not None
        reached.add(item.objectName())
    assert reached == {"back", "language", "access"}
    QTest.keyClick(display.window, Qt.Key.Key_Escape)
    assert display.stage.property("enlarged") == ""


def test_escape_leaves_the_door(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    kiosk.views.door.ask("pin")
    QGuiApplication.processEvents()  # the door has the keys once it stands there
    QTest.keyClick(kiosk.display.window, Qt.Key.Key_Escape)
    assert asked(kiosk) == ""


def test_a_large_code_goes_with_its_ask(
    open_kiosk: OpenKiosk, example_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    text = (example_folder / "campaign.toml").read_text("utf-8")
    folder = tmp_path / "drive"
    folder.mkdir()
    (folder / "campaign.toml").write_text(text, "utf-8")
    display = open_kiosk(folder).display
    display.stage.setProperty("enlarged", "member")
    start = text.index('[[asks]]\nkind = "member"')
    (folder / "campaign.toml").write_text(text[:start] + text[text.index("[benefits]") :], "utf-8")
    qtbot.waitUntil(lambda: display.stage.property("enlarged") == "", timeout=2000)


def test_the_fail_safe_scene_still_has_the_codes_and_they_can_be_enlarged(
    open_kiosk: OpenKiosk, example_folder: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("Something went wrong")
    kiosk = open_kiosk(example_folder)
    kiosk.fall_safe()
    QGuiApplication.processEvents()
    Finger(kiosk.display.window).tap("code-donate")
    assert kiosk.display.stage.property("enlarged") == "donate"
    Finger(kiosk.display.window).tap("back")
    assert kiosk.display.stage.property("enlarged") == ""


def test_what_one_round_has_no_room_for_is_told_in_the_next(
    open_kiosk: OpenKiosk, example_folder: Path, tmp_path: Path
) -> None:
    text = (example_folder / "campaign.toml").read_text("utf-8")
    folder = tmp_path / "drive"
    folder.mkdir()
    (folder / "campaign.toml").write_text(text + '\n[[highlights]]\ntitle = "A"\ntext = "B"\n' * 8, "utf-8")
    display = open_kiosk(folder).display
    seen = set()
    for _ in range(5 * 8):
        seen.add(display.stage.property("story"))
        QTest.keyClick(display.window, Qt.Key.Key_Right)
    assert seen == set(range(21))
    Finger(display.window).tap("dot-7")
