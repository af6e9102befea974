"""What is shown of the booth itself: its state, its shift, the card reader, unclear payments. Pure."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from kiosk.giving.why_not import NotAtStripe
from kiosk.model.campaign import Campaign
from kiosk.model.wording import time_text
from kiosk.ui.booth.records import BackTime, BoothShown, BoothViewState, Level, LineShown, SumShown
from kiosk.words.booth import BoothWords
from kiosk.words.sums import SumWords

_HALF_HOUR = dt.timedelta(minutes=30)
_SOONEST = dt.timedelta(minutes=10)
_MOST_TIMES = 8


def with_booth(frame: BoothShown, state: BoothViewState, campaign: Campaign) -> BoothShown:
    """`frame` with the section of the booth."""
    words, sums, standing = BoothWords(state.speaker), SumWords(state.speaker), state.standing
    zone, currency = campaign.dates.zone, campaign.currency
    column = standing.shift_sums
    return replace(
        frame,
        booth_state=standing.booth.state,
        state_text=_state_text(state, zone),
        shift=_label_of(standing.shift),
        shift_text=_shift_text(state, zone),
        sums=tuple(SumShown(*line) for line in sums.lines(column.rows, currency)),
        sums_total=sums.amount(column.total, currency) if column.rows else "",
        sums_below=(
            *(SumShown(*line) for line in sums.lines(column.below, currency)),
            *(SumShown(*line) for line in sums.people(standing.shift_members)),
            *(SumShown(*line) for line in sums.later(standing.pending, standing.failed)),
        ),
        reader=words.reader(cards=state.cards, why_off=state.cards_off),
        reader_level=_reader_level(state),
        can_close=isinstance(state.cards_off, NotAtStripe),
        unclear=tuple(LineShown(one.code, words.unclear(one, one.at.astimezone(zone))) for one in standing.unclear),
        back_times=tuple(_back_times(state.now, zone, words)),
        shift_label=state.shift_label,
    )


def _state_text(state: BoothViewState, zone: dt.tzinfo) -> str:
    words, booth = BoothWords(state.speaker), state.standing.booth
    if booth.state == "closed" and booth.back_at is not None and booth.back_at > state.now:
        return words.closed_until(booth.back_at.astimezone(zone), state.now.astimezone(zone))
    if booth.state == "open" and not state.standing.shift:
        return words.open_without_shift()
    return words.state(booth.state)


def _label_of(shift: str) -> str:
    """The label in a shift's name, such as AB in `2026-11-25-AB`; the whole name where there is none."""
    return shift[11:] or shift


def _shift_text(state: BoothViewState, zone: dt.tzinfo) -> str:
    words, standing = BoothWords(state.speaker), state.standing
    if not standing.shift:
        return words.no_shift_open(practice=state.practice)
    since = standing.since
    return words.shift(_label_of(standing.shift), None if since is None else since.astimezone(zone))


def _reader_level(state: BoothViewState) -> Level:
    if not state.cards:
        return "skipped"
    return "watch" if state.cards_off else "good"


def _back_times(now: dt.datetime, zone: dt.tzinfo, words: BoothWords) -> Iterator[BackTime]:
    first = (now + _SOONEST).astimezone(dt.UTC).replace(second=0, microsecond=0)
    first += (_HALF_HOUR - dt.timedelta(minutes=first.minute % 30)) % _HALF_HOUR
    for number in range(_MOST_TIMES):
        local = (first + number * _HALF_HOUR).astimezone(zone)
        yield BackTime(local.isoformat(), time_text(local, words.language))
    yield BackTime("", words.no_time())
