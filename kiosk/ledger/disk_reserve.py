"""Ballast: room kept on the disk, given up so that the fact being written when it fills up is still kept."""

import contextlib
import os
import shutil
from pathlib import Path

SIZE = 1_048_576
"""Bytes."""
ROOM = 4 * SIZE
"""What has to be free before it is laid again."""


def is_laid(file: Path) -> bool:
    """Whether the ballast is there."""
    try:
        return file.stat().st_size == SIZE
    except OSError:
        return False


def lay(file: Path) -> bool:
    """Whether the ballast is there, laid now where there is room."""
    if is_laid(file):
        return True
    try:
        if shutil.disk_usage(file.parent).free < ROOM:
            return False
        with file.open("wb") as out:
            out.write(os.urandom(SIZE))  # what can't be compressed takes its room on every file system
            out.flush()
            os.fsync(out.fileno())
    except OSError:
        drop(file)
        return False
    return True


def drop(file: Path) -> bool:
    """Give the room back; whether there was any."""
    was_laid = is_laid(file)
    with contextlib.suppress(OSError):
        file.unlink()
    return was_laid
