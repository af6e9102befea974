"""TOML that people wrote."""

import tomllib
from typing import Any


def toml_values(text: str) -> dict[str, Any]:
    """What `text` says.

    Raises:
        tomllib.TOMLDecodeError: it isn't TOML.
        ValueError: a number in it, in whatever base, has more digits than Python writes, or it is nested too deeply.
    """
    try:
        values = tomllib.loads(text)
        repr(values)  # the limit of digits holds for reading decimals alone, and for saying any number
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return values
