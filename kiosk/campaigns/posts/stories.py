"""The highlights of a post: each thing that was achieved, with its title, text, link, credit and picture.

Authors set them as bold words in one long paragraph, as list items, or as headings with a paragraph.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from kiosk.campaigns.posts.asks import mentions_in
from kiosk.campaigns.posts.credits import credit_in, is_only_credit
from kiosk.campaigns.posts.lexicon import Lexicon
from kiosk.campaigns.posts.notes import LinkNotTaken
from kiosk.campaigns.posts.post import Items, Paragraph, Run, split_runs, text_of
from kiosk.campaigns.posts.sections import BOLD_LINE, LEAD_IN, Part, Section, is_of_the_whole_post
from kiosk.campaigns.posts.sentences import (
    as_title,
    is_about_the_post,
    leading,
    screen_text,
    sentences,
    shortened,
)
from kiosk.campaigns.screen_text_rules import unfit_for_the_screen
from kiosk.model.fields import LONGEST_LINE, LONGEST_PARAGRAPH
from kiosk.model.link import LinkRefusedError, check_link
from kiosk.model.records import dataclass

AIM = 280
"""Characters of a highlight that read well from three metres."""
_LONGEST_PICTURE_TEXT = 160
_LEAST_PROSE = 60
_LEAST_TITLE = 2
"""Letters; "Q" and "A" of questions and answers are no titles."""
_LEAST_LETTERS = 6
"""Of a text; a sum of money alone tells nothing."""
_NO_STORIES = (Part.THANKS, Part.SHARE, Part.DETAILS)
_ENUMERATION = 3
"""Links in one sentence from which on none of them is what the story is about."""
_SEPARATOR = re.compile(r"\s*(?:[-–—:]+|\\-)\s*")  # noqa: RUF001 - dashes that posts use
_PLAIN_LEAD = re.compile(r"\W{0,3}([A-Z0-9][^.:!?\n]{2,60}?)(?::\s+|\s+[–—-]\s+)(?=\S)")  # noqa: RUF001
_MONEY_LINK = re.compile(r"donat|contribut|sponsor(?:s|ship)? page|pledge", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_COMMON = frozenset("and the for with from our new its your are was has more this that all page here blog".split())


@dataclass(frozen=True, slots=True)
class Story:
    """One highlight as the screen can show it; `title` is `None` where the post gives it none."""

    title: str | None
    text: str
    link: str | None = None
    credit: str | None = None
    picture: str | None = None
    picture_text: str | None = None
    left_out: tuple[str, ...] = ()
    """Sentences of the post that are not part of `text`."""
    is_title_cut: bool = False
    is_cut: bool = False
    """Whether even its first sentence is too long."""
    refused_links: tuple[LinkNotTaken, ...] = ()


def find_stories(post_sections: Sequence[Section], own: Collection[str], lexicon: Lexicon) -> tuple[Story, ...]:
    """The highlights in the sections of a post, in its order; `own` are names of the organisation."""
    post_sections = [_without_details(section, lexicon) for section in post_sections]
    found = list(_in_sections(post_sections, lexicon)) or list(_under_headings(post_sections, lexicon))
    stories = [story for title, runs in found if (story := _story(title, runs, own, lexicon))]
    return tuple(stories)


def _without_details(section: Section, lexicon: Lexicon) -> Section:
    """`section` without lists of which an item is a bank account, a form's field or the like: the others are too."""
    kept = [block for block in section.blocks if not (isinstance(block, Items) and _has_details(block, lexicon))]
    return section if len(kept) == len(section.blocks) else replace(section, blocks=tuple(kept))


def _has_details(items: Items, lexicon: Lexicon) -> bool:
    said = [screen_text(text_of(item)) for item in items.items]
    return any(unfit_for_the_screen(text) in ("account", "form") for text in said) or any(
        lexicon.private.search(text[:40]) for text in said
    )


Raw = tuple[str | None, Sequence[Run]]


def _in_sections(post_sections: Sequence[Section], lexicon: Lexicon) -> Iterator[Raw]:
    above = 99
    for section in post_sections:
        if section.part is Part.LOOKING_BACK:
            above = section.level if 0 < section.level < BOLD_LINE else 99
            yield from _led(section, needs_lead=False)
        elif (
            section.level > above
            and section.part not in (Part.THANKS, Part.SHARE, Part.DETAILS)
            and section.level < LEAD_IN
        ):
            yield from _headed(section, lexicon)
        elif section.part is Part.OTHER:
            above = 99 if 0 < section.level < LEAD_IN else above
            stories = list(_led(section, needs_lead=True))
            yield from stories if len(stories) > 1 else ()


