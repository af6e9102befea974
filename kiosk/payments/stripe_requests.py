"""One question to Stripe through its own SDK, with a deadline, tried once; and its answer in our words.

Trying again is for who knows under which key and until when.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any, TypeVar

import stripe

from kiosk.model.currencies import CURRENCIES
from kiosk.model.money import Money
from kiosk.model.stripe_trouble import UNREADABLE, NoAnswer, Refused
from kiosk.net.deadline import Deadline, Timeouts
from kiosk.payments.connection import NotStripeError, plain_answer, trouble_of
from kiosk.payments.list_pages import Page, pages
from kiosk.payments.stamp import stamp_in
from kiosk.payments.stripe_entries import moment_in, on_a_reader
from kiosk.payments.terminal import Intent

TIMEOUTS = Timeouts(connect=4.0, read=8.0, whole=10.0)
"""Of one answer; the reader itself is asked while Stripe answers."""
FOUND_WITHIN = 2 * 3600
"""Seconds before and after an attempt was written down in which Stripe may have made what belongs to it."""

_INTENT = re.compile(r"pi_[A-Za-z0-9_]{1,250}", re.ASCII)
_MOST_PAGES = 20
Told = TypeVar("Told")


class StripeRequests:
    """Asks in the name of the kiosk `kiosk` (uuid).

    Args:
        client: of the SDK.
        deadline: the one that `client` was connected with; it holds for each answer.
        kiosk: whose stamp makes an object ours.
        permissions: what the key needs, as Stripe's Dashboard calls it.
    """

    def __init__(self, client: stripe.StripeClient, deadline: Deadline, kiosk: str, permissions: str) -> None:
        self.client = client
        self.kiosk = kiosk
        self._deadline = deadline
        self._permissions = permissions

    def answer(self, ask: Callable[[], object]) -> dict[str, Any] | Refused | NoAnswer:
        """What `ask` is answered, without the SDK's classes."""
        return self._told(lambda: plain_answer(ask))

    def _told(self, ask: Callable[[], Told]) -> Told | Refused | NoAnswer:
        self._deadline.restart()
        try:
            return ask()
        except NotStripeError:
            return UNREADABLE
        except stripe.StripeError as error:
            return trouble_of(error, self._permissions)

    def intent(self, ask: Callable[[], object]) -> Intent | Refused | NoAnswer:
        """The PaymentIntent that `ask` is answered."""
        answer = self.answer(ask)
        if isinstance(answer, Refused | NoAnswer):
            return answer
        return self.intent_in(answer) or UNREADABLE

    def intent_in(self, item: Mapping[str, Any]) -> Intent | None:
        """The PaymentIntent that `item` is; `None` where it can't be one."""
        name, money = item.get("id"), money_in(item.get("amount"), item.get("currency"))
        received = item.get("amount_received")
        if not (isinstance(name, str) and _INTENT.fullmatch(name)) or money is None:
            return None
        if type(received) is not int or not isinstance(item.get("livemode"), bool):
            return None
        charge = item.get("latest_charge")
        whole = charge if isinstance(charge, Mapping) else {}
        return Intent(
            id=name,
            status=str(item.get("status")),
            money=money,
            received=received,
            live=item["livemode"],
            attempt=self.attempt_in(item.get("metadata")),
            on_reader=on_a_reader(item.get("payment_method_types")),
            charge=str(whole.get("id") or charge or ""),
            declined=code_in(item.get("last_payment_error")),
            paid_at=moment_in(whole.get("created")),
        )

    def attempt_in(self, metadata: object) -> str:
        """The attempt that an object is stamped with by this kiosk; empty where it isn't."""
        stamp = stamp_in(metadata)
        return stamp.attempt if stamp is not None and stamp.kiosk == self.kiosk else ""

    def read_intent(self, intent: str) -> Intent | Refused | NoAnswer:
        """Moves no money. The PaymentIntent as it is."""
        expand: Any = {"expand": ["latest_charge"]}
        return self.intent(lambda: self.client.v1.payment_intents.retrieve(intent, expand))

    def listed(self, service: Any, opened: dt.datetime) -> list[dict[str, Any]] | Refused | NoAnswer:
        """What `service` of the client lists, made around the moment `opened`, the newest first."""
        around = int(opened.timestamp())
        asked = {"created": {"gte": around - FOUND_WITHIN, "lte": around + FOUND_WITHIN}}
        left = islice(pages(service.list, asked), _MOST_PAGES)
        found: list[dict[str, Any]] = []
        while True:
            match self._told(lambda: next(left, None)):
                case Page(items):
                    found += items
                case None:
                    return found
                case Refused() | NoAnswer() as no:
                    return no


def money_in(minor: object, currency: object) -> Money | None:
    """The money that Stripe names; `None` where it can't be any."""
    code = str(currency).upper()
    return Money(minor, code) if type(minor) is int and code in CURRENCIES else None


def code_in(error: object) -> str:
    """The most exact of Stripe's words for what is wrong with a card."""
    if not isinstance(error, Mapping):
        return ""
    return str(error.get("decline_code") or error.get("code") or "")
