"""A TOML file as values and as places: which line says what."""

import re
import stat
import tomllib
from pathlib import Path
from typing import Any

from kiosk.campaigns.problems import CampaignRefusedError, FileMistake, Problem
from kiosk.campaigns.toml_lines import key_lines
from kiosk.model.records import dataclass
from kiosk.system.toml_text import TooMuchError, toml_values

LARGEST_FILE = 1_000_000
"""Bytes."""
_LONGEST_SHOWN = 100
_KEY_TWICE = ("Cannot overwrite", "Cannot redefine", "Cannot mutate", "Duplicate inline table key")


@dataclass(frozen=True, slots=True)
class Document:
    """The values of a TOML file and the line on which each key stands, by keys such as `asks.0.link`."""

    values: dict[str, Any]
    lines: dict[str, int]

    def line_of(self, key: str) -> int | None:
        """The line of `key`, or of the nearest table around it."""
        while key:
            if key in self.lines:
                return self.lines[key]
            key = key.rpartition(".")[0]
        return None


def parse_document(file: Path, text: str) -> Document:
    """The TOML in `text`, which came from `file`.

    Raises:
        CampaignRefusedError: it isn't TOML, or more of it than a campaign has.
    """
    try:
        return Document(toml_values(text), key_lines(text))
    except tomllib.TOMLDecodeError as error:
        raise CampaignRefusedError([_syntax(file, text, error)]) from None
    except TooMuchError as error:
        raise CampaignRefusedError([Problem(file, FileMistake(error.kind, (error.most,)), error.line)]) from None
    except ValueError:  # a number's digits, of which nobody tells the line
        raise CampaignRefusedError([Problem(file, FileMistake("endless_number"))]) from None


def read_text(file: Path) -> str:
    """The text of a regular UTF-8 file of at most `LARGEST_FILE` bytes, its lines ended by line feeds.

    Raises:
        CampaignRefusedError: it is no such file.
    """

    def refused(what: FileMistake, line: int | None = None) -> CampaignRefusedError:
        return CampaignRefusedError([Problem(file, what, line)])

    try:
        status = file.lstat()
        if not stat.S_ISREG(status.st_mode):
            raise refused(FileMistake("not_a_regular_file"))
        if status.st_size > LARGEST_FILE:
            raise refused(FileMistake("too_large", (LARGEST_FILE,), status.st_size))
        data = file.read_bytes()
    except FileNotFoundError:
        raise refused(FileMistake("no_such_file")) from None
    except OSError as error:
        raise refused(FileMistake("unreadable", (error.strerror or str(error),))) from None
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise refused(FileMistake("not_utf8"), line) from None


def _syntax(file: Path, text: str, error: tomllib.TOMLDecodeError) -> Problem:
    message = str(error)
    place = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", message)
    line = int(place[1]) if place and place[1] else text.count("\n") + 1
    found = message[: place.start()] if place else message
    if found.startswith("Cannot declare"):
        return Problem(file, FileMistake("table_twice"), line)
    if found.startswith(_KEY_TWICE):
        return Problem(file, FileMistake("key_twice"), line)
    return Problem(file, FileMistake("not_toml", (f"{found[:1].lower()}{found[1:_LONGEST_SHOWN]}",)), line)
