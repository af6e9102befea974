"""Where the files that ship with the kiosk lie: in the wheel, in the checkout, or in a one-folder build."""

import sys
from pathlib import Path

EXAMPLE_CAMPAIGN = Path("campaigns", "psf-2023")


def resource_folder() -> Path:
    """The `resources` folder of this installation."""
    package = Path(__file__).parent.parent
    bundle = Path(getattr(sys, "_MEIPASS", package))
    candidates = (package / "resources", bundle / "resources", package.parent / "resources")
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])
