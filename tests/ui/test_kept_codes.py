"""The codes of the last run lie over the window until the campaign's own are drawn; they are kept undisturbed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from kiosk.campaigns.kept_codes import FILE_NAME, Run, find_codes
from kiosk.system.resources import resource_folder
from kiosk.ui.kept_codes import CodesFromBefore
from kiosk.ui.window import Display
from tests.conftest import OpenKiosk

SIZE = (1280, 720)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(tmp_path / "kept", None, None, practice=False, size=SIZE)


@pytest.fixture
def kept(
    open_kiosk: OpenKiosk, example_folder: Path, run: Run, qtbot: QtBot
) -> Iterator[tuple[Kiosk, CodesFromBefore]]:
    kiosk = open_kiosk(example_folder)
    kiosk.display.show(SIZE)
    codes = CodesFromBefore(kiosk.display, lambda _: run, rest=1)
    codes.undisturbed = kiosk.campaign.is_undisturbed
    yield kiosk, codes
    assert codes.close()


def pixels(display: Display, place: QRectF) -> QImage:
    QGuiApplication.processEvents()
    return display.window.grabWindow().copy(place.toAlignedRect())


def test_they_are_seen_before_anything_else_where_they_will_be(
    kept: tuple[Kiosk, CodesFromBefore], example_folder: Path, run: Run, qtbot: QtBot
) -> None:
    kept[1].keep_soon(example_folder)
    qtbot.waitUntil(lambda: find_codes(run) is not None)
    item = kept[0].display.stage.findChild(QQuickItem, "codes")
    assert item is not None
    place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    ours = pixels(kept[0].display, place)
    display, begun = Display(resource_folder()), list[int]()
    display.show(SIZE)
    again = CodesFromBefore(display, lambda _: run)
    again.show(lambda: begun.append(1))
    qtbot.waitUntil(lambda: begun == [1])
    assert pixels(display, place) == ours
    again.leave(at_once=True)
    assert pixels(display, place) != ours
    assert again.close()
    display.close()


def test_they_are_not_kept_while_somebody_is_there(
    kept: tuple[Kiosk, CodesFromBefore], example_folder: Path, run: Run, qtbot: QtBot
) -> None:
    kiosk, codes = kept
    asked: list[bool] = []

    def is_undisturbed() -> bool:
        asked.append(kiosk.campaign.is_undisturbed())
        return asked[-1]

    codes.undisturbed = is_undisturbed
    kiosk.let_in("staff")
    codes.keep_soon(example_folder)
    qtbot.waitUntil(lambda: len(asked) > 1)
    assert not (run.data / FILE_NAME).exists()
    kiosk.views.booth.leave()
    qtbot.waitUntil((run.data / FILE_NAME).exists)
    assert asked[-2:] == [False, True]


def test_a_start_that_has_none_goes_on_at_once(run: Run, qtbot: QtBot) -> None:
    display, begun = Display(resource_folder()), list[int]()
    codes = CodesFromBefore(display, lambda _: run)
    codes.show(lambda: begun.append(1))
    qtbot.waitUntil(lambda: begun == [1], timeout=1000)
    codes.leave(at_once=False)
    assert codes.close()
    display.close()
