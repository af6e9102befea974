"""What counts is written in one line that a volunteer can read out."""

import datetime as dt
from collections.abc import Container
from typing import Any

import pytest

from kiosk.model.campaign import Campaign
from kiosk.model.what_counts import what_counts
from kiosk.words.what_counts import WhatCountsWords
from tests.model.told_facts import drive

MONEY = {"id": "gifts", "unit": "money", "target": "600"}
BY_ALL = "by card reader, phone, cash, cheque, or other means"
WEBSITE = {
    "id": "website",
    "kind": "json",
    "address": "https://www.example.org/drive.json",
    "goals": {"gifts": "usd"},
}
AT_NOON = dt.datetime(2026, 11, 23, 12)  # noqa: DTZ001 - as staff type it


def lines(campaign: Campaign, other_kiosks: int | None = None, unread: Container[str] = ()) -> tuple[str, ...]:
    return WhatCountsWords().lines(campaign, what_counts(campaign, other_kiosks=other_kiosks, unread=unread))


def test_a_goal_for_a_fund_says_so() -> None:
    campaign = drive(has_feed=False, funds=[{"id": "roof", "name": "The roof"}], goals=[{**MONEY, "fund": "roof"}])
    assert lines(campaign)[0].endswith("less refunds, with corrections; gifts for “The roof” alone")


@pytest.mark.parametrize(
    ("goal", "feed", "line"),
    [
        ({}, None, f"gifts: gifts at the kiosks {BY_ALL}, less refunds, with corrections"),
        (
            {"title": "raised", "start": "100"},
            None,
            f"raised: $100 at the start + gifts at the kiosks {BY_ALL}, less refunds, with corrections",
        ),
        (
            {"start": "100"},
            {},
            f'gifts: the figure from www.example.org (feed "website") + gifts at the kiosks {BY_ALL}, '
            "less refunds, with corrections",
        ),
        (
            {},
            {"includes": ["phone"]},
            'gifts: the figure from www.example.org (feed "website", which includes phone gifts) + phone gifts at the '
            "kiosks since then + gifts at the kiosks by card reader, cash, cheque, or other means, "
            "less refunds, with corrections",
        ),
        (
            {},
            {"includes": ["cheque", "card_reader", "cash", "member"]},
            'gifts: the figure from www.example.org (feed "website", which includes card-reader, cash, and cheque '
            "gifts) + card-reader, cash, and cheque gifts at the kiosks since then + gifts at the kiosks by phone or "
            "other means, less refunds, with corrections",
        ),
        (
            {},
            {"includes": ["card_reader", "phone", "cash", "cheque", "other"]},
            'gifts: the figure from www.example.org (feed "website", which includes all gifts) + all gifts at the '
            "kiosks since then, less refunds, with corrections",
        ),
        (
            {},
            {"address": None, "file": "drive.json"},
            f'gifts: the figure in drive.json (feed "website") + gifts at the kiosks {BY_ALL}, '
            "less refunds, with corrections",
        ),
        (
            {},
            {"kind": "civicrm", "goals": {"gifts": "raised"}, "baseline": "1500.50"},
            'gifts: the figure from www.example.org (feed "website", less $1,500.50 from before the drive) + '
            f"gifts at the kiosks {BY_ALL}, less refunds, with corrections",
        ),
        (
            {},
            {"kind": "fixed", "address": None, "goals": {}, "figures": {"gifts": "4198"}, "as_of": AT_NOON},
            'gifts: the figure typed in the campaign for 2026-11-23 12:00 (feed "website") + '
            f"gifts at the kiosks {BY_ALL}, less refunds, with corrections",
        ),
        (
            {},
            {"kind": "stripe", "address": None, "goals": {}},
            f"gifts: gifts at the kiosks {BY_ALL}, less refunds, with corrections; "
            "card gifts of all kiosks are counted from Stripe",
        ),
        (
            {"unit": "donors", "target": 50, "start": 1200},
            None,
            f"gifts: 1,200 at the start + gifts at the kiosks {BY_ALL}, "
            "each gift as one donor, less refunds, with corrections",
        ),
        (
            {"unit": "members", "target": 50},
            {"kind": "stripe", "address": None, "goals": {}},
            "gifts: members who joined at the kiosks, with corrections",
        ),
        (
            {"unit": "members", "target": 50},
            {"includes": ["phone"]},
            'gifts: the figure from www.example.org (feed "website") + members who joined at the kiosks, '
            "with corrections",
        ),
        (
            {"unit": "members", "target": 50},
            {"includes": ["member"]},
            'gifts: the figure from www.example.org (feed "website", which includes members who joined at the kiosks) '
            "+ members who joined at the kiosks since then, with corrections",
        ),
    ],
)
def test_a_goal_says_what_it_is_made_of(goal: dict[str, Any], feed: dict[str, Any] | None, line: str) -> None:
    feeds = [] if feed is None else [WEBSITE | feed]
    assert lines(drive(goals=[MONEY | goal], feeds=feeds)) == (line,)


@pytest.mark.parametrize(
    ("other_kiosks", "where"),
    [
        (None, "at the kiosks"),
        (0, "here"),
        (1, "here and at 1 other kiosk"),
        (2, "here and at 2 other kiosks"),
    ],
)
def test_it_says_at_how_many_kiosks(other_kiosks: int | None, where: str) -> None:
    (line,) = lines(drive(goals=[MONEY], feeds=[]), other_kiosks=other_kiosks)
    assert line.startswith(f"gifts: gifts {where} by card reader")


def test_a_feed_that_was_not_read_yet_counts_nothing_and_one_that_was_typed_always_does() -> None:
    typed = WEBSITE | {"kind": "fixed", "address": None, "goals": {}, "figures": {"gifts": "1"}, "as_of": AT_NOON}
    for feed, expected in (
        (
            WEBSITE | {"includes": ["phone"]},
            f"gifts: $100 at the start + gifts at the kiosks {BY_ALL}, less refunds, with corrections; "
            'feed "website" has not been read yet',
        ),
        (typed, 'gifts: the figure typed in the campaign for 2026-11-23 12:00 (feed "website") + '),
    ):
        (line,) = lines(drive(goals=[MONEY | {"start": "100"}], feeds=[feed]), unread={"website"})
        assert line.startswith(expected)


def test_every_goal_has_its_line() -> None:
    assert [line.partition(":")[0] for line in lines(drive())] == ["gifts", "donors", "members"]
