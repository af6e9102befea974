"""Why Stripe did not do what it was asked: one family of answers, for readers, receipts, payments, lists and keys.

They are records, to be told in any language by `kiosk.words`; `str` of one is fixed English, for logs.
"""

from dataclasses import dataclass
from typing import Literal, assert_never


@dataclass(frozen=True, slots=True)
class Refused:
    """Stripe says no to the question itself."""

    stripe_code: str = ""
    """Stripe's word for why, see https://docs.stripe.com/error-codes; empty where it has none."""
    status: int | None = None
    """By HTTP."""
    param: str = ""
    """The parameter that Stripe names; empty where it names none."""

    def __str__(self) -> str:
        if self.param == "expires_at":
            return WRONG_CLOCK
        return _REFUSED.get(self.stripe_code, f"Stripe refuses this: {self.stripe_code or self.status}.")


Silence = Literal[
    "unknown_key", "permission", "too_often", "impostor", "unreachable", "conflict", "stripe_failed", "unreadable"
]
"""`unknown_key`: Stripe doesn't know the key. `permission`: the key may not do this. `too_often`: it wants a pause.
`impostor`: whoever answers can't prove to be Stripe. `unreachable`: nothing came back in time. `conflict`: Stripe is
still about the same question. `stripe_failed`: an error of Stripe's own. `unreadable`: what answers isn't Stripe."""


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Whether it was done can't be told."""

    why: Silence
    status: int | None = None
    """By HTTP; `None` where nothing came back."""
    permissions: str = ""
    """What the key needs, as Stripe's Dashboard calls it; where `why` is `permission`."""
    stripe_code: str = ""
    """Stripe's word for why; empty where it has none."""

    @property
    def kind(self) -> Literal["network", "trouble", "busy", "key"]:
        """What may help: `network`, another try. `trouble`, a new question. `busy`, a pause. `key`, another key."""
        match self.why:
            case "unknown_key" | "permission":
                return "key"
            case "too_often" | "conflict":
                return "busy"
            case "stripe_failed":
                return "trouble"
            case "impostor" | "unreachable" | "unreadable":
                return "network"
            case _:
                assert_never(self.why)

    def __str__(self) -> str:
        match self.why:
            case "unknown_key":
                return (
                    "Stripe doesn't know the key: it was revoked or mistyped; "
                    "give a new one with: kiosk key set stripe"
                )
            case "permission":
                return f"The Stripe key may not do this; tick {self.permissions} for it in Stripe's Dashboard."
            case "too_often":
                return "Stripe was asked too often and wants a pause; nothing needs to be done."
            case "impostor":
                return (
                    "Stripe cannot be told from an impostor; "
                    "check the date and time of this machine, then the network."
                )
            case "unreachable":
                return "Stripe cannot be reached or doesn't answer in time; check the network."
            case "stripe_failed":
                return f"Stripe has trouble of its own (HTTP {self.status}); nothing needs to be done."
            case "conflict":
                return "Stripe is still busy with the same question; nothing needs to be done."
            case "unreadable":
                return (
                    "What answers in Stripe's place doesn't speak as Stripe does; check the network for a log-in page."
                )
            case _:
                assert_never(self.why)


StripeTrouble = Refused | NoAnswer


@dataclass(frozen=True, slots=True)
class NotAnId:
    """What was given can't be the id of a reader or location, or a registration code; Stripe was not asked."""

    text: str
    of: Literal["reader", "location", "registration_code"]

    def __str__(self) -> str:
        given = repr(self.text[:40])
        match self.of:
            case "reader":
                return f"{given} is not a reader's id, which starts with tmr_; see kiosk reader list."
            case "location":
                return f"{given} is not a location's id, which starts with tml_."
            case "registration_code":
                return f"{given} is not a registration code; write what the reader shows, like sapphire-fox-lunch."
            case _:
                assert_never(self.of)


