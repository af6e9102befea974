"""What a one-folder build is made of, as CycloneDX 1.6 and as the libraries' own licence texts.

    python packaging/sbom.py SBOM.json LICENCES

Called with the Python of the environment that the build was made in. It lists what pyproject.toml asks for, with all
that asks for in turn, as installed there; and Python and PyInstaller, parts of both of which are in the build.
"""

import datetime as dt
import json
import os
import platform
import re
import sys
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent

CHANGED = {
    "pyside6-essentials": "What the kiosk doesn't use of Qt is left out; ICU's library of data (libicudata) has none.",
    "babel": "It has no tables that the kiosk doesn't use.",
}
"""What the build changes of a part, by its name."""


def installed(requirements: list[str], extras: set[str], found: dict[str, Distribution]) -> dict[str, Distribution]:
    """Add to `found`, by name, the distributions that the `requirements` with these `extras` lead to."""
    for requirement in map(Requirement, requirements):
        markers = [requirement.marker.evaluate({"extra": extra}) for extra in {"", *extras} if requirement.marker]
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        if (markers and not any(markers)) or (name in found and not requirement.extras):
            continue
        found[name] = distribution(requirement.name)
        installed(found[name].requires or [], set(requirement.extras), found)
    return found


def component(kind: str, name: str, version: str, **more: object) -> dict[str, Any]:
    """One part, named by its package URL."""
    purl = f"pkg:{kind}/{name}@{version}"
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl, **more}


def licences(metadata: Any) -> list[dict[str, Any]]:
    """What a distribution says of its licence: an expression, else its classifiers' names, else its own words."""
    if expression := metadata.get("License-Expression"):
        return [{"expression": expression}]
    classifiers = [one for one in metadata.get_all("Classifier") or [] if one.startswith("License :: ")]
    names = [one.rpartition(" :: ")[2] for one in classifiers if one != "License :: OSI Approved"]
    words = (metadata.get("License") or "").strip().splitlines()
    return [{"license": {"name": name}} for name in names or words[:1]]


def pedigree(name: str) -> dict[str, Any]:
    """How the part of this name differs from what it was made from, if it does."""
    return {"pedigree": {"notes": CHANGED[name]}} if name in CHANGED else {}


def sbom(found: dict[str, Distribution]) -> dict[str, Any]:
    """The bill of materials; the same for the same parts and the same SOURCE_DATE_EPOCH."""
    version = re.search(r'^__version__ = "(.+)"$', (ROOT / "kiosk" / "__init__.py").read_text("utf-8"), re.MULTILINE)
    assert version is not None  # noqa: S101 - for the type checker
    moment = dt.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), dt.UTC)
    kiosk = component("generic", "donation-kiosk", version[1], licenses=[{"license": {"id": "MIT"}}])
    parts = [
        component("pypi", name, found[name].version, licenses=licences(found[name].metadata), **pedigree(name))
        for name in sorted(found)
    ]
    parts.append(component("generic", "python", platform.python_version(), licenses=[{"license": {"id": "PSF-2.0"}}]))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {**kiosk, "type": "application"},
        },
        "components": parts,
        "dependencies": [{"ref": kiosk["bom-ref"], "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def copy_licences(found: dict[str, Distribution], folder: Path) -> None:
    """Put the licence texts that the distributions carry into `folder`, one folder each."""
    for name, one in found.items():
        for file in one.files or []:
            if ".dist-info" in str(file) and re.match(
                r"(licen[cs]e|copying|notice|authors)", file.name, re.IGNORECASE
            ):
                target = folder / name / file.name
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(Path(str(one.locate_file(file))).read_bytes())


def main() -> None:
    """Write both."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = project["dependencies"] + project["optional-dependencies"]["fleet"]
    found = installed([*asked, "pyinstaller"], set(), {})
    for name in {"altgraph", "packaging", "pyinstaller-hooks-contrib", "setuptools"} & found.keys():
        del found[name]  # PyInstaller's tools, which stay behind: only its loader is in the build
    Path(sys.argv[1]).write_text(json.dumps(sbom(found), indent=1) + "\n", "utf-8")
    copy_licences(found, Path(sys.argv[2]))


if __name__ == "__main__":
    main()
