"""What of a campaign this machine cannot say: letters that it cannot draw, a language that it does not speak."""

from kiosk.campaigns.document import parse_document
from kiosk.campaigns.folder import FILE_NAME, LoadedCampaign
from kiosk.campaigns.problems import Advice, Problem
from kiosk.model.fields import shown
from kiosk.model.letters import Undrawn, by_script, undrawn_texts
from kiosk.system.resources import spoken_in


def letter_notes(loaded: LoadedCampaign, language: str, undrawn: Undrawn) -> list[Problem]:
    """Each text of the campaign that would have boxes in it on this machine, where the screen is in `language`."""
    return [
        _note(loaded, text.key, Advice("undrawn", (by_script(text.letters),)))
        for text in undrawn_texts(loaded.campaign, language, undrawn)
    ]


def language_notes(loaded: LoadedCampaign, spoken: tuple[str, ...]) -> list[Problem]:
    """That the kiosk's own words stay English where the campaign is in none of the languages `spoken`."""
    language = loaded.campaign.language
    if spoken_in(language, spoken):
        return []
    return [_note(loaded, "language", Advice("not_spoken", (shown(language), ", ".join(spoken))))]


def _note(loaded: LoadedCampaign, key: str, advice: Advice) -> Problem:
    file = loaded.folder / FILE_NAME
    return Problem(file, advice, parse_document(file, loaded.text).line_of(key), key, "advice")
