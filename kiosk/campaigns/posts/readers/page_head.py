"""What the head of a web page says of it, by the names that front matter has."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser


def page_head(tree: "LexborHTMLParser", markup: str) -> dict[str, str]:
    """What the head of a page says, by the names that front matter has."""
    said: dict[str, str] = {}

    def say(name: str, value: str | None) -> None:
        if value and value.strip():
            said.setdefault(name, " ".join(value.split())[:500])

    metas: dict[str, str | None] = {}
    for meta in tree.css("meta")[:300]:
        key = meta.attributes.get("property") or meta.attributes.get("name") or meta.attributes.get("itemprop")
        if key:
            metas.setdefault(key.lower(), meta.attributes.get("content"))
    for name, key in (("title", "og:title"), ("site_name", "og:site_name"), ("date", "article:published_time")):
        say(name, metas.get(key))
    for key in ("date", "dc.date", "datepublished", "pubdate"):
        say("date", metas.get(key))
    if time := tree.css_first("article time[datetime], main time[datetime], time[datetime]"):
        say("date", time.attributes.get("datetime"))
    if title := tree.css_first("title"):
        heading = tree.css_first("article h1, main h1, h1")
        words = heading.text().strip() if heading else ""
        say("title", words if words and words in title.text() else title.text())
    if html := tree.css_first("html"):
        say("lang", html.attributes.get("lang"))
    if link := tree.css_first("link[rel=canonical]"):
        say("canonical", link.attributes.get("href"))
    say("canonical", metas.get("og:url"))
    if saved := re.search(r"<!-- saved from url=\(\d{1,6}\)(https?://[^\s<>]{1,500}) -->", markup[:3000]):
        say("canonical", saved[1])
    say("description", metas.get("og:description") or metas.get("description"))
    return said
