"""A picture of the screen is taken for staff elsewhere only where that is allowed, and while nobody uses it."""

import random
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.ui.goals.screen_afar import EVERY, LONGEST_SIDE, ScreenFromAfar, packed, unpacked
from tests.conftest import OpenKiosk

HEAD = b"KPX1\x00\x02\x00\x01"
"""Of a picture of two dots."""


def test_it_is_of_public_scenes_that_nobody_uses_and_taken_now_and_then(
    open_kiosk: OpenKiosk, example_folder: Path
) -> None:
    kiosk = open_kiosk(example_folder)
    views, stage, is_allowed, passed = kiosk.views, kiosk.display.stage, False, 0.0
    grabbed = QImage(16, 9, QImage.Format.Format_RGB32)
    screen = ScreenFromAfar(
        views, lambda: grabbed, lambda: str(stage.property("enlarged")), lambda: is_allowed, lambda: passed
    )
    assert screen.take() == "off"
    is_allowed = True
    assert screen.take() is grabbed
    assert screen.take() == "too_often"
    passed = EVERY
    views.attendee.choose()
    assert screen.take() == "in_use"
    views.attendee.forget()
    views.attendee.change(lambda state: replace(state, preferred=frozenset({"large_text"})))
    assert screen.take() == "in_use"
    views.attendee.forget()
    stage.setProperty("enlarged", "donate")
    assert screen.take() == "in_use"
    stage.setProperty("enlarged", "")
    kiosk.giving.open_booth(on=True)
    kiosk.giving.hear_offer(None, checking=False, phones=True)
    kiosk.giving.begin()
    assert screen.take() == "in_use"
    kiosk.giving.cancel()
    views.booth.enter("staff")
    assert screen.take() == "in_use"
    views.booth.leave()
    views.office.enter("staff")
    assert screen.take() == "in_use"
    views.office.leave()
    views.booth.leave()
    kiosk.view.fail()
    assert screen.take() is grabbed


def picture(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(16, 119, 255))
    image.setPixelColor(0, 0, QColor(0, 0, 0))
    return image


def test_it_arrives_small_upright_and_in_its_colours() -> None:
    for size, arrives in (((1920, 1080), (480, 270)), ((1080, 1920), (270, 480)), ((3, 2), (480, 320))):
        came = unpacked(packed(picture(*size), 80_000))
        assert came is not None
        assert (came.width(), came.height()) == arrives
        assert came.pixelColor(came.width() - 1, came.height() - 1).getRgb() == (17, 119, 255, 255)


def test_what_does_not_deflate_gets_smaller() -> None:
    dots = random.Random(1).randbytes(640 * 360 * 4)  # noqa: S311 - noise, no secret
    noise = QImage(dots, 640, 360, QImage.Format.Format_RGB32)
    content = packed(noise, 40_000)
    assert len(content) <= 40_000
    came = unpacked(content)
    assert came is not None
    assert came.width() < LONGEST_SIDE


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"off",
        HEAD,
        HEAD + b"no deflate",
        HEAD + zlib.compress(bytes(5)),
        HEAD + zlib.compress(bytes(7)),
        HEAD + zlib.compress(bytes(6)) + b"more",
        HEAD + zlib.compress(bytes(6))[:-1],
        HEAD + zlib.compress(bytes(50_000_000)),
        b"KPX1\xff\xff\xff\xff" + zlib.compress(bytes(6)),
        b"KPX1\x00\x00\x00\x01" + zlib.compress(b""),
        b"\x89PNG\r\n\x1a\n" + bytes(99),
    ],
    ids=range(12),
)
def test_what_is_no_such_picture_is_none(content: bytes) -> None:
    assert unpacked(content) is None
