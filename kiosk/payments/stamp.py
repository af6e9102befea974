"""The stamp that makes an object at Stripe ours: which campaign, kiosk, attempt and shift it belongs to.

It stands in a PaymentIntent's metadata. A Checkout Session hands it on only when it is given as
`payment_intent_data.metadata` too. It says nothing about a person.
"""

import re
from collections.abc import Mapping

from kiosk.model.attempt import Attempt
from kiosk.model.records import dataclass

CAMPAIGN = "kiosk_campaign"
KIOSK = "kiosk_uuid"
ATTEMPT = "kiosk_attempt"
SHIFT = "kiosk_shift"
FUND = "kiosk_fund"
TIER = "kiosk_tier"

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is stamped."""

    campaign: str
    kiosk: str
    """The uuid of the kiosk that took the gift."""
    attempt: str = ""
    shift: str = ""
    """Empty outside one."""
    fund: str = ""
    """What the gift is for; empty where that is nothing in particular."""
    tier: str = ""
    """The dues that are paid with it, where there are several."""

    @property
    def metadata(self) -> dict[str, str]:
        """How it is written at Stripe; Stripe keeps no empty values."""
        written = {
            CAMPAIGN: self.campaign,
            KIOSK: self.kiosk,
            ATTEMPT: self.attempt,
            SHIFT: self.shift,
            FUND: self.fund,
            TIER: self.tier,
        }
        return {key: value for key, value in written.items() if value}


def stamp_of(attempt: Attempt, kiosk: str) -> Stamp:
    """What an `attempt` of `kiosk` (uuid) is stamped with."""
    return Stamp(attempt.campaign, kiosk, attempt.id, attempt.shift, attempt.fund, attempt.tier)


def stamp_in(metadata: object) -> Stamp | None:
    """The stamp in an object's metadata; `None` where there is none, or people have changed it into none.

    An attempt, a shift, a fund or a tier that can't be one is left out: the campaign and the kiosk make it ours.
    """
    if not isinstance(metadata, Mapping):
        return None
    campaign, kiosk, *names = (metadata.get(key) for key in (CAMPAIGN, KIOSK, ATTEMPT, SHIFT, FUND, TIER))
    if not isinstance(campaign, str) or not campaign or not isinstance(kiosk, str) or not _UUID.fullmatch(kiosk):
        return None
    return Stamp(campaign, kiosk, *map(_name, names))


def _name(value: object) -> str:
    return value if isinstance(value, str) and _NAME.fullmatch(value) else ""
