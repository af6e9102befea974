"""What is found of the asks' codes: whether they scan, and which aren't shown today."""

import datetime as dt
from typing import TYPE_CHECKING, Literal

from kiosk.model.phase import NO_TIME
from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.model.campaign import Campaign


@dataclass(frozen=True, slots=True)
class HiddenAsk:
    """An offer, or something to act on, that isn't shown today."""

    text: str
    day: dt.date
    """The last one on which it was shown, or the first on which it will be."""
    has_ended: bool


@dataclass(frozen=True, slots=True)
class CodesFound:
    """Whether the codes scan. `near`: one only from close by; `unreadable`: one doesn't."""

    state: Literal["scan", "near", "unreadable"]
    ask: str = ""
    """The text of the ask whose code is the worst."""
    metres: float | None = None
    """From how far that one scans; `None` where that isn't known."""
    hidden: tuple[HiddenAsk, ...] = ()


def hidden_asks(campaign: "Campaign", now: dt.datetime) -> tuple[HiddenAsk, ...]:
    """Those of `campaign`; none where nobody knows what day it is (`NO_TIME`)."""
    if now == NO_TIME:
        return ()
    today = now.astimezone(campaign.dates.zone).date()
    ended = [(ask.text, ask.show_until, True) for ask in campaign.asks if ask.show_until and ask.show_until < today]
    to_come = [(ask.text, ask.show_from, False) for ask in campaign.asks if ask.show_from and ask.show_from > today]
    return tuple(HiddenAsk(*one) for one in (*ended, *to_come))
