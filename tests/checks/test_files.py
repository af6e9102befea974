"""The line of the check-list about who may change what the kiosk reads."""

import os
from pathlib import Path

import pytest

from kiosk.checks.check import Found
from kiosk.checks.files import look_at_files
from kiosk.checks.findings import FilesOpen
from kiosk.machine.settings import Settings
from kiosk.words.checks import CheckWords

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there are no owners and modes here")
UUID = "0b1d7a52-2f04-4a0e-9a5d-000000000001"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir(0o700)
    return made


def told(found: Found) -> str:
    return CheckWords().sentence(found)


def test_others_who_may_write_or_read_are_told_with_what_they_could_do_and_what_to_run(data: Path) -> None:
    data.chmod(0o777)
    found = look_at_files(data, Settings(uuid=UUID), {})
    assert found.level == "bad"
    assert told(found) == (
        "Another user of this machine may get at the settings and the ledger: "
        f"others may write in {data}; staff runs chmod go-w on it, or moves it."
    )
    data.chmod(0o750)
    assert f"others may read {data}; staff runs chmod go-rwx on it." in told(
        look_at_files(data, Settings(uuid=UUID), {})
    )


def test_a_campaign_and_credentials_that_others_may_change_are_told(data: Path, tmp_path: Path) -> None:
    campaign, secrets = tmp_path / "campaign", tmp_path / "secrets"
    for one in (campaign, secrets):
        one.mkdir()
        one.chmod(0o777)
    settings = Settings(uuid=UUID, campaign=str(campaign))
    assert "may change what the screen says and asks for" in told(look_at_files(data, settings, {}))
    campaign.chmod(0o755)
    environ = {"CREDENTIALS_DIRECTORY": str(secrets)}
    assert "may give the kiosk other keys" in told(look_at_files(data, settings, environ))


def test_what_the_program_imports_is_looked_at_too(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted = tmp_path / "planted"
    planted.mkdir()
    planted.chmod(0o777)
    first = look_at_files(data, Settings(uuid=UUID), {})
    if isinstance(first.finding, FilesOpen):
        assert first.finding.place == "program", "this checkout is another user's, or for all to write in"
        return
    assert first.finding == "files_closed"
    monkeypatch.syspath_prepend(planted)
    found = look_at_files(data, Settings(uuid=UUID), {})
    assert found.level == "watch"
    assert "may change what the kiosk does" in told(found)
