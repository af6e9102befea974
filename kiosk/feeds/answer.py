"""What asking a feed can come to besides a reading."""

from collections.abc import Callable

from kiosk.feeds.trouble import FeedTrouble, NoFeedKey, NotAReading
from kiosk.model.fact import Gift, Refund
from kiosk.model.records import dataclass
from kiosk.model.stripe_trouble import StripeTrouble


@dataclass(frozen=True, slots=True)
class FeedFailure:
    """There is no reading; an answer like any other, and the last good figure stays."""

    why: FeedTrouble
    retry_after: int | None = None
    """For how many seconds the other side wants to be left alone."""


SecretOf = Callable[[str], str | NoFeedKey]
"""The key of the feed with this id, or why there is none; blocks."""


@dataclass(frozen=True, slots=True)
class Witnessed:
    """Single gifts and refunds instead of a figure, each of which the ledger counts once."""

    entries: tuple[Gift | Refund, ...]
    trouble: StripeTrouble | None = None
    """Why there may be more; `None` where all went well."""


class NotAReadingError(ValueError):
    """A document holds no reading."""

    def __init__(self, why: NotAReading) -> None:
        super().__init__(why)
        self.why = why
