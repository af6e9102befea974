"""What the Debian package brings besides the program: the session, its user, the way it is switched on and off."""

import ast
import configparser
import os
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image

from kiosk import __version__
from kiosk.campaigns.pictures import safe_picture
from kiosk.commands import COMMANDS
from kiosk.machine import keys, system_keyring
from kiosk.office.host import VARIABLE
from kiosk.system.crash_count import CRASH_SECONDS, MOST_CRASHES
from kiosk.system.libraries import needed
from tests.conftest import CHECKOUT

DEBIAN = CHECKOUT / "packaging" / "debian"
FILES = DEBIAN / "files"
UNIT = FILES / "usr/lib/systemd/system/donation-kiosk.service"
SESSION = FILES / "usr/sbin/kiosk-session"
SWAY = FILES / "usr/share/donation-kiosk/sway"
WITH_BUS = FILES / "usr/libexec/donation-kiosk/with-accessibility-bus"
WITH_DEVICES = WITH_BUS.with_name("with-devices")
SCRIPTS = [
    SESSION,
    WITH_BUS,
    WITH_DEVICES,
    *(DEBIAN / name for name in ("postinst", "prerm", "postrm", "build.sh", "check_key.sh", "root.sh")),
]

WITHOUT = """
import importlib, io, re, sys

class Out:
    def find_spec(self, name, path=None, target=None):
        if re.fullmatch("|".join(lists["LEFT_OUT"]), name) or name in (lists["UNUSED"], *lists["NOT_NEEDED"]):
            raise ImportError(name)

sys.meta_path.insert(0, Out())
sys.path.insert(0, ".")
for name in lists["OURS"]:
    if not name.endswith("__main__"):
        importlib.import_module(name)
from PIL import Image
from PySide6 import QtQuick
from PySide6.QtGui import QGuiApplication
from kiosk.campaigns.posts.readers.rst import html_of

application = QGuiApplication([])
view = QtQuick.QQuickView()
assert view.contentItem() and all(dir(one) for one in vars(QtQuick).values())
assert "<em>dry</em>" in html_of("Feet\\n====\\n\\n*dry*, :math:`a`\\n\\n.. note:: x\\n")[0]
for kind in ("PNG", "JPEG", "WEBP"):
    kept = io.BytesIO()
    Image.new("RGB", (8, 8)).save(kept, kind, exif=Image.Exif())
    picture = Image.open(io.BytesIO(kept.getvalue()), formats=("PNG", "JPEG", "WEBP"))
    picture.getexif()
    picture.load()
print("ok")
"""

