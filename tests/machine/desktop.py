"""A desktop's session bus with a real gnome-keyring on it, and whether anything there asked for a password."""

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

needs_gnome_keyring = pytest.mark.skipif(
    not all(map(shutil.which, ("gnome-keyring-daemon", "dbus-daemon"))),
    reason="gnome-keyring and dbus-daemon are not installed",
)
PASSWORD = "pw"  # noqa: S105 - of a keyring that lives as long as a test
_BUS = """\
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
_SERVICE = "[D-BUS Service]\nName={name}\nExec={command}\n"


@dataclass(frozen=True)
class Desktop:
    """Begins without any keyring; its daemon comes when it is first spoken to, as after logging in automatically."""

    address: str
    folder: Path

    @property
    def environ(self) -> dict[str, str]:
        """For programs of this session."""
        return {
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "HOME": str(self.folder),
            "XDG_DATA_HOME": str(self.folder / "share"),
            "XDG_RUNTIME_DIR": str(self.folder),
        }

    @property
    def asked(self) -> bool:
        """Whether a password dialog was wanted."""
        return (self.folder / "asked").exists()

    @property
    def was_spoken_to(self) -> bool:
        """Whether the keyring's daemon has come."""
        return (self.folder / "keyring").exists()

    def make_keyring(self) -> None:
        """Make the login keyring and unlock it, as logging in with a password does."""
        command = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize"]
        environ = {**self.environ, "PATH": "/usr/bin:/bin"}
        subprocess.run(command, input=PASSWORD, text=True, env=environ, check=True, capture_output=True, timeout=20)

    def lock(self) -> None:
        """Lock the login keyring; the environment has to be this session's."""
        import secretstorage

        with secretstorage.dbus_init() as bus:
            secretstorage.get_default_collection(bus).lock()


@contextlib.contextmanager
def desktop_in(folder: Path) -> Iterator[Desktop]:
    """A session bus for the time of a `with`; what it started ends with it."""
    (folder / "bus.conf").write_text(_BUS.format(folder=folder))
    wanted = {
        "org.freedesktop.secrets": f"{shutil.which('gnome-keyring-daemon')} --start --foreground --components=secrets",
        "org.gnome.keyring.SystemPrompter": f"/usr/bin/mkdir {folder / 'asked'} {folder}",
    }
    for name, command in wanted.items():
        (folder / f"{name}.service").write_text(_SERVICE.format(name=name, command=command))
    environ = Desktop("", folder).environ | {"PATH": "/usr/bin:/bin"}
    bus = subprocess.Popen(
        ["dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--print-address", "--nofork"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environ,
    )
    try:
        assert bus.stdout is not None
        yield Desktop(bus.stdout.readline().strip(), folder)
    finally:
        bus.terminate()
        bus.communicate(timeout=10)
