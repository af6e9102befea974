"""Pages to pay on through Stripe's own SDK: each verb of `Checkout` is one request, with a deadline, tried once."""

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import stripe

from kiosk.model.attempt import Attempt
from kiosk.model.stripe_trouble import UNREADABLE, NoAnswer, Refused
from kiosk.net.deadline import Deadline, Timeouts
from kiosk.payments.checkout import Page, Session
from kiosk.payments.connection import Key, connected
from kiosk.payments.stamp import stamp_of
from kiosk.payments.stripe_invoices import payer_of
from kiosk.payments.stripe_requests import TIMEOUTS, StripeRequests, money_in
from kiosk.payments.terminal import Intent

PERMISSIONS = "Checkout Sessions: Write, and PaymentIntents: Read,"
"""What the key needs, as Stripe's Dashboard calls it."""
LONGEST_ADDRESS = 800
"""Characters of a page's address; Stripe's have some 360, and beyond this a code is too fine for a screen."""

LOCALES = (
    "bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hi-IN hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru "
    "sk sl sv th tr vi zh zh-HK zh-TW"
).split()
"""The languages of Stripe's pages."""

_SESSION = re.compile(r"cs_[A-Za-z0-9_]{1,250}", re.ASCII)
_PAYER = re.compile(r"pi_[A-Za-z0-9_]{1,250}", re.ASCII)
_REST = r"/(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})+"
_AT_STRIPE = re.compile(rf"https://checkout\.stripe\.com{_REST}", re.ASCII)
_ON_THIS_MACHINE = re.compile(rf"http://(?:127\.0\.0\.1|\[::1\]|localhost):[0-9]{{1,5}}{_REST}", re.ASCII)


def is_checkout_address(url: str, base: str | None) -> bool:
    """Whether people may be sent to `url` to pay: it is Stripe's own host, or this machine where Stripe is on it.

    Args:
        url: what Stripe calls a session's address.
        base: what `kiosk.payments.api_base.base_of` says.
    """
    pattern = _AT_STRIPE if base is None else _ON_THIS_MACHINE
    return len(url) <= LONGEST_ADDRESS and pattern.fullmatch(url) is not None


def locale_of(language: str) -> str:
    """Which of the languages of Stripe's pages is `language`, `hi-IN` for "hi" say; `auto`, the phone's, for none."""
    first = language.partition("-")[0]
    fitting = (one for one in LOCALES if one in (language, first) or one.partition("-")[0] == first)
    return language if language in LOCALES else next(fitting, "auto")


