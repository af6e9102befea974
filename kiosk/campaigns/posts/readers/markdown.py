"""Markdown and MDX, as HTML."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt


LONGEST_PARAGRAPH = 20_000
"""Characters; a parser takes long for more of them in one."""


def without_long(text: str) -> tuple[str, bool]:
    """`text` without paragraphs that are too long for the screen and for parsers, and whether there were any."""
    if len(text) <= LONGEST_PARAGRAPH:
        return text, False
    parts = re.split(r"\n[ \t]*\n", text)
    kept = [part for part in parts if len(part) <= LONGEST_PARAGRAPH]
    return "\n\n".join(kept), len(kept) < len(parts)


def html_of(text: str) -> str:
    """`text` as the HTML that Markdown means; links stay as they were written."""
    return str(_markdown().render(text))


def _markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # memory that a kiosk without a post to read need not spend
    from mdit_py_plugins.deflist import deflist_plugin
    from mdit_py_plugins.footnote import footnote_plugin

    markdown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    markdown.use(footnote_plugin, inline=False).use(deflist_plugin)
    markdown.normalizeLink = lambda url: url  # type: ignore[method-assign]  # as it was written: the model judges it
    return markdown
