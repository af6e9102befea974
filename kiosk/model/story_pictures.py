"""What each story of a campaign is shown with where staff gave it no picture. Pure."""

from collections.abc import Iterable, Mapping
from typing import Literal, assert_never

from kiosk.model.campaign import Campaign
from kiosk.model.highlight import Highlight
from kiosk.model.illustration import ILLUSTRATIONS, Illustration, illustrations_for
from kiosk.model.story_figure import striking_figure

_NEUTRAL: tuple[Illustration, ...] = ("people", "globe", "sprout", "book")
"""For stories whose words ask for none."""
_BY_NAME: Mapping[str, Illustration] = {name: name for name in ILLUSTRATIONS}


Layout = Literal["picture", "person", "quote", "figure", "illustration", "words"]
"""How a story stands on the screen."""


def layout_of(story: Highlight) -> Layout:
    """How `story` stands on the screen: as staff chose, where it has what that needs, else by what it has."""
    if story.layout != "auto" and _can_be(story, story.layout):
        return story.layout
    in_order: tuple[Layout, ...] = ("quote", "person", "picture", "figure", "illustration")
    return next((layout for layout in in_order if _has(story, layout)), "words")


def _can_be(story: Highlight, layout: Layout) -> bool:
    """Whether `story` has what `layout` can't do without."""
    match layout:
        case "picture":
            return story.picture is not None
        case "person":
            return story.person is not None
        case "quote":
            return story.quote is not None
        case "figure":
            return _figure_in(story) != ""
        case "illustration" | "words":
            return True
        case _:
            assert_never(layout)


def _has(story: Highlight, layout: Layout) -> bool:
    """Whether `story` asks for `layout` by what it has."""
    match layout:
        case "figure":
            wanted = story.figure is not None or story.illustration in ("auto", "figure")
            return wanted and _can_be(story, layout)
        case "illustration":
            return story.illustration not in ("figure", "none")
        case _:
            return _can_be(story, layout)


def _figure_in(story: Highlight) -> str:
    return story.figure or striking_figure(f"{story.title}. {story.text}")


def figure_of(story: Highlight) -> str:
    """The figure that fills half of `story`; empty where a picture or an illustration does."""
    return _figure_in(story) if layout_of(story) == "figure" else ""


def _is_drawn(story: Highlight) -> bool:
    """Whether one of our illustrations stands beside `story`."""
    match layout_of(story):
        case "illustration":
            return True
        case "person" | "quote":
            return story.picture is None and story.illustration != "none"
        case _:
            return False


def illustrations_of(campaign: Campaign) -> dict[str, Illustration]:
    """By place (`opening`, `thanks`, `follow`, `highlights.2`) the illustration of each story that has one.

    None is there twice but those that staff have chosen, and the person of stories about one.
    """
    found: dict[str, Illustration] = {"thanks": "heart", "follow": "megaphone"}

    def choose(place: str, *texts: Iterable[Illustration]) -> None:
        free = (name for names in texts for name in names if name not in found.values())
        if (name := next(free, None)) is not None:
            found[place] = name

    choose("opening", ("jar",))
    for number, story in enumerate(campaign.highlights):
        if not _is_drawn(story):
            continue
        if (chosen := _BY_NAME.get(story.illustration)) is not None:
            found[f"highlights.{number}"] = chosen
        elif story.person is not None and layout_of(story) in ("person", "quote"):
            found[f"highlights.{number}"] = "person"
        else:
            choose(f"highlights.{number}", illustrations_for(f"{story.title} {story.text}"), _NEUTRAL)
    return found
