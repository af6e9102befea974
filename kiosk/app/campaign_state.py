"""Which campaign this machine shows, and what is known of it at first: for the kiosk and the second screen."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from kiosk.app.choices import Choices
from kiosk.campaigns.folder import LoadedCampaign
from kiosk.machine.settings import Settings
from kiosk.model.phase import believed
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.attract.records import AttractState, GoalFigure


def campaign_folder(choices: Choices, settings: Settings) -> Path:
    """The campaign to show: named on the command line, set on this machine, or the built-in example."""
    if choices.campaign is not None:
        return choices.campaign
    return Path(settings.campaign) if settings.campaign else resource_folder() / EXAMPLE_CAMPAIGN


def campaign_state(
    choices: Choices, settings: Settings, loaded: LoadedCampaign, figures: Mapping[str, GoalFigure], asked: str = ""
) -> AttractState:
    """What would be known if `loaded` were on the screen now, with its goals at `figures`, in the language `asked`."""
    language = asked or own_language(choices, settings, loaded)
    return AttractState(
        campaign=loaded.in_language(language),
        now=moment_shown(choices, loaded.campaign.dates.zone),
        language=language,
        kiosk_code=settings.code,
        practice=choices.practice,
        pictures=loaded.pictures,
        picture_facts=loaded.picture_facts,
        illustrations=loaded.illustrations,
        figures=figures,
    )


def own_language(choices: Choices, settings: Settings, loaded: LoadedCampaign) -> str:
    """The language this machine speaks unless somebody asks for another."""
    return choices.language or settings.language or loaded.campaign.language


def moment_shown(choices: Choices, zone: dt.tzinfo) -> dt.datetime:
    """The moment that is shown: the one that was asked for, meant in `zone` where it has none, or the clock's."""
    at = choices.at
    if at is None:
        return believed(choices.clock())
    return at if at.tzinfo else at.replace(tzinfo=zone)
