"""A Markdown post as a small structure: what its front matter says, then headings, paragraphs and lists of runs.

HTML in a post is left out, links and pictures stay as they were written, and whatever is wrong with the front matter
is noted instead of refused.
"""

import codecs
import re
import stat
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.campaigns.posts.front_matter import split_front_matter
from kiosk.campaigns.posts.mojibake import repair
from kiosk.campaigns.posts.notes import Note, Noted, PostTrouble
from kiosk.model.plain_text import without_emoji

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

LARGEST_POST = 200_000
"""Bytes; a long post has a tenth of it."""
_LONGEST_PARAGRAPH = 20_000
_BARE_LINK = re.compile(r"https?://[^\s<>\"'`|\\^{}\[\]]+")


class PostRefusedError(Exception):
    """The file can't be read as a post."""

    def __init__(self, trouble: PostTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. For a picture, `text` is what it shows and `picture` its source."""

    text: str
    bold: bool = False
    link: str | None = None
    picture: str | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its level, 1 to 6."""

    runs: tuple[Run, ...]
    level: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; line breaks that the author set are line feeds in its runs."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list; what is nested in an item is part of that item."""

    items: tuple[tuple[Run, ...], ...]


Block = Heading | Paragraph | Items


@dataclass(frozen=True, slots=True)
class Post:
    """A post: the plain values of its front matter by lower-case name, its blocks, what was repaired and dropped."""

    front: Mapping[str, str]
    blocks: tuple[Block, ...]
    repaired: tuple[Note, ...] = ()
    dropped: tuple[Note, ...] = ()


def text_of(runs: Iterable[Run]) -> str:
    """The words of `runs`, without pictures."""
    return "".join(run.text for run in runs if run.picture is None)


def split_runs(runs: Iterable[Run], at: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """`runs` before and after the place `at` of their text; pictures stay where they are."""
    before: list[Run] = []
    after: list[Run] = []
    for run in runs:
        length = len(run.text) if run.picture is None else 0
        if run.picture is not None or at <= 0 or length <= at:
            (before if at > 0 else after).append(run)
        else:
            before.append(replace(run, text=run.text[:at]))
            after.append(replace(run, text=run.text[at:]))
        at -= length
    return tuple(before), tuple(after)


def read_post(file: Path) -> Post:
    """The post in `file`, its characters put right.

    Raises:
        PostRefusedError: it isn't a regular, readable text file of at most `LARGEST_POST` bytes.
    """
    text, note = _decoded(_bytes_of(file))
    text, repaired = repair(text)
    post = parse_post(text)
    notes = [one for one in (note, repaired) if one is not None]
    return replace(post, repaired=(*notes, *post.repaired))


def parse_post(text: str) -> Post:
    """The post that `text` is; whatever `text` holds, some post comes of it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front, body, notes = split_front_matter(text.lstrip("\ufeff\n"))
    reader = _Reader()
    blocks = tuple(reader.blocks(_markdown().parse(body)))
    if reader.mended:
        notes.append(Noted("loose_bold"))
    dropped: list[Note] = [Noted("html")] if reader.has_html else []
    dropped += [Noted("long_paragraphs", (_LONGEST_PARAGRAPH,))] if reader.is_too_long else []
    has_emoji = without_emoji(text) != re.sub(r"\s+", " ", text).strip()
    dropped += [Noted("emoji")] if has_emoji else []
    return Post(front, blocks, tuple(notes), tuple(dropped))


def _bytes_of(file: Path) -> bytes:
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


def _markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # memory that a kiosk without a post to read need not spend

    markdown = MarkdownIt("commonmark").disable("text_join")
    markdown.normalizeLink = lambda url: url  # type: ignore[method-assign]  # as it was written: the model judges it
    return markdown


@dataclass
class _Reader:
    """Tokens to blocks; remembers what it left out on the way."""

    has_html: bool = False
    mended: bool = False
    is_too_long: bool = False
    _list: list[list[Run]] = field(default_factory=list)

    def blocks(self, tokens: Sequence["Token"]) -> Iterable[Block]:
        depth = level = 0
        for token in tokens:
            match token.type:
                case "bullet_list_open" | "ordered_list_open":
                    depth += 1
                case "bullet_list_close" | "ordered_list_close":
                    depth -= 1
                    if depth == 0:
                        yield Items(tuple(tuple(item) for item in self._list if item))
                        self._list = []
                case "list_item_open" if depth == 1:
                    self._list.append([])
                case "heading_open":
                    level = int(token.tag[1:])
                case "heading_close":
                    level = 0
                case "html_block":
                    self.has_html = self.has_html or not token.content.lstrip().startswith("<!--")
                case "inline":
                    if len(token.content) > _LONGEST_PARAGRAPH:
                        self.is_too_long = True
                        continue
                    runs = self._runs(token.children or [])
                    if depth:
                        self._list[-1] += [Run(" "), *runs] if self._list[-1] else runs
                    elif runs:
                        yield Heading(tuple(runs), level) if level else Paragraph(tuple(runs))
                case _:
                    pass

    def _runs(self, tokens: Sequence["Token"]) -> list[Run]:
        runs: list[Run] = []
        bold, link = 0, None
        for token in tokens:
            match token.type:
                case "text" | "text_special" | "code_inline":
                    runs += _with_bare_links(Run(token.content, bold > 0, link))
                case "softbreak" | "hardbreak":
                    runs.append(Run("\n" if token.type == "hardbreak" else " ", bold > 0, link))
                case "strong_open" | "strong_close":
                    bold += 1 if token.nesting > 0 else -1
                case "link_open":
                    link = str(token.attrs.get("href", ""))
                case "link_close":
                    link = None
                case "image":
                    runs.append(Run(token.content, bold > 0, link, str(token.attrs.get("src", ""))))
                case "html_inline":
                    is_break = re.match(r"<br\b", token.content, re.IGNORECASE)
                    runs += [Run("\n", bold > 0, link)] if is_break else []
                    self.has_html = self.has_html or not is_break
                case _:
                    pass
        return _joined(self._with_loose_bold(runs))

    def _with_loose_bold(self, runs: list[Run]) -> list[Run]:
        """`runs` with `**` that Markdown left as text (`** Title**`) taken as what it was meant to be."""
        marks = sum(run.text.count("**") for run in runs if run.picture is None)
        if not marks:
            return runs
        self.mended = self.mended or marks % 2 == 0
        mended: list[Run] = []
        is_open = False
        for run in runs:
            if run.picture is not None:
                mended.append(run)
                continue
            for index, part in enumerate(run.text.split("**")):
                is_open ^= index > 0 and marks % 2 == 0
                mended.append(replace(run, text=part, bold=run.bold or is_open))
        return mended


def _with_bare_links(run: Run) -> list[Run]:
    """`run`, with addresses written out in its text as links of their own."""
    if run.link is not None or "://" not in run.text:
        return [run]
    parts: list[Run] = []
    at = 0
    for match in _BARE_LINK.finditer(run.text):
        address = match[0].rstrip(".,;:!?)*_")
        parts += [replace(run, text=run.text[at : match.start()]), replace(run, text=address, link=address)]
        at = match.start() + len(address)
    return [*parts, replace(run, text=run.text[at:])]


def _joined(runs: Iterable[Run]) -> list[Run]:
    """`runs` with neighbours of one style made one; a space between two parts of the same link belongs to it."""
    joined: list[Run] = []
    for run in runs:
        if run.picture is None and not run.text:
            continue
        before = joined[-1] if joined else None
        if before and before.picture is None and run.picture is None:
            if (before.bold, before.link) == (run.bold, run.link):
                joined[-1] = replace(before, text=before.text + run.text)
                continue
            two_before = joined[-2] if len(joined) > 1 else None
            if not before.text.strip() and two_before and two_before.link and two_before.link == run.link:
                joined[-2:] = [replace(two_before, text=two_before.text + before.text + run.text)]
                continue
        joined.append(run)
    return joined
