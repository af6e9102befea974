"""What is touched in an emulated machine is still where it is touched there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.conftest import OpenKiosk
from tests.finger import find
from tests.flows.attendee import Attendee
from tests.flows.conftest import SETTINGS
from tests.packaging.machine import touching
from tests.packaging.machine.box import HEIGHT, WIDTH
from tests.payments.quick import QUICK
from tests.simulator.held_to_stripe import SimulatedServer


def test_a_gift_by_touch_in_the_emulated_machine_touches_what_it_means(
    open_kiosk: OpenKiosk, example_folder: Path, server: SimulatedServer, qtbot: QtBot
) -> None:
    kiosk = open_kiosk(example_folder, practice=True, settings=SETTINGS, limits=QUICK, size=(WIDTH, HEIGHT))
    assert kiosk.gifts is not None
    kiosk.gifts.look()
    attendee = Attendee(kiosk, server, qtbot)

    def is_touched(name: str, place: tuple[int, int]) -> bool:
        item = find(kiosk.display.window, name)
        return item is not None and item.contains(item.mapFromScene(QPointF(*place)))

    for name, place in (("way-in", touching.GIVE), ("amount-1", touching.FIFTY)):
        attendee.until(partial(is_touched, name, place))
        if name == "amount-1":
            assert is_touched("fee", touching.COVER_FEE)
            assert not is_touched("fee", touching.NO_BUTTON)
        attendee.touches(name)
    attendee.until(lambda: is_touched("play-good", touching.GOOD_CARD))
