"""What a PIN may be."""

import re
from typing import Literal

FEWEST, MOST = 6, 12
"""Digits."""
_DIGITS = re.compile(r"[0-9]+", re.ASCII)
_COMMON = frozenset(
    {"112233", "123321", "159753", "147258", "147852", "258456", "314159", "271828", "102030", "246810"}
)
_UP, _DOWN = "01234567890123456789", "98765432109876543210"


PinRefusal = Literal["not_digits", "length", "easy", "taken"]
"""Not only digits; too few or too many of them; among the first that anybody would try; somebody else's already."""


class PinRefusedError(ValueError):
    """This can't be a PIN; `trouble` says why, and nothing says the PIN."""

    def __init__(self, trouble: PinRefusal) -> None:
        super().__init__(f"the PIN is refused: {trouble}")
        self.trouble: PinRefusal = trouble


def check_pin(pin: str) -> str:
    """`pin`, leading zeros kept.

    Raises:
        PinRefusedError: it is too short, too long, no digits, or among the first that anybody would try.
    """
    if not _DIGITS.fullmatch(pin):
        raise PinRefusedError("not_digits")
    if not FEWEST <= len(pin) <= MOST:
        raise PinRefusedError("length")
    if _is_easy(pin):
        raise PinRefusedError("easy")
    return pin


def _is_easy(pin: str) -> bool:
    repeats = any(pin == (pin[:size] * len(pin))[: len(pin)] for size in (1, 2, 3))
    return repeats or pin in _UP or pin in _DOWN or pin in _COMMON
