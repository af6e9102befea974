"""Asks an address: within its limits, or with the reason why not."""

import gzip
import socket
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.fetching import LARGEST_BODY, Fetched, fetch
from kiosk.words.feed_trouble import FeedTroubleWords
from tests.feeds.website import HOST, Script, Website, answer, raw

ADDRESS = f"https://{HOST}/feed.json?page=1"
SOON = 0.3
"""Seconds; a deadline that a test can wait for."""
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def body(website: Website, seconds: float = 5.0) -> bytes:
    fetched = fetch(ADDRESS, [HOST], seconds=seconds)
    assert isinstance(fetched, Fetched), fetched
    return fetched.body


def failure(website: Website, script: Script | None = None, seconds: float = 5.0) -> str:
    website.script = script or website.script
    answered = fetch(ADDRESS, [HOST], seconds=seconds)
    assert isinstance(answered, FeedFailure), answered
    why = FeedTroubleWords().sentence(answered.why)
    assert why.endswith((".", "?"))
    assert HOST in why
    return why


def test_an_address_is_asked_once_and_plainly(website: Website) -> None:
    website.script = answer("figures", "Set-Cookie: a=1", "X-Other: 1")
    assert body(website) == b"figures"
    (asked,) = website.asked
    head = asked.lower()
    assert head.startswith("get /feed.json?page=1 http/1.1\r\n")
    assert f"host: {HOST}\r\n" in head
    assert "connection: close" in head
    assert not any(word in head for word in ("cookie", "authorization", "if-none-match", "python"))
    assert body(website) == b"figures"
    assert "cookie" not in website.asked[1].lower()


def test_what_has_not_changed_is_not_sent_again(website: Website) -> None:
    website.script = answer("figures", 'ETag: W/"v1"')
    known = fetch(ADDRESS, [HOST])
    assert known == Fetched(b"figures", 'W/"v1"')
    website.script = raw(b'HTTP/1.1 304 Not Modified\r\nETag: W/"v1"\r\n\r\n')
    assert fetch(ADDRESS, [HOST], known=known) is known
    assert 'If-None-Match: W/"v1"\r\n' in website.asked[1]


@pytest.mark.parametrize("etag", ["v1", '"a\tb"', '"ä"', f'"{"x" * 201}"'])
def test_an_etag_that_is_none_is_not_kept(website: Website, etag: str) -> None:
    website.script = answer("figures", f"ETag: {etag}")
    assert fetch(ADDRESS, [HOST]) == Fetched(b"figures")


def test_nothing_changed_is_no_answer_to_somebody_who_knows_nothing(website: Website) -> None:
    assert "the code 304" in failure(website, raw(b"HTTP/1.1 304 Not Modified\r\n\r\n"))


def test_a_packed_answer_is_unpacked(website: Website) -> None:
    website.script = answer("figures" * 1000, packed=True)
    assert body(website) == b"figures" * 1000


def test_an_answer_in_chunks_is_put_together(website: Website) -> None:
    website.script = raw(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"4\r\nfigu\r\n", b"3\r\nres\r\n0\r\n\r\n")
    assert body(website) == b"figures"


def test_an_answer_of_the_largest_size_is_taken(website: Website) -> None:
    website.script = answer(b"1" * LARGEST_BODY)
    assert len(body(website)) == LARGEST_BODY


def test_fields_and_headers_are_posted_as_given(website: Website) -> None:
    website.script = answer("{}")
    assert fetch(ADDRESS, [HOST], form={"params": '{"a": 1}'}, headers={"X-Own": "yes"}) == Fetched(b"{}")
    head, _, posted = website.asked[0].partition("\r\n\r\n")
    assert head.startswith("POST /feed.json?page=1 HTTP/1.1\r\n")
    assert "X-Own: yes" in head
    assert "Content-Type: application/x-www-form-urlencoded" in head
    assert posted == "params=%7B%22a%22%3A+1%7D"


@pytest.mark.parametrize(
    "address",
    [
        f"http://{HOST}/feed.json",
        "https://elsewhere.example.org/feed.json",
        f"https://{HOST}:8443/feed.json",
        f"https://somebody@{HOST}/feed.json",
        f"https://{HOST}.elsewhere.org/feed.json",
        "file:///etc/passwd",
        "https:///feed.json",
    ],
)
def test_only_allowed_hosts_are_asked_and_only_by_https(website: Website, address: str) -> None:
    answered = fetch(address, [HOST])
    assert isinstance(answered, FeedFailure)
    assert "is not on one of allowed_hosts by https" in FeedTroubleWords().sentence(answered.why)
    assert not website.asked


