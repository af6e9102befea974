"""A kiosk's reader through Stripe's own SDK: each verb of `Terminal` is one request, with a deadline, tried once.

Trying again is for `ReaderPayment` to decide, which knows under which key and until when.
"""

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

import stripe

from kiosk.model.attempt import Attempt
from kiosk.model.money import CURRENCIES, Money
from kiosk.payments.bounded import Deadline
from kiosk.payments.connection import UNREADABLE, Key, NotStripeError, connected, plain_answer, sentence_of
from kiosk.payments.stamp import Stamp, stamp_in
from kiosk.payments.terminal import Intent, NoAnswer, Refused, Slot
from kiosk.payments.witness import moment_in, on_a_reader

SECONDS = 10.0
"""That one answer may take in all."""
TIMEOUT = (4.0, 8.0)
"""Seconds to connect, and to wait for the next bytes; the reader itself is asked while Stripe answers."""
PERMISSIONS = "PaymentIntents: Write, and Terminal: Write,"
"""What the key needs, as Stripe's Dashboard calls it."""
FOUND_WITHIN = 2 * 3600
"""Seconds before and after an attempt was written down in which Stripe may have made what belongs to it."""

_INTERAC_COUNTRY_CURRENCY = "CAD"
_INTENT = re.compile(r"pi_[A-Za-z0-9_]{1,250}", re.ASCII)
_MOST_PAGES = 20


class StripeTerminal:
    """The reader `reader` (`tmr_…`) of the kiosk `kiosk` (uuid); it is a `kiosk.payments.terminal.Terminal`."""

    def __init__(
        self, client: stripe.StripeClient, deadline: Deadline, reader: str, kiosk: str, *, live: bool
    ) -> None:
        self.live = live
        self.reader = reader
        self._client = client
        self._deadline = deadline
        self._kiosk = kiosk

    def create(self, attempt: Attempt, number: int) -> Intent | Refused | NoAnswer:
        """Moves no money. Make the PaymentIntent of `attempt`; the same `number` again never makes a second."""
        money = attempt.money
        kinds = ["card_present", *(["interac_present"] if money.currency == _INTERAC_COUNTRY_CURRENCY else [])]
        params: Any = {
            "amount": money.minor,
            "currency": money.currency.lower(),
            "allowed_payment_method_types": kinds,
            "capture_method": "automatic",
            "metadata": Stamp(attempt.campaign, self._kiosk, attempt.id, attempt.shift).metadata,
        }
        options: Any = {"idempotency_key": f"{attempt.id}-create-{number}"}
        return self._intent(lambda: self._client.v1.payment_intents.create(params, options))

    def find(self, attempt: Attempt) -> tuple[Intent, ...] | Refused | NoAnswer:
        """Moves no money. All PaymentIntents stamped with `attempt`, by Stripe's list."""
        if attempt.opened is None:
            return ()
        around = int(attempt.opened.timestamp())
        params: dict[str, Any] = {
            "created": {"gte": around - FOUND_WITHIN, "lte": around + FOUND_WITHIN},
            "limit": 100,
        }
        found: list[Intent] = []
        for _ in range(_MOST_PAGES):
            page = self._ask(lambda asked=dict(params): self._client.v1.payment_intents.list(asked))  # type: ignore[misc]
            if isinstance(page, Refused | NoAnswer):
                return page
            items = page.get("data")
            if not isinstance(items, list):
                return NoAnswer("network", UNREADABLE)
            ours = (self._intent_in(item) for item in items if isinstance(item, Mapping))
            found += [one for one in ours if one is not None and one.attempt == attempt.id]
            if page.get("has_more") is not True or not items:
                break
            params["starting_after"] = items[-1]["id"]
        return tuple(found)

    def read(self, intent: str) -> Intent | Refused | NoAnswer:
        """Moves no money. The PaymentIntent as it is."""
        expand: Any = {"expand": ["latest_charge"]}
        return self._intent(lambda: self._client.v1.payment_intents.retrieve(intent, expand))

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
        return self._intent(lambda: self._client.v1.payment_intents.cancel(intent))

    def present_test_card(self, number: str) -> Slot | Refused | NoAnswer:
        """Moves play money. Hold the test card `number` to a simulated reader."""
        params: Any = {"type": "card_present", "card_present": {"number": number}}
        service = self._client.v1.test_helpers.terminal.readers
        return self._slot(lambda: service.present_payment_method(self.reader, params))

    def _intent(self, ask: Callable[[], object]) -> Intent | Refused | NoAnswer:
        answer = self._ask(ask)
        if isinstance(answer, Refused | NoAnswer):
            return answer
        return self._intent_in(answer) or NoAnswer("network", UNREADABLE)

    def _intent_in(self, item: Mapping[str, Any]) -> Intent | None:
        name, currency = item.get("id"), str(item.get("currency")).upper()
        minor, received = item.get("amount"), item.get("amount_received")
        if not (isinstance(name, str) and _INTENT.fullmatch(name)) or currency not in CURRENCIES:
            return None
        if type(minor) is not int or type(received) is not int or not isinstance(item.get("livemode"), bool):
            return None
        stamp = stamp_in(item.get("metadata"))
        charge = item.get("latest_charge")
        whole = charge if isinstance(charge, Mapping) else {}
        return Intent(
            id=name,
            status=str(item.get("status")),
            money=Money(minor, currency),
            received=received,
            live=item["livemode"],
            attempt=stamp.attempt if stamp is not None and stamp.kiosk == self._kiosk else "",
            on_reader=on_a_reader(item.get("payment_method_types")),
            charge=str(whole.get("id") or charge or ""),
            declined=_code_in(item.get("last_payment_error")),
            paid_at=moment_in(whole.get("created")),
        )

    def _slot(self, ask: Callable[[], object]) -> Slot | Refused | NoAnswer:
        answer = self._ask(ask)
        if isinstance(answer, Refused | NoAnswer):
            return answer
        if answer.get("id") != self.reader or "action" not in answer:
            return NoAnswer("network", UNREADABLE)
        return _slot_in(answer["action"])

    def _ask(self, ask: Callable[[], object]) -> dict[str, Any] | Refused | NoAnswer:
        self._deadline.in_seconds(SECONDS)
        try:
            return plain_answer(ask)
        except NotStripeError:
            return NoAnswer("network", UNREADABLE)
        except stripe.StripeError as error:
            return _failure(error)


