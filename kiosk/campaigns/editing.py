"""Changes to the text of campaign.toml that leave everything else in it as it was written: comments, order, blanks.

Every function takes the text and answers the new one; a place is a key such as `asks.0.link`. What a change made of
the file is read back and compared before it is answered, so that none can do more or less than it says.
"""

import copy
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any

import tomlkit
from tomlkit.items import Array

from kiosk.campaigns.to_do_comments import tables_in, without_example, without_to_do
from kiosk.campaigns.toml_lines import key_lines, table_lines
from kiosk.campaigns.writing import ABOUT, TABLES, toml_value


class CannotEditError(Exception):
    """The file is written in a way that can't be changed from here."""


def with_value(text: str, place: str, value: Any) -> str:
    """`text` with `value` at `place`; `None` takes the key out.

    A comment above it that begins with TO DO goes: it is done.

    Raises:
        CannotEditError: nothing is changed.
    """
    wanted = tomllib.loads(text)
    *outer, name = _parts(place)
    holder = _holder(wanted, outer)
    was_there = name in holder
    if value is None and not was_there:
        return text
    _put(holder, name, value)
    if was_there:
        changed = _replaced(without_to_do(text, place), place, value)
        if value is None and place in ABOUT:
            changed = changed.replace(f"\n# {ABOUT[place]}\n", "\n", 1)
    else:
        changed = _inserted(without_example(text, outer, str(name)), outer, str(name), value)
    return _proven(changed, wanted)


def with_to_do(text: str, place: str, what: str) -> str:
    """`text` with a comment above `place` that says what is still to do there.

    Raises:
        CannotEditError: there is no such place, or it stands inside of another line.
    """
    lines, line = text.split("\n"), key_lines(text).get(place)
    if line is None or not lines[line - 1].lstrip().startswith(place.rpartition(".")[2]):
        raise CannotEditError
    lines.insert(line - 1, f"# TO DO: {what}")
    return _proven("\n".join(lines), tomllib.loads(text))


def with_item(text: str, name: str, values: Mapping[str, Any], to_do: Mapping[str, str] | None = None) -> str:
    """`text` with one item more at the end of the list of tables `name`, what is `to_do` in it marked by field.

    Raises:
        CannotEditError: nothing is changed.
    """
    wanted = tomllib.loads(text)
    wanted.setdefault(name, []).append(dict(values))
    if name in tomllib.loads(text) and f"{name}.0" not in table_lines(text):
        document = tomlkit.parse(text)
        item = tomlkit.inline_table()
        item.update(values)
        array: Any = document[name]
        array.append(item)
        return _proven(tomlkit.dumps(document), wanted)
    rows = [f"[[{name}]]"]
    for key, value in values.items():
        if to_do and key in to_do:
            rows.append(f"# TO DO: {to_do[key]}")
        rows.append(f"{key} = {toml_value(value)}")
    return _proven(_with_table(text, name, rows), wanted)


def without_item(text: str, name: str, index: int) -> str:
    """`text` without the item `index` of the list `name`, and without the comments directly above it.

    Raises:
        CannotEditError: nothing is changed.
    """
    wanted = tomllib.loads(text)
    wanted[name].pop(index)
    if not wanted[name]:
        del wanted[name]
    if not (slots := _item_slots(text, name)):
        return _proven(_in_array(text, name, lambda array: array.pop(index), is_empty=name not in wanted), wanted)
    lines = text.split("\n")
    start, end = slots[index]
    while end < len(lines) and not lines[end].strip():
        end += 1
    return _proven("\n".join([*lines[:start], *lines[end:]]).rstrip("\n") + "\n", wanted)


def with_item_moved(text: str, name: str, index: int, to: int) -> str:
    """`text` with the item `index` of the list `name` at the place `to`; its comments go with it.

    Raises:
        CannotEditError: nothing is changed.
    """
    wanted = tomllib.loads(text)
    wanted[name].insert(to, wanted[name].pop(index))
    if not (slots := _item_slots(text, name)):
        return _proven(_in_array(text, name, lambda array: array.insert(to, array.pop(index))), wanted)
    lines = text.split("\n")
    items = [lines[start:end] for start, end in slots]
    items.insert(to, items.pop(index))
    made: list[str] = []
    at = 0
    for (start, end), item in zip(slots, items, strict=True):
        made += [*lines[at:start], *item]
        at = end
    return _proven("\n".join([*made, *lines[at:]]), wanted)


def _parts(place: str) -> list[str | int]:
    return [int(part) if part.isdigit() else part for part in place.split(".")]


def _holder(values: Any, outer: Sequence[str | int]) -> Any:
    """What holds the key whose tables are `outer`; tables that aren't there yet are made."""
    for part in outer:
        if isinstance(part, str) and part not in values:
            values[part] = {}
        values = values[part]
    return values


