"""Where the goals' figures come from, as the office shows it. Pure."""

from kiosk.model.wording import percent_text
from kiosk.office.feed_presets import free_id, goals_for, presets
from kiosk.ui.office.records_machine import PresetShown, SourceShown, SourcesShown
from kiosk.ui.office.state import OfficeState, Standing
from kiosk.words.feed_presets import PresetWords
from kiosk.words.figure_parts import FigurePartWords
from kiosk.words.goal_text import goal_text
from kiosk.words.words import Speaker


def sources_shown(standing: Standing | None, speaker: Speaker) -> tuple[SourcesShown, ...]:
    """Each goal with its parts; parts below zero have no room in the bar."""
    if standing is None:
        return ()
    campaign, words = standing.campaign, FigurePartWords(speaker)
    local = standing.now.astimezone(campaign.dates.zone)
    found = []
    for goal in campaign.goals:
        stands = standing.tally.goals[goal.id]
        parts = words.parts(stands, local)
        whole = sum(max(0, part.value) for part in parts)
        shown = []
        for part in parts:
            figure = goal_text(campaign, goal, part.value, speaker.language)
            share = percent_text(part.value, whole, speaker.language) if part.value > 0 else ""
            shown.append(
                SourceShown(
                    part.name,
                    words.figure(figure, share),
                    part.age,
                    part.late,
                    max(0, part.value) / whole if whole else 0,
                )
            )
        raised = goal_text(campaign, goal, stands.raised, speaker.language)
        found.append(SourcesShown(words.title(goal.title or goal.id, raised), tuple(shown)))
    return tuple(found)


def presets_shown(state: OfficeState) -> tuple[PresetShown, ...]:
    """The websites of which the campaign that is edited can have a feed."""
    words, values = PresetWords(state.speaker), state.draft.values if state.draft is not None else {}
    return tuple(
        PresetShown(
            *(one.key, words.title(one), words.id(one.id), one.asks_host, one.asks_public_key),
            goals_for(one, values),
            words.remarks(one, free_id(one, values)),
        )
        for one in presets().values()
    )
