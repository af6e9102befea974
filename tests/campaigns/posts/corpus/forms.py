# ruff: noqa: E501, RUF001 - pages have long lines and other dashes
"""Announcements written in every form that the importer reads, as the programs that make such files write them."""

import json
from collections.abc import Callable, Mapping
from html import escape
from typing import Any

Announcement = Mapping[str, Any]
DAY = "2031-11-20"


def _markdown(said: Announcement) -> str:
    benefits, highlights = said["benefits"], said["highlights"]
    stories = "\n".join(f"- **{highlights[n]}:** {highlights[n + 1]}" for n in range(1, len(highlights), 2))
    return f"""{said["lead"]} {said["goal"]}

[{said["donate"][0]}]({said["donate"][1]})

[{said["member"][0]}]({said["member"][1]})

{said["offer"]}

{said["already"]}

## {benefits[0]}

- {benefits[1]}
- {benefits[2]}

## {highlights[0]}

{stories}

## {said["thanks"][0]}

{said["thanks"][1]}
"""


def yaml(said: Announcement) -> str:
    """Jekyll, Hugo, Astro."""
    return (
        f"---\ntitle: {json.dumps(said['title'], ensure_ascii=False)}\ndate: {DAY}\nsite: {said['site']}\n---\n\n"
        + _markdown(said)
    )


def toml(said: Announcement) -> str:
    """Zola, Hugo."""
    head = f'+++\ntitle = {json.dumps(said["title"], ensure_ascii=False)}\ndate = {DAY}\n[extra]\nlead = "x"\n+++\n\n'
    return head.replace("[extra]", f'site = "{said["site"]}"\n[extra]') + _markdown(said) + "\n{{ share_bar() }}\n"


def json_head(said: Announcement) -> str:
    """Hugo's third form."""
    return (
        json.dumps({"title": said["title"], "date": DAY, "site": said["site"]}, ensure_ascii=False)
        + "\n\n"
        + _markdown(said)
    )


def pelican(said: Announcement) -> str:
    """Pelican, MultiMarkdown."""
    return f"Title: {said['title']}\nDate: {DAY} 10:00\nSite: {said['site']}\nCategory: Drives\n\n" + _markdown(said)


def nikola(said: Announcement) -> str:
    """Nikola."""
    head = f"<!--\n.. title: {said['title']}\n.. slug: drive\n.. date: {DAY} 10:00:00 UTC\n.. site: {said['site']}\n-->\n\n"
    return head + _markdown(said) + "\n<!-- TEASER_END -->\n"


def zine(said: Announcement) -> str:
    """Zine."""
    title = said["title"].replace('"', "'")
    return (
        f'---\n.title = "{title}",\n.date = @date("{DAY}T00:00:00"),\n.site = "{said["site"]}",\n---\n\n'
        + _markdown(said)
    )


def mdx(said: Announcement) -> str:
    """Docusaurus, Astro with components."""
    body = _markdown(said).replace("## ", "<Divider wide={true} />\n\n## ", 1)
    return (
        yaml({**said}).partition("---\n\n")[0]
        + f"---\n\nimport Divider from '../components/Divider';\n\n{body}\n\n:::tip\n\n:::\n"
    )


def _elements(said: Announcement) -> str:
    benefits, highlights = map(list, (said["benefits"], said["highlights"]))
    stories = "".join(
        f"<li><strong>{escape(highlights[n])}:</strong> {escape(highlights[n + 1])}"
        for n in range(1, len(highlights), 2)
    )
    return f"""<p>{escape(said["lead"])} {escape(said["goal"])}</p>
<p><a class="button" href="{said["donate"][1]}">{escape(said["donate"][0])}</a></p>
<p><a href="{said["member"][1]}">{escape(said["member"][0])}</a></p>
<p>{escape(said["offer"])}</p><p>{escape(said["already"])}</p>
<h2>{escape(benefits[0])}</h2><ul><li>{escape(benefits[1])}<li>{escape(benefits[2])}</ul>
<h2>{escape(highlights[0])}</h2><ul>{stories}</ul>
<h2>{escape(said["thanks"][0])}</h2><p>{escape(said["thanks"][1])}</p>"""


def page(said: Announcement) -> str:
    """A page saved from a browser, with its site around it."""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(said["title"])} – Blog</title>
<meta property="og:title" content="{escape(said["title"])}"><meta property="og:site_name" content="{escape(said["site"])}">
<meta property="article:published_time" content="{DAY}T10:00:00+00:00"><script>window.data = {{"a": "<p>no</p>"}};</script></head>
<body class="single"><header class="site-header"><nav><ul><li><a href="/login">Login</a><li><a href="/blog">Blog</a></ul></nav></header>
<main><article><h1>{escape(said["title"])}</h1><p class="byline">Mira Quill, mira@example.org</p>
{_elements(said)}</article></main>
<section id="comments"><h3>Comments</h3><p>Quentin Passerby: I gave twice!</p><form><label>Name*</label><input></form></section>
<footer>Heath Lane 5, 12345 Moor · +44 20 7946 0000 · <a href="/privacy">Privacy</a></footer></body></html>"""


def newsletter(said: Announcement) -> str:
    """A letter arranged with tables."""
    return f"""<html><head><title>{escape(said["title"])}</title></head><body>
<div style="display:none">Preview of the letter</div>
<table role="presentation"><tr><td><table><tr><td><h1>{escape(said["title"])}</h1>{_elements(said)}</td></tr></table></td></tr>
<tr><td><img src="https://count.example.net/open.gif" width="1" height="1">
<div class="footer"><a href="https://list.example.net/unsubscribe?u=1">Unsubscribe</a></div></td></tr></table></body></html>"""


def rst(said: Announcement) -> str:
    """reStructuredText with Pelican's fields."""
    benefits, highlights = said["benefits"], said["highlights"]
    stories = "\n".join(f"- **{highlights[n]}:** {highlights[n + 1]}" for n in range(1, len(highlights), 2))

    def line(text: str) -> str:
        return f"{text}\n{'-' * 2 * len(text)}\n"

    return f""":title: {said["title"]}
:date: {DAY}
:site: {said["site"]}

{said["lead"]} {said["goal"]}

`{said["donate"][0]} <{said["donate"][1]}>`_

`{said["member"][0]} <{said["member"][1]}>`_

{said["offer"]}

{said["already"]}

{line(benefits[0])}
- {benefits[1]}
- {benefits[2]}

{line(highlights[0])}
{stories}

{line(said["thanks"][0])}
{said["thanks"][1]}
"""


FORMS: Mapping[str, tuple[Callable[[Announcement], str], str]] = {
    "yaml": (yaml, "drive.md"),
    "toml": (toml, "drive.md"),
    "json": (json_head, "drive.md"),
    "pelican": (pelican, "drive.md"),
    "nikola": (nikola, "drive.md"),
    "zine": (zine, "drive.smd"),
    "mdx": (mdx, "drive.mdx"),
    "page": (page, "drive.html"),
    "newsletter": (newsletter, "pasted"),
    "rst": (rst, "drive.rst"),
}
