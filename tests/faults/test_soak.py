"""Hours of a kiosk in some seconds; `python -m tests.benchmarks soak` lives through a whole day."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT

HOURS, WARM_UP = 4, 2


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="here a process isn't told what it holds")
def test_hours_of_stories_gifts_feeds_edits_and_cuts_leave_nothing_open(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.benchmarks.soak", str(tmp_path), "--hours", str(HOURS), "--share", "0.01"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    done = subprocess.run(command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    hours = json.loads(done.stdout)
    warm = hours[:WARM_UP]
    for name in ("descriptors", "threads"):
        more = hours[-1][name] - max(hour[name] for hour in warm)
        assert more < HOURS - WARM_UP, hours  # what each hour leaves open; one connection may be open at any time
