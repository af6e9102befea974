"""Websites whose figures are known where to stand: data, from which a campaign's feed is written once."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any, Literal

from kiosk.model.link import is_host
from kiosk.model.records import dataclass

PageKind = Literal[
    "campaign", "event", "fundraiser", "page", "participant", "patrons", "project", "since", "sponsors", "team"
]
"""What of a website it is; "since" is what came in since the drive began."""
IdKind = Literal[
    "account",
    "campaign_code",
    "campaign_id",
    "campaign_number",
    "campaign_path",
    "event_id",
    "event_number",
    "name_in_address",
    "number_in_address",
    "participant_id",
    "team_id",
    "two_names",
]
KeyKind = Literal["api_key", "app_id", "client", "email_and_key", "github_token"]
NoteKind = Literal[
    "before_fees",
    "cents_before_4_2",
    "counts_donors",
    "first_page",
    "goal_is_money",
    "hundred_campaigns",
    "may_be_hidden",
    "pledged_monthly",
    "pledged_weekly",
    "since_first_day",
    "without_gift_aid",
    "without_supporting",
]
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Preset:
    """One kind of page at one website."""

    key: str
    """By which it is asked for, such as `betterplace`."""
    name: str
    """The website's own, such as `betterplace.org`."""
    page: PageKind
    source: str
    """Where its shape was read."""
    read: str
    """On which day, such as `2026-11-28`."""
    id: IdKind
    """What has to be known of the page."""
    feed: Mapping[str, Any]
    """The feed's fields, with places for what has to be known."""
    key_is: KeyKind | None = None
    """What its key is; `None` where it needs none."""
    asks_host: bool = False
    """Whether many websites have such pages."""
    asks_public_key: bool = False
    """Whether its address has a key that anybody may know."""
    reads_donors: bool = False
    is_rate: bool = False
    """Whether its money is a rate, so that only people are counted."""
    notes: tuple[NoteKind, ...] = ()
    """What staff must know of its figure."""


@dataclass(frozen=True, slots=True)
class PresetMistake:
    """What was given doesn't make a feed."""

    kind: Literal["no_id", "two_parts", "not_a_number", "no_host", "needless_host", "no_public_key"]
    preset: Preset
    given: str = ""
    """What was typed there."""


def presets_in(text: str) -> dict[str, Preset]:
    """The presets that `text`, of the file that ships with the kiosk, holds."""
    found = tomllib.loads(text)
    return {key: _preset(key, values) for key, values in found.items()}


def feed_of(
    preset: Preset, page: str, host: str, public_key: str, currency: str, goals: Mapping[str, str]
) -> dict[str, Any] | PresetMistake:
    """The fields of a feed for `page`, without its own id.

    Args:
        preset: what kind of page.
        page: its id, as `preset.id` says.
        host: of the website, where it asks for one.
        public_key: what anybody may know, where it asks for one.
        currency: the campaign's.
        goals: which goal gets "raised" or "count".
    """
    parts = page.split("/")
    whole = "".join(str(value) for value in preset.feed.values())
    wanted = 2 if "{second}" in whole else 1
    if not all(_ID.fullmatch(part) for part in parts):
        return PresetMistake("no_id", preset, page[:40])
    if len(parts) != wanted:
        return PresetMistake("two_parts" if wanted > 1 else "no_id", preset, page[:40])
    if "`{id}`" in whole and not page.isdigit():
        return PresetMistake("not_a_number", preset, page[:40])
    if preset.asks_host != bool(host) or (host and not is_host(host)):
        return PresetMistake("no_host" if preset.asks_host else "needless_host", preset, host[:60])
    if preset.asks_public_key and _ID.fullmatch(public_key) is None:
        return PresetMistake("no_public_key", preset)
    places = {"{id}": page, "{host}": host, "{public_key}": public_key, "{first}": parts[0], "{second}": parts[-1]}
    values: dict[str, Any] = {"kind": "website"}
    for name, value in preset.feed.items():
        values[name] = _filled(value, places) if isinstance(value, str) else value
    if values.get("currency") == "campaign":
        values["currency"] = currency
    if preset.reads_donors:
        values["reads_donors"] = True
    if preset.is_rate:
        values.pop("currency", None)
    return {**values, "goals": dict(goals)}


def _filled(text: str, places: Mapping[str, str]) -> str:
    for place, value in places.items():
        text = text.replace(place, value)
    return text


def _preset(key: str, values: Mapping[str, Any]) -> Preset:
    return Preset(
        key,
        values["name"],
        values["page"],
        values["source"],
        values["read"].isoformat(),
        values["id"],
        values["feed"],
        values.get("key"),
        asks_host=values.get("host") == "ask",
        asks_public_key=values.get("public_key", False),
        reads_donors=values.get("reads_donors", False),
        is_rate=values.get("is_rate", False),
        notes=tuple(values.get("notes", ())),
    )
