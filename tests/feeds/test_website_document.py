"""Any JSON on the web: its figures, and what none is."""

import datetime as dt
import json
from typing import Any

import pytest
from pydantic import ValidationError

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.json_document import strict_json
from kiosk.feeds.website_document import CACHED_FOR, Fraction, read_website
from kiosk.model.campaign import Campaign
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.feed import Feed
from kiosk.model.phase import NO_TIME
from tests.feeds.drive import NOON, drive, reading
from tests.said import refusing, said

ANSWER = {"total": 41230.55, "cents": 4123055, "text": "41230.55", "donors": 512, "currency": "usd", "at": "x"}


def website(currency: str = "USD", /, **more: Any) -> tuple[Campaign, Feed]:
    values = {"kind": "website", "goals": {"gifts": "raised"}, "raised": "total", "currency": "USD", **more}
    return drive(currency, **values)


def read(*pages: object, **more: Any) -> FeedReading:
    texts = [page if isinstance(page, str) else json.dumps(page) for page in pages]
    return read_website([strict_json(text, Fraction) for text in texts], *website(**more), NOON)


def refusal(answer: object, **more: Any) -> str:
    with pytest.raises(NotAReadingError) as caught:
        read(answer, **more)
    return said(caught.value)


@pytest.mark.parametrize(
    ("more", "minor"),
    [
        ({"raised": "total"}, 4_123_055),
        ({"raised": "cents", "amounts": "minor"}, 4_123_055),
        ({"raised": "text", "amounts": "text"}, 4_123_055),
        ({"raised": "cents", "amounts": "minor", "baseline": "41000.00"}, 23_055),
    ],
)
def test_money_is_read_in_the_unit_that_the_campaign_names(more: dict[str, Any], minor: int) -> None:
    assert read(ANSWER, **more) == reading(Figure("gifts", minor), as_of=NOON - CACHED_FOR)


def test_the_count_and_a_second_goal_come_from_their_own_path() -> None:
    told = read(ANSWER, goals={"gifts": "raised", "donors": "count"}, count="donors")
    assert told.figures == (Figure("donors", 512), Figure("gifts", 4_123_055, 512))


@pytest.mark.parametrize(
    ("text", "marks", "minor"),
    [
        ("41.230,55 €", "de", 4_123_055),
        ("EUR 41’230.55", "de-CH", 4_123_055),
        ("41\u202f230,55", "fr", 4_123_055),
        ("€41,230", "en-IE", 4_123_000),
    ],
)
def test_text_for_people_is_read_in_the_marks_of_a_language(text: str, marks: str, minor: int) -> None:
    feed = website("EUR", raised="t", amounts="grouped", marks=marks, currency="EUR")
    assert read_website([{"t": text}], *feed, NOON).figures == (Figure("gifts", minor),)


@pytest.mark.parametrize("text", ["41.230", "4.1230,55", "-5", "41  230", "", "41230,55 of 60000", "1.2.3"])
def test_text_in_other_marks_is_refused(text: str) -> None:
    assert "no amount in the marks of" in refusal({"t": text}, raised="t", amounts="grouped", marks="fr-FR")


@pytest.mark.parametrize(
    ("number", "minor"), [("41230.549999999996", 4_123_055), ("0.1", 10), ("41230.00", 4_123_000), ("7", 700)]
)
def test_a_binary_fractions_noise_is_no_cent(number: str, minor: int) -> None:
    assert read(f'{{"total": {number}}}').figures[0].raised == minor


def test_items_are_added_up_over_all_pages() -> None:
    pages = {"data": [{"raised": 1.5}, {"raised": 2}]}, {"data": [{"raised": 0.25}]}
    told = read(*pages, each="data", raised="raised")
    assert told.figures == (Figure("gifts", 375),)


@pytest.mark.parametrize(
    "at", ["2026-11-23T11:00:00.000+0000", "2026-11-23T11:00:00.0000000Z", "2026-11-23T06:00-05:00"]
)
def test_the_moment_that_a_website_tells_is_its_own(at: str) -> None:
    assert read({**ANSWER, "at": at}, counted_at="at").as_of == NOON - dt.timedelta(hours=1)


