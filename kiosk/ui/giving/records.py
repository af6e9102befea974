"""What the giving scenes depend on and what they show, as frozen records; imports nothing heavy."""

from typing import TYPE_CHECKING, Literal

from kiosk.model.attempt import Progress, Receipt
from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from kiosk.giving.why_not import WhyNot
    from kiosk.model.campaign import Campaign
    from kiosk.model.matching import Match
    from kiosk.model.progress import Reached
    from kiosk.model.reader_model import ReaderModel, ReaderSide

Step = Literal["", "fund", "amount", "keypad", "large", "card", "phone", "thanks", "email", "dues"]
"""Where somebody is who gives: nowhere, choosing what for, choosing how much, typing an amount, with more in mind than
is taken here, paying by card or by phone, thanked, typing an address, choosing the dues of a membership."""


@dataclass(frozen=True, slots=True)
class GivingState:
    """All that the giving scenes depend on; what a person chose or typed is gone with it."""

    campaign: "Campaign"
    language: str
    cards: bool = False
    """Whether cards are taken at this kiosk, at some time."""
    cards_off: "WhyNot | None" = None
    """Why none is taken now; `None` where one is."""
    still_checking: bool = False
    """Whether that is because the payment before isn't settled."""
    phones: bool = False
    """Whether somebody's phone can be sent to a page made for this gift, whose payment is known here."""
    reader: "ReaderModel" = "wisepos_e"
    """What it looks like."""
    reader_side: "ReaderSide | Literal['']" = ""
    """Where it stands; empty where nobody has said."""
    practice: bool = False
    open: bool = True
    """Whether the booth takes gifts; else nobody can begin to give."""
    step: Step = ""
    minor: int = 0
    """What was chosen, without the fee; 0 before."""
    typed: str = ""
    """On the keypad: digits of whole units, or of minor units where `typed` has a point."""
    fresh: bool = False
    """Whether what stands on the keypad was there before anybody typed: a key takes its place."""
    covers_fee: bool = False
    then_phone: bool = False
    """Whether the page for a phone is opened once the payment on the reader is proven called off."""
    member: bool = False
    """Whether it is the dues of a membership."""
    fund: str = ""
    """The id of what the gift is for; empty where that is nothing in particular."""
    tier: str = ""
    """The id of the dues that were chosen, where there are several."""
    monthly: bool = False
    """Whether it is to be given every month, on one's own phone."""
    later: bool = False
    """Whether that begins next month, after today's gift."""
    by_phone: bool = False
    """Whether what was paid last was paid on a phone, whose page has asked for an e-mail address."""
    progress: Progress | None = None
    """Of the payment that goes on, or ended last."""
    code: str = ""
    """What the attendee can tell a volunteer while a payment is checked."""
    link: str = ""
    """What the phone's code says; empty until it is known."""
    warns: int = 0
    """Seconds until this is wiped because nobody touches it; 0 while somebody does."""
    email: str = ""
    receipt: Receipt = ""
    most_chosen: int = 0
    """Which of the campaign's amounts is given most often, in minor units; 0 where the ledger doesn't say."""
    goal_share: float = 0.0
    """Which part of the first goal's bar the gift is that was paid last, 0 to 1."""
    reached: "Reached | None" = None
    """The mark of that goal which that gift has reached."""
    match: "Match | None" = None
    """Where the offer to match gifts stands; during a payment, where it stood when that began."""
    missing: int = 0
    """What is missing to the first goal in money, in minor units, where that is little; else 0."""


@dataclass(frozen=True, slots=True)
class AmountShown:
    """An amount to choose."""

    text: str
    does: str
    chosen: bool
    icon: str = ""
    """What it does as a drawing, by its name in `Icons.qml`."""
    mark: str = ""
    """closes, suggested, most_chosen, or empty; `closes` reaches the goal."""


