"""A check-list that is read at another kiosk says there what it says here, in that one's language."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any, get_args

import pytest

from kiosk.checks.afar import LONGEST_TEXT, MOST_LINES, AfarChecks, read, written
from kiosk.checks.check import Found
from kiosk.checks.codes import CodesFound, HiddenAsk
from kiosk.checks.findings import (
    BaseRefused,
    CheckBroke,
    ClockFound,
    ClockNotCompared,
    DiskFound,
    DiskUnknown,
    FeedsFound,
    FilesOpen,
    Finding,
    KeyFound,
    KeyLacks,
    KeyMissing,
    KeyUnusable,
    LedgerFound,
    LedgerUnreadable,
    LedgerUnwritable,
    LettersFound,
    NetworkFound,
    NotCountedFound,
    PracticePaid,
    PracticeRefused,
    PracticeUnpaid,
    ReaderFound,
    ScreenFound,
    ShiftFound,
    StripeOff,
    TimeZonesFound,
)
from kiosk.checks.voices import SpeechFound
from kiosk.giving.why_not import NotAtStripe, PracticeUnusable
from kiosk.ledger.elsewhere import Elsewhere, GoalLeft
from kiosk.machine.secret_trouble import (
    Asked,
    FeedKey,
    KeyringTrouble,
    Missing,
    NotAStripeKey,
    NotKept,
    Unusable,
    Where,
)
from kiosk.model.ledger_mistake import FactMistake, LedgerFinding
from kiosk.model.ledger_trouble import FileTrouble, MergeTrouble
from kiosk.model.money import Money
from kiosk.model.stripe_trouble import NoAnswer, Refused
from kiosk.payments.trouble import InputRefused, WrongMode
from kiosk.system.trusted_paths import OpenToOthers
from kiosk.words.fleet_checks import FleetChecksWords

_KEY = Asked("stripe", practice=False, account="stripe", variable="KIOSK_STRIPE_KEY")
_LOCKED = KeyringTrouble("locked")
FINDINGS: tuple[Finding, ...] = (
    CheckBroke(),
    CheckBroke(8),
    NetworkFound("failing", status=502),
    BaseRefused("live_key"),
    ClockFound("off", dt.timedelta(minutes=-7.5)),
    ClockNotCompared("not_this_machine"),
    TimeZonesFound("2026f", ""),
    KeyFound("known", live=True, restricted=True, beyond=("Payouts", "Refunds")),
    KeyLacks(("Terminal",)),
    KeyMissing(practice=False),
    KeyUnusable("live_key"),
    KeyUnusable(Missing(_KEY, None)),
    KeyUnusable(Missing(_KEY, _LOCKED)),
    KeyUnusable(NotKept(Asked(FeedKey("shop"), practice=True, account="a", variable="B"), _LOCKED)),
    KeyUnusable(Unusable("not_a_line", _KEY, Where("credential", "kiosk-stripe"), 200)),
    KeyUnusable(NotAStripeKey("live_secret")),
    StripeOff(NoAnswer("unreachable")),
    StripeOff(Refused("resource_missing", 404, "reader")),
    StripeOff(InputRefused(("label", "too_long"))),
    StripeOff(WrongMode(key_is_live=True)),
    ReaderFound("online", "Front desk", "Hall 2"),
    LedgerFound("unsettled", "pi_123"),
    LedgerUnreadable(FileTrouble("damaged", Path("/data/ledger.sqlite"), FactMistake("too_long", (20_000,)))),
    LedgerUnreadable(
        MergeTrouble("contradiction", "b", 3, LedgerFinding("copy_no_fact", (3,), FactMistake("not_json")))
    ),
    LedgerUnwritable(Path("/data"), "Read-only file system"),
    NotCountedFound(
        "some",
        Elsewhere("spring", "USD", 500, 2, dt.datetime(2026, 11, 1, tzinfo=dt.UTC), apart=(GoalLeft("g", 5, "USD"),)),
        "EUR",
    ),
    ShiftFound("open", "Morning"),
    FeedsFound("late", ("shop",), 30),
    DiskFound("for_today", 3_000_000_000),
    DiskUnknown("Input/output error"),
    FilesOpen("data", OpenToOthers("others_write", Path("/data"))),
    ScreenFound(23.8, (1920, 1080), (700, 1100)),
    "screen_unknown",
    "files_closed",
    CodesFound("near", "Give", 0.4, (HiddenAsk("Shop", dt.date(2026, 11, 1), has_ended=True),)),
    LettersFound("undrawn", ("texts.title",), "ꙮ"),
    SpeechFound("voiceless", "espeak-ng", ("العربية",)),
    PracticePaid(Money(500, "USD")),
    PracticeUnpaid("too_slow", 20),
    PracticeRefused(begun=False, why=NotAtStripe("pi_1")),
    PracticeRefused(begun=True, why="reader_in_use"),
    PracticeRefused(begun=True, why="no_stamp"),
    PracticeRefused(begun=False, why=PracticeUnusable("damaged", "/data/practice.sqlite")),
)


def sent(*found: Finding) -> AfarChecks:
    checks = read(written([("disk", Found("watch", one)) for one in found], dt.timedelta(seconds=4)))
    assert checks is not None
    return checks


def tampered(**changes: Any) -> AfarChecks | None:
    """A list of one line of which something is another."""
    line = json.loads(written([("disk", Found("good", DiskFound("enough", 7)))], dt.timedelta()))["checks"][0]
    return read(json.dumps({"age": 0, "checks": [line | changes]}).encode())


def test_every_finding_arrives_as_it_was() -> None:
    kinds = {kind for kind in get_args(Finding) if is_dataclass(kind)}
    assert {type(one) for one in FINDINGS} - {str} == kinds, "an example of each"
    for one in FINDINGS:
        (line,) = sent(one).lines
        assert line.found == Found("watch", one)


def test_it_says_when_it_was_made_and_each_line_in_words() -> None:
    words, checks = FleetChecksWords(), sent(DiskFound("enough", 40_000_000_000), ReaderFound("none"))
    assert words.said(checks) == "Checked there: just now"
    assert [(one.title, one.level) for one in words.lines(checks)] == [("Disk", "watch")] * 2
    assert [one.text for one in words.lines(checks)][1] == "No card reader is set up, so people give by phone."


def unreadable() -> Iterator[bytes]:
    yield b""
    yield b"\xff"
    yield b"[" * 20_000
    yield b'{"age": 1e999, "checks": []}'
    yield b'{"age": 0, "checks": {}}'
    yield b'{"age": 0, "checks": [7]}'
    yield b'{"age": 0, "checks": [{"id": "disk", "level": "fine", "finding": null}]}'
    yield json.dumps({"age": 0, "checks": [{}] * (MOST_LINES + 1)}).encode()


@pytest.mark.parametrize("content", [*unreadable()], ids=range(8))
def test_what_is_no_check_list_is_none(content: bytes) -> None:
    assert read(content) is None


@pytest.mark.parametrize(
    "finding",
    [
        None,
        {"is": "DiskFound", "state": "enough"},
        {"is": "DiskFound", "state": "enough", "free": True},
        {"is": "DiskFound", "state": "fine", "free": 7},
        {"is": "DiskFound", "state": "enough", "free": 10**40},
        {"is": "DiskFound", "state": "enough", "free": 7, "more": 1},
        {"is": "Path", "state": "enough"},
        {"is": "ClockFound", "state": "off", "off": 1e300, "year": 0},
        {"is": ["DiskFound"]},
        ["files_closed"],
    ],
)
def test_a_finding_that_this_version_does_not_know_is_a_line_without_words(finding: object) -> None:
    checks = tampered(finding=finding)
    assert checks is not None
    (line,) = FleetChecksWords().lines(checks)
    assert (line.title, line.text, line.level) == (
        "Disk",
        "This kiosk has no words for it: look at the check-list there.",
        "good",
    )


def test_parts_that_are_right_and_do_not_fit_together_are_a_line_without_words() -> None:
    for finding in (
        PracticePaid(Money(5, "???")),
        LedgerUnreadable(FileTrouble("changed", Path("x"), FactMistake("newer_form"))),
    ):
        (line,) = FleetChecksWords().lines(sent(finding))
        assert line.text == "This kiosk has no words for it: look at the check-list there."


def test_a_line_of_a_later_version_has_a_title_and_text_from_outside_is_plain_and_short() -> None:
    checks = tampered(id="moon", finding={"is": "DiskUnknown", "why": "a\u202eb\n" + "x" * 9000})
    assert checks is not None
    (line,) = FleetChecksWords().lines(checks)
    assert line.title == "Another line"
    assert "\u202e" not in line.text
    assert len(line.text) < LONGEST_TEXT + 300


def test_the_longest_check_list_fits_into_an_answer() -> None:
    hidden = tuple(HiddenAsk("x" * 900, dt.date(2026, 1, 1), has_ended=True) for _ in range(90))
    looked = [("disk", Found("bad", one)) for one in (DiskUnknown("é" * 9000), CodesFound("scan", hidden=hidden))] * 8
    content = written(looked, dt.timedelta())  # type: ignore[arg-type]  # a list of pairs, of which each is one
    assert len(content) <= 30_000
