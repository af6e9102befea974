"""Which form a text has, by its file's ending and by its shape."""

import re
from pathlib import PurePath
from typing import Literal

from kiosk.campaigns.posts.notes import PostTrouble
from kiosk.campaigns.posts.post import PostRefusedError

Form = Literal["markdown", "mdx", "html", "rst"]

_BY_ENDING: dict[str, Form] = {
    ".htm": "html",
    ".html": "html",
    ".mdx": "mdx",
    ".rest": "rst",
    ".rst": "rst",
    ".xhtml": "html",
}
_REFUSED = {
    ".adoc": "AsciiDoc",
    ".asc": "AsciiDoc",
    ".asciidoc": "AsciiDoc",
    ".eml": "e-mail",
    ".mediawiki": "wiki text",
    ".mhtml": "a web archive",
    ".org": "Org mode",
    ".rtf": "RTF",
    ".tex": "LaTeX",
    ".textile": "Textile",
    ".wiki": "wiki text",
}
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_ELEMENT = re.compile(r"\s*<(?:p|div|h[1-6]|article|section|main|table|center)\b[^>]*>", re.IGNORECASE)
_MARKDOWN = re.compile(r"^#{1,6} \S|^[-*+] \S|\]\((?:https?:|/|\.)|^\*\*\S", re.MULTILINE)
_WIKI = re.compile(
    r"^={1,6} ?[^=\n]+? ?={1,6}[ \t]*$|\[https?://[^\s\]]+ [^\]\n]+\]|'''[^'\n]+'''|^\{\{[A-Z]\w+", re.MULTILINE
)
_ASCIIDOC = re.compile(
    r"^={1,5} [^=\n]+$(?!\n=)|\b(?:link|https?):\S+\[[^\]\n]*\]|^:[a-z][\w-]*:(?: .*)?$|^\[(?:NOTE|quote|source)",
    re.MULTILINE,
)
_RST = re.compile(
    r"^\S[^\n]*\n([=\-~^\"#*+])\1{3,}[ \t]*$|`[^`\n]+ <[^>\n]+>`_|^\.\. [\w-]+::|``[^`\n]+``", re.MULTILINE
)
_ORG = re.compile(r"^#\+(?:TITLE|DATE|AUTHOR):", re.MULTILINE | re.IGNORECASE)
_MAIL = re.compile(
    r"\A(?:(?:From|To|Subject|Date|MIME-Version|Received|Return-Path|Message-ID|Delivered-To|Content-Type): "
    r"[^\n]*\n(?:[ \t][^\n]*\n)*){3}"
)


def form_of(name: str, whole: str, body: str) -> Form:
    """The form of the post in the file `name`, which says `whole`, `body` of it below the head.

    Raises:
        PostRefusedError: it has one that isn't read.
    """
    ending = PurePath(name).suffix.lower()
    if refused := _REFUSED.get(ending) or _refused_shape(whole, body, ending):
        raise PostRefusedError(PostTrouble("other_form", (refused,)))
    if ending in _BY_ENDING:
        return _BY_ENDING[ending]
    if _PAGE.match(body) or (_ELEMENT.match(body) and not _MARKDOWN.search(body)):
        return "html"
    start = body[:50_000]
    signs = [match[0] for match in _RST.finditer(start)]
    is_rst = (
        ending not in (".md", ".markdown") and len(signs) > 1 and not re.search(r"^#{1,6} |\]\(", start, re.MULTILINE)
    )
    return "rst" if is_rst else "markdown"


def _refused_shape(whole: str, body: str, ending: str) -> str | None:
    if whole.startswith("{\\rtf"):
        return "RTF"
    if _MAIL.match(whole):
        return "e-mail"
    if ending in _BY_ENDING:
        return None
    start = body[:50_000]
    if _ORG.search(start):
        return "Org mode"
    if re.search(r"^#{1,6} \S|\]\(https?:", start, re.MULTILINE):
        return None
    wiki = {match[0][0] for match in _WIKI.finditer(start)}
    if len(wiki) > 1:
        return "wiki text"
    asciidoc = [match[0] for match in _ASCIIDOC.finditer(start)]
    return "AsciiDoc" if len(asciidoc) > 1 and any(sign.startswith("=") for sign in asciidoc) else None
