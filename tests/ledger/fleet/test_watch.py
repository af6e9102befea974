"""Staff are told once when a kiosk falls silent, and once when it is back."""

import datetime as dt
from dataclasses import replace

from kiosk.ledger.fleet.heartbeat import Beat
from kiosk.ledger.fleet.status import KioskSeen
from kiosk.ledger.fleet.watch import CALM, Watch
from kiosk.words.fleet_watch import WatchWords

AFTER = dt.timedelta(minutes=1)


def beats(**ages: float) -> tuple[Beat, ...]:
    return tuple(Beat(name, f"Booth {name}", "Hall B", dt.timedelta(seconds=age)) for name, age in ages.items())


def lines(watch: Watch, now: float, **ages: float) -> list[str]:
    return [WatchWords().line(notice) for notice in watch.heard(beats(**ages), now)]


def test_a_kiosk_that_falls_silent_is_told_once_and_once_that_it_is_back() -> None:
    watch = Watch(AFTER)
    assert lines(watch, 1000, a=5, b=20) == []
    assert lines(watch, 1060, a=75, b=5) == ["Booth a (Hall B) has not been heard for 1 minute. Please look at it."]
    for look in range(100):
        assert lines(watch, 1075 + 15 * look, a=90 + 15 * look, b=5) == []
    assert watch.told == ("a",)
    assert lines(watch, 3000, a=3, b=5) == ["Booth a (Hall B) is heard again."]
    assert lines(watch, 3015, a=3, b=5) == []


def test_a_kiosk_that_comes_and_goes_is_told_again_only_when_it_stays_away() -> None:
    watch = Watch(AFTER, ["a"])
    assert len(lines(watch, 1000, a=3)) == 1
    for look in range(1, 30):
        assert lines(watch, 1000 + 30 * look, a=90 if look % 2 else 5) == []
    assert lines(watch, 1000 + CALM - 1, a=61) == []
    assert len(lines(watch, 1000 + CALM, a=62)) == 1


def test_while_the_database_is_out_of_reach_that_alone_is_told() -> None:
    watch = Watch(AFTER)
    assert lines(watch, 1000, a=5) == []
    told = [WatchWords().line(one) for now in range(1015, 1300, 15) for one in watch.unheard(now)]
    assert told == ["The kiosks’ shared database has not been reached for 1 minute."]
    assert lines(watch, 1300, a=305) == ["The kiosks’ shared database is reached again."]
    assert lines(watch, 1345, a=350) == []
    assert lines(watch, 1361, a=366) == ["Booth a (Hall B) has not been heard for 6 minutes. Please look at it."]


def test_what_was_told_before_and_who_is_away_for_good_is_not_told() -> None:
    watch = Watch(AFTER, ["a"])
    assert lines(watch, 1000, a=500, b=90_000) == []


def test_a_quiet_kiosk_that_says_it_runs_is_not_called_silent() -> None:
    hour = dt.timedelta(hours=1)
    seen = KioskSeen("b", "Booth b", "", 3, dt.datetime(2026, 11, 28, tzinfo=dt.UTC), hour, 0, 0, "signed")
    assert seen.silent == hour
    assert replace(seen, heard=AFTER).silent == AFTER
