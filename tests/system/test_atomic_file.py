"""New content whole or the old one: by a kill at every line, a full disk, and the order in which disks are told."""

import errno
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.system.atomic_file import flush_folder, write_atomically
from tests.faults.small_disk import fill

posix_only = pytest.mark.skipif(os.name != "posix", reason="POSIX's own")
OLD, NEW = b"old" * 5000, b"new" * 5000
_KILLED = """
import os, signal, sys
from pathlib import Path
from kiosk.system import atomic_file

due = int(sys.argv[2])

def line(frame, event, _):
    global due
    if frame.f_code.co_filename != atomic_file.__file__:
        return None
    if event == "line":
        due -= 1
        if due < 0:
            os.kill(os.getpid(), signal.SIGKILL)
    return line

sys.settrace(line)
atomic_file.write_atomically(Path(sys.argv[1]), b"new" * 5000)
"""


def killed_before(line: int, file: Path) -> int:
    """Write `file` in a process that is killed before the line of that number is carried out; how it ended."""
    return subprocess.run([sys.executable, "-c", _KILLED, str(file), str(line)]).returncode


@posix_only
def test_a_kill_at_any_line_leaves_the_old_content_or_the_new(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    found: list[bytes] = []
    for line in range(100):
        file.write_bytes(OLD)
        ended = killed_before(line, file)
        found.append(file.read_bytes())
        if ended == 0:
            break
        assert ended == -signal.SIGKILL
    else:
        pytest.fail("it never came to its end")
    assert len(found) > 10
    assert found == sorted(found, key=lambda content: content == NEW), "once it is the new one it stays so"
    assert set(found) == {OLD, NEW}


@posix_only
def test_a_kill_at_any_line_leaves_no_half_file_where_there_was_none(tmp_path: Path) -> None:
    for line in range(0, 20, 3):
        file = tmp_path / str(line) / "state.json"
        killed_before(line, file)
        assert not file.exists() or file.read_bytes() == NEW


def test_a_full_disk_leaves_the_old_content_and_no_rest(small_disk: Path) -> None:
    file = small_disk / "state.json"
    write_atomically(file, OLD)
    film = fill(small_disk)
    with pytest.raises(OSError, match="No space left"):
        write_atomically(file, NEW * 100)
    assert file.read_bytes() == OLD
    assert set(small_disk.iterdir()) == {file, film}
    film.unlink()
    write_atomically(file, NEW)
    assert file.read_bytes() == NEW


def test_the_new_file_is_on_the_disk_before_it_takes_the_place_of_the_old_and_the_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def watched_fsync(handle: int) -> None:
        seen.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        fsync(handle)

    def watched_replace(self: Path, target: Path) -> Path:
        seen.append("replace")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", watched_fsync)
    monkeypatch.setattr(Path, "replace", watched_replace)
    write_atomically(tmp_path / "state.json", NEW)
    assert seen == (["file", "replace", "folder"] if os.name == "posix" else ["file", "replace"])


@posix_only
@pytest.mark.parametrize(("mode", "expected"), [(0o600, 0o600), (0o644, 0o644), (None, 0o640)])
def test_it_may_be_read_by_whom_it_is_for(tmp_path: Path, mode: int | None, expected: int) -> None:
    before = os.umask(0o027)
    try:
        write_atomically(tmp_path / "state.json", NEW, mode=mode)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "state.json").stat().st_mode) == expected


def test_its_folder_is_made_where_there_is_none(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a" / "b" / "state.json", NEW)
    assert (tmp_path / "a" / "b" / "state.json").read_bytes() == NEW


@posix_only
@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP])
def test_a_disk_of_the_network_that_cannot_flush_folders_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refused(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refused)
    flush_folder(tmp_path)


@posix_only
def test_a_folder_that_fails_to_flush_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "fsync", failing)
    with pytest.raises(OSError, match="Input/output"):
        flush_folder(tmp_path)