def _under_headings(post_sections: Iterable[Section], lexicon: Lexicon) -> Iterator[Raw]:
    for section in post_sections:
        has_prose = any(isinstance(block, Paragraph) for block in section.blocks)
        if section.part is Part.OTHER and section.title and section.level <= BOLD_LINE and has_prose:
            yield from _headed(section, lexicon)


def _headed(section: Section, lexicon: Lexicon) -> Iterator[Raw]:
    """A section that is one story: its heading and its paragraphs."""
    runs: list[Run] = []
    for block in section.blocks:
        if isinstance(block, Paragraph) and runs and is_of_the_whole_post(block, lexicon):
            continue
        for part in [block.runs] if isinstance(block, Paragraph) else block.items if not runs else ():
            runs += [Run("\n"), *part] if runs else part
    if len(screen_text(text_of(runs))) >= _LEAST_PROSE:
        yield section.title, runs


def _led(section: Section, *, needs_lead: bool) -> Iterator[Raw]:
    """The stories of a section that begin with a title of their own, and, unless `needs_lead`, plain items too."""
    prose: list[Raw] = []
    stories: list[Raw] = []
    for block in section.blocks:
        if isinstance(block, Items):
            for item in block.items:
                led = list(_split_at_leads(item)) or list(_plain_lead(item))
                stories += led or ([] if needs_lead else [(None, item)])
        elif led := list(_split_at_leads(block.runs)):
            stories += led
        elif not screen_text(text_of(block.runs)):
            if stories:
                stories[-1] = (stories[-1][0], [*stories[-1][1], *block.runs])
        elif not needs_lead and len(text_of(block.runs)) >= _LEAST_PROSE:
            prose.append((section.title if section.level < LEAD_IN else None, block.runs))
    yield from stories or prose[:1]


def _split_at_leads(runs: Sequence[Run]) -> Iterator[Raw]:
    """The stories in one paragraph or item, each from its bold title to the next."""
    leads = [(start, end) for start, end in _bold_groups(runs) if _is_lead(runs, start, end)]
    for index, (start, end) in enumerate(leads):
        until = leads[index + 1][0] if index + 1 < len(leads) else len(runs)
        text = runs[end:until]
        first = text_of(text)
        separator = _SEPARATOR.match(first)
        own = [run for run in runs[start:end] if run.link or run.picture]
        before = runs[: start if index == 0 else 0]
        pictures = [run for run in before if run.picture is not None]
        links = [Run("", link=run.link) for run in own]
        yield (
            as_title(text_of(runs[start:end])),
            [*pictures, *links, *split_runs(text, separator.end() if separator else 0)[1]],
        )


def _bold_groups(runs: Sequence[Run]) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for index, run in enumerate(runs):
        is_part = run.bold or (start is not None and run.picture is None and not run.text.strip())
        if is_part and start is None:
            start = index
        elif not is_part and start is not None:
            yield start, index
            start = None


def _is_lead(runs: Sequence[Run], start: int, end: int) -> bool:
    """Whether the bold runs are a title: at a sentence's beginning, and set off from words that follow."""
    title = text_of(runs[start:end])
    before = text_of(runs[max(0, start - 4) : start]).rstrip(" ")
    after = text_of(runs[end : end + 6])[:200]
    is_word = sum(map(str.isalnum, title)) >= _LEAST_TITLE
    if not is_word or not 0 < len(as_title(title)) <= LONGEST_LINE or not any(map(str.isalnum, after)):
        return False
    is_first = not screen_text(before) or title.startswith("\n") or before.endswith("\n")
    begins = is_first or before.endswith((".", "!", "?", ")", "”", '"', "…"))
    is_set_off = _SEPARATOR.match(after) is not None or title.rstrip().endswith(":")
    ends_well = title.rstrip().endswith(("!", "?", ".")) and len(sentences(title)) == 1
    return begins and (is_set_off or (is_first and (ends_well or after.lstrip()[:1].isupper())))


def _plain_lead(runs: Sequence[Run]) -> Iterator[Raw]:
    """An item such as "Core work: we did this", whose title isn't bold."""
    match = _PLAIN_LEAD.match(text_of(runs))
    if match and len(text_of(runs)) - match.end() >= _LEAST_PROSE // 2:
        yield as_title(match[1]), split_runs(runs, match.end())[1]


