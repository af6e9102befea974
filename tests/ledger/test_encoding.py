"""A fact is one text, and one text a fact."""

import contextlib
import datetime as dt
import json
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ledger.encoding import (
    EPOCH,
    NewerFormError,
    NotAFactError,
    decode,
    decode_entry,
    encode,
    encode_entry,
    microseconds,
    moment,
    settled,
)
from kiosk.model.fact import AttemptOpened, Fact, FeedReading, Figure
from tests.ledger.books import NOON, card, cash, reading
from tests.model.told_facts import LAW, tellings, told
from tests.said import refusing

BODY = encode(told(card(3)))
ZONES = st.timezones()


@LAW
@given(tellings())
def test_every_fact_comes_back_as_it_was(facts: list[Fact]) -> None:
    for fact in facts:
        assert decode(encode(fact)) == fact
        assert settled(fact) == (fact, encode(fact))
        assert decode_entry(encode_entry(fact.entry)) == fact.entry


@given(st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2200, 1, 1), timezones=ZONES))  # noqa: DTZ001 - zoned by hypothesis
def test_times_are_exact_in_any_zone(at: dt.datetime) -> None:
    in_utc = at.astimezone(dt.UTC)  # in two zones a moment in the hour that comes twice is never equal to itself
    assert moment(microseconds(at)) == in_utc
    assert decode_entry(encode_entry(reading(as_of=at))) == reading(as_of=in_utc)


def test_the_form_is_this_one() -> None:
    assert encode(told(cash())) == (
        '{"at":"2026-11-23T12:00:00.000Z","campaign":"drive","entry":{"attempt":"","kind":"gift","method":"cash",'
        '"money":{"currency":"EUR","minor":2000},"paid_at":null,"payment_intent":"","taken_by":""},"form":1,'
        '"kiosk":"kiosk-a","kiosk_name":"kiosk-a","place":"hall","reference":"kiosk-a:1","sequence":1,"shift":""}'
    )
    assert moment(0) == EPOCH
    assert microseconds(NOON) == 1795435200_000_000


def test_a_fund_or_a_tier_asks_for_the_form_that_it_came_with() -> None:
    """A kiosk of the version before says that it needs a newer one, and counts nothing that it can't read."""
    for gift in (replace(cash(), fund="docs"), replace(card(3), tier="student")):
        body = encode(told(gift))
        assert '"form":3' in body
        assert decode(body).entry == gift
    assert '"form":3' in encode(told(AttemptOpened("a", "phone", card(3).money, "docs")))
    assert '"fund"' not in encode(told(card(3)))
    with refusing(NotAFactError, match="it is not written as this program would"):
        decode(BODY.replace('"kind":"gift"', '"fund":"","kind":"gift"'))


def test_a_fact_is_settled_as_it_will_be_read() -> None:
    noon_in_prague = dt.datetime(2026, 11, 23, 13, tzinfo=ZoneInfo("Europe/Prague"))
    fact, body = settled(told(reading(as_of=noon_in_prague), at=noon_in_prague))
    assert decode(body) == fact
    assert fact.at.tzinfo is dt.UTC
    figures = tuple(Figure("g" * 400, number) for number in range(60))
    with refusing(NotAFactError, match="longer than 20,000"):
        settled(told(FeedReading("website", NOON, figures, "EUR")))


def changed(**values: object) -> str:
    """The fact with other values, written canonically."""
    return json.dumps({**json.loads(BODY), **values}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


ENTRY = json.loads(BODY)["entry"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 9000, "not JSON"),
        ("9" * 9000, "not JSON"),
        ("x" * 20_001, "longer than 20,000"),
        ("[]", "not a JSON object"),
        ("{}", "other keys"),
        (BODY.replace(":1,", ": 1,", 1), "not written as"),
        (BODY.replace('"form":1', '"form":1,"form":1'), "not written as"),
        (BODY.replace("hall", "h\\u0061ll"), "not written as"),
        (BODY.replace("12:00:00.000Z", "13:00:00.000+01:00"), "not written as"),
        (BODY.replace("00.000Z", "00.0001Z"), "not written as"),
        (changed(form=0), "other keys"),
        (changed(form="1"), "other keys"),
        (changed(donor="Ada"), "other keys"),
        (changed(sequence=0), "sequences begin with 1"),
        (changed(sequence=True), "a number in it is none"),
        (changed(sequence=1.0), "a number in it is none"),
        (changed(sequence="1"), "a number in it is none"),
        (changed(sequence=10**400), "a number in it is none, or too large"),
        (changed(at=5), "a time in it is none"),
        (changed(at="yesterday"), "a time in it is none"),
        (changed(at="2026-11-23T12:00:00.000"), "has no zone"),
        (changed(at="0001-01-01T00:00:00.000+23:59"), "a time in it is none"),
        (changed(place=None), "a text in it"),
        (changed(place="x" * 501), "a text in it"),
        (changed(place="a\x00"), "holds what is no text"),
        (changed(entry=[]), "no known kind"),
        (changed(entry={**ENTRY, "kind": "donor"}), "no known kind"),
        (changed(entry={**ENTRY, "kind": ["gift"]}), "no known kind"),
        (changed(entry={**ENTRY, "name": "Ada"}), "other keys than its kind"),
        (changed(entry={**ENTRY, "method": "gold"}), "'gold' is none of card_reader, phone"),
        (changed(entry={**ENTRY, "method": ["cash"]}), "is none of"),
        (changed(entry={**ENTRY, "money": 5}), "no money"),
        (changed(entry={**ENTRY, "money": {"minor": 5.0, "currency": "EUR"}}), "a number in it is none"),
        (changed(entry={**json.loads(encode_entry(reading())), "figures": [["a", 1]]}), "figures in it are none"),
        (changed(entry={**json.loads(encode_entry(reading())), "figures": 5}), "figures in it are none"),
    ],
)
def test_what_this_program_would_not_write_is_no_fact(body: str, why: str) -> None:
    with refusing(NotAFactError, match=why):
        decode(body)


def test_a_newer_form_is_told_apart_from_damage() -> None:
    with refusing(NewerFormError, match="it has form 4, and this version reads 3"):
        decode(changed(form=4, mood="sunny"))


@given(st.binary(max_size=60), st.integers(0, len(BODY)))
def test_no_text_makes_reading_fail_otherwise(junk: bytes, place: int) -> None:
    for text in (junk.decode("latin-1"), BODY[:place] + junk.decode("utf-8", "surrogateescape") + BODY[place:]):
        with contextlib.suppress(NotAFactError):
            assert encode(decode(text)) == text
