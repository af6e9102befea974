"""Who else shows the scene, each alone on its files: a browser, WPE, plain QML, the kiosk of before, the package."""

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .browser import browser_command, find_browser
from .loop import Peer
from .own_files import BEFORE, OwnFiles, own_files
from .page import write_page, write_scene
from .progress import progress
from .screen import SIZE

KIOSK, PACKAGE, BEFORE_IT, PLAIN, EMPTY = "kiosk", "package", "kiosk before", "plain QML", "empty window"
EXAMPLE, CHROMIUM, COG = "kiosk with its example", "Chromium", "cog (WPE)"
_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Package:
    """The Debian package, unpacked."""

    packed: int
    """Bytes."""
    installed: int
    program: Path


def drive_in(folder: Path) -> Path:
    """The campaign that all show: the first round's example, without pictures, which earlier revisions read, too."""
    drive = folder / "drive"
    drive.mkdir(parents=True)
    shutil.copy(_HERE / "campaign.toml", drive)
    return drive


def unpacked(package: Path, folder: Path) -> Package:
    """The package, with its files in `folder`.

    Raises:
        RuntimeError: it is none, or nothing here unpacks it.
    """
    folder.mkdir(parents=True)
    done = subprocess.run(["dpkg-deb", "-x", package, folder], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{package} could not be unpacked: {done.stderr.strip()}")
    installed = sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return Package(package.stat().st_size, installed, folder / "usr/lib/donation-kiosk/kiosk")


def peers_in(folder: Path, drive: Path, package: Package | None) -> dict[str, Peer]:
    """All that can be had here, by name."""
    found = {}
    for name, revision, campaign in (
        (KIOSK, None, drive),
        (BEFORE_IT, BEFORE, drive),
        (EXAMPLE, None, None),
    ):
        if (own := _copied(folder, name, revision)) is not None:
            found[name] = _peer(
                folder, name, own, _run(str(own.python), "-m", "kiosk", folder=folder / name, campaign=campaign)
            )
    for name, script, more in (
        (PLAIN, "plain_scene.py", [str(folder / "scene")]),
        (EMPTY, "empty_window.py", []),
    ):
        if (own := _copied(folder, name)) is not None:
            found[name] = _peer(folder, name, own, [str(own.python), str(_HERE / script), *more])
    (folder / "scene").mkdir()
    write_scene(folder / "scene", drive)
    if package is not None:
        found[PACKAGE] = Peer(
            PACKAGE, _run(str(package.program), folder=folder / PACKAGE, campaign=drive), folder / PACKAGE, folder
        )
    page = write_page(folder / "scene", drive)
    if (browser := find_browser()) is not None:
        found[CHROMIUM] = Peer(CHROMIUM, browser_command(browser, folder / "profile", page), folder / CHROMIUM, folder)
    if (cog := shutil.which("cog")) is not None:
        found[COG] = Peer(COG, [cog, "--platform=headless", page.as_uri()], folder / COG, folder)
    return found


def conditions(found: dict[str, Peer]) -> str:
    """On what this runs, and who is missing, in a sentence or two."""
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if "model name" in line
        ),
        "an unknown processor",
    )
    load = Path("/proc/loadavg").read_text().split()[0]
    cores = Path("/proc/cpuinfo").read_text().count("processor\t")
    wanted = {
        BEFORE_IT: f"git has no revision {BEFORE} here",
        CHROMIUM: "apt-get install chromium",
        COG: "apt-get install cog",
        PACKAGE: "--package FILE.deb",
    }
    missing = [f"{name} ({how})" for name, how in wanted.items() if name not in found]
    left_out = f" Left out: {', '.join(missing)}." if missing else ""
    return (
        f"On {cores} cores of {model}, load {load} at the start; Python {sys.version.split()[0]}, Xvfb at"
        f" {SIZE[0]} by {SIZE[1]}, software renderer, each peer on a copy of its files; cog draws without a screen, so"
        f" its processor time is only told.{left_out}"
    )


def _copied(folder: Path, name: str, revision: str | None = None) -> OwnFiles | None:
    progress(f"a copy of all files for: {name}")
    return own_files(folder / f"{name} files", revision)


def _run(*kiosk: str, folder: Path, campaign: Path | None) -> list[str]:
    shown = ["--campaign", str(campaign)] if campaign is not None else []
    return [*kiosk, "run", "--size", f"{SIZE[0]}x{SIZE[1]}", "--data", str(folder / "data"), *shown]


def _peer(folder: Path, name: str, own: OwnFiles, command: list[str]) -> Peer:
    return Peer(name, command, folder / name, own.program, own.more)
