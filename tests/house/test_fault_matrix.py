"""Each row of docs/fault-matrix.md has a test that names it, such as `test_row_09_…`, and the page names the test."""

import ast
import functools
import re

from tests.conftest import CHECKOUT

PAGE = (CHECKOUT / "docs" / "fault-matrix.md").read_text("utf-8")
NAMED_BY_PAGE = {
    int(row): cell for row, cell in re.findall(r"^\| ([0-9]+) \|(?:[^|]*\|){2} ([^|]*?) \|$", PAGE, re.MULTILINE)
}
"""What stands in the last column of each row: its tests, or `waits:` and why nothing tests it yet."""
WAITING = {row for row, cell in NAMED_BY_PAGE.items() if cell.startswith("waits: ")}
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


@functools.cache
def names_of_tests() -> frozenset[str]:
    trees = (ast.parse(file.read_text("utf-8")) for file in (CHECKOUT / "tests").rglob("test_*.py"))
    nodes = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return frozenset(node.name for node in nodes if node.name.startswith("test_"))


def cell_of(row: int) -> str:
    """What the page's last column must say of `row`."""
    return "<br>".join(f"`{name}`" for name in sorted(name for name in names_of_tests() if row in rows_in(name)))


def test_rows_are_read_out_of_names() -> None:
    assert rows_in("test_row_09_a_reader") == {9}
    assert rows_in("test_rows_1_02_and_7_killed") == {1, 2, 7}
    assert rows_in("test_rows_44_to_46_a_full_disk") == {44, 45, 46}
    assert rows_in("test_rows_are_in_the_order_of_time") == set()


def test_the_page_has_its_rows_in_order_without_a_gap() -> None:
    assert len(NAMED_BY_PAGE) >= 60
    assert list(NAMED_BY_PAGE) == list(range(1, len(NAMED_BY_PAGE) + 1))


def test_every_row_of_the_matrix_has_a_test_or_a_reason_to_wait() -> None:
    rows = NAMED_BY_PAGE.keys()
    tested = set[int]().union(*map(rows_in, names_of_tests()))
    assert tested <= rows
    assert rows - tested - WAITING == set(), "rows without a test"
    assert tested & WAITING == set(), "rows that wait no more"


def test_the_page_names_exactly_the_tests_of_each_row() -> None:
    wrong = [
        f"row {row}: {cell_of(row)}"
        for row, cell in NAMED_BY_PAGE.items()
        if row not in WAITING and cell != cell_of(row)
    ]
    assert not wrong, "write into the last column of docs/fault-matrix.md:\n" + "\n".join(wrong)
