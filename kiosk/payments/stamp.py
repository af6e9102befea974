"""The stamp that makes an object at Stripe ours: which campaign, kiosk, attempt and shift it belongs to.

It stands in a PaymentIntent's metadata. A Checkout Session hands it on only when it is given as
`payment_intent_data.metadata` too. It says nothing about a person.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

CAMPAIGN = "kiosk_campaign"
KIOSK = "kiosk_uuid"
ATTEMPT = "kiosk_attempt"
SHIFT = "kiosk_shift"

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

    @property
    def metadata(self) -> dict[str, str]:
        """How it is written at Stripe; Stripe keeps no empty values."""
        written = {CAMPAIGN: self.campaign, KIOSK: self.kiosk, ATTEMPT: self.attempt, SHIFT: self.shift}
        return {key: value for key, value in written.items() if value}


def stamp_in(metadata: object) -> Stamp | None:
    """The stamp in an object's metadata; `None` where there is none, or people have changed it into none.

    An attempt or a shift that can't be one is left out: the campaign and the kiosk make it ours.
    """
    if not isinstance(metadata, Mapping):
        return None
    campaign, kiosk, attempt, shift = (metadata.get(key) for key in (CAMPAIGN, KIOSK, ATTEMPT, SHIFT))
    if not isinstance(campaign, str) or not campaign or not isinstance(kiosk, str) or not _UUID.fullmatch(kiosk):
        return None
    return Stamp(campaign, kiosk, _name(attempt), _name(shift))


def _name(value: object) -> str:
    return value if isinstance(value, str) and _NAME.fullmatch(value) else ""
