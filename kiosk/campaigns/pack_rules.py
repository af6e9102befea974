"""What a packed campaign may hold: how much, and under which names."""

import unicodedata
from collections.abc import Sequence
from pathlib import PurePosixPath

from kiosk.campaigns import document, pictures
from kiosk.campaigns.folder import DEEPEST, FILE_NAME
from kiosk.campaigns.writing import SCHEMA_NAME
from kiosk.model.fields import shown

SUFFIX = ".campaign"
LARGEST_PACK = 60_000_000
"""Bytes, of the file itself and of all that is in it."""
MOST_FILES = 40
"""A campaign can name 31 pictures."""
LONGEST_NAME = 120
"""Characters."""

MAKE_ANEW = "make it anew with kiosk campaign pack"
ASK_FOR_ANOTHER = "do not use it, and ask whoever sent it for another"
"""What to do about what carelessness doesn't make."""

_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_NOT_EVERYWHERE = frozenset('<>"|?*')
"""Signs that a name cannot have on every system."""
_DEVICES = frozenset(f"aux con nul prn {' '.join(f'com{n} lpt{n}' for n in range(1, 10))}".split())
"""What Windows takes for a device, whatever its ending."""


class PackRefusedError(Exception):
    """Nothing is packed or unpacked, and nothing is left of it; says what is wrong and what to do instead."""

    def __init__(self, wrong: str, instead: str) -> None:
        super().__init__(f"{wrong}; {instead}.")
        self.wrong = wrong
        self.instead = instead


def largest(name: str) -> int:
    """How many bytes the file `name` of a pack may have."""
    return document.LARGEST_FILE if name in (FILE_NAME, SCHEMA_NAME) else pictures.LARGEST_FILE


def check_names(names: Sequence[str]) -> None:
    """That these can be the files of one campaign, on every system.

    Raises:
        PackRefusedError: one of them can't, or two are the same.
    """
    if len(names) > MOST_FILES:
        raise PackRefusedError(f"there are {len(names):,} files in it", f"a campaign has at most {MOST_FILES}")
    seen: set[str] = set()
    for name in names:
        _check_name(name)
        if (known := _as_any_system_reads(name)) in seen:
            raise PackRefusedError(f"{shown(name)} is in it twice, if only in other letters", "rename one of the two")
        seen.add(known)
    for name in seen:
        if not seen.isdisjoint(map(str, PurePosixPath(name).parents)):
            raise PackRefusedError(f"{shown(name)} lies in something that is a file itself", ASK_FOR_ANOTHER)


def _check_name(name: str) -> None:
    if not name.isprintable():
        raise PackRefusedError(f"{shown(name)} has signs that no file's name should have", "give it a plain name")
    if len(name) > LONGEST_NAME:
        wrong = f"{shown(name)} has {len(name):,} characters"
        raise PackRefusedError(wrong, f"give it a name of at most {LONGEST_NAME}")
    parts = name.split("/")
    if ":" in name or "\\" in name or parts[0] == "" or not {".", ".."}.isdisjoint(parts):
        raise PackRefusedError(f"{shown(name)} leads out of the campaign's folder", ASK_FOR_ANOTHER)
    if "" in parts:
        raise PackRefusedError(f"{shown(name)} is a folder, and a pack holds files only", MAKE_ANEW)
    if len(parts) > DEEPEST + 1:
        wrong = f"{shown(name)} lies {len(parts) - 1} folders down"
        raise PackRefusedError(wrong, f"keep pictures at most {DEEPEST} down")
    if any(map(_is_not_everywhere, parts)):
        raise PackRefusedError(f"{shown(name)} is no name on some systems", "give it a plain name")
    if name not in (FILE_NAME, SCHEMA_NAME) and not name.lower().endswith(_PICTURES):
        raise PackRefusedError(f"{shown(name)} is no part of a campaign", ASK_FOR_ANOTHER)


def _is_not_everywhere(part: str) -> bool:
    return (
        not _NOT_EVERYWHERE.isdisjoint(part)
        or part.endswith((" ", "."))
        or part.partition(".")[0].rstrip().lower() in _DEVICES
    )


def _as_any_system_reads(name: str) -> str:
    """The same for names that some system takes for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
