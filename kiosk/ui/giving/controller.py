"""Takes gifts while the kiosk runs, in a lane of its own: what blocks is there, what is shown is here."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.model.attempt import CancelReason, Checking, Designation, PracticeDonor, Purpose, Receipt, Why
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Method
from kiosk.model.money import Money
from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.giving.view import GivingView
from kiosk.ui.lanes import Lane
from kiosk.words.note_records import NoCards, PaymentBroken, PaymentsUnclear, PaymentTroubled

if TYPE_CHECKING:
    from kiosk.giving.answers import CardsOff
    from kiosk.giving.payment_service import Offer, PaymentService, Stepped

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")

START_MILLISECONDS = 1_500
"""After the start, which has enough to do by itself."""
LOOK_MILLISECONDS = 30_000
"""How often it is looked whether cards can be taken."""
UNSETTLED_MILLISECONDS = 5_000
"""How often, while a payment has no known end."""
_LAST_STEPS = 3
WATCHING_MILLISECONDS = 10_000
"""How often, while somebody's phone may still pay."""
READER_MILLISECONDS = 1_500
"""How often the reader is asked whether an address was typed there."""
STOPPING_SECONDS = 5.0
"""That are left at the end to call off what goes on."""


class GivingController(QObject):
    """Takes one gift after the other; it is a `kiosk.ui.giving.actions.GivingActions`.

    Args:
        lane: of the payments; only it uses `service`.
        service: what takes gifts.
        view: what shows how it stands.
        notes: where staff read what is wrong.
        on_unexpected: something happened that nobody expected.
    """

    def __init__(
        self,
        lane: Lane,
        service: "PaymentService",
        view: GivingView,
        notes: StaffNotes,
        on_unexpected: Callable[[], None],
    ) -> None:
        super().__init__()
        self._lane = lane
        self._service = service
        self._view = view
        self._notes = notes
        self._on_unexpected = on_unexpected
        self._stepping = self._going_on = False
        self._begins = 0
        """Payments begun so far: what is heard of one is for whoever began it."""
        self._look = QTimer(self, singleShot=True, interval=START_MILLISECONDS)
        self._look.timeout.connect(self.look)
        self._look.start()
        self._next_step = QTimer(self, singleShot=True)
        self._next_step.timeout.connect(self._step)
        self._asked_for = ""
        self._ask_again = QTimer(self, singleShot=True, interval=READER_MILLISECONDS)
        self._ask_again.timeout.connect(self._look_at_reader)
        view.left.connect(self._nobody_waits)

    def close(self) -> bool:
        """Call off what goes on, as far as there is time, and close the payment service; returns whether all ended."""
        self._look.stop()
        self._next_step.stop()
        self._ask_again.stop()
        return self._lane.close(self._end, patience=STOPPING_SECONDS)

    @Slot()
    def look(self) -> None:
        """See whether gifts can be taken, and what became of those whose end isn't known."""
        if not self._going_on:
            self._lane.run(self._service.look, self._offer, self._fail)

    def ask(
        self,
        work: "Callable[[PaymentService], _Answer]",
        on_answer: Callable[[_Answer], None],
        on_failure: Callable[[BaseException], None],
    ) -> None:
        """Do `work` at the payment service, after what goes on there."""
        self._lane.run(lambda: work(self._service), on_answer, on_failure)

    def begin(self, campaign: Campaign, money: Money, method: Method, purpose: Purpose, what: Designation) -> None:
        """Take `money` by `method`."""
        self._look.stop()
        self._next_step.stop()
        self._notes.clear(PaymentTroubled.topic)
        self._going_on = True
        self._begins += 1
        self._lane.run(lambda: self._service.begin(campaign, money, method, purpose, what), self._begun, self._fail)

    def leave(self, reason: CancelReason) -> None:
        """Call off what was begun last."""
        self._lane.run(lambda: self._service.leave(reason), lambda _: self._hasten(), self._fail)

    def send_receipt(self, payment_intent: str, email: str) -> None:
        """Have Stripe send a receipt, and forget the address."""
        self._lane.run(lambda: self._service.send_receipt(payment_intent, email), self._receipt, self._fail_receipt)

    def ask_on_reader(self, payment_intent: str) -> None:
        """Have the reader ask for an address, until there is an answer or somebody has left."""
        self._asked_for = payment_intent
        self._lane.run(lambda: self._service.ask_on_reader(payment_intent), self._receipt, self._fail_receipt)

    def play(self, what: PracticeDonor) -> None:
        """Play a donor of practice."""
        self._lane.run(lambda: self._service.play(what), lambda _: self._hasten(), self._fail)

    def _receipt(self, receipt: Receipt) -> None:
        if receipt == "on_reader":
            self._ask_again.start()
        else:
            self._asked_for = ""
            self._view.hear_receipt(receipt)

    @Slot()
    def _look_at_reader(self) -> None:
        intent = self._asked_for
        if intent:
            self._lane.run(lambda: self._service.typed_on_reader(intent), self._receipt, self._fail_receipt)

    @Slot()
    def _nobody_waits(self) -> None:
        """Whoever was asked for an address on the reader has left."""
        intent, self._asked_for = self._asked_for, ""
        self._ask_again.stop()
        if intent:
            self._lane.run(lambda: self._service.stop_asking(intent), lambda _: None, self._fail_receipt)

    def _fail_receipt(self, failure: BaseException) -> None:
        _log.error("a receipt could not be sent as expected: %s", type(failure).__name__)  # more may name the address
        self._asked_for = ""
        self._view.hear_receipt("failed")

    def _begun(self, refusal: "CardsOff | None") -> None:
        if refusal is None:
            self._step()
        else:
            self._going_on = False
            self._view.hear_refusal(refusal.why, checking=refusal.checking)
            self._look_in(UNSETTLED_MILLISECONDS if refusal.checking else LOOK_MILLISECONDS)

    @Slot()
    def _step(self) -> None:
        if self._going_on and not self._stepping:
            self._stepping, number = True, self._begins
            self._lane.run(self._service.step, lambda stepped: self._stepped(stepped, number), self._fail)

    def _stepped(self, stepped: "Stepped", number: int) -> None:
        self._stepping = False
        if number != self._begins:
            return  # somebody else stands there by now, whose payment is begun next
        if stepped.over:
            self._going_on = False
            self._look_in(0)
        else:
            self._next_step.start(round(stepped.pause * 1000))
        if stepped.trouble is not None:
            note = PaymentTroubled(stepped.trouble)
            (self._notes.warn if _must_be_seen_to(stepped.trouble) else self._notes.tell)(note)
        else:
            self._notes.clear(PaymentTroubled.topic)
        self._view.hear(stepped.progress, stepped.code)  # last: it may begin another payment

    def _hasten(self) -> None:
        if self._going_on:
            self._next_step.start(0)

    def _offer(self, offer: "Offer") -> None:
        self._view.hear_offer(offer.cards_off, checking=offer.checking, phones=offer.phones, reader=offer.reader)
        if offer.alarm:
            self._notes.warn(NoCards(offer.alarm))
        elif offer.unsettled:
            self._notes.warn(PaymentsUnclear(offer.unsettled))
        elif offer.cards_off:
            self._notes.tell(NoCards(offer.cards_off))
        else:
            self._notes.clear(NoCards.topic)
        pause = WATCHING_MILLISECONDS if offer.watching else LOOK_MILLISECONDS
        self._look_in(UNSETTLED_MILLISECONDS if offer.unsettled else pause)

    def _look_in(self, milliseconds: int) -> None:
        self._look.start(milliseconds)

    def _fail(self, failure: BaseException) -> None:
        """Whatever it was: nothing is known of the money, so nothing is claimed."""
        _log.error("a gift could not be taken as expected", exc_info=failure)
        self._stepping = self._going_on = False
        self._view.hear(Checking("unexpected"))
        self._notes.warn(PaymentBroken())
        self._look_in(UNSETTLED_MILLISECONDS)
        self._on_unexpected()

    def _end(self) -> None:
        """The last work of the lane: call off what goes on, within some steps."""
        if self._going_on:
            self._service.leave("stopped")
            for _ in range(_LAST_STEPS):
                if self._service.step().over:
                    break
        self._service.close()


def _must_be_seen_to(trouble: Why) -> bool:
    """Whether the next payment is likely to fare no better."""
    return isinstance(trouble, Refused) or (isinstance(trouble, NoAnswer) and trouble.kind == "key")
