"""A disk that may lose, when its power fails, whatever it was not told to flush; QEMU has it over NBD's own protocol.

Only what QEMU needs of it: https://github.com/NetworkBlockDevice/nbd/blob/master/doc/proto.md
"""

import contextlib
import os
import random
import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

BLOCK = 4096
_ASKS, _REPLIES, _OPTION = 0x25609513, 0x67446698, 0x3E889045565A9
_CAN = 1 | 4 | 8
"""It flushes, and writes through where a write asks for that."""


class LosingDisk:
    """A file as a disk.

    Args:
        file: with the disk's bytes; as long as the disk is large.
    """

    def __init__(self, file: Path) -> None:
        self._disk = os.open(file, os.O_RDWR)
        self.size = file.stat().st_size
        self._before: dict[int, bytes] = {}
        """What each block was that may still be lost."""

    def close(self) -> None:
        """Use it no more."""
        os.close(self._disk)

    def read(self, length: int, at: int) -> bytes:
        """As it would be read now."""
        return os.pread(self._disk, length, at)

    def write(self, data: bytes, at: int, *, through: bool = False) -> None:
        """Write, but not for good unless `through`."""
        for block in range(at // BLOCK, (at + len(data) + BLOCK - 1) // BLOCK):
            if not through:
                self._before.setdefault(block, os.pread(self._disk, BLOCK, block * BLOCK))
            else:
                self._before.pop(block, None)
        os.pwrite(self._disk, data, at)

    def flush(self) -> None:
        """What was written is for good."""
        self._before.clear()

    def lose(self, share: float, choose: random.Random) -> int:
        """The power fails: about `share` of what was not flushed was never written; how many blocks that is."""
        lost = [block for block in self._before if choose.random() < share]
        for block in lost:
            os.pwrite(self._disk, self._before[block], block * BLOCK)
        self._before.clear()
        return len(lost)


@contextlib.contextmanager
def attached(disk: LosingDisk, path: Path) -> Iterator[str]:
    """How QEMU names the disk, at a socket in `path`, for one machine."""
    path.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()
        serving = threading.Thread(target=_serve, args=(disk, listening))
        serving.start()
        yield f"format=raw,cache=writeback,file=nbd+unix:///?socket={path}"
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        serving.join()


def _serve(disk: LosingDisk, listening: socket.socket) -> None:
    with contextlib.suppress(OSError, EOFError), listening.accept()[0] as asking:
        _agree(disk, asking)
        while _answer(disk, asking):
            pass


def _agree(disk: LosingDisk, asking: socket.socket) -> None:
    asking.sendall(b"NBDMAGICIHAVEOPT" + struct.pack("!H", 3))
    _read(asking, 4)
    while True:
        option, length = struct.unpack("!8xII", _read(asking, 16))
        _read(asking, length)
        if option in (6, 7):  # tell of the disk; and begin
            about = struct.pack("!HQH", 0, disk.size, _CAN)
            asking.sendall(struct.pack("!QIII", _OPTION, option, 3, len(about)) + about)
            asking.sendall(struct.pack("!QIII", _OPTION, option, 1, 0))
            if option == 7:
                return
        else:
            asking.sendall(struct.pack("!QIII", _OPTION, option, (1 << 31) + 1, 0))


def _answer(disk: LosingDisk, asking: socket.socket) -> bool:
    """Do what is asked next; whether more may be asked."""
    magic, flags, what, number, at, length = struct.unpack("!IHHQQI", _read(asking, 28))
    if magic != _ASKS or what == 2:
        return False
    said, wrong = b"", 0
    if what == 0:
        said = disk.read(length, at)
    elif what == 1:
        disk.write(_read(asking, length), at, through=bool(flags & 1))
    elif what == 3:
        disk.flush()
    else:
        wrong = 22
    asking.sendall(struct.pack("!IIQ", _REPLIES, wrong, number) + said)
    return True


def _read(asking: socket.socket, length: int) -> bytes:
    """So many bytes.

    Raises:
        EOFError: there are no more.
    """
    read = bytearray()
    while len(read) < length:
        part = asking.recv(length - len(read))
        if not part:
            raise EOFError
        read += part
    return bytes(read)
