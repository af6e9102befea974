"""What card readers look like, and where they stand beside the screen."""

from typing import Literal

ReaderModel = Literal["wisepos_e", "s700", "p400"]
"""As it is drawn: a dark or a bright reader that is all screen, or one with a small screen over keys."""
ReaderSide = Literal["left", "right", "below"]
"""Seen by whoever stands before the screen."""


def reader_model(device_type: str) -> ReaderModel:
    """The model that Stripe's `device_type` is drawn as; a new one as a reader that is all screen.

    https://docs.stripe.com/api/terminal/readers/object lists them: `bbpos_wisepos_e`, `stripe_s700`,
    `verifone_P400` and so on, each with `simulated_` before it where it is none that can be touched.
    """
    name = device_type.lower()
    if name.endswith(("p400", "p630")):
        return "p400"
    return "s700" if "stripe_s7" in name else "wisepos_e"
