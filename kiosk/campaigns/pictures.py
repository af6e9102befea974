"""Pictures from outside, decoded and written anew by a process that can be stopped.

A hostile picture hangs or fattens the process that decodes it, and Qt has one thread for all images: so a short-lived
child with limits on time and memory decodes each one with Pillow, and the screen loads only what the child wrote.
"""

import json
import os
import stat
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from kiosk.model.colour import is_colour
from kiosk.model.mistake import Value
from kiosk.model.picture import PictureFacts
from kiosk.model.records import dataclass
from kiosk.system.atomic_file import write_atomically
from kiosk.system.child import own_program, run_child

LARGEST_FILE = 80_000_000
"""Bytes."""
DECODE_SECONDS = 30
"""By the clock on the wall; the process may use the processor for 8."""
SIDES = (1920, 2560, 3840)
"""How many pixels the longer side of a copy may have: as many as the screen shows, so that it is soon decoded."""
_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_PNG_ENDING, _JPEG_ENDING = ".png", ".jpg"
_LAST = (b"IEND\xaeB`\x82", b"\xff\xd9")
"""What a PNG and a JPEG end with."""
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_AVIF = (b"avif", b"avis")
"""The brands of what begins with a box `ftyp` (ISO/IEC 23008-12; AV1 Image File Format)."""
_TOO_MANY_PIXELS = b"DecompressionBomb"
"""How the decoder names what it refuses for its size."""
_CHUNK = struct.Struct(">I4s")
"""Before each part of a PNG: the bytes that it has, and its kind."""
_SEGMENT = struct.Struct(">2sH")
"""Before each part of a JPEG: its kind, and the bytes that it has with these last two."""
_PNG_SIZE, _PNG_TEXT = b"IHDR", b"tEXt"
_JPEG_SIZE, _JPEG_TEXT = b"\xff\xc0", b"\xff\xfe"
_HEADER = 4096
"""Bytes of a copy in which what is known of it stands."""


@dataclass(frozen=True, slots=True)
class PictureTrouble:
    """Why a picture can't be shown; `values` are what its sentence names, `count` is what is counted."""

    kind: Literal[
        "too_slow",
        "cannot_be_decoded",
        "jpeg_cannot_be_decoded",
        "too_many_pixels",
        "jpeg_too_many_pixels",
        "outside",
        "not_a_regular_file",
        "too_large",
        "no_such_file",
        "unreadable",
        "links_in_a_circle",
        "not_a_picture",
        "heic",
        "avif",
        "too_few_pixels",
    ]
    values: tuple[Value, ...] = ()
    count: int = 0


