"""What the public never sees is made when somebody comes in, and given back once they have left."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlContext, QQmlExpression, qmlContext
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from tests.conftest import OpenKiosk
from tests.finger import Finger, place_of

MOST_ITEMS = 268
"""On the stage while the example is shown to the public, whether they are seen or not; each costs memory."""
_ITEMS = """(function () {
    const waiting = [root], names = [];
    while (waiting.length > 0) {
        const item = waiting.pop();
        names.push(item.objectName);
        waiting.push(...item.children);
    }
    return names.join();
})()"""


def items(kiosk: Kiosk) -> list[str]:
    """The name of every item in the window; QML looks, since what Python has held of an item outlives it."""
    around = qmlContext(kiosk.display.window)
    assert around is not None
    context = QQmlContext(around)
    context.setContextProperty("root", kiosk.display.window.contentItem())
    names, _ = QQmlExpression(context, kiosk.display.window, _ITEMS).evaluate()
    assert isinstance(names, str)
    return names.split(",")


def for_staff(kiosk: Kiosk) -> set[str]:
    return {"door", "booth", "office"} & set(items(kiosk))


def test_nothing_for_staff_is_there_while_nobody_has_come_in(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    assert for_staff(kiosk) == set()
    assert len(items(kiosk)) <= MOST_ITEMS


def test_what_gives_is_there_only_where_something_can_be_given_on_the_screen(
    open_kiosk: OpenKiosk, example_folder: Path
) -> None:
    kiosk = open_kiosk(example_folder)
    assert "giving" not in items(kiosk)
    kiosk.views.giving.hear_offer(None, checking=False, phones=True)
    assert "giving" in items(kiosk), "before anybody touches, for whom it would take too long"


def test_it_is_made_for_whoever_comes_in_and_given_back_a_minute_after_they_left(
    open_kiosk: OpenKiosk, example_folder: Path, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(example_folder)
    kiosk.let_in("staff")
    assert for_staff(kiosk) == {"booth"}
    kiosk.let_into_office("staff")
    assert for_staff(kiosk) == {"booth", "office"}, "the way back is short"
    kiosk.views.office.leave()
    kiosk.views.booth.leave()
    QGuiApplication.processEvents()
    assert for_staff(kiosk) == {"booth", "office"}, "the button that was touched last is still needed"
    for timer in kiosk.display.window.findChildren(QObject, "nobody-back"):
        timer.setProperty("interval", 1)
    qtbot.waitUntil(lambda: for_staff(kiosk) == set(), timeout=2000)
    kiosk.let_in("volunteer")
    assert for_staff(kiosk) == {"booth"}


def test_a_finger_on_the_glass_is_answered_before_anything_is_made_for_it(
    open_kiosk: OpenKiosk, example_folder: Path
) -> None:
    kiosk = open_kiosk(example_folder)
    window = kiosk.display.window
    at = place_of(window, "way-in")
    assert at is not None
    before, picture = items(kiosk), window.grabWindow()
    Finger(window).press(at)
    assert window.grabWindow() != picture
    assert items(kiosk) == before
