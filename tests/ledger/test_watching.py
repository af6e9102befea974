"""The business of a kiosk without a screen, over a real book on a real disk."""

import datetime as dt
import itertools
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.trouble import LedgerTroubleError, file_trouble
from kiosk.ledger.watching import TROUBLE_FORGOTTEN_AFTER, LedgerWatch, News
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Entry, FeedReading, Figure, Gift, MemberJoined, Refund, Void
from kiosk.model.giving_terms import PresetAmount
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.model.tally import tally_of
from kiosk.model.tally_step import Newcomers
from tests.ledger.books import ME, NOON, OTHER, Disk, as_copies, opened
from tests.model.told_facts import card, cash, dollars, drive, told
from tests.said import refusing, said

DRIVE = drive(has_feed=False)
WEBSITE = drive()
(FEED,) = WEBSITE.feeds
Open = Callable[..., LedgerWatch]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


@pytest.fixture
def watch(tmp_path: Path, book: Path) -> Iterator[LedgerWatch]:
    watch = LedgerWatch(lambda: opened(tmp_path, busy_seconds=0.01), book)
    yield watch
    watch.close()


def look(watch: LedgerWatch, campaign: Campaign = DRIVE, now: dt.datetime = NOON, **more: Any) -> News:
    news = watch.look(campaign, now, **more)
    assert news is not None
    return news


def raised(news: News, goal: str = "gifts") -> int:
    return news.tally.goals[goal].raised


def written_beside(folder: Path, *entries: Entry, campaign: str = DRIVE.id) -> None:
    """By a command, while the kiosk runs."""
    with opened(folder) as ledger:
        for entry in entries:
            ledger.append(campaign, entry)


def website(as_of: dt.datetime, gifts: int) -> FeedReading:
    return FeedReading("website", as_of, (Figure("donors", 30), Figure("gifts", gifts), Figure("members", 40)), "USD")


def minutes(count: float) -> dt.datetime:
    return NOON + dt.timedelta(minutes=count)


def readings_in(folder: Path) -> list[FeedReading]:
    with opened(folder) as ledger:
        return [fact.entry for fact in ledger.facts() if isinstance(fact.entry, FeedReading)]


def test_the_first_look_tells_where_the_goals_stand_and_thanks_nobody(tmp_path: Path, watch: LedgerWatch) -> None:
    written_beside(tmp_path, cash(2000))
    news = look(watch)
    assert (raised(news), news.steps, news.newcomers, news.before) == (12_000, (), Newcomers(), news.tally)


def test_nothing_is_told_while_nothing_changes(watch: LedgerWatch) -> None:
    look(watch)
    assert watch.look(DRIVE, NOON) is None
    assert watch.look(DRIVE, NOON, anyway=True) is None


def test_what_another_program_writes_is_told_at_the_next_look(tmp_path: Path, watch: LedgerWatch) -> None:
    look(watch)
    written_beside(tmp_path, cash(2000), MemberJoined())
    news = look(watch)
    assert (raised(news), raised(news, "members")) == (12_000, 8)
    assert [gift.money.minor for gift in news.newcomers.gifts] == [2000]
    assert [new.count for new in news.newcomers.members] == [1]


def test_what_the_kiosk_writes_itself_is_told_at_the_next_look(watch: LedgerWatch) -> None:
    look(watch)
    assert watch.record(DRIVE, cash(2000)).is_new
    assert raised(look(watch)) == 12_000


def test_the_log_is_emptied_in_the_first_look_after_which_nobody_wrote(tmp_path: Path, watch: LedgerWatch) -> None:
    log = ledger_files(tmp_path, practice=False).log
    look(watch)
    watch.look(DRIVE, NOON)
    with opened(tmp_path) as till:
        till.append(DRIVE.id, card(1, 5000))
        look(watch)
        assert log.stat().st_size
        watch.look(DRIVE, NOON)
        assert log.stat().st_size == 0


def test_the_log_is_emptied_within_a_second_though_gifts_come_all_the_time(tmp_path: Path, book: Path) -> None:
    seconds = iter(range(100))
    watch = LedgerWatch(lambda: opened(tmp_path), book, monotonic=lambda: next(seconds) / 10)
    log = ledger_files(tmp_path, practice=False).log
    with opened(tmp_path) as till:
        for number in range(1, 10):
            till.append(DRIVE.id, card(number, 5000))
            watch.look(DRIVE, NOON)
            if not log.stat().st_size:
                break
        assert 1 < number < 10
    watch.close()


