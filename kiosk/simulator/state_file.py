"""What the simulated Stripe has, kept in a file, so that it outlives the program, however that ends.

Each line is a changed object or an answer to an idempotency key; the last one counts. A line that was cut off is
left out. The file is written again when it is read.
"""

import json
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, Literal

from kiosk.system.atomic_file import write_atomically
from kiosk.system.regular_file import open_regular

Line = tuple[str, str, Any]
"""`object` or `key`; its id or text; the object, or the request with the status and the body of its answer."""

_LONGEST = 10_000_000
"""Bytes of a line."""
_STARTS = (b'["object", "', b'["key", "')


StateFileTrouble = Literal["not_kept", "not_ours", "damaged"]
"""`not_kept`: it can't be read or written. `not_ours`: something else is in it. `damaged`: in the middle."""


class StateFileRefusedError(Exception):
    """The file can't be used; one English sentence says why and what to do.

    Args:
        kind: what is wrong.
        path: of the file.
        system: what the system says of it, where it was asked.
    """

    def __init__(self, kind: StateFileTrouble, path: Path, system: str = "") -> None:
        why = {
            "not_kept": f"can't be kept: {system}; name another file, or free this one.",
            "not_ours": "is not a simulated Stripe's file; name another one, or take this one away.",
            "damaged": "is damaged in the middle; take it away to begin anew.",
        }
        super().__init__(f"{path} {why[kind]}")
        self.kind, self.path, self.system = kind, path, system


class StateFile:
    """One file of a simulated Stripe; one program at a time.

    Args:
        path: of the file; it is made when it isn't there, for this user alone.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> list[Line]:
        """The last line of each object and key, in the order in which they first came.

        Raises:
            StateFileRefusedError: it can't be read or written, or is something else.
        """
        try:
            found = {(kind, name): value for kind, name, value in self._lines()}
            lines = [(kind, name, value) for (kind, name), value in found.items()]
            self._make_anew(lines)
        except OSError as error:
            raise StateFileRefusedError("not_kept", self._path, error.strerror or "") from None
        return lines

    def append(self, lines: list[Line]) -> None:
        """Keep changes; a program that is killed afterwards has not lost them."""
        if lines:
            descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                content = memoryview(_text(lines))
                while content:
                    content = content[os.write(descriptor, content) :]
            finally:
                os.close(descriptor)

    def _lines(self) -> Iterator[Line]:
        if not self._path.exists():
            return
        with open_regular(self._path) as file:
            for line in iter(partial(file.readline, _LONGEST), b""):
                if not line.startswith(_STARTS) and not any(start.startswith(line) for start in _STARTS):
                    raise StateFileRefusedError("not_ours", self._path)
                try:
                    kind, name, value = json.loads(line)
                except ValueError:
                    if line.endswith(b"\n"):
                        raise StateFileRefusedError("damaged", self._path) from None
                    return  # it was cut off
                yield kind, name, value

    def _make_anew(self, lines: list[Line]) -> None:
        self._path.parent.stat()  # a slip in the name makes no folders
        write_atomically(self._path, _text(lines), mode=0o600)


def _text(lines: list[Line]) -> bytes:
    return "".join(json.dumps(line) + "\n" for line in lines).encode()
