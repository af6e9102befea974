"""A ledger that can't be opened or written says so in one sentence, and is left as it is."""

import errno
import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.ledger import schema
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import LedgerTroubleError, telling
from kiosk.ledger.verify import verify
from kiosk.model.ledger_trouble import Kind
from kiosk.model.phase import NO_TIME
from tests.conftest import CHECKOUT
from tests.ledger.books import DRIVE, card, cash, opened, reading, sums_of
from tests.said import refusing, said


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A ledger of two hundred and one facts."""
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash())
        copied = ledger._connection
        copied.execute("BEGIN")  # quicker than two hundred flushes
        for number in range(200):
            ledger._own.add(DRIVE, card(number), f"gift {number}")
        copied.execute("COMMIT")
        ledger._writer.follow_up(empty_log=True)
    return tmp_path


def alter(data: Path, *statements: str) -> None:
    """What somebody does with SQLite's own tools."""
    with closing(sqlite3.connect(data / "ledger.sqlite", isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def trouble(data: Path, **more: object) -> LedgerTroubleError:
    with pytest.raises(LedgerTroubleError) as told:
        opened(data, **more).close()  # type: ignore[arg-type]  # passed on
    sentence = said(told.value.trouble)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return told.value


NO_TRIGGERS = ("DROP TRIGGER facts_stay", "DROP TRIGGER facts_stay_as_they_are")
TRIGGERS = tuple(sql for name, sql in schema.TABLES.items() if name.startswith("facts_stay"))


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM facts WHERE sequence = 1",
        "DELETE FROM facts",
        "UPDATE facts SET body = ''",
        "UPDATE OR IGNORE facts SET at = 0",
        "INSERT OR REPLACE INTO facts SELECT * FROM facts WHERE arrival = 1",
    ],
)
def test_facts_can_be_neither_changed_nor_deleted(data: Path, statement: str) -> None:
    with closing(sqlite3.connect(data / "ledger.sqlite")) as connection:
        connection.execute("PRAGMA recursive_triggers = ON")
        with pytest.raises(sqlite3.IntegrityError, match=r"facts are never (changed|deleted)"):
            connection.execute(statement)
    assert verify(data).problems == ()


@pytest.mark.parametrize(
    ("statements", "kind", "part"),
    [
        (
            ["PRAGMA user_version = 2"],
            "newer",
            "by a newer version of this program (version 2 and this",
        ),
        (["PRAGMA user_version = 0"], "broken", "its tables are not as this program makes them"),
        (["PRAGMA application_id = 7"], "foreign", "is not a kiosk’s ledger"),
        (["DROP TRIGGER facts_stay"], "broken", "its tables are not as"),
        (["DROP TABLE facts"], "broken", "its tables are not as"),
        (["DROP INDEX facts_of_campaign"], "broken", "its tables are not as"),
        ([*NO_TRIGGERS, "DELETE FROM facts WHERE sequence = 201", *TRIGGERS], "lost", "1 of the 201 of kiosk"),
        ([*NO_TRIGGERS, "DELETE FROM facts WHERE sequence > 150", *TRIGGERS], "lost", "those after 2026-11-23 12:00"),
        ([*NO_TRIGGERS, "DELETE FROM facts", *TRIGGERS], "lost", "are gone, all of them"),
        ([*NO_TRIGGERS, "DELETE FROM facts WHERE sequence = 150", *TRIGGERS], "broken", "number 151"),
        ([*NO_TRIGGERS, "DELETE FROM facts WHERE sequence = 101", *TRIGGERS], "broken", "number 101"),
        (
            [*NO_TRIGGERS, "UPDATE facts SET body = replace(body, '5000', '5001') WHERE sequence = 180", *TRIGGERS],
            "broken",
            "does not fit the one before",
        ),
        (
            [*NO_TRIGGERS, "UPDATE facts SET campaign = 'mine' WHERE sequence = 180", *TRIGGERS],
            "broken",
            "is filed under what it does not say",
        ),
    ],
)
def test_row_48_what_was_done_to_the_file_is_told(data: Path, statements: list[str], kind: Kind, part: str) -> None:
    alter(data, *statements)
    told = trouble(data)
    assert told.kind == kind
    assert part in said(told.trouble)
    assert str(data / "ledger.sqlite") in said(told.trouble)
    assert trouble(data, read_only=True).kind == kind