READ = """
import sys
from PySide6.QtGui import QGuiApplication, QImageReader

QGuiApplication.setLibraryPaths([sys.argv[1]])
application = QGuiApplication(["read", "-platform", "offscreen"])
for copy in sys.argv[2:]:
    reader = QImageReader(copy)
    print(bytes(reader.format()).decode(), reader.read().width())
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the package is for Debian")


@pytest.fixture(scope="module")
def unit() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in re.findall(r"^(\w+)=(.*)$", UNIT.read_text("utf-8"), re.MULTILINE):
        found.setdefault(name, []).append(value)
    return found


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
@pytest.mark.parametrize("drop_in", ["", "sway.conf", "display.conf"])
def test_systemd_understands_the_unit(drop_in: str, tmp_path: Path) -> None:
    (tmp_path / f"{UNIT.name}.d").mkdir()
    files = {UNIT: tmp_path / UNIT.name}
    if drop_in:
        files[SWAY.with_name(drop_in)] = tmp_path / f"{UNIT.name}.d" / drop_in
    for file, copy in files.items():
        copy.write_text(
            re.sub(r"/usr/(bin/(cage|chvt|sway)|libexec/\S+)", "/bin/true", file.read_text("utf-8")), "utf-8"
        )
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", tmp_path / UNIT.name],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, [line for line in done.stderr.splitlines() if UNIT.name in line]) == (0, [])


def test_the_session_starts_again_for_ever_and_soon_enough_for_its_crashes_to_be_counted(
    unit: dict[str, list[str]],
) -> None:
    assert (unit["Restart"], unit["StartLimitIntervalSec"]) == (["always"], ["0"])
    assert float(unit["RestartSec"][0]) * MOST_CRASHES < CRASH_SECONDS / 2


def test_a_process_of_the_kiosks_that_the_kernel_ends_for_its_memory_does_not_end_the_session(
    unit: dict[str, list[str]],
) -> None:
    assert unit["OOMPolicy"] == ["continue"]
    assert "OOMPolicy" not in "".join(
        SWAY.with_name(name).read_text("utf-8") for name in ("sway.conf", "display.conf")
    )
    assert "-p OOMPolicy=continue " in SESSION.read_text("utf-8")


def test_the_kiosk_inside_the_compositor_is_heard_by_systemd(unit: dict[str, list[str]]) -> None:
    assert (unit["Type"], unit["NotifyAccess"]) == (["notify"], ["all"])
    assert float(unit["WatchdogSec"][0]) > 0


def test_secrets_come_under_the_names_that_the_kiosk_looks_for(
    unit: dict[str, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    for name in unit["LoadCredentialEncrypted"]:
        (tmp_path / name).write_text("a secret")
        secret = next(one for one in keys.NAMES if name == f"kiosk-{one}")
        assert str(keys.find_secret(secret).where) == f"the systemd credential {name}"
        assert f"LoadCredentialEncrypted={name}" in SESSION.read_text("utf-8")


def test_a_secret_that_cannot_be_unsealed_is_laid_aside_before_each_start(unit: dict[str, list[str]]) -> None:
    secrets = UNIT.with_name("donation-kiosk-secrets.service")
    assert "ExecStart=/usr/sbin/kiosk-session set-aside\n" in secrets.read_text("utf-8")
    for word in ("Wants", "After"):
        assert secrets.name in unit[word][0].split()
    assert "Requires" not in unit


def test_the_kiosk_knows_that_the_machine_is_its_own(unit: dict[str, list[str]]) -> None:
    assert f"{VARIABLE}=1" in unit["Environment"]


@pytest.mark.parametrize("name", ["default", "left_ptr"])
def test_the_compositors_own_pointer_is_one_pixel_that_nobody_sees(name: str, unit: dict[str, list[str]]) -> None:
    (folder,) = (value.partition("=")[2] for value in unit["Environment"] if value.startswith("XCURSOR_PATH="))
    cursor = (FILES / folder.lstrip("/") / "default" / "cursors" / name).read_bytes()
    magic, _, _, images, kind, _, at = struct.unpack_from("<4s6I", cursor)
    width, height = struct.unpack_from("<2I", cursor, at + 16)
    assert (magic, images, kind, width, height) == (b"Xcur", 1, 0xFFFD0002, 1, 1)
    assert cursor[at + 36 :] == bytes(4)


def test_the_session_and_its_commands_have_one_data_folder(unit: dict[str, list[str]]) -> None:
    (started,) = unit["ExecStart"]
    with_devices, with_bus, rest = started.split(" ", 2)
    assert (FILES / with_devices.lstrip("/"), FILES / with_bus.lstrip("/")) == (WITH_DEVICES, WITH_BUS)
    assert rest == "/usr/bin/cage -d -- /usr/bin/kiosk run --data /var/lib/donation-kiosk"
    assert unit["StateDirectory"] == ["donation-kiosk"]
    assert "data=/var/lib/donation-kiosk" in SESSION.read_text("utf-8")
    assert "/usr/bin/kiosk run --data /var/lib/donation-kiosk" in SWAY.read_text("utf-8")


def test_sway_binds_no_key_and_shows_nothing_of_its_own() -> None:
    commands = [line for line in SWAY.read_text("utf-8").splitlines() if not line.startswith("#")]
    assert "swaynag_command -" in commands
    names = {line.split()[0] for line in commands}
    assert names <= {"swaynag_command", "xwayland", "default_border", "output", "input", "exec"}


def device(folder: Path, driver: str, number: int = 128) -> str:
    """The commands that bring a device for drawing, of this driver."""
    place = folder / f"renderD{number}" / "device"
    return f"mkdir -p {place}; ln -s ../../../bus/pci/drivers/{driver} {place}/driver"


def told(folder: Path, *, before: str = ":", while_waiting: str = ":", **told: str) -> tuple[str, str]:
    """The renderer, and 1 where there is nothing to touch, that a compositor is told; these commands bring devices."""
    script = WITH_DEVICES.read_text("utf-8").replace("/sys/class/drm", str(folder))
    script = script.replace("/run/udev/data", str(folder))
    script = f"udevadm() {{ {while_waiting}; }}\n{before}\n{script}"
    says = 'echo "$WLR_RENDERER,$WLR_LIBINPUT_NO_DEVICES" $# "$1"'
    called = ["sh", "-c", script, "with-devices", "sh", "-c", says, "sh", "two  words", ""]
    environ = {"PATH": "/usr/bin:/bin", **told}
    done = subprocess.run(called, env=environ, capture_output=True, text=True, check=True)
    renderer, _, nothing = done.stdout.removesuffix(" 2 two  words\n").partition(",")
    return renderer, nothing


def chosen(folder: Path, *, before: str = ":", while_waiting: str = ":", **environ: str) -> str:
    """The renderer."""
    return told(folder, before=before, while_waiting=while_waiting, **environ)[0]


def input_device(folder: Path) -> str:
    """The command by which udev knows a device to touch or to type on."""
    return f"printf 'I:1\\nE:ID_INPUT=1\\nG:seat\\n' >{folder}/c13:69"


def test_a_compositor_that_finds_nothing_to_touch_is_told_so_and_comes_up(tmp_path: Path) -> None:
    assert told(tmp_path)[1] == "1"
    (tmp_path / "c13:63").write_text("I:1\nE:ID_SERIAL=noserial\n")
    assert told(tmp_path)[1] == "1"


def test_where_something_can_be_touched_the_compositor_looks_for_it_before_the_first_touch(tmp_path: Path) -> None:
    assert told(tmp_path, while_waiting=input_device(tmp_path))[1] == ""
    assert told(tmp_path, before=input_device(tmp_path))[1] == ""


@pytest.mark.parametrize(
    ("driver", "renderer"), [("i915", ""), ("amdgpu", ""), ("v3d", ""), ("virtio-pci", "pixman"), ("nvidia", "pixman")]
)
def test_the_compositor_draws_by_itself_where_no_graphics_processor_is_known_to_draw(
    driver: str, renderer: str, tmp_path: Path
) -> None:
    assert chosen(tmp_path, before=device(tmp_path, driver)) == renderer


def test_without_any_device_or_the_link_to_its_driver_the_compositor_draws_by_itself(tmp_path: Path) -> None:
    assert chosen(tmp_path) == "pixman"
    assert chosen(tmp_path, before=f"mkdir -p {tmp_path}/renderD128/device") == "pixman"


def test_one_of_several_graphics_processors_that_draws_is_enough(tmp_path: Path) -> None:
    assert chosen(tmp_path, before=f"{device(tmp_path, 'vgem')}; {device(tmp_path, 'amdgpu', 129)}") == ""


def test_a_driver_that_is_still_being_loaded_when_the_session_starts_is_waited_for(tmp_path: Path) -> None:
    assert chosen(tmp_path, while_waiting=device(tmp_path, "amdgpu")) == ""


def test_whoever_sets_up_the_machine_may_choose_the_renderer(tmp_path: Path) -> None:
    assert told(tmp_path, while_waiting="exit 1", WLR_RENDERER="gles2", WLR_LIBINPUT_NO_DEVICES="1") == ("gles2", "1")


def test_every_session_has_a_compositor_that_draws_as_it_can(unit: dict[str, list[str]]) -> None:
    drop_ins = [SWAY.with_name(name).read_text("utf-8") for name in ("sway.conf", "display.conf")]
    starts = [*unit["ExecStart"], *(re.findall("^ExecStart=(.+)$", text, re.MULTILINE)[-1] for text in drop_ins)]
    assert all(start.startswith(f"/{WITH_DEVICES.relative_to(FILES)} ") for start in starts)


def test_with_sway_the_kiosk_is_what_systemd_waits_for_and_ends_first() -> None:
    assert SWAY.read_text("utf-8").endswith(
        'exec "systemd-notify --pid && exec /usr/bin/kiosk run --data /var/lib/donation-kiosk"\n'
    )
    drop_in = SWAY.with_suffix(".conf").read_text("utf-8")
    assert "ExecStart=\n" in drop_in
    with_bus = WITH_BUS.relative_to(FILES)
    assert f" /{with_bus} /usr/bin/sway --config /usr/share/donation-kiosk/sway\n" in drop_in
    assert "KillMode=mixed\n" in drop_in


def test_no_other_console_is_reached_by_a_key(unit: dict[str, list[str]]) -> None:
    cage = unit["ExecStart"][0].partition(" -- ")[0]
    assert "-s" not in cage.split(), "cage switches consoles when told -s"
    assert "input * xkb_options srvrkeys:none" in SWAY.read_text("utf-8"), "sway switches by keyboard symbols"
    assert unit["Conflicts"] == ["getty@tty1.service"]
    assert "NAutoVTs=0" in (FILES / "usr/share/donation-kiosk/logind.conf").read_text("utf-8")
    assert "kernel.sysrq = 0" in (FILES / "usr/share/donation-kiosk/sysctl.conf").read_text("utf-8")


def test_a_slow_machine_has_time_for_its_first_frame(unit: dict[str, list[str]]) -> None:
    assert float(unit["TimeoutStartSec"][0]) >= 180


def test_the_console_may_be_changed_before_the_session(unit: dict[str, list[str]]) -> None:
    assert unit["ExecStartPre"] == ["+-/usr/bin/chvt 1"]
    assert "/dev/tty0 rw" in unit["DeviceAllow"], "DevicePolicy=closed holds for lines with a + too"


class Sealed(NamedTuple):
    """What `kiosk-session key` said, and the programs that it called."""

    status: int
    out: str
    err: str
    called: str


@pytest.fixture
def sealing(tmp_path: Path) -> Callable[..., Sealed]:
    """`kiosk-session key` on a machine whose programs only note how they were called."""
    programs = tmp_path / "bin"
    programs.mkdir()

    def seal(*, tpm: bool, status: int = 0) -> Sealed:
        for name in ("install", "systemd-ask-password", "systemd-creds", "systemctl"):
            program = programs / name
            ends = status if name == "systemd-creds" else 0
            program.write_text(f'#!/bin/sh\necho "{name} $*" >>"{tmp_path}/called"\nexit {ends}\n', "utf-8")
            program.chmod(0o755)
        (programs / "id").write_text("#!/bin/sh\necho 0\n", "utf-8")
        (programs / "id").chmod(0o755)
        device = tmp_path / "tpm"
        if tpm:
            device.touch()
        script = tmp_path / "kiosk-session"
        script.write_text(SESSION.read_text("utf-8").replace("/dev/tpmrm0", str(device)), "utf-8")
        path = f"{programs}:{os.environ['PATH']}"
        done = subprocess.run(
            ["sh", script, "key"], capture_output=True, text=True, env={"PATH": path}, stdin=subprocess.DEVNULL
        )
        return Sealed(done.returncode, done.stdout, done.stderr, (tmp_path / "called").read_text("utf-8"))

    return seal


def test_a_secret_is_sealed_with_the_tpm_where_there_is_one(sealing: Callable[..., Sealed]) -> None:
    sealed = sealing(tpm=True)
    assert "systemd-creds encrypt --with-key=host+tpm2 --name=kiosk-stripe" in sealed.called
    assert (sealed.status, "and its TPM" in sealed.out) == (0, True)


def test_without_a_tpm_it_is_said_that_the_disk_alone_gives_the_secret(sealing: Callable[..., Sealed]) -> None:
    sealed = sealing(tpm=False)
    assert "systemd-creds encrypt --with-key=host --name=kiosk-stripe" in sealed.called
    assert (sealed.status, "it has no TPM" in sealed.out) == (0, True)


def test_a_tpm_that_cannot_be_used_is_no_reason_to_seal_without_it(sealing: Callable[..., Sealed]) -> None:
    sealed = sealing(tpm=True, status=1)
    assert sealed.status == 2
    assert sealed.called.count("systemd-creds") == 1
    assert "libtss2" in sealed.err


def test_what_sealing_needs_comes_with_the_package() -> None:
    recommended = (DEBIAN / "control").read_text("utf-8")
    libraries = re.search(r'^tpm_libraries="(.*)"$', SESSION.read_text("utf-8"), re.MULTILINE)
    assert libraries is not None
    assert all(name in recommended for name in libraries[1].split())


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_can_be_read_by_its_shell(script: Path) -> None:
    shell = script.read_text("utf-8").splitlines()[0].rpartition("/")[2].removeprefix("env ")
    assert subprocess.run([shell, "-n", script]).returncode == 0


def test_no_script_of_the_package_removes_the_book() -> None:
    for name in ("postinst", "prerm", "postrm"):
        assert "rm " not in (DEBIAN / name).read_text("utf-8")


@pytest.mark.parametrize(("words", "status"), [([], 2), (["begin"], 2), (["--help"], 0)])
def test_kiosk_session_says_its_words(words: list[str], status: int) -> None:
    done = subprocess.run(["sh", SESSION, *words], capture_output=True, text=True)
    assert done.returncode == status
    said = done.stdout + done.stderr
    assert all(f"kiosk-session {word}" in said for word in ("enable", "disable", "status", "key", "run"))


def test_what_enabling_links_to_is_shipped() -> None:
    links = re.findall(r'^(?:drop_ins|with_sway)="(.*)"$', SESSION.read_text("utf-8"), re.MULTILINE)
    assert len(links) == 2
    for one in " ".join(links).split():
        assert (FILES / "usr/share/donation-kiosk" / one.partition(":")[2]).is_file()


def test_the_desktop_entry_starts_the_kiosk_under_its_icon() -> None:
    file = FILES / "usr/share/applications/donation-kiosk.desktop"
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(file, "utf-8")
    fields = entry["Desktop Entry"]
    assert (fields["Type"], fields["Exec"], fields["Terminal"]) == ("Application", "kiosk", "false")
    assert entry["Desktop Action practice"]["Exec"] == "kiosk run --practice"
    icon = FILES / f"usr/share/icons/hicolor/scalable/apps/{fields['Icon']}.svg"
    assert icon.read_text("utf-8").startswith("<svg ")
    if shutil.which("desktop-file-validate"):
        assert subprocess.run(["desktop-file-validate", file]).returncode == 0


def test_the_version_stands_in_one_place() -> None:
    read = re.search(r"^version=\$\((sed .*)\)$", (DEBIAN / "build.sh").read_text("utf-8"), re.MULTILINE)
    assert read is not None
    said = subprocess.run(["sh", "-c", read[1]], cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout
    assert said.strip() == __version__
    assert "@VERSION@" in (DEBIAN / "control").read_text("utf-8")


def spec(name: str, **known: object) -> object:
    """What the name is given in kiosk.spec, which only PyInstaller can run as a whole."""
    tree = ast.parse((CHECKOUT / "packaging" / "kiosk.spec").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name:
            return eval(compile(ast.Expression(node.value), name, "eval"), dict(known))  # noqa: S307 - our own file
    raise AssertionError(name)


def test_every_plugin_and_module_of_qt_that_the_build_names_is_in_the_wheel() -> None:
    import PySide6

    qt = Path(PySide6.__file__).parent / "Qt"
    plugins, modules = spec("PLUGINS"), spec("QML")
    assert isinstance(plugins, dict)
    assert isinstance(modules, set)
    named = [qt / "plugins" / kind / name for kind, names in plugins.items() for name in names]
    named += [qt / "qml" / name for name in modules]
    assert [str(one) for one in named if not one.exists()] == []
    assert "libqvnc.so" not in plugins["platforms"]


def test_the_build_reads_every_kind_of_copy_that_is_made_of_pictures(tmp_path: Path) -> None:
    """With the wheel's plugins that the build names and no other."""
    import PySide6

    plugins, copies = spec("PLUGINS"), tmp_path / "copies"
    assert isinstance(plugins, dict)
    for kind, names in plugins.items():
        for name in names:
            (tmp_path / "plugins" / kind).mkdir(parents=True, exist_ok=True)
            (tmp_path / "plugins" / kind / name).symlink_to(Path(PySide6.__file__).parent / "Qt/plugins" / kind / name)
    for kind in ("PNG", "JPEG"):
        Image.new("RGB", (300, 200), "red").save(tmp_path / kind, kind)
        safe_picture(tmp_path / kind, tmp_path, copies)
    script = tmp_path / "read.py"
    script.write_text(READ, "utf-8")
    done = subprocess.run(
        [sys.executable, script, tmp_path / "plugins", *copies.iterdir()], capture_output=True, text=True
    )
    assert (done.stderr, sorted(done.stdout.splitlines())) == ("", ["jpeg 300", "png 300"])


