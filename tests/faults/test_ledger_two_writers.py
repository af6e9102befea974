"""Row 47: a running kiosk and a command write at the same time."""

import subprocess
import sys
from pathlib import Path

from kiosk.ledger.verify import verify
from tests.conftest import CHECKOUT
from tests.ledger.books import DRIVE, ME, cash, opened

WRITER = """
import sys
from pathlib import Path
from tests.ledger.books import DRIVE, cash, opened, reading
name = sys.argv[2]
for life in range(3):
    with opened(Path(sys.argv[1]), busy_seconds=60) as ledger:
        for number in range(12):
            entry = reading(number) if number % 5 == 0 else cash()
            ledger.append(DRIVE, entry, reference=f"{name}-{life}-{number}")
            ledger.append(DRIVE, cash(7), reference=f"both-{life}-{number}")
            assert ledger.trouble is None, ledger.trouble
"""


def test_row_47_processes_that_write_at_the_same_time_get_sequences_without_a_gap(tmp_path: Path) -> None:
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, tmp_path / "data", name], cwd=CHECKOUT) for name in "abc"
    ]
    assert [writer.wait(90) for writer in writers] == [0, 0, 0]
    with opened(tmp_path / "data") as ledger:
        facts = list(ledger.facts())
        assert [fact.sequence for fact in facts] == list(range(1, 3 * 36 + 36 + 1))
        assert len({fact.reference for fact in facts}) == len(facts)
        assert ledger.heads()[ME.uuid].sequence == len(facts)
        assert ledger.append(DRIVE, cash(7), reference="both-2-11").is_new is False
    assert verify(tmp_path / "data").problems == ()
