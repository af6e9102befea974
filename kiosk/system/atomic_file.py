"""Files whose new content is there whole, or else the old one is, whenever the program or the power stops."""

import errno
import os
from pathlib import Path

_UNFLUSHABLE = (errno.EBADF, errno.EINVAL, errno.ENOTSUP)
"""What file systems of the network say that can't flush a folder; SQLite and PostgreSQL go on then too."""


def write_atomically(file: Path, content: bytes, *, mode: int | None = None) -> None:
    """Replace `file`, in a folder that is made where there is none, by `content`.

    The order is that of https://lwn.net/Articles/457667/: the new file is on the disk before it takes the old one's
    name, and the name before this returns.

    Args:
        file: where a link is, it is replaced, not what it leads to.
        content: the whole of it.
        mode: who may read it, such as 0o600, from its first byte on; as this user's files usually are without it.

    Raises:
        OSError: it can't be written; the old one is as it was, unless only the folder could not be flushed.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f".{file.name}-{os.urandom(4).hex()}")
    try:
        with open(new, "xb", opener=lambda path, flags: os.open(path, flags, 0o666 if mode is None else mode)) as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        if mode is not None:
            new.chmod(mode)  # the umask may have taken from it
        new.replace(file)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    flush_folder(file.parent)


def flush_folder(folder: Path) -> None:
    """Make the names in `folder` outlast a power cut, where the system can.

    Raises:
        OSError: it should and can't.
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _UNFLUSHABLE:
            raise
    finally:
        os.close(handle)
