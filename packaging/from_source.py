"""Run or test the kiosk from a checkout, setting up what it needs on the first call.

    python3 packaging/from_source.py run [ARGS...]    start the kiosk; ARGS go to `kiosk run`
    python3 packaging/from_source.py test [ARGS...]   run the tests; ARGS go to pytest
    python3 packaging/from_source.py pins [ARGS...]   for developers: work out packaging/pins/ again after a
                                                      change of pyproject.toml, with uv (from .venv or the
                                                      PATH); ARGS go to `uv pip compile`, such as --upgrade

The libraries are installed into .venv in the checkout, at the versions and hashes of packaging/pins/. That
folder belongs to this command, which makes it anew when the pins, pyproject.toml, Python or the checkout's
place have changed, or when an earlier set-up was interrupted. The system's graphics libraries are installed
when root on a Debian-like system; elsewhere the line that installs them is said.

Exit status: the kiosk's or pytest's; 2 when the set-up can't be finished.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "set-up-complete"
PINS = ROOT / "packaging" / "pins"
COVERED_BY = {"run": ("run", "test"), "test": ("test",)}
SIDE_BY_SIDE = ("-n", "auto", "--maxprocesses", "4", "--dist", "loadfile", "--no-loadscope-reorder")
"""Tests run on all cores, those of one file one after the other, short files last; words that are given later win."""
GROUPS = {"test": ("test", "build"), "run": ("build",), "package": ("build", "package")}


class CannotSetUpError(Exception):
    """The set-up can't be finished; the message is one sentence for a person, or empty when it has been said."""


def check_python() -> None:
    """Refuse a Python that is too old or can't make virtual environments.

    Raises:
        CannotSetUpError: says what to install.
    """
    version = "{}.{}.{}".format(*sys.version_info[:3])
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is read by whatever Python is called
        raise CannotSetUpError(
            f"Python 3.11 or newer is needed and this is {version}: install one and call this again with it."
        )
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        raise CannotSetUpError(
            f"Python {version} here lacks its venv and pip modules: install them "
            "(Debian and Ubuntu, as root: apt-get install -y python3-venv) and call this again."
        )


def fingerprint() -> str:
    """Digest everything that the set-up was made from."""
    digest = hashlib.sha256(f"{sys.version}\n{sys.base_prefix}\n{ROOT}\n".encode())
    for file in (PINS / "run.txt", PINS / "test.txt", ROOT / "pyproject.toml"):
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def set_up(word: str) -> None:
    """Make .venv fit to `run` or to `test`; quick when it is.

    The stamp goes before anything changes and is written when all is done: a set-up cut short is made anew.

    Raises:
        CannotSetUpError: a step failed.
    """
    wanted = fingerprint()
    had, _, made_from = (STAMP.read_text(encoding="utf-8") if STAMP.is_file() else "").partition(" ")
    if made_from == wanted and had in COVERED_BY[word] and PYTHON.exists():
        return
    STAMP.unlink(missing_ok=True)
    if made_from != wanted or not PYTHON.exists():
        say(f"Making .venv with Python {sys.version.split()[0]}")
        step([sys.executable, "-I", "-m", "venv", "--clear", str(VENV)])
    say("Installing the libraries at their pinned versions: some minutes the first time")
    pins = str(PINS / f"{word}.txt")
    pip_install("--only-binary", ":all:", "--require-hashes", "-r", pins)
    say("Installing the kiosk itself")
    pip_install("--no-deps", "--no-build-isolation", "-e", str(ROOT))
    unfinished = STAMP.with_suffix(".part")
    unfinished.write_text(f"{word} {wanted}", encoding="utf-8")
    unfinished.replace(STAMP)


def pip_install(*arguments: str) -> None:
    """Run pip in .venv, deaf to settings that would install elsewhere.

    Raises:
        CannotSetUpError: pip failed, after saying why on standard error.
    """
    options = ["-qq", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    step([str(PYTHON), "-I", "-m", "pip", "install", *options, *arguments], PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0")


def system_libraries(word: str) -> None:
    """Install the system's graphics libraries, or have it said how to; tests draw without a window.

    Raises:
        CannotSetUpError: some are missing; the sentence has been said.
    """
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    windowless = word == "test" or not screen or os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}
    command = [str(PYTHON), "-I", "-m", "kiosk.system.libraries", "--install"]
    if subprocess.call(command + ["--offscreen"] * windowless) != 0:  # noqa: S603 - our own program
        raise CannotSetUpError


def make_pins(arguments: list[str]) -> None:
    """Work out the files of pins with uv: the tests' first, then the others at the same versions.

    Raises:
        CannotSetUpError: uv is missing or failed.
    """
    uv = shutil.which("uv", path=str(PROGRAMS)) or shutil.which("uv")
    if uv is None:
        raise CannotSetUpError("uv is needed to work out the pins: .venv/bin/python -m pip install uv")
    how = "--universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url --quiet"
    for word, groups in GROUPS.items():
        say(f"Working out packaging/pins/{word}.txt")
        command = [uv, "pip", "compile", *how.split(), "--extra=fleet", *(f"--group={group}" for group in groups)]
        if word != "test":
            command += ["--constraint", str(PINS / "test.txt")]
        step([*command, *arguments, "--output-file", str(PINS / f"{word}.txt"), str(ROOT / "pyproject.toml")])
    say("Working out packaging/pins/security.txt")  # for .ci/security alone, which has a set-up of its own
    wanted = ROOT / "packaging" / "security" / "requirements.in"
    command = [uv, "pip", "compile", *how.split(), *arguments]
    step([*command, "--output-file", str(PINS / "security.txt"), str(wanted)])


def step(command: list[str], **environment: str) -> None:
    """Run one command of the set-up in the checkout, its output shown.

    Raises:
        CannotSetUpError: it ended with another status than 0, or could not be started.
    """
    try:
        subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, check=True)  # noqa: S603 - ours
    except (OSError, subprocess.CalledProcessError) as error:
        raise CannotSetUpError(f"The set-up stopped and can be called again: {error}") from error


def say(line: str) -> None:
    """Tell the person who waits what is being done."""
    print(line, flush=True)


def become(command: list[str]) -> int:
    """Replace this process by the command; where that can't be done, run it and return its status."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)  # noqa: S606 - our own program, without a shell
    return subprocess.call(command)  # noqa: S603 - the same


def main(arguments: list[str]) -> int:
    """Do what the first word asks for; return the exit status."""
    word, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if word in {"-h", "--help", "help"}:
        print(__doc__)
        return 0
    if word not in {"run", "test", "pins"}:
        print("Say run, test or pins; --help tells more.", file=sys.stderr)
        return 2
    try:
        check_python()
        if word == "pins":
            make_pins(rest)
            return 0
        set_up(word)
        system_libraries(word)
    except CannotSetUpError as error:
        if str(error):
            print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    if word == "run":
        return become([str(PROGRAMS / "kiosk"), "run", *rest])
    os.chdir(ROOT)
    return become([str(PYTHON), "-m", "pytest", *SIDE_BY_SIDE, *rest])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
