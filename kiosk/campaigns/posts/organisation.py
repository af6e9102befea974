"""Whose drive a post is about."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile

from kiosk.campaigns.posts.lexicon import Lexicon
from kiosk.campaigns.posts.sentences import screen_text
from kiosk.model.fields import LONGEST_LINE

_SHORTEST_PART, _LONGEST_PART = 4, 40
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S*|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\S*")
_BETWEEN = r"[^a-z0-9\n]{0,2}"
_PLACES = frozenset(
    "about and for inc the to apoia betterplace blog bountysource buymeacoffee campaign campaigns cause causes "
    "checkout collective givingtuesday "
    "community contribute crowdfunding donate donation donations donorbox every example foundation fund fundraiser "
    "fundraising generosity github give giving gofundme goteo helloasso help index indiegogo join justgiving "
    "kickstarter liberapay linux main member members membership numfocus open opencollective page pages patreon "
    "paypal people project projects salsalabs secure site sponsor sponsors stripe support team twingle ulule webscr "
    "website with".split()
)
"""Parts of an address that name a service, or what a page is for."""
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
_PART_OF_A_NAME = re.compile(rf"[A-ZÀ-Ý][\w’'-]+ (?:of(?: the)?|(?:{_OF})(?: (?:{_OF}))?) $")
"""What stands before the end of a longer name, such as "Friends of the " Harbour."""
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
        if stated and len(stated) <= LONGEST_LINE and "://" not in stated:
            return stated, _initials(stated), True
    named: Counter[str] = Counter()
    for match in _ORGANISATION.finditer(whole):
        words = screen_text(match[1]).split(" ")
        while words and words[0].lower() in _NO_NAME:
            words.pop(0)
        if len(words) > 1 and len(" ".join(words)) <= LONGEST_LINE:
            named[" ".join(words)] += 1
    for match in _OTHER_ORDER.finditer(whole):
        name = _SMALL_END.sub("", screen_text(match[1]))
        while name.partition(" ")[0].lower() in _NO_NAME:
            name = name.partition(" ")[2]
        if " " in name and len(name) <= LONGEST_LINE:
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


def organisation_of(links: Iterable[str], whole: str, words: Lexicon) -> str | None:
    """Whom `whole` names as the addresses of its asks do, most often; such as Hut Friends for `hutfriends.example`."""
    text = _ADDRESS.sub(" ", whole)
    named: Counter[str] = Counter()
    for part in dict.fromkeys(part for link in links for part in parts_of_address(link)):
        if _SHORTEST_PART <= len(part) <= _LONGEST_PART and not words.donate.path.fullmatch(part):
            spelled = rf"(?<!\w){_BETWEEN.join(part)}(?: (?:{_BODY}|Project))?(?!\w)"
            said = re.finditer(spelled, text, re.IGNORECASE | re.ASCII)
            found = [
                one[0] for one in said if not _PART_OF_A_NAME.search(text[max(0, one.start() - 60) : one.start()])
            ]
            named.update(screen_text(re.sub(r"^the ", "The ", one)) for one in found if re.search(r"[A-Z]", one))
    name, times = max(named.items(), key=lambda one: one[1], default=("", 0))
    return _whole_name(name, text) if times > 1 else None


def _whole_name(name: str, text: str) -> str:
    """`name` with the capitalised words that follow it wherever `text` has it."""
    behind = re.findall(rf"(?<!\w){re.escape(name)}(?!\w)((?: [A-Z][\w'’-]+){{0,3}})", text)
    common = list(takewhile(lambda words: len(set(words)) == 1, zip(*(one.split() for one in behind), strict=False)))
    return " ".join([name, *(words[0] for words in common)])


def parts_of_address(link: str) -> Iterator[str]:
    """The letters of what an address may be called by: its host, and parts of its path without what they are for."""
    host, _, path = link.partition("://")[2].lower().partition("/")
    labels = host.split(".")
    for part in (*labels[:-1], host.removeprefix("www."), *re.split(r"[/.]", path.partition("?")[0])):
        said = [word for word in re.findall(r"[a-z0-9]+", part) if part == host or word not in _PLACES]
        yield "".join(said)


def _endings(name: str) -> Iterator[str]:
    """`name`, then without its first words: one that isn't part of it may stand before it."""
    words = name.split(" ")
    for start in range(len(words) - 1):
        if words[start].lower() not in _SMALL:
            yield " ".join(words[start:])


def _initials(name: str) -> str:
    words = [word for word in re.findall(r"\w+", name) if word.lower() not in _SMALL]
    return "".join(word[0].upper() for word in words) if len(words) > 1 else ""
