"""The kiosk on a real X server without a window manager, on a desktop with no keyring yet: as large as the screen."""

import contextlib
import functools
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from tests.machine.desktop import Desktop, desktop_in, needs_gnome_keyring

NEEDED = ("Xvfb", "Xephyr", "xdotool", "xrandr")
pytestmark = [
    needs_gnome_keyring,
    pytest.mark.skipif(not all(map(shutil.which, NEEDED)), reason="Xvfb, Xephyr, xdotool or xrandr is not installed"),
    pytest.mark.desktop,
]
SECONDS = 40.0
"""That anything may take on a busy machine."""


@contextlib.contextmanager
def x_server(*command: str, display: str | None = None) -> Iterator[str]:
    """The name of a new X server's display, while it runs."""
    ours, its = os.pipe()
    environ = {**os.environ, "DISPLAY": display} if display else {**os.environ}
    server = subprocess.Popen(
        [*command, "-displayfd", str(its), "-nolisten", "tcp", "-noreset"],
        pass_fds=[its], env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(its)
    try:
        with os.fdopen(ours) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait(10)


class Screen:
    """What is seen on a display."""

    def __init__(self, display: str) -> None:
        self._environ = {**os.environ, "DISPLAY": display}

    def says(self, *command: str) -> str:
        """What `command` prints; nothing where it finds nothing."""
        done = subprocess.run(command, env=self._environ, capture_output=True, text=True, check=False, timeout=20)
        return done.stdout

    @property
    def places(self) -> list[str]:
        """Of the windows that are seen; the root's is left out."""
        seen = self.says("xdotool", "search", "--onlyvisible", "--maxdepth", "1", "--class", ".").split()
        sizes = [self.says("xdotool", "getwindowgeometry", "--shell", one) for one in seen]
        parts = [dict(line.split("=") for line in size.split()) for size in sizes if size]
        return [f"{part['WIDTH']}x{part['HEIGHT']}+{part['X']}+{part['Y']}" for part in parts]

    def shows_one_window_of(self, size: str) -> bool:
        """Whether one window is seen, in the upper left corner and that large."""
        return self.places == [f"{size}+0+0"]


def comes(seen: Callable[[], object]) -> bool:
    """Whether it is seen before the patience ends."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if seen():
            return True
    return False


@pytest.fixture
def desktop(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    with desktop_in(tmp_path_factory.mktemp("bus")) as desktop:
        for variable, value in {**desktop.environ, "XDG_CONFIG_HOME": str(desktop.folder)}.items():
            monkeypatch.setenv(variable, value)
        yield desktop


@contextlib.contextmanager
def kiosk_on(display: str, data: Path, *words: str) -> Iterator[None]:
    """A kiosk over the whole of that display."""
    environ = {**os.environ, "DISPLAY": display, "QT_QUICK_BACKEND": "software"}
    environ.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "kiosk", "--data", str(data), *words]
    kiosk = subprocess.Popen(command, cwd=CHECKOUT, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        kiosk.terminate()
        assert kiosk.wait(SECONDS) == 0


def test_the_kiosk_fills_the_screen_alone_whatever_becomes_of_screen_and_keyring(
    desktop: Desktop, tmp_path: Path
) -> None:
    with contextlib.ExitStack() as held:
        outer = held.enter_context(x_server("Xvfb", "-screen", "0", "1600x1600x24"))
        display = held.enter_context(x_server("Xephyr", "-screen", "1280x800", display=outer))
        screen = Screen(display)
        held.enter_context(kiosk_on(display, tmp_path / "data"))
        assert comes(functools.partial(screen.shows_one_window_of, "1280x800"))
        assert comes(lambda: desktop.was_spoken_to)
        for change, size in (("-s 1024x768", "1024x768"), ("-o left", "768x1024"), ("-o normal", "1024x768")):
            screen.says("xrandr", *change.split())
            assert comes(functools.partial(screen.shows_one_window_of, size)), size
        assert not desktop.asked


def test_a_second_screen_keeps_to_its_monitor_and_leaves_no_other_when_that_is_gone(tmp_path: Path) -> None:
    """Two monitors of one X screen; the kiosk's own is the first."""
    with x_server("Xvfb", "-screen", "0", "2400x1080x24") as display:
        screen = Screen(display)
        screen.says("xrandr", "--setmonitor", "TOUCH", "1280/300x800/200+0+0", "screen")
        hall = ("xrandr", "--setmonitor", "HALL", "1120/700x1080/600+1280+0", "none")
        screen.says(*hall)
        with kiosk_on(display, tmp_path, "display", "--monitor", "HALL"):
            assert comes(lambda: screen.places == ["1120x1080+1280+0"])
            screen.says("xrandr", "--delmonitor", "HALL")
            assert comes(lambda: screen.places == [])
            screen.says(*hall)
            assert comes(lambda: screen.places == ["1120x1080+1280+0"])


def test_in_practice_nobody_speaks_to_the_keyring(desktop: Desktop, tmp_path: Path) -> None:
    with x_server("Xvfb", "-screen", "0", "1280x800x24") as display, kiosk_on(display, tmp_path, "--practice"):
        assert comes((tmp_path / "practice-stripe.jsonl").exists)
        assert not desktop.was_spoken_to
        assert not desktop.asked
