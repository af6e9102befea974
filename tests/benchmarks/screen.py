"""A screen without glass: Xvfb, its pixels read from its own memory, so that looking costs the watched nothing."""

import contextlib
import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

SIZE = (1920, 1080)
PIXEL_BYTES = 4
_ROW_STEP = 16


class XvfbFailedError(RuntimeError):
    """Xvfb is there but does not start."""


class Screen:
    """The pixels of a running Xvfb, as four bytes each, and where to reach it."""

    def __init__(self, display: str, pid: int, memory: mmap.mmap) -> None:
        self.display = display
        self.pid = pid
        self._memory = memory
        header, *_, colours = struct.unpack_from(">20I", memory)
        self._first = header + colours * 12
        self._row = struct.unpack_from(">13I", memory)[12]

    def row(self, number: int, left: int = 0, right: int = SIZE[0]) -> bytes:
        """The pixels of one row, four bytes each (blue, green, red), from column `left` up to `right`."""
        start = self._first + number * self._row
        return self._memory[start + left * PIXEL_BYTES : start + right * PIXEL_BYTES]

    def digest(self, left: int = 0, top: int = 0) -> int:
        """A number that is another one when what is shown from column `left` and row `top` on is another.

        It looks at every sixteenth row, which is enough to notice any change.
        """
        total = 0
        for number in range(top, SIZE[1], _ROW_STEP):
            total = zlib.crc32(self.row(number, left), total)
        return total

    def save(self, file: Path) -> None:
        """Keep what is shown as a picture."""
        pixels = self._memory[self._first : self._first + SIZE[1] * self._row]
        Image.frombytes("RGB", SIZE, pixels, "raw", "BGRX", self._row).save(file)


def xvfb_advice() -> str | None:
    """What to do when there is no Xvfb."""
    if shutil.which("Xvfb"):
        return None
    return "The benchmarks need Xvfb; run as root: apt-get install -y --no-install-recommends xvfb"


@contextlib.contextmanager
def fresh_screen() -> Iterator[Screen]:
    """A black 1080p screen of its own for one measurement."""
    with tempfile.TemporaryDirectory(prefix="kiosk-screen-") as folder:
        reading, writing = os.pipe()
        options = ["-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp", "-noreset", "-nocursor", "-br"]
        process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-fbdir", folder, *options],
            pass_fds=[writing],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            os.close(writing)
            with os.fdopen(reading, "rb") as answer:
                number = answer.readline().decode().strip()
            if not number:
                raise XvfbFailedError("Xvfb does not start")
            with (
                (Path(folder) / "Xvfb_screen0").open("rb") as file,
                mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as memory,
            ):
                yield Screen(f":{number}", process.pid, memory)
        finally:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
