"""CiviCRM's APIv4, asked for a page's total; its key stays between the two."""

import datetime as dt
import json
from urllib.parse import parse_qs

import pytest

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.civicrm_api import Contributions, Page, ask_contributions
from kiosk.model.money import Money
from kiosk.words.feed_trouble import FeedTroubleWords
from tests.feeds.website import HOST, Script, Website, answer, raw

KEY = "canary-7f3a"
PAGE = Page(f"https://{HOST}/crm/", 49, KEY)


def values(*rows: dict[str, object]) -> Script:
    """What APIv4 answers, with its metadata."""
    told = {"values": rows, "entity": "Contribution", "action": "get", "version": 4, "count": len(rows)}
    return answer(json.dumps(told))


def total(website: Website, *rows: dict[str, object]) -> Contributions | FeedFailure:
    website.script = values(*rows)
    return ask_contributions(PAGE, "USD", dt.date(2026, 11, 15), seconds=2)


def test_a_page_is_asked_for_its_completed_contributions(website: Website) -> None:
    asked = total(website, {"currency": "USD", "raised": 41230.55, "number": 512})
    assert asked == Contributions(Money(4_123_055, "USD"), 512)
    head, _, body = website.asked[0].partition("\r\n\r\n")
    assert head.startswith("POST /crm/civicrm/ajax/api4/Contribution/get HTTP/1.1\r\n")
    assert f"X-Civi-Auth: Bearer {KEY}\r\n" in head
    assert "X-Requested-With: XMLHttpRequest" in head
    assert KEY not in body
    (params,) = parse_qs(body, strict_parsing=True)["params"]
    assert json.loads(params) == {
        "select": ["currency", "SUM(total_amount) AS raised", "COUNT(id) AS number"],
        "where": [
            ["contribution_page_id", "=", 49],
            ["contribution_status_id:name", "=", "Completed"],
            ["is_test", "=", False],
            ["receive_date", ">=", "2026-11-15"],
        ],
        "groupBy": ["currency"],
    }


@pytest.mark.parametrize("raised", [41230, "41230.00", "41230"])
def test_sums_are_read_exactly_however_they_are_written(website: Website, raised: object) -> None:
    asked = total(website, {"currency": "USD", "raised": raised, "number": "512"})
    assert asked == Contributions(Money(4_123_000, "USD"), 512)


def test_a_page_without_contributions_has_raised_nothing(website: Website) -> None:
    assert total(website) == Contributions(Money(0, "USD"), 0)


def test_without_a_first_day_all_of_it_counts(website: Website) -> None:
    website.script = values()
    ask_contributions(PAGE, "USD", None)
    assert "receive_date" not in website.asked[0]


@pytest.mark.parametrize(
    ("rows", "part"),
    [
        ([{"currency": "USD", "raised": 1, "number": 1}, {"currency": "EUR", "raised": 1, "number": 1}], "several"),
        ([{"currency": "EUR", "raised": 1, "number": 1}], "its currency is 'EUR'"),
        ([{"currency": "USD", "raised": None, "number": 1}], "an amount in it is missing"),
        ([{"currency": "USD", "raised": -1, "number": 1}], "an amount in it is -1"),
        ([{"currency": "USD", "raised": 41230.550000000003, "number": 1.5}], "a count in it is '1.5'"),
        ([{}], "its currency is missing"),
    ],
)
def test_a_total_that_is_none_is_refused(website: Website, rows: list[dict[str, object]], part: str) -> None:
    refused = total(website, *rows)
    assert isinstance(refused, FeedFailure)
    assert part in FeedTroubleWords().sentence(refused.why)


@pytest.mark.parametrize(
    ("script", "part"),
    [
        (answer('{"error_code":1,"error_message":"no"}', status="500 Internal Server Error"), "(500)"),
        (answer("", status="401 Unauthorized"), "check who may read it, and the key"),
        (answer("", f"Location: https://{HOST}/login", status="302 Found"), "leads on to"),
        (answer("<html>"), "a web page"),
        (answer("[]"), "not an answer of APIv4"),
        (answer('{"values": {}}'), "not an answer of APIv4"),
        (answer('{"values": [1]}'), "not an answer of APIv4"),
        (answer("{"), "it is not JSON"),
        (raw(), "broke off"),
    ],
)
def test_a_site_that_does_not_tell_is_named_without_the_key(website: Website, script: Script, part: str) -> None:
    website.script = script
    refused = ask_contributions(PAGE, "USD", None, seconds=2)
    assert isinstance(refused, FeedFailure)
    assert part in FeedTroubleWords().sentence(refused.why)
    assert KEY not in repr(refused)
    assert len(website.asked) == 1


def test_a_key_that_can_be_none_is_not_sent(website: Website) -> None:
    refused = ask_contributions(Page(f"https://{HOST}", 49, "ключ"), "USD", None)
    assert isinstance(refused, FeedFailure)
    assert not website.asked
    assert KEY not in repr(PAGE)
