"""`kiosk feed publish`: what a website shows of the drive, and what other kiosks read of it."""

import datetime as dt
import json
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.feeds.json_document import read_json
from kiosk.ledger.ledger import Identity, open_ledger
from kiosk.model.campaign import Campaign
from kiosk.model.checked import checked
from kiosk.model.fact import FeedReading, Figure, Gift
from kiosk.model.fields import CampaignContext
from kiosk.model.money import Money
from tests.feeds.website import HOST, Website, answer, website_on

NOW = dt.datetime.now(dt.UTC).replace(microsecond=0)
CAMPAIGN = f"""
id = "winter"
organisation = "Cats & <Dogs>"
title = "The drive"
currency = "EUR"
allowed_hosts = ["{HOST}"]

[[asks]]
kind = "donate"
text = "Donate"
link = "https://{HOST}/give"

[[goals]]
id = "gifts"
unit = "money"
target = "1000"
milestones = ["500"]

[[feeds]]
id = "offer"
kind = "website"
address = "https://{HOST}/offer.json"
goals = {{ gifts = "raised" }}
raised = "total"
count = "count"
currency = "EUR"
header = "X-Key: {{secret}}"
reads_donors = true
"""


class Drive:
    """A campaign, its ledger, and where it is published."""

    def __init__(self, folder: Path) -> None:
        self.campaign, self.data, self.out = folder / "drive", folder / "data", folder / "site"
        for made in (self.campaign, self.data, self.out):
            made.mkdir()
        (self.campaign / "campaign.toml").write_text(CAMPAIGN, "utf-8")

    def take(self, *minor: int) -> None:
        with open_ledger(self.data, Identity("u", "Foyer", "p")) as ledger:
            for amount in minor:
                ledger.append("winter", Gift("cash", Money(amount, "EUR")))

    def publish(self, *words: str) -> int:
        where = ["--campaign", str(self.campaign), "--data", str(self.data), "--out", str(self.out)]
        return cli.main(["feed", "publish", *where, *words])

    def text(self, name: str) -> str:
        return (self.out / name).read_text("utf-8")


@pytest.fixture
def drive(tmp_path: Path) -> Drive:
    return Drive(tmp_path)


@pytest.fixture
def website(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    monkeypatch.setenv("KIOSK_FEED_OFFER_KEY", "canary-7f3a")
    with website_on(tmp_path, monkeypatch) as site:
        yield site


def test_the_office_reads_with_its_key_and_publishes_what_kiosks_may_read(drive: Drive, website: Website) -> None:
    website.script = answer('{"total": 412.5, "count": 9}')
    drive.take(2_500, 5_000)
    assert drive.publish("--read", "--today") == 0
    assert "X-Key: canary-7f3a" in website.asked[0]
    assert {file.name for file in drive.out.iterdir()} == {
        "bar.svg",
        "index.html",
        "today.html",
        "figures.json",
        "feed-offer.json",
    }
    told = json.loads(drive.text("figures.json"))
    assert told["goals"] == [{"id": "gifts", "unit": "EUR", "raised": "487.50", "count": 11}]
    assert "canary" not in "".join(drive.text(file.name) for file in drive.out.iterdir())
    address = f'address = "https://{HOST}/feed-offer.json"'
    relayed = f'[[feeds]]\nid = "offer"\nkind = "json"\n{address}\ngoals = {{ gifts = "gifts" }}\n'
    campaign = _campaign(CAMPAIGN.partition("[[feeds]]")[0] + relayed)
    reading = read_json(drive.text("feed-offer.json").encode(), campaign, campaign.feeds[0], dt.datetime.now(dt.UTC))
    assert isinstance(reading, FeedReading)
    assert reading.figures == (Figure("gifts", 41_250, 9),)


def test_a_machine_that_runs_a_kiosk_leaves_such_a_key_alone_and_publishes_all_the_same(
    drive: Drive, website: Website, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["settings", "set", "reader", "tmr_FQ8r0YfDzGBzYx", "--data", str(drive.data)])
    drive.take(2_500)
    capsys.readouterr()
    assert drive.publish("--read") == 1
    assert "read it on the office machine" in capsys.readouterr().err
    assert not website.asked
    assert json.loads(drive.text("figures.json"))["goals"][0]["raised"] == "25.00"


def test_the_pages_are_whole_escaped_and_alone(drive: Drive) -> None:
    drive.take(2_500, 5_000)
    assert drive.publish("--today") == 0
    for name in ("index.html", "today.html"):
        page = drive.text(name)
        assert "default-src 'none'" in page
        assert "<Dogs>" not in page
        assert not re.search(r"<(script|img|link|iframe|a)\b", page)
        assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", page)
    assert "Cats &amp; &lt;Dogs&gt;: The drive" in drive.text("index.html")
    assert "7% of €1,000, from 2 gifts" in drive.text("index.html")
    picture = ET.fromstring(drive.text("bar.svg"))  # noqa: S314 - our own
    assert picture.tag.endswith("svg")
    today = drive.text("today.html")
    assert "Foyer" in today
    assert "<td>Together</td><td>2</td><td>€75</td>" in today
    assert "Where it comes from: gifts" in today
    (drive.out / "index.html").write_text("old", "utf-8")
    assert drive.publish() == 0
    assert drive.text("index.html") != "old"


def test_without_a_folder_nothing_is_written(drive: Drive, capsys: pytest.CaptureFixture[str]) -> None:
    drive.out.rmdir()
    assert drive.publish() == 2
    assert "is no folder; make it first" in capsys.readouterr().err


def _campaign(text: str) -> Campaign:
    values = tomllib.loads(text)
    return checked(Campaign, values, CampaignContext("EUR", frozenset({HOST})))
