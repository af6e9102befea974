"""A campaign to fill in, for staff who begin without a post."""

import re
import tomllib
from collections.abc import Collection
from pathlib import Path

from kiosk.campaigns.document import read_text
from kiosk.campaigns.editing import with_value
from kiosk.campaigns.folder import FILE_NAME
from kiosk.campaigns.schema import schema_text
from kiosk.campaigns.writing import SCHEMA_NAME, Draft, campaign_toml
from kiosk.system.atomic_file import write_atomically

_VALUES = {
    "schema": 1,
    "id": "our-drive",
    "organisation": "Our organisation",
    "title": "Our drive",
    "language": "en",
    "currency": "USD",
    "example": True,
    "allowed_hosts": ["example.org"],
    "asks": [
        {"kind": "donate", "text": "Donate", "link": "https://example.org/donate"},
        {"kind": "member", "text": "Become a member", "link": "https://example.org/join"},
    ],
}
_TO_DO = {
    "organisation": "who asks",
    "title": "what the drive is called",
    "example": "remove this line once everything below is true",
    "allowed_hosts": "where your links lead",
    "asks.0.link": "your donation page",
    "asks.1.link": "your membership page, or remove this ask",
    "dates": (
        'the days and the time zone\n[dates]\nstarts = 2026-11-15\nends = 2026-12-31\ntime_zone = "Europe/Prague"'
    ),
    "benefits": 'in two to four lines\n[benefits]\ntitle = "Your donation"\nlines = ["keeps us going"]',
    "goals": 'how much, or how many\n[[goals]]\nid = "gifts"\nunit = "money"\ntarget = "60000"',
    "feeds": (
        "where a goal's figure is read, if a page counts it too\n"
        '[[feeds]]\nid = "website"\nkind = "json"\naddress = "https://example.org/drive.json"\n'
        'goals = { gifts = "usd" }\nincludes = ["phone"]'
    ),
    "amounts": 'three or four of them\n[[amounts]]\namount = "25"\ndoes = "what it does"',
    "highlights": 'five to ten of them\n[[highlights]]\ntitle = "What we did"\ntext = "In two sentences."',
}


_LONGEST_ID = 30


class CampaignExistsError(Exception):
    """There is a campaign already, and it is left as it is."""


def free_id(name: str, taken: Collection[str]) -> str:
    """An id like `name` that no campaign has whose id is `taken`."""
    stem = re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")[:_LONGEST_ID].strip("-") or "our-drive"
    return next(one for one in (stem, *(f"{stem}-{count}" for count in range(2, 10_000))) if one not in taken)


def write_starter(folder: Path, taken: Collection[str] = ()) -> Path:
    """Write a campaign to fill in, and the schema that lets editors complete it, into `folder`; return its file.

    Its id is that of the folder, unless it is `taken`: whatever was counted for another campaign isn't this one's.

    Raises:
        CampaignExistsError: `folder` holds a campaign.
        OSError: it can't be written.
    """
    file = folder / FILE_NAME
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with file.open("x", encoding="utf-8") as out:
            out.write(
                campaign_toml(
                    Draft({**_VALUES, "id": free_id(folder.resolve().name, taken)}, _TO_DO),
                    "Fill in what is marked TO DO.",
                )
            )
    except FileExistsError:
        raise CampaignExistsError(folder) from None
    write_atomically(folder / SCHEMA_NAME, schema_text().encode())
    return file


def with_free_id(folder: Path, taken: Collection[str]) -> str:
    """The id of the new campaign in `folder`, which is changed where it was `taken`.

    Raises:
        OSError: it can't be written.
    """
    file = folder / FILE_NAME
    text = read_text(file)
    before = str(tomllib.loads(text).get("id", ""))
    now = free_id(before, taken)
    if before in taken:
        write_atomically(file, with_value(text, "id", now).encode())
        return now
    return before
