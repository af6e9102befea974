"""A screen reader of the system, on a real bus, reads the kiosk and gives a gift with keys alone."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from tests.flows.test_real_screen import x_server

WITH_BUS = CHECKOUT / "packaging/debian/files/usr/libexec/donation-kiosk/with-accessibility-bus"
SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
BINDINGS = Path("/usr/lib/python3/dist-packages/pyatspi")
NEEDED = ("Xvfb", "xdotool", "dbus-run-session")
pytestmark = [
    pytest.mark.skipif(
        not (all(map(shutil.which, NEEDED)) and SERVICE.exists() and BINDINGS.exists()),
        reason="Xvfb, xdotool, dbus, at-spi2-core or python3-pyatspi is not installed",
    ),
    pytest.mark.desktop,
]
BUS = """\
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{folder}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
BOTH = """
"$1" -m kiosk run --practice --windowed --size 1280x720 --data "$2" > "$2.log" 2>&1 &
/usr/bin/python3 tests/flows/at_spi.py
ended=$?
kill $! && wait $!
exit $ended
"""

IN_SESSION = """
"$1" -m kiosk run --practice --windowed --size 1280x720 --data "$2" > "$2.log" 2>&1 &
kiosk=$!
/usr/bin/python3 tests/flows/at_spi.py read
ended=$?
echo "session bus: $DBUS_SESSION_BUS_ADDRESS"
dbus-send --bus="$AT_SPI_BUS_ADDRESS" --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.ListActivatableNames
kill $kiosk && wait $kiosk
for name in org.a11y.atspi.Registry org.freedesktop.DBus; do # the bus, last, is asked for each
    kill "$(dbus-send --bus="$AT_SPI_BUS_ADDRESS" --print-reply=literal --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.GetConnectionUnixProcessID string:$name | sed 's/.*uint32 //')"
done
exit $ended
"""


def test_in_the_kiosk_session_a_screen_reader_reads_it_and_nothing_else_can_be_started(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("session")
    with x_server("Xvfb", "-screen", "0", "1280x800x24") as display:
        environ = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "DISPLAY": display}
        environ |= {"LANG": "C.UTF-8", "QT_QUICK_BACKEND": "software"}
        done = subprocess.run(
            [WITH_BUS, "bash", "-c", IN_SESSION, "session", sys.executable, str(folder / "data")],
            cwd=CHECKOUT, env=environ, capture_output=True, text=True, check=False, timeout=300,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "bars: [68.0, 74.0]" in done.stdout
    assert "session bus: \n" in done.stdout
    assert sorted(re.findall(r'string "(.*)"', done.stdout)) == ["org.a11y.atspi.Registry", "org.freedesktop.DBus"]


def test_a_screen_reader_from_outside_reads_all_that_is_needed_to_give(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("bus")
    (folder / "bus.conf").write_text(BUS.format(folder=folder))
    shutil.copy(SERVICE, folder)
    with x_server("Xvfb", "-screen", "0", "1280x800x24") as display:
        environ = {"PATH": os.environ["PATH"], "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "DISPLAY": display}
        environ |= {"LANG": "C.UTF-8", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QUICK_BACKEND": "software"}
        bus = ["dbus-run-session", f"--config-file={folder / 'bus.conf'}", "--"]
        done = subprocess.run(
            [*bus, "bash", "-c", BOTH, "both", sys.executable, str(folder / "data")],
            cwd=CHECKOUT, env=environ, capture_output=True, text=True, check=False, timeout=300,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "bars: [68.0, 74.0]" in done.stdout
    announced = done.stdout.partition("announced:")[2]
    assert "How much would you like to give?" in announced
    assert "Hold your card or phone to the reader." in announced
    assert "AtSpiAdaptor::valueInterface" not in (folder / "data.log").read_text("utf-8")
