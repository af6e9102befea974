"""Whether the booth takes gifts now: what volunteers choose, and what the public sees of it."""

import datetime as dt
from typing import Literal

from kiosk.model.records import dataclass

State = Literal["open", "display", "closed"]
"""Gifts are taken; only stories, goals and codes are shown; nobody is at the booth."""


@dataclass(frozen=True, slots=True)
class BoothState:
    """The state, and when somebody is back."""

    state: State = "open"
    back_at: dt.datetime | None = None
    """With a time zone; only where the booth is closed, and only where somebody chose a time."""


OPEN = BoothState()
