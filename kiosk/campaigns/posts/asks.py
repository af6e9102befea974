"""The two things a post asks for, donating and becoming a member, by its links and the words around them."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from kiosk.campaigns.posts.certainty import Drive, is_certain
from kiosk.campaigns.posts.evidence import (
    CERTAIN,
    KINDS,
    Kind,
    Mention,
    is_address_for,
    is_on_a_platform,
    not_an_ask,
    score,
    words_of,
)
from kiosk.campaigns.posts.lexicon import AskWords, Lexicon
from kiosk.campaigns.posts.notes import LinkNotTaken, LinkUnused, Noted
from kiosk.campaigns.posts.post import Aside, Paragraph, Run, text_of
from kiosk.campaigns.posts.sections import Part, Section
from kiosk.campaigns.posts.sentences import as_title, is_about_the_post, screen_text, sentences
from kiosk.campaigns.screen_text_rules import unfit_for_the_screen
from kiosk.model.fields import LONGEST_LINE, LONGEST_SHORT_LINE
from kiosk.model.link import LinkRefusedError, check_link, is_host
from kiosk.model.mistake import LinkMistake
from kiosk.model.records import dataclass

_HOST_FIRST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:/\S*)$(?<!\.html)(?<!\.md)")
_MOST_NAMED = 5
_MOST_SITES = 3
_MOST_UNSURE = 20
"""A page with more suggestions than these has no sure link after them."""


@dataclass(frozen=True, slots=True)
class FoundAsk:
    """One ask: what stands above its code, a line about it, and its link."""

    kind: Kind
    text: str
    detail: str | None
    link: str
    is_https_instead: bool = False
    """Whether the post writes the link with http."""


@dataclass(frozen=True, slots=True)
class FoundAsks:
    """The asks of a post, the line that invites to do both, and the links that were not taken, each with why."""

    asks: tuple[FoundAsk, ...]
    unsure: tuple[FoundAsk, ...]
    """What may be the ask of a kind that has none in `asks`; no code leads there before staff have looked."""
    both: str | None
    left_out: tuple[Noted | LinkNotTaken | LinkUnused, ...]


def find_asks(post_sections: Sequence[Section], asides: Iterable[Aside], drive: Drive) -> FoundAsks:
    """The asks in a post; none where no link can be one.

    Args:
        post_sections: the announcement.
        asides: what stands around it, such as a page's navigation.
        drive: whose it is.
    """
    words = drive.words
    found = [_completed(one) for one in (*_mentions(post_sections, words), *_around(asides))]
    with_https = {_host(mention.link) for mention in found if mention.link.startswith("https://")}
    asks: list[FoundAsk] = []
    unsure: list[FoundAsk] = []
    left_out: list[Noted | LinkNotTaken | LinkUnused] = []
    for kind in KINDS:
        refused: dict[str, LinkMistake] = {}
        unused: dict[str, LinkUnused] = {}
        sure: dict[str, Mention] = {}
        maybe: dict[str, Mention] = {}
        strong: list[Mention] = []
        for mention in sorted(found, key=lambda one: -score(one, kind, words)):
            points = score(mention, kind, words)
            if points <= 0:
                continue
            if why := not_an_ask(mention, words):
                unused.setdefault(mention.link, LinkUnused(kind, screen_text(mention.link)[:100], why))
                continue
            is_known = _host(mention.link) in with_https
            is_strong = points >= CERTAIN and len(maybe) < _MOST_UNSURE
            try:
                check_link(mention.link, None)
                is_sure = (
                    points >= CERTAIN
                    and len(maybe) < _MOST_UNSURE
                    and not mention.is_completed
                    and is_certain(mention, kind, drive)
                )
            except LinkRefusedError as error:
                secure = mention.link.replace("http://", "https://", 1)
                if points >= CERTAIN and not (is_known and is_good_link(secure)):
                    refused.setdefault(screen_text(mention.link)[:100], error.mistake)
                if mention.link == secure or not is_good_link(secure):
                    continue
                is_sure = is_strong and is_known and is_certain(mention, kind, drive)
            strong += [mention] if points >= CERTAIN or is_address_for(mention.link, kind, words) else []
            (sure if is_sure else maybe).setdefault(mention.link, mention)
        left_out += [LinkNotTaken(kind, link, why) for link, why in list(refused.items())[:_MOST_NAMED]]
        left_out += list(unused.values())[:_MOST_NAMED]
        sure = _own(sure, asks, kind, words)
        if sure and _is_torn(strong):
            own = {link: one for link, one in sure.items() if drive.names and drive.is_own(link)}
            maybe, sure = {**sure, **maybe}, own
        best = sure or dict(list(maybe.items())[:1])
        if best:
            first, *others = best.values()
            (asks if sure else unsure).append(_ask(kind, first, post_sections, words))
            taken = {_plain(ask.link) for ask in (*asks, *unsure)}
            further = {_plain(m.link): m for m in chain(others, maybe.values()) if _plain(m.link) not in taken}
            left_out += [_other_link(kind, mention) for mention in list(further.values())[:_MOST_NAMED]]
    both, not_both = _both_line(post_sections, words) if len(asks) == len(KINDS) else (None, None)
    return FoundAsks(tuple(asks), tuple(unsure), both, tuple(left_out + ([not_both] if not_both else [])))


def _own(sure: dict[str, Mention], asks: Sequence[FoundAsk], kind: Kind, words: Lexicon) -> dict[str, Mention]:
    """`sure` without links that another ask has and whose own words don't say this one."""
    own, _ = words_of(kind, words)
    taken = {_plain(ask.link) for ask in asks}
    return {link: one for link, one in sure.items() if _plain(link) not in taken or own.label.search(one.text)}


