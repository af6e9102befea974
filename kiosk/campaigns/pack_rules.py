"""What a packed campaign may hold: how much, and under which names."""

import unicodedata
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Literal

from kiosk.campaigns import document, pictures
from kiosk.campaigns.folder import DEEPEST, FILE_NAME
from kiosk.campaigns.pictures import PictureTrouble
from kiosk.campaigns.problems import Problem
from kiosk.campaigns.translations import is_translation
from kiosk.campaigns.writing import SCHEMA_NAME
from kiosk.model.fields import shown
from kiosk.model.mistake import Value
from kiosk.model.records import dataclass

SUFFIX = ".campaign"
LARGEST_PACK = 2 * pictures.LARGEST_FILE
"""Bytes, of the file itself and of all that is in it: one picture as large as any may be, and room for the others."""
MOST_FILES = 50
"""A campaign can name 31 pictures, and speak twelve languages more."""
LONGEST_NAME = 120
"""Characters."""

_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_NOT_EVERYWHERE = frozenset('<>"|?*')
"""Signs that a name cannot have on every system."""
_DEVICES = frozenset(f"aux con nul prn {' '.join(f'com{n} lpt{n}' for n in range(1, 10))}".split())
"""What Windows takes for a device, whatever its ending."""


@dataclass(frozen=True, slots=True)
class PackTrouble:
    """Why a file can't be a packed campaign; `values` are what its sentence names, `count` is what is counted."""

    kind: Literal[
        "too_many_files",
        "twice",
        "inside_a_file",
        "odd_signs",
        "long_name",
        "leads_outside",
        "folder",
        "too_far_down",
        "not_everywhere",
        "no_part_of_a_campaign",
        "other_number_of_files",
        "no_campaign",
        "unpacks_to_more",
        "damaged_file",
        "unreadable",
        "damaged",
        "too_large",
        "not_a_pack",
        "cut_short",
        "beyond_4_gb",
        "part_or_comment",
        "long_list",
        "more_than_files",
        "not_a_plain_file",
        "encrypted",
        "packed_otherwise",
        "file_beyond_4_gb",
        "large_file",
        "too_large_together",
        "files_over_files",
        "hidden_bytes",
        "wrong_ending",
        "too_large_to_pack",
        "cannot_be_opened",
        "not_a_regular_file",
        "not_named",
        "too_many_of_a_name",
    ]
    values: tuple[Value, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class PictureChanging:
    """A picture was changed while it was packed."""

    name: str
    why: PictureTrouble


@dataclass(frozen=True, slots=True)
class NotACampaign:
    """What is in the pack can't be shown."""

    problem: Problem


class PackRefusedError(Exception):
    """Nothing is packed or unpacked, and nothing is left of it; `kiosk.words.pack` says `trouble`."""

    def __init__(self, trouble: PackTrouble | PictureChanging | NotACampaign) -> None:
        super().__init__(trouble)
        self.trouble = trouble


def largest(name: str) -> int:
    """How many bytes the file `name` of a pack may have."""
    is_text = name in (FILE_NAME, SCHEMA_NAME) or is_translation(name)
    return document.LARGEST_FILE if is_text else pictures.LARGEST_FILE


def check_names(names: Sequence[str]) -> None:
    """That these can be the files of one campaign, on every system.

    Raises:
        PackRefusedError: one of them can't, or two are the same.
    """
    if len(names) > MOST_FILES:
        raise PackRefusedError(PackTrouble("too_many_files", (MOST_FILES,), len(names)))
    seen: set[str] = set()
    for name in names:
        _check_name(name)
        if (known := _as_any_system_reads(name)) in seen:
            raise PackRefusedError(PackTrouble("twice", (shown(name),)))
        seen.add(known)
    for name in seen:
        if not seen.isdisjoint(map(str, PurePosixPath(name).parents)):
            raise PackRefusedError(PackTrouble("inside_a_file", (shown(name),)))


def _check_name(name: str) -> None:
    if not name.isprintable():
        raise PackRefusedError(PackTrouble("odd_signs", (shown(name),)))
    if len(name) > LONGEST_NAME:
        raise PackRefusedError(PackTrouble("long_name", (shown(name), LONGEST_NAME), len(name)))
    parts = name.split("/")
    if ":" in name or "\\" in name or parts[0] == "" or not {".", ".."}.isdisjoint(parts):
        raise PackRefusedError(PackTrouble("leads_outside", (shown(name),)))
    if "" in parts:
        raise PackRefusedError(PackTrouble("folder", (shown(name),)))
    if len(parts) > DEEPEST + 1:
        raise PackRefusedError(PackTrouble("too_far_down", (shown(name), DEEPEST), len(parts) - 1))
    if any(map(_is_not_everywhere, parts)):
        raise PackRefusedError(PackTrouble("not_everywhere", (shown(name),)))
    if name not in (FILE_NAME, SCHEMA_NAME) and not is_translation(name) and not name.lower().endswith(_PICTURES):
        raise PackRefusedError(PackTrouble("no_part_of_a_campaign", (shown(name),)))


def _is_not_everywhere(part: str) -> bool:
    return (
        not _NOT_EVERYWHERE.isdisjoint(part)
        or part.endswith((" ", "."))
        or part.partition(".")[0].rstrip().lower() in _DEVICES
    )


def _as_any_system_reads(name: str) -> str:
    """The same for names that some system takes for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
