"""A web page, or what another form was turned into, as the blocks of a post."""

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import field
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from kiosk.campaigns.posts.post import (
    Aside,
    AsideKind,
    Block,
    Heading,
    Items,
    Paragraph,
    Run,
    Runs,
    Table,
    parts_of,
    text_of,
)
from kiosk.campaigns.posts.readers.buttons import button_of
from kiosk.campaigns.posts.readers.markdown import LONGEST_PARAGRAPH
from kiosk.campaigns.posts.readers.page_head import page_head
from kiosk.campaigns.posts.readers.runs import inline
from kiosk.campaigns.posts.readers.zones import LAYOUT, is_too_deep, zone_of
from kiosk.model.records import dataclass

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_DEEPEST_READ = 150
_MOST_NODES = 200_000
_MOST_ROWS = 1_000
_MOST_CELLS = 30
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer header "
    "hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul".split()
)
_BOLD = frozenset({"b", "strong"})
_KNOWN = frozenset(
    "a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark math nobr q rp rt ruby s "
    "samp small span strike strong sub sup time tt u var wbr".split()
)
_LINK_NAMES = ("href", "to", "url", "link")
"""Attributes in which a component of a page may have its link."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says of itself, and its blocks."""

    head: dict[str, str]
    blocks: tuple[Block, ...]
    is_mended: bool = False
    has_long: bool = False


def read_html(markup: str, *, is_page: bool) -> Page:
    """The blocks of `markup`.

    Args:
        markup: HTML, whole or in parts.
        is_page: whether it stands for itself, so that its head counts and its links are told whole where it says
            its own address.
    """
    if is_too_deep(markup):
        return Page({}, (Aside("too_deep", ()),))
    from selectolax.lexbor import LexborHTMLParser  # only where there is a post to read

    tree = LexborHTMLParser(markup if is_page else f"<body>{markup}")
    head = page_head(tree, markup) if is_page else {}
    reader = _Reader(head.get("canonical"))
    body = tree.body
    if body is not None:
        reader.children(body, 0, None)
        reader.flush()
    blocks = _of_the_article(reader) if is_page else tuple(reader.blocks)
    return Page(head, blocks, reader.is_mended, reader.has_long)


