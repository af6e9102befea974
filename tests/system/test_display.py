"""Before Qt is asked for a window, something real has answered, or a sentence says what is wrong."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.system.display import Display, NoDisplay, find_display, has_gpu, names_a_screen

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Wayland and X11 are Linux's")


@pytest.fixture
def runtime_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A short path to work from: a socket's name holds some hundred characters."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def compositor(runtime_dir: Path) -> Iterator[Path]:
    """A socket that listens, as a compositor's does."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("wayland-7")
        listening.listen()
        yield runtime_dir / "wayland-7"


@pytest.fixture
def dead_socket(runtime_dir: Path) -> Path:
    """A socket's file that a compositor left behind."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("wayland-8")
    return runtime_dir / "wayland-8"


@pytest.fixture
def x_server(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A real X server that admits only who holds the key: its display's name and the key's file."""
    if shutil.which("Xvfb") is None or shutil.which("xauth") is None:
        pytest.skip("no X server is installed here")
    key = tmp_path / "key"
    key.touch()
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-auth", str(key), "-nolisten", "tcp", "-screen", "0", "64x64x24"]
    subprocess.run(["xauth", "-q", "-f", str(key), "add", ":0", ".", "0123456789abcdef" * 2], check=True)
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        name = f":{number}"
        subprocess.run(["xauth", "-q", "-f", str(key), "add", name, ".", "0123456789abcdef" * 2], check=True)
        yield name, key
        server.terminate()


def test_without_any_name_of_a_screen_that_is_what_is_said() -> None:
    assert find_display({}, system="linux") == NoDisplay(
        "No screen was found: neither DISPLAY nor WAYLAND_DISPLAY is set."
    )


def test_empty_names_are_no_names() -> None:
    assert isinstance(find_display({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, system="linux"), NoDisplay)


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
@pytest.mark.parametrize("platform", ["offscreen", "minimal"])
def test_drawing_without_a_screen_needs_none(system: str, platform: str) -> None:
    assert find_display({"QT_QPA_PLATFORM": platform}, system=system) == Display(platform)


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_macos_and_windows_leave_the_choice_to_qt(system: str) -> None:
    assert find_display({}, system=system) == Display(None)
    assert find_display({"QT_QPA_PLATFORM": "vnc"}, system=system) == Display(None)


def test_a_platform_that_is_not_allowed_counts_for_nothing() -> None:
    assert isinstance(find_display({"QT_QPA_PLATFORM": "vnc"}, system="linux"), NoDisplay)


@linux_only
def test_a_compositor_that_listens_is_found_by_its_name(compositor: Path) -> None:
    environ = {"XDG_RUNTIME_DIR": str(compositor.parent), "WAYLAND_DISPLAY": compositor.name}
    assert find_display(environ) == Display("wayland")


@linux_only
def test_a_compositor_that_listens_is_found_by_its_whole_path(compositor: Path) -> None:
    assert find_display({"WAYLAND_DISPLAY": str(compositor)}) == Display("wayland")


@linux_only
def test_a_compositor_is_preferred_to_an_x_server(compositor: Path) -> None:
    assert find_display({"WAYLAND_DISPLAY": str(compositor), "DISPLAY": ":0"}) == Display("wayland")


@linux_only
def test_a_name_without_a_folder_to_look_in_does_not_answer(compositor: Path) -> None:
    assert find_display({"WAYLAND_DISPLAY": compositor.name}) == NoDisplay(
        "The screen named by WAYLAND_DISPLAY=wayland-7 does not answer."
    )


@linux_only
def test_a_socket_left_behind_does_not_answer(dead_socket: Path) -> None:
    assert find_display({"WAYLAND_DISPLAY": str(dead_socket)}) == NoDisplay(
        f"The screen named by WAYLAND_DISPLAY={dead_socket} does not answer."
    )


@linux_only
def test_two_screens_that_do_not_answer_are_both_named(dead_socket: Path) -> None:
    environ = {"WAYLAND_DISPLAY": str(dead_socket), "DISPLAY": ":4711"}
    found = find_display(environ)
    assert isinstance(found, NoDisplay)
    assert f"WAYLAND_DISPLAY={dead_socket}" in found.reason
    assert "The screen named by DISPLAY=:4711 does not answer." in found.reason


@linux_only
def test_a_wish_for_x11_passes_over_a_compositor(compositor: Path) -> None:
    environ = {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": str(compositor)}
    assert find_display(environ) == NoDisplay("No screen was found: DISPLAY is not set.")


@linux_only
def test_an_x_server_that_never_answers_is_not_waited_for_for_ever() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        name = f"127.0.0.1:{silent.getsockname()[1] - 6000}"
        assert isinstance(find_display({"DISPLAY": name}, patience=0.5), NoDisplay)
        silent.settimeout(0)
        silent.accept()[0].close()  # it had been asked


@linux_only
def test_an_x_server_lets_in_who_holds_its_key(x_server: tuple[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    name, key = x_server
    monkeypatch.setenv("XAUTHORITY", str(key))
    assert find_display({"DISPLAY": name}) == Display("xcb")
    assert find_display({"DISPLAY": name, "QT_QPA_PLATFORM": "wayland;xcb"}) == Display("xcb")


@linux_only
def test_an_x_server_that_refuses_us_is_no_screen(x_server: tuple[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    name, key = x_server
    monkeypatch.setenv("XAUTHORITY", str(key.with_name("no key")))
    assert find_display({"DISPLAY": name}) == NoDisplay(f"The screen named by DISPLAY={name} does not answer.")


def test_a_machine_without_render_nodes_has_no_gpu(tmp_path: Path) -> None:
    (tmp_path / "card0").touch()
    assert not has_gpu({}, system="linux", devices=tmp_path)
    assert not has_gpu({}, system="linux", devices=tmp_path / "nowhere")


def test_a_render_node_is_a_gpu(tmp_path: Path) -> None:
    (tmp_path / "renderD128").touch()
    assert has_gpu({}, system="linux", devices=tmp_path)


def test_below_a_compositor_that_draws_by_itself_there_is_no_gpu(tmp_path: Path) -> None:
    (tmp_path / "renderD128").touch()
    assert not has_gpu({"WLR_RENDERER": "pixman"}, system="linux", devices=tmp_path)
    assert has_gpu({"WLR_RENDERER": "gles2"}, system="linux", devices=tmp_path)


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_macos_and_windows_are_taken_to_have_a_gpu(system: str, tmp_path: Path) -> None:
    assert has_gpu({}, system=system, devices=tmp_path)


@linux_only
@pytest.mark.parametrize(
    ("environ", "named"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
    ],
)
def test_libraries_for_windows_are_needed_only_where_a_screen_is_named(environ: dict[str, str], named: bool) -> None:
    assert names_a_screen(environ) is named
