"""What each story of a campaign is shown with where staff gave it no picture. Pure."""

from collections.abc import Iterable, Mapping
from typing import Literal, assert_never

from kiosk.model.campaign import Campaign
from kiosk.model.highlight import Highlight
from kiosk.model.illustration import ILLUSTRATIONS, Illustration, illustrations_for, strong_illustrations
from kiosk.model.story_figure import caption_in, striking_figure

_NEUTRAL: tuple[Illustration, ...] = ("people", "globe", "sprout", "book")
"""For stories whose words ask for none clearly, after what the campaign itself is about."""
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
            return story.figure is not None or _caption_of(story) != ""
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


def _caption_of(story: Highlight) -> str:
    figure = _figure_in(story)
    return story.figure_text or caption_in(story.text, figure) or caption_in(story.title, figure)


def figure_text_of(story: Highlight) -> str:
    """What the figure of `story` is; its title where staff gave a figure alone. Empty where it shows none."""
    return (_caption_of(story) or story.title) if layout_of(story) == "figure" else ""


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
    unsure: list[str] = []

    def choose(place: str, names: Iterable[Illustration]) -> None:
        if (name := next((name for name in names if name not in found.values()), None)) is not None:
            found[place] = name

    choose("opening", ("jar",))
    for number, story in enumerate(campaign.highlights):
        place = f"highlights.{number}"
        if not _is_drawn(story):
            continue
        if (chosen := _BY_NAME.get(story.illustration)) is not None:
            found[place] = chosen
        elif story.person is not None and layout_of(story) in ("person", "quote"):
            found[place] = "person"
        else:
            unsure.append(place)
    for place in unsure:
        story = campaign.highlights[int(place.partition(".")[2])]
        choose(place, strong_illustrations(story.title, story.text))
    subject = illustrations_for(f"{campaign.organisation} {campaign.title} {campaign.subtitle or ''}")
    for place in unsure:
        if place not in found:
            choose(place, (*subject, *_NEUTRAL))
    return found
