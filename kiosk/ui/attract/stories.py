"""The stories of the attract scene: what each says and stands with. Pure: no Qt, no clock, no files."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from kiosk.model.dates import Scheduled
from kiosk.model.highlight import Highlight, PictureCrop, PictureFocus
from kiosk.model.icon import icons_for
from kiosk.model.link import printed_address
from kiosk.model.phase import NO_TIME, Phase
from kiosk.model.picture import LEAST_FILLING, PictureFacts, PictureFit
from kiosk.model.story_pictures import Layout, figure_of, figure_text_of, illustrations_of, layout_of
from kiosk.ui.attract.asks import ask_shown
from kiosk.ui.attract.records import AttractState, PictureShown, StoryLine, StoryShown

_UNKNOWN = PictureFacts(LEAST_FILLING, LEAST_FILLING)
"""A picture of which nothing is known fills its place."""
_ZOOMS: Mapping[PictureCrop, float] = {"wide": 1.0, "closer": 1.4, "closest": 2.0}
_SCANNING = 12.0
"""Seconds in which a phone is taken out and held up to a code."""


def is_shown(facts: AttractState, part: Scheduled) -> bool:
    """Whether this is one of its days; where nobody knows what day it is, everything is shown."""
    return facts.now == NO_TIME or part.is_shown_on(facts.now.astimezone(facts.campaign.dates.zone).date())


def picture_shown(facts: AttractState, name: str | None, fit: PictureFit) -> PictureShown:
    """The picture called `name`: filling its place, or whole on a plate."""
    file = facts.pictures.get(name) if name else None
    if name is None or file is None:
        return PictureShown()
    known = facts.picture_facts.get(name, _UNKNOWN)
    whole = known.is_whole(fit)
    return PictureShown(file.resolve().as_uri(), whole, known.plate if whole else "", known.width, known.height)


def _picture_of(facts: AttractState, story: Highlight, layout: Layout) -> PictureShown:
    """The picture of `story`, with what staff said of it; none in layouts without one."""
    if layout in ("figure", "illustration", "words"):
        return PictureShown()
    shown = picture_shown(facts, story.picture, "fill" if layout != "picture" else story.picture_fit)
    across, down = _focus(story.picture_focus)
    return replace(shown, focus_x=across, focus_y=down, zoom=_ZOOMS[story.picture_crop])


def _focus(focus: PictureFocus) -> tuple[float, float]:
    across = 0.0 if focus.endswith("left") else 1.0 if focus.endswith("right") else 0.5
    return across, 0.0 if focus.startswith("top") else 1.0 if focus.startswith("bottom") else 0.5


def _reading_seconds(*texts: str) -> float:
    """Long enough to notice the story and then read it; nobody who walks by stays for longer than seven."""
    return min(7.0, 4.0 + sum(len(text) for text in texts) / 60)


def stories_of(facts: AttractState, phase: Phase) -> Iterator[StoryShown]:
    """Each that is told on this day, in the order of the file."""
    campaign = facts.campaign
    over = phase.name == "ended"
    thanks = campaign.thanks
    illustrations = {
        place: facts.illustrations[name].resolve().as_uri()
        for place, name in illustrations_of(campaign).items()
        if name in facts.illustrations
    }
    subtitle = campaign.subtitle or ""
    yield StoryShown(
        "opening",
        campaign.title,
        subtitle,
        illustration=illustrations.get("opening", ""),
        seconds=_reading_seconds(campaign.title, subtitle),
    )
    thanked = (
        StoryShown(
            "thanks",
            thanks.title,
            thanks.text,
            illustration=illustrations.get("thanks", ""),
            seconds=_reading_seconds(thanks.title, thanks.text),
        )
        if thanks
        else None
    )
    if over and thanked:
        yield thanked
    for number, story in enumerate(campaign.highlights):
        if not is_shown(facts, story):
            continue
        yield _highlight(facts, story, illustrations.get(f"highlights.{number}", ""))
    if campaign.benefits:
        lines = campaign.benefits.lines
        yield StoryShown(
            "benefits",
            campaign.benefits.title,
            lines=tuple(StoryLine(line, icon=icon) for line, icon in zip(lines, icons_for(lines), strict=True)),
            seconds=_reading_seconds(campaign.benefits.title, *lines),
        )
    if campaign.both and len(campaign.main_asks) == 2:
        lines_both = tuple(
            StoryLine(ask.text, ask.detail or "", "gift" if ask.kind == "donate" else "users")
            for ask in campaign.main_asks
        )
        yield StoryShown("both", campaign.both, lines=lines_both)
    for ask in campaign.other_asks if not over else ():
        if is_shown(facts, ask):
            asked = ask_shown(facts, ask)
            yield StoryShown("ask", ask.text, ask=asked, ending=ask.show_until is not None, seconds=_SCANNING)
    if thanked and not over and phase.name != "before":
        yield thanked
    if campaign.follow:
        yield StoryShown(
            "follow",
            illustration=illustrations.get("follow", ""),
            lines=tuple(StoryLine(place.name, place.address) for place in campaign.follow),
        )


def _highlight(facts: AttractState, story: Highlight, illustration: str) -> StoryShown:
    layout = layout_of(story)
    return StoryShown(
        "highlight",
        story.title,
        story.text,
        kicker=facts.campaign.highlights_title or "",
        credit=story.credit or "",
        address=printed_address(story.link) if story.link else "",
        picture=_picture_of(facts, story, layout),
        picture_text=story.picture_text or "",
        illustration=illustration,
        layout=layout,
        figure=figure_of(story),
        figure_text=figure_text_of(story),
        quote=(story.quote or "") if layout == "quote" else "",
        person=(story.person or "") if layout in ("person", "quote") else "",
        role=(story.role or "") if layout in ("person", "quote") else "",
        ending=story.show_until is not None,
        seconds=_reading_seconds(story.title, story.text, story.credit or "", story.quote or ""),
    )