@dataclass(frozen=True, slots=True)
class GivingChoice:
    """A fund or dues to choose; without a text it is whatever people can pay."""

    text: str
    detail: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class GivingShown:
    """Everything on the giving scenes except their fixed words."""

    scene: str = ""
    """fund, amount, keypad, large, card, phone, checking, pending, thanks, email, dues, resting, ended, or empty.

    `pending`: it was made on the phone, and the money comes days later. `resting`: cards are off, and the code to the
    charity's own page is there. `ended`: nothing was taken, with the way back to the amounts. `large`: more than is
    taken here, with thanks and that code."""
    organisation: str = ""
    practice: bool = False
    amounts: tuple[AmountShown, ...] = ()
    choices: tuple[GivingChoice, ...] = ()
    """Funds, or dues."""
    fund: str = ""
    """What the gift is for, where people were asked."""
    goal: str = ""
    """The id of the goal whose bar the gift raises; empty where none shows it."""
    least: str = ""
    """The smallest own amount, as money."""
    most: str = ""
    """The largest own amount, as money."""
    typed: str = ""
    """The own amount as typed so far, as money."""
    typed_wrong: str = ""
    """less, more, or empty where it is allowed or nothing was typed."""
    point: str = ""
    """The sign for the keypad's decimal key; empty where the currency has no decimals."""
    member: bool = False
    """Whether it is the dues of a membership."""
    dues: str = ""
    """After a gift, what a membership costs at least that can be paid on the phone here; empty where none can."""
    chooses_dues: bool = False
    """Whether it may cost something else, too."""
    offers_monthly: bool = False
    """Whether it can be given every month."""
    monthly: bool = False
    """Whether that is chosen."""
    later: bool = False
    """Whether that begins next month, and nothing is taken today."""
    make_monthly: str = ""
    """After a gift, what can be given every month from the next one on; empty where that isn't offered."""
    stop_at: str = ""
    """Where somebody stops giving monthly: the host of that page."""
    can_pay: bool = False
    """Whether an allowed amount was chosen."""
    gift: str = ""
    """The final sum."""
    fee: str = ""
    """What covering the fee adds; empty where that isn't offered."""
    covers_fee: bool = False
    fee_terms: str = ""
    """Before an amount is chosen, what covering the fee adds to each, such as "2.9% + $0.30"; empty likewise."""
    quiet: bool = False
    """Whether nothing would be lost if nobody answered a warning."""
    offered: bool = False
    """Whether anything can be paid here."""
    by_card: bool = False
    """Whether paying by card is offered."""
    reader: str = "wisepos_e"
    """What it looks like, see `kiosk.model.reader_model`."""
    reader_side: str = ""
    """left, right, below, or empty."""
    by_phone: bool = False
    """Whether paying on the phone is offered."""
    pay_state: str = ""
    """Of a card: preparing, present, leaving. Of a phone: preparing, scan, leaving. Of `ended`, `resting` and `large`:
    why, as attendee, idle, declined, reader, network, busy, checking, off, large."""
    declined: str = ""
    """After a decline: bank, expired, pin, locked, again."""
    added: float = 0.0
    """Which part of the first goal's bar the gift is that is thanked for, 0 to 1."""
    match_by: str = ""
    """Who matches gifts now; empty where nobody does."""
    becomes: str = ""
    """What `matched_gift` comes to with what is added; empty unless that is sure."""
    matched_gift: str = ""
    """What was chosen, or before that an amount of the campaign's."""
    missing: str = ""
    """What is missing to the goal, where that is little and nothing was chosen yet."""
    reached: str = ""
    """What the gift that is thanked for has reached: milestone, goal, or empty."""
    mark: str = ""
    """That mark, as money."""
    tries: int = 0
    """Cards that were declined."""
    code: str = ""
    """While it is checked, what the attendee can tell a volunteer."""
    link: str = ""
    """What the code on the phone's scene or the resting scene says."""
    address: str = ""
    """What is printed below it."""
    modules: int = 1
    """Width of that code with its quiet zone."""
    brands: str = ""
    """On the phone's scene, what its page takes beside cards, such as "TWINT · PayPal"; empty for nothing."""
    personal: bool = False
    """Whether the code is for this gift alone, so that its payment is thanked for here."""
    warns: int = 0
    """Seconds until everything is wiped; 0 while somebody touches."""
    email: str = ""
    email_complete: bool = False
    receipt: str = ""
    """Of the receipt: offered, sending, sent, failed, on_reader, on_phone; empty where none can be had."""
    on_reader: bool = False
    """Whether the e-mail address can be typed on the reader."""
