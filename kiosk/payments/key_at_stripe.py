"""The Stripe key, beyond that it is there: what to tick when it is made, and what Stripe says to it."""

from dataclasses import dataclass

from kiosk.payments.connection import Key
from kiosk.payments.key_check import KeyKnown, check_with_stripe
from kiosk.payments.permissions import LOCATIONS_WRITE, PERMISSIONS
from kiosk.payments.reader_state import ReaderState
from kiosk.payments.readers import Readers


@dataclass(frozen=True, slots=True)
class AtStripe:
    """What came of asking."""

    lacks: tuple[str, ...] = ()
    """Permissions, by the names of Stripe's Dashboard."""
    reader: ReaderState | None = None
    """This kiosk's, where one is set and Stripe has it."""
    problem: str = ""
    """Why the key can't be relied on; empty where nothing is wrong."""

    @property
    def words(self) -> str:
        """For people."""
        return self.problem or "Stripe knows it, and it may do what a kiosk does"


def how_to_make_one() -> str:
    """What to tick for a key of a kiosk that takes cards."""
    ticks = "\n".join(f"  {permission.name}" for permission in PERMISSIONS)
    return (
        "Make a restricted key in Stripe's Dashboard under Developers, API keys. To take cards and to read what was "
        f"given, tick for it\n{ticks}\nand leave everything else at None ({LOCATIONS_WRITE} only for as long as "
        "`kiosk reader register --new-location` needs it). A live secret key (sk_live_) is refused: it may do "
        "anything with the account."
    )


def said_by_stripe(key: Key, base: str | None, ours: str | None) -> AtStripe:
    """What the Stripe at `base` says to `key`, and to the reader `ours` where one is set."""
    answer = check_with_stripe(key, base)
    if not isinstance(answer, KeyKnown):
        return AtStripe(problem=str(answer))
    if answer.lacks:
        tick = ", ".join(answer.lacks)
        return AtStripe(
            answer.lacks, problem=f"The Stripe key may do too little; in the Dashboard, tick {tick} for it."
        )
    if ours is None:
        return AtStripe()
    reader = Readers(key, base).reader(ours)
    return AtStripe(reader=reader) if isinstance(reader, ReaderState) else AtStripe(problem=str(reader))
