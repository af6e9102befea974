"""The two things a post asks for, donating and becoming a member, by its links and the words around them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from kiosk.campaigns.posts.notes import LinkNotTaken, Noted
from kiosk.campaigns.posts.post import Paragraph, Run, text_of
from kiosk.campaigns.posts.sections import Part, Section
from kiosk.campaigns.posts.sentences import as_title, is_about_the_post, screen_text, sentences
from kiosk.campaigns.stand_ins import DEFAULT_TEXT
from kiosk.model.link import LinkRefusedError, check_link
from kiosk.model.mistake import LinkMistake

Kind = Literal["donate", "member"]
KINDS: tuple[Kind, ...] = ("donate", "member")

_LONGEST_TEXT = 40
_LONGEST_LINE = 90
_CERTAIN = 3

_WORDS: dict[Kind, re.Pattern[str]] = {
    "donate": re.compile(r"\b(?:donat\w*|giv(?:e|ing)\b|gifts?\b|contribut\w*|chip in|pledg\w*)", re.IGNORECASE),
    "member": re.compile(r"\bmember(?:s|ship|ships)?\b|\bjoin (?:us|the|our|now|today)\b", re.IGNORECASE),
}
_BECOMING = re.compile(r"\b(?:becom\w+|join\w*|sign\w* up|renew\w*|\w+ membership)\b", re.IGNORECASE)
_PLACES: dict[Kind, re.Pattern[str]] = {
    "donate": re.compile(
        r"donat|/contribute\b|crowdfund|pledge|patreon|opencollective|liberapay|paypal|[/.]giv(?:e|ing)\b|com/sponsors/",
        re.IGNORECASE,
    ),
    "member": re.compile(r"//(?:join|members?)\.|/(?:join|member)\w*", re.IGNORECASE),
}
_NEITHER = re.compile(
    r"//(?:[\w-]+\.)*(?:github|gitlab)\.com/(?!sponsors)|/intent/|/share\b|sharer|\.(?:png|jpe?g|gif|webp)(?:$|\?)",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"(?:donate|give|contribute|support|become|join|sign up|chip in|make an?|help|pledge|renew)\b", re.IGNORECASE
)
_POINTING = re.compile(r"\b(?:here|this|page|link|website)\b|://", re.IGNORECASE)
_LEANING = re.compile(r"(?:it|they|this|these|that|those|he|she|his|her|their|and|but|so|also|or)\b", re.IGNORECASE)
_BOTH = re.compile(r"\bboth\b", re.IGNORECASE)
_INVITING = re.compile(r"\bwhy not\b|\bor\b|\bdo both\b", re.IGNORECASE)


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

    def score(self, kind: Kind) -> int:
        """How likely this link leads to where one does `kind`; `_CERTAIN` or more is taken."""
        words, other = _WORDS[kind], _WORDS[_other(kind)]
        is_address = "://" in self.text
        says = words.search(self.text) is not None and not is_address
        score = (4 if says else 0) + (3 if _PLACES[kind].search(self.link) else 0)
        if not says and _POINTING.search(self.text) and words.search(self.sentence):
            score += 3 if kind == "donate" or _BECOMING.search(self.sentence) else 0
        if not score:
            return 0
        score += 2 if words.search(self.lead) and not other.search(self.lead) else 0
        score += (self.part is Part.WAYS_TO_JOIN) + self.is_listed
        score -= 4 if self.part is Part.LOOKING_BACK else 3 if self.part is Part.SHARE else 0
        score -= 3 if not says and other.search(self.text or self.sentence) else 0
        return score - 6 if _NEITHER.search(self.link) else score


@dataclass(frozen=True, slots=True)
class FoundAsk:
    """One ask: what stands above its code, a line about it, and its link."""

    kind: Kind
    text: str
    detail: str | None
    link: str


@dataclass(frozen=True, slots=True)
class FoundAsks:
    """The asks of a post, the line that invites to do both, and the links that were not taken, each with why."""

    asks: tuple[FoundAsk, ...]
    both: str | None
    left_out: tuple[Noted | LinkNotTaken, ...]


def find_asks(post_sections: Sequence[Section]) -> FoundAsks:
    """The asks in the sections of a post; none where no link can be one."""
    found = list(_mentions(post_sections))
    asks: list[FoundAsk] = []
    left_out: list[Noted | LinkNotTaken] = []
    for kind in KINDS:
        likely = sorted((m for m in found if m.score(kind) >= _CERTAIN), key=lambda m: -m.score(kind))
        refused: dict[str, LinkMistake] = {}
        usable: dict[str, Mention] = {}
        for mention in likely:
            try:
                usable.setdefault(check_link(mention.link, None), mention)
            except LinkRefusedError as error:
                refused.setdefault(screen_text(mention.link)[:100], error.mistake)
        left_out += [LinkNotTaken(kind, link, why) for link, why in list(refused.items())[:5]]
        if usable:
            first, *others = usable.values()
            asks.append(_ask(kind, first, post_sections))
            taken = {ask.link.rstrip("/") for ask in asks}
            further = {m.link.rstrip("/"): m for m in others if m.link.rstrip("/") not in taken}
            left_out += [_other_link(kind, mention) for mention in list(further.values())[:5]]
    both, not_both = _both_line(post_sections) if len(asks) == len(KINDS) else (None, None)
    return FoundAsks(tuple(asks), both, tuple(left_out + ([not_both] if not_both else [])))


def mentions_in(runs: Sequence[Run]) -> Iterator[tuple[Run, str]]:
    """Each link among `runs` with the sentence it stands in."""
    whole = text_of(runs)
    ends: list[tuple[int, str]] = []
    at = 0
    for sentence in sentences(whole):
        at = whole.find(sentence, at) + len(sentence)
        ends.append((at, sentence))
    place = index = 0
    for run in runs:
        length = len(run.text) if run.picture is None else 0
        if run.link:
            while index < len(ends) - 1 and ends[index][0] <= place:
                index += 1
            yield run, ends[index][1] if ends else ""
        place += length


def _other_link(kind: Kind, mention: Mention) -> Noted:
    words = screen_text(mention.text)[:60]
    if words and "://" not in words:
        named = (words, mention.link)
        return Noted("other_donation_link_named" if kind == "donate" else "other_membership_link_named", named)
    return Noted("other_donation_link" if kind == "donate" else "other_membership_link", (mention.link,))


def _other(kind: Kind) -> Kind:
    return "member" if kind == "donate" else "donate"


def _mentions(post_sections: Sequence[Section]) -> Iterator[Mention]:
    for section in post_sections:
        texts: list[tuple[Sequence[Run], bool]] = [(section.heading, False)]
        for block in section.blocks:
            texts += [(block.runs, False)] if isinstance(block, Paragraph) else [(item, True) for item in block.items]
        for runs, is_listed in texts:
            lead, rest = _bold_lead(runs)
            for run, sentence in mentions_in(runs):
                if not (run.link or "").startswith(("https://", "http://")):
                    continue
                text = run.text if run.picture is None else ""
                yield Mention(run.link or "", text, sentence, lead, rest, section.part, is_listed)


def _bold_lead(runs: Sequence[Run]) -> tuple[str, str]:
    """The bold or linked words at the beginning, and what follows them."""
    lead: list[Run] = []
    for run in runs:
        if run.picture is not None or (run.text.strip() and not (run.bold or (run.link and not lead))):
            break
        lead.append(run)
    return text_of(lead).strip(), text_of(runs[len(lead) :])


def _ask(kind: Kind, mention: Mention, post_sections: Sequence[Section]) -> FoundAsk:
    item = mention
    if not _WORDS[kind].search(mention.lead):
        item = next(_items_about(kind, post_sections), mention)
    candidates = (mention.text, item.lead, mention.lead)
    text = next((good for good in map(_verb_text, candidates) if good and _says(kind, good)), DEFAULT_TEXT[kind])
    detail = _detail(item.rest) if _WORDS[kind].search(item.lead) else None
    return FoundAsk(kind, text, detail, mention.link)


def _items_about(kind: Kind, post_sections: Iterable[Section]) -> Iterator[Mention]:
    """List items whose first words say `kind`, in sections about the ways to join; they need no link."""
    other = _WORDS[_other(kind)]
    for section in post_sections:
        if section.part is not Part.WAYS_TO_JOIN:
            continue
        for block in section.blocks:
            for runs in () if isinstance(block, Paragraph) else block.items:
                lead, rest = _bold_lead(runs)
                if _WORDS[kind].search(lead) and not other.search(lead):
                    yield Mention("", lead, "", lead, rest, section.part, is_listed=True)


def _says(kind: Kind, text: str) -> bool:
    other = _WORDS[_other(kind)]
    return _WORDS[kind].search(text) is not None and other.search(text) is None


def _verb_text(text: str) -> str | None:
    """`text` as the words above a code, where it begins with a verb and points nowhere."""
    words = as_title(text).rstrip("!?. ")
    if not _VERB.match(words) or _POINTING.search(words) or len(words) > _LONGEST_TEXT:
        return None
    return words[0].upper() + words[1:]


def _detail(text: str) -> str | None:
    """The first sentence of an item that fits one line and makes sense alone."""
    for sentence in sentences(text):
        words = screen_text(sentence).lstrip("-–—: ")  # noqa: RUF001 - dashes that posts use
        is_alone = not _LEANING.match(words) and not words.startswith("(") and not is_about_the_post(words)
        if is_alone and len(words) <= _LONGEST_LINE and words.endswith((".", "!")):
            return words
    return None


def _both_line(post_sections: Sequence[Section]) -> tuple[str | None, Noted | None]:
    for section in post_sections:
        for sentence in sentences(section.text):
            words = screen_text(sentence)
            if len(words) > _LONGEST_LINE or not _INVITING.search(words):
                continue
            if _BOTH.search(words):
                return words, None
            if re.search(r"\ball (?:three|four|of)\b", words):
                return None, Noted("line_for_three", (words,))
    return None, None
