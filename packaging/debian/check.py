"""Try a built package for real: install, call, start as the session of a machine, kill, remove.

    python3 packaging/debian/check.py SUITE [--package DEB] [--work DIR] [--session]

As root on a Debian-like system with debootstrap. SUITE is a release of Debian, such as bookworm or trixie; it is made
anew in DIR (/var/tmp/donation-kiosk without it). `--session` boots it in systemd-nspawn, with the compositor drawing
into memory, and leaves pictures of its screen in DIR to be looked at. One at a time: two machines booted so would
share their control groups, and systemd's signals would not reach the kiosk.

Exit 0: all is as it should be; 1: something is not, and the last line says what.
"""

import argparse
import contextlib
import functools
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
DIST = HERE.parent.parent / "dist"
UNIT = "donation-kiosk.service"
DATA = Path("var/lib/donation-kiosk")
TOOLS = ("at-spi2-core", "dbus", "grim", "procps", "systemd-sysv")
HEADLESS = """[Service]
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
"""
TURNS_OFF = """[Service]
Type=oneshot
Restart=no
ExecStart=
ExecStart=/usr/bin/systemctl poweroff
"""
READER = """runuser -u kiosk -- dbus-send --bus=unix:path=/run/donation-kiosk/at-spi --print-reply=literal
--dest=org.a11y.atspi.Registry /org/a11y/atspi/accessible/root
org.freedesktop.DBus.Properties.Get string:org.a11y.atspi.Accessible string:ChildCount"""
MOST_PACKED, MOST_INSTALLED = 49e6, 163e3
"""Bytes and KiB that the package for amd64 may take, fonts with it; a library that comes whole is soon more."""
KEY = "rk_test_" + "0123456789abcdef"


class CheckFailedError(Exception):
    """Something is not as it should be; one sentence says what."""


def check(held: object, sentence: str) -> None:
    """Say the sentence, as done or as failed.

    Raises:
        CheckFailedError: it doesn't hold.
    """
    if not held:
        raise CheckFailedError(f"Failed: {sentence}")
    print(f"ok  {sentence}", flush=True)