def test_facts_before_the_tail_are_left_to_verify(data: Path) -> None:
    alter(data, *NO_TRIGGERS, "UPDATE facts SET body = replace(body, '5000', '5001') WHERE sequence = 50", *TRIGGERS)
    opened(data).close()
    assert "number 50 of kiosk" in said(verify(data).problems[0])


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"no database at all, but some sentences that somebody saved here." * 99, "corrupt"), (b"", "lost")],
)
def test_row_48_a_file_that_is_no_database_is_told_and_kept(data: Path, content: bytes, kind: Kind) -> None:
    (data / "ledger.sqlite").write_bytes(content)
    for _ in range(2):
        assert trouble(data).kind == kind
    assert (data / "ledger.sqlite").read_bytes() == content
    assert len(verify(data).problems) == 1


def test_a_file_that_is_gone_is_lost_and_not_made_anew(data: Path) -> None:
    (data / "ledger.sqlite").unlink()
    for _ in range(2):
        assert "201 of the 201 of kiosk" in said(trouble(data).trouble)
    assert not (data / "ledger.sqlite").exists()
    assert trouble(data, read_only=True).kind == "lost"
    assert trouble(data / "elsewhere", read_only=True).kind == "unavailable"


def test_practice_under_the_name_of_the_book_is_refused_and_so_is_the_reverse(tmp_path: Path) -> None:
    with opened(tmp_path, practice=True) as ledger:
        ledger.append(DRIVE, cash())
    for name in ("sqlite", "head"):
        (tmp_path / f"practice-ledger.{name}").rename(tmp_path / f"ledger.{name}")
    told = trouble(tmp_path)
    assert told.kind == "foreign"
    assert "is a practice ledger; move it elsewhere and put the real ledger back" in said(told.trouble)
    other = tmp_path / "other"
    with opened(other):
        pass
    for name in ("sqlite", "head"):
        (other / f"ledger.{name}").rename(other / f"practice-ledger.{name}")
    assert "is the ledger of a kiosk that takes real money" in said(trouble(other, practice=True).trouble)


def test_somebody_elses_database_is_left_alone(tmp_path: Path) -> None:
    alter(tmp_path, "CREATE TABLE recipes (name)")
    before = (tmp_path / "ledger.sqlite").read_bytes()
    assert trouble(tmp_path).kind == "foreign"
    assert (tmp_path / "ledger.sqlite").read_bytes() == before