def test_every_module_that_the_scenes_import_is_in_the_build() -> None:
    modules = spec("QML")
    assert isinstance(modules, set)
    imported = {
        name.replace(".", "/")
        for file in (CHECKOUT / "resources" / "qml").rglob("*.qml")
        for name in re.findall(r"^import (Qt[\w.]+)", file.read_text("utf-8"), re.MULTILINE)
    }
    assert imported
    assert imported <= modules


def test_every_keyring_that_may_be_used_on_linux_is_in_the_build() -> None:
    built = spec("KEYRINGS")
    assert isinstance(built, list)
    allowed = {name.rpartition(".")[0] for name in system_keyring.ALLOWED_KEYRINGS}
    assert {name for name in allowed if not name.endswith(("macOS", "Windows"))} <= set(built)


def test_every_module_is_in_the_build_and_every_command_which_is_imported_by_name() -> None:
    built = spec("OURS", ROOT=CHECKOUT)
    assert isinstance(built, list)
    assert {f"kiosk.commands.{command.module}" for command in COMMANDS.values()} <= set(built)
    assert {"kiosk", "kiosk.ledger", "kiosk.cli"} <= set(built)
    assert "*OURS," in (CHECKOUT / "packaging" / "kiosk.spec").read_text("utf-8")


def test_what_stays_out_of_the_build_is_not_missed(tmp_path: Path) -> None:
    """Without it every module is imported, every class of QtQuick looked at, a post and pictures are read."""
    lists = {name: spec(name, ROOT=CHECKOUT) for name in ("OURS", "NOT_NEEDED", "LEFT_OUT", "UNUSED")}
    script = tmp_path / "without.py"
    script.write_text(f"lists = {lists!r}\n{WITHOUT}", "utf-8")
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, script], cwd=CHECKOUT, env=environ, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "ok\n", "")


