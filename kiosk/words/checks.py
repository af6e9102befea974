"""What the start check-list says, line by line."""

from typing import assert_never

from kiosk.checks.check import CheckId, Found
from kiosk.checks.codes import CodesFound
from kiosk.checks.findings import (
    BaseRefused,
    CheckBroke,
    ClockFound,
    ClockNotCompared,
    DiskFound,
    DiskUnknown,
    FeedsFound,
    FilesOpen,
    KeyFound,
    KeyLacks,
    KeyMissing,
    KeyUnusable,
    LedgerFound,
    LedgerUnreadable,
    LedgerUnwritable,
    LettersFound,
    NetworkFound,
    NotCountedFound,
    PracticePaid,
    PracticeRefused,
    PracticeUnpaid,
    ReaderFound,
    ScreenFound,
    ShiftFound,
    StripeOff,
    TimeZonesFound,
)
from kiosk.checks.voices import SpeechFound
from kiosk.words.check_account import AccountCheckWords
from kiosk.words.check_ledger import LedgerCheckWords
from kiosk.words.check_machine import MachineCheckWords
from kiosk.words.words import Words, filled


class CheckWords(Words):
    """What was found and, where it isn't good, what it means for people and what to do."""

    def title(self, check: CheckId) -> str:
        """What the line `check` is about."""
        match check:
            case "network":
                return self.tr("Network")
            case "clock":
                return self.tr("Clock")
            case "time_zones":
                return self.tr("Time zones")
            case "key":
                return self.tr("Stripe key")
            case "reader":
                return self.tr("Card reader")
            case "shift":
                return self.tr("Shift")
            case "book":
                return self.tr("Ledger")
            case "not_counted":
                return self.tr("Other campaigns")
            case "disk":
                return self.tr("Disk")
            case "files":
                return self.tr("Files")
            case "feeds":
                return self.tr("Figures from outside")
            case "codes":
                return self.tr("Codes")
            case "display":
                return self.tr("Screen")
            case "letters":
                return self.tr("Letters")
            case "speech":
                return self.tr("Spoken guidance")
            case "payment":
                return self.tr("Practice payment")
            case _:
                assert_never(check)

    def for_staff(self, found: Found) -> str:
        """The same for the command and for staff far away, with where a key was looked for."""
        finding = found.finding
        if isinstance(finding, KeyMissing | KeyUnusable):
            return AccountCheckWords(self.speaker).for_staff(finding)
        return self.sentence(found)

    def sentence(self, found: Found) -> str:
        """What the line says beside its title."""
        finding = found.finding
        match finding:
            case CheckBroke(seconds=None):
                return self.tr(
                    "Something unexpected happened while checking this; tell staff, the log has the details."
                )
            case CheckBroke(seconds=seconds):
                text = self.tr(
                    "This did not answer within %1 seconds and may not work now; check again, then tell staff."
                )
                return filled(text, str(seconds))
            case (
                NetworkFound()
                | BaseRefused()
                | ClockFound()
                | ClockNotCompared()
                | KeyFound()
                | KeyLacks()
                | KeyMissing()
                | KeyUnusable()
                | StripeOff()
                | ReaderFound()
            ):
                return AccountCheckWords(self.speaker).sentence(finding)
            case (
                LedgerFound()
                | LedgerUnreadable()
                | LedgerUnwritable()
                | NotCountedFound()
                | ShiftFound()
                | FeedsFound()
            ):
                return LedgerCheckWords(self.speaker).sentence(finding)
            case (
                TimeZonesFound()
                | DiskFound()
                | DiskUnknown()
                | FilesOpen()
                | ScreenFound()
                | "screen_unknown"
                | "files_closed"
                | CodesFound()
                | LettersFound()
                | SpeechFound()
                | PracticePaid()
                | PracticeUnpaid()
                | PracticeRefused()
            ):
                return MachineCheckWords(self.speaker).sentence(finding)
            case _:
                assert_never(finding)
