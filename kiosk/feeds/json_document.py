"""The feed that a website or an office machine writes as JSON.

`{"schema":1,"as_of":"2026-12-02T18:04:00Z","currency":"USD","goals":[{"id":"usd","raised":"41230.55","count":512}]}`,
with the campaign's id and each goal's unit where they are known. More keys do no harm.
"""

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NoReturn

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.given import check_currency, count_of, moment_of, raised_of, reading_of, text_of, told
from kiosk.feeds.trouble import NotAReading
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed import Feed
from kiosk.model.fields import shown
from kiosk.model.money import Money
from kiosk.model.unit import unit_names


def read_json(body: bytes, campaign: Campaign, feed: Feed, now: dt.datetime) -> FeedReading:
    """The reading in `body` at `now`, for the goals that `feed` gives.

    Raises:
        NotAReadingError: there is none.
    """
    document = strict_json(text_of(body))
    if not isinstance(document, dict):
        raise NotAReadingError(NotAReading("not_an_object"))
    if type(document.get("schema")) is not int or document["schema"] != 1:
        raise NotAReadingError(NotAReading("other_schema", (told(document.get("schema")),)))
    if document.get("campaign", campaign.id) != campaign.id:
        other = told(document["campaign"])
        raise NotAReadingError(NotAReading("other_campaign", (other, repr(campaign.id))))
    goals = [goal for goal in campaign.goals if goal.id in feed.goals]
    if "currency" in document or any(goal.is_money for goal in goals):
        check_currency(document.get("currency"), campaign.currency)
    given = _goals_by_id(document.get("goals"))
    figures = [_figure(goal, feed.goals[goal.id], given, campaign.currency) for goal in goals]
    return reading_of(campaign, feed, moment_of(document.get("as_of")), figures, now)


def write_json(goal: str, raised: Money, count: int, as_of: dt.datetime, includes: Sequence[str] = ()) -> str:
    """The document that says of one goal, in money, where it stood at `as_of`."""
    told = {"id": goal, "unit": raised.currency, "raised": f"{raised.major:f}", "count": count}
    return _document(as_of, raised.currency, [told], {"includes": list(includes)})


def write_figures(campaign: Campaign, figures: Iterable[Figure], as_of: dt.datetime) -> str:
    """The document that says where goals of `campaign` stood at `as_of`, for other kiosks to read as a JSON feed."""
    goals = {goal.id: goal for goal in campaign.goals}
    told = []
    for goal, raised, count in figures:
        is_money = goals[goal].is_money
        figure = f"{campaign.money(raised).major:f}" if is_money else raised
        unit = campaign.currency if is_money else goals[goal].unit
        told.append({"id": goal, "unit": unit, "raised": figure, **({} if count is None else {"count": count})})
    return _document(as_of, campaign.currency, told, {"campaign": campaign.id})


def _document(
    as_of: dt.datetime, currency: str, goals: Sequence[Mapping[str, object]], more: Mapping[str, object]
) -> str:
    moment = f"{as_of.astimezone(dt.UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"
    document = {"schema": 1, "as_of": moment.replace(".000Z", "Z"), "currency": currency, "goals": goals, **more}
    return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n"


def strict_json(text: str, fraction: Callable[[str], str] = str) -> Any:
    """The values of JSON `text`; a number that isn't whole stays the text it is written as, made by `fraction`.

    Raises:
        NotAReadingError: it isn't JSON, names a key twice, or holds what isn't a number.
    """
    try:
        return json.loads(text, object_pairs_hook=_once_each, parse_float=fraction, parse_constant=_no_number)
    except NotAReadingError:
        raise
    except (ValueError, RecursionError):
        raise NotAReadingError(NotAReading("not_json")) from None


def _goals_by_id(goals: object) -> Mapping[str, Mapping[str, object]]:
    if not isinstance(goals, list) or not all(
        isinstance(goal, dict) and isinstance(goal.get("id"), str) for goal in goals
    ):
        raise NotAReadingError(NotAReading("no_goals"))
    return _once_each([(goal["id"], goal) for goal in goals])


def _figure(goal: Goal, name: str, goals: Mapping[str, Mapping[str, object]], currency: str) -> Figure:
    if name not in goals:
        raise NotAReadingError(NotAReading("no_goal", (repr(name),)))
    given = goals[name]
    unit = given.get("unit")
    if unit is not None and unit not in unit_names(goal.unit, currency):
        raise NotAReadingError(NotAReading("other_unit", (repr(name), shown(unit), repr(goal.id))))
    gifts = given.get("count")
    return Figure(goal.id, raised_of(given.get("raised"), goal, currency), None if gifts is None else count_of(gifts))


def _once_each(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, value in pairs:
        if name in values:
            raise NotAReadingError(NotAReading("name_twice", (shown(name),)))
        values[name] = value
    return values


def _no_number(name: str) -> NoReturn:
    raise NotAReadingError(NotAReading("not_a_number", (name,)))
