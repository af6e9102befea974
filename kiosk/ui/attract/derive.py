"""From what is known to what is shown on the attract scene. Pure: no Qt, no clock, no files."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from kiosk.model.campaign import Ask, Campaign, Goal
from kiosk.model.dates import Scheduled
from kiosk.model.icon import icon_for
from kiosk.model.link import printed_address, with_attribution
from kiosk.model.look import Look
from kiosk.model.money import minor_digits
from kiosk.model.phase import NO_TIME, Phase, phase_at
from kiosk.model.picture import LEAST_FILLING, PictureFacts, PictureFit
from kiosk.model.progress import progress_of
from kiosk.model.story_pictures import figure_of, illustrations_of
from kiosk.model.wording import day_text, moment_text, percent_text, time_text
from kiosk.qr import encode
from kiosk.ui.attract.loops import turns_of
from kiosk.ui.attract.records import (
    AskShown,
    AttractShown,
    AttractState,
    FailSafe,
    GoalFigure,
    GoalShown,
    MarkShown,
    PictureShown,
    Starting,
    StoryLine,
    StoryShown,
)
from kiosk.words.goal_text import goal_text

SHORT_ADDRESS = 24
"""Characters of an address that are read from where its code scans; of a longer one, the host is."""
_UNKNOWN = PictureFacts(LEAST_FILLING, LEAST_FILLING)
"""A picture of which nothing is known fills its place."""


def derive(state: Starting | AttractState | FailSafe) -> AttractShown:
    """What to show in `state`."""
    match state:
        case Starting():
            return AttractShown()
        case FailSafe(known=known):
            return replace(_derive(known) if known is not None else AttractShown(), scene="failsafe")
        case AttractState():
            return _derive(state)
        case _:
            assert_never(state)


def _derive(facts: AttractState) -> AttractShown:
    campaign, language = facts.campaign, facts.language
    phase = phase_at(campaign.dates, facts.now)
    back_day, back_time = _back(facts)
    stories = tuple(_stories(facts, phase))
    day = {"before": campaign.dates.first_told, "ended": campaign.dates.last_told}.get(phase.name)
    return AttractShown(
        scene="attract",
        phase=phase.name,
        days=phase.days,
        day=day_text(day, language) if day else "",
        organisation=campaign.organisation,
        title=campaign.title,
        logo=_logo(facts, campaign.look),
        example=campaign.example,
        practice=facts.practice,
        deep=campaign.look.deep,
        accent=campaign.look.accent,
        stories=stories,
        turns=turns_of(stories),
        asks=tuple(_ask(facts, ask) for ask in campaign.asks),
        goals=tuple(_goal(facts, goal) for goal in campaign.goals if is_shown(facts, goal)),
        booth=facts.booth.state,
        back_day=back_day,
        back_time=back_time,
    )


def is_shown(facts: AttractState, part: Scheduled) -> bool:
    """Whether this is one of its days; where nobody knows what day it is, everything is shown."""
    return facts.now == NO_TIME or part.is_shown_on(facts.now.astimezone(facts.campaign.dates.zone).date())


def _back(facts: AttractState) -> tuple[str, str]:
    """The day, unless it is today, and the time when somebody is back; nothing once that time has passed."""
    back_at, zone = facts.booth.back_at, facts.campaign.dates.zone
    if facts.booth.state != "closed" or back_at is None or back_at <= facts.now:
        return "", ""
    local, language = back_at.astimezone(zone), facts.language
    is_today = local.date() == facts.now.astimezone(zone).date()
    return "" if is_today else day_text(local, language), time_text(local, language)


def _picture(facts: AttractState, name: str | None, fit: PictureFit) -> PictureShown:
    """The picture called `name`: filling its place, or whole on a plate."""
    file = facts.pictures.get(name) if name else None
    if name is None or file is None:
        return PictureShown()
    known = facts.picture_facts.get(name, _UNKNOWN)
    whole = known.is_whole(fit)
    return PictureShown(file.resolve().as_uri(), whole, known.plate if whole else "", known.width, known.height)


def _logo(facts: AttractState, look: Look) -> PictureShown:
    """Beside the organisation's name, on the dark surface: on a plate only where it isn't seen without."""
    shown = _picture(facts, look.logo, "whole")
    known = facts.picture_facts.get(look.logo or "")
    return replace(shown, plate=known.plate_on(look.deep)) if known is not None else shown


def _reading_seconds(*texts: str) -> float:
    """Long enough to notice the story and then read it; nobody who walks by stays for longer than seven."""
    return min(7.0, 4.0 + sum(len(text) for text in texts) / 60)


def _stories(facts: AttractState, phase: Phase) -> Iterator[StoryShown]:
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
        yield StoryShown(
            "highlight",
            story.title,
            story.text,
            kicker=campaign.highlights_title or "",
            credit=story.credit or "",
            address=printed_address(story.link) if story.link else "",
            picture=_picture(facts, story.picture, story.picture_fit),
            picture_text=story.picture_text or "",
            illustration=illustrations.get(f"highlights.{number}", ""),
            figure=figure_of(story),
            ending=story.show_until is not None,
            seconds=_reading_seconds(story.title, story.text, story.credit or ""),
        )
    if campaign.benefits:
        lines = campaign.benefits.lines
        yield StoryShown(
            "benefits",
            campaign.benefits.title,
            lines=tuple(StoryLine(line, icon=icon_for(line)) for line in lines),
            seconds=_reading_seconds(campaign.benefits.title, *lines),
        )
    if campaign.both and len(campaign.asks) == 2:
        icons = {"donate": "gift", "member": "users"}
        lines_both = tuple(StoryLine(ask.text, ask.detail or "", icons[ask.kind]) for ask in campaign.asks)
        yield StoryShown("both", campaign.both, lines=lines_both)
    if thanked and not over and phase.name != "before":
        yield thanked
    if campaign.follow:
        yield StoryShown(
            "follow",
            illustration=illustrations.get("follow", ""),
            lines=tuple(StoryLine(place.name, place.address, "speakerphone") for place in campaign.follow),
        )


def _ask(facts: AttractState, ask: Ask) -> AskShown:
    link = ask.link
    if ask.kind not in facts.without_attribution:
        link = with_attribution(link, ask.attribution, kiosk=facts.kiosk_code, campaign=facts.campaign.id)
    address = ask.printed or printed_address(ask.link)
    return AskShown(
        kind=ask.kind,
        text=ask.text,
        detail=ask.detail or "",
        link=link,
        address=address,
        host=address if len(address) <= SHORT_ADDRESS else address.partition("/")[0],
        modules=encode(link).modules,
        attributed=link != ask.link,
    )


def _without_cents(campaign: Campaign, goal: Goal, value: int) -> int:
    """From a hundred on, cents of a sum are read by nobody who walks by."""
    one = 10 ** minor_digits(campaign.currency) if goal.is_money else 1
    return value if abs(value) < 100 * one else value // one * one


def _goal(facts: AttractState, goal: Goal) -> GoalShown:
    figure = facts.figures.get(goal.id, GoalFigure(goal.start, goal.start_count, goal.as_of))
    progress = progress_of(goal, figure.raised)

    def text(value: int) -> str:
        return goal_text(facts.campaign, goal, _without_cents(facts.campaign, goal, value), facts.language)

    local_now = facts.now.astimezone(facts.campaign.dates.zone)
    passed = set(progress.passed)
    return GoalShown(
        id=goal.id,
        unit=goal.unit,
        title=goal.title or "",
        raised=text(figure.raised),
        target=text(goal.target),
        percent=percent_text(progress.raised, progress.target, facts.language),
        count=-1 if figure.count is None else figure.count,
        as_of=moment_text(figure.as_of, local_now, facts.language) if figure.as_of else "",
        late=figure.late,
        explained=figure.explained,
        filled=progress.filled,
        marks=tuple(
            MarkShown(mark / progress.aim, text(mark), mark in passed)
            for mark in sorted((*progress.passed, *progress.ahead))
        ),
        next_mark=text(progress.next_milestone) if progress.next_milestone is not None else "",
        reached=progress.reached,
        stretch=text(goal.stretch) if goal.stretch and progress.reached else "",
    )
