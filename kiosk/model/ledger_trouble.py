"""What keeps a ledger from being used, as records; `str` of one is for logs, `kiosk.words.ledger` says it."""

from pathlib import Path
from typing import Literal

from kiosk.model.ledger_mistake import LedgerMistake
from kiosk.model.records import dataclass

ROOM_TO_FREE = 100_000_000
"""Bytes to free on a full disk, so that the kiosk goes on for some days."""
Kind = Literal["full", "locked", "read_only", "corrupt", "broken", "lost", "newer", "foreign", "unavailable"]
"""`full`, `locked`, `read_only`: nothing can be added now.
`corrupt`, `broken`, `lost`: what is there can't be trusted.
`newer`: a later version of this program wrote it.
`foreign`: it isn't a ledger of this kiosk, or contradicts it.
`unavailable`: it can't be reached."""
Problem = Literal[
    "disk_full",
    "disk_nearly_full",
    "busy",
    "kiosk_running",
    "backup_in_use",
    "not_writable",
    "not_allowed",
    "needs_recount",
    "damaged",
    "changed",
    "facts_lost",
    "head_damaged",
    "head_missing",
    "unusable",
    "missing",
    "empty",
    "replaced",
    "gone",
    "backup_over_ledger",
    "not_a_backup_name",
    "not_a_backup",
    "real_for_practice",
    "practice_for_real",
    "not_a_ledger",
    "newer_version",
    "newer_fact",
    "entry_refused",
]
"""What is wrong with a file; `kiosk_running` is about the data folder, `head_…` about the head file."""

_KINDS: dict[Problem, Kind] = {
    "disk_full": "full",
    "disk_nearly_full": "full",
    "busy": "locked",
    "kiosk_running": "locked",
    "backup_in_use": "locked",
    "not_writable": "read_only",
    "not_allowed": "read_only",
    "needs_recount": "read_only",
    "damaged": "corrupt",
    "changed": "broken",
    "facts_lost": "lost",
    "head_damaged": "lost",
    "head_missing": "lost",
    "unusable": "unavailable",
    "missing": "unavailable",
    "empty": "unavailable",
    "replaced": "unavailable",
    "gone": "unavailable",
    "backup_over_ledger": "unavailable",
    "not_a_backup_name": "unavailable",
    "not_a_backup": "foreign",
    "real_for_practice": "foreign",
    "practice_for_real": "foreign",
    "not_a_ledger": "foreign",
    "newer_version": "newer",
    "newer_fact": "newer",
    "entry_refused": "read_only",
}


@dataclass(frozen=True, slots=True)
class FileTrouble:
    """A file of the ledger can't be used as asked."""

    problem: Problem
    file: Path
    detail: LedgerMistake | str = ""
    """What the check found, or in its own words what SQLite or the system says; empty where nothing more is to say."""

    @property
    def kind(self) -> Kind:
        """What kind of trouble this is."""
        return _KINDS[self.problem]

    def __str__(self) -> str:
        return f"{self.problem}: {self.file}" + (f" ({self.detail})" if self.detail else "")


@dataclass(frozen=True, slots=True)
class MergeTrouble:
    """What another kiosk wrote can't be taken into this ledger; nothing of it was taken."""

    problem: Literal["too_many_kiosks", "newer_program", "contradiction"]
    kiosk: str
    """Its uuid."""
    number: int = 0
    """Of the fact in contradiction; with too many kiosks, how many a ledger takes."""
    detail: LedgerMistake | str = ""
    """What is wrong with that fact; empty where nothing more is to say."""

    @property
    def kind(self) -> Kind:
        """What kind of trouble this is."""
        return "newer" if self.problem == "newer_program" else "foreign"

    def __str__(self) -> str:
        return f"{self.problem}: kiosk {self.kiosk}, {self.number} {self.detail}".rstrip()


LedgerTrouble = FileTrouble | MergeTrouble
