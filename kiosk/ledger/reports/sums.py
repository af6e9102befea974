"""Sums of gifts, and the one order in which every view has them: a column that adds up with a pencil.

What came in by each method, what was refunded, voided and corrected; the line; what that comes to. Below it what
Stripe kept, which is in no sum above.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from kiosk.model.fact import METHODS, Method
from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.ledger.reports.account import Movement
    from kiosk.ledger.reports.fees import Fees

SumOf = Method | Literal["refunded", "voided", "corrected", "fees", "after_fees"]


@dataclass(frozen=True, slots=True)
class Sums:
    """What gifts come to, in minor units of the campaign's currency."""

    gifts: int = 0
    """How many were received."""
    gross: int = 0
    """What was received."""
    refunded: int = 0
    """What was given back through Stripe, of these gifts or of earlier ones."""
    voided: int = 0
    """What was taken back as a mistake."""
    refunds: int = 0
    """How often something was given back through Stripe."""
    voids: int = 0
    """How many mistakes were taken back."""

    @property
    def net(self) -> int:
        """What is left."""
        return self.gross - self.refunded - self.voided

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(
            self.gifts + other.gifts,
            self.gross + other.gross,
            self.refunded + other.refunded,
            self.voided + other.voided,
            self.refunds + other.refunds,
            self.voids + other.voids,
        )


@dataclass(frozen=True, slots=True)
class SumRow:
    """A line of the column."""

    of: SumOf
    number: int | None
    """How many gifts, refunds or voids; `None` where that says nothing."""
    minor: int
    """In minor units, negative where it is taken off."""


@dataclass(frozen=True, slots=True)
class SumColumn:
    """All lines of it."""

    rows: tuple[SumRow, ...] = ()
    """Above the line; what brought and took nothing is left out."""
    below: tuple[SumRow, ...] = ()
    """What is no part of the total."""

    @property
    def total(self) -> int:
        """What `rows` add up to."""
        return sum(row.minor for row in self.rows)


def sums_of(movements: "Iterable[Movement]") -> Sums:
    """The sums of gifts, their refunds and voids, in one currency."""
    gifts = gross = refunded = voided = refunds = voids = 0
    for movement in movements:
        match movement.kind:
            case "gift":
                gifts += 1
                gross += movement.amount
            case "refund":
                refunds += 1
                refunded -= movement.amount
            case _:
                voids += 1
                voided -= movement.amount
    return Sums(gifts, gross, refunded, voided, refunds, voids)


def by_method(movements: "Iterable[Movement]") -> dict[Method, Sums]:
    """The same by method; those of which nothing is told are left out."""
    every = list(movements)
    return {method: sums_of(found) for method in METHODS if (found := [one for one in every if one.of == method])}


def column_of(methods: Mapping[Method, Sums], fees: "Fees | None" = None, corrected: int = 0) -> SumColumn:
    """The column of these sums.

    Args:
        methods: by method, in any order.
        fees: what Stripe kept of these gifts.
        corrected: what corrections of money change.
    """
    every = sum(methods.values(), Sums())
    received = [SumRow(one, methods[one].gifts, methods[one].gross) for one in METHODS if one in methods]
    taken_off = (
        SumRow("refunded", every.refunds, -every.refunded),
        SumRow("voided", every.voids, -every.voided),
        SumRow("corrected", None, corrected),
    )
    rows = tuple(row for row in (*received, *taken_off) if row.number or row.minor)
    if fees is None or not fees.in_sum:
        return SumColumn(rows)
    kept = SumRow("fees", fees.in_sum, -fees.kept)
    if not fees.is_whole:
        return SumColumn(rows, (kept,))
    left = sum(row.minor for row in rows) - fees.kept
    return SumColumn(rows, (kept, SumRow("after_fees", None, left)))
