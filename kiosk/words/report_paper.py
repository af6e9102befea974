"""A report in words for paper."""

from kiosk.ledger.reports.report import Report
from kiosk.model.fact import METHODS
from kiosk.model.money import minor_digits
from kiosk.model.wording import percent_text
from kiosk.words.figure_parts import FigurePart, FigurePartWords
from kiosk.words.goal_text import goal_text
from kiosk.words.paper import Bar, GoalShares, KeyFigure, Paper, Picture, Share, Tick
from kiosk.words.report import ReportWords
from kiosk.words.report_sections import sections_of
from kiosk.words.words import ENGLISH, Speaker

_TICKS = 5


def paper_of(report: Report, speaker: Speaker = ENGLISH) -> Paper:
    """All that `report` says on paper."""
    words = ReportWords(speaker)
    return Paper(
        language=speaker.language,
        title=f"{words.title(report)}, {words.period(report.period)}",
        organisation=report.campaign.organisation,
        campaign=report.campaign.title,
        period=words.period(report.period),
        made=words.made(report),
        headline=words.headline(report),
        deep=report.campaign.look.deep,
        key_figures=tuple(KeyFigure(name=name, figure=figure) for name, figure in words.key_figures(report)),
        picture=picture_of(report, words) if any(slot.sums.gross for slot in report.slots) else None,
        goals=goal_shares(report, speaker),
        sections=tuple(sections_of(report, speaker)),
        practice=words.practice() if report.is_practice else "",
        foot=words.foot(),
    )


def picture_of(report: Report, words: ReportWords) -> Picture:
    """What was received in each of the report's slots; there is a gift at least."""
    step, top = axis_of(max(slot.sums.gross for slot in report.slots), minor_digits(report.campaign.currency))
    return Picture(
        ticks=tuple(Tick(minor=minor, text=words.money(report, minor)) for minor in range(0, top + 1, step)),
        names={method: words.kind(method) for method in METHODS if any(method in slot.gross for slot in report.slots)},
        bars=tuple(
            Bar(
                label=slot.text,
                received=words.money(report, slot.sums.gross) if slot.sums.gross else "",
                gross=slot.gross,
            )
            for slot in report.slots
        ),
    )


def axis_of(most: int, digits: int) -> tuple[int, int]:
    """The step and the top, in minor units, of an axis that holds `most`; steps are 1, 2 or 5 and noughts.

    Args:
        most: what the highest bar stands for, above zero.
        digits: of the currency's minor unit.
    """
    unit = 10**digits
    step = unit
    while step * _TICKS < most:
        first = int(str(step // unit)[0])
        step = step * 5 // 2 if first == 2 else step * 2
    return step, -(-most // step) * step


def goal_shares(report: Report, speaker: Speaker) -> tuple[GoalShares, ...]:
    """Where each goal's figure comes from; one part alone needs no picture."""
    words, found = FigurePartWords(speaker), []
    local = report.made.astimezone(report.campaign.dates.zone)
    for goal, stands in report.goals:
        parts = tuple(part for part in words.parts(stands, local) if part.value > 0)
        if len(parts) < 2:
            continue
        whole = sum(part.value for part in parts)
        raised = goal_text(report.campaign, goal, stands.raised, speaker.language)
        shares = tuple(_share(part, whole, words) for part in parts)
        found.append(GoalShares(title=words.title(goal.title or goal.id, raised), shares=shares))
    return tuple(found)


def _share(part: FigurePart, whole: int, words: FigurePartWords) -> Share:
    text = words.figure(part.name, percent_text(part.value, whole, words.language))
    return Share(text=f"{text}, {part.age}" if part.age else text, value=part.value, late=part.late)
