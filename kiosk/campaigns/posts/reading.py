"""A file or a text as a post: its characters put right, its form found, its head and its blocks read."""

import codecs
import re
import stat
from pathlib import Path

from kiosk.campaigns.posts.mojibake import repair
from kiosk.campaigns.posts.notes import Note, Noted, PostTrouble
from kiosk.campaigns.posts.post import LARGEST_POST, Aside, Block, Post, PostRefusedError, Run
from kiosk.campaigns.posts.readers.form import Form, form_of
from kiosk.campaigns.posts.readers.head import split_fields, split_head
from kiosk.campaigns.posts.readers.html import read_html
from kiosk.campaigns.posts.readers.markdown import LONGEST_PARAGRAPH, without_long
from kiosk.campaigns.posts.readers.markdown import html_of as markdown_as_html
from kiosk.campaigns.posts.readers.markup import without_markup, without_templates
from kiosk.campaigns.posts.readers.rst import html_of as rst_as_html
from kiosk.model.plain_text import without_emoji

_LARGEST_WRITTEN = 200_000
"""Characters of a post in a form that people write; a page has its site around it."""
_ADDRESS = re.compile(r"https?://[^\s<>\"'`|\\^{}\[\]()]+")


def read_post(file: Path) -> Post:
    """The post in `file`, its characters put right.

    Raises:
        PostRefusedError: it isn't a regular, readable text file of at most `LARGEST_POST` bytes.
    """
    return post_of(bytes_of(file), file.name)


def post_of(data: bytes, name: str) -> Post:
    """The post that `data` holds, from a file called `name`.

    Raises:
        PostRefusedError: it is no text, too long, or in a form that isn't read.
    """
    if len(data) > LARGEST_POST:
        raise PostRefusedError(PostTrouble("too_large", (name, LARGEST_POST), len(data)))
    text, note = _decoded(data)
    text, repaired = repair(text)
    notes = tuple(one for one in (note, repaired) if one is not None)
    post = parse_post(text, name)
    return Post(post.front, post.blocks, (*notes, *post.repaired), post.dropped)


def parse_post(text: str, name: str = "post.md") -> Post:
    """The post that `text` is.

    Raises:
        PostRefusedError: it is in a form that isn't read.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff\n")
    front, body, notes = split_head(text)
    form = form_of(name, text, body)
    if form != "html" and len(body) > _LARGEST_WRITTEN:
        raise PostRefusedError(PostTrouble("too_large", (name, _LARGEST_WRITTEN), len(body)))
    is_cut = False
    if form != "html":
        body, is_cut = without_long(body)
    markup, taken, more = _as_html(form, body)
    page = read_html(markup, is_page=form == "html")
    blocks = (*page.blocks, *_taken_out(taken))
    if page.is_mended:
        notes.append(Noted("loose_bold"))
    return Post(
        {**page.head, **more, **front}, blocks, tuple(notes), tuple(_dropped(text, blocks, page.has_long or is_cut))
    )


def _as_html(form: Form, body: str) -> tuple[str, list[str], dict[str, str]]:
    """`body` as HTML, what was taken out of it, and what it says in place of a head."""
    match form:
        case "html":
            return (*without_templates(body), {})
        case "rst":
            front, body = split_fields(body)
            return (*rst_as_html(body), front)
        case "markdown" | "mdx":
            body, taken = without_markup(body, has_modules=form == "mdx")
            return markdown_as_html(body), taken, {}


def _taken_out(taken: list[str]) -> tuple[Block, ...]:
    """What only a site builder understands, with the addresses in it."""
    return tuple(
        Aside("markup", (Run(words), *(Run("", link=link) for link in _ADDRESS.findall(words)[:5])))
        for words in dict.fromkeys(taken)
    )


def _dropped(text: str, blocks: tuple[Block, ...], has_long: bool) -> list[Note]:  # noqa: FBT001 - one caller
    kinds = {block.kind for block in blocks if isinstance(block, Aside)}
    dropped: list[Note] = [Noted("html")] if kinds & {"program", "embedded", "form"} else []
    dropped += [Noted("long_paragraphs", (LONGEST_PARAGRAPH,))] if has_long else []
    has_emoji = without_emoji(text) != re.sub(r"\s+", " ", text).strip()
    return dropped + ([Noted("emoji")] if has_emoji else [])


def bytes_of(file: Path) -> bytes:
    """What is in `file`.

    Raises:
        PostRefusedError: it isn't a regular, readable file of at most `LARGEST_POST` bytes.
    """
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            raise PostRefusedError(PostTrouble("not_a_file", (file.name,)))
        if status.st_size > LARGEST_POST:
            raise PostRefusedError(PostTrouble("too_large", (file.name, LARGEST_POST), status.st_size))
        with file.open("rb") as opened:
            return opened.read(LARGEST_POST)
    except FileNotFoundError:
        raise PostRefusedError(PostTrouble("no_such_file", (file.name,))) from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else None
        raise PostRefusedError(PostTrouble("unreadable", (file.name, why or str(error)))) from None


def _decoded(data: bytes) -> tuple[str, Noted | None]:
    """The text of `data`, and a note where its character set had to be found."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        candidates = [("utf-16", "UTF-16")]
    else:
        candidates = [("utf-8-sig", "UTF-8"), ("cp1252", "Windows-1252")]
        said = re.search(rb"charset=[\"']?([\w-]{3,20})", data[:2_000])
        if said and (stated := _codec(said[1].decode("ascii"))):
            candidates.insert(1, stated)
    for codec, name in candidates:
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        controls = sum(sign < " " and sign not in "\t\n\r\f\v" for sign in text)
        if "\0" in text or controls > len(text) // 100:
            break
        return text, None if name == "UTF-8" else Noted("other_encoding", (name,))
    raise PostRefusedError(PostTrouble("no_text"))


def _codec(name: str) -> tuple[str, str] | None:
    """The codec that a page says it is in, where it is one of text."""
    known = {"shift_jis": "Shift_JIS", "euc-jp": "EUC-JP", "iso-2022-jp": "ISO-2022-JP", "iso-8859-15": "ISO-8859-15"}
    said = known.get(name.lower())
    return (name.lower(), said) if said else None
