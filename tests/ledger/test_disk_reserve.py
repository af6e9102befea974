"""Row 46: a megabyte is kept on the disk for the last fact."""

from pathlib import Path

from kiosk.ledger import disk_reserve
from tests.ledger.books import DRIVE, Disk, cash, opened
from tests.said import said


def test_row_46_the_ballast_is_real_and_laid_again(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        file = tmp_path / "ledger.ballast"
        assert file.stat().st_size == 1_048_576
        assert getattr(file.stat(), "st_blocks", 2048) * 512 >= 1_048_576
        file.write_bytes(b"short")
        ledger.append(DRIVE, cash())
        assert file.stat().st_size == 1_048_576
        file.unlink()
        ledger.append(DRIVE, cash())
        assert file.exists()
        assert ledger.trouble is None


def test_row_46_staff_are_told_while_there_is_no_room_for_it(tmp_path: Path) -> None:
    with opened(tmp_path, free_space=Disk()) as ledger:
        assert ledger.trouble is not None
        assert ledger.trouble.kind == "full"
        assert "is nearly full; take no cards and free some space, nothing written is lost." in said(
            ledger.trouble.trouble
        )
        assert ledger.append(DRIVE, cash()).is_new
        assert ledger.trouble is not None
    with opened(tmp_path) as ledger:
        assert ledger.trouble is None


def test_a_ballast_that_can_not_be_laid_leaves_no_piece(tmp_path: Path) -> None:
    assert not disk_reserve.lay(tmp_path / "nowhere" / "ballast", 0)
    (tmp_path / "ballast").mkdir()
    assert not disk_reserve.lay(tmp_path / "ballast", 0)
    assert not disk_reserve.drop(tmp_path / "ballast")
