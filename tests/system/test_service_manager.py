"""What systemd hears, on a real socket."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.system.service_manager import ServiceManager
from tests.conftest import CHECKOUT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")


class Listener:
    """The other end."""

    def __init__(self, name: str) -> None:
        self.environ = {"NOTIFY_SOCKET": name}
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(f"\0{name[1:]}" if name.startswith("@") else name)
        self.socket.settimeout(60)

    def hears(self) -> str:
        return self.socket.recv(4096).decode()


@pytest.fixture(params=["file", "abstract"])
def listener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Listener]:
    name = str(tmp_path / "notify") if request.param == "file" else f"@kiosk-{os.getpid()}-{tmp_path.name}"
    listener = Listener(name)
    yield listener
    listener.socket.close()


def test_it_is_told_how_the_kiosk_is(listener: Listener) -> None:
    manager = ServiceManager(listener.environ)
    manager.ready()
    manager.alive()
    manager.status("Two\nlines\tare one.")
    manager.stopping()
    assert [listener.hears() for _ in range(4)] == ["READY=1", "WATCHDOG=1", "STATUS=Two lines are one.", "STOPPING=1"]


def test_while_a_slow_machine_reads_everything_for_the_first_time_it_may_be_silent_for_longer(
    listener: Listener,
) -> None:
    manager = ServiceManager({**listener.environ, "WATCHDOG_USEC": "30000000"})
    manager.ready()
    assert listener.hears() == "READY=1\nWATCHDOG_USEC=180000000"
    manager.begun()
    assert listener.hears() == "WATCHDOG=1\nWATCHDOG_USEC=30000000"


@pytest.mark.parametrize(
    ("environ", "seconds"),
    [
        ({"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": "30000000"}, 30.0),
        ({"NOTIFY_SOCKET": "@notify", "WATCHDOG_USEC": "1500000", "WATCHDOG_PID": "1"}, 1.5),
        ({"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": "0"}, 0.0),
        ({"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": "soon"}, 0.0),
        ({"NOTIFY_SOCKET": "/run/notify", "WATCHDOG_USEC": "-5"}, 0.0),
        ({"NOTIFY_SOCKET": "/run/notify"}, 0.0),
        ({"NOTIFY_SOCKET": "vsock:2:1", "WATCHDOG_USEC": "30000000"}, 0.0),
        ({"WATCHDOG_USEC": "30000000"}, 0.0),
    ],
)
def test_how_long_it_waits_is_read_only_where_it_can_be_told(environ: dict[str, str], seconds: float) -> None:
    assert ServiceManager(environ).watchdog_seconds == seconds


def test_one_that_is_gone_or_does_not_read_holds_nobody_up(listener: Listener, tmp_path: Path) -> None:
    ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "nobody")}).alive()
    manager = ServiceManager(listener.environ)
    for _ in range(5000):
        manager.alive()  # far more than the socket holds
    assert listener.hears() == "WATCHDOG=1"


def test_without_one_nothing_is_told() -> None:
    manager = ServiceManager({})
    manager.ready()
    manager.stopping()


def test_a_running_kiosk_is_ready_beats_and_says_when_it_stops(listener: Listener, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", "--data", str(tmp_path / "data")],
        cwd=CHECKOUT,
        env={**os.environ, **listener.environ, "WATCHDOG_USEC": "300000"},
        stderr=subprocess.DEVNULL,
    )
    try:
        assert listener.hears() == "READY=1\nWATCHDOG_USEC=1800000"
        later = [listener.hears() for _ in range(20)]
        assert later.count("WATCHDOG=1") >= 5
        process.send_signal(signal.SIGTERM)
        while (last := listener.hears()) != "STOPPING=1":
            assert last.startswith(("WATCHDOG=1", "STATUS="))
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait()


def test_a_kiosk_whose_window_hangs_is_heard_no_more(listener: Listener, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", _HANGS, str(tmp_path / "data")],
        cwd=CHECKOUT,
        env={**os.environ, **listener.environ, "WATCHDOG_USEC": "300000"},
        stderr=subprocess.DEVNULL,
    )
    try:
        while listener.hears() != "STATUS=hangs":
            pass
        listener.socket.settimeout(1.0)  # ten times as long as between two beats
        with pytest.raises(TimeoutError):
            listener.hears()
    finally:
        process.kill()
        process.wait()


_HANGS = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
import kiosk.app.kiosk
from kiosk.app import running
from kiosk.app.kiosk import Kiosk
from kiosk.app.choices import Choices
from kiosk.system.service_manager import ServiceManager

class Hanging(Kiosk):
    def __init__(self, *known, **more):
        super().__init__(*known, **more)
        QTimer.singleShot(500, self.hang)

    def hang(self):
        ServiceManager(os.environ).status("hangs")
        time.sleep(60)

kiosk.app.kiosk.Kiosk = Hanging
running.run(Choices(Path(sys.argv[1]), size=(800, 600)))
"""
