"""Every problem of a campaign at once, each in one sentence that says what to write instead."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.campaigns.document import Document
from kiosk.campaigns.problems import CampaignRefusedError, Problem, in_order
from kiosk.campaigns.toml_lines import key_of
from kiosk.model.campaign import Campaign
from kiosk.model.currencies import CURRENCIES
from kiosk.model.fields import CampaignContext, shown
from kiosk.model.link import link_host, redirect_parameter
from kiosk.model.plain_text import plain_text
from kiosk.model.unit import UNITS

_WORDS = {
    "string_type": ("this is not text", "write it in quotes"),
    "bool_type": ("this is neither true nor false", "write true or false without quotes"),
    "int_type": ("this is not a whole number", "write one without quotes"),
    "dict_type": ("this is not a table", 'write it like { gifts = "usd" }'),
    "tuple_type": ("this is not a list", "write it in square brackets, or as [[tables]]"),
    "model_type": ("this is not a table", "write it under a [heading] of its own"),
    "model_attributes_type": ("this is not a table", "write it under a [heading] of its own"),
}
_OF_KEY = "[key]"
"""What pydantic adds to the place of a mistake in a key itself."""
_MOST_PROBLEMS = 100
"""Told at once; nobody reads more."""
_LONGEST_TO_DO = 100
_TO_DO = re.compile(r"\s*#\s*TO ?DO\b:?\s*(.*)")
_STAND_IN_HOST = re.compile(r"(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$")

_Told = tuple[str, str, str]
"""The key of a place, what is wrong there, and what to do instead."""


def check_document(file: Path, document: Document) -> tuple[Campaign, list[Problem]]:
    """The campaign that `document` describes, with the problems that don't keep it from being shown.

    Raises:
        CampaignRefusedError: it can't be shown; holds all problems, those included that alone would not prevent it.
    """
    try:
        campaign = Campaign.model_validate(document.values, context=_context(document.values))
        return campaign, _advice(file, document, campaign)
    except ValidationError as error:
        errors = error.errors(include_url=False)
    told = sorted((details for details in errors if not _follows_from_others(details)), key=_is_note)
    problems = [_problem(file, document, details) for details in told[:_MOST_PROBLEMS]]
    is_fatal, more = any(problem.kind == "fatal" for problem in problems), []
    if len(told) > _MOST_PROBLEMS:
        left = f"there are {len(told) - _MOST_PROBLEMS:,} problems more"
        more.append(Problem(file, left, "put the others right first", kind="fatal" if is_fatal else "left_out"))
    if is_fatal:
        raise CampaignRefusedError(in_order(problems) + more)
    known = Document(_without(document.values, [details["loc"] for details in told]), document.lines)
    campaign, advice = check_document(file, known)
    return campaign, in_order([*problems, *advice]) + more


def open_ends(file: Path, text: str, document: Document, campaign: Campaign) -> list[Problem]:
    """What is still to do in a campaign that can be shown: TO DO comments of its `text`, and stand-ins."""
    found = [
        Problem(file, f'to do: "{what}"', "do it, then remove the comment", line, kind="advice")
        for line, what in islice(_to_do(text), _MOST_PROBLEMS)
    ]
    names = {"organisation": campaign.organisation, "title": campaign.title}
    links = {f"asks.{index}.link": ask.link for index, ask in enumerate(campaign.asks)}
    links |= {f"highlights.{index}.link": story.link for index, story in enumerate(campaign.highlights) if story.link}
    feeds = {f"feeds.{index}.address": feed.address for index, feed in enumerate(campaign.feeds) if feed.address}
    stand_ins = [
        (key, f"{shown(name)} is a stand-in", "write the real one")
        for key, name in names.items()
        if name.startswith("(") and name.endswith(")")
    ]
    stand_ins += [
        (key, f"{link_host(link)} is a stand-in", "write where people should go")
        for key, link in links.items()
        if _STAND_IN_HOST.search(link_host(link))
    ]
    stand_ins += [
        (key, f"{link_host(address)} is a stand-in", "write where the figures are")
        for key, address in feeds.items()
        if _STAND_IN_HOST.search(link_host(address))
    ]
    return found + _told(file, document, stand_ins)


def _to_do(text: str) -> Iterator[tuple[int, str]]:
    """The lines that are TO DO comments, each with what it says."""
    for line, words in enumerate(text.split("\n"), 1):
        if match := _TO_DO.match(words):
            what = plain_text(match[1][:500]).rstrip(".")
            yield line, what if len(what) <= _LONGEST_TO_DO else f"{what[: _LONGEST_TO_DO - 3]}..."


def _is_note(details: ErrorDetails) -> bool:
    return details["type"] == "extra_forbidden"


def _context(values: Mapping[str, Any]) -> CampaignContext:
    currency, hosts = values.get("currency"), values.get("allowed_hosts")
    return CampaignContext(
        currency if isinstance(currency, str) and currency in CURRENCIES else None,
        frozenset(host for host in hosts if isinstance(host, str)) if isinstance(hosts, list) and hosts else None,
    )


def _problem(file: Path, document: Document, details: ErrorDetails) -> Problem:
    key = key_of(part for part in details["loc"] if part != _OF_KEY)
    context: Mapping[str, Any] = details.get("ctx", {})
    line = document.line_of(key)
    match details["type"]:
        case "kiosk":
            wrong, instead = context["wrong"], context["instead"]
        case "missing":
            wrong, instead = "this is missing", f"add {_example(details['loc'])}"
        case "extra_forbidden":
            return Problem(file, "nothing is called that here", _suggestion(details["loc"]), line, key, "left_out")
        case "string_too_short":
            wrong, instead = "this is empty", "write something, or remove the line"
        case "string_too_long":
            length, most = len(str(details["input"])), context["max_length"]
            wrong, instead = f"this has {length} characters", f"shorten it to at most {most}"
        case "too_long":
            wrong, instead = f"there are {len(details['input'])} of them", f"keep at most {context['max_length']}"
        case "too_short":
            wrong, instead = "the list is empty", "write at least one"
        case "greater_than_equal":
            wrong, instead = f"{shown(details['input'])} is too small", f"write at least {context['ge']}"
        case "less_than_equal":
            wrong, instead = f"{shown(details['input'])} is too large", f"write at most {context['le']}"
        case "literal_error":
            wrong, instead = f"{shown(details['input'])} is not one of the choices", f"write {context['expected']}"
        case kind:
            wrong, instead = _WORDS.get(kind, ("this cannot be used", "compare it with the example"))
    return Problem(file, wrong, instead, line, key)


def _follows_from_others(details: ErrorDetails) -> bool:
    """A list whose items are all wrong is reported as too short besides."""
    return details["type"] == "too_short" and bool(details["input"])


def _model_at(loc: Sequence[str | int]) -> type[BaseModel] | None:
    """The model whose field the last part of `loc` is or would be."""
    model: type[BaseModel] = Campaign
    for part in loc[:-1]:
        if isinstance(part, int):
            continue
        inner = _inner_model(model, part)
        if inner is None:
            return None
        model = inner
    return model


def _inner_model(model: type[BaseModel], field: str) -> type[BaseModel] | None:
    info = model.model_fields.get(field)
    candidates = [info.annotation, *getattr(info.annotation, "__args__", ())] if info else []
    return next((kind for kind in candidates if isinstance(kind, type) and issubclass(kind, BaseModel)), None)


def _names(model: type[BaseModel]) -> list[str]:
    return [info.alias or name for name, info in model.model_fields.items()]


def _suggestion(loc: Sequence[str | int]) -> str:
    model = _model_at(loc)
    names = _names(model) if model else []
    close = get_close_matches(str(loc[-1]), names, n=1, cutoff=0.6)
    if close:
        return f'did you mean "{close[0]}"? Until then it is left out'
    return "remove it; until then it is left out"


def _example(loc: Sequence[str | int]) -> str:
    name = str(loc[-1])
    if loc[0] == "feeds" and name == "kind":
        return 'kind = "json", "csv", "civicrm", "stripe" or "fixed"'
    examples = {
        "asks": "a table [[asks]] with kind, text and link",
        "allowed_hosts": 'allowed_hosts = ["www.example.org"]',
        "currency": 'currency = "USD"',
        "kind": 'kind = "donate" or kind = "member"',
        "unit": " or ".join(f'unit = "{unit}"' for unit in UNITS),
    }
    return examples.get(name, f'{name} = "..."')


def _without(values: Mapping[str, Any], locs: Sequence[Sequence[str | int]]) -> dict[str, Any]:
    """`values` without what stands at `locs`; nothing of the original is changed."""

    def pruned(value: object, place: tuple[str | int, ...]) -> Any:
        if isinstance(value, dict):
            kept = {k: v for k, v in value.items() if (*place, k) not in unwanted}
            return {k: pruned(v, (*place, k)) for k, v in kept.items()}
        if isinstance(value, list):
            return [pruned(item, (*place, index)) for index, item in enumerate(value)]
        return value

    unwanted = {tuple(loc) for loc in locs}
    return dict(pruned(values, ()))


def _advice(file: Path, document: Document, campaign: Campaign) -> list[Problem]:
    """What is allowed and yet likely not meant."""
    found: list[_Told] = []
    for index, ask in enumerate(campaign.asks):
        if name := redirect_parameter(ask.link):
            key = f"asks.{index}.link"
            found.append(
                (key, f'its parameter "{name}" looks as if it led on elsewhere', "open it and see where it ends")
            )
    for index, host in enumerate(campaign.allowed_hosts):
        if "xn--" in host:
            key = f"allowed_hosts.{index}"
            found.append((key, f"{host} stands for a name in other letters", "check it letter by letter"))
    for index, story in enumerate(campaign.highlights):
        if len(story.text) > 320:
            key = f"highlights.{index}.text"
            found.append((key, f"{len(story.text)} characters are small on the screen", "two sentences read best"))
        if story.picture and not story.picture_text:
            key = f"highlights.{index}.picture"
            found.append((key, "nothing says what the picture shows", "add picture_text for people who cannot see it"))
    for index, goal in enumerate(campaign.goals):
        end, name = (goal.stretch, "stretch goal") if goal.stretch else (goal.target, "target")
        for mark, milestone in enumerate(goal.milestones):
            if milestone >= end:
                key = f"goals.{index}.milestones.{mark}"
                found.append((key, f"the bar ends at the {name} and never shows this", "lower it or remove it"))
    for index, feed in enumerate(campaign.feeds):
        if feed.late_after is not None and feed.late_after.total_seconds() < feed.every_seconds:
            key = f"feeds.{index}.late_after_minutes"
            found.append(
                (key, "its figure is called late before it is read again", "write more, or read it more often")
            )
    return _told(file, document, found)


def _told(file: Path, document: Document, found: Iterable[_Told]) -> list[Problem]:
    return [Problem(file, wrong, instead, document.line_of(key), key, "advice") for key, wrong, instead in found]
