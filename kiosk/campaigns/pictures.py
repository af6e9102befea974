"""Pictures from outside, decoded and written anew by a process that can be stopped.

A hostile picture hangs or fattens the process that decodes it, and Qt has one thread for all images: so a short-lived
child with limits on time and memory decodes each one with Pillow, and the screen loads only what the child wrote.
"""

import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from kiosk.model.mistake import Value
from kiosk.system.atomic_file import write_atomically

LARGEST_FILE = 20_000_000
"""Bytes."""
DECODE_SECONDS = 10
_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


@dataclass(frozen=True, slots=True)
class PictureTrouble:
    """Why a picture can't be shown; `values` are what its sentence names, `count` is what is counted."""

    kind: Literal[
        "too_slow",
        "cannot_be_decoded",
        "outside",
        "not_a_regular_file",
        "too_large",
        "no_such_file",
        "unreadable",
        "links_in_a_circle",
        "not_a_picture",
    ]
    values: tuple[Value, ...] = ()
    count: int = 0


class PictureRefusedError(Exception):
    """The picture can't be shown; `kiosk.words.campaign` says `trouble`."""

    def __init__(self, trouble: PictureTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


def safe_picture(file: Path, folder: Path, cache: Path, decode_seconds: float = DECODE_SECONDS) -> Path:
    """A copy of the picture `file`, decoded and encoded anew, in `cache`; made once for the same bytes.

    Args:
        file: a PNG, JPEG or WebP file that must lie inside `folder` once links are followed.
        folder: the campaign's folder.
        cache: where copies are kept, named by their content.
        decode_seconds: how long decoding may take.

    Raises:
        PictureRefusedError: it is none, too large, outside the folder, or not decoded in time.
        OSError: the copy can't be kept.
    """
    data = read_picture(file, folder)
    import hashlib  # its library costs memory that a campaign without pictures need not spend

    copy = cache / f"{hashlib.sha256(data).hexdigest()}.png"
    if copy.exists():
        return copy
    cache.mkdir(parents=True, exist_ok=True)
    write_atomically(copy, _decoded(data, decode_seconds))
    return copy


def _decoded(data: bytes, seconds: float) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            _decoder(),
            input=data,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise PictureRefusedError(PictureTrouble("too_slow")) from None
    if done.returncode != 0:
        raise PictureRefusedError(PictureTrouble("cannot_be_decoded"))
    return done.stdout


def _decoder() -> list[str]:
    if getattr(sys, "frozen", False):  # a one-folder build: its executable is no Python but the kiosk
        return [sys.executable, "--decode-picture"]
    return [sys.executable, "-I", "-m", "kiosk.campaigns.picture_decoder"]


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
    if not (data.startswith(_MAGIC) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")):
        raise PictureRefusedError(PictureTrouble("not_a_picture"))
    return data
