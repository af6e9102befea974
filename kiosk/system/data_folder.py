"""Where this user's kiosk keeps its data, and that nobody else looks into it."""

import contextlib
import os
import stat
from pathlib import Path


def default_data_folder() -> Path:
    """The usual place on this system, unless the command line names another."""
    import platformdirs  # not for a kiosk that is told its folder

    return Path(platformdirs.user_data_dir("donation-kiosk", appauthor=False))


OWNER_ONLY = 0o600
"""The mode of a file that nobody else may read; who may read a lock could hold it and keep the kiosk shut."""


def private_folder(folder: Path) -> None:
    """Make `folder`, for nobody but this user, where there is none; take an older one from everybody else.

    Raises:
        OSError: it can't be made.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    _take_from_others(folder.resolve())


def keep_all_to_owner(data: Path) -> None:
    """Take the data folder, and all in it that is this user's, from everybody else; what can't be is passed over."""
    _take_from_others(data.resolve())
    for folder, folders, files in os.walk(data):
        for name in (*folders, *files):
            _take_from_others(Path(folder, name))


def _take_from_others(path: Path) -> None:
    """Leave the rights of the owner, where this user is that; a folder for all, such as /tmp, stays one."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        state = path.lstat()
        is_ours = state.st_uid == os.geteuid() and path not in (Path.home(), Path(path.anchor))
        is_plain = stat.S_ISREG(state.st_mode) or (stat.S_ISDIR(state.st_mode) and not state.st_mode & stat.S_ISVTX)
        if is_ours and is_plain and state.st_mode & 0o077:
            path.chmod(stat.S_IMODE(state.st_mode) & 0o700)


def keep_to_owner(file: Path) -> None:
    """Take `file` from everybody but its owner, where it is there; an earlier version left some to all."""
    _take_from_others(file)
