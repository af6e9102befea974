"""Why Stripe did not do what it was asked, as records; `str` of one is for logs, `kiosk.words.stripe` says it."""

from typing import Literal, assert_never

from kiosk.model.records import dataclass


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
        return f"refused {self.stripe_code or 'without a code'} {self.param}".rstrip() + _http(self.status)


Silence = Literal[
    "unknown_key", "permission", "too_often", "impostor", "unreachable", "conflict", "stripe_failed", "unreadable"
]
"""`unknown_key`: Stripe doesn't know the key. `permission`: the key may not do this. `too_often`: it wants a pause.
`impostor`: whoever answers can't prove to be Stripe. `unreachable`: nothing came back in time. `conflict`: Stripe is
still about the same question. `stripe_failed`: an error of Stripe's own. `unreadable`: what answers isn't Stripe."""


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Nobody knows whether it was done."""

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
        return f"no answer: {self.why} {self.stripe_code or self.permissions}".rstrip() + _http(self.status)


def _http(status: int | None) -> str:
    return "" if status is None else f" (HTTP {status})"


StripeTrouble = Refused | NoAnswer
UNREADABLE = NoAnswer("unreadable")
