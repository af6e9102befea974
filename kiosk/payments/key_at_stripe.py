"""What Stripe says to a key, and to this kiosk's reader."""

from kiosk.model.records import dataclass
from kiosk.payments.connection import Key
from kiosk.payments.key_check import KeyKnown, check_with_stripe
from kiosk.payments.reader_state import ReaderState
from kiosk.payments.readers import Readers
from kiosk.payments.trouble import BaseTrouble, ReaderTrouble


@dataclass(frozen=True, slots=True)
class AtStripe:
    """What came of asking."""

    lacks: tuple[str, ...] = ()
    """Permissions, by the names of Stripe's Dashboard."""
    beyond: tuple[str, ...] = ()
    """Likewise, those that it has and no kiosk needs."""
    monthly: bool = True
    """Whether it may do what giving monthly needs beside."""
    reader: ReaderState | None = None
    """This kiosk's, where one is set and Stripe has it."""
    trouble: ReaderTrouble | BaseTrouble | None = None
    """Why Stripe didn't say, or doesn't have the reader; `None` where nothing is wrong."""

    @property
    def is_fine(self) -> bool:
        """Whether the key can be relied on, and lends itself to nothing else."""
        return self.works and not self.beyond

    @property
    def works(self) -> bool:
        """Whether the key can be relied on."""
        return not self.lacks and self.trouble is None


def said_by_stripe(key: Key, base: str | None, ours: str | None) -> AtStripe:
    """What the Stripe at `base` says to `key`, and to the reader `ours` where one is set."""
    answer = check_with_stripe(key, base)
    if not isinstance(answer, KeyKnown):
        return AtStripe(trouble=answer)
    if answer.lacks:
        return AtStripe(answer.lacks)
    if ours is None:
        return AtStripe(beyond=answer.beyond, monthly=answer.monthly)
    reader = Readers(key, base).reader(ours)
    if isinstance(reader, ReaderState):
        return AtStripe(beyond=answer.beyond, monthly=answer.monthly, reader=reader)
    return AtStripe(beyond=answer.beyond, monthly=answer.monthly, trouble=reader)
