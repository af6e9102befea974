"""Processes that are measured: started in an environment of their own, counted as a tree, and ended for certain."""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

CHECKOUT = Path(__file__).parent.parent.parent
_PROC = Path("/proc")
_TICKS = os.sysconf("SC_CLK_TCK")
_PR_SET_CHILD_SUBREAPER = 36
_TERMINATE_SECONDS = 5


def adopt_orphans() -> None:
    """Make this process the parent of whatever its descendants leave behind, so that nothing escapes the count."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def bare_environment(home: Path, display: str = "") -> dict[str, str]:
    """The same few variables for everything that is measured; caches live below `home`."""
    environment = {
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": os.environ.get("PATH", os.defpath),
        "QT_QUICK_BACKEND": "software",
        "XDG_RUNTIME_DIR": str(home),
    }
    return {**environment, "DISPLAY": display} if display else environment


@contextlib.contextmanager
def started(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> Iterator[int]:
    """Run `command` in `folder` and give its process id; it is ended with everything it started."""
    before = tree(os.getpid())
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield process.pid
        if process.poll() is not None:
            raise RuntimeError(f"{Path(command[0]).name} ended by itself with exit code {process.returncode}")
    finally:
        _end(process, before)


def _end(process: "subprocess.Popen[bytes]", before: Sequence[int]) -> None:
    """End `process`, then what is left below this process that doesn't come from what was there `before`."""
    process.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(_TERMINATE_SECONDS)
    deadline = time.monotonic() + _TERMINATE_SECONDS
    while (rest := below_us(but=before)) and time.monotonic() < deadline:
        for pid in rest:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            if pid != process.pid:
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(pid, os.WNOHANG)
        process.poll()
        time.sleep(0.05)


def tree(root: int) -> list[int]:
    """The process `root` and all below it."""
    children: dict[int, list[int]] = {}
    for entry in _PROC.iterdir():
        if entry.name.isdigit() and (fields := _stat(int(entry.name))):
            children.setdefault(int(fields[1]), []).append(int(entry.name))
    found = [root]
    for pid in found:
        found.extend(children.get(pid, ()))
    return found


def below_us(*, but: Sequence[int]) -> list[int]:
    """Everything that descends from this process, except the trees of `but`: orphans of what is measured included."""
    own = os.getpid()
    left_out = {own, *(pid for root in but if root != own for pid in tree(root))}
    return [pid for pid in tree(os.getpid()) if pid not in left_out]


def cpu_seconds(pids: Sequence[int]) -> float:
    """Processor time used so far by `pids` and by the children they have waited for."""
    used = (_stat(pid) for pid in pids)
    return sum(sum(map(int, fields[11:15])) for fields in used if fields) / _TICKS


def memory_bytes(pids: Sequence[int]) -> tuple[int, int]:
    """Memory of `pids` together, a page that several processes share counted once in all; and of it their own."""
    whole = own = 0
    for pid in pids:
        with contextlib.suppress(OSError):
            for line in (_PROC / str(pid) / "smaps_rollup").read_text().splitlines():
                name, _, value = line.partition(":")
                whole += int(value.split()[0]) if name == "Pss" else 0
                own += int(value.split()[0]) if name == "Pss_Anon" else 0
    return whole * 1024, own * 1024


def _stat(pid: int) -> list[str]:
    """The fields of /proc/PID/stat after the name, from the state on; none when the process is gone."""
    try:
        return (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def kiosk_command(data: Path, size: tuple[int, int], *more: str) -> list[str]:
    """The kiosk of this checkout, as an attract loop of `size`; `more` follows on its command line."""
    return [sys.executable, "-m", "kiosk", "run", "--size", f"{size[0]}x{size[1]}", "--data", str(data), *more]
