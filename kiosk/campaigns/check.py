"""Every problem of a campaign at once, each with its place."""

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

from kiosk.campaigns.document import Document
from kiosk.campaigns.problems import Advice, FormMistake, Problem, in_order
from kiosk.campaigns.screen_text_rules import unfit_for_the_screen
from kiosk.campaigns.stand_ins import is_placeholder
from kiosk.model.campaign import Campaign
from kiosk.model.leaves import READ, field_at, leaves
from kiosk.model.link import redirect_parameter
from kiosk.model.part_json import from_json, to_json
from kiosk.model.story_pictures import layout_of
from kiosk.system.kept_answers import KeptAnswers

_NOT_SCANNED = {"feeds", "giving", "look", "dates", "follow", "questions"}
"""Tables without words of the public screen, and those that may well hold an address."""

_Found = tuple[str, Advice]
"""The key of a place, and what is odd there."""


def check_document(file: Path, document: Document, kept: KeptAnswers | None = None) -> tuple[Campaign, list[Problem]]:
    """The campaign that `document` describes, with the problems that don't keep it from being shown.

    What was once found right is right again where it is `kept`.

    Raises:
        CampaignRefusedError: it can't be shown; holds all problems, those included that alone would not prevent it.
    """
    question = f"campaign {document.values!r}"
    if kept is not None and (known := _known(kept.find(question))) is not None:
        campaign, unknown = known
        problems = [Problem(file, what, document.line_of(key), key, "left_out") for key, what in unknown]
    else:
        from kiosk.campaigns.form_check import check_form  # it brings what checks, which stays in memory

        campaign, problems = check_form(file, document)
        if kept is not None and (answer := _answer(campaign, problems)) is not None:
            kept.keep(question, answer)
    more = [problem for problem in problems if problem.key is None]  # that there are more
    told = [problem for problem in problems if problem.key is not None]
    return campaign, in_order([*told, *_advice(file, document, campaign)]) + more


def _answer(campaign: Campaign, problems: Iterable[Problem]) -> str | None:
    """The answer that `_known` reads, on two lines; `None` where there are problems but keys that nobody knows."""
    unknown = []
    for one in problems:
        match one.what:
            case FormMistake("unknown" | "unknown_like" as kind, values) if one.key is not None:
                unknown.append([one.key, kind, *values])
            case _:
                return None
    return f"{to_json(campaign)}\n{json.dumps(unknown)}"


def _known(answer: str | None) -> tuple[Campaign, list[tuple[str, FormMistake]]] | None:
    """The campaign, and by its place what is wrong with each key that nobody knows."""
    if answer is None:
        return None
    with suppress(ValueError, ZoneInfoNotFoundError):
        said, _, unknown = answer.partition("\n")
        campaign = from_json(Campaign, said)
        _ = campaign.dates.zone  # which this machine need not have any more
        return campaign, [(key, FormMistake(kind, tuple(values))) for key, kind, *values in json.loads(unknown)]
    return None


def _advice(file: Path, document: Document, campaign: Campaign) -> list[Problem]:
    """What is allowed and yet likely not meant."""
    found: list[_Found] = []
    for index, ask in enumerate(campaign.asks):
        if name := redirect_parameter(ask.link):
            found.append((f"asks.{index}.link", Advice("leads_elsewhere", (name,))))
        if any(_plain(ask.link) == _plain(other.link) for other in campaign.asks[:index]):
            found.append((f"asks.{index}.link", Advice("same_link")))
        if ask.kind == "offer" and ask.partner is None:
            found.append((f"asks.{index}", Advice("offer_without_partner")))
    for index, host in enumerate(campaign.allowed_hosts):
        if "xn--" in host:
            found.append((f"allowed_hosts.{index}", Advice("other_letters", (host,))))
    for index, story in enumerate(campaign.highlights):
        if len(story.text) > 320:
            found.append((f"highlights.{index}.text", Advice("long_story", count=len(story.text))))
        if story.picture and not story.picture_text:
            found.append((f"highlights.{index}.picture", Advice("no_picture_text")))
        if story.layout not in ("auto", layout_of(story)):
            found.append((f"highlights.{index}.layout", Advice("layout_without", (story.layout,))))
    texts = ((key, text) for key, text in _texts(campaign) if not is_placeholder(text))  # told by `open_ends`
    found += [(key, Advice(unfit)) for key, text in texts if (unfit := unfit_for_the_screen(text))]
    for index, goal in enumerate(campaign.goals):
        beyond = Advice("beyond_stretch") if goal.stretch else Advice("beyond_target")
        found += [
            (f"goals.{index}.milestones.{mark}", beyond)
            for mark, milestone in enumerate(goal.milestones)
            if milestone >= goal.aims[-1]
        ]
    if campaign.matching is not None and not any(goal.is_money for goal in campaign.goals):
        found.append(("matching", Advice("match_without_goal")))
    for index, feed in enumerate(campaign.feeds):
        if feed.late_after is not None and feed.late_after.total_seconds() < feed.every_seconds:
            found.append((f"feeds.{index}.late_after_minutes", Advice("late_before_read")))
    return _told(file, document, found)


def _plain(link: str) -> str:
    """`link` without what leads to the same page with and without it."""
    return link.partition("#")[0].rstrip("/")


def _texts(campaign: Campaign) -> Iterator[tuple[str, str]]:
    """What the public screen says of the campaign's own words, by key."""
    for key, value in leaves({name: value for name, value in asdict(campaign).items() if name not in _NOT_SCANNED}):
        if isinstance(value, str) and field_at(key) in READ:
            yield key, value


def _told(file: Path, document: Document, found: Iterable[_Found]) -> list[Problem]:
    return [Problem(file, what, document.line_of(key), key, "advice") for key, what in found]
