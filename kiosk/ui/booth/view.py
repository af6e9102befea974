"""The view model of the booth view: what is touched, in; what is shown, out."""

import datetime as dt
import uuid
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.booth.ending import UnderWay
from kiosk.booth.outcome import undo_reasons
from kiosk.ui.booth.presence import BoothPresence, nothing_asked
from kiosk.ui.booth.records import RECORD_METHODS, SECTIONS, BoothViewState

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

REGRET_MILLISECONDS = 60_000
"""For which what was undone can be put back by one touch."""


@QmlElement
class BoothView(BoothPresence):
    """Each slot is a button, or a key of the keypad or the keyboard."""

    to_office = Signal(str)
    """Whoever is here, by role, goes on to the office."""

    def __init__(self) -> None:
        super().__init__()
        self._reference = ""
        self._regret = QTimer(self, singleShot=True, interval=REGRET_MILLISECONDS)
        self._regret.timeout.connect(self._no_way_back)

    @Slot(str)
    def go(self, section: str) -> None:
        """Show this section."""
        known = next((one for one in SECTIONS if one == section), None)
        if known is not None:
            self.change(lambda state: replace(nothing_asked(state), section=known))
            if known == "check" and not self.state.checks:
                self.checkAgain()

    # ---- the booth ---------------------------------------------------------------------------------------------

    @Slot()
    def openBooth(self) -> None:  # noqa: N802 - called from QML
        """Take gifts from now on; asks for a shift label where no shift is open."""
        if self.state.step == "shift_label":
            return
        if self.state.standing.shift:
            self.do(lambda actions: actions.open_booth(""))
        else:
            self.change(lambda state: replace(state, step="shift_label", shift_label=""))

    @Slot()
    def displayOnly(self) -> None:  # noqa: N802 - called from QML
        """Show stories, goals and codes only."""
        self.do(lambda actions: actions.display_only())

    @Slot()
    def closeBooth(self) -> None:  # noqa: N802 - called from QML
        """Close; asks when somebody is back."""
        self.change(lambda state: replace(state, step="back"))

    @Slot(str)
    def backAt(self, value: str) -> None:  # noqa: N802 - called from QML
        """Close until this time, one of `backTimes`."""
        if value in {time.value for time in self.shown.back_times}:
            self.do(lambda actions: actions.close_booth(dt.datetime.fromisoformat(value) if value else None))

    @Slot()
    def handOver(self) -> None:  # noqa: N802 - called from QML
        """End the shift and start the next one; asks for its label."""
        self.change(lambda state: replace(state, step="hand_over", shift_label=""))

    @Slot()
    def freeReader(self) -> None:  # noqa: N802 - called from QML
        """End what the card reader is busy with."""
        self.do(lambda actions: actions.free_reader())

    @Slot()
    def askClose(self) -> None:  # noqa: N802 - called from QML
        """The payment that keeps cards off is to be closed; asks whether that is meant."""
        if self.shown.can_close and self.may("run_booth"):
            self.change(lambda state: replace(nothing_asked(state), step="close"))

    @Slot()
    def closePayment(self) -> None:  # noqa: N802 - called from QML
        """Close it, once that was asked."""
        if self.state.step == "close" and self.may("run_booth"):
            self.do(lambda actions: actions.close_payment())

    # ---- the check-list ----------------------------------------------------------------------------------------

    @Slot()
    def checkAgain(self) -> None:  # noqa: N802 - called from QML
        """Go through the check-list."""
        if self.actions is not None and not self.state.checking:
            self.actions.check()

    @Slot()
    def showSummary(self) -> None:  # noqa: N802 - called from QML
        """Show the state of this machine as a code, to be sent to staff."""
        self.do(lambda actions: actions.summarise())

    # ---- what is typed -----------------------------------------------------------------------------------------

    @Slot(str)
    def press(self, key: str) -> None:
        """A key of a keypad or keyboard, for a shift label, an amount or an e-mail address."""
        self.change(lambda state: self._with_key(state, key))

    def _with_key(self, state: BoothViewState, key: str) -> BoothViewState:
        from kiosk.ui.typing_keys import POINT, address_with, amount_by_hand_with, shift_label_with

        match state.step:
            case "shift_label" | "hand_over":
                return replace(state, shift_label=shift_label_with(state.shift_label, key))
            case "email":
                return replace(state, email=address_with(state.email, key))
            case "" if state.section == "record" and state.method != "member" and state.campaign is not None:
                key = POINT if key == self.shown.point else key
                if not state.typed:
                    self._reference = uuid.uuid4().hex
                return replace(state, amount=0, typed=amount_by_hand_with(state.typed, key, state.campaign.currency))
            case _:
                return state

    @Slot()
    def erase(self) -> None:
        """Erase the last character."""
        self.change(
            lambda state: replace(
                state, shift_label=state.shift_label[:-1], email=state.email[:-1], typed=state.typed[:-1]
            )
        )

    @Slot()
    def confirm(self) -> None:
        """What was typed is complete: the shift label, the amount, or the e-mail address."""
        state = self.state
        match state.step:
            case "shift_label":
                self.do(lambda actions: actions.open_booth(state.shift_label))
            case "hand_over":
                self.do(lambda actions: actions.hand_over(state.shift_label))
            case "email" if self.shown.email_complete and (intent := self._picked_intent()):
                self.do(lambda actions: actions.send_receipt(intent, state.email))
            case "" if state.section == "record":
                self.record()
            case _:
                pass

    # ---- gifts -------------------------------------------------------------------------------------------------

    @Slot(str)
    def recordBy(self, method: str) -> None:  # noqa: N802 - called from QML
        """Record cash, a cheque or members."""
        known = next((one for one in RECORD_METHODS if one == method), None)
        if known is not None and known != "offer":
            self.change(lambda state: replace(nothing_asked(state), method=known))

    @Slot(int)
    def enterOffer(self, index: int) -> None:  # noqa: N802 - called from QML
        """Enter what the offer at this place of `offers` has brought."""
        if 0 <= index < len(self.shown.offers):
            self.change(lambda state: replace(nothing_asked(state), method="offer", offer=index))

    @Slot(int)
    def choose(self, index: int) -> None:
        """The amount at this place of `amounts`."""
        from kiosk.ui.booth.derive_gifts import preset_amounts

        presets = preset_amounts(self.state)
        if 0 <= index < len(presets):
            self._reference = uuid.uuid4().hex
            self.change(lambda state: replace(state, amount=presets[index], typed="", step=""))

    @Slot()
    def record(self) -> None:
        """Record it, once however often it is touched."""
        from kiosk.model.offers import offers_to_enter
        from kiosk.ui.booth.derive_gifts import to_record

        method, amount, reference = self.state.method, to_record(self.state), self._reference
        if not amount or not self.may("record"):
            return
        if method == "offer" and self.state.campaign is not None:
            offer = offers_to_enter(self.state.campaign)[self.state.offer]
            self.do(lambda actions: actions.enter_offer(offer, amount))
        elif method != "offer":
            self.do(lambda actions: actions.record(method, amount, reference))

    @Slot(int)
    def askReason(self, number: int) -> None:  # noqa: N802 - called from QML
        """This gift is to be undone."""
        self.change(lambda state: replace(state, step="reasons", picked=number))

    @Slot(int)
    def undo(self, reason: int) -> None:
        """Undo it for the reason at this place of `reasons`."""
        picked = next((one for one in self.state.standing.entries if one.number == self.state.picked), None)
        if picked is None or self.state.step != "reasons" or not self.may("undo"):
            return
        reasons = undo_reasons(picked.what)
        if 0 <= reason < len(reasons):
            self.do(lambda actions: actions.undo(picked.number, reasons[reason]))

    def may_put_back(self, number: int) -> None:
        """What has this number was undone just now; for a while it can be put back."""
        self._regret.start()
        self.change(lambda state: replace(state, undone=number))

    @Slot()
    def _no_way_back(self) -> None:
        self.change(lambda state: replace(state, undone=0))

    @Slot(int)
    def putBack(self, number: int) -> None:  # noqa: N802 - called from QML
        """Let what was undone a moment ago count again."""
        if number == self.state.undone and self.may("undo"):
            self.do(lambda actions: actions.put_back(number))

    @Slot(int)
    def askEmail(self, number: int) -> None:  # noqa: N802 - called from QML
        """The receipt of this gift is to be sent again."""
        self.change(lambda state: replace(state, step="email", picked=number, email=""))

    def _picked_intent(self) -> str:
        entries = self.state.standing.entries
        return next((one.payment_intent for one in entries if one.number == self.state.picked), "")

    # ---- the end -----------------------------------------------------------------------------------------------

    @Slot()
    def endDay(self) -> None:  # noqa: N802 - called from QML
        """Compare with Stripe, make the report and save it."""
        if not isinstance(self.state.ending, UnderWay) and self.may("end_day"):
            self.do(lambda actions: actions.end_day())

    @Slot()
    def stopEnding(self) -> None:  # noqa: N802 - called from QML
        """Stop comparing; what is written stays."""
        if self.actions is not None:
            self.actions.stop_ending()

    @Slot()
    def toOffice(self) -> None:  # noqa: N802 - called from QML
        """Go on to the office; staff only."""
        if self.state.role is not None and self.may("set_up"):
            self.to_office.emit(self.state.role)

    @Slot()
    def askQuit(self) -> None:  # noqa: N802 - called from QML
        """The program is to end; asks whether that is meant. Staff only."""
        if self.may("leave_kiosk"):
            self.change(lambda state: replace(nothing_asked(state), step="quit"))

    @Slot()
    def endKiosk(self) -> None:  # noqa: N802 - called from QML
        """End the program, once that was asked; staff only."""
        if self.actions is not None and self.state.step == "quit" and self.may("leave_kiosk"):
            self.actions.end_kiosk()
