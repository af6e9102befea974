"""What speaks for a link being an ask, and what against it: its own words, its path, where it stands, what is around.

A code looks equally sure whether it is right or wrong, so doubt counts: nothing that merely may be an ask is one.
"""

import re
from typing import Literal
from urllib.parse import unquote

from kiosk.campaigns.posts.lexicon import AskWords, Lexicon
from kiosk.campaigns.posts.notes import WhyUnused
from kiosk.campaigns.posts.post import UNFINISHED
from kiosk.campaigns.posts.sections import Part
from kiosk.model.records import dataclass

Kind = Literal["donate", "member"]
KINDS: tuple[Kind, ...] = ("donate", "member")

CERTAIN = 3
_PLATFORMS = re.compile(
    r"//(?:www\.|[a-z]{2}\.)?(?:paypal\.com/(?:\w+/)?(?:donate|cgi-bin|fundraiser|pools)|paypal\.me/|"
    r"paypal\.com/paypalme|liberapay\.com/\w|opencollective\.com/\w|patreon\.com/\w|github\.com/sponsors/|"
    r"betterplace\.(?:org|me)/|donorbox\.org/|gofundme\.com/f/|ko-fi\.com/\w|buymeacoffee\.com/\w|every\.org/|"
    r"givebutter\.com/|justgiving\.com/|zeffy\.com/|helloasso\.com/|flipcause\.com/|givengain\.com/|goteo\.org/|"
    r"ulule\.com/|kickstarter\.com/projects|indiegogo\.com/|gofund\.me/|steunactie\.nl/|retedeldono\.it/|"
    r"migranodearena\.org/|apoia\.se/|catarse\.me/|syncable\.biz/|congrant\.com/|(?:donate|buy)\.stripe\.com/)"
    r"|//(?:[\w-]+\.)*(?:altruja\.de/|twingle\.de/|raisenow\.|fundraisingbox\.)|/civicrm/contribute",
    re.IGNORECASE,
)
"""Where gifts are given and nothing else is done: host and path of well-known services."""
_PAST = re.compile(r"/(?:blog|news|posts?|articles?|stories)/|/20\d\d/(?:\d|[\w-]{4})")
_IMAGE = re.compile(r"\.(?:png|jpe?g|gif|webp|svg|pdf|zip|ics)(?:$|[?#])", re.IGNORECASE)
_SHARING = re.compile(
    r"/intent/|/share\b|sharer|/pull/|/issues/|//(?:[\w-]+\.)*(?:github|gitlab)\.com/(?!sponsors)"
    r"|//(?:[\w-]+\.)*(?:facebook|twitter|x|linkedin|instagram|youtube|bsky)\.(?:com|app)/",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"https?://\S+")
_ONWARD = re.compile(r"/redirect\b|[?&](?:url|u|to|target|dest|redirect)=https?(?::|%3a)", re.IGNORECASE)
"""A link that only leads on to another page."""
_PLACEHOLDER = re.compile(r"%%|[{}<>\[\]$]|\.\.\.|…|%7[BD]|YOUR|XXX|[=?&]$")
_NAMED = re.compile(
    r"\b(?:to|for|of|an|für|à|au|pour|a|para|al|per|aan|voor|do|da|de|del)\s+"
    r"(?:the |die |den |das |la |le |les |el |il |het |de |o )?"
    r"((?:[A-Z][\w'’.-]*)(?: (?:of |for |the |and |de |des )?[A-Z][\w'’.-]*){0,5})"
)
_COMMON_NAMES = frozenset("us the our this now today here me".split())


@dataclass(frozen=True, slots=True)
class Mention:
    """A link of the post with the sentence it stands in and the bold words its item begins with."""

    link: str
    text: str
    sentence: str
    lead: str
    rest: str
    part: Part
    is_listed: bool
    is_aside: bool = False
    """Whether it stands around the announcement, such as in the page's navigation."""
    is_picture: bool = False
    """Whether `text` is what a picture shows."""
    is_button: bool = False
    """Whether nothing else stands beside it."""
    is_completed: bool = False
    """Whether the post has only a part of it, and this is what it most likely means."""


