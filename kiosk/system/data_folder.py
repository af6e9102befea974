"""Where this user's kiosk keeps its data."""

from pathlib import Path

import platformdirs


def default_data_folder() -> Path:
    """The usual place on this system, unless the command line names another."""
    return Path(platformdirs.user_data_dir("donation-kiosk", appauthor=False))
