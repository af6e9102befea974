"""`kiosk feed presets` and `kiosk feed new`: a website's figure as a feed of the campaign."""

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import parse_document, read_text
from kiosk.campaigns.editing import CannotEditError
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
from kiosk.feeds.presets import Preset
from kiosk.model.campaign import Campaign
from kiosk.office.feed_presets import presets, with_preset
from kiosk.office.trouble import NotDoneError, PresetRefused
from kiosk.system.atomic_file import write_atomically
from kiosk.words.feed_presets import PresetWords
from kiosk.words.office_trouble import OfficeTroubleWords
from kiosk.words.problem import ProblemWords

_OPTIONS: Mapping[str, str] = {"no_host": "--host", "needless_host": "--host", "no_public_key": "--public-key"}
"""Which option a mistake is about; the others are about --id."""


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
    if wants_json(arguments):
        print_json({"presets": [asdict(preset) for preset in presets().values()]})
        return 0
    words = PresetWords()
    for preset in presets().values():
        print(f"{preset.key}: {words.title(preset)}")
        print(f"    --id is {words.id(preset.id)}{', --host is needed' if preset.asks_host else ''}")
        for line in words.remarks(preset, "NAME"):
            print(f"    {line}")
    return 0


def answer_new(arguments: argparse.Namespace) -> int:
    """Write the feed, where the campaign can then still be shown."""
    settings = settings_of(arguments)
    campaign = campaign_of(arguments, settings)
    folder = campaign_folder_of(arguments) or settings.campaign
    if folder is None:
        raise CommandRefusedError("The example is not changed; name your campaign with --campaign.")
    preset = presets().get(arguments.preset)
    if preset is None:
        raise CommandRefusedError(f"There is no preset {arguments.preset[:40]!r} ({there_are(list(presets()))}).")
    file = Path(folder) / FILE_NAME
    text = read_text(file)
    goal = _goal(campaign, preset, arguments.goal)
    try:
        text = with_preset(text, preset, arguments.page, arguments.host, arguments.public_key, goal, name=arguments.id)
        check_document(file, parse_document(file, text))
    except NotDoneError as error:
        raise CommandRefusedError(_said(error)) from None
    except CannotEditError:
        raise CommandRefusedError(f"{file} is written in a way that can't be changed from here.") from None
    except CampaignRefusedError as error:
        said = "\n".join(ProblemWords().line(problem) for problem in error.problems)
        raise CommandRefusedError(f"Nothing is written, since the campaign could not be shown then:\n{said}") from None
    write_atomically(file, text.encode())
    print(f"{file} has the feed {arguments.id} for {goal} now.")
    for line in PresetWords().remarks(preset, arguments.id):
        print(line)
    print(f"Then: kiosk feed try {arguments.id}")
    return 0


def _goal(campaign: Campaign, preset: Preset, asked: str | None) -> str:
    """The id of the goal that gets the figure: the one that is asked for, or the only one that fits."""
    fitting = [goal.id for goal in campaign.goals if goal.is_money == ("raised" in preset.feed)]
    if asked is not None:
        if asked not in fitting:
            raise CommandRefusedError(f"{asked[:40]!r} is no goal that it can give ({there_are(fitting)}).")
        return asked
    if len(fitting) != 1:
        raise CommandRefusedError(f"Say which goal it gives with --goal ({there_are(fitting)}).")
    return fitting[0]


def _said(error: NotDoneError) -> str:
    """With the option that is meant."""
    match error.trouble:
        case PresetRefused(why):
            return f"{_OPTIONS.get(why.kind, '--id')}: {PresetWords().mistake(why)}"
        case trouble:
            return OfficeTroubleWords().sentence(trouble)
