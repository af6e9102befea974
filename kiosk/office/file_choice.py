"""Files on this machine to choose one from, by finger: a few places, and only what fits."""

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.campaigns.pack_rules import SUFFIX

PICTURES = (".png", ".jpg", ".jpeg", ".webp")
POSTS = (".md", ".markdown")
PACKS = (SUFFIX,)
_MOST = 400
"""Entries of a folder that are looked at."""
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
    folders = dict.fromkeys(str(folder) for folder in found if folder.is_dir())
    return tuple(Entry(path, Path(path).name or path, is_folder=True) for path in folders)


def entries(folder: Path, suffixes: Sequence[str]) -> tuple[Entry, ...]:
    """The folders in `folder` and the files whose name ends in one of `suffixes`, folders first; none that is hidden.

    Raises:
        OSError: it can't be read.
    """
    found: list[Entry] = []
    with os.scandir(folder) as listed:
        for number, one in enumerate(listed):
            if number >= _MOST:
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
        try:
            inside = [one for one in mount.iterdir() if one.is_dir()]
            deeper = [two for one in inside if mount.name == "media" for two in one.iterdir() if two.is_dir()]
        except OSError:
            continue
        found += deeper or inside
    return found