def _is_torn(strong: Sequence[Mention]) -> bool:
    """Whether the post sends people to several sites, so that the first may be somebody else's.

    A site of one's own and a platform are no contradiction, nor is a partner's page beside one's own; addresses
    without words are one, and so are three sites.
    """
    apart = [one for one in strong if not is_on_a_platform(one.link)]
    sites = {_site(one.link) for one in apart}
    bare = {_site(one.link) for one in apart if "://" in one.text}
    return len(sites) >= _MOST_SITES or (len(bare) > 1 and "://" in strong[0].text)


def _site(link: str) -> str:
    return ".".join(_host(link).split(".")[-2:])


def _completed(mention: Mention) -> Mention:
    """`mention`, its link with the scheme that was forgotten where it is a host and a path without doubt."""
    link = mention.link
    if not _HOST_FIRST.match(link) or not is_host(link.partition("/")[0]):
        return mention
    return replace(mention, link=f"https://{link}", is_completed=True)


def _plain(link: str) -> str:
    return link.rstrip("/").replace("http://", "https://", 1)


def _host(link: str) -> str:
    return link.partition("://")[2].partition("/")[0].removeprefix("www.")


def is_good_link(link: str) -> bool:
    """Whether `link` may be shown at all."""
    try:
        check_link(link, None)
    except LinkRefusedError:
        return False
    return True


def _around(asides: Iterable[Aside]) -> Iterator[Mention]:
    """Links around the announcement; a page often has its button there."""
    for aside in asides:
        if aside.kind in ("navigation", "markup", "form"):
            for run in aside.runs:
                if run.link and (aside.kind != "navigation" or len(screen_text(text_of(aside.runs))) < LONGEST_LINE):
                    is_form = aside.kind == "form"
                    around = Mention(run.link, run.text, "", "", "", Part.OTHER, is_listed=False, is_aside=True)
                    yield replace(around, is_completed=is_form)


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


