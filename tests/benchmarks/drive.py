"""The drive that books and bars are measured with: its campaign, its kiosks, and what its website says."""

import datetime as dt
from pathlib import Path

from kiosk.campaigns.folder import load_campaign
from kiosk.feeds.json_document import write_json
from kiosk.ledger.ledger import Identity
from kiosk.machine.settings import change_settings
from kiosk.model.campaign import Campaign
from kiosk.model.fact import FeedReading, Figure
from kiosk.model.money import Money

KIOSKS = tuple(
    Identity(f"00000000-0000-4000-8000-00000000000{number}", f"Kiosk {number}", "Hall B") for number in (1, 2, 3)
)
GIFT = Money(100_000, "USD")
"""A hundredth of a drive's target of 100,000, so that one gift moves the bar by some pixels."""
RAISED = Money(1_000_000, "USD")
"""On the website."""
_FILE = "website.json"
_TEXT = """
schema = 1
id = "measured-drive"
organisation = "Python Software Foundation"
title = "A drive that is measured"
language = "en"
currency = "USD"
allowed_hosts = ["psfmember.org"]

[[asks]]
kind = "donate"
text = "Donate"
link = "https://psfmember.org/civicrm/contribute/transact/?reset=1&id=49"

[[goals]]
id = "gifts"
unit = "money"
title = "raised"
target = "{target}"
start = "{raised}"
"""
_FEED = f"""
[[feeds]]
id = "website"
kind = "json"
file = "{_FILE}"
goals = {{ gifts = "usd" }}
includes = ["phone", "cash"]
late_after_minutes = 10080
"""


def write_drive(folder: Path, target: int, said_at: dt.datetime | None = None, raised: int = 0) -> Campaign:
    """Write a campaign into `folder`, with a website that spoke at `said_at` if it has one; returns it as it is read.

    Args:
        folder: its own.
        target: in whole dollars.
        said_at: with a time zone.
        raised: in whole dollars, before anything is known from the ledger or the website.
    """
    folder.mkdir(parents=True)
    text = _TEXT.format(target=target, raised=raised)
    if said_at is not None:
        text += _FEED
        (folder / _FILE).write_text(write_json("usd", RAISED, 500, said_at), "utf-8")
    (folder / "campaign.toml").write_text(text, "utf-8")
    return load_campaign(folder, folder / "pictures").campaign


def reading_at(said_at: dt.datetime) -> FeedReading:
    """What the website said, as the ledger has it."""
    return FeedReading("website", said_at, (Figure("gifts", RAISED.minor, 500),), RAISED.currency)


def set_up(data: Path, campaign: Path, kiosk: Identity, **more: object) -> None:
    """Give the kiosk with the data folder `data` its settings; `more` of them by name."""
    data.mkdir(parents=True, exist_ok=True)
    change_settings(
        data, {"uuid": kiosk.uuid, "name": kiosk.name, "place": kiosk.place, "campaign": str(campaign), **more}
    )
