"""Twelve kills in every run; more by hand, see `ledger_kills`."""

import subprocess
import sys

from tests.conftest import CHECKOUT


def test_row_43_nothing_acknowledged_is_lost_when_a_process_is_killed_while_it_appends() -> None:
    done = subprocess.run(  # apart, since it forks
        [sys.executable, "-m", "tests.faults.ledger_kills", "12", "--seed", "3"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "nothing lost, the chain is whole" in done.stdout
