"""Ballast: room kept on the disk, given up so that the fact being written when it fills up is still kept."""

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.system.data_folder import OWNER_ONLY
from kiosk.system.regular_file import ITSELF

SIZE = 1_048_576
"""Bytes."""
_NOTHING = 65_536
"""Bytes with which SQLite can't open a ledger: it needs a file beside it of half that size."""


def free_space(folder: Path) -> int:
    """Bytes that are free on the disk of `folder`.

    Raises:
        OSError: it can't be asked.
    """
    return shutil.disk_usage(folder).free


def is_laid(file: Path) -> bool:
    """Whether the ballast is there."""
    try:
        return file.stat().st_size == SIZE
    except OSError:
        return False


def lay(file: Path, room: int, free: Callable[[Path], int] = free_space) -> bool:
    """Whether the ballast is there, laid now where `room` bytes are `free` in its folder."""
    if is_laid(file):
        return True
    try:
        if free(file.parent) < room:
            return False
        with open(file, "wb", opener=lambda path, flags: os.open(path, flags | ITSELF, OWNER_ONLY)) as out:
            out.write(os.urandom(SIZE))  # what can't be compressed takes its room on every file system
            out.flush()
            os.fsync(out.fileno())
    except OSError:
        drop(file)
        return False
    return True


def is_full(folder: Path) -> bool:
    """Whether there is no room for a ledger to be opened; then what SQLite calls an I/O error is that."""
    try:
        return shutil.disk_usage(folder).free < _NOTHING
    except OSError:
        return False


def drop(file: Path) -> bool:
    """Give the room back; whether there was any."""
    was_laid = is_laid(file)
    with contextlib.suppress(OSError):
        file.unlink()
    return was_laid