class Root:
    """A Debian in a folder, as it is when nothing runs in it."""

    def __init__(self, suite: str, work: Path) -> None:
        self.folder = work / f"check-{suite}"
        self._call("make", suite, str(self.folder))

    def run(self, *command: str) -> str:
        """What `command` says on standard output.

        Raises:
            CheckFailedError: it failed.
        """
        return self._call("run", str(self.folder), *command)

    def install(self, *packages: str) -> None:
        """Install packages, without those that are only recommended."""
        self.run("apt-get", "install", "-y", "--no-install-recommends", *packages)

    def _call(self, *words: str) -> str:
        done = subprocess.run(
            [str(HERE / "root.sh"), *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        if done.returncode != 0:
            raise CheckFailedError(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout[-3000:]}")
        return done.stdout


class Machine:
    """The same, running."""

    def __init__(self, folder: Path, leader: int) -> None:
        self._folder = folder
        self._enter = ["nsenter", "-t", str(leader), *"-m -u -i -n -p -r -w -- /usr/bin/env -i".split()]
        self._enter += ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8"]

    def run(self, *command: str, given: str | None = None) -> str:
        """What `command` says on standard output, whatever its end."""
        done = subprocess.run([*self._enter, *command], input=given, capture_output=True, text=True, timeout=120)
        return done.stdout.strip()

    def grab(self, kind: str) -> bytes:
        """The screen, as `kind` png or ppm; empty when there is none."""
        grim = f"WAYLAND_DISPLAY=$(basename $XDG_RUNTIME_DIR/wayland-?) exec grim -t {kind} -"
        user = "runuser -u kiosk -- env XDG_RUNTIME_DIR=/run/donation-kiosk sh -c".split()
        done = subprocess.run([*self._enter, *user, grim], capture_output=True, timeout=120)
        return done.stdout

    def draws(self) -> bool:
        """Whether the compositor shows anything."""
        return any(self._sample())

    def moves(self) -> bool:
        """Whether the compositor shows something else a fifth of a second later."""
        before = self._sample()
        time.sleep(0.2)
        return self._sample() not in (b"", before)

    def shows_codes(self) -> bool:
        """Whether there is as much pure black and white as two codes have."""
        sample = self._sample()
        pixels = [sample[at : at + 3] for at in range(0, len(sample), 3)]
        return min(pixels.count(bytes(3)), pixels.count(b"\xff" * 3)) > len(pixels) // 100

    def _sample(self) -> bytes:
        """The red, green and blue of every 37th pixel."""
        pixels = self.grab("ppm")[-1280 * 720 * 3 :]
        return bytes(byte for at in range(0, len(pixels), 111) for byte in pixels[at : at + 3])

    def keep(self, name: str) -> None:
        """Leave a picture of the screen beside the machine."""
        self._folder.with_name(f"{self._folder.name}-{name}.png").write_bytes(self.grab("png"))

    def kiosk(self) -> str:
        """The process id of the kiosk, as the machine counts; empty when there is none."""
        return self.run("pgrep", "-o", "-u", "kiosk", "-x", "kiosk")

    def property(self, name: str) -> str:
        """A property of the session's unit."""
        return self.run("systemctl", "show", "--value", "-p", name, UNIT)


def until(held: Callable[[], object], sentence: str, *, seconds: float = 120) -> float:
    """Wait until it holds; how long that took, in seconds.

    Raises:
        CheckFailedError: it didn't.
    """
    begun = time.monotonic()
    while not held():
        if time.monotonic() - begun > seconds:
            raise CheckFailedError(f"Failed in {seconds:g} s: {sentence}")
        time.sleep(0.02)
    took = time.monotonic() - begun
    print(f"ok  {sentence} ({took:.2f} s)", flush=True)
    return took


def first_process(nspawn: int) -> int:
    """The first process of the machine that `nspawn` runs, after those that make room for it; 0 for none."""
    with contextlib.suppress(OSError):  # whatever ends meanwhile
        for child in Path(f"/proc/{nspawn}/task/{nspawn}/children").read_text().split():
            if Path(f"/proc/{child}/comm").read_text() == "systemd\n":
                return int(child)
    return 0


@contextlib.contextmanager
def running(folder: Path) -> Iterator[Machine]:
    """Boot it, with no network but its own loopback."""
    command = "systemd-nspawn --quiet --register=no --keep-unit --private-network --console=pipe -b -D"
    with folder.with_suffix(".boot.log").open("wb") as log:
        nspawn = subprocess.Popen([*command.split(), str(folder)], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    until(lambda: nspawn.poll() is not None or first_process(nspawn.pid), "the machine is there")
    leader = first_process(nspawn.pid)
    if not leader:
        raise CheckFailedError(f"systemd-nspawn ended at once; {log.name} says why")
    try:
        machine = Machine(folder, leader)
        until(lambda: "running" in machine.run("systemctl", "is-system-running"), "it has started whole")
        yield machine
        until(lambda: nspawn.poll() is not None, "the kiosk, within its limits, has turned the machine off")
    finally:
        if nspawn.poll() is None:
            os.kill(leader, signal.SIGKILL)  # the machine's first process, and with it all others
        nspawn.wait()


def lives_again(machine: Machine, died: str) -> bool:
    """Whether there is a kiosk, and another one."""
    return machine.kiosk() not in ("", died)


def check_program(root: Root, package: Path) -> None:
    """What can be called without a screen."""
    shutil.copy(package, root.folder / "root" / "kiosk.deb")
    root.install("/root/kiosk.deb")
    size = root.run("dpkg-query", "-W", "-f", "${Installed-Size}", "donation-kiosk")
    check(size.isdigit(), f"the package of {package.stat().st_size / 1e6:.1f} MB installs {int(size) / 1e3:.0f} MB")
    small = package.stat().st_size <= MOST_PACKED and int(size) <= MOST_INSTALLED
    check(small or "amd64" not in package.name, "which is no more than it may take")
    check("usage: kiosk" in root.run("kiosk", "--help"), "kiosk is a command")
    check(
        "ok    Practice payment" in root.run("kiosk", "doctor", "--practice"), "kiosk doctor takes a practice payment"
    )
    made = root.run("kiosk", "snapshot", "--out", "/root/pictures", "--size", "1280x800").split()
    pictures = [root.folder / word[1:] for word in made if word.endswith(".png")]
    check(len(pictures) > 10, f"{len(pictures)} scenes are drawn")
    check(all(one.stat().st_size > 5000 for one in pictures), "none of them is empty")
    (root.folder / "root" / "post.rst").write_text(
        "Dry feet\n========\n\n`Donate <https://heath.example.org/donate>`__\n"
    )
    root.run("kiosk", "campaign", "import", "/root/post.rst", "--out", "/root/drive")
    drive = (root.folder / "root" / "drive" / "campaign.toml").read_text("utf-8")
    check("https://heath.example.org/donate" in drive, "a post in reStructuredText becomes a campaign")
    about = root.folder / "usr/share/doc/donation-kiosk"
    parts = json.loads((about / "sbom.cdx.json").read_text("utf-8"))["components"]
    check(len(parts) > 20, f"the bill of materials names {len(parts)} parts")
    check(all((about / name).is_file() for name in ("copyright", "changelog.gz")), "licence and changes are there")


def check_session(root: Root) -> None:
    """The machine as a kiosk, from its start."""
    recommended = root.run("dpkg-query", "-W", "-f", "${Recommends}", "donation-kiosk")
    root.run("apt-get", "satisfy", "-y", "--no-install-recommends", recommended)
    root.install(*TOOLS)
    root.run("kiosk-session", "enable")
    for name in (f"lib/systemd/system/{UNIT}", "share/donation-kiosk/sway"):
        starts = root.folder / "usr" / name
        starts.write_text(starts.read_text("utf-8").replace("kiosk run ", "kiosk run --practice "), "utf-8")
    drop_in = root.folder / f"etc/systemd/system/{UNIT}.d/headless.conf"
    drop_in.parent.mkdir(exist_ok=True)
    drop_in.write_text(HEADLESS, "utf-8")
    with running(root.folder) as machine:
        until(lambda: machine.property("ActiveState") == "active", "the kiosk says that it is ready")
        until(machine.shows_codes, "its codes are on the screen")
        machine.keep("started")
        until(lambda: machine.run(*READER.split()).endswith("int32 1"), "a screen reader would find the kiosk")
        allowed = machine.run("runuser", "-u", "kiosk", "--", "nmcli", "-t", "general", "permissions").splitlines()
        for what in ("network-control", "settings.modify.system", "wifi.scan"):
            check(f"org.freedesktop.NetworkManager.{what}:yes" in allowed, f"NetworkManager lets the kiosk: {what}")
        exposure = machine.run("systemd-analyze", "security", "--no-pager", UNIT).splitlines()[-1]
        check(float(exposure.split(": ")[1].split()[0]) < 2, exposure.lstrip("→ "))
        until(machine.moves, "the screen doesn't stand still")

        machine.run("systemd-creds", "encrypt", "--name=kiosk-stripe", "-", "/root/sealed", given=KEY)
        machine.run("install", "-D", "-m", "600", "/root/sealed", "/etc/credstore.encrypted/kiosk-stripe")
        sealed = root.folder / "etc/credstore.encrypted/kiosk-stripe"
        check(KEY not in sealed.read_text("ascii"), "a sealed key is not to be read")
        machine.run("systemctl", "restart", UNIT)
        check(machine.run("cat", f"/run/credentials/{UNIT}/kiosk-stripe") == KEY, "and the kiosk gets it whole")
        said = machine.run("kiosk-session", "run", "key", "check", "stripe")
        check("rk_test" not in said, "kiosk-session runs a command and tells no key")

        for crash in (1, 2, 3, 4):  # on a busy host the first that ends may have begun more than a minute before
            died = machine.kiosk()
            machine.run("kill", "-9", died)
            until(functools.partial(lives_again, machine, died), "systemd starts it again")
            until(machine.draws, f"a frame is back after crash {crash}")
        until(machine.shows_codes, "and then the codes")
        until(lambda: "crashed" in machine.property("StatusText"), "after three crashes it starts with care")
        machine.keep("careful")

        died = machine.kiosk()
        machine.run("kill", "-STOP", died)
        until(functools.partial(lives_again, machine, died), "one that hangs is started again")
        until(machine.shows_codes, "its codes are back")
        machine.run("kiosk-session", "disable")
        check(machine.property("ActiveState") == "inactive", "kiosk-session disable ends the session")
        drop_in.write_text(TURNS_OFF, "utf-8")
        machine.run("systemctl", "daemon-reload")
        machine.run("systemctl", "start", "--no-block", UNIT)


def check_removal(root: Root) -> None:
    """What stays: the ledger."""
    kept = root.folder / DATA / "practice-ledger.sqlite"
    kept.parent.mkdir(exist_ok=True)
    kept.touch()
    root.run("apt-get", "remove", "-y", "donation-kiosk")
    check(not os.path.lexists(root.folder / "usr/bin/kiosk"), "removing takes the program away")
    left = [one for one in (root.folder / "etc").rglob("*donation-kiosk*") if one.name != f"{UNIT}.d"]
    check(not left, "and every setting of the session")
    purged = root.run("apt-get", "purge", "-y", "donation-kiosk")
    check("stay in /var/lib/donation-kiosk" in purged, "purging says what stays")
    check(kept.is_file(), "the data is kept")


def main() -> int:
    """Do all of it; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suite")
    parser.add_argument("--package", type=Path, default=next(iter(sorted(DIST.glob("*.deb"))), None))
    parser.add_argument("--work", type=Path, default=Path("/var/tmp/donation-kiosk"))  # nosec B108  # noqa: S108 - made by root
    parser.add_argument("--session", action="store_true")
    options = parser.parse_args()
    try:
        check(options.package, "there is a package to check")
        root = Root(options.suite, options.work)
        check_program(root, options.package)
        if options.session:
            check_session(root)
        check_removal(root)
    except CheckFailedError as error:
        print(error)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
