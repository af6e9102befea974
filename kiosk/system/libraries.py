"""The graphics libraries that Qt takes from the system on Linux: which are missing, and how to get them.

Qt's wheels carry Qt, not the libraries below it. Without them the first import of PySide6 fails with the
name of a file that says nothing to a volunteer, or Qt aborts and blames the wrong one. This module asks
first, by loading each library, and never imports PySide6.

As a command: `python -m kiosk.system.libraries [--install] [--offscreen]`. Exit 0: complete; 2: one sentence
on standard error says what to install.
"""

import argparse
import ctypes
import os
import platform
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.system.child import child_environment


@dataclass(frozen=True)
class Library:
    """One shared object, as the loader knows it, and the Debian package that holds it."""

    file: str
    package: str


class CannotInstallError(Exception):
    """The libraries can't be installed from here; the message is the advice for a person."""


_QT = (
    Library("libGL.so.1", "libgl1"),
    Library("libEGL.so.1", "libegl1"),
    Library("libX11.so.6", "libx11-6"),
    Library("libglib-2.0.so.0", "libglib2.0-0"),
    Library("libgthread-2.0.so.0", "libglib2.0-0"),
    Library("libxkbcommon.so.0", "libxkbcommon0"),
    Library("libfontconfig.so.1", "libfontconfig1"),
    Library("libfreetype.so.6", "libfreetype6"),
    Library("libdbus-1.so.3", "libdbus-1-3"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
    Library("libbrotlidec.so.1", "libbrotli1"),
)
_X11 = (
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    Library("libX11-xcb.so.1", "libx11-xcb1"),
    Library("libxcb.so.1", "libxcb1"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4"),
    Library("libxcb-image.so.0", "libxcb-image0"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Library("libxcb-randr.so.0", "libxcb-randr0"),
    Library("libxcb-render.so.0", "libxcb-render0"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0"),
    Library("libxcb-shape.so.0", "libxcb-shape0"),
    Library("libxcb-shm.so.0", "libxcb-shm0"),
    Library("libxcb-sync.so.1", "libxcb-sync1"),
    Library("libxcb-util.so.1", "libxcb-util1"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1"),
)
_WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0"),
    Library("libwayland-egl.so.1", "libwayland-egl1"),
)
_LACKING = "The screen needs libraries that this system lacks"


def needed(*, for_window: bool) -> tuple[Library, ...]:
    """Name what Qt loads on Linux: to draw at all and, `for_window`, to open a window on X11 or Wayland."""
    return _QT + _X11 + _WAYLAND if for_window else _QT


def missing(*, for_window: bool) -> list[Library]:
    """Return the needed libraries that the loader can't load; on other systems than Linux always none."""
    if sys.platform != "linux":
        return []
    return [library for library in needed(for_window=for_window) if not _loads(library.file)]


def advice(libraries: Sequence[Library], release: Mapping[str, str] | None = None) -> str:
    """Say in one sentence how to install the libraries.

    Args:
        libraries: what is missing; at least one.
        release: the fields of os-release; this system's when left out.
    """
    if _debian_like(_this_release() if release is None else release):
        sudo = "sudo " if shutil.which("sudo") and not _root() else ""
        who = "run" if sudo or _root() else "run as root"
        install = " ".join(["apt-get", "install", "-y", "--no-install-recommends", *_packages(libraries)])
        return f"{_LACKING}; {who}: {sudo}apt-get update && {sudo}{install}"
    files = ", ".join(library.file for library in libraries)
    return f"{_LACKING}; install what holds these files with the system's package tool: {files}"


def install(libraries: Sequence[Library]) -> None:
    """Install the libraries with apt-get, its progress on standard output; nothing to do for none.

    Raises:
        CannotInstallError: not root, not a Debian-like system, or apt-get failed; the message is the advice.
    """
    if not libraries:
        return
    if not (_root() and shutil.which("apt-get") and _debian_like(_this_release())):
        raise CannotInstallError(advice(libraries))
    apt_get = ["apt-get", "-o", "DPkg::Lock::Timeout=120"]
    proxies = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    environment = child_environment(DEBIAN_FRONTEND="noninteractive", **proxies)
    # One broken source fails the update while the other lists are good: the installation decides.
    import subprocess  # only who installs needs it

    subprocess.run([*apt_get, "update"], env=environment, check=False)  # noqa: S603 - fixed words
    packages = _packages(libraries)
    done = subprocess.run(  # noqa: S603 - fixed words and our own package names
        [*apt_get, "install", "-y", "--no-install-recommends", *packages], env=environment, check=False
    )
    if done.returncode != 0:
        raise CannotInstallError(f"apt-get could not install everything. {advice(libraries)}")


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _packages(libraries: Sequence[Library]) -> list[str]:
    return list(dict.fromkeys(library.package for library in libraries))


def _root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _this_release() -> Mapping[str, str]:
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def _debian_like(release: Mapping[str, str]) -> bool:
    return "debian" in {release.get("ID", ""), *release.get("ID_LIKE", "").split()}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m kiosk.system.libraries",
        description="Say which graphics libraries of the system are missing, or install them.",
    )
    parser.add_argument("--install", action="store_true", help="install what is missing (Debian-like, as root)")
    parser.add_argument("--offscreen", action="store_true", help="leave out what only a window needs")
    options = parser.parse_args(arguments)
    lacking = missing(for_window=not options.offscreen)
    if lacking and options.install:
        try:
            install(lacking)
        except CannotInstallError as error:
            print(error, file=sys.stderr)
            return 2
        lacking = missing(for_window=not options.offscreen)
    if lacking:
        print(advice(lacking), file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
