"""What is wrong with the ledger, as a volunteer or staff reads it."""

import datetime as dt
from typing import assert_never

from kiosk.model.ledger_mistake import LedgerMistake
from kiosk.model.ledger_trouble import ROOM_TO_FREE, FileTrouble, LedgerTrouble, MergeTrouble
from kiosk.model.wording import count_text
from kiosk.words.ledger_mistakes import LedgerMistakeWords
from kiosk.words.words import Words, filled


class LedgerWords(Words):
    """What is wrong, where, and what to do."""

    def sentence(self, trouble: LedgerTrouble) -> str:
        """What is wrong, with the file's whole path."""
        if isinstance(trouble, MergeTrouble):
            return self._merging(trouble)
        text = self._file(trouble)
        enough = count_text(ROOM_TO_FREE // 1_000_000, self.language)
        return filled(
            text, str(trouble.file), str(trouble.file.parent), self._detail(trouble.detail), self._restore(), enough
        )

    def clock_behind(self, newest: dt.datetime, now: dt.datetime, zone: dt.tzinfo) -> str:
        """That what was just written has an earlier time than what is there."""
        text = self.tr(
            "By this machine’s clock it is %1, but the newest entry of the ledger is of %2: set date and time, "
            "or this entry counts on the wrong day."
        )
        return filled(text, *(f"{at.astimezone(zone):%Y-%m-%d %H:%M}" for at in (now, newest)))

    def _detail(self, detail: LedgerMistake | str) -> str:
        return LedgerMistakeWords(self.speaker).said(detail)

    def _restore(self) -> str:
        return self.tr(
            "Take no cards, keep a copy of the folder, and restore a backup or have someone look at the ledger."
        )

    def _file(self, trouble: FileTrouble) -> str:
        """The sentence: 1 is the file, 2 its folder, 3 the detail, 4 the sentence of `_restore`, 5 megabytes."""
        match trouble.problem:
            case "disk_full":
                return self.tr(
                    "The disk that holds %1 is full; free some space, at least %5 MB, nothing written is lost."
                )
            case "disk_nearly_full":
                return self.tr(
                    "The disk that holds %1 is nearly full; "
                    "take no cards and free some space, nothing written is lost."
                )
            case "busy":
                return self.tr("%1 is kept busy by another program; close that program and try again.")
            case "kiosk_running":
                return self.tr(
                    "Another kiosk is running on the folder %1; close it, or give this one a folder of its own."
                )
            case "backup_in_use":
                return self.tr("%1 is in use by another program; close it, or choose another file.")
            case "not_writable":
                return self.tr("%1 cannot be written; make sure that the disk and the folder %2 are writable.")
            case "not_allowed":
                return self.tr("This user may not use %1; check the permissions of the folder %2.")
            case "needs_recount":
                return self.tr("%1 has to be recounted and cannot be written; make it writable.")
            case "damaged":
                return self.tr("%1 is damaged (%3). %4")
            case "changed":
                return self.tr("%1 was changed by something other than the kiosk: %3. %4")
            case "facts_lost":
                return self.tr("%1 has lost entries: %3. %4")
            case "head_damaged":
                return self.tr("%1 is damaged, so nobody can tell whether the ledger has lost entries. %4")
            case "head_missing":
                return self.tr("%1 is missing, so nobody can tell whether the ledger has lost entries. %4")
            case "unusable":
                return self.tr("%1 cannot be used (%3); check the disk and the folder.")
            case "missing":
                return self.tr("%1 does not exist; check the disk and the folder.")
            case "empty":
                return self.tr("%1 is empty; check the disk and the folder.")
            case "replaced":
                return self.tr("%1 was replaced while the kiosk was using it; start the kiosk again.")
            case "gone":
                return self.tr("%1 disappeared while the kiosk was using it; check the disk and the folder.")
            case "backup_over_ledger":
                return self.tr("%1 is part of the ledger itself; choose another file.")
            case "not_a_backup_name":
                return self.tr("A backup cannot be written to %1; name a file such as backup.sqlite.")
            case "not_a_backup":
                return self.tr("%1 holds something other than a backup; choose another file.")
            case "real_for_practice":
                return self.tr(
                    "%1 is the ledger of a kiosk that takes real money; "
                    "move it elsewhere and put the practice ledger back."
                )
            case "practice_for_real":
                return self.tr("%1 is a practice ledger; move it elsewhere and put the real ledger back.")
            case "not_a_ledger":
                return self.tr("%1 is not a kiosk’s ledger; move it elsewhere and put the ledger back.")
            case "newer_version":
                return self.tr("%1 was written by a newer version of this program (%3); install that version.")
            case "newer_fact":
                return self.tr("%1 has an entry that only a newer version can read (%3); install that version.")
            case "entry_refused":
                return self.tr("%1 cannot hold what must be recorded: %3 Take no cards and tell staff.")
            case _:
                assert_never(trouble.problem)

    def _merging(self, trouble: MergeTrouble) -> str:
        match trouble.problem:
            case "too_many_kiosks":
                text = self.tr(
                    "A ledger takes entries of %2 kiosks, and %1 is one too many, so none of its entries were taken; "
                    "find out who writes under so many names."
                )
                return filled(text, trouble.kiosk, str(trouble.number))
            case "newer_program":
                text = self.tr("Kiosk %1 runs a newer version of this program (%2); install that version here too.")
                return filled(text, trouble.kiosk, self._detail(trouble.detail))
            case "contradiction":
                text = self.tr(
                    "Entry %2 of kiosk %1 %3, so none of its entries were taken; have both ledgers looked at."
                )
                return filled(text, trouble.kiosk, str(trouble.number), self._detail(trouble.detail))
            case _:
                assert_never(trouble.problem)
