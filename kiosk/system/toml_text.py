"""TOML that people wrote."""

import re
import tomllib
from typing import Any, Literal

TOKEN = re.compile(
    r'(?P<string>"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?!"")(?:\\.|[^"\\\n])*"|\'(?!\'\')[^\'\n]*\')'
    r"|(?P<comment>\#[^\n]*)"
    r"|(?P<newline>\n)"
    r"|(?P<mark>[\[\]{},=.])"
    r"|(?P<space>[ \t\r]+)"
    r"|(?P<word>[^\s\"'#\[\]{},=.]+)",
    re.DOTALL,
)
_MOST_WORDS = 50_000
_MOST_KEY_PARTS = 16
_DEEPEST = 30


class TooMuchError(ValueError):
    """A text has more than `most` of something on its line `line`, from 1."""

    def __init__(self, kind: Literal["too_many_parts", "too_deep", "too_many_words"], most: int, line: int) -> None:
        super().__init__(f"{kind} in line {line}")
        self.kind = kind
        self.most = most
        self.line = line


def toml_values(text: str) -> dict[str, Any]:
    """What `text` says.

    Raises:
        tomllib.TOMLDecodeError: it isn't TOML.
        TooMuchError: it has too much to be read in bounded time and memory.
        ValueError: a number in it, in whatever base, has more digits than Python writes.
    """
    _check(text)
    values = tomllib.loads(text)
    repr(values)  # the limit of digits holds for reading decimals alone, and for saying any number
    return values


def _check(text: str) -> None:
    """A parser's time and memory grow with the square of a key's parts, and its stack with the nesting."""
    count = points = depth = at = 0
    line = 1
    while match := TOKEN.match(text, at):
        at, kind, found = match.end(), match.lastgroup, match[0]
        count += kind not in ("comment", "space", "newline")
        if found == ".":
            points += 1
        elif kind in ("mark", "newline"):
            points = 0
        depth += (found in ("[", "{")) - (found in ("]", "}"))
        if points >= _MOST_KEY_PARTS:
            raise TooMuchError("too_many_parts", _MOST_KEY_PARTS, line)
        if depth > _DEEPEST:
            raise TooMuchError("too_deep", _DEEPEST, line)
        if count > _MOST_WORDS:
            raise TooMuchError("too_many_words", _MOST_WORDS, line)
        line += found.count("\n")
