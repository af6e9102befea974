"""Where a drive stands, by the calendar of its own time zone."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.dates import Dates
from kiosk.model.phase import EARLIEST_CREDIBLE_YEAR, NO_TIME, Phase, believed, phase_at

FIRST, LAST = dt.datetime.fromisoformat("2026-01-02"), dt.datetime.fromisoformat("2035-01-01")
ZONES = ["UTC", "America/New_York", "Europe/Prague", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"]


def dates(starts: str | None = None, ends: str | None = None, zone: str = "America/New_York") -> Dates:
    def day(text: str | None) -> dt.date | None:
        return dt.date.fromisoformat(text) if text else None

    return Dates(starts=day(starts), ends=day(ends), time_zone=zone)


def at(text: str, zone: str = "America/New_York") -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("now", "phase"),
    [
        ("2026-11-01T12:00", Phase("before", 14)),
        ("2026-11-14T23:59:59", Phase("before", 1)),
        ("2026-11-15T00:00", Phase("running", 46)),
        ("2026-12-30T23:59:59", Phase("running", 1)),
        ("2026-12-31T00:00", Phase("last_day")),
        ("2026-12-31T23:59:59", Phase("last_day")),
        ("2027-01-01T00:00", Phase("ended")),
        ("2031-06-01T00:00", Phase("ended")),
    ],
)
def test_a_drive_is_before_running_on_its_last_day_or_over(now: str, phase: Phase) -> None:
    assert phase_at(dates("2026-11-15", "2026-12-31"), at(now)) == phase


@pytest.mark.parametrize(
    ("starts", "ends", "phase"),
    [
        (None, None, Phase("undated")),
        ("2026-11-15", None, Phase("undated")),
        ("2026-12-24", None, Phase("before", 23)),
        (None, "2026-12-31", Phase("running", 30)),
        (None, "2026-12-01", Phase("last_day")),
        (None, "2026-11-30", Phase("ended")),
        ("2026-12-01", "2026-12-01", Phase("last_day")),
    ],
)
def test_a_date_that_is_left_out_is_not_made_up(starts: str | None, ends: str | None, phase: Phase) -> None:
    assert phase_at(dates(starts, ends), at("2026-12-01T12:00")) == phase


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        ("Pacific/Kiritimati", "ended"),
        ("Asia/Tokyo", "ended"),
        ("UTC", "last_day"),
        ("America/New_York", "last_day"),
        ("Pacific/Pago_Pago", "last_day"),
    ],
)
def test_midnight_is_where_the_campaign_is_and_not_where_the_kiosk_is(zone: str, name: str) -> None:
    now = dt.datetime(2026, 12, 31, 23, 30, tzinfo=dt.UTC)
    assert phase_at(dates(ends="2026-12-31", zone=zone), now).name == name


@pytest.mark.parametrize(
    ("now", "days"),
    [
        ("2026-03-07T23:30-05:00", 2),
        ("2026-03-08T01:59-05:00", 1),
        ("2026-03-08T03:00-04:00", 1),
        ("2026-03-08T23:59-04:00", 1),
        ("2026-10-31T23:59-04:00", 0),
    ],
)
def test_the_day_on_which_clocks_go_forward_counts_as_one(now: str, days: int) -> None:
    assert phase_at(dates(ends="2026-03-09"), dt.datetime.fromisoformat(now)).days == days


@pytest.mark.parametrize("now", ["2026-11-01T01:30-04:00", "2026-11-01T01:30-05:00", "2026-11-01T23:59-05:00"])
def test_the_hour_that_comes_twice_is_on_the_same_last_day(now: str) -> None:
    assert phase_at(dates(ends="2026-11-01"), dt.datetime.fromisoformat(now)) == Phase("last_day")


def test_a_zone_whose_clocks_go_forward_at_midnight_has_no_day_lost() -> None:
    santiago = dates(ends="2026-09-06", zone="America/Santiago")
    assert phase_at(santiago, dt.datetime(2026, 9, 6, 3, 59, tzinfo=dt.UTC)) == Phase("running", 1)
    assert phase_at(santiago, dt.datetime(2026, 9, 6, 4, 0, tzinfo=dt.UTC)) == Phase("last_day")


@pytest.mark.parametrize("year", [1970, 1980, 2000, EARLIEST_CREDIBLE_YEAR - 1])
def test_a_clock_from_before_this_kiosk_was_made_tells_no_date(year: int) -> None:
    now = believed(dt.datetime(year, 1, 1, tzinfo=dt.UTC))
    assert now == NO_TIME
    assert phase_at(dates("2026-11-15", "2026-12-31"), now) == Phase("undated")


def test_a_moment_that_somebody_asks_for_counts_whatever_its_year() -> None:
    assert phase_at(dates(ends="2025-12-31"), at("2025-12-31T18:00")) == Phase("last_day")


def test_a_clock_that_may_be_right_is_believed() -> None:
    now = dt.datetime(EARLIEST_CREDIBLE_YEAR, 1, 1, tzinfo=dt.UTC)
    assert believed(now) == now
    assert believed(now, now + dt.timedelta(hours=20)) == now


def test_a_clock_from_days_before_what_was_written_is_not_believed() -> None:
    now = dt.datetime(EARLIEST_CREDIBLE_YEAR, 4, 13, tzinfo=dt.UTC)
    assert believed(now, now + dt.timedelta(days=2)) == NO_TIME


@pytest.mark.parametrize("zone", ZONES)
def test_the_ends_of_the_calendar_are_no_trouble(zone: str) -> None:
    whole = dates("0001-01-01", "9999-12-31", zone)
    assert phase_at(whole, at("2026-06-01T00:00", zone)).name == "running"


@given(
    st.datetimes(FIRST, LAST, timezones=st.just(dt.UTC)),
    st.dates(min_value=dt.date(2025, 12, 1), max_value=dt.date(2035, 2, 1)),
    st.integers(0, 100),
    st.sampled_from(ZONES),
)
def test_a_drive_never_goes_back_in_time(now: dt.datetime, starts: dt.date, length: int, zone: str) -> None:
    drive = Dates(starts=starts, ends=starts + dt.timedelta(days=length), time_zone=zone)
    order = ["before", "running", "last_day", "ended"]
    moments = [now + dt.timedelta(hours=hours) for hours in (0, 1, 7, 24, 25, 300)]
    phases = [phase_at(drive, moment) for moment in moments]
    assert [order.index(phase.name) for phase in phases] == sorted(order.index(phase.name) for phase in phases)
    assert all(phase.days > 0 for phase in phases if phase.name in ("before", "running"))
