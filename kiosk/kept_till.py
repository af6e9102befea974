"""A till that stays open while the kiosk runs, and what can be given at it. Imports nothing heavy."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from typing import Protocol

from kiosk.giving import CardsOff, Giving
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.attempt import CancelReason, Progress, Unclear
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Method
from kiosk.model.money import Money


class TillRefusedError(Exception):
    """No gift can be taken here; one sentence says why and what to do."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be given at this till now."""

    cards_off: str = ""
    """Why no card is taken now, one sentence for staff; empty where one is."""
    checking: bool = False
    """Whether that is because a payment before isn't settled."""
    phones: bool = False
    """Whether Stripe can be asked for a page to pay on."""
    unsettled: tuple[str, ...] = ()
    """The codes of payments on the reader of which nobody knows the end."""
    alarm: str = ""
    """Why somebody must look before any card is taken; empty where all is well."""


@dataclass(frozen=True, slots=True)
class Stepped:
    """How what was begun stands."""

    progress: Progress
    pause: float
    """Seconds until the next step is due."""
    over: bool
    """Whether nothing more comes of it here."""
    code: str


class OpenTill(Protocol):
    """What is opened."""

    @property
    def giving(self) -> Giving:
        """Takes gifts."""


class KeptTill:
    """A till that stays open: opened when it is first needed, and anew after trouble. For one thread.

    Args:
        opening: opens one; see `kiosk.till.open_till`.
        takes_cards: whether it is meant to have a reader.
    """

    def __init__(self, opening: Callable[[], AbstractContextManager[OpenTill]], *, takes_cards: bool) -> None:
        self._opening = opening
        self._takes_cards = takes_cards
        self._held = ExitStack()
        self._till: OpenTill | None = None

    def close(self) -> None:
        """Close what is open."""
        self._till = None
        self._held.close()

    def look(self) -> Offer:
        """Settle what isn't settled, and say what can be given now."""
        try:
            till = self._opened()
        except (TillRefusedError, LedgerTroubleError) as error:
            return Offer(cards_off=str(error))
        unsettled = till.giving.settle()
        off = till.giving.cards_off()
        return Offer(
            off.why if off is not None else "",
            off is not None and off.checking,
            phones=False,
            unsettled=tuple(one.code for one in unsettled),
            alarm=till.giving.alarm,
        )

    def begin(self, campaign: Campaign, money: Money, method: Method) -> CardsOff | None:
        """Moves no money. Begin to take `money`; then `step`."""
        try:
            return self._opened().giving.begin(campaign, money)
        except (TillRefusedError, LedgerTroubleError) as error:
            return CardsOff(str(error))

    def step(self) -> Stepped:
        """May take money, once. Move on what was begun."""
        giving = self._opened().giving
        progress = giving.step()
        payment = giving.payment
        assert payment is not None, "a payment was begun"  # noqa: S101 - a mistake in the program
        is_over = payment.over or isinstance(progress, Unclear)
        return Stepped(progress, payment.pause, is_over, payment.attempt.code)

    def leave(self, reason: CancelReason) -> None:
        """Moves no money. Call off what was begun."""
        self._opened().giving.leave(reason)

    def _opened(self) -> OpenTill:
        if self._till is None:
            self._held.close()
            self._till = self._held.enter_context(self._opening())
        return self._till
