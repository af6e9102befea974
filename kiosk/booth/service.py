"""A volunteer's wishes, written into the book: the booth's state, the shift, and what was put into the box.

Each call opens the book for itself, so that trouble with the disk is over as soon as the disk is well again. It blocks
for as long as the disk does; for one thread.
"""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.booth.day import standing_of
from kiosk.booth.shifts import begin_shift, check_sign, end_shift
from kiosk.booth.standing import Standing, What
from kiosk.booth.state_file import StateNotKeptError, keep_state, read_state
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.booth_state import OPEN, BoothState
from kiosk.model.campaign import Campaign
from kiosk.model.fact import CARD_METHODS, EntryRefusedError, Gift, MemberJoined, Void


class Done(NamedTuple):
    """It is done."""

    number: int = 0
    """The fact's own, where something was recorded."""
    text: str = ""
    """The shift's name, where one began."""
    beside: str = ""
    """What went wrong beside it, one sentence."""


class NotDone(NamedTuple):
    """It is not done."""

    why: str
    """One sentence, which also says what was done of it where something was."""


class BoothService:
    """What a volunteer does at one kiosk.

    Args:
        open_ledger: opens its book.
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
        """How the booth stands; where the book can't be read, only its state and why."""
        try:
            with self._open_ledger() as ledger:
                return standing_of(ledger, campaign, self.state(), self._clock())
        except LedgerTroubleError as trouble:
            return Standing(self.state(), trouble=str(trouble))

    def open_booth(self, campaign: Campaign, sign: str) -> Done | NotDone:
        """Take gifts from now on; where no shift is open, one begins."""

        def work(ledger: Ledger) -> Done:
            shift = ledger.open_shift() or begin_shift(ledger, campaign, sign, self._clock())
            return Done(text=shift)

        done = self._write(work)
        return self._keep(OPEN, done) if isinstance(done, Done) else done

    def display_only(self) -> Done | NotDone:
        """Show stories, goals and codes only; the shift goes on."""
        return self._keep(BoothState("display"), Done())

    def close_booth(self, campaign: Campaign, back_at: dt.datetime | None) -> Done | NotDone:
        """Close, whatever else fails, and end the shift."""
        done = self._write(lambda ledger: Done(text=end_shift(ledger, campaign)))
        kept = self._keep(BoothState("closed", back_at), Done())
        if isinstance(done, NotDone):
            return NotDone(" ".join(["The booth is closed, but its shift could not be ended:", done.why, kept.beside]))
        return kept

    def hand_over(self, campaign: Campaign, sign: str) -> Done | NotDone:
        """End the shift and begin the next one."""

        def work(ledger: Ledger) -> Done | NotDone:
            check_sign(sign)
            ended = end_shift(ledger, campaign)
            try:
                return Done(text=begin_shift(ledger, campaign, sign, self._clock()))
            except (EntryRefusedError, LedgerTroubleError) as error:
                if not ended:
                    raise
                return NotDone(f"The shift {ended} is ended, but the next one did not begin: {error}")

        return self._write(work)

    def record(self, campaign: Campaign, what: What, minor_or_count: int, reference: str) -> Done | NotDone:
        """Record a gift of so many minor units, or so many members; the same `reference` is recorded once only."""
        entry = (
            MemberJoined(minor_or_count)
            if what == "member"
            else Gift(what, campaign.money(minor_or_count))
            if what not in CARD_METHODS
            else None
        )
        if entry is None:
            return NotDone("Gifts by card and phone write themselves into the book, so they are not typed in.")
        return self._write(lambda ledger: Done(ledger.append(campaign.id, entry, reference=reference).fact.sequence))

    def take_back(self, campaign: Campaign, number: int, reason: str) -> Done | NotDone:
        """Let what was recorded today under `number` count no more."""

        def work(ledger: Ledger) -> Done | NotDone:
            entries = standing_of(ledger, campaign, self.state(), self._clock()).entries
            entry = next((one for one in entries if one.number == number), None)
            if entry is None:
                return NotDone("That was not recorded here today, so it can't be taken back here; tell staff.")
            if entry.taken_back:
                return NotDone("That was taken back already; nothing was changed.")
            if not entry.can_take_back:
                return NotDone(
                    "Money by card or phone goes back through Stripe, not here: note the time and the amount, "
                    "tell the person that staff will refund it, and tell staff."
                )
            return Done(ledger.append(campaign.id, Void(number, reason)).fact.sequence)

        return self._write(work)

    def _write(self, work: Callable[[Ledger], Done | NotDone]) -> Done | NotDone:
        try:
            with self._open_ledger() as ledger:
                done = work(ledger)
                if isinstance(done, Done) and ledger.trouble is not None:
                    return done._replace(beside=str(ledger.trouble))
                return done
        except (EntryRefusedError, LedgerTroubleError) as error:
            return NotDone(str(error))

    def _keep(self, state: BoothState, done: Done) -> Done:
        """Keep `state` and answer `done`; where it can't be kept, that is said."""
        try:
            keep_state(self._data, state, practice=self._practice)
        except StateNotKeptError as error:
            return done._replace(beside=f"{done.beside} {error}".strip())
        return done