def test_every_file_that_ships_with_the_kiosk_is_in_the_build() -> None:
    text = (CHECKOUT / "packaging" / "kiosk.spec").read_text("utf-8")
    assert '(str(ROOT / "resources"), "resources")' in text
    others = [
        file
        for file in (CHECKOUT / "kiosk").rglob("*")
        if file.is_file() and file.suffix != ".py" and "__pycache__" not in file.parts
    ]
    assert others == [], "files in the package itself would have to be named in kiosk.spec"


def test_the_libraries_that_the_kiosk_misses_by_name_are_those_that_the_package_depends_on() -> None:
    assert "one.package for one in needed(for_window=True)" in (DEBIAN / "build.sh").read_text("utf-8")
    assert len(needed(for_window=True)) > 20


@pytest.mark.skipif(os.name == "nt", reason="POSIX's own")
def test_programs_may_be_started() -> None:
    assert all(
        os.access(script, os.X_OK)
        for script in (SESSION, WITH_BUS, WITH_DEVICES, DEBIAN / "build.sh", DEBIAN / "root.sh")
    )


def with_bus(installed: Path, folder: Path, *, bus: str) -> tuple[str, str]:
    """What a command is told of buses and readiness, and what the bus was, for which the script `bus` stands."""
    program = folder / "dbus-daemon"
    program.write_text(f"#!/bin/sh\n{bus}\n")
    program.chmod(0o755)
    script = WITH_BUS.read_text("utf-8").replace("/usr/share/defaults/at-spi2/accessibility.conf", str(installed))
    environ = {"PATH": f"{folder}:/usr/bin:/bin", "XDG_RUNTIME_DIR": str(folder), "NOTIFY_SOCKET": "/run/notify"}
    done = subprocess.run(
        ["sh", "-c", script, "with-accessibility-bus", "env"], env=environ, capture_output=True, text=True, check=True
    )
    told = [line for line in done.stdout.splitlines() if line.startswith(("AT_SPI", "DBUS", "NOTIFY"))]
    called = folder / "called"
    return " ".join(sorted(told)), called.read_text("utf-8") if called.exists() else done.stderr


