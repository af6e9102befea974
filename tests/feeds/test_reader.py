"""A feed read again and again, over the wire and from a file; whatever comes is a reading or a failure."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.reader import FeedReader
from kiosk.feeds.trouble import AddressTrouble
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.phase import NO_TIME
from kiosk.words.feed_trouble import FeedTroubleWords
from tests.feeds.drive import NOON, drive, reading
from tests.feeds.website import HOST, Website, answer, raw

MINUTE = dt.timedelta(minutes=1)
JSON = {
    "schema": 1,
    "as_of": "2026-11-23T12:00:00Z",
    "currency": "USD",
    "goals": [{"id": "usd", "raised": "41230.55"}],
}
CSV = "as_of,goal_id,raised,target,count\n2026-11-23T12:00:00Z,usd,41230.55,60000,512\n"
WIDGET = 'var jsondata49 = {"is_error":false,"num_donors":"512 Donors","money_raised_amount":"$ 41,230.00"};'


def reader(folder: Path = Path(), **feed: Any) -> FeedReader:
    return FeedReader(*drive(**feed), folder, seconds=2)


def failure(answered: object) -> str:
    assert isinstance(answered, FeedFailure), answered
    return FeedTroubleWords().sentence(answered.why)


def test_json_is_read_over_the_wire(website: Website) -> None:
    website.script = answer(json.dumps(JSON))
    assert reader().read(NOON) == reading(Figure("gifts", 4_123_055))


def test_a_table_is_read_over_the_wire(website: Website) -> None:
    website.script = answer(CSV, kind="text/csv")
    assert reader(kind="csv").read(NOON) == reading(Figure("gifts", 4_123_055, 512))


def test_civicrm_is_read_over_the_wire(website: Website) -> None:
    website.script = answer(WIDGET, kind="text/javascript", packed=True)
    read = reader(kind="civicrm", goals={"gifts": "raised"}).read(NOON)
    assert read == reading(Figure("gifts", 4_123_000, 512), as_of=NOON - MINUTE)


@pytest.mark.parametrize(("name", "text"), [("feed.json", json.dumps(JSON)), ("feed.csv", CSV)])
def test_a_file_is_read_from_its_folder(tmp_path: Path, name: str, text: str) -> None:
    read_by = reader(tmp_path, kind=name[5:], address=None, file=name)
    assert "is not there" in failure(read_by.read(NOON))
    (tmp_path / name).write_text(text, "utf-8")
    assert isinstance(read_by.read(NOON), FeedReading)


def fixed(as_of: str, now: dt.datetime = NOON) -> FeedReading | FeedFailure:
    figures = {"gifts": "41980.00", "members": 74}
    return reader(kind="fixed", address=None, goals={}, figures=figures, as_of=as_of).read(now)


def test_typed_figures_are_meant_in_the_zone_of_the_campaign() -> None:
    told = reading(Figure("gifts", 4_198_000), Figure("members", 74), as_of=NOON - 60 * MINUTE)
    assert fixed("2026-11-23T06:00:00") == told
    assert fixed("2026-11-23T11:00:00Z") == told
    assert fixed("2026-11-23T06:00:00", NO_TIME) == told


def test_typed_figures_that_are_still_to_come_are_refused() -> None:
    assert "still to come" in failure(fixed("2026-11-23T12:00:00"))


def test_what_has_not_changed_gives_the_same_reading_again(website: Website) -> None:
    website.script = answer(json.dumps(JSON), 'ETag: "v1"')
    read_by = reader()
    first = read_by.read(NOON)
    website.script = raw(b"HTTP/1.1 304 Not Modified\r\n\r\n")
    assert read_by.read(NOON + MINUTE) == first
    assert 'If-None-Match: "v1"' in website.asked[1]
    assert isinstance(first, FeedReading)


def test_a_failure_between_does_not_forget_what_was_known(website: Website) -> None:
    website.script = answer(json.dumps(JSON), 'ETag: "v1"')
    read_by = reader()
    first = read_by.read(NOON)
    website.script = answer("", "Retry-After: 30", status="503 Service Unavailable")
    assert read_by.read(NOON) == FeedFailure(AddressTrouble("feed_not_now", (HOST, "503")), 30)
    website.script = raw(b"HTTP/1.1 304 Not Modified\r\n\r\n")
    assert read_by.read(NOON) == first


def test_a_bad_document_is_named_with_its_feed(website: Website) -> None:
    website.script = answer(json.dumps({**JSON, "currency": "EUR"}))
    wrong = "its currency is 'EUR' and the campaign’s is USD; use one of the two"
    assert failure(reader().read(NOON)) == f"What the feed website gives cannot be used: {wrong}."


def test_half_a_table_is_never_a_smaller_figure(website: Website) -> None:
    source = OneAnswer(*drive(kind="csv", address=None, file="table.csv", goals={"gifts": "usd"}), Path())
    for length in range(len(CSV)):
        assert isinstance(source.given(CSV[:length].encode()), FeedFailure)


def test_stripe_is_read_elsewhere() -> None:
    assert "with the Stripe key" in failure(reader(kind="stripe", address=None, goals={}).read(NOON))


class OneAnswer(FeedReader):
    """Reads what a test says has come."""

    def given(self, body: bytes) -> FeedReading | FeedFailure:
        return self._parsed(body, NOON)


def reader_of_bytes(kind: str, body: bytes) -> FeedReading | FeedFailure:
    goals = {"gifts": "raised", "donors": "count"} if kind == "civicrm" else {"gifts": "usd", "members": "usd"}
    return OneAnswer(*drive(kind=kind, goals=goals if kind == "civicrm" else {"gifts": "usd"}), Path()).given(body)


GOOD = {"json": json.dumps(JSON).encode(), "csv": CSV.encode(), "civicrm": WIDGET.encode()}
PIECES = [b"{", b"}", b"[", b"]", b'"', b":", b",", b"\n", b"\0", b"\xff", b"NaN", b"-1", b"1e308", b"9" * 400, b" "]


@settings(max_examples=300)
@example("json", b'{"goals": ' * 20_000)
@example("csv", b'"' * 60_001)
@example("civicrm", b"var jsondata = {" + b" " * 60_000)
@example("civicrm", b"var jsondata = {}" + b" " * 60_000 + b"x")
@example("civicrm", b"var jsondata = {" + b"} " * 30_000 + b"x")
@example("civicrm", b"var jsondata = " + b"{" * 60_000)
@given(st.sampled_from(sorted(GOOD)), st.binary(max_size=300))
def test_any_bytes_are_a_reading_or_a_failure(kind: str, body: bytes) -> None:
    assert isinstance(reader_of_bytes(kind, body), FeedReading | FeedFailure)


@settings(max_examples=300)
@given(st.sampled_from(sorted(GOOD)), st.data())
def test_a_good_document_with_something_in_it_is_a_reading_within_bounds_or_a_failure(
    kind: str, data: st.DataObject
) -> None:
    body = GOOD[kind]
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(body)))
        length = data.draw(st.integers(0, 12))
        body = body[:start] + data.draw(st.sampled_from(PIECES) | st.binary(max_size=4)) + body[start + length :]
    read = reader_of_bytes(kind, body)
    if isinstance(read, FeedReading):
        assert all(0 <= figure.raised <= 10 * 6_000_000 for figure in read.figures)
        assert read.currency == "USD"
        assert read.as_of <= NOON + 5 * MINUTE
    else:
        assert FeedTroubleWords().sentence(read.why).endswith(".")
