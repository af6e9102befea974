"""What a screen reader finds: a name and a role on each thing that can be touched."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from tests.conftest import OpenKiosk
from tests.finger import get

TOUCHABLE = {QAccessible.Role.Button, QAccessible.Role.PageTab}


def tree(window: QQuickWindow) -> Iterator[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(child for child in (node.child(index) for index in range(node.childCount())) if child)


def named(window: QQuickWindow, role: QAccessible.Role) -> list[str]:
    seen = [node for node in tree(window) if node.role() == role and not node.state().invisible]
    return [node.text(QAccessible.Text.Name) for node in seen]


def test_everything_that_can_be_touched_has_a_name(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    window = open_kiosk(example_folder).display.window
    nodes = [node for node in tree(window) if node.role() in TOUCHABLE and not node.state().invisible]
    assert len(nodes) == 14
    assert all(node.text(QAccessible.Text.Name) for node in nodes)
    assert all(min(node.rect().width(), node.rect().height()) >= 64 for node in nodes)


def test_the_asks_and_the_way_in_say_what_they_are(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    names = named(open_kiosk(example_folder).display.window, QAccessible.Role.Button)
    assert "Touch to give, with your phone" in names
    assert "Become a member: psfmember.org. Touch for a larger code." in names


def test_what_stands_in_a_campaigns_text_is_never_taken_for_the_place_of_a_value(
    open_kiosk: OpenKiosk, example_folder: Path, tmp_path: Path
) -> None:
    text = (example_folder / "campaign.toml").read_text("utf-8")
    (tmp_path / "campaign.toml").write_text(text.replace('text = "Donate"', 'text = "Give %2"'), "utf-8")
    window = open_kiosk(tmp_path).display.window
    assert any(name.startswith("Give %2: psfmember.org") for name in named(window, QAccessible.Role.Button))


def test_the_goals_say_how_far_they_are(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    names = named(open_kiosk(example_folder).display.window, QAccessible.Role.ProgressBar)
    assert set(names) == {"raised: $41,230 of $60,000, 68%", "new members: 74 of 100, 74%"}


def test_the_stories_are_told_where_we_are(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    names = named(open_kiosk(example_folder).display.window, QAccessible.Role.PageTab)
    assert "Story 1 of 8" in names


def test_tab_reaches_everything_and_enter_presses_it(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    window = kiosk.display.window
    reached = set()
    for _ in range(8):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        item = window.activeFocusItem()
        reached.add(item.objectName() if item else "")
    assert {"way-in", "code-donate", "code-member"} <= reached
    get(window, "code-member").forceActiveFocus()
    QTest.keyClick(window, Qt.Key.Key_Space)
    QGuiApplication.processEvents()
    assert kiosk.display.stage.property("enlarged") == "member"
