"""What volunteers do at a booth, written into the ledger: its state, their shift, and what was put into the cash box.

Each call opens the ledger for itself, so that trouble with the disk is over as soon as the disk is well again. It
blocks for as long as the disk does; for one thread.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.booth.outcome import (
    AlreadyUndone,
    BoothClosed,
    BoothOpened,
    ClosedWithOpenShift,
    DisplayOnly,
    Done,
    EntryRefused,
    HandedOver,
    NextShiftNotStarted,
    NotDone,
    NotRecordedToday,
    NotUndone,
    OfferEntered,
    PutBack,
    Recorded,
    RecordsItself,
    RefundedByStaff,
    Refusal,
    StateNotSaved,
    Undone,
    UndoReason,
)
from kiosk.booth.shifts import ShiftRefusedError, check_label, end_shift, start_shift
from kiosk.booth.standing import DayEntry, LedgerUnusable, Standing, What
from kiosk.booth.state_file import StateNotSavedError, read_state, save_state
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.ask import Ask
from kiosk.model.booth_state import OPEN, BoothState
from kiosk.model.campaign import Campaign
from kiosk.model.fact import CARD_METHODS, EntryRefusedError, Gift, MemberJoined, Method, Void
from kiosk.model.offers import entry_of
from kiosk.model.reference import put_back

_REFUSALS = (EntryRefusedError, LedgerTroubleError, ShiftRefusedError)


class BoothService:
    """What volunteers do at one kiosk.

    Args:
        open_ledger: opens its ledger.
        data: its data folder.
        practice: whether nothing of it counts.
        clock: with a time zone.
    """

    def __init__(
        self, open_ledger: Callable[[], Ledger], data: Path, *, practice: bool, clock: Callable[[], dt.datetime]
    ) -> None:
        self._open_ledger = open_ledger
        self._data = data
        self._practice = practice
        self._clock = clock

    def state(self) -> BoothState:
        """How the booth was left."""
        return read_state(self._data, practice=self._practice)

    def standing(self, campaign: Campaign) -> Standing:
        """How the booth stands; where the ledger can't be read, only its state and why."""
        try:
            with self._open_ledger() as ledger:
                from kiosk.booth.day import standing_of  # the report comes along

                return standing_of(ledger, campaign, self.state(), self._clock())
        except LedgerTroubleError as error:
            return Standing(self.state(), trouble=LedgerUnusable(error.trouble))

    def open_booth(self, campaign: Campaign, shift_label: str) -> Done | NotDone:
        """Take gifts from now on; where no shift is open, one is started."""

        def work(ledger: Ledger) -> Done:
            shift = ledger.open_shift() or start_shift(ledger, campaign, shift_label, self._clock())
            return Done(BoothOpened(shift))

        done = self._write(work)
        return self._save(OPEN, done) if isinstance(done, Done) else done

    def display_only(self) -> Done | NotDone:
        """Show stories, goals and codes only; the shift goes on."""
        return self._save(BoothState("display"), Done(DisplayOnly()))

    def close_booth(self, campaign: Campaign, back_at: dt.datetime | None) -> Done | NotDone:
        """Close, whatever else fails, and end the shift."""

        def work(ledger: Ledger) -> Done:
            end_shift(ledger, campaign)
            return Done(BoothClosed())

        ended = self._write(work)
        saved = self._save(BoothState("closed", back_at), Done(BoothClosed()))
        if isinstance(ended, NotDone):
            not_saved = next((one for one in saved.besides if isinstance(one, StateNotSaved)), None)
            return NotDone(ClosedWithOpenShift(ended.why, not_saved))
        return saved

    def hand_over(self, campaign: Campaign, shift_label: str) -> Done | NotDone:
        """End the shift and start the next one."""

        def work(ledger: Ledger) -> Done | NotDone:
            check_label(shift_label)
            ended = end_shift(ledger, campaign)
            try:
                return Done(HandedOver(start_shift(ledger, campaign, shift_label, self._clock())))
            except _REFUSALS as error:
                if not ended:
                    raise
                return NotDone(NextShiftNotStarted(ended, _refusal(error)))

        return self._write(work)

    def record(self, campaign: Campaign, what: What, amount: int, reference: str) -> Done | NotDone:
        """Record a gift of so many minor units, or so many members; the same `reference` is recorded once only."""
        if what in CARD_METHODS:
            return NotDone(RecordsItself())
        entry = (
            MemberJoined(amount) if what == "member" else Gift(what, campaign.money(amount), fund=campaign.only_fund)
        )

        def work(ledger: Ledger) -> Done:
            fact = ledger.append(campaign.id, entry, reference=reference).fact
            if isinstance(entry, Gift):
                return Done(Recorded(what, entry.money, 0, fact.sequence))
            return Done(Recorded(what, None, entry.count, fact.sequence))

        return self._write(work)

    def enter_offer(self, campaign: Campaign, offer: Ask, minor: int) -> Done | NotDone:
        """All that `offer` has brought so far, in minor units; it takes the place of what was entered before."""

        def work(ledger: Ledger) -> Done:
            ledger.append(campaign.id, entry_of(campaign, offer.name, minor, self._clock()))
            return Done(OfferEntered(offer.text, campaign.money(minor)))

        return self._write(work)

    def undo(self, campaign: Campaign, number: int, reason: UndoReason) -> Done | NotDone:
        """Let what was recorded today as `number` count no more."""

        def work(ledger: Ledger) -> Done | NotDone:
            entry = self._entry(ledger, campaign, number)
            if entry is None:
                return NotDone(NotRecordedToday())
            if entry.is_undone:
                return NotDone(AlreadyUndone())
            if not entry.can_undo:
                return NotDone(RefundedByStaff())
            ledger.append(campaign.id, Void(number, reason))
            return Done(Undone(number, entry.what, reason))

        return self._write(work)

    def put_back(self, campaign: Campaign, number: int) -> Done | NotDone:
        """Record once more what was undone by mistake: the ledger takes nothing out, not even that it was undone."""

        def work(ledger: Ledger) -> Done | NotDone:
            entry = self._entry(ledger, campaign, number)
            if entry is None:
                return NotDone(NotRecordedToday())
            if not entry.is_undone:
                return NotDone(NotUndone())
            if entry.what in CARD_METHODS:
                return NotDone(RefundedByStaff())
            fund = campaign.only_fund
            again = (
                MemberJoined(entry.members)
                if entry.money is None
                else Gift(_method(entry.what), entry.money, fund=fund)
            )
            fact = ledger.append(campaign.id, again, reference=put_back(number)).fact
            return Done(PutBack(number, fact.sequence))

        return self._write(work)

    def _entry(self, ledger: Ledger, campaign: Campaign, number: int) -> DayEntry | None:
        """What was recorded today as `number`."""
        from kiosk.booth.day import standing_of

        entries = standing_of(ledger, campaign, self.state(), self._clock()).entries
        return next((one for one in entries if one.number == number), None)

    def _write(self, work: Callable[[Ledger], Done | NotDone]) -> Done | NotDone:
        try:
            with self._open_ledger() as ledger:
                done = work(ledger)
                if isinstance(done, Done) and ledger.trouble is not None:
                    return replace(done, besides=(LedgerUnusable(ledger.trouble.trouble),))
                return done
        except _REFUSALS as error:
            return NotDone(_refusal(error))

    def _save(self, state: BoothState, done: Done) -> Done:
        """Save `state` and answer `done`, with what kept it from being saved."""
        try:
            save_state(self._data, state, practice=self._practice)
        except StateNotSavedError as error:
            return replace(done, besides=(*done.besides, error.trouble))
        return done


def _method(what: What) -> Method:
    assert what != "member", "members bring no money"  # noqa: S101 - for the type checker
    return what


def _refusal(error: EntryRefusedError | LedgerTroubleError | ShiftRefusedError) -> Refusal:
    match error:
        case ShiftRefusedError():
            return error.trouble
        case LedgerTroubleError():
            return LedgerUnusable(error.trouble)
        case EntryRefusedError():
            return EntryRefused(error.mistake)
