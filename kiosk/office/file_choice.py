"""Files on this machine to choose one from, by finger: a few places, and only what fits."""

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from kiosk.campaigns.pack_rules import SUFFIX
from kiosk.model.records import dataclass

PICTURES = (".png", ".jpg", ".jpeg", ".webp")
POSTS = (".md", ".markdown", ".mdx", ".smd", ".htm", ".html", ".xhtml", ".rst", ".rest", ".txt")
PACKS = (SUFFIX,)
_MOST = 400
"""Entries of a folder that are listed."""
_MOUNTS = ("/media", "/run/media", "/mnt", "/Volumes")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file that fits, or a folder to look into."""

    path: str
    name: str
    is_folder: bool


def places(home: Path, near: Sequence[Path] = ()) -> tuple[Entry, ...]:
    """Where to look first: what is `near`, the usual folders of `home`, sticks and shares that are there now."""
    usual = [home / name for name in ("Downloads", "Desktop", "Pictures", "Documents")]
    found = [*near, *usual, home, *_sticks()]
    folders = dict.fromkeys(str(folder) for folder in found if _is_folder(folder))
    return tuple(Entry(path, Path(path).name or path, is_folder=True) for path in folders)


def entries(folder: Path, suffixes: Sequence[str]) -> tuple[Entry, ...]:
    """The folders in `folder` and the files whose name ends in one of `suffixes`, folders first; none that is hidden.

    Raises:
        OSError: it can't be read.
    """
    found: list[Entry] = []
    with os.scandir(folder) as listed:
        for one in listed:
            if len(found) >= _MOST:
                break
            if one.name.startswith("."):
                continue
            try:
                mode = one.stat().st_mode
            except OSError:
                continue
            if stat.S_ISDIR(mode) or (stat.S_ISREG(mode) and one.name.lower().endswith(tuple(suffixes))):
                found.append(Entry(one.path, one.name, stat.S_ISDIR(mode)))
    return tuple(sorted(found, key=lambda entry: (not entry.is_folder, entry.name.lower())))


def _sticks() -> list[Path]:
    found: list[Path] = []
    for mount in map(Path, _MOUNTS):
        for one in _inside(mount):
            deeper = _inside(one) if mount.name == "media" else []
            found += deeper or [one]
    return found


def _inside(folder: Path) -> list[Path]:
    try:
        return [one for one in folder.iterdir() if _is_folder(one)]
    except OSError:
        return []


def _is_folder(path: Path) -> bool:
    """Whether it is one; a mount that is dead is none."""
    try:
        return path.is_dir()
    except OSError:
        return False
