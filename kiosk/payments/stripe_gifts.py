"""The feed of kind "stripe": our stamped gifts of all kiosks, by reader and by phone, and their refunds.

For a lane that reads again and again:

    gifts = StripeGifts(key)                              # kiosk.machine.keys.check_stripe_key(read_secret("stripe"))
    match gifts.read(campaign.id, campaign.currency, starts, cursor):
        case GiftsRead() as read:          # append read.entries to the ledger, then keep read.cursor for next time
        case trouble:                      # a StripeTrouble: tell staff; keep the old cursor

Each entry has its own reference (`gift:pi_…`, `refund:re_…`), so that the ledger counts once what is told again;
things are told again, since readings overlap. A cursor that is lost, as when the program ends, costs time and
nothing else.

What counts: PaymentIntents that have succeeded, of this campaign, its currency and the key's mode, and refunds of
those that have succeeded. A pending refund has not brought the money back and may fail: it is asked for until it has.
Payments without a stamp count by the rules of `Outside`. Only a Checkout Session names the link and the products that
were paid for: where a rule asks for them, completed sessions are a list of their own. It is read before the refunds,
which know of their payment only what the session has told.
The lists are read, never Stripe's search, which lags behind. Refunds are a list of their own, because an old gift may
be refunded today; each brings its PaymentIntent along, whose stamp says whether it is ours.

Not followed: a refund that fails after it had succeeded, which staff put right with a correction, and disputes,
which `kiosk reconcile` records.
"""

import datetime as dt
import os
import time
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import replace
from functools import partial
from typing import Any

import stripe

from kiosk.model.fact import Gift, Refund
from kiosk.model.monthly import MonthlyPayments
from kiosk.model.records import dataclass
from kiosk.model.stripe_trouble import UNREADABLE, StripeTrouble
from kiosk.net.deadline import Deadline, Timeouts
from kiosk.payments.api_base import base_of
from kiosk.payments.connection import TIMEOUTS, Key, NotStripeError, connected, trouble_of
from kiosk.payments.list_cursor import OVERLAP, ListCursor, Source, Step, Told, steps
from kiosk.payments.list_pages import PAGE
from kiosk.payments.outside import NOTHING, Outside
from kiosk.payments.permissions import INVOICES
from kiosk.payments.stripe_entries import gift_in, gift_of_session, refund_in
from kiosk.payments.stripe_invoices import gift_of_payment

BEFORE_START = dt.timedelta(days=1)
"""How long before a drive's start a gift may have been begun."""
MOST_REQUESTS = 20
PERMISSIONS = "PaymentIntents: Read, and Charges and Refunds: Read,"
"""What the key needs, as Stripe's Dashboard calls it."""
SESSION_PERMISSIONS = "PaymentIntents: Read, Charges and Refunds: Read, and Checkout Sessions: Read,"
"""The same, for payment links and products."""

_NEVER = dt.datetime.min.replace(tzinfo=dt.UTC)
_SESSION_LIVES = 86_400  # at most, from when it is made until it is completed
_SESSION_OPEN = 30 * 86_400  # a bank's transfer or debit may take weeks
_INTENT_OPEN = 3 * 86_400  # a Checkout Session lives a day at most, an attempt on a reader minutes
_REFUND_OPEN = 60 * 86_400
_INVOICE_OPEN = 30 * 86_400  # Stripe tries a card again for weeks
_PARTS_OF_INVOICE = ("invoice", "payment.payment_intent.latest_charge")


@dataclass(frozen=True, slots=True)
class Cursor:
    """What has been read of one campaign with one key."""

    campaign: str
    currency: str
    floor: int
    """What was made before was never asked for; seconds since 1970."""
    intents: ListCursor
    refunds: ListCursor
    sessions: ListCursor
    invoices: ListCursor
    outside: Outside
    """With the payments that sessions have told of."""
    invoiced: frozenset[str] = frozenset()
    """PaymentIntents of those who give monthly, of which invoices have told; a refund has no other way to tell."""


@dataclass(frozen=True, slots=True)
class GiftsRead:
    """What a reading brought."""

    entries: tuple[Gift | Refund, ...]
    as_of: dt.datetime | None
    """Everything up to then has been told, now or before; `None` where the first reading is not over yet."""
    cursor: Cursor
    has_more: bool = False
    """Whether there was too much for one reading, so that the next should follow soon."""
    trouble: StripeTrouble | None = None
    """Why it ended early; `None` where nothing went wrong."""


