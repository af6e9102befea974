"""Who may import whom, and which room is the one door to each outside library."""

import ast
import re
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT

PACKAGE = CHECKOUT / "kiosk"

# Room: the rooms it may import. A file directly in kiosk/ is a room of its own.
MAY_IMPORT = {
    "model": set[str](),
    "net": set(),
    "qr": set(),
    "system": set(),
    "simulator": {"system"},
    "campaigns": {"feeds", "model", "net", "system"},
    "feeds": {"model", "net"},
    "payments": {"model", "net"},
    "ledger": {"model", "system"},
    "booth": {"giving", "ledger", "model", "reconciliation", "system"},
    "machine": {"feeds", "ledger", "model", "payments", "system"},
    "reconciliation": {"ledger", "model", "payments"},
    "giving": {"ledger", "machine", "model", "payments", "reconciliation", "simulator", "system"},
    "office": {"campaigns", "feeds", "ledger", "machine", "model", "payments", "system"},
    "words": {
        *("booth", "campaigns", "checks", "feeds", "giving", "ledger", "machine", "model", "office", "payments"),
        *("reconciliation", "system"),
    },
    "checks": {"giving", "ledger", "machine", "model", "net", "payments", "qr", "system"},
    "ui": {
        *("booth", "campaigns", "checks", "feeds", "giving", "ledger", "machine", "model", "office", "qr"),
        *("reconciliation", "words"),
    },
}
MAY_IMPORT_ALL = {"app", "cli", "commands", "__main__", "__init__"}

DOORS = {
    "PySide6": {"ui"},
    "shiboken6": {"ui"},
    "stripe": {"payments"},
    "requests": {"net"},
    "urllib3": {"net"},
    "qrcode": {"qr"},
    "zxingcpp": {"qr"},
    "keyring": {"machine"},
    "psycopg": {"ledger"},
    "cryptography": {"ledger"},
    "sqlite3": {"ledger"},
    "argon2": {"machine"},
    "filelock": {"ledger", "machine"},
    "certifi": {"net"},
    "http": {"feeds", "net", "simulator"},
    "ssl": {"feeds", "ledger", "net"},
    "babel": {"model"},
    "jmespath": {"model"},
    "defusedxml": {"ledger"},
    "pydantic": {"model", "campaigns", "machine"},
    "pydantic_core": {"model", "campaigns", "machine"},
    "tomlkit": {"campaigns", "machine"},
    "PIL": {"campaigns"},
    "ftfy": {"campaigns"},
    "docutils": {"campaigns"},
    "markdown_it": {"campaigns"},
    "mdit_py_plugins": {"campaigns"},
    "selectolax": {"campaigns"},
    "yaml": {"campaigns"},
    "platformdirs": {"system"},
    "tzdata": {"system"},
    "xlsxwriter": {"ledger"},
    "threading": {"checks", "machine", "model", "simulator", "system", "ui"},  # a keyring or a disk may never answer
    "concurrent": {"ui", "app"},
}


def room_of(file: Path) -> str:
    return file.relative_to(PACKAGE).with_suffix("").parts[0]


def imported_modules(file: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: imports are absolute"
            assert node.module is not None
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names if node.module == "kiosk")
    return found


FILES = sorted(PACKAGE.rglob("*.py"))


def test_there_is_something_to_read() -> None:
    assert len(FILES) > 30


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(CHECKOUT)))
def test_a_room_imports_only_the_rooms_below_it(file: Path) -> None:
    room = room_of(file)
    if room in MAY_IMPORT_ALL:
        return
    parts = [name.split(".") for name in imported_modules(file) if name.startswith("kiosk.")]
    rooms = {name[1] for name in parts if len(name) > 1 and name[1] != "__version__"}
    assert rooms - {room} <= MAY_IMPORT[room]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(CHECKOUT)))
def test_an_outside_library_comes_in_by_its_one_door(file: Path) -> None:
    libraries = {name.partition(".")[0] for name in imported_modules(file)}
    wrong = {library for library in libraries & DOORS.keys() if room_of(file) not in DOORS[library]}
    assert not wrong


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(CHECKOUT)))
def test_records_share_their_methods_where_the_model_is_known(file: Path) -> None:
    room = room_of(file)
    knows_the_model = room in {"model", *MAY_IMPORT_ALL} or "model" in MAY_IMPORT[room]
    makes_some = re.search(r"@dataclass\((?=.*frozen=True)(?=.*slots=True)(?!.*order=)", file.read_text("utf-8"))
    assert not (makes_some and knows_the_model) or "kiosk.model.records.dataclass" in imported_names(file)


def test_only_one_place_opens_the_ledger_so_that_a_copied_disk_never_writes_in_anothers_name() -> None:
    opens = {room_of(file) for file in FILES if "kiosk.ledger.ledger.open_ledger" in imported_names(file)}
    assert opens == {"machine"}


def imported_names(file: Path) -> set[str]:
    nodes = (node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.ImportFrom))
    return {f"{node.module}.{alias.name}" for node in nodes for alias in node.names}
