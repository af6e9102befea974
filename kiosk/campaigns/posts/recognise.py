"""What a post says about a drive: title, year, organisation, asks, benefits, highlights, thanks, where to follow.

Everything is found by shape and common words, in the languages that there are words for; what isn't found stays
`None`.
"""

import datetime as dt
import html
import re
from collections.abc import Iterator, Sequence

from kiosk.campaigns.posts.asks import FoundAsks, find_asks
from kiosk.campaigns.posts.certainty import Drive
from kiosk.campaigns.posts.days import find_day
from kiosk.campaigns.posts.figures import Figures, find_figures
from kiosk.campaigns.posts.follow import accounts_in
from kiosk.campaigns.posts.language import language_of_name, likely_language
from kiosk.campaigns.posts.lexicon import Lexicon, Texts, lexicon_of
from kiosk.campaigns.posts.organisation import find_organisation, organisation_of
from kiosk.campaigns.posts.post import Aside, Items, Post, Run, Table, parts_of, text_of
from kiosk.campaigns.posts.sections import Part, Section, sections, texts_of
from kiosk.campaigns.posts.sentences import is_about_the_post, leading, screen_text, sentences, shortened
from kiosk.campaigns.posts.stories import Story, find_stories
from kiosk.campaigns.posts.thanks import Thanks, find_thanks
from kiosk.campaigns.posts.undecided import Undecided, find_undecided
from kiosk.campaigns.screen_text_rules import unfit_for_the_screen
from kiosk.model.fields import LONGEST_LINE
from kiosk.model.link import LinkRefusedError, check_link
from kiosk.model.records import dataclass

_LONGEST_LONG_LINE = 160
_MOST_BENEFITS = 6
_DAYS = ("publishdate", "date", "pubdate", "published", "published_at", "created", "updateddate", "post")
_KEY = re.compile(r"[a-z][a-z0-9_-]*(?:\.[a-z0-9_-]+)+")
"""A name for a text in another file."""


@dataclass(frozen=True, slots=True)
class Benefits:
    """What donations do: the lines, and how many more the post has."""

    title: str
    lines: tuple[str, ...]
    left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What was recognised in a post; `None` and empty where it says nothing."""

    title: str | None
    is_title_cut: bool
    subtitle: str | None
    organisation: str | None
    initials: str | None
    is_organisation_sure: bool
    date: dt.date | None
    year: str | None
    language: str | None
    is_language_sure: bool
    """Whether the post says its language, or is plainly English."""
    page: str | None
    """The post's own address, where its front matter gives one that may be shown."""
    asks: FoundAsks
    benefits: Benefits | None
    stories_title: str | None
    stories: tuple[Story, ...]
    thanks: Thanks | None
    follow: tuple[tuple[str, str], ...]
    figures: Figures
    undecided: tuple[Undecided, ...]
    """What people must find a place for."""
    texts: Texts
    """What is said where the post has no words of its own."""
    pictures: tuple[str, ...]
    """Sources of all pictures, in order."""


def recognise(post: Post, name: str = "") -> Findings:
    """What `post` says; `name` is its file's, for the date it may begin with."""
    language, is_language_sure = _language(
        post, " ".join([post.front.get("title", ""), *map(text_of, _all_runs(post))]), name
    )
    words = lexicon_of(language)
    found = sections(post, words)
    said = [sentence for runs in texts_of(found) for sentence in sentences(text_of(runs))]
    whole = "\n".join(said)
    title, is_cut = _title(post, found)
    organisation, initials, is_sure = find_organisation(post.front, f"{title or ''}\n{whole}")
    own = {known for known in (organisation, initials) if known}
    date = _date(post, name, words)
    year = str(date.year) if date else next(iter(re.findall(r"\b20\d\d\b", f"{title or ''} {whole}")), None)
    asides = [block for block in post.blocks if isinstance(block, Aside)]
    page = _page(post)
    drive = Drive(tuple(own) if is_sure else (), _host(page), f"{title or ''}\n{whole}", words)
    asks = find_asks(found, asides, drive)
    if not is_sure and (by_link := organisation_of([ask.link for ask in asks.asks], f"{title or ''}\n{whole}", words)):
        is_sure = words.language != "de" or " " in by_link  # every noun is capitalised there
        organisation, initials = by_link, None
        own |= {by_link}
    stories = find_stories([one for one in found if one.level != 1 or one.title != title], own, words)
    return Findings(
        title,
        is_cut,
        _subtitle(found, title),
        organisation,
        initials,
        is_sure,
        date,
        year,
        language,
        is_language_sure,
        page,
        asks,
        _benefits(found),
        _stories_title(found, words) if stories else None,
        stories,
        find_thanks(found, stories, words),
        accounts_in(found),
        find_figures([title or "", *said, *_rows(post)], words, language or "", date),
        find_undecided(found, [one for one in post.blocks if isinstance(one, Table)], words, date),
        words.texts,
        tuple(run.picture for runs in texts_of(found) for run in runs if run.picture),
    )


