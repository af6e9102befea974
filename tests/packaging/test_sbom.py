"""The bill of materials names what is in a build, at the versions that are pinned, and is the same every time."""

import re
import runpy
import tomllib
from pathlib import Path
from typing import Any

import pytest

from kiosk import __version__
from tests.conftest import CHECKOUT


@pytest.fixture
def tool() -> dict[str, Any]:
    return runpy.run_path(str(CHECKOUT / "packaging" / "sbom.py"))


@pytest.fixture
def found(tool: dict[str, Any]) -> dict[str, Any]:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = project["dependencies"] + project["optional-dependencies"]["fleet"]
    parts = tool["installed"](asked, set(), {})
    assert isinstance(parts, dict)
    return parts


def test_it_names_what_is_installed_as_it_is_pinned(
    tool: dict[str, Any], found: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    bill = tool["sbom"](found)
    pins = (CHECKOUT / "packaging" / "pins" / "package.txt").read_text("utf-8")
    pinned = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", pins, re.MULTILINE))
    named = {one["name"]: one["version"] for one in bill["components"] if one["purl"].startswith("pkg:pypi/")}
    assert {"pyside6-essentials", "shiboken6", "stripe", "psycopg-binary", "jeepney"} <= named.keys()
    assert named.items() <= pinned.items()
    assert all(one["licenses"] for one in bill["components"])
    assert (bill["metadata"]["component"]["version"], bill["specVersion"]) == (__version__, "1.6")
    changed = {one["name"]: one["pedigree"]["notes"] for one in bill["components"] if "pedigree" in one}
    assert changed == tool["CHANGED"]
    assert "libicudata" in changed["pyside6-essentials"]
    assert bill == tool["sbom"](found)


def test_the_licences_that_parts_come_with_are_kept(
    tool: dict[str, Any], found: dict[str, Any], tmp_path: Path
) -> None:
    tool["copy_licences"](found, tmp_path)
    assert {"stripe", "pydantic", "pillow"} <= {folder.name for folder in tmp_path.iterdir()}
    assert all(file.stat().st_size for file in tmp_path.rglob("*") if file.is_file())


def test_what_is_packaged_is_what_runs_from_source() -> None:
    run, package = (
        dict(re.findall(r"^([a-z0-9-]+)==(\S+)", (CHECKOUT / "packaging" / "pins" / name).read_text(), re.MULTILINE))
        for name in ("run.txt", "package.txt")
    )
    assert run.items() <= package.items()
    assert "pyinstaller" in package
