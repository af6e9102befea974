"""What each story of a campaign is shown with where staff gave it no picture. Pure."""

from collections.abc import Iterable

from kiosk.model.campaign import Campaign, Highlight
from kiosk.model.illustration import Illustration, illustrations_for
from kiosk.model.story_figure import striking_figure

_NEUTRAL: tuple[Illustration, ...] = ("people", "globe", "sprout", "book")
"""For stories whose words ask for none."""


def figure_of(story: Highlight) -> str:
    """The figure that fills half of `story`; empty where a picture or an illustration does."""
    return "" if story.picture else striking_figure(f"{story.title}. {story.text}")


def illustrations_of(campaign: Campaign) -> dict[str, Illustration]:
    """By place (`opening`, `thanks`, `follow`, `highlights.2`) the illustration of each story that has one.

    None is there twice.
    """
    found: dict[str, Illustration] = {"thanks": "heart", "follow": "megaphone"}

    def choose(place: str, *texts: Iterable[Illustration]) -> None:
        free = (name for names in texts for name in names if name not in found.values())
        if (name := next(free, None)) is not None:
            found[place] = name

    choose("opening", ("jar",))
    for number, story in enumerate(campaign.highlights):
        if not story.picture and not figure_of(story):
            choose(f"highlights.{number}", illustrations_for(f"{story.title} {story.text}"), _NEUTRAL)
    return found