def _story(title: str | None, runs: Sequence[Run], own: Collection[str], lexicon: Lexicon) -> Story | None:
    said = [words for sentence in sentences(text_of(runs)) if (words := _words(sentence))]
    if not said:
        return None
    if not (kept := _kept(said, own, lexicon)) or (title and (unfit_for_the_screen(title) or "://" in title)):
        return None
    if sum(map(str.isalpha, "".join(kept))) < _LEAST_LETTERS:
        return None
    title = None if title and is_about_the_post(title, lexicon) else title
    text, is_cut = leading(kept, AIM, LONGEST_PARAGRAPH)
    credits_found = list(dict.fromkeys(name for words in said if (name := credit_in(words, own, lexicon))))
    credit = ", ".join(credits_found)
    link, refused = _link(title or "", runs, text, own, lexicon)
    picture = next((run for run in runs if run.picture), None)
    shows = screen_text(picture.text) if picture else ""
    return Story(
        shortened(title, LONGEST_LINE) if title else None,
        text,
        link,
        (credit if len(credit) <= LONGEST_LINE else credits_found[0]) or None,
        picture.picture if picture else None,
        shows if 0 < len(shows) <= _LONGEST_PICTURE_TEXT and not re.search(r"\.\w{3,4}$", shows) else None,
        tuple(words for words in said if words not in text and not _is_aside(words, own, lexicon)),
        title is not None and len(title) > LONGEST_LINE,
        is_cut,
        refused,
    )


def _kept(said: Sequence[str], own: Collection[str], lexicon: Lexicon) -> list[str]:
    """The sentences that can stand on the screen, up to one whose "they" would have lost whom it means."""
    kept: list[str] = []
    has_gap = False
    for words in said:
        if _is_aside(words, own, lexicon):
            has_gap = True
            if kept and kept[-1].endswith(":"):
                kept.pop()  # it led to what isn't shown
        elif kept and has_gap and lexicon.says.leaning.match(words):
            break
        else:
            has_gap = False
            kept.append(words)
    return kept


def _words(sentence: str) -> str:
    words = screen_text(sentence).lstrip(".-–—:;, ")  # noqa: RUF001 - dashes that posts use
    return words[:1].upper() + words[1:] if words[:1].islower() and not re.match(r"\w*[A-Z]", words) else words


def _is_aside(words: str, own: Collection[str], lexicon: Lexicon) -> bool:
    if is_about_the_post(words, lexicon) or unfit_for_the_screen(words) or lexicon.private.search(words):
        return True
    if "://" in words:
        return True
    return credit_in(words, own, lexicon) is not None and is_only_credit(words, lexicon)


def _link(
    title: str, runs: Sequence[Run], text: str, own: Collection[str], lexicon: Lexicon
) -> tuple[str | None, tuple[LinkNotTaken, ...]]:
    """The first link that is about the story itself, and links on its topic that may not be shown."""
    topic = {word.lower() for word in _WORD.findall(title)} - _COMMON
    names = {word.lower() for word in _WORD.findall(text) if word[0].isupper() and len(word) > 3} - _COMMON
    found = [(run, sentence) for run, sentence in mentions_in(runs) if run.picture is None]
    in_sentence = Counter(sentence for _, sentence in found)
    usable: list[tuple[int, str]] = []
    refused: list[LinkNotTaken] = []
    for run, sentence in found:
        words, address = screen_text(sentence), run.link or ""
        if _MONEY_LINK.search(run.text) or _is_of_funder(run, words, own, lexicon):
            continue
        is_on_topic = not run.text or not topic.isdisjoint(word.lower() for word in _WORD.findall(run.text))
        score = 3 if is_on_topic else 0
        if not score and in_sentence[sentence] < _ENUMERATION:
            score = 2 * any(name in address.lower() for name in names) + (words in text)
        if not score:
            continue
        try:
            usable.append((score, check_link(address, None)))
        except LinkRefusedError as error:
            refused.append(LinkNotTaken("highlight", screen_text(address)[:100], error.mistake))
    best = max(usable, key=lambda item: item[0], default=(0, None))
    return best[1], tuple(refused)


def _is_of_funder(run: Run, words: str, own: Collection[str], lexicon: Lexicon) -> bool:
    funder = credit_in(words, own, lexicon)
    return funder is not None and (is_only_credit(words, lexicon) or run.text in funder)
