"""Chromium as a kiosk: the usual way to show such a page, and so the measure."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from .screen import SIZE

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find_browser() -> str | None:
    """The program, or `None` when there is none."""
    return next((path for name in _NAMES if (path := shutil.which(name))), None)


def browser_advice() -> str:
    """What to do when there is none."""
    return "The comparison with a browser is left out; run as root: apt-get install -y chromium"


def browser_command(browser: str, profile: Path, page: Path) -> Sequence[str]:
    """`browser` over the whole screen, drawn without a graphics processor, asking the network for nothing."""
    return [
        browser,
        "--kiosk",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-breakpad",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--password-store=basic",
        f"--user-data-dir={profile}",
        "--window-position=0,0",
        f"--window-size={SIZE[0]},{SIZE[1]}",
        page.as_uri(),
    ]
