"""Files for finance, written whole or not at all."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.system.atomic_file import write_atomically

_STARTS_A_FORMULA = re.compile(r"\A(?=[=+\-@\t\r＝＋－＠])|(?<=;)(?=\s*[=+\-@＝＋－＠])")  # noqa: RUF001
"""Also behind a semicolon, where programs that expect a decimal comma begin another cell; those in East Asia take the
wide signs, too."""


class OutRefusedError(Exception):
    """The file can't be written; one sentence says why and what to do."""


class Text(NamedTuple):
    """A cell of words, made harmless; cells that are plain strings are figures and identifiers of our own."""

    words: str


def check_place(out: Path) -> None:
    """That a file can be where `out` says.

    Raises:
        OutRefusedError: it is a folder, or lies in none.
    """
    if out.is_dir():
        raise OutRefusedError(f"--out {out} is a folder; name a file in it.")
    if not out.parent.is_dir():
        raise OutRefusedError(f"--out {out}: there is no folder {out.parent}; make it first.")


def write_whole(out: Path, content: bytes, *, mode: int | None = None) -> None:
    """Put `content` in the place of `out` at once: whoever looks finds the old file or the new one.

    `mode` is who may read it, such as 0o644; as this user's files usually are without it.

    Raises:
        OutRefusedError: it can't be written; the old one is as it was.
    """
    check_place(out)
    try:
        write_atomically(out, content, mode=mode)
    except OSError as error:
        raise OutRefusedError(f"{out} cannot be written ({error.strerror}).") from None


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[str | Text]]) -> str:
    """RFC 4180: commas, quotes where needed, lines that end with CR LF."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_harmless(cell.words) if isinstance(cell, Text) else cell for cell in row] for row in rows)
    return out.getvalue()


def _harmless(words: str) -> str:
    """`words` that no spreadsheet program takes for a formula."""
    return _STARTS_A_FORMULA.sub("'", words)
