"""What the check-list says about the disk, the screen, the codes and the practice payment."""

from typing import TYPE_CHECKING, Literal, assert_never

from kiosk.checks.codes import CodesFound, HiddenAsk
from kiosk.checks.findings import (
    DiskFound,
    DiskUnknown,
    FilesOpen,
    LettersFound,
    Place,
    PracticePaid,
    PracticeRefused,
    PracticeUnpaid,
    ScreenFound,
    TimeZonesFound,
)
from kiosk.checks.machine import DISK_BAD
from kiosk.checks.voices import SpeechFound
from kiosk.model.wording import count_text, day_text, decimal_point, money_text
from kiosk.words.payment import PaymentWords
from kiosk.words.problem import readable
from kiosk.words.words import Words, filled

if TYPE_CHECKING:
    from kiosk.system.trusted_paths import OpenToOthers

_GIGABYTE, _MEGABYTE = 1_000_000_000, 1_000_000
_MOST_PLACES = 12
"""Texts that are named."""


class MachineCheckWords(Words):
    """What was found and, where it isn't good, what it means for people and what to do."""

    def sentence(
        self,
        found: TimeZonesFound
        | DiskFound
        | DiskUnknown
        | FilesOpen
        | ScreenFound
        | Literal["screen_unknown", "files_closed"]
        | CodesFound
        | LettersFound
        | SpeechFound
        | PracticePaid
        | PracticeUnpaid
        | PracticeRefused,
    ) -> str:
        """What the line says beside its title."""
        match found:
            case TimeZonesFound(used=used, system=system):
                if used == system:
                    return filled(self.tr("Time zones are as of %1, by this system’s own table."), used)
                if not system:
                    return filled(self.tr("Time zones are as of %1, by the kiosk’s own table."), used)
                text = self.tr("Time zones are as of %1, by the kiosk’s own table; this system’s is older (%2).")
                return filled(text, used, system)
            case DiskFound():
                return self._disk(found)
            case DiskUnknown(why=why):
                text = self.tr("The disk cannot be checked (%1), so take no gifts here; tell staff.")
                return filled(text, why)
            case "files_closed":
                return self.tr("Nobody but this user and root can change what the kiosk reads.")
            case FilesOpen():
                return filled(self._at_stake(found.place), self._open(found.found))
            case ScreenFound():
                return " ".join(part for part in (self._screen(found), self._low(found)) if part)
            case "screen_unknown":
                return self.tr(
                    "The screen’s size is not known, so nobody can tell from how far its codes scan; "
                    "try one with a phone, or have staff set the diagonal with: kiosk settings set screen_inches 24"
                )
            case CodesFound():
                return " ".join([self._codes(found), *map(self._hidden, found.hidden)])
            case LettersFound():
                return self._letters(found)
            case SpeechFound():
                return self._speech(found)
            case PracticePaid(money=money):
                text = self.tr("%1 of play money was paid by card.")
                return filled(text, money_text(money, self.language))
            case PracticeUnpaid():
                return self._unpaid(found)
            case PracticeRefused(begun=True, why=why):
                return filled(self.tr("The practice payment failed: %1"), PaymentWords(self.speaker).sentence(why))
            case PracticeRefused(why=why):
                return filled(
                    self.tr("The practice payment could not start: %1"), PaymentWords(self.speaker).sentence(why)
                )
            case _:
                assert_never(found)

    def _at_stake(self, place: Place) -> str:
        match place:
            case "data":
                return self.tr("Another user of this machine may get at the settings and the ledger: %1")
            case "campaign":
                return self.tr("Another user of this machine may change what the screen says and asks for: %1")
            case "secrets":
                return self.tr("Another user of this machine may give the kiosk other keys: %1")
            case "program":
                return self.tr("Another user of this machine may change what the kiosk does: %1")
            case _:
                assert_never(place)

    def _open(self, found: "OpenToOthers") -> str:
        path = readable(str(found.path))
        match found.how:
            case "others_write":
                return filled(self.tr("others may write in %1; staff runs chmod go-w on it, or moves it."), path)
            case "others_own":
                return filled(self.tr("%1 belongs to another user; staff gives it to the kiosk’s, or moves it."), path)
            case "others_read":
                return filled(self.tr("others may read %1; staff runs chmod go-rwx on it."), path)
            case _:
                assert_never(found.how)

    def _disk(self, found: DiskFound) -> str:
        if found.free >= _GIGABYTE:
            free = filled(self.tr("%1 GB"), self._decimal(found.free / _GIGABYTE))
        else:
            free = filled(self.tr("%1 MB"), count_text(round(found.free / _MEGABYTE), self.language))
        match found.state:
            case "enough":
                text = self.tr("%1 are free.", "on the disk")
            case "for_today":
                text = self.tr("Only %1 are free on the disk, enough for today; ask staff to make room.")
            case "too_little":
                text = self.tr(
                    "Only %1 are free on the disk, so gifts may soon not be recorded; take none until %2 MB are free."
                )
            case _:
                assert_never(found.state)
        return filled(text, free, count_text(DISK_BAD // _MEGABYTE, self.language))

    def _screen(self, found: ScreenFound) -> str:
        if found.pixels is None:
            return filled(self.tr("The screen has %1 inches."), _inches(found.inches))
        text = self.tr("The screen has %1 inches with %2 by %3 pixels.")
        return filled(text, _inches(found.inches), *map(str, found.pixels))

    def _low(self, found: ScreenFound) -> str:
        """Where lower buttons stand."""
        if found.low is None:
            return self.tr("Lower buttons stand in its lower half.") if found.half else ""
        if found.half:
            text = self.tr(
                "Lower buttons stand from %1 to %2 mm above the floor; people who sit reach 380 to 1220 mm."
            )
        else:
            text = self.tr("Lower buttons stand from %1 to %2 mm above the floor.")
        return filled(text, *map(str, found.low))

    def _codes(self, found: CodesFound) -> str:
        match found.state:
            case "scan" if found.metres is None:
                return self.tr("Every code scans; from how far is not known.")
            case "scan":
                text = self.tr("Every code scans, from about %2 m.")
            case "near":
                text = self.tr(
                    "The code for “%1” scans only from about %2 m; "
                    "let people come close, or ask staff for a larger screen or a shorter link."
                )
            case "unreadable":
                text = self.tr(
                    "The code for “%1” does not scan, so people cannot follow it; "
                    "read them the address below it, and ask staff to shorten the link."
                )
            case _:
                assert_never(found.state)
        return filled(text, found.ask, self._decimal(found.metres or 0.0))

    def _hidden(self, ask: HiddenAsk) -> str:
        if ask.has_ended:
            text = self.tr("“%1” ended on %2 and is no longer shown; staff can take it out.")
        else:
            text = self.tr("“%1” is shown from %2 on.")
        return filled(text, ask.text, day_text(ask.day, self.language))

    def _letters(self, found: LettersFound) -> str:
        match found.state:
            case "drawn":
                return self.tr("This machine can draw every letter of the campaign.")
            case "unknown":
                return self.tr("Which letters this machine can draw is not known here.")
            case "undrawn":
                text = self.tr(
                    "This machine has no font for %1 and shows boxes; the texts are %2. "
                    "Ask staff to install a font, such as Debian’s fonts-noto-core or fonts-noto-cjk."
                )
                places = [readable(key) for key in found.keys[:_MOST_PLACES]]
                more = ["…"] if len(found.keys) > _MOST_PLACES else []
                return filled(text, found.letters, ", ".join([*places, *more]))
            case _:
                assert_never(found.state)

    def _speech(self, found: SpeechFound) -> str:
        match found.state:
            case "speaks":
                text = self.tr("%1 speaks every language that can be chosen; listen whether it is loud enough.")
            case "missing":
                text = self.tr(
                    "%1 is not installed or does not answer, so nobody hears anything; "
                    "ask staff to install the package of that name."
                )
            case "voiceless":
                text = self.tr(
                    "%1 cannot speak %2, where guidance is in the kiosk’s own language or English; "
                    "ask staff for another voice."
                )
            case _:
                assert_never(found.state)
        return filled(text, found.program, ", ".join(found.languages))

    def _decimal(self, number: float) -> str:
        return f"{number:.1f}".replace(".", decimal_point(self.language))

    def _unpaid(self, found: PracticeUnpaid) -> str:
        match found.state:
            case "real":
                return self.tr("With real money, no test payment is made; practise with: kiosk --practice")
            case "busy":
                return self.tr("A kiosk is already practising here; pay there with a simulated card.")
            case "not_taken":
                return self.tr(
                    "The practice payment was not taken; look at the lines above and try again, "
                    "no real money was moved."
                )
            case "too_slow":
                text = self.tr(
                    "The practice payment took longer than %1 seconds; look at the lines above and try again, "
                    "no real money was moved."
                )
                return filled(text, str(found.seconds))
            case _:
                assert_never(found.state)


def _inches(inches: float) -> str:
    """As people say it: a screen tells its diagonal to a tenth of a millimetre."""
    return f"{round(inches, 1):g}"