def test_a_gift_is_news_whatever_goals_the_campaign_has(tmp_path: Path) -> None:
    for goals in ([], [{"id": "members", "unit": "members", "target": 100}]):
        campaign = drive(has_feed=False, goals=goals)
        watch = LedgerWatch(lambda: opened(tmp_path), tmp_path / "ledger.sqlite")
        look(watch, campaign)
        watch.record(campaign, cash(2000))
        news = look(watch, campaign)
        assert ([gift.money.minor for gift in news.newcomers.gifts], news.steps) == ([2000], ())
        watch.close()


def test_time_that_passes_is_told_only_when_asked_for(watch: LedgerWatch) -> None:
    look(watch)
    late = NOON + dt.timedelta(minutes=6)
    assert watch.look(DRIVE, late, NOON) is None
    news = watch.look(DRIVE, late, NOON, anyway=True)
    assert news is not None
    assert news.tally.goals["gifts"].late


def test_the_same_goals_are_told_again_when_the_screen_asks(watch: LedgerWatch) -> None:
    look(watch)
    news = look(watch, afresh=True)
    assert (raised(news), news.steps, news.before) == (10_000, (), news.tally)


def test_another_campaign_begins_without_thanks_for_what_came_before(tmp_path: Path, watch: LedgerWatch) -> None:
    winter = drive(has_feed=False, id="winter")
    look(watch)
    written_beside(tmp_path, cash(2000))
    written_beside(tmp_path, cash(300), campaign="winter")
    news = look(watch, winter)
    assert (raised(news), news.steps, news.newcomers) == (10_300, (), Newcomers())


@pytest.mark.parametrize(
    "changes", [{"goals": [{"id": "gifts", "unit": "donors", "target": 600}]}, {"currency": "EUR"}], ids=str
)
def test_goals_of_another_kind_are_another_campaigns(
    tmp_path: Path, watch: LedgerWatch, changes: dict[str, Any]
) -> None:
    look(watch)
    written_beside(tmp_path, cash(2000))
    news = look(watch, drive(has_feed=False, **changes))
    assert (news.before, news.steps, news.newcomers) == (news.tally, (), Newcomers())


def test_a_campaign_whose_texts_change_goes_on_as_before(tmp_path: Path, watch: LedgerWatch) -> None:
    look(watch)
    written_beside(tmp_path, cash(2000))
    assert len(look(watch, drive(has_feed=False, title="Another title")).newcomers.gifts) == 1


def test_a_mark_is_passed_once_though_the_campaign_is_edited_and_the_book_opened_anew(
    tmp_path: Path, watch: LedgerWatch
) -> None:
    goals = [{"id": "members", "unit": "members", "target": 100, "start": 9, "milestones": [10]}]
    first, second = (drive(has_feed=False, goals=goals, title=title) for title in ("One", "Two"))
    look(watch, first)
    one = watch.record(first, MemberJoined()).fact
    assert look(watch, first).steps[0].milestones_passed == (10,)
    watch.record(first, Void(one.sequence, "counted twice"))
    look(watch, second)
    watch.close()
    written_beside(tmp_path, MemberJoined())
    assert look(watch, second).steps[0].milestones_passed == ()


def test_a_figure_typed_lower_in_the_campaign_is_a_step_back(watch: LedgerWatch) -> None:
    def typed(gifts: str) -> Campaign:
        as_of = dt.datetime(2026, 11, 23, 9)  # noqa: DTZ001 - as staff write it
        return drive(feeds=[{"id": "office", "kind": "fixed", "as_of": as_of, "figures": {"gifts": gifts}}])

    assert raised(look(watch, typed("300"))) == 30_000
    (step,) = look(watch, typed("250")).steps
    assert (step.before, step.after, step.reason) == (30_000, 25_000, "other")


class Interrupting(Ledger):
    """A ledger into which another program writes just when the tally is made."""

    folder: Path
    entries: list[Entry]

    def book(self, campaign: str) -> Any:
        if self.entries:
            written_beside(self.folder, self.entries.pop(0))
        return super().book(campaign)


