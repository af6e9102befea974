"""Every form of post ends as the same blocks."""

import pytest

from kiosk.campaigns.posts.post import Aside, Block, Heading, Items, Paragraph, Post, PostRefusedError, Table, text_of
from kiosk.campaigns.posts.reading import parse_post

MARKDOWN = """---
title: A warm hut
date: 2031-10-04
---
# A warm hut

We *need* **wood**. [Donate](https://hut.example.org/donate) or see ![The hut](hut.png).

- one
- two
"""
TOML = MARKDOWN.replace(
    "---\ntitle: A warm hut\ndate: 2031-10-04\n---", '+++\ntitle = "A warm hut"\ndate = 2031-10-04\n+++'
)
JSON = MARKDOWN.replace(
    "---\ntitle: A warm hut\ndate: 2031-10-04\n---", '{"title": "A warm hut",\n "date": "2031-10-04"}\n'
)
PELICAN = MARKDOWN.replace("---\ntitle: A warm hut\ndate: 2031-10-04\n---", "Title: A warm hut\nDate: 2031-10-04\n")
TOML_BY_NAME = TOML.replace("+++\ntitle", "---toml\ntitle").replace("+++", "---")
JSON_LINES = MARKDOWN.replace(
    "---\ntitle: A warm hut\ndate: 2031-10-04\n---", ';;;\n"title": "A warm hut",\n"date": "2031-10-04"\n;;;'
)
LINES_WITH_AN_END = MARKDOWN.removeprefix("---\n")
FRANKLIN = MARKDOWN.replace(
    "---\ntitle: A warm hut\ndate: 2031-10-04\n---", '@def title = "A warm hut"\n@def date = "2031-10-04"\n'
)
NIKOLA = MARKDOWN.replace(
    "---\ntitle: A warm hut\ndate: 2031-10-04\n---", "<!--\n.. title: A warm hut\n.. date: 2031-10-04\n-->\n"
)
ZINE = MARKDOWN.replace(
    "---\ntitle: A warm hut\ndate: 2031-10-04\n---",
    '---\n.title = "A warm hut",\n.date = @date("2031-10-04"),\n---',
)
MDX = MARKDOWN.replace("# A", "import Box from '../Box'\n\n# A").replace("- one", '<Box tone="warm" />\n\n- one')
RST = """:title: A warm hut
:date: 2031-10-04

A warm hut
==========

We *need* **wood**. `Donate <https://hut.example.org/donate>`_ or see |hut|.

.. |hut| image:: hut.png
   :alt: The hut

- one
- two
"""
PAGE = """<!doctype html><html><head><title>A warm hut | Blog</title>
<meta property="og:title" content="A warm hut"><meta property="article:published_time" content="2031-10-04T10:00:00Z">
<script>var x = "<p>no</p>";</script></head><body>
<nav><a href="/login">Log in</a></nav>
<main><h1>A warm hut</h1>
<p>We <em>need</em> <strong>wood</strong>.
 <a href="https://hut.example.org/donate">Donate</a> or see <img src="hut.png" alt="The hut">.
<ul><li>one<li>two</ul></main>
<section id="comments"><p>Bob: me first</p></section></body></html>
"""
FORMS = {
    "yaml.md": MARKDOWN,
    "toml.md": TOML,
    "toml-by-name.md": TOML_BY_NAME,
    "json.md": JSON,
    "json-lines.md": JSON_LINES,
    "lines-with-an-end.md": LINES_WITH_AN_END,
    "franklin.md": FRANKLIN,
    "pelican.md": PELICAN,
    "nikola.md": NIKOLA,
    "zine.smd": ZINE,
    "page.mdx": MDX,
    "post.rst": RST,
    "page.html": PAGE,
    "pasted": PAGE,
}


def words_of(block: Block) -> str:
    match block:
        case Heading() | Paragraph() | Aside():
            return text_of(block.runs)
        case Items():
            return "; ".join(map(text_of, block.items))
        case Table():
            return " | ".join(text_of(cell) for row in block.rows for cell in row)


def announced(post: Post) -> list[tuple[str, str]]:
    return [(type(block).__name__, words_of(block)) for block in post.blocks if not isinstance(block, Aside)]


@pytest.mark.parametrize("name", FORMS)
def test_each_form_says_the_same(name: str) -> None:
    post = parse_post(FORMS[name], name)
    assert (post.front["title"], post.front["date"][:10]) == ("A warm hut", "2031-10-04")
    assert announced(post) == [
        ("Heading", "A warm hut"),
        ("Paragraph", "We need wood. Donate or see ."),
        ("Items", "one; two"),
    ]
    paragraph = post.blocks[[type(block) for block in post.blocks].index(Paragraph)]
    assert isinstance(paragraph, Paragraph)
    assert [run.text for run in paragraph.runs if run.bold] == ["wood"]
    assert [run.link for run in paragraph.runs if run.link] == ["https://hut.example.org/donate"]
    assert [(run.text, run.picture) for run in paragraph.runs if run.picture] == [("The hut", "hut.png")]


