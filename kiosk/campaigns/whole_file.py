"""Files that are there whole or not at all, whenever the power goes."""

import os
from pathlib import Path


def write_whole(file: Path, data: bytes) -> None:
    """Replace `file`, in a folder that is made where there is none, by `data`.

    Raises:
        OSError: it can't be written; what was there is there still.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        with unfinished.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)
    flush_folder(file.parent)


def flush_folder(folder: Path) -> None:
    """Make the names in `folder` outlast a power cut, where the system can.

    Raises:
        OSError: it can't.
    """
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