def test_what_is_written_while_the_tally_is_made_comes_with_its_reason(tmp_path: Path, book: Path) -> None:
    def interrupted() -> Ledger:
        ledger = opened(tmp_path)
        ledger.__class__ = Interrupting
        assert isinstance(ledger, Interrupting)
        ledger.folder, ledger.entries = tmp_path, waiting
        return ledger

    waiting: list[Entry] = []
    watch = LedgerWatch(interrupted, book)
    look(watch)
    gift = watch.record(DRIVE, Gift("phone", dollars(2000), "pi_1")).fact
    look(watch)
    waiting.append(Refund("re_1", "pi_1", dollars(500)))
    watch.record(DRIVE, cash(100))
    news = look(watch)
    watch.close()
    assert gift.entry
    assert raised(news) == 11_600
    assert {step.goal: step.reason for step in news.steps}["gifts"] == "refund"
    assert not waiting


@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from([cash(700), card(1, 500), card(2, 900), MemberJoined(), Refund("re_1", "pi_1", dollars(200))])
        | st.just("look")
        | st.just("close"),
        max_size=12,
    )
)
def test_whatever_happens_in_between_the_last_news_is_what_the_book_says(
    tmp_path_factory: pytest.TempPathFactory, happenings: list[Any]
) -> None:
    folder = tmp_path_factory.mktemp("book")
    watch = LedgerWatch(lambda: opened(folder), folder / "ledger.sqlite")
    news = look(watch)
    thanked = 0
    given_once = {one.payment_intent or number for number, one in enumerate(happenings) if isinstance(one, Gift)}
    for one in [*happenings, "look"]:
        match one:
            case "close":
                watch.close()
            case "look":
                told = watch.look(DRIVE, NOON)
                news = told or news
                thanked += len(told.newcomers.gifts) if told else 0
            case _:
                watch.record(DRIVE, one)
    with opened(folder) as ledger:
        assert news.tally == tally_of(DRIVE, ledger.book(DRIVE.id), ME.uuid, NOON)
    watch.close()
    assert thanked == len(given_once)


# What feeds say.


def test_a_first_reading_counts_and_the_same_one_again_is_no_fact(tmp_path: Path, watch: LedgerWatch) -> None:
    assert watch.hear(WEBSITE, FEED, website(NOON, 30_000)).verdict == "accepted"
    assert watch.hear(WEBSITE, FEED, website(NOON, 30_000)).verdict == "known"
    assert readings_in(tmp_path) == [website(NOON, 30_000)]


def test_row_50_a_reading_of_a_clock_that_ran_ahead_gives_way_to_the_next(watch: LedgerWatch) -> None:
    tomorrow = NOON + dt.timedelta(days=1)
    assert watch.hear(WEBSITE, FEED, website(tomorrow, 30_000), tomorrow).verdict == "accepted"
    assert watch.hear(WEBSITE, FEED, website(NOON, 29_000), NOON).verdict == "accepted"
    news = watch.look(WEBSITE, NOON)
    assert news is not None
    assert news.tally.goals["gifts"].raised == 29_000


@pytest.mark.parametrize("hours", [1, 11, 30])
def test_row_50_a_reading_of_another_kiosks_clock_that_is_ahead_leads_nowhere(
    tmp_path: Path, watch: LedgerWatch, hours: int
) -> None:
    watch.hear(WEBSITE, FEED, website(NOON, 30_000), NOON)
    ahead = website(NOON + dt.timedelta(hours=hours), 45_000)
    with opened(tmp_path) as ledger:
        ledger.take(as_copies([told(ahead, 1, OTHER.uuid, NOON + dt.timedelta(hours=hours))]))
    for minute in (0, 1, 2):
        news = watch.look(WEBSITE, minutes(minute), anyway=True, afresh=True)
        assert news is not None
        goal = news.tally.goals["gifts"]
        assert (goal.raised, goal.late) == (30_000 + minute, False)
        watch.hear(WEBSITE, FEED, website(minutes(minute + 1), 30_001 + minute), minutes(minute + 1))


@pytest.mark.parametrize(("later", "facts"), [(4.9, 1), (5, 2)])
def test_the_same_figures_are_written_again_only_when_they_are_so_much_newer(
    tmp_path: Path, watch: LedgerWatch, later: float, facts: int
) -> None:
    watch.hear(WEBSITE, FEED, website(NOON, 30_000))
    assert watch.hear(WEBSITE, FEED, website(minutes(later), 30_000)).verdict == "accepted"
    assert len(readings_in(tmp_path)) == facts


def test_a_feed_that_is_late_soon_is_written_more_often(tmp_path: Path, watch: LedgerWatch) -> None:
    quick = replace(FEED, late_after_minutes=2)
    watch.hear(WEBSITE, quick, website(NOON, 30_000))
    watch.hear(WEBSITE, quick, website(minutes(1), 30_000))
    assert len(readings_in(tmp_path)) == 2


