"""What the end of the day says."""

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
    FolderNotWritable,
    FormFailed,
    NotCompared,
    NotEnded,
    NothingToCompare,
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
        """Where the report's files are, or why one is missing."""
        if report.unsaved is not None:
            return self.unsaved(report.unsaved)
        if not report.files:
            return ""
        names = ", ".join(file.name for file in report.files)
        return filled(self.tr("Saved in %1: %2"), str(report.files[0].parent), names)

    def unsaved(self, unsaved: Unsaved) -> str:
        """Why a file of the report is missing."""
        match unsaved:
            case FolderNotWritable(folder=folder, why=why):
                return filled(self.tr("The report couldn’t be saved in %1 (%2). Tell staff."), str(folder), why)
            case FormFailed(form=form):
                return filled(self.tr("The report couldn’t be saved as %1. Tell staff; the log says why."), form)
            case _:
                assert_never(unsaved)
