"""The thank-you of a post: the one meant for those who give."""

import re
from collections.abc import Sequence

from kiosk.campaigns.posts.lexicon import Lexicon
from kiosk.campaigns.posts.post import Items, Paragraph, text_of
from kiosk.campaigns.posts.sections import LEAD_IN, Part, Section
from kiosk.campaigns.posts.sentences import (
    as_title,
    is_about_the_post,
    leading,
    screen_text,
    sentences,
    shortened,
    thanks_readers,
)
from kiosk.campaigns.posts.stories import AIM, Story
from kiosk.campaigns.screen_text_rules import unfit_for_the_screen
from kiosk.model.fields import LONGEST_LINE, LONGEST_PARAGRAPH
from kiosk.model.records import dataclass

_LEAST = 5
"""Letters; fewer are how a letter ends."""
_TO_ONE = re.compile(r", [A-ZÀ-Ý]\w+!$")


@dataclass(frozen=True, slots=True)
class Thanks:
    """The post's thank-you."""

    title: str
    text: str
    left_out: tuple[str, ...]


def find_thanks(found: Sequence[Section], stories: Sequence[Story], words: Lexicon) -> Thanks | None:
    """The thanks in the sections of a post: those under a heading of their own before others."""
    told = " ".join(story.text for story in stories)
    for section in found:
        said = sentences(section.text)
        if section.part is Part.THANKS and section.level < LEAD_IN and said:
            return _thanks_of(shortened(section.title, LONGEST_LINE), said, words)
    for section in reversed(found):
        for block in reversed(section.blocks):
            said = [] if isinstance(block, Items) or section.part is Part.SHARE else sentences(text_of(block.runs))
            own = text_of(run for run in block.runs if not run.link) if isinstance(block, Paragraph) else ""
            is_thanks = words.says.thanking.search(own) is not None  # and not only the name of another page
            thanking = [one for one in said if is_thanks and thanks_readers(screen_text(one), words)]
            if thanking and screen_text(thanking[0]) not in told:
                return _thanks_of(words.texts.thanks, thanking, words)
    return None


def _thanks_of(title: str, said: Sequence[str], words: Lexicon) -> Thanks | None:
    told = [screen_text(sentence).lstrip(".-–—:;,=*_> ") for sentence in said]  # noqa: RUF001 - dashes that posts use
    kept = [one for one in told if one and _is_for_everybody(one, words)]
    if sum(map(len, kept)) < _LEAST:
        return None
    text, _ = leading(kept, AIM, LONGEST_PARAGRAPH)
    return Thanks(as_title(title) or words.texts.thanks, text, tuple(one for one in told if one not in text))


def _is_for_everybody(said: str, words: Lexicon) -> bool:
    """Whether a thank-you is meant for those who give: not for one person, and without leading to anything else."""
    if said.endswith((":", ",")) or words.says.condition.match(said) or _TO_ONE.search(said) or "://" in said:
        return False
    return not (is_about_the_post(said, words) or unfit_for_the_screen(said) or words.private.search(said))