def test_other_figures_are_written_at_once(tmp_path: Path, watch: LedgerWatch) -> None:
    watch.hear(WEBSITE, FEED, website(NOON, 30_000))
    watch.hear(WEBSITE, FEED, website(minutes(1), 30_100))
    assert len(readings_in(tmp_path)) == 2


def test_a_jump_waits_until_three_readings_agree(tmp_path: Path, watch: LedgerWatch) -> None:
    watch.hear(WEBSITE, FEED, website(NOON, 30_000))
    heard = [watch.hear(WEBSITE, FEED, website(minutes(n), 55_000)) for n in (1, 2, 3)]
    assert [(one.verdict, one.waits) for one in heard] == [("waiting", True), ("waiting", True), ("accepted", False)]
    assert readings_in(tmp_path)[-1].figures[1] == Figure("gifts", 55_000)


def test_a_jump_that_another_program_accepts_counts_and_waits_no_more(tmp_path: Path, watch: LedgerWatch) -> None:
    watch.hear(WEBSITE, FEED, website(NOON, 30_000))
    assert watch.hear(WEBSITE, FEED, website(minutes(1), 55_000)).waits
    written_beside(tmp_path, website(minutes(1), 55_000))
    assert raised(look(watch, WEBSITE)) == 55_000
    heard = watch.hear(WEBSITE, FEED, website(minutes(1), 55_000))
    assert (heard.verdict, heard.waits) == ("known", False)


def test_agreeing_readings_that_could_not_be_written_are_not_forgotten(
    tmp_path: Path, book: Path, watch: LedgerWatch
) -> None:
    watch.hear(WEBSITE, FEED, website(NOON, 30_000))
    for minute in (1, 2):
        watch.hear(WEBSITE, FEED, website(minutes(minute), 55_000))
    with kept_busy(book), pytest.raises(LedgerTroubleError):
        watch.hear(WEBSITE, FEED, website(minutes(3), 55_000))
    assert watch.hear(WEBSITE, FEED, website(minutes(3), 55_000)).verdict == "accepted"
    assert len(readings_in(tmp_path)) == 2


def test_what_the_book_knows_better_than_stripe_stays_as_it_is(tmp_path: Path, watch: LedgerWatch) -> None:
    own = Gift("card_reader", dollars(5000), "pi_1", "attempt-1")
    watch.record(DRIVE, own)
    seen = Gift("card_reader", dollars(5000), "pi_1", "attempt-1", ME.uuid, minutes(-1))
    other = Gift("phone", dollars(700), "pi_2", "attempt-2", OTHER.uuid, minutes(-1))
    watch.witness(DRIVE, (seen, other, Refund("re_1", "pi_1", dollars(1000)), seen, other))
    with opened(tmp_path) as ledger:
        assert [fact.entry for fact in ledger.facts()] == [own, other, Refund("re_1", "pi_1", dollars(1000))]
    assert raised(look(watch)) == 10_000 + 4000 + 700


def test_what_was_paid_and_cannot_be_held_is_told_and_the_rest_is_written(tmp_path: Path, watch: LedgerWatch) -> None:
    none = Gift("card_reader", dollars(0), "pi_0", "a", OTHER.uuid, NOON)
    other = Gift("phone", dollars(700), "pi_2", "attempt-2", OTHER.uuid, minutes(-1))
    with refusing(LedgerTroubleError, match="cannot hold what must be recorded") as caught:
        watch.witness(DRIVE, (none, other))
    assert (
        caught.value.trouble
        == file_trouble("entry_refused", ledger_files(tmp_path).ledger, caught.value.trouble.detail).trouble
    )
    assert "cannot hold" in said(watch.trouble)
    with opened(tmp_path) as ledger:
        assert [fact.entry for fact in ledger.facts()] == [other]


# Trouble.


class kept_busy:  # noqa: N801 - it is used like a function
    """Another program writes, and doesn't come to an end."""

    def __init__(self, book: Path) -> None:
        self.connection = sqlite3.connect(book, isolation_level=None)

    def __enter__(self) -> None:
        self.connection.execute("BEGIN IMMEDIATE")

    def __exit__(self, *_: object) -> None:
        self.connection.close()


def trouble_of(work: Callable[[], object]) -> LedgerTroubleError:
    with pytest.raises(LedgerTroubleError) as caught:
        work()
    return caught.value


