"""Whose drive a post is about."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from kiosk.campaigns.posts.sentences import screen_text

_LONGEST_LINE = 90
_BODY = r"Foundation|Society|Association|Trust|Conservancy|Institute|Alliance|Federation|Charity|Union|Collective"
_ORGANISATION = re.compile(rf"\b((?:[^\W\d_a-zà-öø-ÿ][\w&'’.-]{{0,30}} (?:of |for |the |and )?){{1,5}}(?:{_BODY}))\b")
_OF = "de|des|del|della|dei|do|da|dos|du|der|van|für|la|el|las|los|les|e|y|et"
_FIRST = (
    "Stiftung|Verein|Fundación|Asociación|Fundação|Associação|Fondazione|Associazione|Fondation|Association|Stichting"
    "|Vereniging|Sociedad|Société|Amigos|Amis|Amici|Freunde"
)
_OTHER_ORDER = re.compile(
    rf"\b((?:{_FIRST})(?: (?:{_OF}|[A-ZÀ-Ý][\w’'-]{{1,30}})){{1,6}}"
    r"|[A-ZÄÖÜ][\w-]{2,30}(?: [A-ZÄÖÜ][\w-]{1,30}){0,3} e\. ?V\.)"
)
"""As German and Romance languages name them."""
_SMALL_END = re.compile(rf"(?: (?:{_OF}))+$")
_NO_NAME = frozenset(
    "the a an our your this support donate join help welcome thank thanks from and by with to at for visit "
    "while as a an der die das dem den und o os as le la les l il lo gli el los las het de als".split()
)
_SMALL = frozenset("of for the and".split())
_INITIALS = re.compile(r"\b[Tt]he ([A-Z]{2,6})\b")
_NO_INITIALS = frozenset("US USA UK EU UN CEO CFO FAQ IT AI URL PDF API IRS HMRC VAT NGO IBAN BIC TV PC USB".split())


def find_organisation(front: Mapping[str, str], whole: str) -> tuple[str | None, str | None, bool]:
    """The organisation's name and initials, and whether it is surely this one.

    Either the front matter says it, or the text uses the name's initials, or it names nobody else as often.
    """
    for key in ("organisation", "organization", "publisher", "site", "site_name"):
        stated = screen_text(front.get(key, "")[:200])
        if stated and len(stated) <= _LONGEST_LINE and "://" not in stated:
            return stated, _initials(stated), True
    named: Counter[str] = Counter()
    for match in _ORGANISATION.finditer(whole):
        words = screen_text(match[1]).split(" ")
        while words and words[0].lower() in _NO_NAME:
            words.pop(0)
        if len(words) > 1 and len(" ".join(words)) <= _LONGEST_LINE:
            named[" ".join(words)] += 1
    for match in _OTHER_ORDER.finditer(whole):
        name = _SMALL_END.sub("", screen_text(match[1]))
        while name.partition(" ")[0].lower() in _NO_NAME:
            name = name.partition(" ")[2]
        if " " in name and len(name) <= _LONGEST_LINE:
            named[name] += 1
    short = Counter(match[1] for match in _INITIALS.finditer(whole) if match[1] not in _NO_INITIALS)
    for name, _ in named.most_common():
        for ending in _endings(name):
            if short[_initials(ending)]:
                return ending, _initials(ending), True
    if short and short.most_common(1)[0][1] > 1:
        initials = short.most_common(1)[0][0]
        return initials, initials, False
    likely = max(named, key=lambda name: named[name], default=None)
    return likely, _initials(likely) if likely else None, False


def _endings(name: str) -> Iterator[str]:
    """`name`, then without its first words: one that isn't part of it may stand before it."""
    words = name.split(" ")
    for start in range(len(words) - 1):
        if words[start].lower() not in _SMALL:
            yield " ".join(words[start:])


def _initials(name: str) -> str:
    words = [word for word in re.findall(r"\w+", name) if word.lower() not in _SMALL]
    return "".join(word[0].upper() for word in words) if len(words) > 1 else ""
