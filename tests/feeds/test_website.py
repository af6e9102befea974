"""A website is asked: with its key, page by page, and only as often as it must."""

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.reader import FeedReader
from kiosk.feeds.trouble import NoFeedKey
from kiosk.model.fact import FeedReading, Figure
from kiosk.words.feed_trouble import FeedTroubleWords
from tests.feeds.drive import NOON, drive
from tests.feeds.website import HOST, Script, Website, answer

KEY = "canary-7f3a"


def reader(secret: str | NoFeedKey = KEY, *, is_kiosk: bool = False, **more: Any) -> FeedReader:
    values = {"kind": "website", "goals": {"gifts": "raised"}, "raised": "total", "currency": "USD", **more}
    return FeedReader(*drive(**values), Path(), secret_of=lambda _: secret, is_kiosk=is_kiosk, seconds=3)


def refusal(told: FeedReading | FeedFailure) -> str:
    assert isinstance(told, FeedFailure)
    assert KEY not in repr(told)
    return FeedTroubleWords().sentence(told.why)


def by_path(scripts: dict[str, Script]) -> Callable[[Website], Script]:
    """Answers each path in its own way."""

    def of(site: Website) -> Script:
        def script(connection: Any) -> None:
            path = site.asked[-1].split(" ")[1]
            scripts.get(path, answer("{}", status="404 Not Found"))(connection)

        return script

    return of


@pytest.mark.parametrize(
    ("more", "secret", "line"),
    [
        ({"header": "Authorization: Bearer {secret}"}, KEY, f"Authorization: Bearer {KEY}"),
        ({"header": "X-Api-Key: {secret}"}, KEY, f"X-Api-Key: {KEY}"),
        (
            {"login": True},
            f"office:{KEY}",
            f"Authorization: Basic {base64.b64encode(f'office:{KEY}'.encode()).decode()}",
        ),
    ],
)
def test_the_key_travels_in_one_header(website: Website, more: dict[str, Any], secret: str, line: str) -> None:
    website.script = answer('{"total": 12.5}')
    told = reader(secret, **more).read(NOON)
    assert isinstance(told, FeedReading)
    assert told.figures == (Figure("gifts", 1250),)
    assert f"{line}\r\n" in website.asked[0]
    assert "Accept: application/json" in website.asked[0]


@pytest.mark.parametrize(
    ("secret", "part"),
    [
        (NoFeedKey("website", "missing"), "give it with kiosk key set feed:website"),
        (NoFeedKey("website", "unreadable"), "kiosk key check feed:website"),
        ("ключ", "is not written as such a key is"),
        (KEY, "is not written as such a key is"),
    ],
)
def test_without_a_key_that_can_be_one_nobody_is_asked(website: Website, secret: str | NoFeedKey, part: str) -> None:
    assert part in refusal(reader(secret, login=True).read(NOON))
    assert not website.asked


@pytest.mark.parametrize(
    ("script", "part"),
    [
        (answer(json.dumps({"total": f"key {KEY}"})), "at 'total' stands …, not a number"),
        (answer("", f"Location: https://x.example.net/?key={KEY}", status="302 Found"), "leads on to …, and"),
        (answer("", f"Location: https://x.example.net/{'y' * 12}{KEY}", status="302 Found"), "leads on to …, and"),
    ],
)
def test_a_website_that_sends_the_key_back_does_not_get_it_told(website: Website, script: Script, part: str) -> None:
    website.script = script
    told = reader(header="X-Key: {secret}").read(NOON)
    assert part in refusal(told)
    assert KEY[:6] not in repr(told)


def test_a_key_that_can_read_donors_is_not_used_on_a_kiosk(website: Website) -> None:
    website.script = answer('{"total": 12.5}')
    more: dict[str, Any] = {"header": "X-Api-Key: {secret}", "reads_donors": True}
    assert "read it on the office machine" in refusal(reader(is_kiosk=True, **more).read(NOON))
    assert not website.asked
    assert isinstance(reader(**more).read(NOON), FeedReading)


def test_a_token_is_fetched_once_and_again_when_it_is_refused(website: Website) -> None:
    token = answer('{"access_token": "tok-1", "expires_in": 7200, "token_type": "bearer"}')
    scripts = {"/oauth/token": token, "/feed.json": answer('{"total": 12.5}')}
    website.script = by_path(scripts)(website)
    feed = reader(f"client:{KEY}", token_from=f"https://{HOST}/oauth/token")
    assert isinstance(feed.read(NOON), FeedReading)
    assert isinstance(feed.read(NOON), FeedReading)
    posted, first, second = website.asked
    assert parse_qs(posted.partition("\r\n\r\n")[2]) == {
        "grant_type": ["client_credentials"],
        "client_id": ["client"],
        "client_secret": [KEY],
    }
    assert "Authorization: Bearer tok-1\r\n" in first
    assert "Authorization: Bearer tok-1\r\n" in second
    scripts["/feed.json"] = answer("", status="401 Unauthorized")
    assert "check who may read it" in refusal(feed.read(NOON))
    feed.read(NOON)
    assert [asked.split(" ")[0] for asked in website.asked[3:]] == ["GET", "POST", "GET"]
    scripts["/oauth/token"] = answer('{"error": "invalid_client"}')
    assert "it gave no token" in refusal(feed.read(NOON))


def test_a_query_is_posted_as_json_with_the_drives_beginning(website: Website) -> None:
    website.script = answer('{"data": {"total": 1250}}')
    query = '{"query": "{ total(since: \\"{since}\\") }"}'
    told = reader(query=query, raised="data.total", amounts="minor").read(NOON)
    assert isinstance(told, FeedReading)
    head, _, body = website.asked[0].partition("\r\n\r\n")
    assert head.startswith("POST /feed.json HTTP/1.1\r\n")
    assert "\r\nContent-Type: application/json" in head
    assert json.loads(body) == {"query": '{ total(since: "2026-08-25T12:00:00Z") }'}


def test_what_has_not_changed_is_sent_once_by_tag_or_by_date(website: Website) -> None:
    feed = reader()
    dated = "Last-Modified: Mon, 23 Nov 2026 11:00:00 GMT"
    website.script = answer('{"total": 12.5}', dated)
    first = feed.read(NOON)
    website.script = answer("", status="304 Not Modified")
    assert feed.read(NOON) == first
    assert "If-Modified-Since: Mon, 23 Nov 2026 11:00:00 GMT\r\n" in website.asked[1]


PAGED: dict[str, Any] = {
    "address": f"https://{HOST}/list?page={{page}}",
    "each": "data",
    "raised": "raised",
    "pages": 3,
}


def test_pages_are_read_until_one_is_empty(website: Website) -> None:
    scripts = {
        "/list?page=1": answer('{"data": [{"raised": 1}, {"raised": 2}]}'),
        "/list?page=2": answer('{"data": [{"raised": 4}]}'),
        "/list?page=3": answer('{"data": []}'),
    }
    website.script = by_path(scripts)(website)
    told = reader(**PAGED).read(NOON)
    assert isinstance(told, FeedReading)
    assert told.figures == (Figure("gifts", 700),)
    scripts["/list?page=3"] = scripts["/list?page=2"]
    assert "goes on after 3 pages" in refusal(reader(**PAGED).read(NOON))
    scripts["/list?page=2"] = answer("", status="503 Service Unavailable")
    assert "cannot answer at the moment" in refusal(reader(**PAGED).read(NOON))


def test_xml_is_refused_by_name(website: Website) -> None:
    website.script = answer('<?xml version="1.0"?><page/>', kind="application/xml")
    assert "answers in XML; ask it for JSON" in refusal(reader().read(NOON))
