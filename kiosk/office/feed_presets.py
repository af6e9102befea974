"""Feeds of websites whose figures are known where to stand, written into the campaign that is edited."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from kiosk.campaigns.editing import with_item, with_value
from kiosk.feeds.presets import Preset, PresetMistake, feed_of, presets_in
from kiosk.model.link import link_host
from kiosk.office.trouble import NotDoneError, PresetRefused
from kiosk.system.resources import resource_folder


@cache
def presets() -> Mapping[str, Preset]:
    """Those that ship with the kiosk, by key."""
    return presets_in((resource_folder() / "feeds" / "presets.toml").read_text("utf-8"))


def goals_for(preset: Preset, values: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids of the goals of the campaign `values` that it can give a figure for."""
    is_money = "raised" in preset.feed
    goals = values.get("goals")
    listed = [one for one in goals if isinstance(one, Mapping)] if isinstance(goals, list) else []
    return tuple(str(one.get("id")) for one in listed if (one.get("unit") == "money") == is_money)


def with_preset(
    text: str, preset: Preset, page: str, host: str, public_key: str, goal: str, *, name: str | None = None
) -> str:
    """`text` with one feed more, and with the hosts that it asks.

    Args:
        text: of campaign.toml.
        preset: what kind of page.
        page: its id, as `preset.id` says.
        host: of the website, where the preset asks for one.
        public_key: what anybody may know, where it asks for one.
        goal: the id of the goal that gets the figure.
        name: what the feed is called; as its preset without it.

    Raises:
        NotDoneError: what was given makes no feed.
        CannotEditError: the file is written in a way that can't be changed from here.
    """
    values = tomllib.loads(text)
    figure = "raised" if "raised" in preset.feed else "count"
    made = feed_of(preset, page, host, public_key, str(values.get("currency", "USD")), {goal: figure})
    if isinstance(made, PresetMistake):
        raise NotDoneError(PresetRefused(made))
    hosts = list(values.get("allowed_hosts", []))
    new = [link_host(made[name]) for name in ("address", "token_from") if name in made]
    if missing := [one for one in dict.fromkeys(new) if one not in hosts]:
        text = with_value(text, "allowed_hosts", [*hosts, *missing])
    return with_item(text, "feeds", {"id": name or free_id(preset, values), **made})


def free_id(preset: Preset, values: Mapping[str, Any]) -> str:
    """What the feed is called: as its preset, or with a number behind."""
    taken = {one.get("id") for one in values.get("feeds", ())}
    names = (preset.key, *(f"{preset.key}-{number}" for number in range(2, 10)))
    return next(name for name in names if name not in taken)
