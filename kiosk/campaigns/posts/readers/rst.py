"""reStructuredText, as HTML; it may read no other file, and what docutils doesn't know is kept to be named."""

import io
import re

_OF_THE_BUILDER = re.compile(r"^\.\. (?!\s)([\w-]+)::", re.MULTILINE)


def html_of(text: str) -> tuple[str, list[str]]:
    """`text` as HTML, and what of it only a site builder understands."""
    from docutils.core import publish_parts  # only where there is a post to read

    parts = publish_parts(
        text,
        writer="html5",
        settings_overrides={
            "file_insertion_enabled": False,
            "raw_enabled": False,
            "halt_level": 5,
            "report_level": 5,
            "warning_stream": io.StringIO(),
            "_disable_config": True,
            "doctitle_xform": False,
            "docinfo_xform": False,
            "sectsubtitle_xform": False,
            "initial_header_level": 1,
            "embed_stylesheet": False,
            "stylesheet_path": [],
            "math_output": "MathML",
            "line_length_limit": 20_000,
            "syntax_highlight": "none",
        },
    )
    return str(parts["body"]), _unknown(text)


def _unknown(text: str) -> list[str]:
    """Directives of `text` that docutils doesn't have: whatever stands in them is not read."""
    from docutils.parsers.rst.languages import en

    names = dict.fromkeys(match[1].lower() for match in _OF_THE_BUILDER.finditer(text))
    return [f".. {name}::" for name in names if name not in en.directives]
