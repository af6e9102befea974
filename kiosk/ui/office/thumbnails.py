"""What each story shows beside its words, small."""

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.campaigns.folder import LoadedCampaign
from kiosk.model.story_pictures import figure_of, illustrations_of


class Thumbnail(NamedTuple):
    """A picture by its address, or a figure; neither where a story is its words alone."""

    picture: str = ""
    figure: str = ""


def thumbnails_of(loaded: LoadedCampaign | None) -> Mapping[str, Thumbnail]:
    """By the story's title."""
    if loaded is None:
        return {}
    drawn = illustrations_of(loaded.campaign)
    found: dict[str, Thumbnail] = {}
    for number, story in enumerate(loaded.campaign.highlights):
        file = loaded.pictures.get(story.picture) if story.picture else None
        name = drawn.get(f"highlights.{number}")
        file = file or (loaded.illustrations.get(name) if name is not None else None)
        found[story.title] = Thumbnail(file.resolve().as_uri() if file is not None else "", figure_of(story))
    return found