@dataclass(frozen=True, slots=True)
class NoSuchReader:
    """Stripe has no reader with this id for the key: it was removed, or is another account's."""

    reader: str

    def __str__(self) -> str:
        return (
            f"Stripe has no reader {self.reader} for this key: it was removed, or is another account's; "
            "see kiosk reader list."
        )


@dataclass(frozen=True, slots=True)
class NotRegistered:
    """Stripe does not register the reader."""

    wrong: Literal["code", "location", "fit"]
    """The code is unknown or over, the location isn't there, or doesn't fit: it isn't in the reader's country."""
    location: str
    """The id of the location that was given."""

    def __str__(self) -> str:
        match self.wrong:
            case "code":
                return (
                    "Stripe doesn't know this code, or its time is over; have the reader make a new one "
                    "in its settings and give that."
                )
            case "location":
                return (
                    f"Stripe has no location {self.location} for this key; leave --location out to see those it has."
                )
            case "fit":
                return (
                    "This reader may not be used at this location; "
                    "give one in the country that the reader was sold for."
                )
            case _:
                assert_never(self.wrong)


@dataclass(frozen=True, slots=True)
class InputRefused:
    """Stripe doesn't take something that people gave, and names it."""

    names: tuple[str, ...]
    """Stripe's words for the parameter and for what is wrong with it, one at least: letters, digits, `_[]`."""

    def __str__(self) -> str:
        return f"Stripe doesn't take this, and names {' and '.join(self.names)}; correct it and try again."


@dataclass(frozen=True, slots=True)
class PerhapsMade:
    """No answer came that can be read, and a reader or a location may have been made all the same."""

    what: Literal["reader", "location"]

    def __str__(self) -> str:
        return (
            f"Stripe gave no answer that can be read, and the {self.what} may have been made all the same; "
            "check the network, and look with kiosk reader list before trying again."
        )


@dataclass(frozen=True, slots=True)
class WrongMode:
    """What came is for tests and the key is live, or the other way round: no card may be taken."""

    key_is_live: bool

    def __str__(self) -> str:
        key, came = ("a live one", "for tests") if self.key_is_live else ("one for tests", "live")
        return (
            f"Take no cards: the Stripe key is {key}, and what Stripe answered with is {came}; "
            "check the key and the reader."
        )


ReaderTrouble = StripeTrouble | NotAnId | NoSuchReader | NotRegistered | InputRefused | PerhapsMade | WrongMode
"""Why nothing came of a question about readers and locations."""
ReceiptTrouble = StripeTrouble | Literal["not_an_address", "no_such_gift", "reader_busy", "reader_moved_on"]
"""Why no receipt was sent. `no_such_gift`: it isn't one that was just taken here. `reader_moved_on`: the reader is
about something else now and asks for no address any more."""


class StripeTroubleError(Exception):
    """Stripe can't be read, or not as far as it must be."""

    def __init__(self, trouble: StripeTrouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


UNREADABLE = NoAnswer("unreadable")


WRONG_CLOCK = "Stripe's clock and this machine's differ by minutes; set this machine's date and time."
"""Said when Stripe doesn't take a time that is reckoned from now."""
_REFUSED = {
    "terminal_reader_offline": "The reader is not in the network; look whether it is switched on and online.",
    "terminal_reader_busy": "The reader is busy, with a card or with itself; wait a moment.",
    "terminal_reader_timeout": "The reader didn't answer in time; look whether it is switched on and online.",
    "terminal_reader_hardware_fault": "The reader says that it is broken; use another one.",
    "terminal_reader_invalid_location_for_payment": "The reader's location doesn't fit; register it where it stands.",
    "resource_missing": "Stripe doesn't know what was asked for; the key may be of another account than the reader.",
    "amount_too_small": "The amount is smaller than Stripe takes; choose a larger one.",
    "email_invalid": "Stripe doesn't take this e-mail address; look for a slip in it.",
}
