"""A checkout sets itself up, keeps what it has, and repairs what was interrupted: real environments, no network.

The checkout of these tests has no libraries to fetch and a build backend of its own, so that pip works for real, in
seconds. What the real pins hold is tried by the gate itself, which comes here through the same file.
"""

import ast
import os
import runpy
import shutil
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parents[2]

BACKEND = """
import os, zipfile

def build_editable(directory, config_settings=None, metadata_directory=None):
    name = "donation_kiosk-1-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(directory, name), "w") as wheel:
        about = "donation_kiosk-1.dist-info/"
        wheel.writestr("checkout.pth", os.getcwd())
        wheel.writestr(about + "METADATA", "Metadata-Version: 2.1\\nName: donation-kiosk\\nVersion: 1\\n")
        wheel.writestr(about + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(about + "entry_points.txt", "[console_scripts]\\nkiosk=kiosk:main\\n")
        wheel.writestr(about + "RECORD", "")
    return name
"""
FILES = {
    "pyproject.toml": """
        [build-system]
        requires = []
        build-backend = "backend"
        backend-path = ["."]

        [project]
        name = "donation-kiosk"
        version = "1"
        """,
    "backend.py": BACKEND,
    "packaging/pins/run.txt": "# nothing\n",
    "packaging/pins/test.txt": "# nothing\n",
    "kiosk/__init__.py": """
        import sys

        def main():
            print("kiosk was called with", *sys.argv[1:])
            return 1
        """,
    "kiosk/system/libraries.py": """
        import sys

        print("libraries were asked for with", *sys.argv[1:])
        """,
    "pytest.py": """
        import os, sys

        print("pytest was called with", *sys.argv[1:], "in", os.path.basename(os.getcwd()))
        sys.exit(5)
        """,
}

SCREEN = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")


@dataclass(frozen=True)
class Ended:
    status: int
    out: list[str]
    err: str


