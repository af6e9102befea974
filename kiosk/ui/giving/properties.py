"""What the giving scenes show, as QML reads it: one property for each part of `GivingShown`."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.giving.records import GivingShown
from kiosk.ui.qt_property import Property

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = GivingShown()


@QmlElement
class GivingProperties(QObject):
    """One `changed` for all of them."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = _NOTHING
        self._amounts: list[Any] = []
        self._added = 0.0

    @property
    def shown(self) -> GivingShown:
        """What is on the screen."""
        return self._shown

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether anything can be paid here."""
        return self._shown.by_card or self._shown.by_phone

    @Property("double", notify=changed)
    def added(self) -> float:
        """Which part of the first goal's bar the gift is that is thanked for."""
        return self._added if self._shown.scene == "thanks" else 0.0

    @Property("QVariantList", notify=changed)
    def amounts(self) -> list[Any]:
        """Each a map of `AmountShown`."""
        return self._amounts

    @Property(str, notify=changed)
    def scene(self) -> str:
        """Which of the giving scenes; empty while nobody gives."""
        return self._shown.scene

    @Property(str, notify=changed)
    def organisation(self) -> str:
        """Who the gift is for."""
        return self._shown.organisation

    @Property(bool, notify=changed)
    def practice(self) -> bool:
        """Whether nothing that happens counts."""
        return self._shown.practice

    @Property(str, notify=changed)
    def range(self) -> str:
        """What an own amount may be."""
        return self._shown.range

    @Property(str, notify=changed)
    def typed(self) -> str:
        """The own amount as typed so far."""
        return self._shown.typed

    @Property(str, notify=changed)
    def typedWrong(self) -> str:  # noqa: N802 - QML's way of writing
        """less, more, or empty where the typed amount is allowed."""
        return self._shown.typed_wrong

    @Property(str, notify=changed)
    def point(self) -> str:
        """The sign of the keypad's decimal key; empty without one."""
        return self._shown.point

    @Property(str, notify=changed)
    def ownAmount(self) -> str:  # noqa: N802 - QML's way of writing
        """The chosen amount where it was typed."""
        return self._shown.own_amount

    @Property(bool, notify=changed)
    def member(self) -> bool:
        """Whether it is the dues of a membership."""
        return self._shown.member

    @Property(str, notify=changed)
    def dues(self) -> str:
        """After a gift, what a membership costs that can be paid on the phone here."""
        return self._shown.dues

    @Property(bool, notify=changed)
    def canPay(self) -> bool:  # noqa: N802 - QML's way of writing
        """Whether an allowed amount was chosen."""
        return self._shown.can_pay

    @Property(str, notify=changed)
    def gift(self) -> str:
        """The final sum."""
        return self._shown.gift

    @Property(str, notify=changed)
    def fee(self) -> str:
        """What covering the fee adds; empty where that isn't offered."""
        return self._shown.fee

    @Property(bool, notify=changed)
    def coversFee(self) -> bool:  # noqa: N802 - QML's way of writing
        """Whether it is covered."""
        return self._shown.covers_fee

    @Property(bool, notify=changed)
    def byCard(self) -> bool:  # noqa: N802 - QML's way of writing
        """Whether paying by card is offered."""
        return self._shown.by_card

    @Property(bool, notify=changed)
    def byPhone(self) -> bool:  # noqa: N802 - QML's way of writing
        """Whether paying on the phone is offered."""
        return self._shown.by_phone

    @Property(str, notify=changed)
    def payState(self) -> str:  # noqa: N802 - QML's way of writing
        """What is going on in the scene; see `GivingShown.state`."""
        return self._shown.state

    @Property(str, notify=changed)
    def declined(self) -> str:
        """Why the last card was declined: bank, expired, pin, locked, again."""
        return self._shown.declined

    @Property(int, notify=changed)
    def tries(self) -> int:
        """Cards that were declined."""
        return self._shown.tries

    @Property(str, notify=changed)
    def code(self) -> str:
        """What the attendee can tell a volunteer."""
        return self._shown.code

    @Property(str, notify=changed)
    def link(self) -> str:
        """What the scene's code says."""
        return self._shown.link

    @Property(str, notify=changed)
    def address(self) -> str:
        """What is printed below it."""
        return self._shown.address

    @Property(int, notify=changed)
    def modules(self) -> int:
        """Width of that code with its quiet zone."""
        return self._shown.modules

    @Property(bool, notify=changed)
    def personal(self) -> bool:
        """Whether the code is for this gift alone."""
        return self._shown.personal

    @Property(int, notify=changed)
    def warns(self) -> int:
        """Seconds until everything is wiped; 0 while somebody touches."""
        return self._shown.warns

    @Property(str, notify=changed)
    def email(self) -> str:
        """The address as typed so far."""
        return self._shown.email

    @Property(bool, notify=changed)
    def emailComplete(self) -> bool:  # noqa: N802 - QML's way of writing
        """Whether it can be one."""
        return self._shown.email_complete

    @Property(str, notify=changed)
    def receipt(self) -> str:
        """Of the receipt: offered, sending, sent, failed, on_reader; empty where none can be had."""
        return self._shown.receipt

    @Property(bool, notify=changed)
    def onReader(self) -> bool:  # noqa: N802 - QML's way of writing
        """Whether the address can be typed on the reader."""
        return self._shown.on_reader
