"""A drive with pictures to pack, and archives put together file by file, right and wrong."""

import io
import struct
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from PIL import Image

TEXT = """\
id = "drive"
organisation = "The Organisation"
title = "The drive"
currency = "USD"
allowed_hosts = ["give.kiosk-tests.org"]

[[asks]]
kind = "donate"
text = "Donate"
link = "https://give.kiosk-tests.org/"

[[highlights]]
title = "One"
text = "One."
picture = "one.png"
picture_text = "A puppy"

[[highlights]]
title = "Two"
text = "Two."
picture = "./pictures/two.jpg"
picture_text = "Two puppies"

[look]
logo = "one.png"
"""
PLAIN = TEXT[: TEXT.index("[[highlights]]")]
"""The same without pictures."""
_LISTED = b"PK\x01\x02"

Entries = Iterable[tuple[str, bytes]]


def picture(colour: str = "red", kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (600, 400), colour).save(out, kind)
    return out.getvalue()


FILES = {"campaign.toml": TEXT.encode(), "one.png": picture(), "pictures/two.jpg": picture("blue", "JPEG")}

WHOLE = tuple(FILES.items())


def write_drive(folder: Path) -> Path:
    for name, data in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def archive(
    entries: Entries = WHOLE,
    method: int = ZIP_DEFLATED,
    each: Callable[[ZipInfo], None] = lambda _: None,
) -> bytes:
    """A zip file of `entries`, whatever they are called; `each` may change how one is listed."""
    out = io.BytesIO()
    with ZipFile(out, "w") as made, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of two with the same name
        for name, data in entries:
            entry = ZipInfo("x")
            entry.filename = name
            each(entry)
            made.writestr(entry, data, method)
    return out.getvalue()


def listed_anew(data: bytes, at: int, form: str, value: Any, number: int = 0) -> bytes:
    """`data` with another value at the byte `at` of what it lists of the file `number`."""
    place = -1
    for _ in range(number + 1):
        place = data.index(_LISTED, place + 1)
    return overwritten(data, place + at, form, value)


def ended_anew(data: bytes, at: int, form: str, value: Any) -> bytes:
    """`data` with another value at the byte `at` of its end."""
    return overwritten(data, len(data) - 22 + at, form, value)


def overwritten(data: bytes, place: int, form: str, value: Any) -> bytes:
    changed = bytearray(data)
    struct.pack_into(form, changed, place, value)
    return bytes(changed)


def with_hidden(data: bytes, hidden: bytes) -> bytes:
    """`data` with bytes between its files and its list."""
    place = data.index(_LISTED)
    (told,) = struct.unpack_from("<L", data, len(data) - 6)
    moved = data[:place] + hidden + data[place:]
    return ended_anew(moved, 16, "<L", told + len(hidden))
