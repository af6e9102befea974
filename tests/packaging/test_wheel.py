"""The wheel: the same files give the same wheel, byte for byte, with all that the kiosk needs in it."""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk import __version__
from tests.conftest import CHECKOUT


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two, made one after the other."""
    made: list[Path] = []
    for turn in ("first", "second"):
        folder = tmp_path_factory.mktemp(turn)
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
        subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
        made += folder.glob("*.whl")
    return made


def test_a_wheel_made_twice_is_the_same(wheels: list[Path]) -> None:
    first, second = (hashlib.sha256(wheel.read_bytes()).hexdigest() for wheel in wheels)
    assert first == second


def test_it_carries_every_module_every_file_and_the_licences(wheels: list[Path]) -> None:
    names = set(zipfile.ZipFile(wheels[0]).namelist())
    modules = {file.relative_to(CHECKOUT).as_posix() for file in (CHECKOUT / "kiosk").rglob("*.py")}
    resources = {
        f"kiosk/{file.relative_to(CHECKOUT).as_posix()}"
        for file in (CHECKOUT / "resources").rglob("*")
        if file.is_file()
    }
    about = f"donation_kiosk-{__version__}.dist-info"
    licences = {
        f"{about}/licenses/{file}" for file in ("LICENSE", "resources/fonts/OFL.txt", "resources/fonts/noto/OFL.txt")
    }
    assert modules | resources | licences <= names
