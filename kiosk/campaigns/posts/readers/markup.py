"""What only a site builder understands, taken out of a text: shortcodes, templates, attributes, admonitions.

Where a template stood, a sign is left for the reader of links: an address with one in it is unfinished.
"""

import re

from kiosk.campaigns.posts.post import UNFINISHED

_PAIRS = (("{{", "}}"), ("{%", "%}"), ("<%", "%>"), ("<?", "?>"))
"""Templates of Hugo, Zola, Jekyll, Eleventy, Nunjucks, ERB and PHP: their first and last signs."""
_LONGEST_TEMPLATE = 2_000
_ATTRIBUTES = re.compile(r"\{:[^{}\n]{0,200}\}|\{[#.][A-Za-z_-][^{}\n]{0,200}\}|\{[a-z-]{2,20}=[^{}\n]{0,200}\}")
"""Of kramdown, Pandoc and Python-Markdown."""
_CONTAINER = re.compile(r"^[ \t]{0,3}(?::::+|\?\?\?\+?|!!!)(?:[ \t].*|[a-z{].*|)$", re.MULTILINE)
"""A line that begins or ends an admonition or a container."""
_CONTENTS = re.compile(
    r"^[ \t]*\[{1,2}_?toc_?\]{1,2}[ \t]*$|^[ \t]*\[\[_TOC_\]\]|\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]",
    re.MULTILINE | re.IGNORECASE,
)
_ARROW_LINK = re.compile(r"\[\[([^\[\]|\n]{1,200}?) *=> *([^\[\]|\s]{1,300})\]\]")
_WIKI_LINK = re.compile(r"(!?)\[\[(?:([^\[\]|\n]{1,200})\|)?([^\[\]|\n]{1,200})\]\]")
_BRACKET_CODE = re.compile(
    r"\[[a-z][a-z0-9_-]{1,30}"
    r"(?:[ \t]+[\w-]{1,30}=(?:\"[^\"\n]{0,400}\"|'[^'\n]{0,400}'|[^\s\]]{1,200})){1,12}[ \t]*/?\]"
    r"|\[/[a-z][a-z0-9_-]{1,30}\]"
)
"""Shortcodes of WordPress."""
_BUTTON_CODE = re.compile(
    r"\[([a-z_-]{0,20}(?:button|btn))\b[^\]\n]{0,200}?\b(?:link|url|href)=[\"']?(https?://[^\"'\s\]]{1,300})[^\]\n]{0,200}\]"
    r"([^\[\]\n]{1,80})\[/\1\]"
)
_TIGHT_HEADING = re.compile(r"^(#{2,6})(?=[^#\s])", re.MULTILINE)
_MODULE_LINE = re.compile(
    r"^(?:import\s[^\n]{1,300}\sfrom\s[^\n]{1,300}|import\s+['\"][^\n]{1,300}|export\s[^\n]{1,500})$", re.MULTILINE
)
_IMPORT = re.compile(r"^import\s[\w{}*, $]{1,200}\sfrom\s+['\"][^'\"\n]{1,200}['\"];?[ \t]*$", re.MULTILINE)
_ASIDE = re.compile(r"^\*\[[^\]\n]{1,60}\]:[^\n]*$|\^\[[^\]\n]{1,500}\]|\[@[\w:-]{1,80}\]", re.MULTILINE)
"""What an abbreviation means, a footnote within its sentence, a source."""
_INSERTED = re.compile(r"[$#]\{[^{}\n]{1,200}\}|^@@\w+\([^\n]*\)|\$\$[^$\n]{1,400}\$\$", re.MULTILINE)
_MARKED = re.compile(r"(?<![=\w])==(?=\S)([^=\n]{1,200}?)(?<=\S)==(?![=\w])")
_EXPRESSION = re.compile(r"\{/\*.{0,2000}?\*/\}|\{[A-Za-z_][\w.()\[\]'\" ]{0,100}\}", re.DOTALL)
_EMOJI_CODE = re.compile(r"(?<![\w:/]):[a-z][a-z_]{1,29}:(?![\w:/])")
_ADMONISHED = re.compile(r"^(?:!!!|\?\?\?)")


def without_templates(text: str) -> tuple[str, list[str]]:
    """`text` with a sign in each template's place, and the templates."""
    taken: list[str] = []
    for opening, closing in _PAIRS:
        parts: list[str] = []
        at = 0
        while (start := text.find(opening, at)) >= 0:
            end = text.find(closing, start + 2, start + _LONGEST_TEMPLATE)
            if end < 0:
                parts.append(text[at : start + 2])
                at = start + 2
                continue
            parts += [text[at:start], UNFINISHED]
            at = end + 2
            taken.append(text[start:at])
        text = "".join([*parts, text[at:]])
    return text, taken


def without_markup(text: str, *, has_modules: bool) -> tuple[str, list[str]]:
    """`text`, a Markdown one, without what isn't Markdown, and what that was.

    Args:
        text: what stands below the head.
        has_modules: whether it is MDX, with lines and expressions of a program.
    """
    text, taken = without_templates(_dedented(text))

    def out(pattern: re.Pattern[str], text: str) -> str:
        taken.extend(match[0].strip() for match in pattern.finditer(text))
        return pattern.sub("", text)

    if has_modules:
        text = out(_EXPRESSION, out(_MODULE_LINE, text))
    text = _BUTTON_CODE.sub(r"\n\n[\3](\2)\n\n", text)
    for pattern in (_ATTRIBUTES, _CONTAINER, _CONTENTS, _BRACKET_CODE, _EMOJI_CODE, _IMPORT, _ASIDE, _INSERTED):
        text = out(pattern, text)
    text = _MARKED.sub(r"\1", text)
    text = _ARROW_LINK.sub(lambda link: f"[{link[1]}]({link[2]})", text)
    text = _WIKI_LINK.sub(lambda link: f"![]({link[3]})" if link[1] else link[2] or link[3], text)
    return _TIGHT_HEADING.sub(r"\1 ", text), taken


def _dedented(text: str) -> str:
    """`text` with what is indented under an admonition brought back to the margin."""
    if "!!!" not in text and "???" not in text:
        return text
    lines: list[str] = []
    is_inside = False
    for line in text.split("\n"):
        is_inside = bool(_ADMONISHED.match(line)) or (is_inside and (not line.strip() or line.startswith("    ")))
        lines.append(line.removeprefix("    ") if is_inside else line)
    return "\n".join(lines)