class StripeGifts:
    """Reads what was given through our kiosks from Stripe.

    Args:
        key: a checked one; what a test key reads is play money.
        environ: where `KIOSK_STRIPE_API_BASE` may stand.
        clock: now, with a time zone.
        timeouts: of one reading; an answer that is on its way at its end has a read's own time beyond it.
        monotonic: seconds, for the deadline of a reading.
        most_requests: in one reading; the next one goes on.
        page: objects in one answer.

    Raises:
        StripeRefusedError: the environment sends the key where it must not go.
    """

    def __init__(
        self,
        key: Key,
        *,
        environ: Mapping[str, str] = os.environ,
        clock: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
        timeouts: Timeouts = TIMEOUTS,
        monotonic: Callable[[], float] = time.monotonic,
        most_requests: int = MOST_REQUESTS,
        page: int = PAGE,
    ) -> None:
        self._key = key
        self._base = base_of(environ, live=key.live)
        self._clock = clock
        self._timeouts = timeouts
        self._monotonic = monotonic
        self._most_requests = most_requests
        self._page = page

    @property
    def live(self) -> bool:
        """Whether it reads real money."""
        return self._key.live

    def read(
        self,
        campaign: str,
        currency: str,
        since: dt.datetime,
        cursor: Cursor | None = None,
        outside: Outside = NOTHING,
        monthly: MonthlyPayments = "none",
    ) -> GiftsRead | StripeTrouble:
        """Read what is new; blocks for the whole of its `Timeouts` and a little at most.

        Args:
            campaign: the id that is stamped.
            currency: of the campaign, in capitals.
            since: when the drive starts, with a time zone.
            cursor: of the reading before; one of another question is passed over.
            outside: by which payments that no kiosk took count, too; the same for each cursor.
            monthly: which payments of those who give monthly count; likewise.
        """
        now = self._clock()
        since = min(since, outside.since or since)
        floor = int((since - BEFORE_START).timestamp())
        if cursor is None or (cursor.campaign, cursor.currency) != (campaign, currency) or floor < cursor.floor:
            cursor = Cursor(campaign, currency, floor, *(ListCursor(floor),) * 4, outside)
        until = self._monotonic() + self._timeouts.whole
        deadline = Deadline(self._timeouts.whole, clock=self._monotonic)
        walks = {"intents": cursor.intents, "refunds": cursor.refunds}
        if outside.needs_sessions:
            walks["sessions"] = cursor.sessions
        if monthly != "none":
            walks["invoices"] = cursor.invoices
        known = {"sessions": set[str](), "invoices": set[str]()}
        entries: list[Gift | Refund] = []
        answers, has_more = 0, False
        trouble: StripeTrouble | None = None
        try:
            with connected(self._key, self._base, timeouts=self._timeouts, deadline=deadline) as client:
                for part, step in self._steps(client, cursor, now, known, monthly):
                    walks[part] = step.walk
                    entries += step.entries
                    if part in known:
                        known[part] |= {entry.payment_intent for entry in step.entries if entry.payment_intent}
                    answers += 1
                    has_more = answers == self._most_requests or self._monotonic() >= until
                    if has_more:
                        break
        except stripe.StripeError as error:
            trouble = trouble_of(error, _permissions(outside, monthly))
        except NotStripeError:
            trouble = UNREADABLE
        if trouble is not None and not answers:
            return trouble
        whole = [walk.whole for walk in walks.values() if walk.whole is not None]
        as_of = min(whole) if len(whole) == len(walks) else None
        return GiftsRead(
            tuple(entries),
            as_of,
            replace(
                cursor,
                intents=walks["intents"],
                refunds=walks["refunds"],
                sessions=walks.get("sessions", cursor.sessions),
                invoices=walks.get("invoices", cursor.invoices),
                outside=cursor.outside.knowing(known["sessions"]),
                invoiced=cursor.invoiced | known["invoices"],
            ),
            has_more,
            trouble,
        )

    def _steps(
        self,
        client: stripe.StripeClient,
        cursor: Cursor,
        now: dt.datetime,
        known: Mapping[str, Set[str]],
        monthly: MonthlyPayments,
    ) -> Iterator[tuple[str, Step]]:
        """Step by step; `known` are the payments that sessions and invoices have told of meanwhile."""
        outside = cursor.outside
        ours: Any = {"campaign": cursor.campaign, "currency": cursor.currency, "live": self._key.live}
        if outside.needs_sessions:
            told = partial(gift_of_session, **ours, outside=outside)
            for step in steps(_sessions(client, outside, told), cursor.sessions, now, limit=self._page):
                yield "sessions", step
        if monthly != "none":
            told = partial(gift_of_payment, **ours, later=monthly == "all")
            invoices = Source(client.v1.invoice_payments, told, _PARTS_OF_INVOICE, _INVOICE_OPEN)
            for step in steps(invoices, cursor.invoices, now, limit=self._page):
                yield "invoices", step
        outside = outside.knowing(known["sessions"])
        given = partial(gift_in, **ours, outside=outside)
        returned = partial(refund_in, **ours, outside=outside.knowing(cursor.invoiced | known["invoices"]))
        sources = [
            ("intents", Source(client.v1.payment_intents, given, ("latest_charge",), _INTENT_OPEN), cursor.intents),
            ("refunds", Source(client.v1.refunds, returned, ("payment_intent",), _REFUND_OPEN), cursor.refunds),
        ]
        for part, source, walk in sorted(sources, key=lambda one: one[2].began or _NEVER):  # none waits for ever
            for step in steps(source, walk, now, limit=self._page):
                yield part, step


def _permissions(outside: Outside, monthly: MonthlyPayments) -> str:
    needed = SESSION_PERMISSIONS if outside.needs_sessions else PERMISSIONS
    return needed if monthly == "none" else f"{needed} and {INVOICES},"


def _sessions(client: stripe.StripeClient, outside: Outside, told: Callable[[Mapping[str, Any]], Told]) -> Source:
    """The list of completed sessions; of one link alone where no other can count."""
    parts = ("payment_intent.latest_charge", *(("line_items",) if outside.products else ()))
    asked = {"status": "complete"}
    if len(outside.payment_links) == 1 and not outside.products:
        asked["payment_link"] = min(outside.payment_links)
    return Source(client.v1.checkout.sessions, told, parts, _SESSION_OPEN, asked, _SESSION_LIVES + OVERLAP)