class Checkout:
    """A small project with the real from_source.py in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name, text in FILES.items():
            self.write(name, text)
        shutil.copy(HERE / "packaging" / "from_source.py", root / "packaging")

    def write(self, name: str, text: str) -> None:
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(textwrap.dedent(text), encoding="utf-8")

    def call(self, *words: str, **variables: str) -> Ended:
        """Call from_source.py from a folder elsewhere, as a person may."""
        environ = {name: value for name, value in os.environ.items() if name not in SCREEN}
        done = subprocess.run(
            [sys.executable, str(self.root / "packaging" / "from_source.py"), *words],
            cwd=self.root.parent,
            env={**environ, "PIP_NO_INDEX": "1", "DISPLAY": ":0", **variables},
            capture_output=True,
            text=True,
            check=False,
        )
        return Ended(done.returncode, done.stdout.splitlines(), done.stderr)


def made_anew(ended: Ended) -> bool:
    return any(line.startswith("Making .venv") for line in ended.out)


def fingerprint(checkout: Checkout) -> str:
    """What the checkout's own from_source.py takes as the measure of what it is made from."""
    found = runpy.run_path(str(checkout.root / "packaging" / "from_source.py"))["fingerprint"]()
    assert isinstance(found, str)
    return found


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A checkout that nothing was set up in."""
    return Checkout(tmp_path / "a checkout")


@pytest.fixture(scope="module")
def run_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Checkout, Ended]:
    """A checkout that has been run, and how that went the first time; a set-up takes seconds, so it is shared."""
    checkout = Checkout(tmp_path_factory.mktemp("once") / "a checkout")
    return checkout, checkout.call("run", "--windowed", "--size", "800x600")


def test_the_first_run_says_its_steps_and_becomes_the_kiosk(run_once: tuple[Checkout, Ended]) -> None:
    _, ended = run_once
    assert ended.out == [
        f"Making .venv with Python {sys.version.split()[0]}",
        "Installing the libraries at their pinned versions: some minutes the first time",
        "Installing the kiosk itself",
        "libraries were asked for with --install",
        "kiosk was called with run --windowed --size 800x600",
    ]
    assert ended.status == 1


def test_the_next_run_uses_what_is_there(run_once: tuple[Checkout, Ended]) -> None:
    checkout, _ = run_once
    assert checkout.call("run").out == ["libraries were asked for with --install", "kiosk was called with run"]


def test_without_a_screen_only_the_libraries_for_drawing_are_asked_for(run_once: tuple[Checkout, Ended]) -> None:
    checkout, _ = run_once
    for without in ({"QT_QPA_PLATFORM": "offscreen"}, {"DISPLAY": ""}):
        assert checkout.call("run", **without).out[0] == "libraries were asked for with --install --offscreen"


def test_missing_libraries_of_the_system_stop_it_with_their_own_sentence(run_once: tuple[Checkout, Ended]) -> None:
    checkout, _ = run_once
    checkout.write("kiosk/system/libraries.py", "import sys\nsys.exit('install this and that')\n")
    ended = checkout.call("run")
    checkout.write("kiosk/system/libraries.py", FILES["kiosk/system/libraries.py"])
    assert (ended.status, ended.out, ended.err) == (2, [], "install this and that\n")


def test_test_adds_to_run_and_then_serves_both(run_once: tuple[Checkout, Ended]) -> None:
    checkout, _ = run_once
    tested = checkout.call("test", "-k", "something")
    assert not made_anew(tested)
    assert "Installing the kiosk itself" in tested.out
    assert tested.out[-1].startswith("pytest was called with -n auto ")
    assert tested.out[-1].endswith(" -k something in a checkout")
    assert tested.status == 5
    for word in ("run", "test"):
        assert "Installing the kiosk itself" not in checkout.call(word).out


def test_new_pins_make_it_anew_and_an_interruption_is_repaired(run_once: tuple[Checkout, Ended]) -> None:
    checkout, _ = run_once
    checkout.write("packaging/pins/run.txt", "# other pins\n")
    checkout.write("backend.py", "raise SystemExit('the power went')\n")
    broken = checkout.call("run")
    assert made_anew(broken)
    assert broken.status == 2
    assert "can be called again" in broken.err
    left_over = checkout.root / ".venv" / "left over"
    left_over.touch()
    checkout.write("backend.py", FILES["backend.py"])
    repaired = checkout.call("run")
    assert made_anew(repaired)
    assert repaired.out[-1] == "kiosk was called with run"
    assert not left_over.exists()


@pytest.mark.parametrize("changed", ["packaging/pins/run.txt", "packaging/pins/test.txt", "pyproject.toml"])
def test_a_change_of_what_it_is_made_from_is_seen(checkout: Checkout, changed: str) -> None:
    before = fingerprint(checkout)
    assert fingerprint(checkout) == before
    checkout.write(changed, FILES[changed] + "# changed\n")
    assert fingerprint(checkout) != before


def test_a_checkout_that_was_moved_is_seen_as_its_programs_name_their_place(checkout: Checkout) -> None:
    before = fingerprint(checkout)
    checkout.root = checkout.root.rename(checkout.root.with_name("elsewhere"))
    assert fingerprint(checkout) != before


def test_an_unknown_word_is_wrong_usage(checkout: Checkout) -> None:
    for words in ([], ["start"]):
        ended = checkout.call(*words)
        assert (ended.status, ended.out) == (2, [])
        assert "run, test or pins" in ended.err


def test_help_names_every_word(checkout: Checkout) -> None:
    ended = checkout.call("--help")
    assert ended.status == 0
    for word in ("run", "test", "pins"):
        assert f"packaging/from_source.py {word} [ARGS...]" in "\n".join(ended.out)


def test_a_python_without_venv_is_told_what_to_install(checkout: Checkout) -> None:
    source = (HERE / "packaging" / "from_source.py").read_text(encoding="utf-8")
    checkout.write("packaging/from_source.py", source.replace('"ensurepip"', '"ensurepip_that_is_not_here"'))
    ended = checkout.call("run")
    assert (ended.status, ended.out) == (2, [])
    assert "apt-get install -y python3-venv" in ended.err
    assert ended.err.count("\n") == 1


def test_an_older_python_can_read_the_file_and_is_refused_in_one_sentence(checkout: Checkout) -> None:
    source = (HERE / "packaging" / "from_source.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 8))
    older = source.replace("if sys.version_info < (3, 11):", "if sys.version_info < (99,):")
    assert older != source
    checkout.write("packaging/from_source.py", older)
    ended = checkout.call("run")
    assert (ended.status, ended.out) == (2, [])
    assert ended.err.startswith("Python 3.11 or newer is needed")
    assert ended.err.count("\n") == 1


def test_pins_without_uv_says_where_to_get_it(checkout: Checkout) -> None:
    ended = checkout.call("pins", PATH=str(checkout.root))
    assert ended.status == 2
    assert "pip install uv" in ended.err


def test_the_pins_of_the_tests_hold_every_pin_of_the_kiosk() -> None:
    run, test = (
        {line.split(" ")[0] for line in (HERE / "packaging" / "pins" / name).read_text().splitlines() if "==" in line}
        for name in ("run.txt", "test.txt")
    )
    assert run <= test
    assert {pin.partition("==")[0] for pin in run} >= {"pyside6-essentials", "stripe", "hatchling", "editables"}
