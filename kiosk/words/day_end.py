"""What the end of the day says."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import assert_never

from kiosk.booth.ending import (
    Agreed,
    Comparing,
    Comparison,
    DayReport,
    Differed,
    Ended,
    EndFailed,
    Ending,
    NotCompared,
    NotEnded,
    NothingToCompare,
    Reporting,
    Unsaved,
)
from kiosk.booth.standing import LedgerUnusable
from kiosk.words.ledger import LedgerWords
from kiosk.words.payment import PaymentWords
from kiosk.words.reconciliation import DifferenceWords
from kiosk.words.words import Words, filled


class DayEndWords(Words):
    """How far it is, the figures, and where the report is."""

    def ending(self, ending: Ending) -> str:
        """What is being done, or what came of it."""
        match ending:
            case NotEnded():
                return ""
            case Comparing(what=what, done=done, of=of):
                if what is None or of == 0:
                    return self.tr("Comparing with Stripe…")
                return filled(self.tr("%1: %2 of %3"), DifferenceWords(self.speaker).doing(what), str(done), str(of))
            case Reporting():
                return self.tr("Making the report…")
            case Ended(comparison=comparison):
                return self.comparison(comparison)
            case EndFailed(why=LedgerUnusable(trouble=trouble)):
                return LedgerWords(self.speaker).sentence(trouble)
            case EndFailed():
                return self.tr("Something went wrong. Tell staff.")
            case _:
                assert_never(ending)

    def comparison(self, comparison: Comparison) -> str:
        """Whether the ledger and Stripe agree."""
        match comparison:
            case Agreed():
                return self.tr("The ledger and Stripe agree.")
            case Differed():
                return self.tr("The ledger and Stripe didn’t agree. Tell staff.")
            case NotCompared(why=why):
                return filled(self.tr("Not compared with Stripe: %1"), PaymentWords(self.speaker).at_booth(why))
            case NothingToCompare():
                return self.tr("There was nothing to compare with Stripe.")
            case _:
                assert_never(comparison)

    def saved(self, report: DayReport) -> str:
        """Where the report's files are, and which are missing and why; a line for each."""
        lines: list[str] = []
        if report.files:
            folder = str(report.files[0].parent)
            lines.append(filled(self.tr("Saved in %1: %2"), folder, _names(report.files)))
        if report.unsaved is not None:
            lines += self._unsaved(report.unsaved)
        return "\n".join(lines)

    def _unsaved(self, unsaved: Unsaved) -> Iterator[str]:
        names = _names(unsaved.files)
        if unsaved.why:
            folder = str(unsaved.files[0].parent)
            yield filled(self.tr("Not saved in %1 (%2): %3. Tell staff."), folder, unsaved.why, names)
        else:
            yield filled(self.tr("Couldn’t be made: %1. Tell staff; the log says why."), names)
        if unsaved.outdated:
            said = self.tr("Don’t use %1: that is from an earlier report and couldn’t be removed. Tell staff.")
            yield filled(said, _names(unsaved.outdated))


def _names(files: Iterable[Path]) -> str:
    return ", ".join(file.name for file in files)
