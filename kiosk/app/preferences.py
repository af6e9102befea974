"""What makes the screen easier to use for everybody at this kiosk."""

from typing import TYPE_CHECKING

from kiosk.ui.attendee.records import Preference

if TYPE_CHECKING:
    from kiosk.machine.settings import Settings

LARGE_TEXT = 1.5
"""The size of text from which it is large."""


def preferences_of(settings: "Settings", *, contrast: bool) -> set[Preference]:
    """What the kiosk does for everybody, by its settings and by whether the system prefers more contrast."""
    on: dict[Preference, bool] = {
        "large_text": settings.text_scale >= LARGE_TEXT,
        "high_contrast": settings.high_contrast or contrast,
        "no_motion": settings.reduced_motion,
        "more_time": settings.more_time,
        "in_reach": settings.low_controls,
    }
    return {name for name, is_on in on.items() if is_on}
