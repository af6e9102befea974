"""A real disk of two megabytes, where the system lets us make one."""

import contextlib
import gc
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest


@contextlib.contextmanager
def small_disk_in(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes, for the time of a `with`."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True, text=True)
    except OSError:
        pytest.skip("there is no mount here")
    if done.returncode:
        pytest.skip(f"no disk can be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        gc.collect()  # what an error still holds open keeps the disk busy
        subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Take all the room that is left."""
    file = folder / "film.mp4"
    with contextlib.suppress(OSError), file.open("wb", buffering=0) as out:
        while True:
            out.write(os.urandom(4096))
    return file
