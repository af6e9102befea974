"""Reading what must be a small file: never a pipe that waits for somebody to write, a folder, or gigabytes."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

NEVER_WAITING = os.O_NONBLOCK if os.name == "posix" else 0
"""With this, a pipe at whose other end nobody is isn't waited for."""
ITSELF = NEVER_WAITING | (os.O_NOFOLLOW if os.name == "posix" else 0)
"""For writing: nor is anything written where a link leads."""


def open_regular(file: Path, *, through_links: bool = True) -> BinaryIO:
    """`file`, open to be read as bytes.

    Raises:
        OSError: it can't be read, is no regular file, or a link where those don't count.
    """
    extra = NEVER_WAITING if through_links else ITSELF
    opened = open(file, "rb", opener=lambda path, flags: os.open(path, flags | extra))  # noqa: SIM115
    if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
        opened.close()
        raise OSError(errno.EINVAL, "it is not a regular file", str(file))
    return opened


def read_small(file: Path, most: int) -> bytes:
    """All that `file` holds.

    Raises:
        OSError: it can't be read, is no regular file, or holds more than `most` bytes.
    """
    with open_regular(file) as opened:
        content = opened.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, f"it has more than {most:,} bytes", str(file))
    return content
