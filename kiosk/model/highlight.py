"""One story of a campaign: its words, its picture, and how both stand on the screen."""

from typing import Annotated, Literal

from kiosk.model.dates import Scheduled
from kiosk.model.fields import Line, Link, LongLine, Paragraph, Picture
from kiosk.model.illustration import StoryIllustration
from kiosk.model.picture import PictureFit
from kiosk.model.plain_text import plain_text
from kiosk.model.records import dataclass
from kiosk.model.rules import Before, Limits

StoryLayout = Literal["auto", "picture", "person", "quote", "figure", "illustration", "words"]
"""How a story stands on the screen; on its own, by what it has."""
PictureFocus = Literal[
    "center",
    "top",
    "bottom",
    "left",
    "right",
    "top-left",
    "top-right",
    "bottom-left",
    "bottom-right",
]
"""The part of a picture that stays where the rest of it is cropped."""
PictureCrop = Literal["wide", "closer", "closest"]
"""How much of a picture is cropped: what its place asks for, or more, so that its focus is seen nearer."""

StoryFigure = Annotated[
    str,
    Limits(min_length=1, max_length=12),
    Before(lambda value: plain_text(value) if isinstance(value, str) else value),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight(Scheduled):
    """One story: something the organisation did."""

    title: Line
    """What was done, in a few words."""
    text: Paragraph
    """The story itself; two sentences read best."""
    layout: StoryLayout = "auto"
    """What fills it: "picture", "person", "quote", "figure", "illustration", "words"; "auto" goes by what it has."""
    picture: Picture | None = None
    """A PNG, JPEG or WebP file beside campaign.toml."""
    picture_text: LongLine | None = None
    """What the picture shows, for people who can't see it."""
    picture_fit: PictureFit = "auto"
    """How the picture stands: "fill" for a photograph, "whole" for a sign or logo; "auto" goes by the picture."""
    picture_focus: PictureFocus = "center"
    """The part of a photograph that stays where the rest is cropped, such as "top" or "bottom-left"."""
    picture_crop: PictureCrop = "wide"
    """How near the focus is seen: "wide" crops what its place asks for, "closer" and "closest" more."""
    illustration: StoryIllustration = "auto"
    """What stands beside a story without a picture: "auto" goes by its words, "figure" is a figure from them."""
    figure: StoryFigure | None = None
    """A figure to show huge, such as "33 %"; without it, one from the text may be."""
    figure_text: Line | None = None
    """What the figure is, such as "more people joined us online"."""
    quote: LongLine | None = None
    """What somebody said, without quotation marks."""
    person: Line | None = None
    """Who said it, or whom the story is about."""
    role: Line | None = None
    """What that person is or does."""
    link: Link | None = None
    """Where people can read more; printed, without a code."""
    credit: Line | None = None
    """Whose funding made it possible."""
