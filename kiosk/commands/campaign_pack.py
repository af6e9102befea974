"""`kiosk campaign pack`, `unpack` and `fetch`: a campaign carried to a kiosk as one file."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NoReturn

from kiosk.campaigns.fetching import AddressRefused, FetchRefusedError, fetch_campaign
from kiosk.campaigns.folder import read_campaign
from kiosk.campaigns.pack_rules import SUFFIX, PackRefusedError
from kiosk.campaigns.packing import pack
from kiosk.campaigns.problems import CampaignRefusedError, Problem
from kiosk.campaigns.shelf import CAMPAIGNS
from kiosk.campaigns.translations import is_translation
from kiosk.campaigns.unpacking import unpack
from kiosk.commands import CommandRefusedError
from kiosk.commands.ledger_opening import print_json, progress_of
from kiosk.commands.options import data_folder_of, json_option, wants_json
from kiosk.words.campaign import CampaignWords
from kiosk.words.pack import PackWords
from kiosk.words.problem import ProblemWords


def add_to(actions: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    pack = actions.add_parser("pack", parents=[common, json_option()], help="make one file of a campaign, to carry it")
    pack.add_argument("folder", type=Path, metavar="DIR", help="the campaign's folder")
    pack.add_argument("--out", type=Path, required=True, metavar="FILE", help="the file, such as our-drive.campaign")
    pack.set_defaults(answer=answer_pack)

    unpack = actions.add_parser("unpack", parents=[common, json_option()], help="open a packed campaign")
    unpack.add_argument("file", type=Path, metavar="FILE", help="what kiosk campaign pack made")
    _add_out(unpack)
    unpack.set_defaults(answer=answer_unpack)

    fetch = actions.add_parser("fetch", parents=[common, json_option()], help="open a packed campaign from the web")
    fetch.add_argument("address", metavar="ADDRESS", help="where it is, beginning with https://")
    _add_out(fetch)
    fetch.set_defaults(answer=answer_fetch)


def _add_out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="where its folder is made, instead of this kiosk's campaigns"
    )


def answer_pack(arguments: argparse.Namespace) -> int:
    """Make the file; no when the campaign can't be shown or carried."""
    folder, out = arguments.folder, arguments.out
    if out.suffix != SUFFIX:
        raise CommandRefusedError(f"--out {out} doesn't end in {SUFFIX}; name a file such as our-drive{SUFFIX}.")
    _say("Checking the campaign and its pictures ...")
    try:
        packed = pack(folder, out)
    except CampaignRefusedError as error:
        if wants_json(arguments):
            print_json({"file": None, "problems": listed(error.problems)})
        else:
            print("\n".join(map(ProblemWords().line, error.problems)))
        return 1
    except PackRefusedError as error:
        return _tell_no(arguments, "file", f"{folder} is not packed: {PackWords().sentence(error.trouble)}")
    except OSError as error:
        _refuse_writing(out, error)
    if wants_json(arguments):
        told = {
            "file": str(packed.file),
            "id": packed.campaign.id,
            "files": packed.names,
            "bytes": packed.size,
            "problems": listed(packed.notes),
        }
        print_json(told)
        return 0
    for note in packed.notes:
        print(ProblemWords().line(note))
    pictures = sum(not name.startswith("campaign.") for name in packed.names)
    languages = sum(map(is_translation, packed.names))
    more = f", {languages} translation{'s' * (languages != 1)}" if languages else ""
    held = f"campaign.toml{more} and {pictures} picture{'s' * (pictures != 1)}"
    print(f"{out} is written: {held}, {packed.size:,} bytes.")
    print(f"On the kiosk: kiosk campaign unpack {_quoted(Path(out.name))}")
    return 0


def answer_unpack(arguments: argparse.Namespace) -> int:
    """Open the file into a new folder; no when it is no packed campaign, or one that can't be shown."""
    file, into = arguments.file, _into(arguments)
    if not file.exists():
        raise CommandRefusedError(f"There is no {file}; check the name, and that the stick or share is there.")
    _say("Checking the campaign and its pictures ...")
    try:
        folder = unpack(file, into)
    except PackRefusedError as error:
        return _tell_no(arguments, "folder", f"{file} is not unpacked: {PackWords().sentence(error.trouble)}")
    except OSError as error:
        _refuse_writing(into, error)
    return _tell_folder(arguments, folder)


def answer_fetch(arguments: argparse.Namespace) -> int:
    """Fetch the file and open it; no when there is none that can be shown."""
    tell = progress_of("Fetched, in percent")
    try:
        folder = fetch_campaign(
            arguments.address, _into(arguments), lambda part: tell(int(100 * part), 100), lambda: False
        )
    except FetchRefusedError as error:
        said = CampaignWords().fetch(error.trouble)
        if isinstance(error.trouble, AddressRefused):
            raise CommandRefusedError(said) from None
        return _tell_no(arguments, "folder", said)
    return _tell_folder(arguments, folder)


def where_people_go(hosts: Sequence[str]) -> str:
    """A sentence about the hosts that a campaign's codes lead to."""
    if not hosts:
        return "It sends people nowhere yet: it has no link to show."
    return f"It sends people to {', '.join(hosts)}."


def _tell_folder(arguments: argparse.Namespace, folder: Path) -> int:
    campaign = read_campaign(folder)
    if wants_json(arguments):
        told = {
            "folder": str(folder),
            "id": campaign.id,
            "title": campaign.title,
            "sends_people_to": campaign.hosts(),
        }
        print_json(told)
        return 0
    print(f'{folder} holds "{campaign.title}" of {campaign.organisation}. {where_people_go(campaign.hosts())}')
    print(f"To show it on this machine: kiosk settings set campaign {_quoted(folder)}")
    return 0


def _tell_no(arguments: argparse.Namespace, thing: str, why: str) -> int:
    if wants_json(arguments):
        print_json({thing: None, "why": why})
    else:
        print(why)
    return 1


def listed(problems: Iterable[Problem]) -> list[dict[str, object]]:
    """`problems` for other programs, as JSON."""
    told = ((problem, ProblemWords().told(problem.what)) for problem in problems)
    return [
        {
            "file": str(problem.file),
            "wrong": wrong,
            "instead": instead,
            "line": problem.line,
            "key": problem.key,
            "kind": problem.kind,
        }
        for problem, (wrong, instead) in told
    ]


def _refuse_writing(place: Path, error: OSError) -> NoReturn:
    raise CommandRefusedError(f"{place} cannot be written ({error.strerror}); name another place.") from None


def _into(arguments: argparse.Namespace) -> Path:
    out: Path | None = arguments.out
    return out or data_folder_of(arguments) / CAMPAIGNS


def _quoted(path: Path) -> str:
    """`path` as it can be typed behind a command."""
    return f'"{path}"' if " " in str(path) else str(path)


def _say(text: str) -> None:
    """Tell people, not programs, what takes time."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
