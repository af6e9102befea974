"""Whose funding made something possible, by the sentence that says so."""

import re
from collections.abc import Collection

_MONEY = r"(?:funding|support|sponsorship|backing|help|grants?|awards?|gifts?|donations?)"
_MONEY_FROM = rf"(?:[\w-]+ ){{0,4}}?{_MONEY} (?:from|of|by)"
_SAYING = re.compile(
    rf"\b(?:(?:without|with|by|through|to) {_MONEY_FROM}"
    r"|(?:funded|sponsored|underwritten|paid for|supported|made possible|financed) (?:\w+ ){0,2}?by"
    rf"|(?P<thanks>thanks to)(?: {_MONEY_FROM})?) "
    r"(?:our (?:friends|partners|sponsors?) (?:at )?)?(?:the |an? )?",
    re.IGNORECASE,
)
_OF_FUNDING = re.compile(r"fund|sponsor|support|grant|possible|donat", re.IGNORECASE)
_JOINING = frozenset("and & of the de for + und et".split())
_GOING_ON = frozenset("for to which that who whose in on this so we it as at is has have with through - – —".split())  # noqa: RUF001
_ALONE = re.compile(
    r"(?:this|these|the|it|that|they|her|his|their)\b.{0,80}\b(?:not (?:be|have been) possible"
    r"|(?:is|was|are|were) (?:\w+ )?(?:funded|sponsored|supported|made possible|paid))\b"
    r"|(?:\w+ ){0,2}thanks to\b|(?:funded|sponsored) by\b",
    re.IGNORECASE,
)
_APOSTROPHES = ("'", "’")
_LONGEST = 90
_MOST_WORDS = 16


def credit_in(sentence: str, own: Collection[str]) -> str | None:
    """The name that `sentence` thanks for funding, or `None`; `own` are the names of the organisation itself."""
    for match in _SAYING.finditer(sentence):
        name = _name(sentence[match.end() :])
        is_about_money = not match["thanks"] or _OF_FUNDING.search(sentence, match.start())
        if name and is_about_money and not _is_own(name, own):
            return name
    return None


def is_only_credit(sentence: str) -> bool:
    """Whether `sentence` says nothing but whose funding it was, so that a credit line can stand for it."""
    return _ALONE.match(sentence) is not None


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
