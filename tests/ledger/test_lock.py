"""One kiosk a data folder; commands may write beside it."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.ledger.lock import kiosk_lock
from kiosk.ledger.trouble import LedgerTroubleError
from tests.conftest import CHECKOUT
from tests.ledger.books import DRIVE, cash, opened
from tests.said import refusing, said

HOLDER = """
import sys
from pathlib import Path
from kiosk.ledger.lock import kiosk_lock
with kiosk_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_row_47_a_second_kiosk_on_the_same_folder_is_refused(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with kiosk_lock(data):
        with pytest.raises(LedgerTroubleError) as told, kiosk_lock(data):
            pass
        assert told.value.kind == "locked"
        assert said(told.value.trouble) == (
            f"Another kiosk is running on the folder {data}; close it, or give this one a folder of its own."
        )
        with kiosk_lock(tmp_path / "other"):
            pass
        with opened(data) as ledger:
            assert ledger.append(DRIVE, cash()).is_new
    with kiosk_lock(data):
        pass


def test_row_42_a_kiosk_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, tmp_path], cwd=CHECKOUT, stdout=subprocess.PIPE, stdin=subprocess.PIPE
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(LedgerTroubleError), kiosk_lock(tmp_path):
            pass
        holder.kill()
    with kiosk_lock(tmp_path):
        pass


def test_a_folder_that_can_not_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with refusing(LedgerTroubleError, match="cannot be used") as told, kiosk_lock(tmp_path / "file" / "data"):
        pass
    assert told.value.kind == "unavailable"
