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


def spoken_languages(resources: Path) -> tuple[str, ...]:
    """The languages that the kiosk's own words are there in, as in `pt-BR`."""
    return tuple(
        sorted(file.stem.removeprefix("kiosk_").replace("_", "-") for file in (resources / "i18n").glob("kiosk_*.qm"))
    )


def spoken_in(language: str, spoken: tuple[str, ...]) -> bool:
    """Whether words in `language` are among those `spoken`; those of `de` serve for `de-AT` as well."""
    return any(f"{language}-".lower().startswith(f"{known}-".lower()) for known in spoken)
