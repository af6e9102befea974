"""What may stand in the repository."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT

# Spelt in pieces, so that this file does not name them either.
REGISTRY_HOSTS = ("py" + "pi.org", "python" + "hosted.org", "registry.npm" + "js", "deb." + "debian.org")


def tracked() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    return [CHECKOUT / name for name in listed.stdout.splitlines() if (CHECKOUT / name).is_file()]


@pytest.fixture(scope="module")
def texts() -> dict[Path, str]:
    if not (CHECKOUT / ".git").exists():
        pytest.skip("not a checkout")
    found = {}
    for file in tracked():
        try:
            found[file] = file.read_text("utf-8")
        except UnicodeDecodeError:
            continue
    assert len(found) > 50
    return found


def test_no_file_names_a_package_registry(texts: dict[Path, str]) -> None:
    naming = [str(file) for file, text in texts.items() if any(host in text for host in REGISTRY_HOSTS)]
    assert not naming


def test_every_pin_has_a_version_and_hashes(texts: dict[Path, str]) -> None:
    pins = [text for file, text in texts.items() if file.parent == CHECKOUT / "packaging" / "pins"]
    assert len(pins) == 4
    for text in pins:
        assert "index-url" not in text
        for requirement in re.split(r"\n(?=\S)", text.strip()):
            assert re.match(r"[A-Za-z0-9._-]+==\S+", requirement)
            assert "--hash=sha256:" in requirement


def test_what_the_kiosk_needs_is_pinned_for_running_and_for_testing() -> None:
    def names(file: str) -> dict[str, str]:
        text = (CHECKOUT / "packaging" / "pins" / file).read_text("utf-8")
        return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))

    run, test = names("run.txt"), names("test.txt")
    assert run.items() <= test.items()
    declared = re.findall(r'^    "([A-Za-z0-9-]+)>=', (CHECKOUT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    assert {name.lower() for name in declared} - test.keys() == set()
