"""The house stays small enough that a newcomer finds every room and reads every file in one sitting."""

from pathlib import Path

from tests.conftest import CHECKOUT
from tests.house.test_imports import MAY_IMPORT

MODULE_LINES, QML_LINES, ENTRIES, ROWS = 300, 200, 22, 23


def long_files(folder: Path, kind: str, most: int) -> set[str]:
    files = (file for file in folder.rglob(f"*.{kind}") if len(file.read_text("utf-8").splitlines()) > most)
    return {file.relative_to(CHECKOUT).as_posix() for file in files}


def test_no_module_is_long() -> None:
    assert long_files(CHECKOUT / "kiosk", "py", MODULE_LINES) == set()


def test_no_qml_file_is_long() -> None:
    assert long_files(CHECKOUT / "resources" / "qml", "qml", QML_LINES) == set()


def test_the_rooms_are_seen_at_a_glance() -> None:
    entries = {file.name for file in (CHECKOUT / "kiosk").iterdir() if file.name != "__pycache__"}
    assert len(entries) <= ENTRIES
    assert len(MAY_IMPORT) <= ROWS
