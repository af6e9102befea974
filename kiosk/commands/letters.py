"""Which letters this machine draws, for commands that have no screen."""

import os

from kiosk.model.letters import Undrawn
from kiosk.system.libraries import missing
from kiosk.system.resources import resource_folder


def undrawn_here() -> Undrawn | None:
    """Answers which letters cannot be drawn; `None` on a machine that lacks what Qt needs."""
    if missing(for_window=False):
        return None
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.ui.letters import letters_of_this_machine  # Qt only once it is known that it can start

    return letters_of_this_machine(resource_folder())
