"""Whether others than this user may change what is read: by owner and mode of a path and the folders above it."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Opening = Literal["others_write", "others_own", "others_read"]


@dataclass(frozen=True, slots=True)
class OpenToOthers:
    """Somebody else than this user and root may change `path`, or put another thing in its place; or read it."""

    how: Opening
    path: Path


def open_to_others(path: Path, *, private: bool = False) -> OpenToOthers | None:
    """The first of `path` and the folders above it that others may change; `None` where there is none.

    A link is looked at where it stands and where it leads. What isn't there is passed over, and nothing is told where
    the system has other rights than owner and mode.

    Args:
        path: a file or a folder.
        private: whether others may not even read it.
    """
    if os.name != "posix":
        return None
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - links are kept: where they stand counts too
    places = dict.fromkeys((absolute, *absolute.parents))
    resolved = Path(os.path.realpath(absolute))
    places |= dict.fromkeys((resolved, *resolved.parents))
    for place in places:
        if (how := _how(place)) is not None:
            return OpenToOthers(how, place)
    if private and (state := _state(resolved)) is not None and state.st_mode & 0o077:
        return OpenToOthers("others_read", resolved)
    return None


def _how(place: Path) -> Opening | None:
    state = _state(place)
    if state is None or stat.S_ISLNK(state.st_mode):  # of a link the mode says nothing; its folder's does
        return None
    if state.st_uid not in (0, os.geteuid()):
        return "others_own"
    if state.st_mode & stat.S_ISVTX and stat.S_ISDIR(state.st_mode):
        return None  # others may add to it, and replace nothing of ours
    if state.st_mode & stat.S_IWOTH or (state.st_mode & stat.S_IWGRP and not _is_alone_in(state.st_gid)):
        return "others_write"
    return None


def _state(place: Path) -> os.stat_result | None:
    try:
        return place.lstat()
    except OSError:
        return None


def _is_alone_in(group: int) -> bool:
    """Whether `group` has no member but this user, as where each user has a group of their own; or it is root's."""
    import grp  # not on Windows
    import pwd

    if group == 0:
        return True
    try:
        me = pwd.getpwuid(os.geteuid())
        found = grp.getgrgid(group)
    except KeyError:
        return False
    return group == me.pw_gid and found.gr_name == me.pw_name and set(found.gr_mem) <= {me.pw_name}