def _mentions(post_sections: Sequence[Section], words: Lexicon) -> Iterator[Mention]:
    for section in post_sections:
        texts: list[tuple[Sequence[Run], bool]] = [(section.heading, False)]
        for block in section.blocks:
            texts += [(block.runs, False)] if isinstance(block, Paragraph) else [(item, True) for item in block.items]
        for runs, is_listed in texts:
            lead, rest = _bold_lead(runs)
            for run, sentence in mentions_in(runs):
                if (run.link or "").startswith("#"):
                    continue
                is_said = (
                    run.picture is None or words.donate.begin.match(run.text) or words.member.begin.match(run.text)
                )
                text = run.text if is_said else ""
                found = Mention(run.link or "", text, sentence, lead, rest, section.part, is_listed)
                is_button = text_of(runs).strip() == (run.text.strip() if run.picture is None else "")
                yield replace(found, is_picture=run.picture is not None, is_button=is_button)


def _bold_lead(runs: Sequence[Run]) -> tuple[str, str]:
    """The bold or linked words at the beginning, and what follows them."""
    lead: list[Run] = []
    for run in runs:
        if run.picture is not None or (run.text.strip() and not (run.bold or (run.link and not lead))):
            break
        lead.append(run)
    return text_of(lead).strip(), text_of(runs[len(lead) :])


def _ask(kind: Kind, mention: Mention, post_sections: Sequence[Section], words: Lexicon) -> FoundAsk:
    own, other = words_of(kind, words)
    item = mention
    if not own.label.search(mention.lead):
        item = next(_items_about(own, other, post_sections), mention)
    candidates = ("" if mention.is_picture or mention.is_completed else mention.text, item.lead, mention.lead)
    good = (text for text in (_verb_text(one, own, words) for one in candidates) if text)
    fallback = words.texts.donate if kind == "donate" else words.texts.member
    text = next((one for one in good if own.label.search(one) and not other.label.search(one)), fallback)
    detail = _detail(item, words) if own.label.search(item.lead) else None
    secure = mention.link.replace("http://", "https://", 1)
    return FoundAsk(kind, text, detail, secure, secure != mention.link)


def _items_about(own: AskWords, other: AskWords, post_sections: Iterable[Section]) -> Iterator[Mention]:
    """List items whose first words say an ask, in sections about the ways to join; they need no link."""
    for section in post_sections:
        if section.part is not Part.WAYS_TO_JOIN:
            continue
        for block in section.blocks:
            for runs in () if isinstance(block, Paragraph) else block.items:
                lead, rest = _bold_lead(runs)
                if own.label.search(lead) and not other.label.search(lead):
                    yield Mention("", lead, "", lead, rest, section.part, is_listed=True)


def _verb_text(text: str, own: AskWords, words: Lexicon) -> str | None:
    """`text` as the words above a code, where it begins with a verb and points nowhere."""
    said = as_title(text).rstrip("!?.！。 ")  # noqa: RUF001 - Japanese
    if not said or "://" in said or len(said) > LONGEST_SHORT_LINE or unfit_for_the_screen(said):
        return None
    if not own.begin.match(said) or words.says.pointing.search(said):
        return None
    return said[0].upper() + said[1:]


def _detail(item: Mention, words: Lexicon) -> str | None:
    """The first sentence after an item's lead that fits one line and makes sense alone."""
    for sentence in sentences(item.rest):
        after_lead = screen_text(sentence)
        said = after_lead.lstrip("-–—: ")  # noqa: RUF001 - dashes that posts use
        is_rest_of_lead = item.lead[-1:].isalnum() and (after_lead[:1].islower() or after_lead.startswith((",", ";")))
        is_alone = not is_rest_of_lead and not words.says.leaning.match(said) and not said.startswith("(")
        is_fit = not is_about_the_post(said, words) and not unfit_for_the_screen(said)
        if is_alone and is_fit and len(said) <= LONGEST_LINE and said.endswith((".", "!", "。")):
            return said
    return None


def _both_line(post_sections: Sequence[Section], words: Lexicon) -> tuple[str | None, Noted | None]:
    for section in post_sections:
        for sentence in sentences(section.text):
            said = screen_text(sentence)
            if len(said) > LONGEST_LINE or not words.says.inviting.search(said):
                continue
            if words.says.both.search(said):
                return said, None
            if words.says.three.search(said):
                return None, Noted("line_for_three", (said,))
    return None, None
