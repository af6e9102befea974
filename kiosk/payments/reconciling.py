"""What Stripe has of one kiosk's gifts, for holding the ledger against it: payments, refunds, and what Stripe kept.

By its lists, never by its search, which lags behind. Only what has our stamp is listed; what we name is asked for.
"""

import contextlib
import datetime as dt
import re
from collections.abc import Iterator, Mapping, Set
from typing import Any

import stripe

from kiosk.model.currencies import CURRENCIES, LARGEST_MINOR_AMOUNT
from kiosk.model.fact import Fee, Gift, Refund, is_dispute
from kiosk.model.money import Money
from kiosk.model.monthly import MonthlyPayments
from kiosk.model.stripe_trouble import UNREADABLE
from kiosk.net.deadline import Deadline, Timeouts
from kiosk.payments.connection import Key, NotStripeError, connected, plain_answer, trouble_of
from kiosk.payments.list_pages import pages
from kiosk.payments.payers import Payers
from kiosk.payments.permissions import INVOICES
from kiosk.payments.recorded import GivenBack, Payment
from kiosk.payments.stamp import Stamp, stamp_in
from kiosk.payments.stripe_disputes import dispute_in, is_taken_back, moved_by
from kiosk.payments.stripe_entries import gift_in, moment_in, on_a_reader, outside_in, refund_in
from kiosk.payments.trouble import StripeTroubleError

TIMEOUTS = Timeouts(whole=20.0)
"""Of one answer."""
PERMISSIONS = "PaymentIntents: Write, Charges and Refunds: Read, and Balance: Read,"
MONTHLY_PERMISSIONS = f"PaymentIntents: Write, Charges and Refunds: Read, {INVOICES}, and Balance: Read,"
"""What the key needs, as Stripe's Dashboard calls it."""

_TRANSACTION = re.compile(r"txn_[A-Za-z0-9_]{1,250}", re.ASCII)
_INTENT_PARTS = ["latest_charge.balance_transaction"]
_REFUND_PARTS = ["payment_intent", "balance_transaction"]
_DISPUTE_PARTS = ["payment_intent"]
_CAME_BACK = ("failed", "canceled")
_OVER = ("won", "lost", "warning_closed", "prevented")


