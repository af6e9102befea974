"""Programs that the kiosk starts: nothing of its environment, which may hold keys, goes along.

A child that reads what others wrote confines itself with `confine` before it does.
"""

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

_ANYBODY = ("PATH", "SYSTEMROOT")
"""What a program needs to be found and to start; Windows' own needs the second."""
_LONGEST_SAID = 2000


def child_environment(**more: str) -> dict[str, str]:
    """All that a child is given."""
    return {**{name: os.environ[name] for name in _ANYBODY if name in os.environ}, "LC_ALL": "C.UTF-8", **more}


def own_program(module: str, word: str) -> list[str]:
    """The command that runs `module` of ours; `kiosk.__main__` does the same for `word`."""
    if getattr(sys, "frozen", False):  # a one-folder build: its executable is no Python but the kiosk
        return [sys.executable, word]
    return [sys.executable, "-I", "-m", module]


def run_child(
    command: Sequence[str], given: bytes, seconds: float, **environ: str
) -> "subprocess.CompletedProcess[bytes]":
    """What `command`, a program and its words, makes of `given` on its standard input; it has `environ` besides.

    Raises:
        OSError: it can't be started.
        TimeoutError: it took longer than `seconds`, and was ended.
    """
    import subprocess  # not on the way to the first frame

    try:
        return subprocess.run(  # noqa: S603 - whoever calls names a program of ours or of the system
            command,
            input=given,
            capture_output=True,
            timeout=seconds,
            check=False,
            env=child_environment(**environ),
            cwd=os.sep,
        )
    except subprocess.TimeoutExpired as error:
        raise TimeoutError(str(error)) from None


def how_it_ended(done: "subprocess.CompletedProcess[bytes]") -> str:
    """Its exit status, below zero the signal that ended it, and the end of what it said on its standard error."""
    said = done.stderr.decode(errors="replace").strip()[-_LONGEST_SAID:]
    return f"exit status {done.returncode}: {said}" if said else f"exit status {done.returncode}"


class StoppableChild:
    """A program that says nothing and works until its input ends; any thread may stop it.

    Raises:
        OSError: it can't be started.
    """

    def __init__(self, command: Sequence[str], **environ: str) -> None:
        import subprocess

        self._process = subprocess.Popen(  # noqa: S603 - whoever calls names a program of ours or of the system
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=child_environment(**environ),
            cwd=os.sep,
        )

    def feed(self, given: bytes, seconds: float) -> int:
        """Give it `given`, and wait for its end; after so many `seconds` it is stopped. Returns its exit code."""
        import subprocess

        try:
            self._process.communicate(given, seconds)
        except subprocess.TimeoutExpired:
            self.stop()
            self._process.communicate()
        return self._process.returncode

    def stop(self) -> None:
        """End it at once."""
        self._process.kill()


def keep_memory_to_itself() -> None:
    """Let no core file and no other program of this user have what is in this process's memory, such as a key."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        from kiosk.system.confinement import not_dumpable

        not_dumpable()


def confine(memory_bytes: int, cpu_seconds: int) -> None:
    """Bound this process where the system can: its memory and time, no core file, no connection, no other program.

    It changes no file and stops no other program either: what it has to say goes to its standard output. When the
    machine runs out of memory, the kernel ends it before the kiosk.
    """
    if sys.platform == "linux":  # first: to one who keeps memory to itself the file is closed
        with suppress(OSError):
            Path("/proc/self/oom_score_adj").write_bytes(b"1000")
    keep_memory_to_itself()
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_seconds, cpu_seconds))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform == "linux":
        from kiosk.system.confinement import without_sockets_and_programs, without_writing

        without_writing()
        without_sockets_and_programs()
