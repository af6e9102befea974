"""ICU's library of data without the data: a table of nothing, as in the stub that ICU itself is built with.

Qt's wheel brings 31 MB of it. Of ICU, Qt asks for the order of words (QCollator), character sets beside Unicode's,
names of time zones, and letters' other case, which needs no data; words, numbers and dates are Qt's own. The kiosk
asks Python and Babel for the rest, as `tests/packaging/test_icu.py` sees to.
"""

import struct
import subprocess
from pathlib import Path

NAME = "libicudata.so."
"""How the library's name begins; its major version follows."""
_NOTHING = struct.pack(
    "<HBB HHBBBB4s4B4B 8x II", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD", 1, 0, 0, 0, 0, 0, 0, 0, 0, 0
)
"""A DataHeader, as <unicode/udata.h> describes it, of a package of data with no entries."""
_SOURCE = """
.section .rodata
.globl {symbol}
.type {symbol}, %object
.size {symbol}, {size}
.balign 16
{symbol}: .byte {bytes}
.section .note.GNU-stack, "", %progbits
"""


def without_data(name: str, folder: Path) -> Path:
    """Make the library of this `name`, such as libicudata.so.73, in `folder`: the same each time, byte for byte.

    Raises:
        OSError: there are no binutils, or they failed.
    """
    source = _SOURCE.format(
        symbol=f"icudt{name.removeprefix(NAME)}_dat", size=len(_NOTHING), bytes=", ".join(map(str, _NOTHING))
    )
    object_file, library = folder / "icudata.o", folder / name
    link = ["ld", "-shared", "-soname", name, "--build-id=none", "-o", str(library), str(object_file)]
    for command, given in ((["as", "-o", str(object_file), "-"], source), (link, None)):
        done = subprocess.run(command, input=given, stderr=subprocess.PIPE, text=True)  # noqa: S603
        if done.returncode != 0:
            raise OSError(f"{name} couldn't be made: {done.stderr.strip()}")
    return library