class StripeCheckout:
    """The pages of the kiosk `kiosk` (uuid); it is a `kiosk.payments.checkout.Checkout`."""

    def __init__(
        self, client: stripe.StripeClient, deadline: Deadline, base: str | None, kiosk: str, *, live: bool
    ) -> None:
        self.live = live
        self._sessions = client.v1.checkout.sessions
        self._asking = StripeRequests(client, deadline, kiosk, PERMISSIONS)
        self._base = base

    def create(self, attempt: Attempt, page: Page, number: int) -> Session | Refused | NoAnswer:
        """Moves no money. Make the page of `attempt`; the same `number` again never makes a second."""
        stamp = stamp_of(attempt, self._asking.kiosk).metadata
        price = {
            "currency": attempt.money.currency.lower(),
            "unit_amount": attempt.money.minor,
            "product_data": {"name": page.title},
        }
        params: Any = {
            "mode": "payment",
            "submit_type": "donate" if page.is_donation else "pay",
            "line_items": [{"price_data": price, "quantity": 1}],
            "allowed_payment_method_types": list(page.methods),
            "locale": locale_of(page.language),
            "expires_at": int(page.until.timestamp()),
            "success_url": page.thanks,
            "client_reference_id": attempt.id,
            "metadata": stamp,
            "payment_intent_data": {"metadata": stamp},  # it inherits nothing by itself
        }
        if page.monthly is not None:
            if (refused := self._asking.answer(self._invoices_readable)) and isinstance(refused, Refused | NoAnswer):
                return refused  # nobody pays what this key couldn't see
            del params["payment_intent_data"]
            price["recurring"] = {"interval": "month"}
            params |= {"mode": "subscription", "subscription_data": {"metadata": stamp}}
            if page.monthly.starts is not None:
                anchor = int(page.monthly.starts.timestamp())
                params["subscription_data"] |= {"billing_cycle_anchor": anchor, "proration_behavior": "none"}
            if page.monthly.note:
                params["custom_text"] = {"submit": {"message": page.monthly.note}}
        if page.background and page.button:
            params["branding_settings"] = {"background_color": page.background, "button_color": page.button}
        options: Any = {"idempotency_key": f"{attempt.id}-create-{number}"}
        return self._session(lambda: self._sessions.create(params, options))

    def find(self, attempt: Attempt) -> tuple[Session, ...] | Refused | NoAnswer:
        """Moves no money. All sessions stamped with `attempt`, by Stripe's list."""
        if attempt.opened is None:
            return ()
        items = self._asking.listed(self._sessions, attempt.opened)
        if isinstance(items, Refused | NoAnswer):
            return items
        found = map(self._session_in, items)
        return tuple(one for one in found if one is not None and one.attempt == attempt.id)

    def read(self, session: str) -> Session | Refused | NoAnswer:
        """Moves no money. The session as it is; a paid subscription is asked for again, with its first invoice."""
        answer = self._asking.answer(lambda: self._sessions.retrieve(session))
        if isinstance(answer, Refused | NoAnswer):
            return answer
        if answer.get("mode") == "subscription" and answer.get("payment_status") == "paid":
            expand: Any = {"expand": ["invoice.payments"]}
            return self._session(lambda: self._sessions.retrieve(session, expand))
        return self._session_in(answer) or UNREADABLE

    def _invoices_readable(self) -> object:
        return self._asking.client.v1.invoice_payments.list({"limit": 1})

    def read_intent(self, intent: str) -> Intent | Refused | NoAnswer:
        """Moves no money. The PaymentIntent as it is."""
        return self._asking.read_intent(intent)

    def expire(self, session: str) -> Session | Refused | NoAnswer:
        """Moves no money. Make sure that `session` can't be paid any more, unless it was."""
        return self._session(lambda: self._sessions.expire(session))

    def _session(self, ask: Callable[[], object]) -> Session | Refused | NoAnswer:
        answer = self._asking.answer(ask)
        if isinstance(answer, Refused | NoAnswer):
            return answer
        return self._session_in(answer) or UNREADABLE

    def _session_in(self, item: Mapping[str, Any]) -> Session | None:
        name, money = item.get("id"), money_in(item.get("amount_total"), item.get("currency"))
        if not (isinstance(name, str) and _SESSION.fullmatch(name)) or money is None:
            return None
        if not isinstance(item.get("livemode"), bool):
            return None
        url, kinds = item.get("url"), item.get("payment_method_types")
        intent = item.get("payment_intent") or payer_of(item.get("invoice"), item.get("metadata"))
        return Session(
            id=name,
            status=str(item.get("status")),
            paid=item.get("payment_status") == "paid",
            agreed=item.get("status") == "complete" and item.get("payment_status") == "no_payment_required",
            intent=intent if isinstance(intent, str) and _PAYER.fullmatch(intent) else "",
            money=money,
            live=item["livemode"],
            attempt=self._asking.attempt_in(item.get("metadata")),
            url=url if isinstance(url, str) and is_checkout_address(url, self._base) else "",
            methods=frozenset(map(str, kinds)) if isinstance(kinds, list) else frozenset(),
        )


@contextlib.contextmanager
def stripe_checkout(
    key: Key, base: str | None, kiosk: str, *, timeouts: Timeouts = TIMEOUTS
) -> Iterator[StripeCheckout]:
    """Stripe's pages for the time of a `with`.

    Args:
        key: a checked one.
        base: what `kiosk.payments.api_base.base_of` says.
        kiosk: the uuid that everything is stamped with.
        timeouts: of each answer.
    """
    deadline = Deadline(timeouts.whole)
    with connected(key, base, timeouts=timeouts, deadline=deadline) as client:
        yield StripeCheckout(client, deadline, base, kiosk, live=key.live)
