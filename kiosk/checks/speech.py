"""Whether the kiosk can speak: its program is there, and can say each language that can be chosen."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from kiosk.checks.check import Found
from kiosk.checks.voices import SpeechFound
from kiosk.model.languages import OWN_NAMES, nearest, offered
from kiosk.system.resources import resource_folder, spoken_languages
from kiosk.system.speech import SpeechProgram, unspoken

if TYPE_CHECKING:
    from kiosk.machine.settings import Settings
    from kiosk.model.campaign import Campaign


def look_at_speech(
    settings: "Settings",
    campaign: "Campaign",
    unspoken: Callable[[SpeechProgram, Mapping[str, str]], tuple[str, ...] | None] = unspoken,
) -> Found:
    """What is there of the program that the settings name, where they name one."""
    usual = nearest(settings.language or campaign.language)
    codes = offered(settings.languages, spoken_languages(resource_folder()), usual) or (usual,)
    names = {code: OWN_NAMES.get(code, code) for code in codes}
    silent = unspoken(settings.speech, names) if settings.speech != "off" else None
    if silent is None:
        return Found("bad", SpeechFound("missing", settings.speech))
    if silent:
        return Found("watch", SpeechFound("voiceless", settings.speech, tuple(names[code] for code in silent)))
    return Found("good", SpeechFound("speaks", settings.speech))
