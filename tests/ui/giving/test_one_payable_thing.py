"""Whoever gives has one thing at most that can be paid, whatever they touch, whenever they pay, and whatever fails.

By hand, for longer: `python -m tests.ui.giving.test_one_payable_thing 2000`.
"""

import argparse
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from kiosk.giving.payment_flow import PaymentFlow
from kiosk.ledger.ledger import Ledger
from kiosk.model.attempt import Attempt
from kiosk.payments.terminal import Intent
from tests.ledger.books import folder_in_memory, opened
from tests.ledger.reports.finance_days import campaign_with
from tests.payments import model_checkout, model_terminal
from tests.payments.memory_journal import HandClock
from tests.ui.giving.screen import Screen

CAMPAIGN = campaign_with(
    amounts=[{"amount": "10", "does": "helps"}, {"amount": "25", "does": "helps more"}],
    giving={"fee_percent": "2.9", "fee_fixed": "0.30"},
)
TOUCHES = (*["give", "phone", "out"] * 3, "other", "other", "fee", "begin", "again", "done", "staff", "away")
PEOPLE = (*["card"] * 3, *["phone pays"] * 4, "bad card", "the bank answers", "the card's turn ends", "red key")
TIME = (*["steps"] * 10, *["step"] * 6, "money comes", "settle", "16 s", "2 min", "nothing fails")
FAULTS = [
    *(("reader", verb, fault) for verb, faults in model_terminal.FAULTS.items() for fault in faults),
    *(("page", verb, fault) for verb, faults in model_checkout.FAULTS.items() for fault in faults),
]
EVENT = st.sampled_from(
    [*[*TOUCHES, *PEOPLE, *TIME] * 12, *(fault for fault in FAULTS if not fault[2].startswith("crash"))]
)
ARMED = ("give", "steps")


class Seen:
    """The kiosk's ledger, as the model of Stripe looks at it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self.told: dict[str, Intent] = {}

    @property
    def opened(self) -> set[str]:
        return {one.id for one in self.unended()}

    def unended(self) -> tuple[Attempt, ...]:
        return self._ledger.open_attempts()


class Booth:
    """A screen, a book and a Stripe in memory."""

    def __init__(self, ledger: Ledger) -> None:
        seen: Any = Seen(ledger)
        self.clock = HandClock()
        self.reader = model_terminal.ModelTerminal(seen)
        self.pages = model_checkout.ModelCheckout(seen, self.clock, page=None)
        flow = PaymentFlow(ledger, self.reader, needs_shift=False, checkout=self.pages, clock=self.clock)
        self.screen = Screen(flow, CAMPAIGN)
        self.shown: set[str] = set()
        """The addresses of pages that anybody saw."""
        self.reader.before_each = self.has_one_payable_thing

    def do(self, event: Any) -> None:
        view = self.screen.view
        match event:
            case ("reader", verb, fault):
                self.reader.meets[verb].append(fault)
            case ("page", verb, fault):
                self.pages.meets[verb].append(fault)
            case "begin":
                view.begin()
            case "give":
                self.screen.give()
            case "other":
                self.screen.give(1)
            case "fee":
                view.toggleFee()
            case "phone":
                view.turnToPhone()
            case "out":
                view.cancel()
            case "again":
                view.again()
            case "done":
                view.done()
            case "staff":
                view.send_away()
            case "away":
                view.walkAway()
                view._leave_idle()
            case "card":
                self.reader.hold_card()
            case "bad card":
                self.reader.hold_card("declined")
            case "the bank answers":
                self.reader.move_money()
            case "the card's turn ends":
                self.reader.end_action()
            case "red key":
                self.reader.cancel_on_reader()
            case "phone pays":
                self.pages.pay(max(self.shown, default=""))
            case "money comes":
                self.pages.bring_money()
            case "steps":
                self.go_on(6)
            case "step":
                self.go_on()
            case "settle":
                self.screen.flow.settle()
            case "16 s" | "2 min":
                self.clock.pass_by(16 if event == "16 s" else 120)
                self.go_on()
            case _:
                self.nothing_fails()
        if view.shown.scene == "phone" and view.shown.link:
            self.shown.add(view.shown.link)
        self.has_one_payable_thing()

    def go_on(self, steps: int = 1) -> None:
        for _ in range(steps):
            payment = self.screen.flow.payment
            self.clock.pass_by(payment.pause if payment is not None and self.screen.going_on else 5.0)
            self.screen.step()

    def nothing_fails(self) -> None:
        self.reader.end_faults()
        self.pages.end_faults()

    def has_one_payable_thing(self) -> None:
        """Whoever stands there; what was paid is thanked for, and nothing else is."""
        self.pages.let_time_pass()
        ours = set(self.screen.attempts)
        pages = {link.rsplit("/", 1)[1] for link in self.shown}
        on_reader = [one for one in map(self.reader.intents.get, self.reader.handed) if one and one.attempt in ours]
        on_phone = [one for one in map(self.pages.sessions.get, pages) if one and one.attempt in ours]
        payable = [one.id for one in on_reader if one.status == model_terminal.OPEN]
        payable += [one.id for one in on_phone if one.status == "open"]
        paid = [one.attempt for one in on_reader if one.status == "succeeded"]
        paid += [one.attempt for one in on_phone if one.status == "complete"]
        assert len(payable) <= 1, f"{payable} can be paid at once"
        assert len(paid) <= 1, f"{paid} were paid by the same person"
        assert not (payable and paid), f"{payable} can be paid beside {paid}"
        assert self.screen.view.shown.scene != "thanks" or paid


def hold_to_one_payable_thing(events: list[Any]) -> None:
    """Let all of `events` happen, then let everybody go."""
    with folder_in_memory() as folder, opened(Path(tempfile.mkdtemp(dir=folder))) as ledger:
        booth = Booth(ledger)
        for event in (*ARMED, *events):
            booth.do(event)
        booth.nothing_fails()
        booth.reader.end_action()
        booth.go_on(30)
        booth.has_one_payable_thing()
        booth.screen.view.send_away()
        booth.clock.pass_by(model_checkout.LIFE)
        booth.go_on(60)
        booth.has_one_payable_thing()
        assert ledger.open_attempts() == (), "all comes to an end"


EVENTS = st.lists(EVENT, min_size=20, max_size=50)


@settings(max_examples=40, deadline=None)
@given(EVENTS)
def test_row_73_whatever_is_touched_paid_and_failing_there_is_one_payable_thing_at_most(
    qapp: object, events: list[Any]
) -> None:
    hold_to_one_payable_thing(events)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("examples", type=int)
    application = QCoreApplication()
    settings(max_examples=parser.parse_args().examples, deadline=None)(given(EVENTS)(hold_to_one_payable_thing))()