def test_where_at_spi_is_installed_the_kiosk_gets_its_bus_and_no_bus_of_a_session(tmp_path: Path) -> None:
    installed = tmp_path / "accessibility.conf"
    installed.touch()
    bus = 'echo "$* NOTIFY=$NOTIFY_SOCKET" > "$XDG_RUNTIME_DIR/called"'
    told, called = with_bus(installed, tmp_path, bus=bus)
    assert told == f"AT_SPI_BUS_ADDRESS=unix:path={tmp_path}/at-spi NOTIFY_SOCKET=/run/notify"
    assert f"--config-file={installed} --address=unix:path={tmp_path}/at-spi " in called
    assert called.endswith("NOTIFY=\n"), "the bus would tell systemd that the kiosk is ready"


def test_without_at_spi_or_where_its_bus_fails_the_kiosk_starts_as_ever(tmp_path: Path) -> None:
    installed = tmp_path / "accessibility.conf"
    assert with_bus(installed, tmp_path, bus="exit 1") == ("NOTIFY_SOCKET=/run/notify", "")
    installed.touch()
    told, said = with_bus(installed, tmp_path, bus="exit 1")
    assert (told, said) == (
        "NOTIFY_SOCKET=/run/notify",
        "Screen readers can't reach the kiosk: their bus didn't start.\n",
    )
