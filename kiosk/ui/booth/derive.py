"""From what is known to what is shown on the booth view. Pure: no Qt, no clock, no files."""

from dataclasses import replace
from typing import assert_never

from kiosk.booth.ending import Comparing, Differed, Ended, EndFailed, Ending, NotCompared, NotEnded, Reporting
from kiosk.booth.outcome import (
    Announcement,
    ComparingStopped,
    Done,
    NoReader,
    NotDone,
    NothingToClose,
    OfficeNotReady,
    PaymentClosed,
    ReaderFreed,
    ReaderNotFreed,
    ReceiptNotSent,
    ReceiptSent,
    Unexpected,
)
from kiosk.model.campaign import Campaign
from kiosk.model.role import may
from kiosk.qr import encode
from kiosk.ui.booth.derive_booth import with_booth
from kiosk.ui.booth.derive_gifts import with_gifts, with_record
from kiosk.ui.booth.derive_health import as_it_is_now, checks_shown, health_of
from kiosk.ui.booth.records import BoothShown, BoothViewState, EndingShown, Level, QuestionShown, SumShown
from kiosk.words.booth import BoothWords
from kiosk.words.day_end import DayEndWords
from kiosk.words.outcome import OutcomeWords
from kiosk.words.questions import QuestionWords
from kiosk.words.reconciliation import DifferenceWords
from kiosk.words.sums import SumWords


def derive(state: BoothViewState) -> BoothShown:
    """What to show in `state`."""
    if state.role is None:
        return BoothShown()
    health, level = health_of(state)
    frame = BoothShown(
        visible=True,
        section=state.section,
        step=state.step,
        practice=state.practice,
        may_leave=may(state.role, "leave_kiosk"),
        health=health,
        health_level=level,
        said="" if state.said is None else OutcomeWords(state.speaker).announcement(state.said),
        said_level="" if state.said is None else _level_of(state.said),
        busy=state.busy,
    )
    frame = _with_checks(frame, state)
    if state.campaign is None:
        return frame
    frame = with_booth(frame, state, state.campaign)
    frame = with_record(frame, state, state.campaign)
    frame = with_gifts(frame, state, state.campaign)
    return _with_end(_with_questions(frame, state, state.campaign), state)


def _level_of(said: Announcement) -> Level:
    match said:
        case Done(besides=()) | ReaderFreed() | PaymentClosed() | NothingToClose() | ReceiptSent():
            return "good"
        case Done() | ReaderNotFreed() | NoReader() | ComparingStopped() | OfficeNotReady():
            return "watch"
        case NotDone() | ReceiptNotSent() | Unexpected():
            return "bad"
        case _:
            assert_never(said)


def _with_checks(frame: BoothShown, state: BoothViewState) -> BoothShown:
    return replace(
        frame,
        checks=checks_shown(state),
        checking=state.checking,
        check_summary=_check_summary(state),
        summary=state.summary,
        summary_modules=encode(state.summary).modules if state.summary else 0,
    )


def _check_summary(state: BoothViewState) -> str:
    words = BoothWords(state.speaker)
    found = [line.found.level for line in as_it_is_now(state) if line.found is not None]
    if state.checking:
        return words.check_progress(len(found) + 1, len(state.checks))
    return words.check_summary(done=len(found), bad=found.count("bad"), watch=found.count("watch"))


def _with_questions(frame: BoothShown, state: BoothViewState, campaign: Campaign) -> BoothShown:
    usual = QuestionWords(state.speaker).usual()
    return replace(
        frame,
        questions=(
            *(QuestionShown(one.question, one.answer) for one in campaign.questions),
            *(QuestionShown(one.question, one.answer) for one in usual),
        ),
    )


def _with_end(frame: BoothShown, state: BoothViewState) -> BoothShown:
    words, ending = DayEndWords(state.speaker), state.ending
    frame = replace(frame, compares=state.compares, ending=_ending(ending), end_text=words.ending(ending))
    if isinstance(ending, Comparing):
        return replace(frame, end_progress=ending.done / ending.of if ending.of else -1.0)
    if not isinstance(ending, Ended):
        return frame
    sums, figures, comparison = SumWords(state.speaker), ending.report.figures, ending.comparison
    differences = comparison.differences if isinstance(comparison, Differed) else ()
    return replace(
        frame,
        differences=tuple(DifferenceWords(state.speaker).sentence(one, look=False) for one in differences),
        report=tuple(SumShown(*line) for line in sums.lines(figures.sums.rows, figures.currency)),
        report_total=sums.amount(figures.sums.total, figures.currency),
        report_below=(
            *(SumShown(*line) for line in sums.lines(figures.sums.below, figures.currency)),
            *(SumShown(*line) for line in sums.people(figures.members, figures.unsettled)),
        ),
        saved=words.saved(ending.report),
        unsaved=ending.report.unsaved is not None,
    )


def _ending(ending: Ending) -> EndingShown:
    match ending:
        case NotEnded():
            return ""
        case Comparing():
            return "comparing"
        case Reporting():
            return "reporting"
        case Ended(comparison=Differed()):
            return "differs"
        case Ended(comparison=NotCompared()):
            return "uncompared"
        case Ended():
            return "done"
        case EndFailed():
            return "failed"
        case _:
            assert_never(ending)
