"""Paths into JSON: what is found, and what is no path."""

import time

import pytest

from kiosk.model.json_path import LONGEST_PATH, PathRefusedError, check_path, check_path_of_money, value_at

DOCUMENT = {"data": [{"slug": "winter", "raised": "12.50"}, {"slug": "spring", "raised": "3"}], "total": 1550}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("total", 1550),
        ("data[0].raised", "12.50"),
        ("data[?slug=='spring'] | [0].raised", "3"),
        ("data[-1].slug", "spring"),
        ("@", DOCUMENT),
        ("nothing.there", None),
    ],
)
def test_a_path_finds_what_stands_there(path: str, found: object) -> None:
    assert value_at(check_path(path), DOCUMENT) == found


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("data..raised", "not_a_path"),
        ("", "not_a_path"),
        ("$.data", "not_a_path"),
        ("(" * LONGEST_PATH, "not_a_path"),
        ("a" * (LONGEST_PATH + 1), "too_long"),
        ("[]" * 11, "too_long"),
        ("a.*[*]." * 6 + "b", "too_long"),
        ("sum(data[].raised)", "not_allowed_in_path"),
        ("[data, data]", "not_allowed_in_path"),
        ("{a: data}", "not_allowed_in_path"),
        ("`[1, 2]`", "not_allowed_in_path"),
    ],
)
def test_what_is_no_path_or_could_grow_is_refused(path: str, problem: str) -> None:
    with pytest.raises(PathRefusedError) as caught:
        check_path(path)
    assert caught.value.problem == problem


@pytest.mark.parametrize("path", ["receiving.amount", "data.yearlyIncome", "monthly_total", "amount_per_week", "mrr"])
def test_a_rate_is_no_money_that_came_in(path: str) -> None:
    with pytest.raises(PathRefusedError) as caught:
        check_path_of_money(path)
    assert caught.value.problem == "a_rate"
    check_path(path)


@pytest.mark.parametrize("path", ["weeklong", "donated_amount_in_cents", "totalThisYear", "data[?kind=='monthly']"])
def test_a_word_within_another_is_no_rate(path: str) -> None:
    assert check_path_of_money(path) == path


def test_the_longest_path_over_a_large_answer_is_followed_in_time() -> None:
    document = {"a": [{"c": [1, 2]} for _ in range(1000)]}
    path = f"a[?{'||'.join(['c[?@>`5`]'] * 17)}]"
    assert len(path) <= LONGEST_PATH
    began = time.monotonic()
    assert value_at(path, document) == []
    assert time.monotonic() - began < 5
