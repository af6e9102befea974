"""Has QEMU plug another screen, which it does where a viewer of its own asks for one (RFC 6143, SetDesktopSize)."""

import socket
import struct
from pathlib import Path

_EXTENDED_DESKTOP_SIZE = -308


def resize(path: Path, width: int, height: int) -> None:
    """Plug a screen of so many pixels into the machine; without any, plug out the one it has."""
    with socket.socket(socket.AF_UNIX) as viewer:
        viewer.settimeout(60)
        viewer.connect(str(path))
        viewer.sendall(_read(viewer, 12))  # the version that it speaks
        _read(viewer, _read(viewer, 1)[0])
        viewer.sendall(b"\x01")  # who may look: anybody, it is a file of ours
        _read(viewer, 4)
        viewer.sendall(b"\x01")
        (named,) = struct.unpack("!I", _read(viewer, 24)[20:])
        _read(viewer, named)
        viewer.sendall(struct.pack("!BxHi", 2, 1, _EXTENDED_DESKTOP_SIZE))
        viewer.sendall(
            struct.pack("!BxHHBx", 251, width, height, 1) + struct.pack("!IHHHHI", 0, 0, 0, width, height, 0)
        )
        _read(viewer, 16)  # its answer: it has read it


def _read(viewer: socket.socket, length: int) -> bytes:
    """So many bytes.

    Raises:
        OSError: it says no more.
    """
    read = b""
    while len(read) < length:
        part = viewer.recv(length - len(read))
        if not part:
            raise ConnectionError("QEMU's screen says no more")
        read += part
    return read
