"""Why no gift can be taken in some way, or the reader not be freed, as records; `kiosk.words.payment` says them."""

from typing import Literal

from kiosk.machine.secret_trouble import SecretTrouble
from kiosk.model.attempt import Mismatch
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.model.records import dataclass
from kiosk.payments.trouble import BaseTrouble, ReaderTrouble


@dataclass(frozen=True, slots=True)
class PracticeUnusable:
    """Practice can't have a Stripe of its own."""

    kind: Literal["not_kept", "not_ours", "damaged"]
    """`not_kept`: its file can't be read or written. `not_ours`: something else is in it. `damaged`: in the middle."""
    path: str
    """Of that file."""
    system: str = ""
    """What the system says of it, where it was asked."""


@dataclass(frozen=True, slots=True)
class NotAtStripe:
    """Stripe, asked with a key that works, knows nothing of a payment whose end has to be found out."""

    payment: str
    """By the name that Stripe gave it, perhaps in another account."""


SessionTrouble = Literal["no_reader"] | SecretTrouble | BaseTrouble | ReaderTrouble | PracticeUnusable
"""Why no payment session can be opened. `no_reader`: none is set up at this kiosk."""
WhyNot = (
    Literal["no_phones", "no_shift", "still_checking", "reader_in_use"]
    | NotAtStripe
    | Mismatch
    | LedgerTrouble
    | SessionTrouble
)
"""`no_phones`: no pages can be made for them. `still_checking`: what became of the payment before isn't known yet.
`reader_in_use`: by somebody else."""


class PaymentSessionRefusedError(Exception):
    """No gift can be taken here; `kiosk.words.payment` says `trouble`."""

    def __init__(self, trouble: SessionTrouble) -> None:
        super().__init__(f"no payment session: {trouble}")
        self.trouble = trouble