@contextlib.contextmanager
def stripe_terminal(
    key: Key, base: str | None, reader: str, kiosk: str, *, timeout: tuple[float, float] = TIMEOUT
) -> Iterator[StripeTerminal]:
    """The reader for the time of a `with`.

    Args:
        key: a checked one.
        base: what `kiosk.payments.connection.base_of` says.
        reader: its id at Stripe.
        kiosk: the uuid that everything is stamped with.
        timeout: seconds to connect, and between two arrivals of bytes.
    """
    deadline = Deadline()
    with connected(key, base, timeout=timeout, deadline=deadline) as client:
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
        _code_in(action.get("api_error")),
    )


def _code_in(error: object) -> str:
    """The most exact of Stripe's words for what is wrong with a card."""
    if not isinstance(error, Mapping):
        return ""
    return str(error.get("decline_code") or error.get("code") or "")


def _failure(error: stripe.StripeError) -> Refused | NoAnswer:
    why = sentence_of(error, PERMISSIONS)
    match error:
        case stripe.AuthenticationError() | stripe.PermissionError():
            return NoAnswer("key", why)
        case stripe.RateLimitError():
            return NoAnswer("busy", why)
        case stripe.InvalidRequestError():
            return Refused(str(error.code or ""), _SENTENCES.get(str(error.code), why))
        case stripe.APIConnectionError():
            return NoAnswer("network", why)
        case _ if error.http_status == 409:
            return NoAnswer("busy", why)
        case _ if error.http_status is not None and error.http_status >= 500:
            return NoAnswer("trouble", why)
        case _:
            return NoAnswer("network", why)


_SENTENCES = {
    "terminal_reader_offline": "The reader is not in the network; look whether it is switched on and online.",
    "terminal_reader_busy": "The reader is busy, with a card or with itself; wait a moment.",
    "terminal_reader_timeout": "The reader didn't answer in time; look whether it is switched on and online.",
    "terminal_reader_hardware_fault": "The reader says that it is broken; use another one.",
    "terminal_reader_invalid_location_for_payment": "The reader's location doesn't fit; register it where it stands.",
    "resource_missing": "Stripe doesn't know what was asked for; the key may be of another account than the reader.",
    "amount_too_small": "The amount is smaller than Stripe takes; choose a larger one.",
}
