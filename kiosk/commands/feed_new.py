"""`kiosk feed presets` and `kiosk feed new`: a website's figure as a feed of the campaign."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import assert_never

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import parse_document, read_text
from kiosk.campaigns.editing import CannotEditError, with_item, with_value
from kiosk.campaigns.folder import FILE_NAME
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.commands import CommandRefusedError, there_are
from kiosk.commands.ledger_opening import print_json
from kiosk.commands.options import (
    campaign_folder_of,
    campaign_of,
    campaign_option,
    json_option,
    settings_of,
    wants_json,
)
from kiosk.feeds.presets import Preset, PresetMistake, feed_of, presets_in
from kiosk.model.campaign import Campaign
from kiosk.model.link import is_host, link_host
from kiosk.system.atomic_file import write_atomically
from kiosk.system.resources import resource_folder
from kiosk.words.problem import ProblemWords


def add_to(actions: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    listed = actions.add_parser(
        "presets", parents=[common, json_option()], help="the websites whose figures are known where to stand"
    )
    listed.set_defaults(answer=answer_presets)

    new = actions.add_parser(
        "new", parents=[common, campaign_option()], help="write a feed for a website into the campaign"
    )
    new.add_argument("id", metavar="NAME", help="what the feed is called, such as website")
    new.add_argument("--preset", required=True, metavar="PRESET", help="the website, as kiosk feed presets names it")
    new.add_argument("--id", required=True, dest="page", metavar="ID", help="the page there")
    new.add_argument("--host", default="", metavar="HOST", help="the website's host, where many have such pages")
    new.add_argument("--public-key", default="", metavar="KEY", help="a key that anybody may know, where it wants one")
    new.add_argument("--goal", metavar="GOAL", help="the goal that gets the figure, where there are several")
    new.set_defaults(answer=answer_new)


def answer_presets(arguments: argparse.Namespace) -> int:
    """Say which there are, where each was read, and what it needs."""
    presets = _presets()
    if wants_json(arguments):
        print_json({"presets": [asdict(preset) for preset in presets.values()]})
        return 0
    for preset in presets.values():
        print(f"{preset.key}: {preset.name}")
        print(f"    --id is {preset.id}{', --host is needed' if preset.asks_host else ''}")
        for line in _remarks(preset):
            print(f"    {line}")
        print(f"    read on {preset.read} in {preset.source}")
    return 0


def answer_new(arguments: argparse.Namespace) -> int:
    """Write the feed, where the campaign can then still be shown."""
    settings = settings_of(arguments)
    campaign = campaign_of(arguments, settings)
    folder = campaign_folder_of(arguments) or settings.campaign
    if folder is None:
        raise CommandRefusedError("The example is not changed; name your campaign with --campaign.")
    presets = _presets()
    preset = presets.get(arguments.preset)
    if preset is None:
        raise CommandRefusedError(f"There is no preset {arguments.preset[:40]!r} ({there_are(list(presets))}).")
    if arguments.host and not is_host(arguments.host):
        raise CommandRefusedError(f"{arguments.host[:60]!r} is no host; write it like www.example.org.")
    goals = _goals(campaign, preset, arguments.goal)
    made = feed_of(preset, arguments.page, arguments.host, arguments.public_key, campaign.currency, goals)
    if isinstance(made, PresetMistake):
        raise CommandRefusedError(_said(made))
    file = Path(folder) / FILE_NAME
    text = read_text(file)
    links = [link_host(made[name]) for name in ("address", "token_from") if name in made]
    hosts = [host for host in dict.fromkeys(links) if host not in campaign.allowed_hosts]
    try:
        if hosts:
            text = with_value(text, "allowed_hosts", [*campaign.allowed_hosts, *hosts])
        text = with_item(text, "feeds", {"id": arguments.id, **made})
        check_document(file, parse_document(file, text))
    except CannotEditError:
        raise CommandRefusedError(f"{file} is written in a way that can't be changed from here.") from None
    except CampaignRefusedError as error:
        said = "\n".join(ProblemWords().line(problem) for problem in error.problems)
        raise CommandRefusedError(f"Nothing is written, since the campaign could not be shown then:\n{said}") from None
    write_atomically(file, text.encode())
    print(f"{file} has the feed {arguments.id} for {', '.join(goals)} now.")
    for line in _remarks(preset):
        print(line)
    if preset.secret:
        print(f"Give the key with: kiosk key set feed:{arguments.id}")
    print(f"Then: kiosk feed try {arguments.id}")
    return 0


def _goals(campaign: Campaign, preset: Preset, asked: str | None) -> dict[str, str]:
    """Which goal gets what: the one that is asked for, or the only one that fits."""
    figure = "raised" if "raised" in preset.feed else "count"
    fitting = [goal.id for goal in campaign.goals if goal.is_money == (figure == "raised")]
    if asked is not None:
        if asked not in fitting:
            raise CommandRefusedError(f"{asked[:40]!r} is no goal that it can give ({there_are(fitting)}).")
        return {asked: figure}
    if len(fitting) != 1:
        raise CommandRefusedError(f"Say which goal it gives with --goal ({there_are(fitting)}).")
    return {fitting[0]: figure}


def _remarks(preset: Preset) -> list[str]:
    lines = []
    if preset.secret:
        lines.append(f"Its key is {preset.secret}.")
    if preset.reads_donors:
        lines.append("The key can read who gave: it is read on the office machine, and no kiosk uses it.")
    if preset.asks_public_key:
        lines.append("Its address has a public key, given with --public-key.")
    if preset.feed.get("currency") == "campaign":
        lines.append("It names no currency: be sure that it counts in the campaign's.")
    return [*lines, *([preset.note] if preset.note else [])]


def _said(mistake: PresetMistake) -> str:
    match mistake.kind:
        case "no_id":
            return "--id: {!r} is none; it is {}.".format(*mistake.values)
        case "two_parts":
            return "--id: {!r} has not two parts; it is {}.".format(*mistake.values)
        case "not_a_number":
            return "--id: {!r} is no number.".format(*mistake.values)
        case "no_host":
            return "Say with --host which website it is, such as --host www.example.org."
        case "needless_host":
            return "The preset {} has a host of its own; leave --host out.".format(*mistake.values)
        case "no_public_key":
            return "Give the public key with --public-key."
        case _:
            assert_never(mistake.kind)


def _presets() -> dict[str, Preset]:
    return presets_in((resource_folder() / "feeds" / "presets.toml").read_text("utf-8"))
