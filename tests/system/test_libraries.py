"""What the graphics libraries of the system are called, and what is said or done when they are missing."""

import ctypes
import subprocess
import sys

import pytest

from kiosk.system import libraries
from kiosk.system.libraries import CannotInstallError, Library, advice, install, missing, needed

DEBIAN = {"ID": "debian"}
UBUNTU_CHILD = {"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}
FEDORA = {"ID": "fedora"}
ABSENT = Library("libnobody-has-this.so.9", "libnobody9")
ABSENT_TOO = Library("libnobody-has-that.so.9", "libnobody9")


@pytest.fixture
def one_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(libraries, "_QT", (ABSENT,))


@pytest.fixture
def not_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_root", lambda: False)
    monkeypatch.setattr("shutil.which", lambda _name: None)


@pytest.fixture
def root_on_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(libraries, "_root", lambda: True)
    monkeypatch.setattr(libraries, "_this_release", lambda: DEBIAN)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")


class AptGet:
    """Stands where subprocess.run stands: notes the commands, and answers each with a status."""

    def __init__(self, *, update: int = 0, installation: int = 0) -> None:
        self.commands: list[str] = []
        self._status = {"update": update, "install": installation}

    def __call__(self, command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        self.commands.append(" ".join(command))
        word = next(word for word in command if word in self._status)
        return subprocess.CompletedProcess(command, self._status[word])


def test_a_window_needs_all_that_drawing_needs_and_more() -> None:
    assert set(needed(for_window=False)) < set(needed(for_window=True))


def test_each_file_is_asked_for_once() -> None:
    files = [library.file for library in needed(for_window=True)]
    assert len(files) == len(set(files))


@pytest.mark.skipif(sys.platform != "linux", reason="the loader's names are those of Linux")
def test_what_is_not_missing_can_be_loaded() -> None:
    lacking = missing(for_window=False)
    for library in set(needed(for_window=False)) - set(lacking):
        ctypes.CDLL(library.file)


@pytest.mark.skipif(sys.platform != "linux", reason="the loader's names are those of Linux")
def test_a_library_that_nobody_has_is_missing(one_absent: None) -> None:
    assert missing(for_window=False) == [ABSENT]


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_elsewhere_than_on_linux_nothing_is_missing(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(libraries, "_QT", (ABSENT,))
    assert missing(for_window=True) == []


@pytest.mark.parametrize("release", [DEBIAN, UBUNTU_CHILD])
def test_on_debian_and_its_children_the_whole_line_is_said(release: dict[str, str], not_root: None) -> None:
    libraries = [ABSENT, ABSENT_TOO, Library("libGL.so.1", "libgl1")]
    assert advice(libraries, release).endswith(
        "run as root: apt-get update && apt-get install -y --no-install-recommends libnobody9 libgl1"
    )


def test_the_line_uses_sudo_where_there_is_one(monkeypatch: pytest.MonkeyPatch, not_root: None) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    said = advice([ABSENT], DEBIAN)
    assert "run: sudo apt-get update && sudo apt-get install -y --no-install-recommends libnobody9" in said


@pytest.mark.parametrize("release", [FEDORA, {}])
def test_elsewhere_the_files_are_named_and_no_package(release: dict[str, str]) -> None:
    said = advice([ABSENT], release)
    assert "libnobody-has-this.so.9" in said
    assert "apt-get" not in said
    assert "libnobody9" not in said


def test_without_root_nothing_is_installed_and_the_advice_is_raised(
    monkeypatch: pytest.MonkeyPatch, not_root: None
) -> None:
    apt_get = AptGet()
    monkeypatch.setattr("subprocess.run", apt_get)
    monkeypatch.setattr(libraries, "_this_release", lambda: DEBIAN)
    with pytest.raises(CannotInstallError, match="apt-get install -y --no-install-recommends libnobody9"):
        install([ABSENT])
    assert apt_get.commands == []


def test_root_on_debian_installs_the_packages_even_when_a_source_is_broken(
    monkeypatch: pytest.MonkeyPatch, root_on_debian: None
) -> None:
    apt_get = AptGet(update=100)
    monkeypatch.setattr("subprocess.run", apt_get)
    install([ABSENT, ABSENT_TOO])
    assert [command.rpartition("apt-get -o DPkg::Lock::Timeout=120 ")[2] for command in apt_get.commands] == [
        "update",
        "install -y --no-install-recommends libnobody9",
    ]


def test_a_failed_installation_says_what_to_do(monkeypatch: pytest.MonkeyPatch, root_on_debian: None) -> None:
    monkeypatch.setattr("subprocess.run", AptGet(installation=100))
    with pytest.raises(CannotInstallError, match=r"could not install everything.*libnobody9"):
        install([ABSENT])


def test_nothing_missing_is_nothing_to_install(monkeypatch: pytest.MonkeyPatch, root_on_debian: None) -> None:
    apt_get = AptGet()
    monkeypatch.setattr("subprocess.run", apt_get)
    install([])
    assert apt_get.commands == []


@pytest.mark.skipif(sys.platform != "linux", reason="the loader's names are those of Linux")
def test_the_command_says_one_sentence_and_exits_2_when_something_is_missing(
    one_absent: None, not_root: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert libraries.main(["--offscreen"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "libnobody" in said.err


@pytest.mark.skipif(sys.platform != "linux", reason="the loader's names are those of Linux")
def test_an_installation_that_left_something_missing_is_no_success(
    one_absent: None, root_on_debian: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("subprocess.run", AptGet())
    assert libraries.main(["--offscreen", "--install"]) == 2


def test_the_command_is_silent_and_exits_0_where_qt_can_draw() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk.system.libraries", "--offscreen"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_asking_does_not_import_qt() -> None:
    asking = "import sys, kiosk.system.libraries as s; s.missing(for_window=True); print('PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asking], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