class PictureRefusedError(Exception):
    """The picture can't be shown; `kiosk.words.campaign` says `trouble`."""

    def __init__(self, trouble: PictureTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


def side_for(screen: int) -> int:
    """The one of `SIDES` for a screen whose longer side has so many pixels."""
    return next((side for side in SIDES if side >= screen), SIDES[-1])


def safe_picture(
    file: Path, folder: Path, cache: Path, side: int | None = None, decode_seconds: float = DECODE_SECONDS
) -> Path:
    """A copy of the picture `file`, decoded and encoded anew, in `cache`; made once for the same bytes.

    Args:
        file: a PNG, JPEG or WebP file that must lie inside `folder` once links are followed.
        folder: the campaign's folder.
        cache: where copies are kept, named by their content.
        side: one of `SIDES`; without it any copy that is there will do, and a new one is as large as they come.
        decode_seconds: how long decoding may take.

    Raises:
        PictureRefusedError: it is none, too large, outside the folder, or not decoded in time.
        OSError: the copy can't be kept.
    """
    data = read_picture(file, folder)
    if (kept := _kept(data, cache, side)) is not None:
        return kept
    side = side or SIDES[-1]
    cache.mkdir(parents=True, exist_ok=True)
    made = _decoded(data, side, decode_seconds)
    copy = cache / f"{_name_of(data, side)}{_JPEG_ENDING if made.startswith(_MAGIC[1]) else _PNG_ENDING}"
    write_atomically(copy, made)
    return copy


def kept_picture(file: Path, folder: Path, cache: Path, side: int | None = None) -> Path | None:
    """The copy that `safe_picture` made of `file` before; `None` where it has yet to make one.

    Raises:
        PictureRefusedError: it can't be one, by its place, size or first bytes.
    """
    return _kept(read_picture(file, folder), cache, side)


def _kept(data: bytes, cache: Path, side: int | None) -> Path | None:
    names = [_name_of(data, one) for one in ((side,) if side is not None else SIDES)]
    copies = (cache / f"{name}{ending}" for name in names for ending in (_JPEG_ENDING, _PNG_ENDING))
    return next((copy for copy in copies if _is_whole(copy)), None)


def _is_whole(copy: Path) -> bool:
    """Whether `copy` is there to its end: disks lie about what they have kept when the power fails."""
    try:
        with copy.open("rb") as file:
            file.seek(-max(map(len, _LAST)), os.SEEK_END)
            return file.read().endswith(_LAST)
    except OSError:
        return False


def _name_of(data: bytes, side: int) -> str:
    """What the copy is called, but for its ending, which is known once it is made."""
    import hashlib  # its library costs memory that a campaign without pictures need not spend

    return f"{hashlib.sha256(data).hexdigest()}-{side}-3"


def _decoded(data: bytes, side: int, seconds: float) -> bytes:
    try:
        done = run_child([*_decoder(), str(side)], data, seconds)
    except TimeoutError:
        raise PictureRefusedError(PictureTrouble("too_slow")) from None
    if done.returncode != 0 or not done.stdout.startswith(_MAGIC):
        is_jpeg = data.startswith(_MAGIC[1])
        if _TOO_MANY_PIXELS in done.stderr:
            raise PictureRefusedError(PictureTrouble("jpeg_too_many_pixels" if is_jpeg else "too_many_pixels"))
        raise PictureRefusedError(PictureTrouble("jpeg_cannot_be_decoded" if is_jpeg else "cannot_be_decoded"))
    return done.stdout


def facts_of(copy: Path) -> PictureFacts:
    """What a `copy` that `safe_picture` made says of its picture; nothing but its size where it says nothing.

    Raises:
        OSError: it can't be read.
    """
    with copy.open("rb") as file:
        head = file.read(_HEADER)
    parts: dict[bytes, bytes] = {}
    for kind, content in _parts_of_jpeg(head) if head.startswith(_MAGIC[1]) else _parts_of_png(head):
        parts.setdefault(kind, content)
    width, height = _size(parts)
    name, _, text = parts.get(_PNG_TEXT, parts.get(_JPEG_TEXT, b"")).partition(b"\0")
    return _facts(width, height, text) if name == b"kiosk" else PictureFacts(width, height)


def _parts_of_png(head: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_MAGIC[0])
    while at + _CHUNK.size <= len(head):
        length, kind = _CHUNK.unpack_from(head, at)
        yield kind, head[at + _CHUNK.size : at + _CHUNK.size + length]
        at += _CHUNK.size + length + 4  # a sum of it follows


def _parts_of_jpeg(head: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 2
    while at + _SEGMENT.size <= len(head):
        kind, length = _SEGMENT.unpack_from(head, at)
        yield kind, head[at + _SEGMENT.size : at + 2 + length]
        at += 2 + length


def _size(parts: dict[bytes, bytes]) -> tuple[int, int]:
    """Width and height in pixels; none where the head doesn't say them."""
    if len(header := parts.get(_PNG_SIZE, b"")) >= 8:
        width, height = struct.unpack_from(">II", header)
    elif len(frame := parts.get(_JPEG_SIZE, b"")) >= 5:
        height, width = struct.unpack_from(">HH", frame, 1)
    else:
        width = height = 0
    return width, height


def _facts(width: int, height: int, text: bytes) -> PictureFacts:
    """What the decoder said, which a hostile picture may have taken over: nothing in it is believed unseen."""
    try:
        said = json.loads(text)
        colours = tuple((str(colour), float(share)) for colour, share in said["colours"] if is_colour(str(colour)))
        edge = str(said["edge"])
        return PictureFacts(width, height, bool(said["transparent"]), edge if is_colour(edge) else "", colours)
    except (ValueError, LookupError, TypeError, OverflowError, RecursionError):
        return PictureFacts(width, height)


def _decoder() -> list[str]:
    return own_program("kiosk.campaigns.picture_decoder", "--decode-picture")


def read_picture(file: Path, folder: Path) -> bytes:
    """The bytes of `file`, a regular one inside `folder` that begins as a PNG, JPEG or WebP does.

    Raises:
        PictureRefusedError: it is no such file.
    """
    try:
        real = file.resolve(strict=True)
        if not real.is_relative_to(folder.resolve()):
            raise PictureRefusedError(PictureTrouble("outside"))
        status = real.stat()
        if not stat.S_ISREG(status.st_mode):
            raise PictureRefusedError(PictureTrouble("not_a_regular_file"))
        if status.st_size > LARGEST_FILE:
            raise PictureRefusedError(PictureTrouble("too_large", (LARGEST_FILE,), status.st_size))
        data = real.read_bytes()
    except FileNotFoundError:
        raise PictureRefusedError(PictureTrouble("no_such_file")) from None
    except (OSError, RuntimeError) as error:
        why = error.strerror if isinstance(error, OSError) else None
        trouble = PictureTrouble("unreadable", (why,)) if why else PictureTrouble("links_in_a_circle")
        raise PictureRefusedError(trouble) from None
    if data[4:8] == b"ftyp" and data[8:12] in (*_HEIC, *_AVIF):
        raise PictureRefusedError(PictureTrouble("heic" if data[8:12] in _HEIC else "avif"))
    if not (data.startswith(_MAGIC) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")):
        raise PictureRefusedError(PictureTrouble("not_a_picture"))
    return data