class StripeRecords:
    """What Stripe has of the gifts of `kiosk` (uuid) for `campaign`, in whatever currency.

    Each call blocks for its `Timeouts` an answer, and may raise `StripeTroubleError`. Only `cancel` changes anything.
    `outside` has what was paid without a kiosk's stamp, of the payments read so far: when it was begun, and how much.
    """

    def __init__(
        self,
        client: stripe.StripeClient,
        deadline: Deadline,
        campaign: str,
        kiosk: str,
        *,
        live: bool,
        monthly: MonthlyPayments = "none",
    ) -> None:
        self._client = client
        self._deadline = deadline
        self._campaign = campaign
        self._kiosk = kiosk
        self._live = live
        self._payers = Payers(client, monthly)
        self._permissions = PERMISSIONS if monthly == "none" else MONTHLY_PERMISSIONS
        self.outside: dict[str, tuple[dt.datetime, Money]] = {}

    def payments(self, since: dt.datetime) -> Iterator[tuple[dt.datetime, list[Payment]]]:
        """Those that were begun since then, the newest first; with each part, down to when the list has been read."""
        invoices = self._payers.listed(since)
        while True:
            with self._told():
                if next(invoices, None) is None:
                    break
        for until, bare in self._pages(self._client.v1.payment_intents, since, _INTENT_PARTS):
            items = [dict(one) for item in bare if isinstance(one := self._payers.stamped(item), Mapping)]
            self.outside |= {item["id"]: one for item in items if (one := outside_in(item, live=self._live))}
            ours = [item for item in items if self._is_ours(item) and _currency(item) in CURRENCIES]
            yield until, [self._payment(item) for item in ours]

    def refunds(
        self, since: dt.datetime, gifts: Set[str] = frozenset()
    ) -> Iterator[tuple[dt.datetime, list[GivenBack]]]:
        """Those that were made since then, the newest first; with each part, down to when the list has been read.

        Those of `gifts`, PaymentIntents that the ledger has, are ours whatever the campaign counts today.
        """
        for until, bare in self._pages(self._client.v1.refunds, since, _REFUND_PARTS):
            with self._told():
                items = [self._payers.of_refund(item, gifts=gifts) for item in bare]
            yield until, [self._given_back(item) for item in items if self._is_ours(item.get("payment_intent"))]

    def disputes(self, since: dt.datetime, gifts: Set[str] = frozenset()) -> list[GivenBack] | None:
        """Those that were begun since then, of `gifts` as above; `None` where the key may not read disputes."""
        found: list[GivenBack] = []
        asked = _since(since, _DISPUTE_PARTS)
        left = pages(self._client.v1.disputes.list, asked)
        while True:
            with self._told():
                try:
                    page = next(left, None)
                except stripe.PermissionError:
                    return None
            if page is None:
                return found
            with self._told():
                items = [self._payers.of_refund(item, gifts=gifts) for item in page.items]
            found += [self._dispute(item) for item in items if self._is_ours(item.get("payment_intent"))]

    def payment(self, intent: str) -> Payment | None:
        """The one with that id; `None` where Stripe has none."""
        item = self._one(self._client.v1.payment_intents, intent, _INTENT_PARTS)
        return None if item is None or item.get("livemode") is not self._live else self._payment(self._payer(item))

    def page(self, session: str) -> str | None:
        """How the page on a phone stands, by Stripe's word, such as `open`; `None` where Stripe has none."""
        item = self._one(self._client.v1.checkout.sessions, session, [])
        return None if item is None or item.get("livemode") is not self._live else str(item.get("status"))

    def refund(self, refund: str) -> GivenBack | None:
        """The refund or dispute with that id; `None` where Stripe has none."""
        if is_dispute(refund):
            item = self._one(self._client.v1.disputes, refund, _DISPUTE_PARTS)
            return None if item is None else self._dispute(self._payer(item))
        item = self._one(self._client.v1.refunds, refund, _REFUND_PARTS)
        return None if item is None else self._given_back(self._payer(item))

    def cancel(self, intent: str) -> bool:
        """Moves no money. Make sure that `intent` can't be paid any more; whether that is so now."""
        with self._told():
            try:
                return plain_answer(lambda: self._client.v1.payment_intents.cancel(intent)).get("status") == "canceled"
            except stripe.InvalidRequestError:  # it was paid or cancelled meanwhile: the next reading tells
                return False

    def _payment(self, item: Mapping[str, Any]) -> Payment:
        gift = gift_in(item, self._campaign, _currency(item), live=self._live)
        stamp = self._stamp(item)
        is_paid, charge = item.get("status") == "succeeded", item.get("latest_charge")
        return Payment(
            id=str(item.get("id")),
            status=str(item.get("status")),
            money=_money(item.get("amount_received" if is_paid else "amount"), item.get("currency")),
            attempt=stamp.attempt if stamp else "",
            gift=gift if isinstance(gift, Gift) else None,
            fee=_fee(charge, str(item.get("id"))) if is_paid else None,
            is_disputed=is_paid and isinstance(charge, Mapping) and charge.get("disputed") is True,
            on_reader=on_a_reader(item.get("payment_method_types")),
            begun=moment_in(item.get("created")),
        )

    def _given_back(self, item: Mapping[str, Any]) -> GivenBack:
        refund = refund_in(item, self._campaign, _currency(item), live=self._live)
        intent = item.get("payment_intent")
        name = str(intent.get("id") if isinstance(intent, Mapping) else intent or "")
        fee = _fee(item, name)
        return GivenBack(
            id=str(item.get("id")),
            status=str(item.get("status")),
            came_back=item.get("status") in _CAME_BACK,
            is_over=True,
            money=_money(item.get("amount"), item.get("currency")),
            payment_intent=name,
            refund=refund if isinstance(refund, Refund) else None,
            fee=fee if fee is not None and fee.money.minor else None,
        )

    def _dispute(self, item: Mapping[str, Any]) -> GivenBack:
        intent = item.get("payment_intent")
        currency = _currency(intent if isinstance(intent, Mapping) else item)
        refund = dispute_in(item, self._campaign, currency, live=self._live)
        name = str(intent.get("id") if isinstance(intent, Mapping) else intent or "")
        booked = (_fee({"balance_transaction": one}, name) for one in moved_by(item))
        return GivenBack(
            id=str(item.get("id")),
            status=str(item.get("status")),
            came_back=not is_taken_back(item),
            is_over=item.get("status") in _OVER,
            money=refund.money if refund else _money(item.get("amount"), item.get("currency")),
            payment_intent=name,
            refund=refund,
            fee=next((fee for fee in booked if fee is not None and fee.money.minor), None),
        )

    def _is_ours(self, intent: object) -> bool:
        return isinstance(intent, Mapping) and intent.get("livemode") is self._live and bool(self._stamp(intent))

    def _stamp(self, intent: Mapping[str, Any]) -> Stamp | None:
        stamp = stamp_in(intent.get("metadata"))
        return stamp if stamp and (stamp.campaign, stamp.kiosk) == (self._campaign, self._kiosk) else None

    def _pages(
        self, service: Any, since: dt.datetime, parts: list[str]
    ) -> Iterator[tuple[dt.datetime, list[dict[str, Any]]]]:
        left = pages(service.list, _since(since, parts))
        while True:
            with self._told():
                page = next(left, None)
            if page is None:
                return
            until = moment_in(page.items[-1]["created"]) if page.has_more else None
            yield until or since, page.items

    def _one(self, service: Any, name: str, parts: list[str]) -> dict[str, Any] | None:
        with self._told():
            try:
                item = plain_answer(lambda: service.retrieve(name, {"expand": parts}))
            except stripe.InvalidRequestError as error:
                if error.http_status == 404:
                    return None
                raise
            if item.get("id") != name:
                raise NotStripeError
            return item

    def _payer(self, item: Mapping[str, Any]) -> Mapping[str, Any]:
        """A PaymentIntent, or what has one, with the stamp of the invoice that it paid."""
        with self._told():
            if item.get("object") == "payment_intent":
                known = self._payers.stamped(item, ask=True)
                return known if isinstance(known, Mapping) else item
            return self._payers.of_refund(item, ask=True)

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """One answer with its deadline; no answer as an error."""
        self._deadline.restart()
        try:
            yield
        except NotStripeError:
            raise StripeTroubleError(UNREADABLE) from None
        except stripe.StripeError as error:
            raise StripeTroubleError(trouble_of(error, self._permissions)) from None


