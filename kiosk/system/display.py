"""Whether a window can be opened here, found out before Qt is asked: where Qt aborts, this has a sentence.

Standard library only. Call `find_display` after the environment has been cleaned.
"""

import ctypes
import os
import sys
import threading
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.system.environment import PLATFORMS

_WITHOUT_SCREEN = frozenset({"offscreen", "minimal"})


@dataclass(frozen=True)
class Display:
    """A window can be opened; `platform` is the name to give Qt, None to leave the choice to Qt."""

    platform: str | None


@dataclass(frozen=True)
class NoDisplay:
    """No window can be opened; `reason` is one sentence for a person."""

    reason: str


def find_display(
    environ: Mapping[str, str], *, system: str = sys.platform, patience: float = 5.0
) -> Display | NoDisplay:
    """Find where a window can be opened.

    On Linux a Wayland compositor that can be reached is preferred to an X server that lets us in; an allowed
    QT_QPA_PLATFORM narrows the choice, and any other value of it is passed over. macOS and Windows always
    have a screen.

    Args:
        environ: the environment; an X server's key is looked for by the process's own XAUTHORITY and HOME.
        system: the system, as `sys.platform` names it.
        patience: seconds to wait for each of the two to answer.
    """
    wanted = environ.get("QT_QPA_PLATFORM", "")
    if wanted in _WITHOUT_SCREEN:
        return Display(wanted)
    if system != "linux":
        return Display(wanted if wanted in PLATFORMS else None)
    choices = wanted.split(";") if wanted in {"wayland", "xcb", "wayland;xcb"} else ["wayland", "xcb"]
    reasons: list[str] = []
    names = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    for platform in choices:
        name = names[platform]
        value = environ.get(name, "")
        if not value:
            continue
        if platform == "wayland":
            answers = _wayland_answers(value, environ.get("XDG_RUNTIME_DIR", ""), patience)
        else:
            answers = _x11_answers(value, patience)
        if answers:
            return Display(platform)
        reasons.append(f"The screen named by {name}={value} does not answer.")
    if reasons:
        return NoDisplay(" ".join(reasons))
    if len(choices) == 1:
        return NoDisplay(f"No screen was found: {names[choices[0]]} is not set.")
    return NoDisplay("No screen was found: neither DISPLAY nor WAYLAND_DISPLAY is set.")


def names_a_screen(environ: Mapping[str, str]) -> bool:
    """Tell whether the environment speaks of a screen at all; without one no library for windows is needed."""
    if environ.get("QT_QPA_PLATFORM") in _WITHOUT_SCREEN:
        return False
    return sys.platform != "linux" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def has_gpu(environ: Mapping[str, str], *, system: str = sys.platform, devices: Path = Path("/dev/dri")) -> bool:
    """Tell whether a graphics processor can be used; on Linux: a render node that this user may open.

    Not below a compositor that was told to draw without (wlroots, docs/env_vars.md: WLR_RENDERER): it takes nothing
    that a graphics processor has drawn.
    """
    if system != "linux":
        return True
    if environ.get("WLR_RENDERER") == "pixman":
        return False
    return any(os.access(node, os.R_OK | os.W_OK) for node in devices.glob("renderD*"))


def _wayland_answers(name: str, runtime_dir: str, patience: float) -> bool:
    if sys.platform == "win32":
        return False
    path = Path(runtime_dir, name)
    if not path.is_absolute():
        return False
    import socket  # not on an X11 kiosk's way to its first frame

    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(patience)
        try:
            connection.connect(str(path))
        except OSError:
            return False
    return True


def _x11_answers(name: str, patience: float) -> bool:
    """Ask by libxcb, as Qt will; it knows no time limit, so a silent server is left to a daemon thread."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.restype = None
    answers: list[bool] = []

    def ask() -> None:
        connection = xcb.xcb_connect(os.fsencode(name), None)
        if xcb.xcb_connection_has_error(connection) == 0:
            answers.append(True)  # and stay: a server whose only client leaves starts over, just when Qt comes
        else:
            answers.append(False)
            xcb.xcb_disconnect(connection)

    asking = threading.Thread(target=ask, name="X11", daemon=True)
    asking.start()
    asking.join(patience)
    return answers == [True]


def use_software_renderer(environ: MutableMapping[str, str]) -> None:
    """Have Qt draw without a graphics processor; before it starts."""
    environ["QT_QUICK_BACKEND"] = "software"
