"""What the check-list says about the ledger, the shift and the figures from outside."""

from collections.abc import Sequence
from typing import assert_never

from kiosk.checks.findings import (
    FeedsFound,
    LedgerFound,
    LedgerUnreadable,
    LedgerUnwritable,
    NotCountedFound,
    ShiftFound,
)
from kiosk.ledger.elsewhere import Elsewhere
from kiosk.model.wording import count_text
from kiosk.words.ledger import LedgerWords
from kiosk.words.not_counted import NotCountedWords
from kiosk.words.words import Words, filled


class LedgerCheckWords(Words):
    """What was found and, where it isn't good, what it means for people and what to do."""

    def sentence(
        self,
        found: LedgerFound | LedgerUnreadable | LedgerUnwritable | NotCountedFound | ShiftFound | FeedsFound,
    ) -> str:
        """What the line says beside its title."""
        match found:
            case LedgerFound():
                return self._ledger(found)
            case LedgerUnreadable(trouble=trouble):
                text = self.tr("Gifts cannot be recorded here: %1")
                return filled(text, LedgerWords(self.speaker).sentence(trouble))
            case LedgerUnwritable(folder=folder, why=why):
                text = self.tr(
                    "The ledger cannot be written (%1), so no gifts can be recorded here; "
                    "take none, and have staff check the disk and the folder %2."
                )
                return filled(text, why or self.tr("its file is read-only"), str(folder))
            case NotCountedFound(state="some", worst=Elsewhere() as worst, currency=currency):
                return NotCountedWords(self.speaker).sentence(worst, currency)
            case NotCountedFound(state="unknown"):
                return self._unknown()
            case NotCountedFound():
                return self.tr("This campaign counts everything that the ledger got since the drive began.")
            case ShiftFound():
                return self._shift(found)
            case FeedsFound():
                return self._feeds(found)
            case _:
                assert_never(found)

    def _ledger(self, found: LedgerFound) -> str:
        match found.state:
            case "writable":
                return self.tr("The ledger can be written.")
            case "not_begun":
                return self.tr("The ledger starts with the first entry.")
            case "unsettled":
                text = self.tr(
                    "The ledger can be written, but what became of the card payment %1 is not known for long, "
                    "so no cards are taken; see: %2"
                )
                return filled(text, found.payment, "kiosk reconcile --look")
            case "contested":
                text = self.tr(
                    "The ledger can be written, but kiosks contradict each other about the payment %1; "
                    "staff should see: %2"
                )
                return filled(text, found.payment, "kiosk fleet status")
            case "taken_off":
                text = self.tr(
                    "The ledger can be written, but a kiosk takes off %1 what it did not bring, which does not count; "
                    "staff should see: %2"
                )
                return filled(text, found.payment, "kiosk fleet status")
            case "moved":
                return self.tr("The ledger was started on another machine; people can give, and staff should know.")
            case _:
                assert_never(found.state)

    def _shift(self, found: ShiftFound) -> str:
        match found.state:
            case "open":
                return filled(self.tr("Shift %1 is open."), found.shift)
            case "practice":
                return self.tr("No shift is open, and practice takes cards without one.")
            case "none":
                return self.tr(
                    "No shift is open, so no cards are taken; people can give by phone or cash, "
                    "open the booth to start one."
                )
            case "unknown":
                return self._unknown()
            case _:
                assert_never(found.state)

    def _unknown(self) -> str:
        return self.tr("This is not known, because the ledger cannot be read; see the line about the ledger.")

    def _feeds(self, found: FeedsFound) -> str:
        match found.state:
            case "none":
                return self.tr("This campaign reads no figures from outside that can get old.")
            case "clock":
                return self.tr("This machine’s clock is wrong, so nobody can tell how old the figures are.")
            case "unknown":
                return self._unknown()
            case "fresh":
                return self.tr("The figures from outside are recent enough.")
            case "unread":
                text = self.tr(
                    "The figures from %1 have not been read yet, so the screen lacks what was given elsewhere; "
                    "check the network, people can go on giving."
                )
                return filled(text, self._names(found.feeds))
            case "ahead":
                text = self.tr(
                    "Figures from %1 carry a time that is still to come, so they do not count before then; "
                    "set the clock that is wrong, here, at another kiosk or at the website."
                )
                return filled(text, self._names(found.feeds))
            case "late":
                text = self.tr(
                    "The figures from %1 have not been updated for %2 minutes, so the screen shows old figures and "
                    "says so; check the network, people can go on giving."
                )
                return filled(text, self._names(found.feeds), count_text(found.minutes, self.language))
            case _:
                assert_never(found.state)

    def _names(self, names: Sequence[str]) -> str:
        if len(names) == 1:
            return names[0]
        return filled(self.tr("%1 and %2", "names of feeds"), ", ".join(names[:-1]), names[-1])