@contextlib.contextmanager
def stripe_records(
    key: Key,
    base: str | None,
    campaign: str,
    kiosk: str,
    *,
    timeouts: Timeouts = TIMEOUTS,
    monthly: MonthlyPayments = "none",
) -> Iterator[StripeRecords]:
    """The records for the time of a `with`.

    Args:
        key: a checked one.
        base: what `kiosk.payments.api_base.base_of` says.
        campaign: the id that is stamped.
        kiosk: the uuid that is stamped.
        timeouts: of each answer.
        monthly: which payments of those who give monthly are gifts.
    """
    deadline = Deadline(timeouts.whole)
    with connected(key, base, timeouts=timeouts, deadline=deadline) as client:
        yield StripeRecords(client, deadline, campaign, kiosk, live=key.live, monthly=monthly)


def _since(since: dt.datetime, parts: list[str]) -> dict[str, Any]:
    return {"created": {"gte": int(since.timestamp())}, "expand": [f"data.{part}" for part in parts]}


def _currency(item: Mapping[str, Any]) -> str:
    return str(item.get("currency")).upper()


def _money(minor: object, currency: object) -> Money:
    name = str(currency).upper()
    if type(minor) is not int or not 0 <= minor <= LARGEST_MINOR_AMOUNT or name not in CURRENCIES:
        raise StripeTroubleError(UNREADABLE)
    return Money(minor, name)


def _fee(source: object, intent: str) -> Fee | None:
    """What the balance transaction of a charge or refund says; a fee that was given back is none."""
    booked = source.get("balance_transaction") if isinstance(source, Mapping) else None
    if not isinstance(booked, Mapping) or not _TRANSACTION.fullmatch(str(booked.get("id"))):
        return None
    minor, currency = booked.get("fee"), str(booked.get("currency")).upper()
    if type(minor) is not int or not 0 <= minor <= LARGEST_MINOR_AMOUNT or currency not in CURRENCIES:
        return None
    return Fee(booked["id"], intent, Money(minor, currency))
