"""The linters are clean. Each exemption stands in pyproject.toml or on its line, with its reason."""

import json
import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from tests.conftest import CHECKOUT

TOOLS = Path(sys.executable).parent


def run(*words: str | Path, **more: str) -> None:
    done = subprocess.run(
        [str(word) for word in words], cwd=CHECKOUT, capture_output=True, text=True, env={**os.environ, **more}
    )
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
    sources = [file for file in sorted((CHECKOUT / "kiosk" / "ui").rglob("*.py")) if "QmlElement" in file.read_text()]
    run(TOOLS / "pyside6-metaobjectdump", "-o", metatypes, *sources)
    told = json.loads(metatypes.read_text("utf-8"))
    for found in (one for file in told for one in file["classes"] if one.get("classInfos")):
        found["object"] = True  # the dump knows only the children of QObject itself, not their own
    metatypes.write_text(json.dumps(told), "utf-8")
    qt = Path(PySide6.__file__).parent / "Qt" / "metatypes"
    foreign = ",".join(str(qt / f"qt6{name}_metatypes.json") for name in ("core", "gui", "qml", "quick"))
    types = module / "core.qmltypes"
    run(
        *(TOOLS / "pyside6-qmltyperegistrar", "--generate-qmltypes", types, "-o", os.devnull, metatypes),
        *("--import-name", "Kiosk.Core", "--major-version", "1", "--minor-version", "0", f"--foreign-types={foreign}"),
    )
    (module / "qmldir").write_text("module Kiosk.Core\ntypeinfo core.qmltypes\ndepends QtQuick\n")
    return folder


def test_qmllint_finds_nothing(qml_types: Path) -> None:
    files = sorted((CHECKOUT / "resources" / "qml").rglob("*.qml"))
    assert len(files) > 10
    imports: list[str | Path] = ["-I", qml_types, "-I", CHECKOUT / "resources" / "qml"]
    run(TOOLS / "pyside6-qmllint", "-W", "0", *imports, *files)
