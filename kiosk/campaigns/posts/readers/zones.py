"""Which elements of a page aren't its announcement, by their names, roles, classes, and how deep they lie."""

import re
from collections.abc import Mapping

from kiosk.campaigns.posts.post import AsideKind

LAYOUT = "td table, td h1, td h2, td h3, td h4, td ul, td ol, td div, td section, td blockquote"
"""What lies in tables that arrange a page, and in none of data."""
_BY_NAME: Mapping[str, AsideKind] = {
    "script": "program",
    "style": "program",
    "template": "program",
    "head": "program",
    "nav": "navigation",
    "aside": "navigation",
    "footer": "navigation",
    "menu": "navigation",
    "dialog": "navigation",
    "form": "form",
    "fieldset": "form",
    "label": "form",
    "select": "form",
    "textarea": "form",
    "pre": "code",
    "iframe": "embedded",
    "object": "embedded",
    "video": "embedded",
    "audio": "embedded",
    "svg": "embedded",
    "canvas": "embedded",
    "embed": "embedded",
    "math": "embedded",
}
_ROLES = frozenset("navigation search contentinfo complementary menu menubar dialog alert".split())
_COMMENTS = re.compile(
    r"(?:^|[\s_-])(?:comments?(?:[_-]?(?:list|area|section|thread|s))?|respond|disqus\w*|webmentions?)"
    r"(?=$|[\s_-])",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"(?:^|\s)(?:[\w-]*(?:sidebar|breadcrumb|cookie|share[_-]?(?:bar|buttons?|links?|daddy)|social[_-]?(?:links?|icons?|"
    r"share)|sharedaddy|related[_-]?(?:posts?|articles?)|newsletter[_-]?signup|pagination|post[_-]?nav\w*|"
    r"skip[_-]?link|screen[_-]?reader|author[_-]?(?:bio|box)|byline|entry[_-]?meta|post[_-]?meta|preheader|"
    r"site[_-]?(?:header|footer|nav\w*)|banner[_-]?ad)[\w-]*|jp-relatedposts|widget(?:_\w+)?|nav|menu|footer|tags?)(?=$|\s)",
    re.IGNORECASE,
)
_FOOTNOTES = re.compile(r"(?:^|\s)(?:footnotes?|footnote-ref|footnote-backref|footnote_?reference)(?=$|\s)")
_MARKUP = re.compile(
    r"(?:^|\s)(?:material-(?:icons|symbols)[\w-]*|system-message|problematic|toc|table-of-contents|contents topic)"
    r"(?=$|\s)"
)
_UNSEEN = re.compile(
    r"(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|mso-hide\s*:\s*all)", re.IGNORECASE
)


DEEPEST = 1_000
"""Elements inside each other that the parser is given; its time grows with the square of it."""
_ENDS_ITSELF = frozenset(
    "area base br col embed hr img input link meta source track wbr "
    "p li dt dd td th tr tbody thead tfoot option".split()
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,40})")


def zone_of(tag: str, attributes: Mapping[str, str | None]) -> AsideKind | None:
    """What an element is where it isn't the announcement."""
    if found := _BY_NAME.get(tag):
        return found
    if (attributes.get("role") or "") in _ROLES:
        return "navigation"
    if "hidden" in attributes or _UNSEEN.search(attributes.get("style") or ""):
        return "navigation"
    if tag in ("body", "html", "main", "article"):
        return None
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    if names == " ":
        return None
    if _COMMENTS.search(names):
        return "comments"
    if _FOOTNOTES.search(names):
        return "footnote"
    if _MARKUP.search(names):
        return "markup"
    return "navigation" if _AROUND.search(names) else None


def is_too_deep(markup: str) -> bool:
    """Whether elements lie so deep in each other in `markup` that parsing it would take long."""
    depth = 0
    for match in _TAG.finditer(markup):
        if match[2].lower() not in _ENDS_ITSELF:
            depth = max(0, depth + (-1 if match[1] else 1))
            if depth > DEEPEST:
                return True
    return False
