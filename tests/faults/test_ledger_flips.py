"""A hundred and fifty flips in every run; more by hand, see `ledger_flips`."""

from tests.faults.ledger_flips import flip_bytes
from tests.ledger.books import folder_in_memory


def test_row_48_a_flipped_byte_in_file_log_or_head_is_found_or_harmless() -> None:
    with folder_in_memory() as folder:
        met = flip_bytes(150, 11, folder)
    assert met.total() == 150
    assert met["ledger.sqlite-wal: found by verify"] > 20
    assert met["ledger.sqlite: found by verify"] > 5
