"""Each key's line is the one on which a person finds it."""

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.campaigns.document import Document
from kiosk.campaigns.toml_lines import key_lines, key_of

STRINGS = [
    '"plain"',
    '""',
    "''",
    '"# no comment"',
    '"[not.a.table]"',
    r'"a \" quote and a \\"',
    r"'C:\path\'",
    '"a = 1, b = 2 ]}"',
    '"""one line"""',
    '"""\nk = 1\n[t]\n"""',
    '"""two quotes "" inside and one at the end""""',
    '"""\nfive at the end"""""',
    r'"""escaped \""" inside"""',
    '"""\\\n   folded"""',
    "'''\nliteral # \"\"\"\n\n'''",
    "'''two at the end'''''",
    '"été 日本語 \\u00e9"',
]
OTHERS = [
    "1",
    "-17",
    "1_000",
    "0xDEAD_beef",
    "3.14",
    "-1.5e-3",
    "inf",
    "true",
    "2026-11-15",
    "2026-11-15T07:32:00Z",
    "2026-11-15 07:32:00.999-05:00",
    "07:32:00.5",
]
FILLERS = ["", "\n", "# [a]\n", "   \n", '# "quote\n\n', "\t# k = 1\n"]
STYLES = [
    "{}",
    '"{}"',
    "'{}'",
    '"{} with spaces"',
    '"{}.with.points"',
    '"{}é"',
    '"\\u0061{}"',
    "-{}",
    "{}-1",
    '"{}\\n"',
]


class Writer:
    """Writes a TOML text piece by piece and notes the line of every key."""

    def __init__(self, draw: Any) -> None:
        self._draw = draw
        self._names = 0
        self.text = ""
        self.lines: dict[tuple[str | int, ...], int] = {}

    def _write(self, text: str) -> None:
        self.text += text

    def _one_of(self, choices: list[str]) -> str:
        chosen: str = self._draw(st.sampled_from(choices))
        return chosen

    def _up_to(self, most: int) -> range:
        return range(self._draw(st.integers(0, most)))

    def _note(self, *place: str | int) -> None:
        self.lines.setdefault(place, self.text.count("\n") + 1)

    def _name(self) -> tuple[str, str]:
        """A new name as it is written and as it is meant."""
        self._names += 1
        written = self._one_of(STYLES).format(f"n{self._names}")
        return written, next(iter(tomllib.loads(f"{written} = 1")))

    def _pair(self, place: tuple[str | int, ...], depth: int = 0) -> None:
        here = place
        parts = [self._name() for _ in range(self._draw(st.integers(1, 3)))]
        for _, meant in parts:
            here = (*here, meant)
            self._note(*here)
        self._write(self._one_of([".", " . "]).join(written for written, _ in parts))
        self._write(self._one_of(["=", " = ", "\t=\t"]))
        self._value(here, depth)

    def _value(self, place: tuple[str | int, ...], depth: int) -> None:
        kind = self._one_of(["string", "other", "array", "table"] if depth < 3 else ["string", "other"])
        if kind == "string":
            self._write(self._one_of(STRINGS))
        elif kind == "other":
            self._write(self._one_of(OTHERS))
        elif kind == "array":
            self._write("[")
            for index in self._up_to(3):
                self._write(self._one_of(["", " ", "\n", "\n  # ], [\n\n"]))
                self._note(*place, index)
                self._value((*place, index), depth + 1)
                self._write(self._one_of([",", " ,", "\n,", ", # }\n"]))
            self._write("]")
        else:
            self._write("{")
            for number in self._up_to(2):
                self._write(", " if number else " ")
                self._pair(place, depth + 1)
            self._write(" }")

    def _pairs(self, place: tuple[str | int, ...]) -> None:
        for _ in self._up_to(3):
            self._write(self._one_of(FILLERS))
            self._pair(place)
            self._write(self._one_of(["\n", " # comment = 1\n", "\t\n"]))

    def document(self) -> None:
        """A whole document: pairs, tables, tables in tables and lists of tables."""
        self._pairs(())
        for _ in self._up_to(4):
            self._write(self._one_of(FILLERS))
            written, meant = self._name()
            if self._draw(st.booleans()):
                for index in range(self._draw(st.integers(1, 3))):
                    self._note(meant)
                    self._note(meant, index)
                    self._write(f"[[{written}]]\n")
                    self._pairs((meant, index))
                    for _ in self._up_to(1):
                        inner_written, inner = self._name()
                        self._note(meant, index, inner)
                        self._write(f"[ {written} . {inner_written} ] # table\n")
                        self._pairs((meant, index, inner))
            else:
                inner_written, inner = self._name()
                self._note(meant)
                self._note(meant, inner)
                self._write(f"[{written}.{inner_written}]\n")
                self._pairs((meant, inner))


