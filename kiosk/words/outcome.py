"""What is said after somebody at the booth touched a button."""

from collections.abc import Iterable
from typing import assert_never

from kiosk.booth.outcome import (
    AlreadyUndone,
    Announcement,
    BadShiftLabel,
    BoothClosed,
    BoothOpened,
    ClosedWithOpenShift,
    ComparingStopped,
    DisplayOnly,
    Done,
    EntryRefused,
    HandedOver,
    NextShiftNotStarted,
    NoReader,
    NotDone,
    NothingToClose,
    NotRecordedToday,
    NotUndone,
    OfferEntered,
    OfficeNotReady,
    PaymentClosed,
    PutBack,
    ReaderFreed,
    ReaderNotFreed,
    ReceiptNotSent,
    ReceiptSent,
    Recorded,
    RecordsItself,
    RefundedByStaff,
    Refusal,
    StateNotSaved,
    Success,
    TooManyShifts,
    Undone,
    Unexpected,
)
from kiosk.booth.standing import LedgerUnusable
from kiosk.model.wording import money_text
from kiosk.words.gift import GiftWords
from kiosk.words.ledger import LedgerWords
from kiosk.words.ledger_mistakes import EntryMistakeWords
from kiosk.words.payment import PaymentWords
from kiosk.words.words import Words, filled


class OutcomeWords(Words):
    """What became of it: done or not, and what to do now."""

    def announcement(self, said: Announcement) -> str:
        """One or two sentences."""
        match said:
            case Done(what=what, besides=besides):
                return self._joined([self.success(what), *map(self._beside, besides)])
            case NotDone(why=why):
                return self.refusal(why)
            case ReaderFreed(was_busy=True):
                return self.tr("The card reader is free. The payment on it is ended.")
            case ReaderFreed():
                return self.tr("The card reader was free already.")
            case ReaderNotFreed(why=why):
                return PaymentWords(self.speaker).at_booth(why)
            case PaymentClosed(money=money):
                text = self.tr("The payment of %1 is closed. Cards can be taken again; tell staff.")
                return filled(text, money_text(money, self.language))
            case NothingToClose():
                return self.tr("Stripe knows how that payment ended. Cards can be taken again.")
            case NoReader():
                return self.tr("No card reader is set up here.")
            case ReceiptSent(practice=True):
                return self.tr("Practice only: no receipt was sent.")
            case ReceiptSent():
                return self.tr("Receipt sent.")
            case ReceiptNotSent():
                return self.tr("The receipt wasn’t sent. Check the address and the network, then try again.")
            case ComparingStopped():
                return self.tr("Stopped. Nothing is lost; you can end the day again at any time.")
            case OfficeNotReady():
                return self.tr("This kiosk’s settings can’t be read. The check-list says what to fix first.")
            case Unexpected():
                return self.tr("Something went wrong. Check whether it was done, then tell staff.")
            case _:
                assert_never(said)

    def success(self, what: Success) -> str:
        """What is done."""
        match what:
            case BoothOpened():
                return self.tr("The booth is open.")
            case DisplayOnly():
                return self.tr("The screen now shows only stories and codes.")
            case BoothClosed():
                return self.tr("The booth is closed.")
            case HandedOver(shift=shift):
                return filled(self.tr("Shift %1 has started."), shift)
            case OfferEntered(offer=offer, money=money):
                text = self.tr("“%1” has brought %2 so far. To put it right, enter it again.")
                return filled(text, offer, money_text(money, self.language))
            case Recorded(what=way, money=money, members=members, number=number):
                gift = GiftWords(self.speaker).gift(way, money, members)
                return filled(self.tr("Recorded %1 as no. %2. You can undo it under Gifts."), gift, str(number))
            case Undone(number=number, what="member"):
                return filled(self.tr("No. %1 is undone. The members no longer count."), str(number))
            case Undone(number=number, reason="changed their mind"):
                return filled(self.tr("No. %1 is undone. Give the money back."), str(number))
            case Undone(number=number, reason="wrong amount"):
                return filled(self.tr("No. %1 is undone. Now record the right amount."), str(number))
            case Undone(number=number):
                return filled(self.tr("No. %1 is undone."), str(number))
            case PutBack(number=number, again=again):
                return filled(self.tr("No. %1 counts again, as no. %2."), str(number), str(again))
            case _:
                assert_never(what)

    def refusal(self, why: Refusal) -> str:
        """Why it is not done, and what to do instead."""
        match why:
            case LedgerUnusable(trouble=trouble):
                return LedgerWords(self.speaker).sentence(trouble)
            case EntryRefused(why=reason):
                return EntryMistakeWords(self.speaker).sentence(reason)
            case BadShiftLabel(label=label):
                return filled(
                    self.tr("“%1” can’t be used for a shift. Use up to eight letters or digits, such as AB."), label
                )
            case TooManyShifts(most=most):
                return filled(self.tr("There were already %1 shifts of this name today. Use another."), str(most))
            case RecordsItself():
                return self.tr("Gifts by card and phone are recorded automatically; don’t enter them here.")
            case NotRecordedToday():
                return self.tr("This wasn’t recorded here today, so it can’t be undone here. Tell staff.")
            case AlreadyUndone():
                return self.tr("This was already undone. Nothing has changed.")
            case NotUndone():
                return self.tr("This still counts. Nothing has changed.")
            case RefundedByStaff():
                return self.tr(
                    "Card and phone payments are refunded through Stripe. Note the time and the amount, say that "
                    "staff will refund it, and tell staff."
                )
            case NextShiftNotStarted(ended=ended, why=reason):
                said = filled(self.tr("Shift %1 has ended, but the next one didn’t start:"), ended)
                return self._joined([said, self.refusal(reason)])
            case ClosedWithOpenShift(why=reason, also=also):
                said = self.tr("The booth is closed, but its shift couldn’t be ended:")
                return self._joined([said, self.refusal(reason), *([self._beside(also)] if also else [])])
            case _:
                assert_never(why)

    def _beside(self, trouble: LedgerUnusable | StateNotSaved) -> str:
        match trouble:
            case LedgerUnusable(trouble=said):
                return LedgerWords(self.speaker).sentence(said)
            case StateNotSaved(file=file, why=why):
                text = self.tr("After a restart the kiosk won’t remember this: %1 can’t be written (%2).")
                return filled(text, str(file), why)
            case _:
                assert_never(trouble)

    @staticmethod
    def _joined(sentences: Iterable[str]) -> str:
        return " ".join(sentences)
