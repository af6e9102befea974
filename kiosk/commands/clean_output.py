"""The one way of a command's text to a terminal: whoever wrote it, no sign in it moves the cursor or turns a line."""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from typing import TextIO

from kiosk.model.plain_text import escaped

_KEPT = "\n\t"


class CleanOutput(io.TextIOBase):
    r"""Writes to `under`, with signs that a terminal would obey as text such as `\u001b`."""

    def __init__(self, under: TextIO) -> None:
        self.under = under

    def write(self, text: str) -> int:
        """Write `text`; how long it is."""
        self.under.write(escaped(text, keeping=_KEPT))
        return len(text)

    def writable(self) -> bool:
        """It is."""
        return True

    def flush(self) -> None:
        """Have it written now."""
        self.under.flush()

    def isatty(self) -> bool:
        """Whether people read it as it is written."""
        return self.under.isatty()

    def fileno(self) -> int:
        """The system's number of what is written to."""
        return self.under.fileno()

    @property
    def encoding(self) -> str:  # type: ignore[override]  # what is written to has one
        """How letters become bytes."""
        return self.under.encoding

    @property
    def errors(self) -> str | None:  # type: ignore[override]
        """What becomes of letters that have no bytes."""
        return self.under.errors


@contextmanager
def clean_output() -> Iterator[None]:
    """Standard output and standard error cleaned for the time of a `with`."""
    with redirect_stdout(CleanOutput(sys.stdout)), redirect_stderr(CleanOutput(sys.stderr)):
        yield


def uncleaned(output: TextIO | CleanOutput) -> TextIO:
    """What `output` writes to, for a line that moves the cursor on purpose."""
    return output.under if isinstance(output, CleanOutput) else output
