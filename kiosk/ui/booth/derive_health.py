"""How the kiosk is: one judgement of all that is known, the worst first. Pure."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from kiosk.ui.booth.records import BoothViewState, CheckLine, CheckShown, Level
from kiosk.words.booth import BoothWords

if TYPE_CHECKING:
    from kiosk.words.checks import CheckWords

_WORST_FIRST: tuple[Level, ...] = ("bad", "watch", "", "waiting", "good", "skipped")


def health_of(state: BoothViewState) -> tuple[str, Level]:
    """The line on top: what is worst of the ledger, the notes, the check-list, payments and the booth itself."""
    words, standing = BoothWords(state.speaker), state.standing
    if standing.trouble is not None:
        return words.ledger_unusable(standing.trouble), "bad"
    if state.headline:
        return state.headline, "bad"
    if text := _worst_check(state, "bad"):
        return text, "bad"
    if standing.unclear:
        return words.payment_unclear(), "watch"
    if standing.booth.state == "open" and state.cards and state.cards_off:
        is_shift = not standing.shift and not state.practice
        return words.no_shift() if is_shift else words.cards_off(state.cards_off), "watch"
    if text := _worst_check(state, "watch"):
        return text, "watch"
    match standing.booth.state:
        case "closed":
            return words.closed(), "good"
        case "display":
            return words.display_only(), "good"
        case "open":
            return words.all_well(cards=state.cards), "good"
        case _:
            assert_never(standing.booth.state)


def _worst_check(state: BoothViewState, level: Level) -> str:
    """The first line of the check-list that is so bad; empty where there is none."""
    found = [line for line in as_it_is_now(state) if line.found is not None and line.found.level == level]
    if not found or found[0].found is None:
        return ""
    checks = _words(state)
    return BoothWords(state.speaker).of_check(checks.title(found[0].id), checks.sentence(found[0].found))


def as_it_is_now(state: BoothViewState) -> Iterator[CheckLine]:
    """The check-list, where what is known by now takes the place of what was found a while ago."""
    shift = state.standing.shift
    for line in state.checks:
        if line.id == "shift" and shift and line.found is not None and line.found.level == "watch":
            from kiosk.checks.check import Found
            from kiosk.checks.findings import ShiftFound

            yield replace(line, found=Found("good", ShiftFound("open", shift)))
        else:
            yield line


def checks_shown(state: BoothViewState) -> tuple[CheckShown, ...]:
    """The check-list and the notes; once all was looked at, what is worst comes first."""
    lines = [*_checks(state), *_notes(state)]
    return tuple(lines if state.checking else sorted(lines, key=lambda line: _WORST_FIRST.index(line.level)))


def _checks(state: BoothViewState) -> Iterator[CheckShown]:
    if not state.checks:
        return
    words = _words(state)
    for line in as_it_is_now(state):
        if line.found is None:
            yield CheckShown(line.id, words.title(line.id), "", "waiting")
        else:
            yield CheckShown(line.id, words.title(line.id), words.sentence(line.found), line.found.level)


def _notes(state: BoothViewState) -> Iterator[CheckShown]:
    for number, line in enumerate(state.notes if state.headline else (), 1):
        level: Level = "bad" if number <= state.urgent_notes else "watch"
        yield CheckShown(f"note-{number}", BoothWords(state.speaker).also(), line, level)


def _words(state: BoothViewState) -> "CheckWords":
    from kiosk.words.checks import CheckWords  # brings the ledger and SQLite, which the first frame has no time for

    return CheckWords(state.speaker)
