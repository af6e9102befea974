"""Receipts by e-mail, which Stripe sends: the address goes to Stripe, and is neither kept nor logged here.

It is typed on the screen (`send`), or on the reader (`ask_on_reader`, then `typed_on_reader` until there is an
answer). Asking again for the same address changes nothing at Stripe.
"""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kiosk.model.email_address import is_email_address
from kiosk.model.records import dataclass
from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.net.deadline import Deadline, Timeouts
from kiosk.payments.connection import Key, connected
from kiosk.payments.stripe_requests import TIMEOUTS, StripeRequests
from kiosk.payments.texts import ReaderQuestion
from kiosk.payments.trouble import ReceiptTrouble

PERMISSIONS = "PaymentIntents: Write, and Terminal: Write,"
"""What the key needs, as Stripe's Dashboard calls it."""

_GIFT = "kiosk_receipt_for"


@dataclass(frozen=True, slots=True)
class ReceiptSent:
    """Stripe has the address. In test mode it sends nothing."""


@dataclass(frozen=True, slots=True)
class ReceiptAwaited:
    """The reader waits for somebody to type an address."""


@dataclass(frozen=True, slots=True)
class ReceiptSkipped:
    """Nobody wants one."""


@dataclass(frozen=True, slots=True)
class ReceiptFailed:
    """It was not sent, or nobody knows; trying again is safe."""

    why: ReceiptTrouble


class Receipts:
    """Receipts of the gifts that a kiosk takes; each call blocks for some seconds at most.

    Args:
        asking: Stripe.
        live: whether the key is for real money.
        knows: whether a PaymentIntent is a gift that the ledger has.
        question: what the reader says when it asks for an address.
    """

    def __init__(
        self,
        asking: StripeRequests,
        *,
        live: bool,
        knows: Callable[[str], bool],
        question: Callable[[], ReaderQuestion],
    ) -> None:
        self._asking = asking
        self._live = live
        self._knows = knows
        self._question = question

    def send(self, intent: str, email: str) -> ReceiptSent | ReceiptFailed:
        """Moves no money. Have Stripe send the receipt of `intent` to `email`."""
        if not is_email_address(email):
            return ReceiptFailed("not_an_address")
        if not self._knows(intent):
            return ReceiptFailed("no_such_gift")
        service = self._asking.client.v1.payment_intents
        found = self._asking.answer(lambda: service.retrieve(intent))
        if isinstance(found, Refused | NoAnswer):
            return ReceiptFailed(found)
        if (found.get("id"), found.get("status"), found.get("livemode")) != (intent, "succeeded", self._live):
            return ReceiptFailed("no_such_gift")
        if found.get("receipt_email") == email:
            return ReceiptSent()
        answer = self._asking.answer(lambda: service.update(intent, {"receipt_email": email}))
        return ReceiptFailed(answer) if isinstance(answer, Refused | NoAnswer) else ReceiptSent()

    def ask_on_reader(self, reader: str, intent: str) -> ReceiptAwaited | ReceiptFailed:
        """Moves no money. Have `reader` (`tmr_…`) ask for an address, which may be skipped."""
        if not self._knows(intent):
            return ReceiptFailed("no_such_gift")
        action = self._action(reader)
        if isinstance(action, Refused | NoAnswer):
            return ReceiptFailed(action)
        if action.get("status") == "in_progress":
            return ReceiptAwaited() if _asked_for(action, intent) else ReceiptFailed("reader_busy")
        said = self._question()
        params: Any = {
            "inputs": [
                {
                    "type": "email",
                    "required": False,
                    "custom_text": {
                        "title": said.title[:40],
                        "description": said.description[:500],
                        "skip_button": said.skip[:14],
                        "submit_button": said.send[:30],
                    },
                }
            ],
            "metadata": {_GIFT: intent},
        }
        service = self._asking.client.v1.terminal.readers
        answer = self._asking.answer(lambda: service.collect_inputs(reader, params))
        return ReceiptFailed(answer) if isinstance(answer, Refused | NoAnswer) else ReceiptAwaited()

    def typed_on_reader(
        self, reader: str, intent: str
    ) -> ReceiptAwaited | ReceiptSent | ReceiptSkipped | ReceiptFailed:
        """Moves no money. What became of the question on `reader`; an address that was typed goes to Stripe."""
        action = self._action(reader)
        if isinstance(action, Refused | NoAnswer):
            return ReceiptFailed(action)
        if not _asked_for(action, intent):
            return ReceiptFailed("reader_moved_on")
        match action.get("status"):
            case "in_progress":
                return ReceiptAwaited()
            case "succeeded":
                email = _typed(action)
                return self.send(intent, email) if email else ReceiptSkipped()
            case _:
                return ReceiptSkipped()  # nobody typed one in time

    def stop_asking(self, reader: str, intent: str) -> None:
        """Moves no money. Have `reader` ask no more, where it still does for `intent`."""
        action = self._action(reader)
        if not isinstance(action, Refused | NoAnswer) and _asked_for(action, intent):
            self._asking.answer(lambda: self._asking.client.v1.terminal.readers.cancel_action(reader))

    def _action(self, reader: str) -> Mapping[str, Any] | Refused | NoAnswer:
        """What the reader is about; empty where it is about nothing."""
        answer = self._asking.answer(lambda: self._asking.client.v1.terminal.readers.retrieve(reader))
        if isinstance(answer, Refused | NoAnswer):
            return answer
        action = answer.get("action")
        return action if isinstance(action, Mapping) else {}


@contextlib.contextmanager
def stripe_receipts(
    key: Key,
    base: str | None,
    kiosk: str,
    *,
    knows: Callable[[str], bool],
    question: Callable[[], ReaderQuestion],
    timeouts: Timeouts = TIMEOUTS,
) -> Iterator[Receipts]:
    """Receipts for the time of a `with`.

    Args:
        key: a checked one.
        base: what `kiosk.payments.api_base.base_of` says.
        kiosk: the uuid that everything is stamped with.
        knows: whether a PaymentIntent is a gift that the ledger has.
        question: what the reader says when it asks for an address.
        timeouts: of each answer.
    """
    deadline = Deadline(timeouts.whole)
    with connected(key, base, timeouts=timeouts, deadline=deadline) as client:
        yield Receipts(
            StripeRequests(client, deadline, kiosk, PERMISSIONS), live=key.live, knows=knows, question=question
        )


def _asked_for(action: Mapping[str, Any], intent: str) -> bool:
    """Whether it is the question for the receipt of `intent`."""
    question = action.get("collect_inputs")
    metadata = question.get("metadata") if isinstance(question, Mapping) else None
    return isinstance(metadata, Mapping) and metadata.get(_GIFT) == intent


def _typed(action: Mapping[str, Any]) -> str:
    """What was typed; empty where it was skipped."""
    inputs = action["collect_inputs"].get("inputs")
    first = inputs[0] if isinstance(inputs, list) and inputs and isinstance(inputs[0], Mapping) else {}
    email = first.get("email")
    value = email.get("value") if isinstance(email, Mapping) else None
    return value if isinstance(value, str) and first.get("skipped") is not True else ""
