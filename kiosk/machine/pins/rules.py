"""What a PIN may be."""

import re

FEWEST, MOST = 6, 12
"""Digits."""
_DIGITS = re.compile(r"[0-9]+", re.ASCII)
_COMMON = frozenset(
    {"112233", "123321", "159753", "147258", "147852", "258456", "314159", "271828", "102030", "246810"}
)
_UP, _DOWN = "01234567890123456789", "98765432109876543210"


class PinRefusedError(ValueError):
    """This can't be a PIN, or can't be kept; one sentence, without the PIN, says why and what to do."""


def check_pin(pin: str) -> str:
    """`pin`, leading zeros kept.

    Raises:
        PinRefusedError: it is too short, too long, no digits, or among the first that anybody would try.
    """
    if not _DIGITS.fullmatch(pin):
        raise PinRefusedError("A PIN has only digits, 0 to 9; choose one of at least six.")
    if not FEWEST <= len(pin) <= MOST:
        raise PinRefusedError(f"A PIN has {FEWEST} to {MOST} digits; this one has {len(pin)}.")
    if _is_easy(pin):
        raise PinRefusedError("That PIN is among the first that anybody would try; choose one without a pattern.")
    return pin


def _is_easy(pin: str) -> bool:
    repeats = any(pin == (pin[:size] * len(pin))[: len(pin)] for size in (1, 2, 3))
    return repeats or pin in _UP or pin in _DOWN or pin in _COMMON
