"""What an object at Stripe is for the ledger: a gift, a refund, something undecided, or nothing."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, Literal

from kiosk.model.currencies import CURRENCIES, LARGEST_MINOR_AMOUNT
from kiosk.model.fact import OUTSIDE, Gift, Method, Refund
from kiosk.model.money import Money
from kiosk.payments.outside import Outside
from kiosk.payments.stamp import Stamp, stamp_in

_INTENT = re.compile(r"pi_[A-Za-z0-9_]{1,250}", re.ASCII)
_REFUND = re.compile(r"(?:re|pyr)_[A-Za-z0-9_]{1,250}", re.ASCII)
_DISPUTE = re.compile(r"d[pu]_[A-Za-z0-9_]{1,250}", re.ASCII)
_LAST_MOMENT = int(dt.datetime(9999, 1, 1, tzinfo=dt.UTC).timestamp())
_ON_A_READER = frozenset({"card_present", "interac_present"})


def gift_in(
    intent: Mapping[str, Any], campaign: str, currency: str, *, live: bool, outside: Outside | None = None
) -> Gift | Literal["open", "pending"] | None:
    """The gift that a PaymentIntent is, where its latest charge stands whole inside it.

    "open" where it is ours and may still be paid, "pending" where its money may come days later; one that no kiosk
    took is a gift where `outside` holds it. `None` where it is somebody else's, was cancelled, or is of another
    campaign, currency or mode.
    """
    stamp = _stamp(intent, campaign, live=live, outside=outside)
    if stamp is None or intent.get("currency") != currency.lower():
        return None
    match intent.get("status"):
        case "succeeded":
            money = _money(intent.get("amount_received"), currency)
            if money is None:
                return None
            charge = _charge(intent)
            paid_at = moment_in(charge.get("created")) or moment_in(intent.get("created"))
            taken = intent["id"], stamp.attempt, stamp.kiosk, paid_at, stamp.fund, stamp.tier
            return Gift(_method(intent, charge), money, *taken)
        case "canceled":
            return None
        case "processing" | "requires_action":
            return "pending"
        case _:
            return "open"


def gift_of_session(
    session: Mapping[str, Any], campaign: str, currency: str, *, live: bool, outside: Outside
) -> Gift | Literal["open", "pending"] | None:
    """The gift that a Checkout Session brought which no kiosk began, where its PaymentIntent stands whole inside it.

    As `gift_in`, by the rules for links and products. One that begins a subscription has no PaymentIntent.
    """
    intent = session.get("payment_intent")
    if session.get("mode") != "payment" or not isinstance(intent, Mapping) or stamp_in(intent.get("metadata")):
        return None
    if not outside.holds_session(session):
        return None
    return gift_in(intent, campaign, currency, live=live, outside=outside.knowing([str(intent.get("id"))]))


def refund_in(
    refund: Mapping[str, Any], campaign: str, currency: str, *, live: bool, outside: Outside | None = None
) -> Refund | Literal["open"] | None:
    """The refund of one of our gifts that `refund` is, where its PaymentIntent stands whole inside it.

    "open" where it has not reached the donor's bank yet; a failed one gives nothing back and is `None`.
    """
    intent = refund.get("payment_intent")
    if not isinstance(intent, Mapping) or _stamp(intent, campaign, live=live, outside=outside) is None:
        return None
    if refund.get("currency") != currency.lower() or not _REFUND.fullmatch(str(refund.get("id"))):
        return None
    match refund.get("status"):
        case "succeeded":
            money = _money(refund.get("amount"), currency)
            return Refund(refund["id"], intent["id"], money) if money else None
        case "pending" | "requires_action":
            return "open"
        case _:
            return None


def may_be_asked_for(name: str) -> bool:
    """Whether `name`, which another kiosk told, is written like one of Stripe's payments, refunds or disputes."""
    return any(pattern.fullmatch(name) for pattern in (_INTENT, _REFUND, _DISPUTE))


def outside_in(intent: Mapping[str, Any], *, live: bool) -> tuple[dt.datetime, Money] | None:
    """When a PaymentIntent was begun and what it brought, where it is paid and carries no kiosk's stamp."""
    currency, begun = str(intent.get("currency")).upper(), moment_in(intent.get("created"))
    is_paid = intent.get("livemode") is live and intent.get("status") == "succeeded"
    if not is_paid or begun is None or stamp_in(intent.get("metadata")) or currency not in CURRENCIES:
        return None
    money = _money(intent.get("amount_received"), currency)
    return None if money is None else (begun, money)


def _stamp(intent: Mapping[str, Any], campaign: str, *, live: bool, outside: Outside | None) -> Stamp | None:
    if intent.get("livemode") is not live or not _INTENT.fullmatch(str(intent.get("id"))):
        return None
    stamp = stamp_in(intent.get("metadata"))
    if stamp is None and outside is not None and outside.holds(intent, moment_in(intent.get("created"))):
        return Stamp(campaign, OUTSIDE)
    return stamp if stamp is not None and stamp.campaign == campaign else None


def _charge(intent: Mapping[str, Any]) -> Mapping[str, Any]:
    charge = intent.get("latest_charge")
    return charge if isinstance(charge, Mapping) else {}


def _method(intent: Mapping[str, Any], charge: Mapping[str, Any]) -> Method:
    """By what the charge was; else by what was allowed, which in ours is a reader's kinds or a phone's, never both."""
    details = charge.get("payment_method_details")
    kind = details.get("type") if isinstance(details, Mapping) else None
    kinds = [kind] if kind is not None else intent.get("payment_method_types")
    return "card_reader" if on_a_reader(kinds) else "phone"


def on_a_reader(kinds: object) -> bool:
    """Whether one of these kinds of payment is a reader's."""
    return isinstance(kinds, list) and not _ON_A_READER.isdisjoint(map(str, kinds))


def moment_in(seconds: object) -> dt.datetime | None:
    """The moment that Stripe's `seconds` since 1970 are, where they can be one."""
    if type(seconds) is not int or not 0 < seconds < _LAST_MOMENT:
        return None
    return dt.datetime.fromtimestamp(seconds, dt.UTC)


def _money(minor: object, currency: str) -> Money | None:
    if type(minor) is not int or not 0 < minor <= LARGEST_MINOR_AMOUNT:
        return None
    return Money(minor, currency)
