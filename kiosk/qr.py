"""A link as a QR code, and the proof that it scans: the pixels are read back before anybody sees them."""

import sys
from dataclasses import dataclass
from functools import lru_cache

import zxingcpp

_DRAWS = "PIL"
"""What qrcode would import to draw codes with, where it is there: 20 modules and a library for pictures."""
if _DRAWS not in sys.modules:
    sys.modules[_DRAWS] = None  # type: ignore[assignment]  # importing it fails for as long as this stands
    try:
        import qrcode
    finally:
        del sys.modules[_DRAWS]
else:
    import qrcode

QUIET_MODULES = 4
"""Clear modules around a code that no ink may enter."""
LEAST_METRES = 1.0
"""A code that scans only from nearer than this is worth a warning."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code with error correction M.

    `rows` holds a row of modules each, `True` for dark, without the quiet zone.
    """

    link: str
    rows: tuple[tuple[bool, ...], ...]

    @property
    def modules(self) -> int:
        """Width and height in modules, the quiet zone included."""
        return len(self.rows) + 2 * QUIET_MODULES


@dataclass(frozen=True, slots=True)
class Pixels:
    """A square picture: one byte a pixel, row by row, 0 for black and 255 for white."""

    side: int
    data: bytes


@lru_cache(maxsize=64)
def encode(link: str) -> Code:
    """The code of `link`, in the smallest version that holds it.

    Raises:
        ValueError: the link is empty or longer than any code.
    """
    if not link:
        raise ValueError("an empty link has no code")
    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
    symbol.add_data(link)
    symbol.make(fit=True)
    return Code(link, tuple(tuple(bool(module) for module in row) for row in symbol.get_matrix()))


def draw(code: Code, module_pixels: int) -> Pixels:
    """`code` with its quiet zone, each module a square of `module_pixels`.

    Raises:
        ValueError: `module_pixels` is below one.
    """
    if module_pixels < 1:
        raise ValueError("a module has at least one pixel")
    white = b"\xff"
    side = code.modules * module_pixels
    margin = white * (QUIET_MODULES * module_pixels)
    blank = white * (side * QUIET_MODULES * module_pixels)
    lines = [
        (margin + b"".join((b"\0" if dark else white) * module_pixels for dark in row) + margin) * module_pixels
        for row in code.rows
    ]
    return Pixels(side, blank + b"".join(lines) + blank)


def read_back(pixels: Pixels) -> str | None:
    """The text of the one QR code in `pixels`, or `None` when there isn't exactly one that can be read."""
    view = memoryview(pixels.data).cast("B", (pixels.side, pixels.side))
    only = zxingcpp.barcode_formats_from_str("QRCode")
    found = zxingcpp.read_barcodes(view, formats=only, try_rotate=False, try_downscale=False, try_invert=False)
    return found[0].bytes.decode("utf-8", "replace") if len(found) == 1 else None


def draw_proven(link: str, module_pixels: int) -> Pixels | None:
    """The code of `link` as pixels that read back to exactly `link`, or `None` when they don't."""
    pixels = draw(encode(link), module_pixels)
    return pixels if read_back(pixels) == link else None


def scan_metres(module_millimetres: float) -> float:
    """From how far a phone reads a code with modules of this size."""
    return 400 * module_millimetres / 1000