@pytest.mark.parametrize(
    ("answer", "more", "part"),
    [
        ({}, {}, "nothing stands at 'total'"),
        ({"total": None}, {}, "the sum may be hidden there"),
        ({"total": {"amount": 1}}, {}, "at 'total' stands a table, not one figure"),
        ({"total": [1, 2]}, {}, "or add the items up with each"),
        ({"total": "12.50"}, {}, "at 'total' stands '12.50', not a number such as 12.50"),
        ({"total": True}, {}, "at 'total' stands true"),
        ({"total": -1}, {}, "at 'total' stands -1, not a whole number from 0"),
        ({"total": -1.5}, {}, "not a number such as 12.50"),
        ('{"total": 1e3}', {}, "not a number such as 12.50"),
        ('{"total": NaN}', {}, "a number in it is NaN"),
        ('{"total": 12.345}', {}, "too many decimals for USD"),
        ({"total": 12.5}, {"amounts": "minor"}, "not a whole number"),
        ({"total": "1250"}, {"amounts": "minor"}, "not a whole number"),
        ({"total": 12}, {"amounts": "text"}, "at 'total' stands 12, not text"),
        ({"total": "1,250.00"}, {"amounts": "text"}, "an amount in it is"),
        (ANSWER, {"currency": None, "currency_at": "nothing"}, "nothing stands at 'nothing'"),
        ({**ANSWER, "currency": "EUR"}, {"currency": None, "currency_at": "currency"}, "its currency is 'EUR'"),
        (ANSWER, {"baseline": "41230.56"}, "less than the baseline"),
        (ANSWER, {"each": "total"}, "at 'total' stands '41230.55', not a list"),
        ({"data": [{"total": 1}, {}]}, {"each": "data"}, "nothing stands at 'total'"),
        (ANSWER, {"count": "currency"}, "a count in it is 'usd'"),
        (ANSWER, {"counted_at": "at"}, "write a moment with its zone"),
        ({**ANSWER, "at": "2026-11-23 11:00:00"}, {"counted_at": "at"}, "write a moment with its zone"),
        ({"errors": [{"message": "no"}], "data": None}, {}, "it tells of errors instead of figures"),
        ({"total": 700_000}, {}, "more than 10 times its target"),
    ],
)
def test_what_is_no_figure_is_refused_by_name(answer: object, more: dict[str, Any], part: str) -> None:
    assert part in refusal(answer, **more)


def test_without_the_time_only_a_website_that_tells_its_own_is_read() -> None:
    with refusing(NotAReadingError, match="set its clock"):
        read_website([{"total": 5}], *website(), NO_TIME)


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({"address": None}, "website_without_address"),
        ({"goals": {}}, "civicrm_without_goal"),
        ({"goals": {"gifts": "usd"}}, "no_such_figure_in_civicrm"),
        ({"goals": {"donors": "raised"}}, "other_unit_in_civicrm"),
        ({"raised": None}, "figure_without_path"),
        ({"raised": "data.."}, "not_a_path"),
        ({"raised": "yearlyIncome"}, "a_rate"),
        ({"currency": None}, "website_without_currency"),
        ({"currency": "EUR"}, "other_currency"),
        ({"amounts": "grouped"}, "grouped_without_marks"),
        ({"amounts": "grouped", "marks": "xx"}, "marks_nobody_knows"),
        ({"header": "Authorization: Bearer abc"}, "not_a_header"),
        ({"header": "Host: {secret}"}, "header_of_the_kiosk"),
        ({"header": "X-Key: {secret}", "login": True}, "several_ways_in"),
        ({"pages": 2}, "pages_without_place"),
        ({"address": "https://feeds.example.org/?page={page}"}, "place_without_pages"),
        ({"address": "https://feeds.example.org/?page={page}", "pages": 2}, "pages_without_each"),
        ({"kind": "json", "goals": {"gifts": "usd"}, "currency": None}, "only_of_a_website"),
        ({"address": "https://elsewhere.example.org/"}, "not_allowed"),
        ({"token_from": "https://elsewhere.example.org/"}, "not_allowed"),
    ],
)
def test_a_website_that_cannot_be_read_so_is_refused_in_the_campaign(more: dict[str, Any], kind: str) -> None:
    with pytest.raises(ValidationError) as caught:
        website(**more)
    assert kind in {error["ctx"]["mistake"].kind for error in caught.value.errors()}
