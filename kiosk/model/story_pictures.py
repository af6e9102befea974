"""What each story of a campaign is shown with where staff gave it no picture. Pure."""

from collections.abc import Iterable, Mapping

from kiosk.model.campaign import Campaign, Highlight
from kiosk.model.illustration import ILLUSTRATIONS, Illustration, illustrations_for
from kiosk.model.story_figure import striking_figure

_NEUTRAL: tuple[Illustration, ...] = ("people", "globe", "sprout", "book")
"""For stories whose words ask for none."""
_BY_NAME: Mapping[str, Illustration] = {name: name for name in ILLUSTRATIONS}


def figure_of(story: Highlight) -> str:
    """The figure that fills half of `story`; empty where a picture or an illustration does."""
    if story.picture or story.illustration not in ("auto", "figure"):
        return ""
    return striking_figure(f"{story.title}. {story.text}")


def illustrations_of(campaign: Campaign) -> dict[str, Illustration]:
    """By place (`opening`, `thanks`, `follow`, `highlights.2`) the illustration of each story that has one.

    None is there twice but those that staff have chosen.
    """
    found: dict[str, Illustration] = {"thanks": "heart", "follow": "megaphone"}

    def choose(place: str, *texts: Iterable[Illustration]) -> None:
        free = (name for names in texts for name in names if name not in found.values())
        if (name := next(free, None)) is not None:
            found[place] = name

    choose("opening", ("jar",))
    for number, story in enumerate(campaign.highlights):
        if story.picture or story.illustration == "none" or figure_of(story):
            continue
        if (chosen := _BY_NAME.get(story.illustration)) is not None:
            found[f"highlights.{number}"] = chosen
        else:
            choose(f"highlights.{number}", illustrations_for(f"{story.title} {story.text}"), _NEUTRAL)
    return found
