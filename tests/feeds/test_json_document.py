"""The JSON feed: taken as it is meant, or refused with what is wrong."""

import datetime as dt
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.feeds.answer import NotAReadingError
from kiosk.feeds.json_document import read_json, write_json
from kiosk.model.currencies import CURRENCIES, LARGEST_BY_HAND
from kiosk.model.fact import Figure
from kiosk.model.money import Money
from kiosk.model.phase import NO_TIME
from tests.feeds.drive import NOON, drive, reading
from tests.said import said

DOCUMENT: dict[str, Any] = {
    "schema": 1,
    "as_of": "2026-11-23T11:59:30Z",
    "campaign": "winter",
    "currency": "USD",
    "goals": [{"id": "usd", "unit": "USD", "raised": "41230.55", "count": 512}],
    "includes": ["civicrm:49"],
}
AS_OF = dt.datetime(2026, 11, 23, 11, 59, 30, tzinfo=dt.UTC)


def document(**changed: Any) -> bytes:
    """The document with keys changed; `...` leaves one out."""
    return json.dumps({key: value for key, value in {**DOCUMENT, **changed}.items() if value is not ...}).encode()


def goal(**changed: Any) -> bytes:
    return document(goals=[{**DOCUMENT["goals"][0], **changed}])


def refusal(body: bytes, now: dt.datetime = NOON, **feed: Any) -> str:
    with pytest.raises(NotAReadingError) as caught:
        read_json(body, *drive(**feed), now)
    assert len(said(caught.value)) < 250
    return said(caught.value)


def test_a_document_gives_the_goals_that_the_campaign_names() -> None:
    goals = [{"id": "usd", "raised": "41230.55"}, {"id": "joined", "unit": "member", "raised": "74", "count": 70}]
    body = document(goals=[*goals, {"id": "other", "raised": "nonsense"}])
    feed = drive(goals={"members": "joined", "gifts": "usd"})
    assert read_json(body, *feed, NOON) == reading(Figure("gifts", 4_123_055), Figure("members", 74, 70), as_of=AS_OF)


@pytest.mark.parametrize(
    ("raised", "minor"), [("41230.55", 4_123_055), ("41230", 4_123_000), (41230, 4_123_000), ("0", 0), ("0.1", 10)]
)
def test_amounts_are_exact(raised: object, minor: int) -> None:
    assert read_json(goal(raised=raised), *drive(), NOON).figures == (Figure("gifts", minor, 512),)


def test_a_number_with_decimals_is_taken_as_it_is_written() -> None:
    assert read_json(goal(raised=0).replace(b"0,", b"1234.07,"), *drive(), NOON).figures[0].raised == 123_407


@pytest.mark.parametrize("currency", ["JPY", "KWD"])
def test_amounts_have_the_decimals_of_their_currency(currency: str) -> None:
    body = document(currency=currency, goals=[{"id": "usd", "unit": currency, "raised": "12"}])
    assert read_json(body, *drive(currency), NOON).figures[0].raised == {"JPY": 12, "KWD": 12_000}[currency]


def test_what_is_not_needed_may_be_left_out() -> None:
    body = document(campaign=..., includes=..., goals=[{"id": "usd", "raised": "1"}])
    assert read_json(body, *drive(), NOON).figures == (Figure("gifts", 100),)
    body = document(currency=..., goals=[{"id": "joined", "raised": "1"}])
    assert read_json(body, *drive(goals={"members": "joined"}), NOON).figures == (Figure("members", 1),)


def test_a_byte_order_mark_does_no_harm() -> None:
    assert read_json(b"\xef\xbb\xbf" + document(), *drive(), NOON).as_of == AS_OF


@pytest.mark.parametrize(
    "raised",
    [
        *("-1", "1e308", "NaN", "", " 1", "1,50", "١٢", "1_000", "$1", "9" * 99, "1234567890123"),
        *(-1, True, None, [], {}, 10**20, 10**12),
    ],
)
def test_an_amount_that_is_none_is_refused(raised: object) -> None:
    assert "an amount in it is" in refusal(goal(raised=raised))


def test_an_amount_that_its_currency_does_not_have_is_refused() -> None:
    assert "has too many decimals for USD" in refusal(goal(raised="1.234"))


def test_more_than_ten_times_the_target_is_refused() -> None:
    assert "more than 10 times its target" in refusal(goal(raised="600000.01"))


def test_ten_times_the_target_is_just_believed() -> None:
    assert read_json(goal(raised="600000"), *drive(), NOON).figures[0].raised == 60_000_000


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity", b"1e308", b"-1", b"-0.5", b"1e5", b"1" * 5000])
def test_a_number_that_is_no_amount_is_refused(number: bytes) -> None:
    refusal(goal(raised="here").replace(b'"here"', number))


