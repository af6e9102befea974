"""A kiosk's reader through Stripe's own SDK: each verb of `Terminal` is one request, with a deadline, tried once.

Trying again is for `ReaderPayment` to decide, which knows under which key and until when.
"""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

import stripe

from kiosk.model.attempt import Attempt
from kiosk.model.stripe_trouble import UNREADABLE, NoAnswer, Refused
from kiosk.net.deadline import Deadline, Timeouts
from kiosk.payments.connection import Key, connected
from kiosk.payments.stamp import stamp_of
from kiosk.payments.stripe_requests import TIMEOUTS, StripeRequests, code_in
from kiosk.payments.terminal import Intent, Slot

PERMISSIONS = "PaymentIntents: Write, and Terminal: Write,"
"""What the key needs, as Stripe's Dashboard calls it."""

_INTERAC_COUNTRY_CURRENCY = "CAD"


class StripeTerminal:
    """The reader `reader` (`tmr_…`) of the kiosk `kiosk` (uuid); it is a `kiosk.payments.terminal.Terminal`."""

    def __init__(
        self, client: stripe.StripeClient, deadline: Deadline, reader: str, kiosk: str, *, live: bool
    ) -> None:
        self.live = live
        self.reader = reader
        self._client = client
        self._asking = StripeRequests(client, deadline, kiosk, PERMISSIONS)

    def create(self, attempt: Attempt, number: int) -> Intent | Refused | NoAnswer:
        """Moves no money. Make the PaymentIntent of `attempt`; the same `number` again never makes a second."""
        money = attempt.money
        kinds = ["card_present", *(["interac_present"] if money.currency == _INTERAC_COUNTRY_CURRENCY else [])]
        params: Any = {
            "amount": money.minor,
            "currency": money.currency.lower(),
            "allowed_payment_method_types": kinds,
            "capture_method": "automatic",
            "metadata": stamp_of(attempt, self._asking.kiosk).metadata,
        }
        options: Any = {"idempotency_key": f"{attempt.id}-create-{number}"}
        return self._asking.intent(lambda: self._client.v1.payment_intents.create(params, options))

    def find(self, attempt: Attempt) -> tuple[Intent, ...] | Refused | NoAnswer:
        """Moves no money. All PaymentIntents stamped with `attempt`, by Stripe's list."""
        if attempt.opened is None:
            return ()
        items = self._asking.listed(self._client.v1.payment_intents, attempt.opened)
        if isinstance(items, Refused | NoAnswer):
            return items
        found = map(self._asking.intent_in, items)
        return tuple(one for one in found if one is not None and one.attempt == attempt.id)

    def read(self, intent: str) -> Intent | Refused | NoAnswer:
        """Moves no money. The PaymentIntent as it is."""
        return self._asking.read_intent(intent)

    def slot(self) -> Slot | Refused | NoAnswer:
        """Moves no money. What the reader is about."""
        return self._slot(lambda: self._client.v1.terminal.readers.retrieve(self.reader))

    def present(self, intent: str, key: str) -> Slot | Refused | NoAnswer:
        """Takes money once a card is there. Have the reader take `intent`; each try has a `key` of its own."""
        params: Any = {
            "payment_intent": intent,
            "process_config": {"enable_customer_cancellation": True, "skip_tipping": True},
        }
        options: Any = {"idempotency_key": key}
        service = self._client.v1.terminal.readers
        return self._slot(lambda: service.process_payment_intent(self.reader, params, options))

    def clear(self) -> Slot | Refused | NoAnswer:
        """Moves no money. End whatever the reader is about, unless a card is being charged."""
        return self._slot(lambda: self._client.v1.terminal.readers.cancel_action(self.reader))

    def cancel(self, intent: str) -> Intent | Refused | NoAnswer:
        """Moves no money. Make sure that `intent` can't be paid any more, unless it was."""
        return self._asking.intent(lambda: self._client.v1.payment_intents.cancel(intent))

    def present_test_card(self, number: str) -> Slot | Refused | NoAnswer:
        """Moves play money. Hold the test card `number` to a simulated reader."""
        params: Any = {"type": "card_present", "card_present": {"number": number}}
        service = self._client.v1.test_helpers.terminal.readers
        return self._slot(lambda: service.present_payment_method(self.reader, params))

    def _slot(self, ask: Callable[[], object]) -> Slot | Refused | NoAnswer:
        answer = self._asking.answer(ask)
        if isinstance(answer, Refused | NoAnswer):
            return answer
        if answer.get("id") != self.reader or "action" not in answer:
            return UNREADABLE
        return _slot_in(answer["action"])


@contextlib.contextmanager
def stripe_terminal(
    key: Key, base: str | None, reader: str, kiosk: str, *, timeouts: Timeouts = TIMEOUTS
) -> Iterator[StripeTerminal]:
    """The reader for the time of a `with`.

    Args:
        key: a checked one.
        base: what `kiosk.payments.api_base.base_of` says.
        reader: its id at Stripe.
        kiosk: the uuid that everything is stamped with.
        timeouts: of each answer.
    """
    deadline = Deadline(timeouts.whole)
    with connected(key, base, timeouts=timeouts, deadline=deadline) as client:
        yield StripeTerminal(client, deadline, reader, kiosk, live=key.live)


def _slot_in(action: object) -> Slot:
    if not isinstance(action, Mapping):
        return Slot("empty")
    process = action.get("process_payment_intent")
    intent = process.get("payment_intent") if isinstance(process, Mapping) else None
    name = intent.get("id") if isinstance(intent, Mapping) else intent
    state: Literal["in_progress", "succeeded", "failed"]
    match action.get("status"):
        case "succeeded":
            state = "succeeded"
        case "failed":
            state = "failed"
        case _:
            state = "in_progress"
    return Slot(
        state,
        name if isinstance(name, str) else "",
        str(action.get("failure_code") or ""),
        code_in(action.get("api_error")),
    )
