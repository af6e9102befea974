"""A child of the kiosk gets no secret, and one that reads other people's files can do nothing else."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.system.child import child_environment, how_it_ended, run_child
from kiosk.system.data_folder import keep_to_owner, private_folder

CANARIES = (
    "KIOSK_STRIPE_KEY",
    "KIOSK_FLEET_PASSWORD",
    "KIOSK_SIGNING_KEY",
    "KIOSK_CIVICRM_KEY",
    "HOME",
    "LD_PRELOAD_NOT",
    "PYTHONPATH",
)
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the kernel's own limits are Linux's")


def test_no_secret_reaches_a_child(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CANARIES:
        monkeypatch.setenv(name, "CANARY")
    code = "import os, sys; sys.stdout.write(repr(dict(os.environ)) + os.getcwd() + sys.stdin.read())"
    done = run_child([sys.executable, "-I", "-c", code], b"given", 20)
    assert (done.returncode, b"CANARY" in done.stdout) == (0, False)
    assert done.stdout.endswith(b"/given")
    assert set(child_environment(A="b")) <= {"PATH", "SYSTEMROOT", "LC_ALL", "A"}


def confined(code: str) -> str:
    limited = f"import socket, os, sys\nfrom kiosk.system.child import confine\nconfine(10**9, 5)\n{code}"
    done = subprocess.run([sys.executable, "-c", limited], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr[-300:]


@linux_only
@pytest.mark.parametrize(
    "code",
    [
        "socket.socket()",
        "socket.socket(socket.AF_UNIX)",
        "socket.socketpair()",
        "os.execv('/bin/true', ['true'])",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "os.kill(os.getppid(), 19)",
        "import signal; signal.pidfd_send_signal(os.pidfd_open(os.getppid()), 19)",
    ],
)
def test_a_confined_child_connects_to_nobody_starts_nothing_and_stops_nothing(code: str) -> None:
    assert "Operation not permitted" in confined(code)


@linux_only
def test_a_confined_child_changes_no_file(tmp_path: Path) -> None:
    if "True" not in confined("from kiosk.system.confinement import without_writing; print(without_writing())"):
        pytest.skip("this kernel has no Landlock")
    kept = tmp_path / "settings.toml"
    kept.write_text("kept")
    change = f"""
for change in (
    lambda: open({str(kept)!r}, "a").write("x"),
    lambda: open({str(kept)!r}, "w"),
    lambda: os.truncate({str(kept)!r}, 0),
    lambda: os.remove({str(kept)!r}),
    lambda: os.rename({str(kept)!r}, {str(tmp_path / "other")!r}),
    lambda: open({str(tmp_path / "new")!r}, "w"),
    lambda: os.mkdir({str(tmp_path / "folder")!r}),
):
    try:
        change()
    except OSError as error:
        print(error.strerror)
"""
    assert confined(change) == "Permission denied\n" * 7
    assert {file.name: file.read_text() for file in tmp_path.iterdir()} == {"settings.toml": "kept"}


@linux_only
def test_a_confined_child_can_still_read_and_write_out_and_leaves_no_core() -> None:
    said = confined(
        "import resource, ctypes; import json; open('/dev/null', 'rb').read();"
        " print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    assert said == "(0, 0) 0\n"


@linux_only
def test_a_confined_child_is_what_the_kernel_ends_first_when_memory_runs_out() -> None:
    assert confined("print(open('/proc/self/oom_score_adj').read())").strip() == "1000"


def test_how_a_child_ended_is_its_exit_status_and_the_end_of_what_it_said() -> None:
    def ended(code: str) -> str:
        return how_it_ended(run_child([sys.executable, "-I", "-c", f"import os, sys; {code}"], b"", 20))

    assert ended("print('answer'); sys.exit(3)") == "exit status 3"
    assert ended("sys.stderr.write(' why\\n'); sys.exit(3)") == "exit status 3: why"
    assert ended("sys.stderr.buffer.write(b'\\xff' + b'x' * 9000 + b'end')") == f"exit status 0: {'x' * 1997}end"
    if os.name == "posix":
        assert ended("os.kill(os.getpid(), 9)") == "exit status -9"


@linux_only
def test_the_kiosk_itself_leaves_no_core(tmp_path: Path) -> None:
    code = (
        "import sys, resource, ctypes\nfrom kiosk.__main__ import main\n"
        f"sys.argv = ['kiosk', '--data', {str(tmp_path)!r}, 'settings', 'get', 'code']\nmain()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "k1\n(0, 0) 0\n"


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_folder_of_the_kiosk_is_for_its_user_alone_and_an_old_lock_is_taken_from_others(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    private_folder(folder)
    private_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    lock = folder / "kiosk.lock"
    lock.touch(0o644)
    lock.chmod(0o644)
    keep_to_owner(lock)
    assert stat.S_IMODE(lock.stat().st_mode) == 0o600
    keep_to_owner(folder / "none")