def test_a_book_that_cannot_be_opened_is_opened_once_it_can(tmp_path: Path, book: Path, watch: LedgerWatch) -> None:
    book.write_bytes(b"no ledger" * 1000)
    assert trouble_of(lambda: look(watch)).kind == "corrupt"
    book.unlink()
    assert raised(look(watch)) == 10_000
    assert readings_in(tmp_path) == []


def test_a_book_that_another_program_keeps_busy_is_read_on(tmp_path: Path, book: Path, watch: LedgerWatch) -> None:
    written_beside(tmp_path, cash(2000))
    look(watch)
    with kept_busy(book):
        assert trouble_of(lambda: watch.record(DRIVE, cash(100))).kind == "locked"
        assert raised(look(watch, afresh=True)) == 12_000
        assert "kept busy" in said(watch.trouble)
    assert "kept busy" in said(watch.trouble)
    watch.record(DRIVE, cash(100))
    assert watch.trouble is None
    assert raised(look(watch)) == 12_100


def test_trouble_with_what_nobody_writes_any_more_is_forgotten(tmp_path: Path, book: Path) -> None:
    passed = [1000.0]
    watch = LedgerWatch(lambda: opened(tmp_path, busy_seconds=0.01), book, lambda: passed[0])
    look(watch)
    with kept_busy(book):
        trouble_of(lambda: watch.record(DRIVE, cash(100)))
    passed[0] += TROUBLE_FORGOTTEN_AFTER - 1
    assert watch.trouble
    passed[0] += 1
    assert watch.trouble is None
    watch.close()


def test_a_disk_that_is_full_for_a_feed_is_told_and_the_reading_follows_later(tmp_path: Path, book: Path) -> None:
    ledgers: list[Ledger] = []

    def remembered() -> Ledger:
        ledgers.append(opened(tmp_path))
        return ledgers[-1]

    def limit(pages: str) -> None:
        """Let SQLite find no room beyond so many pages."""
        ledgers[-1]._connection.execute(f"PRAGMA max_page_count = {pages}")

    watch = LedgerWatch(remembered, book)
    watch.hear(WEBSITE, FEED, website(NOON, 30_000))
    look(watch, WEBSITE)
    limit("1")  # as many as there are
    full: LedgerTrouble | None = None
    minute = 0
    while full is None:
        minute += 1
        try:
            watch.hear(WEBSITE, FEED, website(minutes(minute), 30_000 + minute))
        except LedgerTroubleError as trouble:
            full = trouble.trouble
    assert (watch.trouble, "is full" in said(full), len(ledgers)) == (full, True, 1)
    assert raised(look(watch, WEBSITE, minutes(minute), afresh=True)) == 30_000 + minute - 1
    limit("1000000")
    assert watch.hear(WEBSITE, FEED, website(minutes(minute), 30_000 + minute)).verdict == "accepted"
    assert (raised(look(watch, WEBSITE, minutes(minute))), watch.trouble) == (30_000 + minute, None)
    watch.close()


