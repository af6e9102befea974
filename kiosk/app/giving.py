"""Joins what takes gifts on the screen: the payment session, the lane it works in, and the view that shows it."""

from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from kiosk.app.choices import Choices
from kiosk.giving.payment_service import PaymentService
from kiosk.machine.settings import Settings
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.giving.controller import GivingController
from kiosk.ui.giving.view import GivingView
from kiosk.ui.lanes import Lane
from kiosk.ui.speaker import speaker_of

if TYPE_CHECKING:
    from kiosk.giving.payment_session import PaymentSession


def open_gifts(
    choices: Choices,
    settings: Settings,
    view: GivingView,
    notes: StaffNotes,
    executor: Executor | None,
    on_unexpected: Callable[[], None],
) -> GivingController:
    """What takes gifts from now on."""
    practice = choices.practice
    takes_cards = practice or settings.reader is not None

    def opening() -> "AbstractContextManager[PaymentSession]":
        from kiosk.giving.payment_session import open_payment_session  # brings the way of a payment
        from kiosk.words.paying import PayingWords

        return open_payment_session(
            choices.data,
            settings,
            practice=practice,
            needs_reader=False,
            limits=choices.limits,
            texts=lambda: PayingWords(speaker_of(view.state.language if view.state is not None else "en")),
            clock=choices.clock,
        )

    live = GivingController(Lane("payments", executor), PaymentService(opening), view, notes, on_unexpected)
    view.actions = live
    view.accept(cards=takes_cards)
    return live
