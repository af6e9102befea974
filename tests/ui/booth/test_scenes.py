"""The door, the booth view and the office in every size: all words there, none cut, all large enough for a finger."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.app.kiosk import Kiosk
from kiosk.booth.ending import Differed, Ended, EndFailed
from kiosk.booth.outcome import ReaderNotFreed
from kiosk.booth.standing import LedgerUnusable, Standing
from kiosk.commands.run import COMPOSED_SIZES
from kiosk.ledger.reports.sums import SumColumn, SumRow
from kiosk.ledger.trouble import file_trouble
from kiosk.machine.secret_trouble import Asked, KeyringTrouble, Missing
from kiosk.machine.settings import Settings
from kiosk.model.booth_state import BoothState
from kiosk.model.money import Money
from kiosk.reconciliation.difference import Difference
from kiosk.ui.booth.pictures import DOORS, booth_pictures
from kiosk.ui.booth.records import BoothViewState
from kiosk.ui.snapshot import SceneAsked, booth_scenes_of, office_scenes_of, set_scene
from kiosk.ui.speaker import speaker_of
from tests.conftest import NOON, OpenKiosk
from tests.finger import items, settle
from tests.ui.attract.test_scenes import faults

LISTS = {"booth-check", "booth-questions"}
LONG = "The card reader at the other end of the hall has not been heard of for a while. Phones and codes work."
NO_KEY = Missing(
    Asked("stripe", practice=False, account="stripe", variable="KIOSK_STRIPE_KEY"),
    KeyringTrouble("not_trusted", "ChainerBackend"),
)

DAMAGED = LedgerUnusable(file_trouble("damaged", Path("ledger.sqlite"), "a text in it is none").trouble)
DIFFERENCE = Difference("gift_unknown_here", "pi_3PExampleExample", at_stripe=Money(123456, "USD"), written=True)


def scenes(kiosk: Kiosk) -> Iterator[SceneAsked]:
    """Every picture, and what else may be on them."""
    facts = kiosk.giving.state
    assert facts is not None
    yield from booth_scenes_of(kiosk.giving, NOON)
    yield from office_scenes_of(kiosk.campaign.loaded)
    pictures = booth_pictures(facts.campaign, speaker_of(facts.language), NOON)

    def asked(name: str, booth: BoothViewState) -> SceneAsked:
        return SceneAsked(name, booth=booth)

    here = pictures["booth"]
    yield asked("staff", replace(here, role="staff", practice=True))
    yield asked(
        "trouble", replace(here, headline=LONG, said=ReaderNotFreed("reader_in_use"), cards_off="reader_in_use")
    )
    yield asked("no key", replace(pictures["booth-unclear"], cards=True, cards_off=NO_KEY))
    yield asked(
        "no key nor shift", replace(here, standing=Standing(BoothState("open")), cards_off=NO_KEY, practice=True)
    )
    yield asked("hand over", replace(here, step="hand_over"))
    yield asked("members", replace(pictures["booth-record"], method="member", amount=2))
    yield asked("nothing yet", replace(here, section="gifts", standing=Standing(BoothState("open"))))
    yield asked("unchecked", replace(here, section="check"))
    ended = pictures["booth-report"]
    assert isinstance(ended.ending, Ended)
    yield asked(
        "differs",
        replace(ended, ending=replace(ended.ending, comparison=Differed((DIFFERENCE, DIFFERENCE)))),
    )
    yield asked(
        "failed",
        replace(
            here,
            section="end",
            ending=EndFailed(DAMAGED),
        ),
    )
    yield asked(
        "large sums",
        replace(here, standing=replace(here.standing, shift_sums=SumColumn((SumRow("cash", 900, 99999999),)))),
    )


def see(kiosk: Kiosk, scene: SceneAsked) -> None:
    set_scene(kiosk.display, kiosk.views, scene)
    settle(kiosk.display.window)


def scrolls(item: QQuickItem) -> bool:
    """Whether `item` lies in something that is scrolled."""
    around = item.parentItem()
    while around is not None:
        if around.inherits("QQuickFlickable"):
            return True
        around = around.parentItem()
    return False


@pytest.mark.matrix(one_in=2, largest=True)
@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_each_scene_is_composed_in_each_size(
    open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(example_folder, size=size)
    window = kiosk.display.window
    glass = QRectF(0, 0, window.width(), window.height())
    found = []
    for scene in scenes(kiosk):
        see(kiosk, scene)
        is_long = scene.name in LISTS  # what is scrolled may go on below the glass
        found += [fault for fault in faults(kiosk, scene.name) if not (is_long and "leaves the screen" in fault)]
        unit = min(size) / 1080 if size[0] > size[1] else size[0] / 1080
        for item in items(window):
            if not item.inherits("QQuickAbstractButton"):
                continue
            place = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            if min(place.width(), place.height()) < 63 * unit:
                found.append(f"{scene.name}: {item.objectName() or item.property('text')} is too small {place}")
            if not scrolls(item) and not glass.contains(place):
                found.append(f"{scene.name}: {item.objectName()} is not on the glass {place}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920)])
def test_with_large_text_all_of_a_shifts_sums_are_seen_without_a_touch(
    open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(example_folder, size=size, settings=Settings(text_scale=1.5))
    (booth,) = (scene for scene in booth_scenes_of(kiosk.giving, NOON) if scene.name == "booth")
    see(kiosk, booth)
    (sums,) = (item for item in items(kiosk.display.window) if item.objectName() == "shift-sums")
    assert sums.property("contentHeight") <= sums.height()


def test_the_office_is_whole_from_right_to_left(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder, language="ar", size=(1366, 768))
    found = []
    for scene in office_scenes_of(kiosk.campaign.loaded):
        see(kiosk, scene)
        found += [f"{scene.name}: {item}" for item in items(kiosk.display.window) if item.width() < 0]
        found += faults(kiosk, scene.name, may_cut=True)
    assert not found, "\n".join(found)


def test_every_section_and_every_question_has_its_picture(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    names = {scene.name for scene in booth_scenes_of(kiosk.giving, NOON)}
    assert DOORS.keys() <= names
    assert {"booth", "booth-check", "booth-record", "booth-gifts", "booth-questions", "booth-end"} <= names