@dataclasses.dataclass
class _Reader:
    """The walk through a page; remembers which blocks lie in its article."""

    base: str | None
    blocks: list[Block] = field(default_factory=list)
    in_article: list[bool] = field(default_factory=list)
    is_mended: bool = False
    has_long: bool = False
    _runs: list[Run] = field(default_factory=list)
    _article: bool = False
    _zone: AsideKind | None = None
    _nodes: int = 0

    def add(self, block: Block) -> None:
        self.blocks.append(block)
        self.in_article.append(self._article)

    def runs(self) -> Runs:
        """What was gathered since the last block."""
        found, is_mended = inline(self._runs)
        self._runs = []
        self.is_mended = self.is_mended or is_mended
        return found

    def flush(self) -> None:
        runs = self.runs()
        if not (text_of(runs).strip() or any(run.picture or run.link for run in runs)):
            return
        if self._zone:
            self.add(Aside(self._zone, runs))
        elif len(text_of(runs)) > LONGEST_PARAGRAPH:
            self.has_long = True
            self.add(Aside("too_deep", runs[:1]))
        else:
            for part in _at_empty_lines(runs):
                self.add(Paragraph(part))

    def children(self, node: "LexborNode", depth: int, link: str | None, *, bold: bool = False) -> None:
        for child in node.iter(include_text=True):
            self._nodes += 1
            if self._nodes > _MOST_NODES:
                return
            if child.tag == "-text":
                self._runs.append(Run(child.text_content or "", bold, link))
            elif depth > _DEEPEST_READ:
                self._runs.append(Run(" ", bold, link))
                self.flush()
                self.add(Aside("too_deep", (Run((child.text() or "")[:200]),)))
            elif child.is_element_node:
                self.element(child, depth + 1, link, bold=bold)

    def element(self, node: "LexborNode", depth: int, link: str | None, *, bold: bool) -> None:
        tag = str(node.tag)
        zone = zone_of(tag, node.attributes) if self._zone is None else None
        if zone == "program":
            words = (node.text() or "").strip()
            if tag == "script" and words and not self._zone:
                self.add(Aside("program", ()))
            return
        if zone:
            self._aside(node, zone, depth, is_within=tag not in _BLOCKS and tag not in ("nav", "form", "pre"))
        elif tag in _HEADINGS and not self._zone:
            self.flush()
            self.children(node, depth, link)
            if runs := self.runs():
                self.add(Heading(runs, _HEADINGS[tag]))
        elif tag in ("ul", "ol") and not self._zone:
            self.flush()
            items = tuple(self._items(node, depth, link))
            if items:
                self.add(Items(items))
        elif tag == "table" and not self._zone and (rows := self._rows(node, depth, link)):
            self.add(Table(rows))
        elif tag in ("article", "main") and not self._article:
            self.flush()
            self._article = True
            self.children(node, depth, link, bold=bold)
            self.flush()
            self._article = False
        elif tag in _BLOCKS:
            self.flush()
            self.children(node, depth, link, bold=bold or tag == "dt")
            self.flush()
        else:
            self._inline(node, tag, depth, link, bold=bold)

    def _aside(self, node: "LexborNode", zone: AsideKind, depth: int, *, is_within: bool) -> None:
        """Read what isn't the announcement; the paragraph that it stands in goes on behind it."""
        before: list[Run] = []
        if is_within:
            before, self._runs = self._runs, []
        else:
            self.flush()
        self._zone = zone
        if zone == "embedded" and (source := node.attributes.get("src") or node.attributes.get("data")):
            self._runs.append(Run("", link=source))
        self.children(node, depth, None)
        if zone == "form":
            self._runs += button_of(node)
        self.flush()
        self._zone, self._runs = None, before

    def _inline(self, node: "LexborNode", tag: str, depth: int, link: str | None, *, bold: bool) -> None:
        if tag == "br":
            self._runs.append(Run("\v", bold, link))
        elif tag == "img":
            source = node.attributes.get("src") or node.attributes.get("data-src") or ""
            shows = node.attributes.get("alt") or ""
            if source and not _is_a_dot(node):
                self._runs.append(Run(shows, bold, link, source))
        elif tag == "a":
            self.children(node, depth, self._whole(node.attributes.get("href")) or link, bold=bold)
        elif "-" in tag or tag not in _KNOWN:
            own = next((node.attributes.get(name) for name in _LINK_NAMES if node.attributes.get(name)), None)
            self.children(node, depth, self._whole(own) or link, bold=bold)
        else:
            self.children(node, depth, link, bold=bold or tag in _BOLD)

    def _whole(self, address: str | None) -> str | None:
        """`address` as the page means it, where the page says where it is from."""
        if not address or not (address := address.strip()):
            return None
        if self.base and not re.match(r"[a-zA-Z][a-zA-Z0-9+.-]*:|#", address):
            try:
                return urljoin(self.base, address)
            except ValueError:
                return address
        return address

    def _items(self, node: "LexborNode", depth: int, link: str | None) -> Iterator[Runs]:
        for item in node.iter(include_text=True):
            if item.tag == "-text" and not (item.text_content or "").strip():
                continue
            kept, self.blocks = self.blocks, []
            marks, self.in_article = self.in_article, []
            if item.tag == "-text":
                self._runs.append(Run(item.text_content or "", link=link))
            elif depth > _DEEPEST_READ:
                self.add(Aside("too_deep", (Run((item.text() or "")[:200]),)))
            elif item.is_element_node:
                self.element(item, depth + 1, link, bold=False)
            self.flush()
            inner, self.blocks, self.in_article = self.blocks, kept, marks
            runs: list[Run] = []
            for block in inner:
                if isinstance(block, Aside):
                    self.add(block)
                    continue
                for part in parts_of(block):
                    runs += [Run(" "), *part] if runs else part
            if runs:
                yield tuple(runs)

    def _rows(self, table: "LexborNode", depth: int, link: str | None) -> tuple[tuple[Runs, ...], ...] | None:
        """The cells of a table of data; `None` where a page is arranged with it."""
        if table.attributes.get("role") in ("presentation", "none") or table.css_first(LAYOUT) or depth > 100:
            return None
        if table.css_first("td p") and not table.css_first("th"):
            return None
        rows = table.css("tr")
        cells_of = [[cell for cell in row.iter() if cell.tag in ("td", "th")] for row in rows[:_MOST_ROWS]]
        if max(map(len, cells_of), default=0) < 2:
            return None
        self.flush()
        found: list[tuple[Runs, ...]] = []
        for row in cells_of:
            cells: list[Runs] = []
            for cell in row[:_MOST_CELLS]:
                self.children(cell, depth + 1, link)
                cells.append(self.runs())
            if any(cells):
                found.append(tuple(cells))
        if len(rows) > _MOST_ROWS or any(len(row) > _MOST_CELLS for row in cells_of):
            self.add(Aside("too_deep", ()))
        return tuple(found)


def _is_a_dot(node: "LexborNode") -> bool:
    """Whether a picture only counts who opened a letter."""
    return any(node.attributes.get(side) in ("0", "1") for side in ("width", "height"))


def _at_empty_lines(runs: Runs) -> Iterator[Runs]:
    """`runs` cut where two breaks follow each other: that is how some editors end a paragraph."""
    part: list[Run] = []
    for run in runs:
        if run.picture is not None or "\n\n" not in run.text:
            part.append(run)
            continue
        pieces = re.split(r"\n{2,}", run.text)
        for index, piece in enumerate(pieces):
            if index and part:
                yield tuple(part)
                part = []
            if piece:
                part.append(Run(piece, run.bold, run.link))
    if part:
        yield tuple(part)


def _of_the_article(reader: _Reader) -> tuple[Block, ...]:
    """The blocks of a page; where it marks its article, what lies around it is told apart."""
    inside = [block for block, is_in in zip(reader.blocks, reader.in_article, strict=True) if is_in]
    said = sum(len(text_of(part)) for block in inside if not isinstance(block, Aside) for part in parts_of(block))
    if said < 200:
        return tuple(reader.blocks)
    return tuple(
        block if is_in or isinstance(block, Aside) else Aside("navigation", part)
        for block, is_in in zip(reader.blocks, reader.in_article, strict=True)
        for part in ([()] if is_in or isinstance(block, Aside) else parts_of(block))
    )
