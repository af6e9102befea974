"""This machine's settings, as a start reads them."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.machine.settings import Settings
    from kiosk.machine.settings_trouble import SettingsSaid


def read_settings_or_why_not(data: Path, *, keeps_check: bool = False) -> "tuple[Settings | None, SettingsSaid]":
    """The settings in `data` with what needs a look, or why there are none that can be used; called in a lane."""
    import kiosk.app.goals  # noqa: F401 - here it holds up nobody, and the screen needs it next
    from kiosk.machine.settings import SettingsRefusedError, keep_settings

    try:
        return keep_settings(data, keeps_check=keeps_check)
    except SettingsRefusedError as error:
        return None, [error.trouble]
