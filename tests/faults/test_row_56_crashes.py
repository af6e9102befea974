"""Row 56: the screen crashes; whoever looks after the kiosk starts it again, as systemd does on a booth's machine."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.system.crash_count import FILE_NAME
from tests.conftest import CHECKOUT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")


class Supervisor:
    """Starts the kiosk, and knows from itself how it is."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self._name = str(folder / "notify")
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(self._name)
        self._socket.settimeout(60)
        self._running: subprocess.Popen[str] | None = None

    def start(self) -> str:
        """Start it, and wait until it shows the campaign, or else says what is wrong."""
        self._running = subprocess.Popen(
            [sys.executable, "-m", "kiosk", "run", "--practice", "--data", str(self.data)],
            cwd=CHECKOUT,
            env={**os.environ, "NOTIFY_SOCKET": self._name},
            stderr=subprocess.PIPE,
            text=True,
        )
        seen = self.log().count("showing the campaign")
        while (told := self._socket.recv(4096).decode()) != "READY=1":
            pass
        while self.log().count("showing the campaign") == seen:
            if told.startswith("STATUS="):
                return told.removeprefix("STATUS=")
            self._socket.settimeout(0.05)
            try:
                told = self._socket.recv(4096).decode()
            except TimeoutError:
                continue
            finally:
                self._socket.settimeout(60)
        return ""

    def end(self, number: signal.Signals) -> int:
        """Have it end by this signal; its exit code."""
        assert self._running is not None
        self._running.send_signal(number)
        self._running.communicate(timeout=60)
        return self._running.returncode

    def close(self) -> None:
        if self._running is not None:
            self._running.kill()
            self._running.communicate()
        self._socket.close()

    def log(self) -> str:
        file = self.data / "log" / "kiosk.log"
        return file.read_text("utf-8") if file.exists() else ""


@pytest.fixture
def supervisor(tmp_path: Path) -> Iterator[Supervisor]:
    supervisor = Supervisor(tmp_path)
    yield supervisor
    supervisor.close()


def test_row_56_a_crash_is_followed_by_a_start_and_three_in_a_minute_by_a_careful_one(supervisor: Supervisor) -> None:
    for number in (signal.SIGSEGV, signal.SIGKILL, signal.SIGSEGV):
        assert supervisor.start() == ""
        assert supervisor.end(number) == -number
    assert supervisor.log().count("the run before crashed: Fatal Python error: Segmentation fault") == 1
    assert supervisor.start().startswith("This kiosk crashed several times in a row, so it shows only the codes")
    assert supervisor.end(signal.SIGTERM) == 0
    assert not (supervisor.data / FILE_NAME).exists()
    assert supervisor.start() == "", "whoever ends it and starts it again has it as usual"
