"""How whoever set the machine up comes in, also where all PINs are forgotten while it runs."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.machine.pins.pin_door import PinDoor
from kiosk.ui.door.controller import DoorController
from kiosk.ui.door.view import DoorView
from kiosk.ui.lanes import AtOnce, Lane


def test_a_kiosk_whose_pins_are_forgotten_while_it_runs_tells_its_code_once(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    PinDoor(tmp_path).set_pin("staff", "481902")
    view, told = DoorView(), list[str]()
    door = DoorController(Lane("door", AtOnce()), lambda: PinDoor(tmp_path), view, told.append)

    def knock() -> str:
        door.knock()
        for _ in range(3):
            qapp.processEvents()
        return view.shown.scene

    assert (knock(), told) == ("pin", [])
    PinDoor(tmp_path).reset()
    assert knock() == "code"
    assert "set-up code" in told[0]
    assert (knock(), len(told)) == ("code", 1)
    PinDoor(tmp_path).set_pin("staff", "481902")
    assert (knock(), len(told)) == ("pin", 1)
    PinDoor(tmp_path).reset()
    assert (knock(), told[1:]) == ("code", told[:1])
    door.close()
