"""On which line each key of a TOML text stands; no TOML library for Python says that."""

import re
import tomllib
from collections.abc import Iterable, Iterator

from kiosk.system.toml_text import TOKEN

_BARE = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
_LONGEST_NAME = 40


def key_of(parts: Iterable[str | int]) -> str:
    """A key's place: names and indices joined by points, a name that isn't a plain word in quotes."""
    return ".".join(str(part) if isinstance(part, int) else _quoted(part) for part in parts)


def key_lines(text: str) -> dict[str, int]:
    """Line (from 1) of each key of valid TOML `text`, arrays by index: `asks.0.link`, `benefits.lines.2`.

    A table that is only named on the way (`a` in `[a.b]` and `a.b = 1`) stands where that happens first.
    """
    scan = _Scan(text)
    explicit = dict(scan.places())
    return scan.implied | explicit


def table_lines(text: str) -> dict[str, int]:
    """Line (from 1) of each header of valid TOML `text`, such as `dates` or `asks.0`, in the order of the file."""
    scan = _Scan(text)
    for _ in scan.places():
        pass
    return scan.headers


class _Scan:
    def __init__(self, text: str) -> None:
        self.implied: dict[str, int] = {}
        self.headers: dict[str, int] = {}
        self._tokens: list[tuple[str, str, int]] = []
        line = 1
        for match in TOKEN.finditer(text):
            if match.lastgroup not in ("comment", "space"):
                self._tokens.append((match.lastgroup or "", match[0], line))
            line += match[0].count("\n")
        self._at = 0
        self._sizes: dict[str, int] = {}

    def _peek(self) -> tuple[str, str, int]:
        return self._tokens[self._at] if self._at < len(self._tokens) else ("end", "", 0)

    def _take(self) -> tuple[str, str, int]:
        token = self._peek()
        self._at += 1
        return token

    def _skip_newlines(self) -> None:
        while self._peek()[0] == "newline":
            self._at += 1

    def places(self) -> Iterator[tuple[str, int]]:
        prefix = ""
        while True:
            self._skip_newlines()
            kind, text, line = self._peek()
            if kind == "end":
                return
            if text == "[":
                prefix = self._header()
                self.headers[prefix] = line
                yield prefix, line
            else:
                yield from self._pair(prefix)

    def _header(self) -> str:
        line = self._take()[2]
        is_array = self._peek()[1] == "["
        if is_array:
            self._take()
        *outer, last = self._key()
        while self._take()[1] != "]" or (is_array and self._peek()[1] == "]"):
            pass
        prefix = ""
        for part in outer:
            prefix = _below(prefix, part)
            self.implied.setdefault(prefix, line)
            if prefix in self._sizes:
                prefix = f"{prefix}.{self._sizes[prefix] - 1}"
        prefix = _below(prefix, last)
        if is_array:
            self.implied.setdefault(prefix, line)
            index = self._sizes.get(prefix, 0)
            self._sizes[prefix] = index + 1
            prefix = f"{prefix}.{index}"
        return prefix

    def _key(self) -> list[str]:
        parts = [self._key_part()]
        while self._peek()[1] == ".":
            self._take()
            parts.append(self._key_part())
        return parts

    def _key_part(self) -> str:
        kind, text, _ = self._take()
        return _quoted(str(tomllib.loads(f"k={text}")["k"]) if kind == "string" else text)

    def _pair(self, prefix: str) -> Iterator[tuple[str, int]]:
        line = self._peek()[2]
        *outer, last = self._key()
        name = prefix
        for part in outer:
            name = _below(name, part)
            self.implied.setdefault(name, line)
        name = _below(name, last)
        self._take()
        yield name, line
        yield from self._value(name)

    def _value(self, name: str) -> Iterator[tuple[str, int]]:
        """Consume one value; a word such as a date with a point in it is several tokens up to the next mark."""
        kind, text, _ = self._take()
        if text == "[":
            yield from self._array(name)
        elif text == "{":
            yield from self._inline_table(name)
        elif kind != "string":
            while self._peek()[0] == "word" or self._peek()[1] == ".":
                self._take()

    def _array(self, name: str) -> Iterator[tuple[str, int]]:
        index = 0
        while True:
            self._skip_newlines()
            text, line = self._peek()[1:]
            if text in ("]", ""):
                self._take()
                return
            if text == ",":
                self._take()
                continue
            yield f"{name}.{index}", line
            yield from self._value(f"{name}.{index}")
            index += 1

    def _inline_table(self, name: str) -> Iterator[tuple[str, int]]:
        while True:
            self._skip_newlines()
            text = self._peek()[1]
            if text in ("}", ""):
                self._take()
                return
            if text == ",":
                self._take()
                continue
            yield from self._pair(name)


def _quoted(name: str) -> str:
    """`name` as it can stand in a sentence and is never taken for an index or for two names."""
    short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 3]}..."
    if _BARE.fullmatch(name) and not name.isdigit():
        return short
    return '"' + "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in short) + '"'


def _below(prefix: str, name: str) -> str:
    return f"{prefix}.{name}" if prefix else name