def _put(holder: Any, name: str | int, value: Any) -> None:
    if value is None:
        del holder[name]
    else:
        holder[name] = copy.deepcopy(value)


def _proven(text: str, wanted: Mapping[str, Any]) -> str:
    try:
        made = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise CannotEditError from None
    if {key: value for key, value in made.items() if value != {}} != {k: v for k, v in wanted.items() if v != {}}:
        raise CannotEditError
    return text


def _item_slots(text: str, name: str) -> list[tuple[int, int]]:
    """Where the items of a list of tables stand, without the blank lines after them; none for an array."""
    lines = text.split("\n")
    slots: list[tuple[int, int]] = []
    for table in tables_in(lines, text):
        root, _, rest = table.place.partition(".")
        if root != name or not rest:
            continue
        end = table.end
        while end > table.header and not lines[end - 1].strip():
            end -= 1
        if "." in rest:  # a table inside the item before it
            slots[-1] = (slots[-1][0], end)
            continue
        start = table.start
        if not slots and lines[start].strip() == f"# {ABOUT.get(name)}":
            start += 1  # said of the whole list
        slots.append((start, end))
    return slots


def _in_array(text: str, name: str, change: Any, *, is_empty: bool = False) -> str:
    document = tomlkit.parse(text)
    array = document[name]
    if not isinstance(array, Array):
        raise CannotEditError
    if is_empty:
        document.remove(name)
    else:
        change(array)
    return tomlkit.dumps(document)


def _replaced(text: str, place: str, value: Any) -> str:
    document = tomlkit.parse(text)
    holder: Any = document
    *outer, name = _parts(place)
    for part in outer:
        holder = holder[part]
    if value is None:
        holder.pop(name)
    elif isinstance(value, list) and isinstance(holder[name], Array) and value:
        _change_array(holder[name], value)
    else:
        holder[name] = tomlkit.parse(f"k = {toml_value(value)}")["k"] if isinstance(value, list) else value
    return tomlkit.dumps(document)


def _change_array(array: Array, wanted: Sequence[Any]) -> None:
    """Only what differs is taken out and put in, so that the rest keeps its lines and comments."""
    now = array.unwrap()
    same = next((n for n, pair in enumerate(zip(now, wanted, strict=False)) if pair[0] != pair[1]), None)
    if same is None:
        same = min(len(now), len(wanted))
    tail = 0
    while tail < min(len(now), len(wanted)) - same and now[-1 - tail] == wanted[-1 - tail]:
        tail += 1
    for _ in range(len(now) - tail - same):
        array.pop(same)
    for offset, item in enumerate(wanted[same : len(wanted) - tail]):
        array.insert(same + offset, item)


def _inserted(text: str, outer: Sequence[str | int], name: str, value: Any) -> str:
    """`text` with a new key at the end of its table."""
    row = f"{name} = {toml_value(value)}"
    lines = text.split("\n")
    tables = tables_in(lines, text)
    if not outer:
        end = tables[0].start if tables else len(lines)
        return _with_row(lines, 0, end, row)
    place = ".".join(map(str, outer))
    for table in tables:
        if table.place == place:
            return _with_row(lines, table.header + 1, table.end, row)
    if place in key_lines(text):  # written as dotted keys, or inside its own braces
        document = tomlkit.parse(text)
        _holder(document, outer)[name] = value
        return tomlkit.dumps(document)
    return _with_table(text, place, [f"[{place}]", row])


def _with_row(lines: list[str], start: int, end: int, row: str) -> str:
    """The row after the last line between `start` and `end` that says something."""
    while end > start and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#")):
        end -= 1
    return "\n".join([*lines[:end], row, *lines[end:]])


def _order(name: str) -> int:
    return TABLES.index(name) if name in TABLES else len(TABLES)


def _with_table(text: str, name: str, rows: Sequence[str]) -> str:
    """The table after its like, or where it belongs; in the place of the example that was marked TO DO."""
    lines = text.rstrip("\n").split("\n")
    example = next((n for n, line in enumerate(lines) if line.strip() in (f"# [[{name}]]", f"# [{name}]")), None)
    if example is not None:
        start = end = example
        while start and lines[start - 1].startswith("#") and lines[start - 1] != f"# {ABOUT.get(name)}":
            start -= 1
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "\n".join([*lines[:start], *rows, *lines[end:]]) + "\n"
    order = _order(name)
    before = [table for table in tables_in(lines, text) if _order(table.place.partition(".")[0]) <= order]
    at = before[-1].end if before else (tables[0].start if (tables := tables_in(lines, text)) else len(lines))
    while at and not lines[at - 1].strip():
        at -= 1
    is_first = not any(table.place.partition(".")[0] == name for table in before)
    about = [f"# {ABOUT[name]}"] if is_first and name in ABOUT else []
    return "\n".join([*lines[:at], "", *about, *rows, *lines[at:]]) + "\n"
