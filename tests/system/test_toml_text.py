"""What people wrote is read in bounded time and memory."""

import contextlib
import tomllib

import pytest

from kiosk.system.toml_text import TooMuchError, toml_values


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (".".join("a" * 17) + " = 1", 1),
        ("x = 1\n[" + ".".join("a" * 100_000) + "]", 2),
        ("x = 1\ny = " + "[" * 31 + "]" * 31, 2),
        ("y = " + "{a = " * 31 + "1" + "}" * 31, 1),
        ("y = [\n" + "1,\n" * 30_000 + "]", 25_000),
        ("[" * 100_000, 1),
    ],
)
def test_a_text_that_would_take_a_parser_too_long_is_noticed(text: str, line: int) -> None:
    with pytest.raises(TooMuchError) as caught:
        toml_values(text)
    assert caught.value.line == line


@pytest.mark.parametrize(
    "text",
    [
        "",
        ".".join("a" * 16) + " = 1",
        "y = " + "[" * 30 + "]" * 30,
        'y = "' + "a.b.c.[[[[" * 1000 + '"',
        "# " + "a." * 1000 + "[" * 1000,
        "\n" * 500_000,
        "y = '''" + "[\n" * 100_000 + "'''",
        "y = [" + "[], " * 100 + "]",
        'y = """never closed' + "[" * 1000,
        '\\"""a"\n' * 100_000,
        "'''" * 50_000,
    ],
)
def test_a_long_text_that_is_easy_to_read_is_not(text: str) -> None:
    with contextlib.suppress(tomllib.TOMLDecodeError):
        toml_values(text)
