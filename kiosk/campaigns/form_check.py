"""Whether a campaign has the form of one: every mistake in what it says, each with its place."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.campaigns.document import Document
from kiosk.campaigns.problems import CampaignRefusedError, FormKind, FormMistake, Problem, in_order
from kiosk.campaigns.toml_lines import key_of
from kiosk.model.ask import AskKind
from kiosk.model.campaign import Campaign
from kiosk.model.checked import asked, checked
from kiosk.model.currencies import CURRENCIES
from kiosk.model.feed_source import FeedKind
from kiosk.model.fields import CampaignContext, shown
from kiosk.model.mistake import Mistake, OneOf
from kiosk.model.part import Part, part_in
from kiosk.model.unit import UNITS

_OTHER_KINDS: Mapping[str, FormKind] = {
    "string_type": "not_text",
    "bool_type": "neither_true_nor_false",
    "int_type": "not_a_whole_number",
    "dict_type": "not_an_inline_table",
    "tuple_type": "not_a_list",
    "model_type": "not_a_table",
    "model_attributes_type": "not_a_table",
}
"""By pydantic's name for it."""
_CHOICE = re.compile(r"'[^']*'")
"""One of those that pydantic says it expected."""
_OF_KEY = "[key]"
"""What pydantic adds to the place of a mistake in a key itself."""
_MOST_PROBLEMS = 100
"""Told at once; nobody reads more."""


def check_form(file: Path, document: Document) -> tuple[Campaign, list[Problem]]:
    """The campaign that `document` describes, with what is left out of it.

    Raises:
        CampaignRefusedError: it can't be shown; holds all problems, those included that alone would not prevent it.
    """
    try:
        return checked(Campaign, document.values, _context(document.values)), []
    except ValidationError as error:
        errors = error.errors(include_url=False)
    told = sorted((details for details in errors if not _follows_from_others(details)), key=_is_note)
    problems = [_problem(file, document, details) for details in told[:_MOST_PROBLEMS]]
    is_fatal, more = any(problem.kind == "fatal" for problem in problems), []
    if len(told) > _MOST_PROBLEMS:
        left = FormMistake("more_problems", count=len(told) - _MOST_PROBLEMS)
        more.append(Problem(file, left, kind="fatal" if is_fatal else "left_out"))
    if is_fatal:
        raise CampaignRefusedError(in_order(problems) + more)
    known = Document(_without(document.values, [details["loc"] for details in told]), document.lines)
    campaign, left_out = check_form(file, known)
    return campaign, [*problems, *left_out, *more]


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
    what = _mistake(details)
    is_unknown = isinstance(what, FormMistake) and what.kind in ("unknown", "unknown_like")
    return Problem(file, what, document.line_of(key), key, "left_out" if is_unknown else "fatal")


def _mistake(details: ErrorDetails) -> Mistake | FormMistake:
    context: Mapping[str, Any] = details.get("ctx", {})
    given = details["input"]
    match details["type"]:
        case "kiosk":
            mistake: Mistake = context["mistake"]
            return mistake
        case "missing":
            return _missing(details["loc"])
        case "extra_forbidden":
            return _unknown(details["loc"])
        case "string_too_short":
            return FormMistake("empty")
        case "string_too_long":
            return FormMistake("text_too_long", (context["max_length"],), len(str(given)))
        case "too_long":
            return FormMistake("too_many", (context["max_length"],), len(given))
        case "too_short":
            return FormMistake("empty_list")
        case "greater_than_equal":
            return FormMistake("too_small", (shown(given), str(context["ge"])))
        case "less_than_equal":
            return FormMistake("too_large", (shown(given), str(context["le"])))
        case "literal_error":
            return FormMistake("not_a_choice", (shown(given), OneOf(tuple(_CHOICE.findall(context["expected"])))))
        case kind:
            return FormMistake(_OTHER_KINDS.get(kind, "unusable"))


def _follows_from_others(details: ErrorDetails) -> bool:
    """A list whose items are all wrong is reported as too short besides."""
    return details["type"] == "too_short" and bool(details["input"])


def _model_at(loc: Sequence[str | int]) -> type[Part] | None:
    """The part whose field the last part of `loc` is or would be."""
    model: type[Part] = Campaign
    for part in loc[:-1]:
        if isinstance(part, int):
            continue
        inner = part_in(model, part)
        if inner is None:
            return None
        model = inner
    return model


def _names(model: type[Part]) -> list[str]:
    return [info.alias or name for name, info in asked(model).items()]


def _unknown(loc: Sequence[str | int]) -> FormMistake:
    from difflib import get_close_matches  # few campaigns have such a mistake

    model = _model_at(loc)
    names = _names(model) if model else []
    close = get_close_matches(str(loc[-1]), names, n=1, cutoff=0.6)
    return FormMistake("unknown_like", (close[0],)) if close else FormMistake("unknown")


def _missing(loc: Sequence[str | int]) -> FormMistake:
    name = str(loc[-1])
    examples: Mapping[str, tuple[str, ...]] = {
        "allowed_hosts": ('allowed_hosts = ["www.example.org"]',),
        "currency": ('currency = "USD"',),
        "kind": tuple(f'kind = "{kind}"' for kind in get_args(AskKind)),
        "unit": tuple(f'unit = "{unit}"' for unit in UNITS),
    }
    if name == "asks":
        return FormMistake("asks_missing")
    if loc[0] == "feeds" and name == "kind":
        first, *others = get_args(FeedKind)
        return FormMistake("missing", (OneOf((f'kind = "{first}"', *(f'"{other}"' for other in others))),))
    return FormMistake("missing", (OneOf(examples.get(name, (f'{name} = "..."',))),))


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
