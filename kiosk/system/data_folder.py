"""Where this user's kiosk keeps its data, and that nobody else looks into it."""

import contextlib
from pathlib import Path

import platformdirs


def default_data_folder() -> Path:
    """The usual place on this system, unless the command line names another."""
    return Path(platformdirs.user_data_dir("donation-kiosk", appauthor=False))


OWNER_ONLY = 0o600
"""The mode of a file that nobody else may read; who may read a lock could hold it and keep the kiosk shut."""


def private_folder(folder: Path) -> None:
    """Make `folder`, for nobody but this user, where there is none.

    Raises:
        OSError: it can't be made.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)


def keep_to_owner(file: Path) -> None:
    """Take `file` from everybody but its owner, where it is there; an earlier version left some to all."""
    with contextlib.suppress(OSError):
        if file.is_file() and not file.is_symlink() and file.stat().st_mode & 0o077:
            file.chmod(OWNER_ONLY)
