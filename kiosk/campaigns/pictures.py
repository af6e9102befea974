"""Pictures from outside, decoded and written anew by a process that can be stopped.

A hostile picture hangs or fattens the process that decodes it, and Qt has one thread for all images: so a short-lived
child with limits on time and memory decodes each one with Pillow, and the screen loads only what the child wrote.
"""

import stat
import subprocess
import sys
from pathlib import Path

from kiosk.system.atomic_file import write_atomically

LARGEST_FILE = 20_000_000
"""Bytes."""
DECODE_SECONDS = 10
_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


class PictureRefusedError(Exception):
    """The picture can't be shown; says what is wrong and what to do instead."""

    def __init__(self, wrong: str, instead: str) -> None:
        super().__init__(f"{wrong}: {instead}")
        self.wrong = wrong
        self.instead = instead


def safe_picture(file: Path, folder: Path, cache: Path) -> Path:
    """A copy of the picture `file`, decoded and encoded anew, in `cache`; made once for the same bytes.

    Args:
        file: a PNG, JPEG or WebP file that must lie inside `folder` once links are followed.
        folder: the campaign's folder.
        cache: where copies are kept, named by their content.

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
    write_atomically(copy, _decoded(data))
    return copy


def _decoded(data: bytes) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            _decoder(),
            input=data,
            capture_output=True,
            timeout=DECODE_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise PictureRefusedError("it takes too long to decode", "save it again as a plain PNG or JPEG") from None
    if done.returncode != 0:
        raise PictureRefusedError(
            "it cannot be decoded safely", "save it again as a plain PNG or JPEG under 40 megapixels"
        )
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
            raise PictureRefusedError("it lies outside the campaign's folder", "put the picture itself there")
        status = real.stat()
        if not stat.S_ISREG(status.st_mode):
            raise PictureRefusedError("it is not a regular file", "put a picture there")
        if status.st_size > LARGEST_FILE:
            raise PictureRefusedError(f"it has {status.st_size:,} bytes", f"keep it under {LARGEST_FILE:,}")
        data = real.read_bytes()
    except FileNotFoundError:
        raise PictureRefusedError("there is no such file", "put it beside campaign.toml or correct the name") from None
    except (OSError, RuntimeError) as error:
        why = (isinstance(error, OSError) and error.strerror) or "links that lead in a circle"
        raise PictureRefusedError(f"it cannot be read ({why})", "check the file and who may read it") from None
    if not (data.startswith(_MAGIC) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")):
        raise PictureRefusedError("it is not a PNG, JPEG or WebP picture, whatever its name says", "save it as one")
    return data
