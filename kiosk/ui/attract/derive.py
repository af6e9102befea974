"""From what is known to what is shown on the attract scene. Pure: no Qt, no clock, no files."""

from dataclasses import replace
from typing import assert_never

from kiosk.model.campaign import Campaign, Goal
from kiosk.model.look import Look
from kiosk.model.money import minor_digits
from kiosk.model.phase import phase_at
from kiosk.model.progress import progress_of
from kiosk.model.wording import day_text, led, moment_text, percent_text, time_text
from kiosk.ui.attract.asks import ask_shown
from kiosk.ui.attract.loops import turns_of
from kiosk.ui.attract.records import (
    AttractShown,
    AttractState,
    FailSafe,
    GoalFigure,
    GoalShown,
    MarkShown,
    PictureShown,
    Starting,
    StoryShown,
)
from kiosk.ui.attract.stories import is_shown, picture_shown, stories_of
from kiosk.words.goal_text import goal_text


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
    stories = tuple(_led(story, language) for story in stories_of(facts, phase))
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
        asks=tuple(ask_shown(facts, ask) for ask in campaign.main_asks),
        others=tuple(story.ask for story in stories if story.ask is not None),
        goals=tuple(_goal(facts, goal) for goal in campaign.goals if is_shown(facts, goal)),
        booth=facts.booth.state,
        back_day=back_day,
        back_time=back_time,
    )


def _led(story: StoryShown, language: str) -> StoryShown:
    """`story` with each text in the direction of `language`."""
    return replace(
        story,
        title=led(story.title, language),
        text=led(story.text, language),
        kicker=led(story.kicker, language),
        quote=led(story.quote, language),
        figure_text=led(story.figure_text, language),
        role=led(story.role, language),
        lines=tuple(replace(line, text=led(line.text, language)) for line in story.lines),
    )


def _back(facts: AttractState) -> tuple[str, str]:
    """The day, unless it is today, and the time when somebody is back; nothing once that time has passed."""
    back_at, zone = facts.booth.back_at, facts.campaign.dates.zone
    if facts.booth.state != "closed" or back_at is None or back_at <= facts.now:
        return "", ""
    local, language = back_at.astimezone(zone), facts.language
    is_today = local.date() == facts.now.astimezone(zone).date()
    return "" if is_today else day_text(local, language), time_text(local, language)


def _logo(facts: AttractState, look: Look) -> PictureShown:
    """Beside the organisation's name, on the dark surface: on a plate only where it isn't seen without."""
    shown = picture_shown(facts, look.logo, "whole")
    known = facts.picture_facts.get(look.logo or "")
    return replace(shown, plate=known.plate_on(look.deep)) if known is not None else shown


def _without_cents(campaign: Campaign, goal: Goal, value: int) -> int:
    """From a hundred on, cents of a sum are read by nobody who walks by."""
    one = 10 ** minor_digits(campaign.currency) if goal.is_money else 1
    return value if abs(value) < 100 * one else value // one * one


def _in_another(facts: AttractState) -> bool:
    """Whether the campaign's texts are in another language than the screen's."""
    return facts.campaign.language.partition("-")[0] != facts.language.partition("-")[0]


def _says_nothing_more(facts: AttractState, goal: Goal) -> bool:
    """Whether its title is in another language than the screen and not needed: no other goal is of money."""
    return _in_another(facts) and goal.is_money and sum(one.is_money for one in facts.campaign.goals) == 1


def _goal(facts: AttractState, goal: Goal) -> GoalShown:
    campaign, language = facts.campaign, facts.language
    figure = facts.figures.get(goal.id, GoalFigure(goal.start, goal.start_count, goal.as_of))
    progress = progress_of(goal, figure.raised)
    has_cents = progress.measure != _without_cents(campaign, goal, progress.measure)
    raised = figure.raised if has_cents else _without_cents(campaign, goal, figure.raised)
    title = "" if _says_nothing_more(facts, goal) else goal.title or ""

    def text(value: int) -> str:
        return goal_text(campaign, goal, value, language)

    local_now = facts.now.astimezone(campaign.dates.zone)
    passed = set(progress.passed)
    match, matching = figure.match, campaign.matching
    is_told = match is not None and matching is not None and (match.matched > 0 or match.state == "running")
    return GoalShown(
        id=goal.id,
        unit=goal.unit,
        title=title,
        raised=text(raised),
        target=text(goal.target),
        measure=text(progress.measure),
        achieved=text(progress.achieved) if progress.achieved is not None else "",
        percent=percent_text(progress.raised, progress.measure, language),
        count=-1 if figure.count is None else figure.count,
        as_of=moment_text(figure.as_of, local_now, language) if figure.as_of else "",
        late=figure.late,
        explained=figure.explained,
        filled=progress.filled,
        marks=tuple(
            MarkShown(mark / progress.aim, text(mark), mark in passed)
            for mark in sorted((*progress.passed, *progress.ahead))
        ),
        next_mark=text(progress.next_milestone) if progress.next_milestone is not None else "",
        reached=progress.reached,
        stretch=text(progress.measure) if progress.reached and progress.missing else "",
        missing=text(progress.missing) if progress.is_near and not figure.late else "",
        matched=max(0.0, min(1.0 - progress.filled, match.matched / progress.aim)) if match is not None else 0.0,
        matched_sum=text(_without_cents(campaign, goal, match.matched)) if match is not None and match.matched else "",
        match_by=matching.by if is_told and matching is not None else "",
        match_state=match.state if match is not None else "",
        foreign=title != "" and _in_another(facts),
    )
