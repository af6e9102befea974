"""Programs that the kiosk starts: nothing of its environment, which may hold keys, goes along.

A child that reads what others wrote confines itself with `confine` before it does.
"""

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

_ANYBODY = ("PATH", "SYSTEMROOT")
"""What a program needs to be found and to start; Windows' own needs the second."""


def child_environment(**more: str) -> dict[str, str]:
    """All that a child is given."""
    return {**{name: os.environ[name] for name in _ANYBODY if name in os.environ}, "LC_ALL": "C.UTF-8", **more}


def run_child(command: Sequence[str], given: bytes, seconds: float) -> "subprocess.CompletedProcess[bytes]":
    """What `command`, a program and its words, makes of `given` on its standard input.

    Raises:
        OSError: it can't be started.
        subprocess.TimeoutExpired: it took longer than `seconds`, and was ended.
    """
    import subprocess  # not on the way to the first frame

    return subprocess.run(  # noqa: S603 - whoever calls names a program of ours or of the system
        command, input=given, capture_output=True, timeout=seconds, check=False, env=child_environment(), cwd=os.sep
    )


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

    It changes no file and stops no other program either: what it has to say goes to its standard output.
    """
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
