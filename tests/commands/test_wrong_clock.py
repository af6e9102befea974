"""Commands on a machine whose clock is wrong, as a real process sees it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.test_ledger import CAMPAIGN

pytestmark = [
    pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed"),
    pytest.mark.desktop,
]


def kiosk(tmp_path: Path, at: str, *words: str) -> tuple[str, str]:
    """What a command prints, and what it warns of, by a clock that says `at`."""
    where = ["--data", str(tmp_path / "data"), "--campaign", str(tmp_path)]
    command = ["faketime", "-f", f"@{at}", sys.executable, "-m", "kiosk", *where, *words]
    environ = {**os.environ, "KIOSK_STRIPE_API_BASE": "http://127.0.0.1:9"}  # where nobody answers
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=120)
    return done.stdout, done.stderr


def test_a_clock_that_is_behind_the_ledger_is_told_and_the_gift_is_kept(tmp_path: Path) -> None:
    (tmp_path / "campaign.toml").write_text(CAMPAIGN.format(currency="USD"), "utf-8")
    said, warned = kiosk(tmp_path, "2026-11-27 12:00:00", "ledger", "add", "cash", "20")
    assert said.startswith("Recorded: $20 in cash, fact 1.")
    assert warned == ""
    said, warned = kiosk(tmp_path, "2026-08-08 12:00:00", "ledger", "add", "cash", "7")
    assert said.startswith("Recorded: $7 in cash, fact 2.")
    assert "it is 2026-08-08" in warned
    assert "the newest entry of the ledger is of 2026-11-27" in warned
    said, _ = kiosk(tmp_path, "2026-08-08 12:00:00", "doctor")
    assert "days behind the newest entry of the ledger" in said
