"""Why Stripe did not do what it was asked: about readers, receipts and lists, beside `kiosk.model.stripe_trouble`.

They are records, to be told in any language by `kiosk.words`.
"""

from typing import Literal

from kiosk.model.records import dataclass
from kiosk.model.stripe_trouble import StripeTrouble

BaseTrouble = Literal["live_key", "not_this_machine"]
"""Why the Stripe on this machine that the environment names may not be asked: with a live key none is, and no other
machine's."""


@dataclass(frozen=True, slots=True)
class NotAnId:
    """What was given can't be the id of a reader or location, or a registration code; Stripe was not asked."""

    text: str
    of: Literal["reader", "location", "registration_code"]


@dataclass(frozen=True, slots=True)
class NoSuchReader:
    """Stripe has no reader with this id for the key: it was removed, or is another account's."""

    reader: str


@dataclass(frozen=True, slots=True)
class NotRegistered:
    """Stripe does not register the reader."""

    wrong: Literal["code", "location", "fit"]
    """The code is unknown or over, the location isn't there, or doesn't fit: it isn't in the reader's country."""
    location: str
    """The id of the location that was given."""


@dataclass(frozen=True, slots=True)
class InputRefused:
    """Stripe doesn't take something that people gave, and names it."""

    names: tuple[str, ...]
    """Stripe's words for the parameter and for what is wrong with it, one at least: letters, digits, `_[]`."""


@dataclass(frozen=True, slots=True)
class PerhapsMade:
    """No answer came that can be read, and a reader or a location may have been made all the same."""

    what: Literal["reader", "location"]


@dataclass(frozen=True, slots=True)
class WrongMode:
    """What came is for tests and the key is live, or the other way round: no card may be taken."""

    key_is_live: bool


ReaderTrouble = StripeTrouble | NotAnId | NoSuchReader | NotRegistered | InputRefused | PerhapsMade | WrongMode
"""Why nothing came of a question about readers and locations."""
ReceiptTrouble = StripeTrouble | Literal["not_an_address", "no_such_gift", "reader_busy", "reader_moved_on"]
"""Why no receipt was sent. `no_such_gift`: it isn't one that was just taken here. `reader_moved_on`: the reader is
about something else now and asks for no address any more."""


class ReaderTroubleError(Exception):
    """Nothing comes of a question about readers and locations."""

    def __init__(self, trouble: ReaderTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


class StripeTroubleError(Exception):
    """Stripe can't be read, or not as far as it must be."""

    def __init__(self, trouble: StripeTrouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


class StripeRefusedError(Exception):
    """Stripe may not be asked as the environment says; `kiosk.words.stripe` says `trouble`."""

    def __init__(self, trouble: BaseTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble
