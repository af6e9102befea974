"""What columns hold, checked as they are read: a damaged file can hold anything anywhere."""

from typing import Any


class ColumnsDamagedError(Exception):
    """A row holds what no row of its table can."""


def checked_row(row: tuple[Any, ...], *types: type) -> tuple[Any, ...]:
    """`row`, whose columns are of these `types`.

    Raises:
        ColumnsDamagedError: they aren't.
    """
    if tuple(map(type, row)) != types:
        raise ColumnsDamagedError("a row in it holds what it can't")
    return row
