"""What keys add to a text that is typed on the screen: an amount, an e-mail address, a shift label. Pure."""

from kiosk.model.currencies import LARGEST_MINOR_AMOUNT, rules_of
from kiosk.model.money import minor_digits

POINT = "."
_MOST_DIGITS = len(str(LARGEST_MINOR_AMOUNT))
_LONGEST_ADDRESS = 254
_ADDRESS_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789@.-_+")
_LONGEST_SHIFT_LABEL = 8
_LABEL_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")


def amount_with(typed: str, key: str, currency: str) -> str:
    """The amount `typed` with one more `key`; one that makes no sense changes nothing."""
    rules = rules_of(currency)
    digits = rules.typed_digits
    if key == POINT:
        return (typed or "0") + POINT if digits and POINT not in typed else typed
    if len(key) != 1 or key not in "0123456789":
        return typed
    longer = key if typed == "0" else typed + key
    whole, _, part = longer.partition(POINT)
    return typed if len(part) > digits or len(whole) + rules.digits > _MOST_DIGITS else longer


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