def test_row_47_a_ledger_that_another_program_keeps_busy_is_locked(data: Path) -> None:
    with opened(data, busy_seconds=0.01) as ledger:
        with closing(sqlite3.connect(data / "ledger.sqlite", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with refusing(LedgerTroubleError, match="is kept busy by another program") as told:
                ledger.append(DRIVE, cash(), reference="r")
            assert told.value.kind == "locked"
            assert trouble(data, busy_seconds=0.01).kind == "locked"
            assert ledger.arrived() == 201
            other.execute("ROLLBACK")
        assert ledger.append(DRIVE, cash(), reference="r").is_new


def test_row_47_a_reader_that_takes_its_time_keeps_nobody_from_writing(data: Path) -> None:
    with opened(data, busy_seconds=0.01) as ledger:
        with closing(sqlite3.connect(data / "ledger.sqlite", isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM facts").fetchone()
            assert ledger.append(DRIVE, cash()).is_new
            assert ledger.trouble is None
            assert (data / "ledger.sqlite-wal").stat().st_size
        ledger.append(DRIVE, cash())
        assert (data / "ledger.sqlite-wal").stat().st_size == 0


def test_a_file_that_is_replaced_under_a_running_kiosk_takes_no_more_facts(data: Path) -> None:
    with opened(data) as ledger:
        (data / "ledger.sqlite").rename(data / "old.sqlite")
        with refusing(LedgerTroubleError, match="cannot be used") as gone:
            ledger.append(DRIVE, cash())
        assert gone.value.kind == "unavailable"
        (data / "ledger.sqlite").write_bytes((data / "old.sqlite").read_bytes())
        with refusing(LedgerTroubleError, match="was replaced while the kiosk was using it; start the kiosk again"):
            ledger.append(DRIVE, cash())


@pytest.mark.parametrize("ask", [Ledger.arrived, Ledger.changed, Ledger.heads])
def test_a_file_that_is_replaced_under_a_running_kiosk_is_not_read_as_if_it_were_there(
    data: Path, ask: Callable[[Ledger], object]
) -> None:
    def refused(ledger: Ledger) -> str:
        with pytest.raises(LedgerTroubleError) as told:
            ask(ledger)
        assert told.value.kind == "unavailable"
        return said(told.value.trouble)

    for read_only in (False, True):
        with opened(data, read_only=read_only) as ledger:
            ask(ledger)
            (data / "ledger.sqlite").rename(data / "old.sqlite")
            assert "cannot be used" in refused(ledger)
            (data / "ledger.sqlite").write_bytes((data / "old.sqlite").read_bytes())
            assert "was replaced while the kiosk was using it" in refused(ledger)
        with opened(data) as ledger:
            ask(ledger)
            assert ledger.arrived() == 201


def test_a_folder_that_can_not_be_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for name in ("file", "file/data"):
        assert trouble(tmp_path / name).kind == "unavailable"
    (tmp_path / "data" / "ledger.sqlite").mkdir(parents=True)
    assert trouble(tmp_path / "data").kind == "unavailable"


READ_ONLY = """
import os, sys
from pathlib import Path
from kiosk.words.ledger import LedgerWords
from kiosk.ledger.trouble import LedgerTroubleError
from tests.ledger.books import DRIVE, cash, opened, sums_of
if os.getuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
data = Path(sys.argv[1])
try:
    with opened(data) as ledger:
        ledger.append(DRIVE, cash())
except LedgerTroubleError as trouble:
    print(trouble.kind, LedgerWords().sentence(trouble.trouble), sep="|")
with opened(data, read_only=True) as ledger:
    print(ledger.arrived(), len(sums_of(ledger.book(DRIVE))))
"""


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX permissions")
@pytest.mark.parametrize(
    ("file_mode", "folder_mode"), [(0o444, 0o555), (0o444, 0o777), (0o666, 0o555)], ids=["both", "file", "folder"]
)
def test_row_49_without_permission_nothing_is_written_and_reading_goes_on(
    data: Path, file_mode: int, folder_mode: int
) -> None:
    with tempfile.TemporaryDirectory() as name:  # tests' own folders can't be entered by others
        folder = Path(name)
        for file in data.iterdir():
            if file.is_file():
                (folder / file.name).write_bytes(file.read_bytes())
                (folder / file.name).chmod(file_mode)
        folder.chmod(folder_mode)
        done = subprocess.run([sys.executable, "-c", READ_ONLY, name], cwd=CHECKOUT, capture_output=True, text=True)
        folder.chmod(0o755)
    assert done.returncode == 0, done.stderr
    told, read = done.stdout.splitlines()
    assert told.startswith(f"read_only|{name}/ledger.sqlite cannot be written; make sure that the disk and the folder")
    assert read == "201 2"


@pytest.fixture
def disk_that_turns(tmp_path: Path) -> Iterator[tuple[Path, Callable[[str], None]]]:
    """A disk, and what mounts it again in another way."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.name != "posix" or subprocess.run(["mount", "-t", "tmpfs", "t", folder], capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")

    def remount(how: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{how}", folder], check=True)

    yield folder, remount
    subprocess.run(["umount", "-l", folder], check=True)


def test_row_49_a_disk_that_turns_read_only_is_told_and_still_read(
    disk_that_turns: tuple[Path, Callable[[str], None]],
) -> None:
    disk, remount = disk_that_turns
    with opened(disk / "data") as ledger:
        ledger.append(DRIVE, cash())
        ledger.append(DRIVE, reading())
        kept = {file.name: file.read_bytes() for file in (disk / "data").iterdir()}
    after_a_kill = disk / "killed"
    after_a_kill.mkdir()
    for name, content in kept.items():
        (after_a_kill / name).write_bytes(content)
    remount("ro")
    for data in (disk / "data", after_a_kill):
        assert trouble(data).kind == "read_only"
        with opened(data, read_only=True) as ledger:
            assert ledger.arrived() == 2
            assert sums_of(ledger.book(DRIVE))
            assert ledger.book(DRIVE).readings(NO_TIME)
        assert verify(data).problems == ()
    remount("rw")
    with opened(after_a_kill) as ledger:
        assert ledger.append(DRIVE, cash()).is_new


def test_the_files_are_for_the_same_people(data: Path) -> None:
    modes = {stat.S_IMODE(file.stat().st_mode) for file in data.iterdir()}
    assert len(modes) == 1


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, "full"),
        (errno.EDQUOT, "full"),
        (errno.EROFS, "read_only"),
        (errno.EACCES, "read_only"),
        (errno.EIO, "unavailable"),
        (errno.ENOENT, "unavailable"),
    ],
)
def test_errors_of_the_system_are_told_by_their_kind(tmp_path: Path, number: int, kind: Kind) -> None:
    with pytest.raises(LedgerTroubleError) as told, telling(tmp_path):
        raise OSError(number, os.strerror(number))
    assert told.value.kind == kind


def test_a_mistake_in_the_program_is_not_told_as_trouble(tmp_path: Path) -> None:
    with (
        pytest.raises(sqlite3.OperationalError),
        closing(sqlite3.connect(":memory:")) as connection,
        telling(tmp_path),
    ):
        connection.execute("SELECT FROM")
