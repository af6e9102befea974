"""reStructuredText, as HTML; it may read no other file, and what docutils doesn't know is kept to be named."""

import io
import re

_OF_THE_BUILDER = re.compile(r"^\.\. (?!\s)([\w-]+):: ?(.*(?:\n(?:[ \t]+\S.*|[ \t]*(?=\n[ \t]+\S)))*)", re.MULTILINE)
"""A directive with its argument, options and what stands in it."""


def html_of(text: str) -> tuple[str, list[str]]:
    """`text` as HTML, and what of it only a site builder understands."""
    from docutils.core import publish_parts  # only where there is a post to read
    from docutils.parsers.rst import Parser
    from docutils.readers.standalone import Reader
    from docutils.writers.html5_polyglot import Writer

    parts = publish_parts(
        text,
        reader=Reader(),
        parser=Parser(),
        writer=Writer(),
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
    """Directives of `text` that docutils doesn't have, whole: nothing in them is read."""
    from docutils.parsers.rst.languages import en

    found = _OF_THE_BUILDER.finditer(text)
    return [re.sub(r"\s+", " ", match[0]).strip() for match in found if match[1].lower() not in en.directives]
