"""The linters are clean. Each exemption stands in pyproject.toml or on its line, with its reason."""

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from tests.conftest import CHECKOUT

TOOLS = Path(sys.executable).parent


def tried(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(word) for word in words], cwd=CHECKOUT, capture_output=True, text=True, check=False)


def run(*words: str | Path) -> None:
    done = tried(*words)
    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff_finds_nothing() -> None:
    run(TOOLS / "ruff", "check", ".")


def test_the_format_is_ruffs() -> None:
    run(TOOLS / "ruff", "format", "--check", ".")


def test_mypy_finds_nothing() -> None:
    run(sys.executable, "-m", "mypy")


@pytest.fixture(scope="module")
def qml_types(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of QML modules in which qmllint finds the types that Python registers."""
    folder = tmp_path_factory.mktemp("qml")
    module = folder / "Kiosk" / "Core"
    module.mkdir(parents=True)
    metatypes = folder / "metatypes.json"
    run(sys.executable, "-m", "tests.house.qml_types", metatypes)
    qt = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    foreign = ",".join(str(qt / f"qt6{name}_metatypes.json") for name in ("core", "gui", "qml", "quick"))
    types = module / "core.qmltypes"
    run(
        *(TOOLS / "pyside6-qmltyperegistrar", "--generate-qmltypes", types, "-o", os.devnull, metatypes),
        *("--import-name", "Kiosk.Core", "--major-version", "1", "--minor-version", "0", f"--foreign-types={foreign}"),
    )
    (module / "qmldir").write_text("module Kiosk.Core\ntypeinfo core.qmltypes\ndepends QtQuick\n")
    return folder


def linted(qml_types: Path, *files: Path) -> subprocess.CompletedProcess[str]:
    imports: list[str | Path] = ["-I", qml_types, "-I", CHECKOUT / "resources" / "qml"]
    return tried(TOOLS / "pyside6-qmllint", "-W", "0", *imports, *files)


def test_qmllint_finds_nothing(qml_types: Path) -> None:
    files = sorted((CHECKOUT / "resources" / "qml").rglob("*.qml"))
    assert len(files) > 10
    done = linted(qml_types, *files)
    assert done.returncode == 0, done.stdout + done.stderr


SCENE = """import QtQuick
import Kiosk.Core

Item {
    required property GivingView giving
    required property AmountShown amount

    visible: giving.canPay && amount.chosen
    Component.onCompleted: giving.begin()
}
"""


@pytest.mark.parametrize(
    ("name", "written"), [("", ""), ("canPay", "canPai"), ("chosen", "choosen"), ("begin", "beginn")]
)
def test_a_misspelt_name_of_what_is_shown_fails_the_lint(
    qml_types: Path, tmp_path: Path, name: str, written: str
) -> None:
    file = tmp_path / "Scene.qml"
    file.write_text(SCENE.replace(f".{name}", f".{written}"))
    done = linted(qml_types, file)
    assert (done.returncode != 0) is bool(written), done.stdout + done.stderr
    assert f'Member "{written}" not found' in done.stdout + done.stderr or not written