def test_what_lies_around_the_announcement_is_kept_apart_to_be_named() -> None:
    aside = [
        (block.kind, text_of(block.runs)) for block in parse_post(PAGE, "x.html").blocks if isinstance(block, Aside)
    ]
    assert aside == [("navigation", "Log in"), ("comments", "Bob: me first")]


@pytest.mark.parametrize(
    ("name", "text", "form"),
    [
        ("a.adoc", "= Title\n", "AsciiDoc"),
        ("a.txt", "= Title\n\n== Part\n\nlink:https://a.example.org[Give]\n", "AsciiDoc"),
        ("a.txt", "= Title =\n\nWe are '''many'''.\n", "wiki text"),
        ("a", "From: a@example.org\nTo: b@example.org\nSubject: Drive\n\nHello\n", "e-mail"),
        ("a.rtf", "{\\rtf1 Hello}", "RTF"),
        ("a", "#+TITLE: Drive\n* One\n", "Org mode"),
    ],
)
def test_a_form_that_is_not_read_is_refused_by_its_name(name: str, text: str, form: str) -> None:
    with pytest.raises(PostRefusedError) as refused:
        parse_post(text, name)
    assert refused.value.trouble.values == (form,)


def test_a_table_of_data_is_a_table_and_one_that_arranges_a_page_is_not() -> None:
    data = parse_post("| Gift | Does |\n|---|---|\n| 5 | a loaf |\n").blocks
    assert [words_of(block) for block in data] == ["Gift | Does | 5 | a loaf"]
    letter = "<html><table><tr><td><h2>Hello</h2><p>Words.</p></td><td><p>More.</p></td></tr></table></html>"
    assert announced(parse_post(letter)) == [("Heading", "Hello"), ("Paragraph", "Words."), ("Paragraph", "More.")]


@pytest.mark.parametrize(
    "text",
    [
        "Words {{< figure src='a' >}} here",
        "Words {{ x }} here",
        "Words {% include x %} here",
        "Words here\n{: .wide}",
        "::: tip\nWords here\n:::",
        '!!! note "Words"\n    Words here',
        "Words here\n\n[[toc]]",
        '[box kind="wide"]Words here[/box]',
        "Words[^1] here\n\n[^1]: Elsewhere.",
        "Words here{#place .wide}",
        'import Chart from "./chart.js"\n\nWords here',
        "Words here\n\n*[HTML]: Hypertext",
        "Words^[as said elsewhere] here",
        "Words [@keeper2020]here",
        "Words ${name}here",
    ],
)
def test_what_only_a_site_builder_understands_is_no_word_of_the_post(text: str) -> None:
    post = parse_post(text)
    said = " ".join(" ".join(words.split()) for _, words in announced(post))
    assert said == "Words here"
    assert any(isinstance(block, Aside) for block in post.blocks)


def test_marked_words_lose_their_signs_and_a_button_in_brackets_stands_alone_with_its_link() -> None:
    post = parse_post(
        "We are ==white== again. [button link='https://a.example.org/give' color=red]Give[/button] Come."
    )
    assert announced(post) == [("Paragraph", "We are white again."), ("Paragraph", "Give"), ("Paragraph", "Come.")]
    assert [run.link for block in post.blocks if isinstance(block, Paragraph) for run in block.runs if run.link] == [
        "https://a.example.org/give"
    ]


def test_a_heading_without_its_blank_is_a_heading() -> None:
    assert announced(parse_post("####Title\n\nWords\n")) == [("Heading", "Title"), ("Paragraph", "Words")]


def test_a_page_that_says_its_address_has_whole_links() -> None:
    page = '<html><head><link rel="canonical" href="https://a.example.org/b/"></head><p><a href="/give">Give</a></p>'
    paragraph = parse_post(page).blocks[0]
    assert isinstance(paragraph, Paragraph)
    assert paragraph.runs[0].link == "https://a.example.org/give"


def test_what_lies_too_deep_is_left_out_in_bounded_time() -> None:
    deep = parse_post("<div>" * 60_000 + "<p>x", "a.html")
    assert [block.kind for block in deep.blocks if isinstance(block, Aside)] == ["too_deep"]
    nested = parse_post("<ul><li>" * 400 + "x", "a.html")
    assert any(isinstance(block, Aside) and block.kind == "too_deep" for block in nested.blocks)


def test_a_very_long_table_and_page_are_read_in_bounded_time() -> None:
    table = parse_post("<table>" + "<tr><td>a<td>b" * 30_000 + "</table>", "a.html")
    assert [type(block) for block in table.blocks] == [Aside, Table]
    page = parse_post("".join(f"## T {n}\n\nWords of {n}, [one](https://a.example.org/{n}).\n\n" for n in range(700)))
    assert len(page.blocks) == 1400