@pytest.mark.parametrize("count", [-1, "1.0", 1.5, "many", True, 10**9])
def test_a_count_that_is_none_is_refused(count: object) -> None:
    assert "a count in it is" in refusal(goal(count=count))


@pytest.mark.parametrize(
    ("changed", "part"),
    [
        ({"schema": 2}, "its schema is 2, and this kiosk knows 1"),
        ({"schema": "1"}, "its schema is '1'"),
        ({"schema": True}, "its schema is true"),
        ({"schema": 1.0}, "its schema is '1.0'"),
        ({"schema": ...}, "its schema is missing"),
        ({"campaign": "summer"}, "about the campaign 'summer', not 'winter'"),
        ({"campaign": None}, "about the campaign"),
        ({"currency": "EUR"}, "its currency is 'EUR' and the campaign’s is USD"),
        ({"currency": ...}, "its currency is missing and the campaign’s is USD"),
        ({"goals": []}, "it has no goal 'usd'"),
        ({"goals": {}}, "it has no list of goals"),
        ({"goals": [1]}, "it has no list of goals"),
        ({"goals": [{"raised": "1"}]}, "it has no list of goals"),
        ({"goals": [{"id": "usd", "raised": "1"}] * 2}, "it has 'usd' twice"),
        ({"goals": [{"id": "usd", "raised": "1", "unit": "EUR"}]}, "its goal 'usd' is in 'EUR', and 'gifts' is not"),
        ({"goals": [{"id": "usd", "raised": "1", "unit": "member"}]}, "is in 'member'"),
        ({"goals": [{"id": "usd"}]}, "an amount in it is missing"),
    ],
)
def test_a_document_about_something_else_is_refused(changed: dict[str, Any], part: str) -> None:
    assert part in refusal(document(**changed))


@pytest.mark.parametrize(
    "moment", ["2026-11-23", "2026-11-23T12:00:00", "2026-02-30T00:00Z", "0001-01-01T00:00+01:00"]
)
@pytest.mark.parametrize("given", [str, lambda _: ..., lambda _: 1_764_000_000, lambda _: ["now"]])
def test_a_moment_that_is_none_is_refused(moment: str, given: Any) -> None:
    assert "write a moment with its zone, such as 2026-11-23T18:04:00Z" in refusal(document(as_of=given(moment)))


@pytest.mark.parametrize(
    "moment", ["2026-11-23T06:59:30-05:00", "2026-11-23T11:59:30.000Z", "2026-11-23T11:59:30.000999+00:00"]
)
def test_a_moment_may_be_told_in_any_zone(moment: str) -> None:
    assert read_json(document(as_of=moment), *drive(), NOON).as_of == AS_OF


def test_a_moment_far_ahead_is_refused_where_the_time_is_known() -> None:
    body = document(as_of="2026-11-23T12:05:01Z")
    assert "still to come by the clock of this machine" in refusal(body)
    assert read_json(body, *drive(), NOON + dt.timedelta(seconds=1)).figures
    assert read_json(body, *drive(), NO_TIME).figures


@pytest.mark.parametrize(
    ("body", "part"),
    [
        (b"", "it is not JSON"),
        (document()[:-20], "it is not JSON"),
        (document() + b"}", "it is not JSON"),
        (b"[" * 100_000, "it is not JSON"),
        (b'{"a":' * 100_000, "it is not JSON"),
        (b"[]", "it is not a JSON object"),
        (b'"text"', "it is not a JSON object"),
        (b"\xff\xfe{\x00}\x00", "it is UTF-16"),
        ("{}".encode("utf-16-be"), "it is UTF-16"),
        (b'{"a": "\xe9"}', "it is not UTF-8"),
        (b'{"schema": 1, "schema": 1}', "it has 'schema' twice"),
        (document().replace(b'"count"', b'"raised"'), "it has 'raised' twice"),
    ],
)
def test_what_is_no_document_is_refused(body: bytes, part: str) -> None:
    assert part in refusal(body)


@given(
    st.integers(0, LARGEST_BY_HAND),
    st.integers(0, 10**9 - 1),
    st.sampled_from(sorted(CURRENCIES - {"ISK"})),
    st.datetimes(),
)
def test_what_is_written_is_read_again(minor: int, count: int, currency: str, at: dt.datetime) -> None:
    campaign, feed = drive(currency)
    goals = tuple(replace(one, target=LARGEST_BY_HAND) for one in campaign.goals)
    as_of = at.replace(tzinfo=dt.UTC, microsecond=0)
    body = write_json("usd", Money(minor, currency), count, as_of, ["civicrm:49"]).encode()
    read = read_json(body, replace(campaign, goals=goals), feed, NO_TIME)
    assert read == reading(Figure("gifts", minor, count), as_of=as_of, currency=currency)
