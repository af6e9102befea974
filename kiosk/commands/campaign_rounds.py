"""`kiosk campaign rounds`: which story is told in which round of the attract scene."""

import argparse
import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

from kiosk.campaigns.folder import read_campaign
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.commands import CommandRefusedError
from kiosk.commands.options import json_option, wants_json
from kiosk.model.campaign import Campaign
from kiosk.ui.attract.derive import derive
from kiosk.ui.attract.records import AttractState
from kiosk.words.rounds import RoundsWords, RoundTold
from kiosk.words.table import table_lines


def add_to(actions: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command."""
    rounds = actions.add_parser(
        "rounds", parents=[common, json_option()], help="say which story is told in which round on the screen"
    )
    rounds.add_argument("folder", type=Path, metavar="DIR", help="the campaign's folder")
    rounds.add_argument(
        "--day", type=dt.date.fromisoformat, metavar="YYYY-MM-DD", help="on this day; today without it"
    )
    rounds.set_defaults(answer=answer_rounds)


def answer_rounds(arguments: argparse.Namespace) -> int:
    """Print each round; no where the campaign can't be shown."""
    try:
        campaign = read_campaign(arguments.folder)
    except CampaignRefusedError:
        raise CommandRefusedError(
            f"{arguments.folder} cannot be shown. See why: kiosk campaign check {arguments.folder}"
        ) from None
    rounds = list(_rounds(campaign, arguments.day))
    if wants_json(arguments):
        names = ("title", "kind", "layout", "seconds")
        told = [[dict(zip(names, story, strict=True)) for story in one.stories] for one in rounds]
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return 0
    for section in RoundsWords().sections(rounds):
        print(section.title)
        print("\n".join(table_lines(section)))
        print()
    return 0


def _rounds(campaign: Campaign, day: dt.date | None) -> Iterator[RoundTold]:
    zone = campaign.dates.zone
    now = dt.datetime.now(zone) if day is None else dt.datetime.combine(day, dt.time(12), zone)
    shown = derive(AttractState(campaign, now, campaign.language))
    for number in sorted({turn.round for turn in shown.turns}):
        stories = [shown.stories[turn.story] for turn in shown.turns if turn.round == number]
        yield RoundTold(
            tuple(
                (one.title or ", ".join(line.text for line in one.lines), one.kind, one.layout, round(one.seconds, 1))
                for one in stories
            )
        )
