"""A TOML file as values and as places: which line says what."""

import re
import stat
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.campaigns.problems import CampaignRefusedError, Problem
from kiosk.campaigns.toml_lines import excess, key_lines

LARGEST_FILE = 1_000_000
"""Bytes."""
_LONGEST_SHOWN = 100
_SECOND_TIME = (
    ("Cannot declare", "this [table] is there already", "join the two, or write [[...]] for each item of a list"),
    (
        ("Cannot overwrite", "Cannot redefine", "Cannot mutate", "Duplicate inline table key"),
        "this key is there already",
        "keep one of the two",
    ),
)


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
    if (too_much := excess(text)) is not None:
        wrong, line = too_much
        raise CampaignRefusedError([Problem(file, wrong, "keep to the tables that a campaign has", line)])
    try:
        values = tomllib.loads(text)
        return Document(values, key_lines(text))
    except tomllib.TOMLDecodeError as error:
        raise CampaignRefusedError([_syntax(file, text, error)]) from None
    except ValueError:  # Python's own limit for the digits of a number, of which tomllib tells no line
        wrong, instead = "a number in it has thousands of digits", "write it as a person would"
        raise CampaignRefusedError([Problem(file, wrong, instead)]) from None


def read_text(file: Path) -> str:
    """The text of a regular UTF-8 file of at most `LARGEST_FILE` bytes, its lines ended by line feeds.

    Raises:
        CampaignRefusedError: it is no such file.
    """

    def refused(wrong: str, instead: str, line: int | None = None) -> CampaignRefusedError:
        return CampaignRefusedError([Problem(file, wrong, instead, line)])

    try:
        status = file.lstat()
        if not stat.S_ISREG(status.st_mode):
            raise refused("it is not a regular file", "put the file itself there, not a link, pipe or folder")
        if status.st_size > LARGEST_FILE:
            raise refused(f"it has {status.st_size:,} bytes", f"keep it under {LARGEST_FILE:,}")
        data = file.read_bytes()
    except FileNotFoundError:
        raise refused("there is no such file", "check the name, and that the stick or share is there") from None
    except OSError as error:
        raise refused(f"it cannot be read ({error.strerror})", "check the file and who may read it") from None
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise refused("a character on this line is not UTF-8", "save the file as UTF-8", line) from None


def _syntax(file: Path, text: str, error: tomllib.TOMLDecodeError) -> Problem:
    message = str(error)
    place = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", message)
    line = int(place[1]) if place and place[1] else text.count("\n") + 1
    found = message[: place.start()] if place else message
    for beginnings, wrong, instead in _SECOND_TIME:
        if found.startswith(beginnings):
            return Problem(file, wrong, instead, line)
    wrong = f"this is not TOML: {found[:1].lower()}{found[1:_LONGEST_SHOWN]}"
    return Problem(file, wrong, "compare it with the lines around it", line)
