"""Text that was decoded with the wrong character set, put right where that is certain.

UTF-8 read as Mac Roman, Windows or DOS characters leaves sequences that nobody writes, such as three odd signs for a
curly quote. Only a text that holds one of them is touched, and only where turning it back into bytes and reading those
as strict UTF-8 succeeds: first the whole text, then a line, then the sequence alone.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from kiosk.campaigns.posts.notes import ReadWrongly
from kiosk.model.records import dataclass

_WRONG_READINGS = (
    ("mac_roman", "Mac Roman"),
    ("cp1252", "Windows-1252"),
    ("latin-1", "Latin-1"),
    ("cp1250", "Windows-1250"),
    ("cp1251", "Windows-1251"),
    ("cp437", "DOS"),
)
_TYPICAL = (
    "‘’‚‛“”„‟†‡•…‰‹›–—−←→↑↓≤≥™€❤★☆✓✔✨✅"  # noqa: RUF001 - these very signs are looked for
    + "".join(map(chr, range(0xA0, 0x180)))
)
# Pairs that a correct text may have: in a formula ("√π"), after a capital ("SÃO”"), around a word.
_PLAUSIBLE = re.compile(
    r"[√≈¬][Ωπ∂∏∑∫∞µ÷∆◊]|[≈¬][Å≠±≤≥‘’“”–—…]|[√≈][\s\u00a0]|[^√≈][\s\u00a0˝‘’‚“”„–—…•†‡™«»‹›·!-~]",  # noqa: RUF001 - likewise
    re.DOTALL,
)
_MOST_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class _Reading:
    """One wrong reading: how its characters become bytes, and what in a text gives it away."""

    name: str
    bytes_of: dict[str, int]
    original_of: dict[str, str]
    sign: re.Pattern[str]

    def undone(self, text: str) -> str | None:
        """`text` as it was meant, or `None` where this reading can't have made it."""
        if any(character not in self.bytes_of for character in set(text)):
            return None
        try:
            return bytes(self.bytes_of[character] for character in text).decode("utf-8")
        except UnicodeDecodeError:
            return None

    def undone_in_part(self, text: str) -> str:
        """`text` with only its unmistakable sequences put right."""
        return self.sign.sub(lambda match: self.original_of.get(match[0]) or self.undone(match[0]) or match[0], text)


def repair(text: str) -> tuple[str, ReadWrongly | None]:
    """`text` as it was meant, and what was put right; `None` where nothing was.

    Text without unmistakable sequences comes back as it is, whatever accents and quotes it has.
    """
    repaired, readings = text, list[str]()
    first: tuple[str, str] | None = None
    places = 0
    for _ in range(_MOST_ROUNDS):
        reading = _likeliest(repaired)
        if reading is None:
            break
        found = reading.sign.findall(repaired)
        better = _undone(repaired, reading)
        if better == repaired:
            break
        seen = Counter(found).most_common(1)[0][0]
        first = first or (seen, reading.original_of.get(seen) or reading.undone(seen) or "")
        is_whole = reading.undone(repaired) is not None
        places += sum(not sign.isascii() for sign in better) if is_whole else len(found)
        readings += [] if reading.name in readings else [reading.name]
        repaired = better
    repaired = _with_ftfy(repaired)
    if repaired == text:
        return text, None
    return repaired, ReadWrongly(tuple(readings), max(1, places), first)


def _likeliest(text: str) -> _Reading | None:
    """The reading that can have made all of `text`, or else the one with the most to show for it."""
    counts = [(len(reading.sign.findall(text)), reading) for reading in _readings()]
    known = [(reading.undone(text) is not None, count, reading) for count, reading in counts if count]
    return max(known, key=lambda item: item[:2], default=(False, 0, None))[2]


def _undone(text: str, reading: _Reading) -> str:
    whole = reading.undone(text)
    if whole is not None:
        return whole
    return "".join(_undone_line(line, reading) for line in text.splitlines(keepends=True))


def _undone_line(line: str, reading: _Reading) -> str:
    if not reading.sign.search(line):
        return line
    whole = reading.undone(line)
    return reading.undone_in_part(line) if whole is None else whole


def _with_ftfy(text: str) -> str:
    """The lines that still hold an unmistakable sequence, as ftfy has them, where it leaves none and loses nothing."""
    import ftfy  # memory that a kiosk without a post to read need not spend

    def better(line: str) -> str:
        if not _is_broken(line):
            return line
        fixed = str(ftfy.fix_encoding(line))
        return line if _is_broken(fixed) or "\ufffd" in fixed or len(fixed) >= len(line) else fixed

    return "".join(map(better, text.splitlines(keepends=True))) if _is_broken(text) else text


def _is_broken(text: str) -> bool:
    return any(reading.sign.search(text) for reading in _readings())


@cache
def _readings() -> tuple[_Reading, ...]:
    return tuple(_reading(codec, name) for codec, name in _WRONG_READINGS)


def _reading(codec: str, name: str) -> _Reading:
    bytes_of = {byte.to_bytes().decode("latin-1"): byte for byte in range(256 if codec == "cp1252" else 128)}
    characters: list[str] = []
    for byte in range(256):
        character = byte.to_bytes().decode(codec, "ignore") or chr(byte)
        bytes_of[character] = byte
        characters.append(character)
    wrong = {"".join(characters[byte] for byte in sign.encode()): sign for sign in _TYPICAL}
    original_of = {seen: sign for seen, sign in wrong.items() if _is_unmistakable(seen)}
    sequences = [*map(re.escape, sorted(original_of, key=len, reverse=True)), *_patterns(characters)]
    return _Reading(name, bytes_of, original_of, re.compile("|".join(sequences)))


def _is_unmistakable(seen: str) -> bool:
    """Whether nobody writes `seen`: three signs of a UTF-8 sequence, or two that don't go together."""
    if len(seen) > 2:
        return True
    is_a_pair = _kind(seen[0]) == _kind(seen[1]) != "sign"
    return not is_a_pair and _PLAUSIBLE.match(seen) is None


def _kind(character: str) -> str:
    if "\u2500" <= character <= "\u257f":
        return "box"
    return "letter" if character.isalpha() and character not in "ªºƒ" else "sign"


def _patterns(characters: list[str]) -> Iterator[str]:
    """An emoji's four signs, and letters of two or three signs that follow one another."""

    def one_of(first: int, last: int) -> str:
        return f"[{''.join(map(re.escape, characters[first : last + 1]))}]"

    more = one_of(0x80, 0xBF)
    yield f"{re.escape(characters[0xF0])}{one_of(0x9F, 0x9F)}{more}{more}"
    yield f"(?:{one_of(0xC3, 0xDF)}{more}){{4,}}"
    yield f"(?:{one_of(0xE1, 0xEC)}{more}{more}){{2,}}"
