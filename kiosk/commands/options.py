"""Options that several commands share, and what they name: the data folder, this machine, its campaign."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import CommandRefusedError
from kiosk.system.data_folder import default_data_folder
from kiosk.system.resources import resource_folder, spoken_in, spoken_languages

if TYPE_CHECKING:
    from kiosk.machine.settings import Settings
    from kiosk.model.campaign import Campaign


def data_option() -> argparse.ArgumentParser:
    """`--data DIR`, for every command."""
    option = argparse.ArgumentParser(add_help=False)
    option.add_argument(
        "--data",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="where this kiosk keeps its settings, log and ledger, instead of the usual place",
    )
    return option


def campaign_option() -> argparse.ArgumentParser:
    """`--campaign DIR`, for every command that shows or counts one."""
    option = argparse.ArgumentParser(add_help=False)
    option.add_argument(
        "--campaign",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="the campaign's folder, instead of the one in the settings",
    )
    return option


def practice_option() -> argparse.ArgumentParser:
    """`--practice`, for every command that reads or writes the ledger."""
    option = argparse.ArgumentParser(add_help=False)
    option.add_argument(
        "--practice",
        action="store_true",
        default=argparse.SUPPRESS,
        help="to learn and to try: with a ledger of its own, so that nothing counts",
    )
    return option


def json_option() -> argparse.ArgumentParser:
    """`--json`, for every command that answers."""
    option = argparse.ArgumentParser(add_help=False)
    option.add_argument(
        "--json", action="store_true", default=argparse.SUPPRESS, help="answer as JSON, for other programs"
    )
    return option


def data_folder_of(arguments: argparse.Namespace) -> Path:
    """The data folder that is meant."""
    data: Path = getattr(arguments, "data", None) or default_data_folder()
    return data


def is_practice(arguments: argparse.Namespace) -> bool:
    """Whether `--practice` was said."""
    return bool(getattr(arguments, "practice", False))


def wants_json(arguments: argparse.Namespace) -> bool:
    """Whether `--json` was said."""
    return bool(getattr(arguments, "json", False))


def campaign_folder_of(arguments: argparse.Namespace) -> Path | None:
    """The folder `--campaign` names, whole.

    Raises:
        CommandRefusedError: it is none.
    """
    campaign: Path | None = getattr(arguments, "campaign", None)
    if campaign is not None and not campaign.is_dir():
        raise CommandRefusedError(f"--campaign {campaign} is not a folder; name the folder that holds campaign.toml.")
    return campaign.absolute() if campaign else None


def settings_of(arguments: argparse.Namespace) -> "Settings":
    """This machine's settings; what needs a look in them is said on standard error.

    Raises:
        CommandRefusedError: they can't be used.
    """
    from kiosk.machine.settings import SettingsRefusedError, keep_settings
    from kiosk.words.settings import SettingsWords

    try:
        settings, notes = keep_settings(data_folder_of(arguments))
    except SettingsRefusedError as error:
        raise CommandRefusedError(SettingsWords().sentence(error.trouble)) from None
    for note in notes:
        print(SettingsWords().sentence(note), file=sys.stderr)
    return settings


def campaign_of(arguments: argparse.Namespace, settings: "Settings") -> "Campaign":
    """The campaign that is meant, without its pictures; a broken one as it was when it could last be shown.

    Raises:
        CommandRefusedError: there is none that can be used.
    """
    from kiosk.campaigns.folder import read_campaign
    from kiosk.campaigns.last_good import find_last_good
    from kiosk.campaigns.problems import CampaignRefusedError
    from kiosk.campaigns.stand_ins import without_placeholders
    from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder

    folder = campaign_folder_of(arguments) or (
        Path(settings.campaign) if settings.campaign else resource_folder() / EXAMPLE_CAMPAIGN
    )
    try:
        return without_placeholders(read_campaign(folder))
    except CampaignRefusedError as error:
        kept = find_last_good(folder, data_folder_of(arguments))
        if kept is None:
            from kiosk.words.problem import ProblemWords

            problem = ProblemWords().line(error.problems[0])
            raise CommandRefusedError(f"The campaign cannot be used. {problem}") from None
        print("The campaign was saved with a mistake; its last good version is used.", file=sys.stderr)
        return without_placeholders(kept.campaign)


def tell_of_language(language: str) -> None:
    """That the kiosk's own words stay English, where they do."""
    spoken = spoken_languages(resource_folder())
    if not spoken_in(language, spoken):
        print(
            f"The kiosk's own words are not translated into {language}, so its buttons and notices are English; "
            f"amounts and dates follow it all the same. The languages there are: {', '.join(spoken)}.",
            file=sys.stderr,
        )