def test_row_43_what_somebody_reads_in_the_log_is_moved_out_of_it_once_they_have_gone(
    tmp_path: Path, book: Path
) -> None:
    seconds = itertools.count(0.0)
    watch = LedgerWatch(lambda: opened(tmp_path), book, lambda: next(seconds))
    log = tmp_path / "ledger.sqlite-wal"
    look(watch)
    with closing(sqlite3.connect(book)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM facts").fetchone()
        watch.record(DRIVE, cash(100))
        for _ in range(5):
            watch.look(DRIVE, NOON)
        assert log.stat().st_size > 0
    for _ in range(3):
        watch.look(DRIVE, NOON)
    assert log.stat().st_size == 0
    watch.close()


def test_a_disk_that_is_nearly_full_is_told(tmp_path: Path, book: Path) -> None:
    disk = Disk()
    watch = LedgerWatch(lambda: opened(tmp_path, free_space=disk), book)
    look(watch)
    assert "nearly full" in said(watch.trouble)
    disk.free = 10_000_000
    watch.record(DRIVE, cash(100))
    assert watch.trouble is None
    watch.close()


def test_a_disk_that_has_space_again_is_no_trouble_though_nobody_writes(tmp_path: Path, book: Path) -> None:
    disk = Disk()
    watch = LedgerWatch(lambda: opened(tmp_path, busy_seconds=0.01, free_space=disk), book)
    look(watch)
    watch.look(DRIVE, NOON, anyway=True)
    assert "nearly full" in said(watch.trouble)
    disk.free = 10_000_000
    with kept_busy(book):
        watch.look(DRIVE, NOON, anyway=True)
        assert "nearly full" in said(watch.trouble)
    watch.look(DRIVE, NOON)
    assert "nearly full" in said(watch.trouble)  # it is looked at now and then only
    assert watch.look(DRIVE, NOON, anyway=True) is None
    assert watch.trouble is None
    watch.close()
    with opened(tmp_path) as ledger:
        assert ledger.arrived() == 0


def test_a_book_that_was_kept_busy_is_no_trouble_once_it_is_not(tmp_path: Path, book: Path) -> None:
    passed = [1000.0]
    watch = LedgerWatch(lambda: opened(tmp_path, busy_seconds=0.01), book, lambda: passed[0])
    look(watch)
    with kept_busy(book):
        trouble_of(lambda: watch.record(DRIVE, cash(100)))
        for _ in range(3):
            passed[0] += TROUBLE_FORGOTTEN_AFTER - 1
            watch.look(DRIVE, NOON, anyway=True)
            assert "kept busy" in said(watch.trouble)
    watch.look(DRIVE, NOON, anyway=True)
    assert watch.trouble is None
    watch.close()


def test_a_damaged_book_is_not_trusted_because_a_probe_succeeds(
    tmp_path: Path, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = LedgerWatch(lambda: opened(tmp_path), book)
    look(watch)

    def damaged(*_: object, **__: object) -> None:
        raise file_trouble("damaged", book, "a page is torn")

    with monkeypatch.context() as patch:
        patch.setattr(Ledger, "append", damaged)
        trouble_of(lambda: watch.record(DRIVE, cash(100)))
    watch.look(DRIVE, NOON, anyway=True)
    assert "is damaged (a page is torn)" in said(watch.trouble)
    watch.close()


def test_a_backup_put_in_the_place_of_the_book_is_read_at_the_next_look(tmp_path: Path, watch: LedgerWatch) -> None:
    watch.record(DRIVE, cash(2000))
    look(watch)
    backup = tmp_path / "backup"
    backup.mkdir()
    written_beside(backup, cash(500))
    for name in ("ledger.sqlite-wal", "ledger.sqlite-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    for file in ledger_files(backup)[:2]:
        shutil.move(file, tmp_path / file.name)
    news = look(watch)
    assert (raised(news), news.newcomers) == (10_500, Newcomers())
    watch.record(DRIVE, cash(100))
    assert raised(look(watch)) == 10_600


def test_a_book_that_is_gone_is_not_replaced_by_an_empty_one(tmp_path: Path, book: Path, watch: LedgerWatch) -> None:
    written_beside(tmp_path, cash(2000))
    look(watch)
    away = tmp_path / "unplugged"
    watch.close()
    away.mkdir()
    for file in tmp_path.glob("ledger*"):
        shutil.move(file, away / file.name)
    assert "gone" in said(trouble_of(lambda: look(watch)).trouble)
    assert not book.exists()
    for file in away.iterdir():
        shutil.move(file, tmp_path / file.name)
    assert raised(look(watch, afresh=True)) == 12_000


def test_looks_need_no_writing(tmp_path: Path, book: Path) -> None:
    written_beside(tmp_path, cash(2000))
    watch = LedgerWatch(lambda: opened(tmp_path, read_only=True), book)
    assert raised(look(watch)) == 12_000
    assert trouble_of(lambda: watch.record(DRIVE, cash(100))).kind == "read_only"
    watch.close()


def test_the_most_chosen_amount_is_told_from_the_thirtieth_gift_on_and_no_longer_once_it_leads_no_more(
    watch: LedgerWatch,
) -> None:
    choice = replace(DRIVE, amounts=tuple(PresetAmount(amount=one, does="helps") for one in (1000, 2500)))
    assert look(watch, choice, anyway=True).most_chosen is None
    for number in range(29):
        watch.record(choice, card(number, 2500))
    watch.record(choice, cash(1000))
    assert look(watch, choice, anyway=True).most_chosen is None, "cash is chosen on no screen"
    watch.record(choice, card(29, 2500))
    assert look(watch, choice, anyway=True).most_chosen == 2500
    watch.record(choice, Refund("re_1", "pi_29", dollars(2500)))
    assert look(watch, choice, anyway=True).most_chosen is None