def _all_runs(post: Post) -> Iterator[Sequence[Run]]:
    for block in post.blocks:
        if not isinstance(block, Aside):
            yield from parts_of(block)


def _rows(post: Post) -> Iterator[str]:
    """The rows of tables as sentences."""
    for block in post.blocks:
        if isinstance(block, Table):
            yield from (" ".join(screen_text(text_of(cell)) for cell in row) for row in block.rows)


def _title(post: Post, found: Sequence[Section]) -> tuple[str | None, bool]:
    own = (section.title for section in found if section.level in (1, 2))
    said = screen_text(html.unescape(post.front.get("title", "")[:500]))
    title = ("" if _KEY.fullmatch(said) else said) or next(own, "")
    if len(title) <= LONGEST_LINE:
        return title or None, False
    return shortened(title, LONGEST_LINE), True


def _is_fit_title(title: str, words: Lexicon) -> bool:
    return len(title) <= LONGEST_LINE and not is_about_the_post(title, words) and not unfit_for_the_screen(title)


def _stories_title(found: Sequence[Section], words: Lexicon) -> str | None:
    titles = [section.title for section in found if section.part is Part.LOOKING_BACK and section.blocks]
    return next(
        (title for title in titles if len(title) <= LONGEST_LINE and not is_about_the_post(title, words)), None
    )


def _subtitle(found: Sequence[Section], title: str | None) -> str | None:
    """A heading with nothing below it but perhaps a picture, before anything else: the post's own slogan."""
    for section in found:
        if section.part not in (Part.OTHER, Part.BENEFITS) or any(
            isinstance(block, Items) for block in section.blocks
        ):
            return None
        if section.title and not screen_text(section.text) and len(section.title) <= _LONGEST_LONG_LINE:
            return section.title if section.title != title else None
    return None


def _date(post: Post, name: str, words: Lexicon) -> dt.date | None:
    """The day of the post; its head may write it in words."""
    fields = [post.front.get(key, "")[:100] for key in _DAYS]
    for text in (*fields, name):
        if match := re.match(r"\s*(\d{4})-(\d\d)-(\d\d)", text):
            try:
                return dt.date(int(match[1]), int(match[2]), int(match[3]))
            except ValueError:
                continue
    return next((day for text in fields if (day := find_day(text, words, None))), None)


def _language(post: Post, whole: str, name: str) -> tuple[str | None, bool]:
    text = post.front.get("lang") or post.front.get("language") or ""
    if re.fullmatch(r"[a-z]{2,3}(?:-[A-Za-z]{2,8})?", text, re.ASCII):
        return text, True
    likely = likely_language(whole) or language_of_name(name)
    return likely, likely == "en"


def _page(post: Post) -> str | None:
    for key in ("canonical", "canonicalurl", "canonical_url", "url", "link", "permalink"):
        try:
            return check_link(post.front.get(key, "").strip(), None)
        except LinkRefusedError:
            continue
    return None


def _host(page: str | None) -> str:
    """Of the post's own page, where that isn't one of many on a shared host."""
    return (page or "").partition("://")[2].partition("/")[0].removeprefix("www.")


def _benefits(found: Sequence[Section]) -> Benefits | None:
    for section in found:
        items = next((block.items for block in section.blocks if isinstance(block, Items)), None)
        if section.part is not Part.BENEFITS or not items:
            continue
        lines = [line for item in items if (line := _benefit(item))]
        if lines:
            left_out = [screen_text(text_of(item)) for item in items if not _benefit(item)] + lines[_MOST_BENEFITS:]
            return Benefits(shortened(section.title, LONGEST_LINE), tuple(lines[:_MOST_BENEFITS]), tuple(left_out))
    return None


def _benefit(item: Sequence[Run]) -> str | None:
    """The first sentences of an item that fit a line, none of them cut."""
    text, is_cut = leading([screen_text(sentence) for sentence in sentences(text_of(item))], _LONGEST_LONG_LINE, 160)
    return None if is_cut or not text or unfit_for_the_screen(text) else text
