"""What keys add to a text that is typed on the screen: an amount, an e-mail address, a shift label. Pure."""

from kiosk.model.currencies import LARGEST_BY_HAND, LARGEST_MINOR_AMOUNT, rules_of
from kiosk.model.money import minor_digits

POINT = "."
_LONGEST_ADDRESS = 254
_ADDRESS_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789@.-_+")
_LONGEST_SHIFT_LABEL = 8
_LABEL_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


def amount_with(typed: str, key: str, currency: str) -> str:
    """The amount `typed`, to be paid through Stripe, with one more `key`; one that makes no sense changes nothing."""
    return _amount_with(typed, key, currency, rules_of(currency).typed_digits, LARGEST_MINOR_AMOUNT)


def amount_by_hand_with(typed: str, key: str, currency: str) -> str:
    """As `amount_with`, for cash and cheques: to the last coin, and as much as a cheque can be."""
    return _amount_with(typed, key, currency, rules_of(currency).digits_by_hand, LARGEST_BY_HAND)


def _amount_with(typed: str, key: str, currency: str, digits: int, most: int) -> str:
    if key == POINT:
        return (typed or "0") + POINT if digits and POINT not in typed else typed
    if len(key) != 1 or key not in "0123456789":
        return typed
    longer = key if typed == "0" else typed + key
    whole, _, part = longer.partition(POINT)
    return typed if len(part) > digits or len(whole) + minor_digits(currency) > len(str(most)) else longer


def minor_of(typed: str, currency: str) -> int:
    """The amount `typed` in minor units; 0 for nothing."""
    whole, _, part = typed.partition(POINT)
    return int((whole or "0") + part.ljust(minor_digits(currency), "0"))


def address_with(typed: str, key: str) -> str:
    """The e-mail address `typed` with one more `key`, small letters only."""
    key = key.lower()
    longer = typed + key
    return longer if len(longer) <= _LONGEST_ADDRESS and set(key) <= _ADDRESS_CHARACTERS else typed


def shift_label_with(typed: str, key: str) -> str:
    """The label of a shift `typed` with one more `key`, large letters and digits only."""
    key = key.upper()
    longer = typed + key
    return longer if len(longer) <= _LONGEST_SHIFT_LABEL and set(key) <= _LABEL_CHARACTERS else typed