def places_of(value: object, place: tuple[str | int, ...] = ()) -> set[tuple[str | int, ...]]:
    """The place of everything in a value."""
    found = {place} if place else set()
    if isinstance(value, dict):
        return found.union(*(places_of(inner, (*place, key)) for key, inner in value.items()))
    if isinstance(value, list):
        return found.union(*(places_of(inner, (*place, index)) for index, inner in enumerate(value)))
    return found


@settings(deadline=None)
@given(st.data())
def test_every_key_of_any_document_is_on_the_line_where_it_was_written(data: st.DataObject) -> None:
    writer = Writer(data.draw)
    writer.document()
    assert places_of(tomllib.loads(writer.text)) == set(writer.lines)
    assert key_lines(writer.text) == {key_of(place): line for place, line in writer.lines.items()}


def test_a_campaign_has_each_key_on_its_line() -> None:
    text = '''# a comment
title = "T"
lines = [
    "one",   # ]
    "two",
]
[look]
deep = """
accent = 1
"""
accent = "#ffd43b"
[[asks]]
kind = "donate"
[[asks]]
kind = "member"
also = { a = 1, b = [2, 3] }
[asks.more]
x.y = 1
'''
    assert key_lines(text) == {
        "title": 2,
        "lines": 3,
        "lines.0": 4,
        "lines.1": 5,
        "look": 7,
        "look.deep": 8,
        "look.accent": 11,
        "asks": 12,
        "asks.0": 12,
        "asks.0.kind": 13,
        "asks.1": 14,
        "asks.1.kind": 15,
        "asks.1.also": 16,
        "asks.1.also.a": 16,
        "asks.1.also.b": 16,
        "asks.1.also.b.0": 16,
        "asks.1.also.b.1": 16,
        "asks.1.more": 17,
        "asks.1.more.x": 18,
        "asks.1.more.x.y": 18,
    }


def test_a_table_named_on_the_way_stands_where_it_has_its_own_heading() -> None:
    assert key_lines("[a.b]\nc = 1\n[a]\nd = 1\n") == {"a": 3, "a.b": 1, "a.b.c": 2, "a.d": 4}


def test_a_name_with_points_is_not_taken_for_another_place() -> None:
    lines = key_lines('[[asks]]\nlink = 1\n["asks.0"]\nlink = 2\n')
    assert lines["asks.0.link"] == 2
    assert lines['"asks.0".link'] == 4


@pytest.mark.parametrize(
    ("parts", "key"),
    [
        (("asks", 0, "link"), "asks.0.link"),
        (("0",), '"0"'),
        (("²",), '"²"'),
        (("",), '""'),
        (("a b", "c"), '"a b".c'),
        (("a\nb\x1b\u202e",), '"a\\nb\\x1b\\u202e"'),
        (("k" * 50,), "k" * 37 + "..."),
        ((), ""),
    ],
)
def test_a_place_can_stand_in_a_sentence(parts: tuple[str | int, ...], key: str) -> None:
    assert key_of(parts) == key


@pytest.mark.parametrize(
    ("key", "line"), [("a.b", 2), ("a.c", 1), ("a.c.d.e", 1), ("a.b.0.x", 2), ("z", None), ("", None), ("z.y", None)]
)
def test_what_has_no_line_stands_where_the_table_around_it_does(key: str, line: int | None) -> None:
    assert Document({}, {"a": 1, "a.b": 2}).line_of(key) == line
