"""From how far each code scans on this screen, and what is done when that isn't far."""

from PySide6.QtGui import QScreen

from kiosk.qr import LEAST_METRES, scan_metres
from kiosk.ui.attract.view import AttractView
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.words.note_records import CodeReach, CodeTooSmall, CodeUnreadable


def millimetres_per_pixel(screen: QScreen, inches: float | None) -> float | None:
    """The size of a pixel by the diagonal staff gave, else by what the screen says of itself, if that is credible."""
    size = screen.size() * screen.devicePixelRatio()
    pixels = float((size.width() ** 2 + size.height() ** 2) ** 0.5)
    if inches is not None:
        return inches * 25.4 / pixels
    claimed = screen.physicalSize()
    diagonal = float((claimed.width() ** 2 + claimed.height() ** 2) ** 0.5)
    return diagonal / pixels if diagonal > 100 else None


class ScanReach:
    """Hears how large codes are drawn, gives up attribution where it costs size, and notes the distance for staff."""

    def __init__(self, view: AttractView, notes: StaffNotes, pixel_millimetres: float | None) -> None:
        self._view = view
        self._notes = notes
        self._pixel_millimetres = pixel_millimetres
        view.code_shown.connect(self._drawn)
        view.code_refused.connect(self._refused)

    def _drawn(self, name: str, module_pixels: int, wanted: int) -> None:
        shown = self._view.shown
        ask = next((ask for ask in (*shown.asks, *shown.others) if ask.name == name), None)
        if ask is None:
            return
        if ask.attributed and module_pixels < wanted:
            self._view.drop_attribution(name)
            return
        if self._pixel_millimetres is None:
            self._notes.tell(CodeReach(name, ask.text, None))
            return
        metres = scan_metres(module_pixels * self._pixel_millimetres)
        if metres < LEAST_METRES:
            self._notes.warn(CodeTooSmall(name, ask.text, metres))
        else:
            self._notes.tell(CodeReach(name, ask.text, metres))

    def _refused(self, name: str) -> None:
        self._notes.warn(CodeUnreadable(name))
