"""Each preset is served in the shape of its documentation, with figures of our own, by a real server on loopback."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.presets import PresetMistake, feed_of, presets_in
from kiosk.feeds.reader import FeedReader
from kiosk.model.fact import FeedReading, Figure
from kiosk.words.feed_presets import PresetWords
from kiosk.words.feed_trouble import FeedTroubleWords
from tests.conftest import CHECKOUT
from tests.feeds.drive import NOON, drive
from tests.feeds.website import HOST, Script, Website, answer

PRESETS = presets_in((CHECKOUT / "resources" / "feeds" / "presets.toml").read_text("utf-8"))
PAGE = {"every-org": "club/winter", "donorbox": "7", "givebutter": "WNTR26"}
_HOSTS = re.compile(r"https://[^/]+/")

GIVEN = 1_234_567
"""What each shape below says was raised, in cents."""
SHAPES: dict[str, tuple[Any, int | None]] = {
    "donordrive": (
        {"participantID": 123, "sumDonations": 12345.67, "numDonations": 321, "fundraisingGoal": 60000},
        321,
    ),
    "donordrive-team": ({"teamID": 123, "sumDonations": 12345.67, "numDonations": 321}, 321),
    "donordrive-event": ({"eventID": 123, "sumDonations": 12345.67, "numDonations": 321}, 321),
    "gdq-tracker": (
        {"type": "event", "id": 123, "donation_total": 12345.67, "donation_count": 321, "paypalcurrency": "EUR"},
        321,
    ),
    "tiltify": ({"data": {"id": "123", "amount_raised": {"value": "12345.67", "currency": "EUR"}}}, None),
    "betterplace": ({"id": 123, "donated_amount_in_cents": GIVEN, "donations_count": 321, "closed_at": None}, 321),
    "betterplace-event": ({"id": 123, "donated_amount_in_cents": GIVEN, "donations_count": 321}, 321),
    "opencollective": (
        {"data": {"account": {"stats": {"totalAmountReceived": {"valueInCents": GIVEN, "currency": "EUR"}}}}},
        None,
    ),
    "justgiving": ({"currencyCode": "EUR", "grandTotalRaisedExcludingGiftAid": "12345.67", "pageId": "9"}, None),
    "raisely": ({"data": {"path": "123", "total": GIVEN, "goal": 6_000_000}}, None),
    "donorbox": (
        [
            {"id": 6, "currency": "usd", "total_raised": "1.0", "donations_count": 1},
            {"id": 7, "currency": "eur", "total_raised": "12345.67", "donations_count": 321},
        ],
        321,
    ),
    "givebutter": (
        {"data": [{"code": "WNTR26", "raised": 12345.67, "donors": 321, "currency": "EUR"}, {"code": "OTHER"}]},
        321,
    ),
    "givewp": ({"id": 123, "goalType": "amount", "goalStats": {"actual": 12345, "goal": 60000}}, None),
    "every-org": ({"currency": "EUR", "raised": GIVEN, "supporters": 321, "goalAmount": 6_000_000}, 321),
    "github-sponsors": ({"data": {"repositoryOwner": {"sponsorshipsAsMaintainer": {"totalCount": 321}}}}, 321),
    "liberapay": ({"npatrons": 321, "receiving": {"amount": "41.20", "currency": "EUR"}}, 321),
}


def reader(name: str, *, is_kiosk: bool = False) -> FeedReader:
    preset = PRESETS[name]
    goals = {"gifts": "raised"} if "raised" in preset.feed else {"donors": "count"}
    page = PAGE.get(name, "123")
    values = feed_of(
        preset, page, HOST if preset.asks_host else "", "pk_1" if preset.asks_public_key else "", "EUR", goals
    )
    assert isinstance(values, dict)
    for link in ("address", "token_from"):
        if link in values:
            values[link] = _HOSTS.sub(f"https://{HOST}/", values[link])
    feed = drive("EUR", **values)
    return FeedReader(*feed, Path(), secret_of=lambda _: "name:word", is_kiosk=is_kiosk, seconds=3)


def served(site: Website, body: Any) -> Script:
    """`body`, or a token to whoever posts for one."""
    token = answer(json.dumps({"access_token": "tok", "token_type": "bearer", "expires_in": 7200}))
    told = answer(json.dumps(body))
    return lambda connection: (token if "grant_type=" in site.asked[-1] else told)(connection)


def test_every_preset_is_served() -> None:
    assert SHAPES.keys() == PRESETS.keys()
    assert all(preset.read == "2026-11-28" and preset.source for preset in PRESETS.values())


def test_givewps_cents_count_since_it_tells_them(website: Website) -> None:
    website.script = served(website, {"goalType": "amount", "goalStats": {"actual": 12345.67}})
    told = reader("givewp").read(NOON)
    assert isinstance(told, FeedReading)
    assert told.figures == (Figure("gifts", GIVEN),)


@pytest.mark.parametrize("name", PRESETS)
def test_what_a_preset_is_and_needs_has_words(name: str) -> None:
    words, preset = PresetWords(), PRESETS[name]
    told = [words.title(preset), words.id(preset.id), *words.remarks(preset, "web")]
    assert all(told)
    assert told[-1] == f"Read on 2026-11-28 in {preset.source}."
    assert any("kiosk key set feed:web" in line for line in told) == (preset.key_is is not None)


@pytest.mark.parametrize("name", SHAPES)
def test_a_preset_reads_its_shape_to_the_cent(name: str, website: Website) -> None:
    body, people = SHAPES[name]
    website.script = served(website, body)
    told = reader(name).read(NOON)
    assert isinstance(told, FeedReading)
    if PRESETS[name].is_rate:
        assert told.figures == (Figure("donors", 321),)
    else:
        assert told.figures == (Figure("gifts", 1_234_500 if name == "givewp" else GIVEN, people),)
    refused = reader(name, is_kiosk=True).read(NOON)
    assert isinstance(refused, FeedFailure) == PRESETS[name].reads_donors


@pytest.mark.parametrize(
    ("name", "body", "part"),
    [
        ("donordrive", {"participantID": 123, "numDonations": 321}, "the sum may be hidden there"),
        ("donordrive", {"sumDonations": -5, "numDonations": 321}, "not a whole number from 0"),
        ("gdq-tracker", {"type": "event", "id": 123}, "nothing stands at 'donation_total'"),
        ("gdq-tracker", {"donation_total": 5, "donation_count": 1, "paypalcurrency": "USD"}, "its currency is 'USD'"),
        ("tiltify", {"data": {"amount_raised": {"value": "12.50", "currency": "USD"}}}, "its currency is 'USD'"),
        ("tiltify", {"data": {"amount_raised": {"value": 12.5, "currency": "EUR"}}}, "not text"),
        ("betterplace", {"donated_amount_in_cents": None, "donations_count": 3}, "nothing stands at"),
        ("opencollective", {"errors": [{"message": "No account"}], "data": {"account": None}}, "tells of errors"),
        ("justgiving", {"currencyCode": "GBP", "grandTotalRaisedExcludingGiftAid": "5"}, "its currency is 'GBP'"),
        ("justgiving", {"currencyCode": "EUR", "grandTotalRaisedExcludingGiftAid": "1,005.00"}, "an amount in it is"),
        ("donorbox", [{"id": 6, "currency": "eur", "total_raised": "1.0"}], "nothing stands at"),
        ("givebutter", {"data": []}, "nothing stands at"),
        ("givewp", {"goalType": "amount", "goalStats": {"actual": "12.345,00 €"}}, "not a number such as 12.50"),
        ("givewp", {"goalType": "donors", "goalStats": {"actual": 45}}, "not a whole number"),
        ("givewp", {"goalType": "amount", "goalStats": {}}, "nothing stands at"),
        ("every-org", {"currency": "EUR", "raised": 12.5, "supporters": 1}, "not a whole number"),
        ("liberapay", {"npatrons": None}, "nothing stands at 'npatrons'"),
    ],
)
def test_a_presets_traps_are_refused_by_name(name: str, body: Any, part: str, website: Website) -> None:
    website.script = served(website, body)
    refused = reader(name).read(NOON)
    assert isinstance(refused, FeedFailure)
    assert part in FeedTroubleWords().sentence(refused.why)


def test_justgivings_xml_is_told_apart_from_json(website: Website) -> None:
    website.script = answer('<?xml version="1.0"?><fundraisingPage/>', kind="application/xml")
    refused = reader("justgiving").read(NOON)
    assert isinstance(refused, FeedFailure)
    assert "answers in XML" in FeedTroubleWords().sentence(refused.why)


@pytest.mark.parametrize(
    ("name", "page", "host", "key", "kind"),
    [
        ("betterplace", "12 3", "", "", "no_id"),
        ("betterplace", "12/3", "", "", "no_id"),
        ("every-org", "club", "", "pk", "two_parts"),
        ("donorbox", "x'7", "", "", "no_id"),
        ("donorbox", "seven", "", "", "not_a_number"),
        ("givewp", "7", "", "", "no_host"),
        ("givewp", "7", "localhost", "", "no_host"),
        ("betterplace", "7", HOST, "", "needless_host"),
        ("every-org", "club/x", "", "", "no_public_key"),
    ],
)
def test_what_makes_no_feed_is_told(name: str, page: str, host: str, key: str, kind: str) -> None:
    made = feed_of(PRESETS[name], page, host, key, "EUR", {"gifts": "raised"})
    assert isinstance(made, PresetMistake)
    assert made.kind == kind
