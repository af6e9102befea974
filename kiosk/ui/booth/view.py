"""The view model of the booth view: a volunteer's wishes in, what is shown out, by one `changed`."""

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.model.role import Role, may
from kiosk.ui.booth.clerk import BoothActions
from kiosk.ui.booth.properties import BoothProperties
from kiosk.ui.booth.records import SECTIONS, Level
from kiosk.ui.booth.state import RECORD_METHODS, BoothViewState

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

LEAVES_MILLISECONDS = 60_000
"""Without a touch, until the booth view closes by itself."""
SAID_MILLISECONDS = 8_000
"""How long it is said what became of the last thing."""
_START = BoothViewState(dt.datetime(1970, 1, 1, tzinfo=dt.UTC))


@QmlElement
class BoothView(BoothProperties):
    """Facts in, one `changed` out. Whatever was typed is gone once somebody leaves."""

    left = Signal()
    """Nobody is at the booth view any more."""
    office_wished = Signal(str)
    """Whoever is here, by role, wants to go on to the office."""

    def __init__(self) -> None:
        super().__init__()
        self._facts = _START
        self._reference = ""
        self.clerk: BoothActions | None = None
        """Without one nothing can be done here."""
        self._idle = QTimer(self, singleShot=True, interval=LEAVES_MILLISECONDS)
        self._idle.timeout.connect(self._nobody_there)
        self._saying = QTimer(self, singleShot=True, interval=SAID_MILLISECONDS)
        self._saying.timeout.connect(self._say_no_more)

    @property
    def facts(self) -> BoothViewState:
        """All that is known."""
        return self._facts

    def learn(self, **news: Any) -> None:
        """Replace some of the facts known so far."""
        from kiosk.ui.booth.derive import derive  # not on the way to the first frame

        self._facts = replace(self._facts, **news)
        if self._facts.role is None and not self._shown.visible:
            return
        shown = derive(self._facts)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def enter(self, role: Role) -> None:
        """Somebody was let in."""
        self._forget(role=role, section="booth" if self._facts.campaign is not None else "check")
        self._idle.start()
        if self.clerk is not None:
            self.clerk.look()

    def picture(self, facts: BoothViewState | None) -> None:
        """Show `facts`, or nobody at the booth view, for a picture of it."""
        self.learn(**{part.name: getattr(facts or _START, part.name) for part in fields(BoothViewState)})

    def say(self, text: str, level: Level = "good", **news: Any) -> None:
        """What became of the last thing, with what else is known now."""
        self._saying.start()
        self.learn(said=text, said_level=level, busy=False, **news)

    # ---- what a finger wishes ----------------------------------------------------------------------------------

    @Slot()
    def leave(self) -> None:
        """Back to what the public sees."""
        self._idle.stop()
        if self._facts.role is not None:
            self._forget(role=None, section="booth", said="")
            self.left.emit()

    @Slot()
    def endKiosk(self) -> None:  # noqa: N802 - called from QML
        """End the program; staff only."""
        if self.clerk is not None and self._facts.role is not None and may(self._facts.role, "leave_kiosk"):
            self.clerk.end_kiosk()

    @Slot()
    def toOffice(self) -> None:  # noqa: N802 - called from QML
        """Go on to the office; staff only."""
        if self._facts.role is not None and may(self._facts.role, "set_up"):
            self.office_wished.emit(self._facts.role)

    @Slot(str)
    def go(self, section: str) -> None:
        """Show this section."""
        if section in SECTIONS:
            self._forget(section=section)
            if section == "check" and not self._facts.checks:
                self.checkAgain()

    @Slot()
    def back(self) -> None:
        """Leave the step that asks something, without an answer."""
        self._forget()

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self._facts.role is not None:
            self._idle.start()

    @Slot()
    def openBooth(self) -> None:  # noqa: N802 - called from QML
        """Take gifts from now on; asks for a sign where no shift is open."""
        if self._facts.standing.shift:
            self._do(lambda clerk: clerk.open_booth(""))
        else:
            self.learn(step="sign", sign="")

    @Slot()
    def displayOnly(self) -> None:  # noqa: N802 - called from QML
        """Show stories, goals and codes only."""
        self._do(lambda clerk: clerk.display_only())

    @Slot()
    def closeBooth(self) -> None:  # noqa: N802 - called from QML
        """Close; asks when somebody is back."""
        self.learn(step="back")

    @Slot(str)
    def backAt(self, value: str) -> None:  # noqa: N802 - called from QML
        """Close until this time, one of `backTimes`."""
        if value in {time.value for time in self._shown.back_times}:
            self._do(lambda clerk: clerk.close_booth(dt.datetime.fromisoformat(value) if value else None))

    @Slot()
    def handOver(self) -> None:  # noqa: N802 - called from QML
        """End the shift and begin the next one; asks for its sign."""
        self.learn(step="hand_over", sign="")

    @Slot(str)
    def press(self, key: str) -> None:
        """A key of a keypad or keyboard, for a sign, an amount or an e-mail address."""
        from kiosk.ui.typing_keys import POINT, address_with, amount_with, sign_with

        facts = self._facts
        match facts.step:
            case "sign" | "hand_over":
                self.learn(sign=sign_with(facts.sign, key))
            case "email":
                self.learn(email=address_with(facts.email, key))
            case "keypad" if facts.campaign is not None:
                key = POINT if key == self._shown.point else key
                self.learn(typed=amount_with(facts.typed, key, facts.campaign.currency))
            case _:
                pass

    @Slot()
    def erase(self) -> None:
        """Take the last character back."""
        facts = self._facts
        self.learn(sign=facts.sign[:-1], email=facts.email[:-1], typed=facts.typed[:-1])

    @Slot()
    def confirm(self) -> None:
        """What was typed is complete: the sign, the amount, or the e-mail address."""
        facts = self._facts
        match facts.step:
            case "sign":
                self._do(lambda clerk: clerk.open_booth(facts.sign))
            case "hand_over":
                self._do(lambda clerk: clerk.hand_over(facts.sign))
            case "email" if self._shown.email_complete and (intent := self._picked_intent()):
                self._do(lambda clerk: clerk.send_receipt(intent, facts.email))
            case "keypad":
                self.record()
            case _:
                pass

    @Slot()
    def freeReader(self) -> None:  # noqa: N802 - called from QML
        """End what the card reader is about."""
        self._do(lambda clerk: clerk.free_reader())

    @Slot()
    def checkAgain(self) -> None:  # noqa: N802 - called from QML
        """Run the check-list."""
        if self.clerk is not None and not self._facts.checking:
            self.clerk.check()

    @Slot()
    def showSummary(self) -> None:  # noqa: N802 - called from QML
        """Show how this machine is as a code, to be sent to staff."""
        self._do(lambda clerk: clerk.summarise())

    @Slot(str)
    def recordBy(self, method: str) -> None:  # noqa: N802 - called from QML
        """Record cash, a cheque or members."""
        if method in RECORD_METHODS:
            self._forget(method=method)

    @Slot(int)
    def choose(self, index: int) -> None:
        """The amount at this place of `amounts`."""
        from kiosk.ui.booth.derive import preset_amounts

        presets = preset_amounts(self._facts)
        if 0 <= index < len(presets):
            self._reference = uuid.uuid4().hex
            self.learn(minor=presets[index], typed="", step="")

    @Slot()
    def own(self) -> None:
        """Type an amount."""
        if self._facts.method != "member":
            self._reference = uuid.uuid4().hex
            self.learn(step="keypad", typed="", minor=0)

    @Slot()
    def record(self) -> None:
        """Write it into the book, once however often it is touched."""
        from kiosk.ui.booth.derive import to_record

        facts, reference = self._facts, self._reference
        amount = to_record(facts)
        if amount and facts.role is not None and may(facts.role, "record"):
            self._do(lambda clerk: clerk.record(facts.method, amount, reference))

    @Slot(int)
    def askReason(self, number: int) -> None:  # noqa: N802 - called from QML
        """This gift is to be taken back."""
        self.learn(step="reasons", picked=number)

    @Slot(int)
    def takeBack(self, reason: int) -> None:  # noqa: N802 - called from QML
        """Take it back for the reason at this place of `reasons`."""
        facts = self._facts
        allowed = facts.role is not None and may(facts.role, "take_back")
        if facts.step == "reasons" and 0 <= reason < len(self._shown.reasons) and allowed:
            self._do(lambda clerk: clerk.take_back(facts.picked, self._shown.reasons[reason]))

    @Slot(int)
    def askEmail(self, number: int) -> None:  # noqa: N802 - called from QML
        """The receipt of this gift is to be sent again."""
        self.learn(step="email", picked=number, email="")

    @Slot()
    def endDay(self) -> None:  # noqa: N802 - called from QML
        """Compare with Stripe, make the report and save it."""
        facts = self._facts
        if facts.ending != "comparing" and facts.role is not None and may(facts.role, "end_day"):
            self._do(lambda clerk: clerk.end_day())

    @Slot()
    def stopEnding(self) -> None:  # noqa: N802 - called from QML
        """Stop comparing; what is written stays."""
        if self.clerk is not None:
            self.clerk.stop_ending()

    # ---- how it goes on ----------------------------------------------------------------------------------------

    def _do(self, wish: Callable[[BoothActions], None]) -> None:
        """Have the clerk do one thing; while it is done no second one is begun."""
        if self.clerk is not None and self._facts.campaign is not None and not self._facts.busy:
            self.learn(busy=True, said="")
            wish(self.clerk)

    def _picked_intent(self) -> str:
        entries = self._facts.standing.entries
        return next((one.payment_intent for one in entries if one.number == self._facts.picked), "")

    def _forget(self, **news: Any) -> None:
        """Nothing is asked or typed any more."""
        self.learn(**{"step": "", "sign": "", "typed": "", "minor": 0, "picked": 0, "email": "", **news})

    @Slot()
    def _nobody_there(self) -> None:
        if self._facts.ending == "comparing":
            self._idle.start()
        else:
            self.leave()

    @Slot()
    def _say_no_more(self) -> None:
        self.learn(said="", said_level="")
