"""A difference between the book and Stripe, as a sentence that says what becomes of it."""

from kiosk.model.money import Money
from kiosk.model.wording import money_text
from kiosk.reconciliation.difference import Difference

_ABSENT = "Stripe has none of that name for this key"
_CORRECT = "kiosk ledger add correction"
_LANGUAGE = "en"


def difference_sentence(one: Difference, *, look: bool) -> str:
    """What differs, and what was or can be done; `look` where nothing was to be mended."""
    here, at_stripe = _money(one.here), _money(one.at_stripe)
    match one.kind:
        case "gift_unknown_here":
            return f"Stripe received {at_stripe} ({one.name}) that the book didn't hold; {_mended(one, look=look)}"
        case "refund_unknown_here":
            return f"Stripe gave back {at_stripe} ({one.name}) unknown to the book; {_mended(one, look=look)}"
        case "gift_not_at_stripe":
            why = f"it is {one.status!r} at Stripe, so nothing was received" if one.status else _ABSENT
            return f"The book holds {here} ({one.name}), but {why}; put the goal right with: {_CORRECT}"
        case "refund_not_at_stripe":
            why = f"it is {one.status!r} at Stripe, so the money came back" if one.status else _ABSENT
            return f"The book holds a refund of {here} ({one.name}), but {why}; put the goal right with: {_CORRECT}"
        case "amounts_differ":
            return f"The book says {here} of {one.name}, and Stripe {at_stripe}; put the goal right with: {_CORRECT}"
        case "unsettled":
            why = f"it is {one.status!r} at Stripe" if one.status else "Stripe has nothing of it"
            return (
                f"What became of {here} ({one.name}) is not known here, and {why}; the kiosk settles it when it runs."
            )


def _mended(one: Difference, *, look: bool) -> str:
    if one.written:
        return "it is written now."
    if look:
        return "it is written without --look."
    return "it can't be written, since the book has it otherwise; look with: kiosk ledger export --drive --out FILE"


def _money(money: Money | None) -> str:
    return "" if money is None else money_text(money, _LANGUAGE)
