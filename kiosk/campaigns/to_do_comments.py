"""The comments of campaign.toml that say what is still to do, and the tables between which they stand."""

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.campaigns.toml_lines import key_lines, table_lines


class Table(NamedTuple):
    """A table with the comments directly above it: lines `start` (from 0) up to `end`."""

    place: str
    start: int
    header: int
    end: int


def tables_in(lines: Sequence[str], text: str) -> list[Table]:
    """The file's tables, each with the comments directly above its header."""
    headers = sorted(table_lines(text).items(), key=lambda found: found[1])
    found: list[Table] = []
    end = len(lines)
    for place, line in reversed(headers):
        start = line - 1
        while start and lines[start - 1].lstrip().startswith("#"):
            start -= 1
        found.append(Table(place, start, line - 1, end))
        end = start
    return found[::-1]


def without_example(text: str, outer: Sequence[str | int], name: str) -> str:
    """`text` without the comment that says that the key `name` is still to do, and shows an example of it."""
    lines, place = text.split("\n"), ".".join(map(str, outer))
    tables = tables_in(lines, text)
    first, last = next(((one.header, one.end) for one in tables if one.place == place), (0, 0))
    if not outer:
        first, last = 0, tables[0].start if tables else len(lines)
    for end in range(first, last):
        if not lines[end].lstrip().startswith(f"# {name} = "):
            continue
        start = end
        while start > first and lines[start].lstrip().startswith("#") and not lines[start].startswith("# TO DO"):
            start -= 1
        if lines[start].startswith("# TO DO"):
            return "\n".join([*lines[:start], *lines[end + 1 :]])
    return text


def without_to_do(text: str, place: str) -> str:
    """`text` without the comment above `place` that says it is still to do."""
    lines = text.split("\n")
    line = key_lines(text)[place] - 1
    above = line
    while above and lines[above - 1].startswith("#"):
        above -= 1
    to_do = next((n for n in range(above, line) if lines[n].startswith("# TO DO")), line)
    return "\n".join([*lines[:to_do], *lines[line:]])