def test_variables_of_the_environment_steer_nothing(
    website: Website, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NETRC", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(name, f"{tmp_path}/nothing")
    website.script = answer("figures")
    assert body(website) == b"figures"


BOMB = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
PACKED_BOMB = BOMB.compress(b"0" * 40_000_000) + BOMB.flush()


@pytest.mark.parametrize(
    ("script", "part"),
    [
        (answer("", status="204 No Content"), "the code 204"),
        (answer("", status="404 Not Found"), "nothing at this address (404)"),
        (answer("", status="403 Forbidden"), "refuses to tell (403)"),
        (answer("", status="500 Internal Server Error"), "cannot answer at the moment (500)"),
        (answer("", status="206 Partial Content"), "the code 206"),
        (answer("<html>Sign in", kind="text/html; charset=utf-8"), "a web page; is somebody between, such as a Wi-Fi"),
        (answer("\n <!DOCTYPE html>"), "a web page"),
        (
            answer("", "Location: http://login.example.net/?next=1", status="302 Found"),
            "leads on to 'http://login.example.net/?next=1', and a feed is not followed",
        ),
        (answer("", "Location: /elsewhere", status="308 Permanent Redirect"), "leads on to '/elsewhere'"),
        (answer("", status="301 Moved"), "the code 301"),
        (answer(b"1" * (LARGEST_BODY + 1)), "more than 65,536 bytes"),
        (answer(PACKED_BOMB, "Content-Encoding: gzip"), "more than 65,536 bytes"),
        (answer(b"figures", "Content-Encoding: gzip"), "a packing that cannot be undone"),
        (answer(gzip.compress(b"figures")[:-4], "Content-Encoding: gzip"), "a packing that cannot be undone"),
        (answer(b"figures", "Content-Encoding: br"), "a packing that cannot be undone"),
        (raw(_HEAD + b"Content-Length: 10\r\n\r\nfig"), "broke off"),
        (raw(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n9\r\nfig"), "broke off"),
        (raw(_HEAD + b"\r\n" + b"figures"), "doesn’t say how long its answer is"),
        (raw(), "broke off"),
        (raw(b"SSH-2.0-OpenSSH_9.6\r\n"), "isn’t HTTP"),
        (raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: 1\r\n" * 200 + b"\r\n"), "isn’t HTTP"),
        (raw(b"HTTP/1.1 200 OK\r\nX-A: " + b"1" * 70_000 + b"\r\n\r\n"), "isn’t HTTP"),
        (raw(_HEAD + b"Transfer-Encoding: chunked\r\n\r\nnonsense\r\n"), "broke off"),
    ],
)
def test_an_answer_that_is_no_feed_is_named(website: Website, script: Script, part: str) -> None:
    assert part in failure(website, script)


def test_a_redirect_is_told_shortly_and_plainly(website: Website) -> None:
    why = failure(website, answer("", f"Location: https://x.example/{'a' * 500}", status="302 Found"))
    assert len(why) < 300


def test_an_endless_answer_in_chunks_ends_at_the_largest_size(website: Website) -> None:
    many = b"2000\r\n" + b"7" * 0x2000 + b"\r\n"
    script = website.drip(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + many * 8, many)
    assert "more than 65,536 bytes" in failure(website, script)


def test_who_wants_to_be_left_alone_says_for_how_long(website: Website) -> None:
    website.script = answer("", "Retry-After: 120", status="429 Too Many Requests")
    answered = fetch(ADDRESS, [HOST])
    assert isinstance(answered, FeedFailure)
    assert answered.retry_after == 120
    website.script = answer("", "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT", status="503 Service Unavailable")
    answered = fetch(ADDRESS, [HOST])
    assert isinstance(answered, FeedFailure)
    assert answered.retry_after is None


def greeted(website: Website, plain: Script) -> None:
    website.greet = plain


def answered(website: Website, script: Script) -> None:
    website.script = script


@pytest.mark.parametrize(
    "stall",
    [
        lambda website: answered(website, website.say_nothing),
        lambda website: answered(website, website.drip(b"HTTP/1.1 200 OK\r\n", b"X")),
        lambda website: answered(website, website.drip(b"HTTP/1.1 200 OK\r\n", b"X: 1\r\n")),
        lambda website: answered(website, website.drip(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 100 C\r\n\r\n")),
        lambda website: answered(website, website.drip(_HEAD + b"Content-Length: 9000\r\n\r\n", b"1")),
        lambda website: answered(website, website.drip(_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n1\r\n")),
        lambda website: greeted(website, website.say_nothing),
        lambda website: greeted(website, website.drip(b"\x16\x03\x03\x40\x00", b"\x02")),
    ],
    ids=[
        *("silent", "a header a byte at a time", "header after header", "go on, go on"),
        *("a byte at a time", "a chunk at a time", "no greeting", "a greeting a byte at a time"),
    ],
)
def test_the_deadline_is_for_the_whole_call(website: Website, stall: Callable[[Website], None]) -> None:
    stall(website)
    began = time.monotonic()
    assert "didn’t answer whole within 0.3 seconds" in failure(website, seconds=SOON)
    assert time.monotonic() - began < 3 * SOON


def test_of_several_addresses_the_first_that_answers_is_taken(
    website: Website, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        nobody = closed.getsockname()
    there = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", website.port))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(*there[:4], nobody), there])
    website.script = answer("figures")
    assert body(website) == b"figures"
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [(*there[:4], nobody)] * 2)
    assert "broke off or cannot be reached" in failure(website)


def test_a_name_that_nobody_knows_is_named(website: Website, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert "cannot be found" in failure(website)


@pytest.mark.parametrize(
    ("show", "part"),
    [
        (lambda site: site.show_certificate("elsewhere.example.org"), "is for another name"),
        (lambda site: site.show_certificate(known_authority=False), "is from nobody known"),
        (lambda site: site.show_certificate(valid=(-20, -10)), "isn’t valid any more by the clock of this machine"),
        (lambda site: site.show_certificate(valid=(10, 20)), "isn’t valid yet by the clock of this machine"),
    ],
)
def test_who_cannot_prove_to_be_the_host_is_not_asked(
    website: Website, show: Callable[[Website], None], part: str
) -> None:
    show(website)
    why = failure(website)
    assert why.startswith("There is no secure connection")
    assert part in why
    assert not website.asked


@pytest.mark.parametrize(
    "greeting",
    [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x15\x03\x01\x00\x02\x02\x28", b""],
    ids=["http", "alert", "end"],
)
def test_a_port_that_does_not_speak_tls_is_named(website: Website, greeting: bytes) -> None:
    website.greet = raw(greeting)
    why = failure(website)
    assert why.startswith(("There is no secure connection", f"{HOST} broke off"))
    assert not website.asked


def test_old_tls_is_refused(website: Website) -> None:
    website.speak_old_tls()
    assert failure(website).startswith("There is no secure connection")
