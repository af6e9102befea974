"""Each row of the fault matrix for payments has a test that names it, such as `test_row_09_…`."""

import ast
import re
from collections.abc import Iterator

from tests.conftest import CHECKOUT

ROWS = range(1, 61)
WAITING: dict[int, str] = {}
"""Rows that nothing tests yet, and why; the list may only get shorter."""
_ROWS = re.compile(r"test_rows?_(?P<rows>[0-9]+(?:_(?:to_|and_)?[0-9]+)*)_")


def rows_in(name: str) -> set[int]:
    """The rows that a test's name names: `row_9`, `rows_1_2_and_7`, `rows_44_to_46`."""
    found = _ROWS.match(name)
    if found is None:
        return set()
    rows: set[int] = set()
    words = found["rows"].split("_")
    for place, word in enumerate(words):
        if word == "to":
            rows |= set(range(int(words[place - 1]), int(words[place + 1])))
        elif word != "and":
            rows.add(int(word))
    return rows


def names_of_tests() -> Iterator[str]:
    for file in sorted((CHECKOUT / "tests").rglob("test_*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                yield node.name


def test_rows_are_read_out_of_names() -> None:
    assert rows_in("test_row_09_a_reader") == {9}
    assert rows_in("test_rows_1_02_and_7_killed") == {1, 2, 7}
    assert rows_in("test_rows_44_to_46_a_full_disk") == {44, 45, 46}
    assert rows_in("test_rows_are_in_the_order_of_time") == set()


def test_every_row_of_the_matrix_has_a_test_or_a_reason_to_wait() -> None:
    tested = set[int]().union(*map(rows_in, names_of_tests()))
    assert tested <= set(ROWS)
    assert set(ROWS) - tested - WAITING.keys() == set(), "rows without a test"
    assert tested & WAITING.keys() == set(), "rows that wait no more"
