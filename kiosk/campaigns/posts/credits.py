"""Whose funding made something possible, by the sentence that says so."""

import re
from collections.abc import Collection

from kiosk.campaigns.posts.lexicon import Lexicon

_JOINING = frozenset("and & of the de for + und et".split())
_GOING_ON = frozenset("for to which that who whose in on this so we it as at is has have with through - – —".split())  # noqa: RUF001
_BETWEEN = re.compile(
    r"\s+(?:(?:our|unseren?|nos|nuestros|nossos) (?:friends|partners|sponsors?|Freunden|Partnern) (?:at |von )?)?"
    r"(?:the |an? |der |die |dem |la |le |el |o |a |il |de |het )?",
    re.IGNORECASE,
)
_NOUN = re.compile(r"\b(?:de[nmrs]|unser\w*|vielen?|herzlich\w*|mein\w*|ihr\w*|eure\w*)\s+$", re.IGNORECASE)
"""Before German "Dank", which is then a thank-you and not because of whom."""
_APOSTROPHES = ("'", "’")
_LONGEST = 90
_MOST_WORDS = 16


def credit_in(sentence: str, own: Collection[str], words: Lexicon) -> str | None:
    """The name that `sentence` thanks for funding, or `None`; `own` are the names of the organisation itself."""
    says = words.credits
    found = [(match.end(), True) for match in says.by.finditer(sentence)]
    found += [
        (
            match.end(),
            not _NOUN.search(sentence[: match.start()]) and says.money.search(sentence, match.start()) is not None,
        )
        for match in says.thanks_to.finditer(sentence)
    ]
    for end, is_about_money in sorted(found):
        name = name_after(sentence, end)
        if name and is_about_money and not _is_own(name, own):
            return name
    return None


def name_after(sentence: str, end: int) -> str | None:
    """The name that stands in `sentence` from `end` on, behind an article or "our friends at"."""
    between = _BETWEEN.match(sentence, end)
    return _name(sentence[between.end() :]) if between else None


def is_only_credit(sentence: str, words: Lexicon) -> bool:
    """Whether `sentence` says nothing but whose funding it was, so that a credit line can stand for it."""
    return words.credits.alone.match(sentence) is not None


def _is_own(name: str, own: Collection[str]) -> bool:
    return any(name == mine or name.startswith(tuple(mine + sign for sign in (" ", *_APOSTROPHES))) for mine in own)


def _name(text: str) -> str | None:
    """The capitalised words that `text` begins with, where a name ends there."""
    words: list[str] = []
    rest = text.split(" ", _MOST_WORDS)
    while rest and (_is_name(rest[0]) or (words and rest[0] in _JOINING)):
        words.append(rest.pop(0))
        if words[-1].endswith(tuple(".,;:!?)")) and not (words[-1].endswith(",") and rest and _is_name(rest[0])):
            rest = []
    while words and words[-1] in _JOINING:
        rest = [words.pop()]
    if rest and rest[0].strip("(,.;:!?") not in _GOING_ON and not rest[0].startswith("("):
        return None
    name = " ".join(words).rstrip(",.;:!?)")
    has_owner = any(f"{sign}s" in f"{name} " or name.endswith(sign) for sign in _APOSTROPHES)
    return None if has_owner or len(name) > _LONGEST or not any(map(str.isalpha, name)) else name


def _is_name(word: str) -> bool:
    return word[:1].isupper() or (word[:1].isdigit() and not word.strip(".,").isdigit())
