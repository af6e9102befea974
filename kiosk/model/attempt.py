"""Attempts: one try to take a gift, how it stands while it goes on, and how it can end."""

import datetime as dt
import secrets
from collections.abc import Mapping
from typing import Literal

from kiosk.model.fact import Method
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.model.money import Money
from kiosk.model.records import dataclass
from kiosk.model.stripe_trouble import NoAnswer, Refused, StripeTrouble

CancelReason = Literal[
    "attendee",
    "idle",
    "staff",
    "stopped",
    "cards_off",
    "reader_in_use",
    "reader_offline",
    "reader_trouble",
    "replaced",
    "unreachable",
    "refused",
    "failed",
]
"""Why an attempt brought nothing, where no card was declined.

`stopped`: the kiosk ended in the middle. `cards_off`: no card may be taken now. `reader_trouble`: the reader failed in
a way that is no decline. `replaced`: something else took the reader's slot. `unreachable`: Stripe didn't answer.
`refused`: Stripe doesn't take the payment as it was asked for. `failed`: it was pending, and its money never came."""
Purpose = Literal["gift", "membership", "monthly", "next_month"]
"""What somebody pays for: whoever pays the dues of a membership gives, and becomes a member by it;
whoever gives monthly pays the first month, and is a monthly supporter more. With `next_month`
nothing is paid today."""
Mismatch = Literal["other_payment", "mixed_modes", "other_amount", "no_stamp"]
"""What of Stripe's answer isn't as it was asked for, so that no card may be taken before somebody has looked."""
PaymentTrouble = Literal[
    "no_cards_here",
    "no_pages_here",
    "foreign_page",
    "cancelled_elsewhere",
    "reader_holds_on",
    "reader_silent",
    "reader_failed",
    "not_called_off",
    "unexpected",
]
"""What goes wrong with a payment beside that. `no_cards_here`, `no_pages_here`: the account can't take cards of a
reader, or cards alone on a page. `foreign_page`: its page isn't at Stripe's address. `reader_holds_on`: the reader
doesn't let go of an earlier payment. `not_called_off`: Stripe has neither taken it yet nor called it off.
`unexpected`: a mistake in the program."""


@dataclass(frozen=True, slots=True)
class MethodsLeftOut:
    """Stripe's page doesn't offer these, by Stripe's names, although the campaign names them."""

    methods: tuple[str, ...]


Why = StripeTrouble | LedgerTrouble | Mismatch | PaymentTrouble | MethodsLeftOut
"""For staff; `kiosk.words.payment` says it."""
CODE_LENGTH = 4
_BEGINS: Mapping[Purpose, str] = {"gift": "", "membership": "m", "monthly": "r", "next_month": "n"}
"""How the id of an attempt begins, so that the ledger knows what it is for before anybody is asked."""


@dataclass(frozen=True, slots=True)
class Designation:
    """What a payment is for within its purpose."""

    fund: str = ""
    """Of a gift, the id of what its money is for; empty where that is nothing in particular."""
    tier: str = ""
    """Of a membership, the id of the dues that were chosen; empty where there is one amount for all."""


UNDESIGNATED = Designation()


def new_attempt_id(purpose: Purpose) -> str:
    """An id that is the same nowhere else and says what is paid for."""
    return f"{_BEGINS[purpose]}{secrets.token_hex(8)}"


def purpose_of(attempt: str) -> Purpose:
    """What the attempt of this id is for."""
    return next((purpose for purpose, sign in _BEGINS.items() if sign and attempt.startswith(sign)), "gift")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to take a gift."""

    id: str
    """Letters and digits, the same nowhere else."""
    campaign: str
    method: Method
    money: Money
    shift: str = ""
    payment_intent: str = ""
    """By what Stripe knows it, a PaymentIntent or for a phone a Checkout Session; empty before."""
    opened: dt.datetime | None = None
    """When it was written down, in UTC."""
    fund: str = ""
    """The id of what the gift is for; empty where that is nothing in particular."""
    tier: str = ""
    """The id of the dues that are paid; empty for any other gift, and where there is one amount for all."""
    is_pending: bool = False
    """Whether the ledger has it that its money comes later, or doesn't."""

    @property
    def code(self) -> str:
        """What the attendee can tell a volunteer, where the ending is unclear."""
        return self.id[:CODE_LENGTH].upper()


@dataclass(frozen=True, slots=True)
class Preparing:
    """Nothing can be paid yet."""


@dataclass(frozen=True, slots=True)
class Presenting:
    """The reader waits for a card."""

    declined: str = ""
    """What the last card was declined for, by Stripe's code; empty before one was."""
    tries: int = 0
    """How many cards were declined."""


@dataclass(frozen=True, slots=True)
class Scanning:
    """A page to pay on waits for somebody's phone."""

    link: str
    """What the code says that leads there."""
    methods: tuple[str, ...] = ()
    """What it takes beside cards and Link, by Stripe's names."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """It is being called off; a card that was there first is still taken."""


@dataclass(frozen=True, slots=True)
class Checking:
    """Nobody knows yet what became of the money: nobody must pay again, and nothing has failed."""

    why: Why


@dataclass(frozen=True, slots=True)
class Paid:
    """The money was received, as Stripe says and the ledger has it."""

    money: Money
    payment_intent: str


@dataclass(frozen=True, slots=True)
class Declined:
    """The last card was declined, and nothing can be paid any more."""

    code: str
    """Stripe's word for why."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """Nothing was paid, and nothing can be any more."""

    reason: CancelReason
    why: Why | None = None
    """`None` where the reason says it all."""

    @property
    def recorded(self) -> str:
        """What the ledger keeps of it: the reason, and Stripe's own code where there is one."""
        match self.why:
            case Refused(stripe_code=code) | NoAnswer(stripe_code=code) if code:
                return f"{self.reason}: {code}"
            case _:
                return self.reason


@dataclass(frozen=True, slots=True)
class Unclear:
    """Whether it was paid is found out later; until then no other card is taken."""

    why: Why


@dataclass(frozen=True, slots=True)
class Pending:
    """It was made on the page, and the money comes days later, or doesn't: it counts once it is there."""

    money: Money


@dataclass(frozen=True, slots=True)
class Begun:
    """Somebody gives this much every month from the next one on, as Stripe says and the ledger has it."""

    money: Money


Outcome = Paid | Declined | Cancelled | Unclear | Pending | Begun
"""How an attempt ends for the person who gives; an unclear or pending one goes on in the background."""
Progress = Preparing | Presenting | Scanning | Leaving | Checking | Outcome
"""How it stands."""

PracticeDonor = Literal["good", "declined", "pay", "decline"]
"""What somebody plays who practises: a good or a declined card at the reader, paying or giving up on the phone."""
Receipt = Literal["", "sending", "sent", "failed", "on_reader"]
"""What has become of the receipt: none was asked for, on its way, sent, not sent, or asked for on the reader."""
