"""Whether a link surely is an ask of the post's own drive.

Readers must be asked, and two of three must say what the link is: its words, its address, and its being the
organisation's own. Whatever names somebody else makes it a suggestion, which gets no code before staff confirm it.
"""

import re
from collections.abc import Collection
from functools import lru_cache

from kiosk.campaigns.posts.evidence import ADDRESS, Kind, Mention, is_address_for, named_in, words_of
from kiosk.campaigns.posts.lexicon import Lexicon, Pattern
from kiosk.campaigns.posts.organisation import organisation_of, parts_of_address
from kiosk.campaigns.posts.sections import Part
from kiosk.model.records import dataclass

_SHORTEST_INITIALS = 3
_SHORTEST_NAME = 4
_ACCOUNT = re.compile(
    r"//(?:www\.)?(?:github\.com/sponsors|liberapay\.com|opencollective\.com|patreon\.com|paypal\.me"
    r"|paypal\.com/paypalme|ko-fi\.com|buymeacoffee\.com)/[^/?#]",
    re.IGNORECASE,
)
"""Services where an address names whose account it is, which may be one person's."""


@dataclass(frozen=True, slots=True)
class Drive:
    """Whose drive a post is about, as far as that is known before its asks are.

    `names` are the organisation's, where they are sure; `host` is that of the post's own page; `whole` is all that the
    post says, its title first.
    """

    names: Collection[str]
    host: str
    whole: str
    words: Lexicon

    def is_own(self, link: str) -> bool:
        """Whether the address of `link` is called as the organisation is."""
        host = link.partition("://")[2].partition("/")[0].removeprefix("www.")
        if self.host and (host == self.host or host.endswith(f".{self.host}")):
            return True
        if not self.names:
            return _named_as(link, self.whole, self.words)
        parts = [part for part in parts_of_address(link) if len(part) >= _SHORTEST_INITIALS]
        for name in self.names:
            said = _letters(name)
            if name.isupper() and len(said) >= _SHORTEST_INITIALS and any(part.startswith(said) for part in parts):
                return True
            long = [part for part in parts if len(part) >= _SHORTEST_NAME or part in name.lower().split()]
            if len(said) >= _SHORTEST_NAME and any(said in part or part in said for part in long):
                return True
        return False

    def is_somebody_elses(self, mention: Mention) -> bool:
        """Whether the words of the link, or those right behind it, name another, or the account has another name."""
        after = mention.sentence.partition(mention.text)[2] if mention.text else ""
        if any(not self._is_us(name) for name in (named_in(mention.text), named_in(after, at_once=True)) if name):
            return True
        is_ours = self.words.says.ours.search(mention.sentence) or self.words.says.ours.search(mention.text)
        return _ACCOUNT.search(mention.link) is not None and not (is_ours or self.is_own(mention.link))

    def _is_us(self, name: str) -> bool:
        mine = [one.lower() for one in self.names] or [self.whole.partition("\n")[0].lower()]
        apart = set(name.split()) - {"the", "of", "de"}
        return any(name in one or (self.names and (one in name or apart & set(one.split()))) for one in mine)


def is_certain(mention: Mention, kind: Kind, drive: Drive) -> bool:
    """Whether `mention` gets a code without anybody's looking at it."""
    words = drive.words
    if not _calls(mention, kind, words) or drive.is_somebody_elses(mention):
        return False
    own, _ = words_of(kind, words)
    is_said, is_address = _says(mention, own.label, words), is_address_for(mention.link, kind, words)
    if is_address and (is_said or _says(mention, own.weak, words)):
        return True
    return (is_said or is_address) and drive.is_own(mention.link)


def _says(mention: Mention, ask: Pattern, words: Lexicon) -> bool:
    """Whether the link's own words say it, or point there from a sentence that does."""
    if "://" not in mention.text and ask.search(mention.text):
        return True
    is_pointing = "://" in mention.text or words.says.pointing.search(mention.text) is not None
    return is_pointing and ask.search(ADDRESS.sub("", mention.sentence)) is not None


def _calls(mention: Mention, kind: Kind, words: Lexicon) -> bool:
    """Whether readers are asked: by a button, an item or section for it, a verb, or words to them."""
    own, _ = words_of(kind, words)
    if mention.is_button or mention.part is Part.WAYS_TO_JOIN or own.label.search(mention.lead):
        return True
    sentence = ADDRESS.sub("", mention.sentence).strip()
    if any(pattern.match(text) for pattern in (own.begin, words.says.calling) for text in (mention.text, sentence)):
        return True
    if own.becoming is not None and not own.becoming.search(sentence):
        return False  # of members, such as what they received
    is_to_readers = words.says.calling.search(sentence) or words.says.to_readers.search(sentence)
    return is_to_readers is not None and (own.begin.search(sentence) or own.label.search(sentence)) is not None


@lru_cache(maxsize=64)
def _named_as(link: str, whole: str, words: Lexicon) -> bool:
    return organisation_of([link], whole, words) is not None


def _letters(text: str) -> str:
    return "".join(re.findall(r"[a-z0-9]+", text.lower()))