def not_an_ask(mention: Mention, words: Lexicon) -> WhyUnused | None:
    """Why no code may lead there, whatever else speaks for it."""
    link = mention.link
    if UNFINISHED in link or (link.startswith("http") and _PLACEHOLDER.search(link)):
        return "unfinished"
    if link.startswith(("mailto:", "tel:")):
        return "mail"
    if not link.startswith(("http://", "https://")):
        return "relative"
    host, _, rest = unquote(link.partition("://")[2]).lower().partition("/")
    path = f"/{rest}"
    if _IMAGE.search(path):
        return "image"
    places = f"{'/'.join(host.split('.')[:-2])}{path}"
    if (
        words.against_label.search(mention.text)
        or words.against_path.search(places)
        or _SHARING.search(link)
        or _ONWARD.search(link)
    ):
        return "elsewhere"
    return "past" if _PAST.search(path) or host.startswith("blog.") else None


def score(mention: Mention, kind: Kind, words: Lexicon) -> int:
    """How likely this link leads to where one does `kind`; `CERTAIN` or more is sure."""
    own, other = words_of(kind, words)
    is_address = "://" in mention.text
    says = not is_address and own.label.search(mention.text) is not None
    is_weak = not is_address and own.weak.search(mention.text) is not None
    is_place = is_address_for(mention.link, kind, words)
    sentence = ADDRESS.sub("", mention.sentence)
    asks = own.label.search(sentence) is not None or own.weak.search(sentence) is not None
    invites = asks and own.begin.search(sentence) is not None
    if kind == "member" and own.becoming is not None:
        invites = invites and own.becoming.search(sentence) is not None
    is_pointing = is_address or words.says.pointing.search(mention.text) is not None
    found = (4 if says else 2 if is_weak else 0) + (3 if is_place else 0)
    if kind == "member" and says and own.becoming is not None and not (is_place or own.becoming.search(mention.text)):
        found -= 3  # of members, such as their meeting
    if is_place and not (says or is_weak or asks or invites):
        found -= 1  # an address alone, in a sentence about something else
    is_name = bool(mention.text.strip()) and not (says or is_weak or is_pointing)
    if is_place and is_name and not is_on_a_platform(mention.link):
        found -= 1  # whose page it is, perhaps somebody else's
    if not says and is_pointing and invites:
        found += 3 if own.label.search(sentence) else 2
    if not found:
        return 0
    is_first_page = not is_place and not mention.link.partition("://")[2].partition("/")[2]
    if is_first_page and not own.begin.match(mention.text.strip()):
        return min(found, CERTAIN - 1)  # the button may be on it
    if mention.is_aside:
        return found if says and is_place else min(found, 1)
    found += 2 if own.label.search(mention.lead) and not other.label.search(mention.lead) else 0
    found += (mention.part is Part.WAYS_TO_JOIN) + mention.is_listed
    found -= 4 if mention.part is Part.LOOKING_BACK else 3 if mention.part is Part.SHARE else 0
    if not says and other.label.search(mention.text or sentence) and not (is_place and is_weak):
        found -= 3
    if words.says.already_gave.search(mention.sentence) and not mention.is_listed:
        found -= 4
    if words.says.offer.search(mention.sentence):
        found -= 3
    if words.says.ended.search(mention.sentence):
        found -= 4
    return found


def is_on_a_platform(link: str) -> bool:
    """Whether gifts are given there and nothing else is done."""
    return _PLATFORMS.search(link) is not None


def is_address_for(link: str, kind: Kind, words: Lexicon) -> bool:
    """Whether the address of `link` says `kind`."""
    own, _ = words_of(kind, words)
    return _speaks(link, own) or (kind == "donate" and is_on_a_platform(link))


def named_in(text: str, *, at_once: bool = False) -> str | None:
    """Whom `text` says to give to, in small letters; `at_once` looks at its first words only."""
    match = _NAMED.match(text.lstrip()) if at_once else _NAMED.search(text)
    named = match[1].rstrip(".!'’").lower() if match else ""
    return named if named and named.split()[0] not in _COMMON_NAMES else None


def words_of(kind: Kind, words: Lexicon) -> tuple[AskWords, AskWords]:
    """The words of the ask `kind`, and those of the other one."""
    return (words.donate, words.member) if kind == "donate" else (words.member, words.donate)


def _speaks(link: str, words: AskWords) -> bool:
    """Whether a part of the path says it, or a part of the host before the domain itself."""
    host, _, path = unquote(link.partition("://")[2]).lower().partition("/")
    labels = host.split(".")[:-2]
    path = path.partition("?")[0].partition("#")[0]
    return any(words.path.fullmatch(part) for part in [*labels, *re.split(r"[/._]", path)] if part) or (
        words.path.search(path) is not None
    )
