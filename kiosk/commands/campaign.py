"""`kiosk campaign`: make, import, check, describe and carry campaigns."""

import argparse
import json
import sys
import tempfile
import tomllib
from pathlib import Path

from kiosk.campaigns.code_trial import CodeTried, try_codes
from kiosk.campaigns.document import parse_document, read_text
from kiosk.campaigns.folder import FILE_NAME, LoadedCampaign, load_campaign
from kiosk.campaigns.letters import language_notes, letter_notes
from kiosk.campaigns.posts.importing import ImportRefusedError, import_post, import_text
from kiosk.campaigns.posts.post import LARGEST_POST
from kiosk.campaigns.problems import CampaignRefusedError, Problem, in_order
from kiosk.campaigns.schema import campaign_schema
from kiosk.campaigns.starter import CampaignExistsError, with_free_id, write_starter
from kiosk.commands import COMMANDS, CommandRefusedError, campaign_pack, campaign_rounds, campaign_translate
from kiosk.commands.import_json import review_as_json
from kiosk.commands.ledger_opening import not_counted
from kiosk.commands.letters import undrawn_here
from kiosk.commands.options import data_folder_of, json_option, wants_json
from kiosk.machine.own_ledger import campaigns_counted
from kiosk.office.trouble import CampaignExists
from kiosk.system.resources import resource_folder, spoken_languages
from kiosk.words.code_trial import CodeTrialWords
from kiosk.words.office_trouble import OfficeTroubleWords
from kiosk.words.post import PostTroubleWords, PostWords
from kiosk.words.problem import ProblemWords


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    campaign = commands.add_parser("campaign", help=COMMANDS["campaign"].help)
    actions = campaign.add_subparsers(metavar="ACTION", required=True)

    new = actions.add_parser("new", parents=[common], help="write a campaign to fill in")
    new.add_argument("folder", type=Path, metavar="DIR", help="a folder that does not exist yet")
    new.set_defaults(answer=answer_new)

    imported = actions.add_parser("import", parents=[common, json_option()], help="make a campaign from a blog post")
    imported.add_argument(
        "post", type=Path, metavar="POST", help="the post: Markdown, HTML or reStructuredText; - for standard input"
    )
    imported.add_argument("--out", type=Path, required=True, metavar="DIR", help="the campaign's folder")
    imported.add_argument(
        "--replace", action="store_true", help="write over a campaign that is there; the old file is kept"
    )
    imported.set_defaults(answer=answer_import)

    check = actions.add_parser(
        "check", parents=[common, json_option()], help="say everything that is wrong with a campaign"
    )
    check.add_argument("folder", type=Path, metavar="DIR", help="the campaign's folder, or campaign.toml in it")
    check.add_argument(
        "--online", action="store_true", help="try its links too: whether each is there, by https, on the host shown"
    )
    check.set_defaults(answer=answer_check)

    schema = actions.add_parser(
        "schema", parents=[common], help="print the JSON Schema that lets editors complete the file"
    )
    schema.set_defaults(answer=answer_schema)

    campaign_translate.add_to(actions, common)
    campaign_pack.add_to(actions, common)
    campaign_rounds.add_to(actions, common)


def answer_check(arguments: argparse.Namespace) -> int:
    """Name every problem; no when there is one that keeps the campaign off the screen."""
    folder: Path = arguments.folder
    if folder.name == FILE_NAME and folder.is_file():
        folder = folder.parent
    problems: tuple[Problem, ...]
    hosts: tuple[str, ...] = ()
    told: dict[str, object]
    with tempfile.TemporaryDirectory() as cache:
        try:
            loaded = load_campaign(folder, Path(cache))
            problems, usable = tuple(in_order([*loaded.notes, *_of_this_machine(loaded)])), True
            hosts = loaded.campaign.hosts()
        except CampaignRefusedError as error:
            problems, usable = error.problems, False
    tried = _tried(folder) if arguments.online else ()
    if wants_json(arguments):
        told = {"usable": usable, "sends_people_to": hosts, "problems": campaign_pack.listed(problems)}
        if arguments.online:
            told["links"] = [
                {"key": one.key, "link": one.link, "level": one.level, "says": CodeTrialWords().sentence(one)}
                for one in tried
            ]
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        for problem in problems:
            print(ProblemWords().line(problem))
        for one in tried:
            print(CodeTrialWords().line(one))
        if usable:
            noted = ", with what is noted above" if problems else ""
            print(f"{folder} can be shown{noted}. {campaign_pack.where_people_go(hosts)}")
    if usable and not wants_json(arguments):
        for line in not_counted(arguments, loaded.campaign):
            print(line)
    return 0 if usable and all(one.level != "bad" for one in tried) else 1


def _tried(folder: Path) -> tuple[CodeTried, ...]:
    """What came of its links; none where the file says none."""
    try:
        values = parse_document(folder / FILE_NAME, read_text(folder / FILE_NAME)).values
    except CampaignRefusedError:
        return ()
    return try_codes(values)


def _of_this_machine(loaded: LoadedCampaign) -> list[Problem]:
    """What of the campaign this machine cannot say or draw."""
    undrawn = undrawn_here()
    letters = letter_notes(loaded, loaded.campaign.language, undrawn) if undrawn is not None else []
    return [*letters, *language_notes(loaded, spoken_languages(resource_folder()))]


def answer_schema(_: argparse.Namespace) -> int:
    """Print the schema."""
    print(json.dumps(campaign_schema(), ensure_ascii=False, indent=2))
    return 0


def answer_new(arguments: argparse.Namespace) -> int:
    """Write a campaign to fill in."""
    try:
        file = write_starter(arguments.folder, campaigns_counted(data_folder_of(arguments)))
    except CampaignExistsError:
        raise CommandRefusedError(OfficeTroubleWords().sentence(CampaignExists(arguments.folder))) from None
    except OSError as error:
        raise CommandRefusedError(f"{arguments.folder} cannot be written ({error.strerror}).") from None
    print(f"{file} is written. Fill in what is marked TO DO, then: kiosk campaign check {arguments.folder}")
    return 0


def _with_id_of_its_own(arguments: argparse.Namespace) -> str:
    """What is said where the ledger already counts for a campaign of the id that was found."""
    file = arguments.out / FILE_NAME
    before = tomllib.loads(file.read_text("utf-8")).get("id")
    now = with_free_id(arguments.out, campaigns_counted(data_folder_of(arguments)))
    if now == before:
        return ""
    return (
        f"This machine's ledger already holds gifts for a campaign whose id is {before}. The new one is {now} and "
        f'starts from zero. To go on with the other one, write id = "{before}" into {file}.'
    )


def answer_import(arguments: argparse.Namespace) -> int:
    """Make a campaign from a post and print what staff must know about it."""
    try:
        if str(arguments.post) == "-":
            data = sys.stdin.buffer.read(LARGEST_POST + 1)
            review = import_text(data, "pasted", None, arguments.out, replace=arguments.replace)
        else:
            review = import_post(arguments.post, arguments.out, replace=arguments.replace)
    except ImportRefusedError as error:
        raise CommandRefusedError(PostTroubleWords().sentence(error.trouble)) from None
    told = "" if arguments.replace else _with_id_of_its_own(arguments)
    if wants_json(arguments):
        print(json.dumps(review_as_json(review), ensure_ascii=False, indent=2))
        return 0
    print(PostWords().review(review))
    if told:
        print(told)
    return 0
