"""What Linux keeps a process from, asked of the kernel itself: see prctl(2), seccomp(2) and landlock(7)."""

import ctypes
import os
import platform
import struct

_PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 4, 22, 38
_SECCOMP_MODE_FILTER = 2
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | 1  # EPERM
_X32 = 0x40000000
"""Calls of x86-64's other numbering begin here."""
_FORBIDDEN = {
    "x86_64": (
        0xC000003E,
        (41, 42, 43, 49, 50, 53, 59, 101, 288, 322, 425, 62, 129, 200, 234, 297, 310, 311, 424, 438),
    ),
    "aarch64": (
        0xC00000B7,
        (117, 198, 199, 200, 201, 202, 203, 221, 242, 281, 425, 129, 130, 131, 138, 240, 270, 271, 424, 438),
    ),
}
"""By machine: the kernel's name for it, and the numbers of socket, socketpair, connect, bind, listen, accept, accept4,
execve, execveat, ptrace and io_uring_setup; then kill, tkill, tgkill and others by which it could stop or read what
else runs as the same user."""
_LANDLOCK_CREATE, _LANDLOCK_RESTRICT = 444, 446
_LANDLOCK_VERSION = 1
_WRITING = 1 << 1 | 0b111111111 << 4
"""To write a file, and to remove or make one, a folder, a link or a device."""
_TRUNCATING = 1 << 14
_KNOWS_TRUNCATING = 3


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_char_p))


def not_dumpable() -> None:
    """No core file of this process, even by a program that collects them; no other process of the user reads it."""
    _prctl(_PR_SET_DUMPABLE, 0)


def without_sockets_and_programs() -> bool:
    """Whether this process, and what it starts, can make no connection and start no program from now on."""
    known = _FORBIDDEN.get(platform.machine())
    if known is None or not _prctl(_PR_SET_NO_NEW_PRIVS, 1):
        return False
    code = _filter(*known)
    return _prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(_Program(len(code) // 8, code)))


def without_writing() -> bool:
    """Whether this process, and what it starts, changes no file from now on; what is open stays so."""
    library = ctypes.CDLL(None, use_errno=True)
    version = library.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), _LANDLOCK_VERSION)
    if version < 1 or not _prctl(_PR_SET_NO_NEW_PRIVS, 1):
        return False
    handled = ctypes.c_uint64(_WRITING | (_TRUNCATING if version >= _KNOWS_TRUNCATING else 0))
    rules = library.syscall(_LANDLOCK_CREATE, ctypes.byref(handled), ctypes.sizeof(handled), 0)
    if rules < 0:
        return False
    try:
        return int(library.syscall(_LANDLOCK_RESTRICT, rules, 0)) == 0
    finally:
        os.close(rules)


def _filter(machine: int, forbidden: tuple[int, ...]) -> bytes:
    """The program that the kernel runs for each call: another machine's calls and those `forbidden` are refused."""
    last = len(forbidden) + 1  # instructions from the first comparison to the one that allows
    steps = [
        (_LOAD, 0, 0, 4),
        (_JUMP_EQUAL, 0, last + 2, machine),
        (_LOAD, 0, 0, 0),
        (_JUMP_AT_LEAST, last, 0, _X32),
        *((_JUMP_EQUAL, last - 1 - place, 0, number) for place, number in enumerate(forbidden)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


def _prctl(option: int, *values: object) -> bool:
    library = ctypes.CDLL(None, use_errno=True)
    given = [value if not isinstance(value, int) else ctypes.c_ulong(value) for value in values]
    return int(library.prctl(ctypes.c_int(option), *given, *[ctypes.c_ulong(0)] * (4 - len(given)))) == 0
