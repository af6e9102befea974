"""Changes to campaign.toml keep everything else as it was written."""

import difflib
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.campaigns.editing import CannotEditError, with_item, with_item_moved, with_value, without_item
from kiosk.campaigns.starter import write_starter
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder

WRITTEN_BY_HAND = """\
# Our drive, third year.
schema = 1
id = "drive"          # short, for figures
organisation = "Example"
title = "Winter drive"
currency = "USD"
allowed_hosts = [
    "example.org",  # ours
    "pay.example.org",
]

[[asks]]
kind = "donate"
text = "Donate"
link = "https://example.org/give"

# the board likes this one
[[highlights]]
title = "One"
text = "First."

# from the newsletter
[[highlights]]
title = "Two"
text = "Second." # short


[[highlights]]
title = "Three"
text = "Third."

[look]
deep = "#14304a"
"""


def changed_lines(before: str, after: str) -> list[str]:
    """The lines taken out and put in."""
    found = difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
    return [line for line in found if line[0] in "+-" and not line.startswith(("+++", "---"))]


def test_a_changed_text_is_the_only_line_that_differs() -> None:
    after = with_value(WRITTEN_BY_HAND, "id", "drive-2026")
    assert changed_lines(WRITTEN_BY_HAND, after) == [
        '-id = "drive"          # short, for figures',
        '+id = "drive-2026"          # short, for figures',
    ]


def test_a_value_inside_a_list_of_tables_is_changed_where_it_stands() -> None:
    after = with_value(WRITTEN_BY_HAND, "highlights.1.text", "Another.")
    assert changed_lines(WRITTEN_BY_HAND, after) == ['-text = "Second." # short', '+text = "Another." # short']


def test_a_new_key_goes_to_the_end_of_its_table() -> None:
    after = with_value(WRITTEN_BY_HAND, "highlights.0.credit", "the board")
    assert changed_lines(WRITTEN_BY_HAND, after) == ['+credit = "the board"']
    assert tomllib.loads(after)["highlights"][0]["credit"] == "the board"


def test_a_new_key_of_the_whole_file_stands_before_its_tables() -> None:
    after = with_value(WRITTEN_BY_HAND, "subtitle", "One line more")
    assert changed_lines(WRITTEN_BY_HAND, after) == ['+subtitle = "One line more"']


def test_a_table_that_was_not_there_is_written_where_it_belongs() -> None:
    after = with_value(WRITTEN_BY_HAND, "thanks.title", "Thank you")
    assert [line for line in changed_lines(WRITTEN_BY_HAND, after) if line != "+"] == [
        "+# Shown in the rotation, and as a thank-you.",
        "+[thanks]",
        '+title = "Thank you"',
    ]
    assert after.index("[thanks]") < after.index("[look]")


def test_taking_a_key_out_takes_its_line_only() -> None:
    after = with_value(WRITTEN_BY_HAND, "look.deep", None)
    assert changed_lines(WRITTEN_BY_HAND, after) == ['-deep = "#14304a"']
    assert with_value(WRITTEN_BY_HAND, "look.accent", None) == WRITTEN_BY_HAND


def test_a_list_of_texts_keeps_the_lines_and_comments_of_what_stays() -> None:
    after = with_value(WRITTEN_BY_HAND, "allowed_hosts", ["example.org", "news.example.org", "pay.example.org"])
    assert changed_lines(WRITTEN_BY_HAND, after) == ['+    "news.example.org",']


def test_a_moved_item_takes_its_own_comment_along() -> None:
    after = with_item_moved(WRITTEN_BY_HAND, "highlights", 2, 0)
    assert [item["title"] for item in tomllib.loads(after)["highlights"]] == ["Three", "One", "Two"]
    assert '# the board likes this one\n[[highlights]]\ntitle = "One"' in after
    assert '# from the newsletter\n[[highlights]]\ntitle = "Two"' in after


def test_moving_an_item_there_and_back_gives_the_same_file() -> None:
    there = with_item_moved(WRITTEN_BY_HAND, "highlights", 0, 2)
    assert with_item_moved(there, "highlights", 2, 0) == WRITTEN_BY_HAND


def test_an_item_that_is_taken_out_takes_its_comment_along_and_no_other() -> None:
    after = without_item(WRITTEN_BY_HAND, "highlights", 1)
    assert "from the newsletter" not in after
    assert "the board likes this one" in after
    assert [item["title"] for item in tomllib.loads(after)["highlights"]] == ["One", "Three"]


def test_a_new_item_stands_after_the_last_of_its_list() -> None:
    after = with_item(WRITTEN_BY_HAND, "highlights", {"title": "Four", "text": "Fourth."})
    assert [line for line in changed_lines(WRITTEN_BY_HAND, after) if line != "+"] == [
        "+[[highlights]]",
        '+title = "Four"',
        '+text = "Fourth."',
    ]
    assert after.index("Four") < after.index("[look]")


def test_a_list_written_in_one_line_can_be_changed_too() -> None:
    text = WRITTEN_BY_HAND.replace('currency = "USD"', 'currency = "USD"\namounts = [{amount = "5", does = "a"}]')
    more = with_item(text, "amounts", {"amount": "9", "does": "b"})
    assert [one["amount"] for one in tomllib.loads(with_item_moved(more, "amounts", 0, 1))["amounts"]] == ["9", "5"]
    assert tomllib.loads(with_value(more, "amounts.1.does", "c"))["amounts"][1]["does"] == "c"
    assert "amounts" not in tomllib.loads(without_item(text, "amounts", 0))


def test_a_table_inside_an_item_moves_with_it() -> None:
    text = WRITTEN_BY_HAND + '\n[[feeds]]\nid = "a"\n\n[feeds.goals]\ngifts = "usd"\n\n[[feeds]]\nid = "b"\n'
    moved = tomllib.loads(with_item_moved(text, "feeds", 0, 1))
    assert moved["feeds"] == [{"id": "b"}, {"id": "a", "goals": {"gifts": "usd"}}]


def test_what_is_filled_in_is_no_longer_to_do(tmp_path: Path) -> None:
    text = write_starter(tmp_path / "new").read_text("utf-8")
    assert "# TO DO: who asks" in text
    after = with_value(text, "organisation", "Ours")
    assert "# TO DO: who asks" not in after
    assert "# TO DO: what the drive is called" in after


def test_the_first_item_takes_the_place_of_the_example_that_was_to_do(tmp_path: Path) -> None:
    text = write_starter(tmp_path / "new").read_text("utf-8")
    after = with_item(text, "goals", {"id": "gifts", "unit": "money", "target": "100"})
    assert "# TO DO: how much" not in after
    assert '# What the drive wants to reach.\n[[goals]]\nid = "gifts"' in after
    assert "# TO DO: three or four of them" in after


def test_a_file_that_cannot_be_changed_safely_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.campaigns.editing._replaced", lambda text, _place, _value: text + "more = 1\n")
    with pytest.raises(CannotEditError):
        with_value(WRITTEN_BY_HAND, "title", "New")


def test_a_key_written_with_points_gets_its_neighbour() -> None:
    after = with_value("dates.starts = 2026-11-01\n", "dates.time_zone", "UTC")
    assert set(tomllib.loads(after)["dates"]) == {"starts", "time_zone"}


EXAMPLE = (resource_folder() / EXAMPLE_CAMPAIGN / "campaign.toml").read_text("utf-8")
_TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40)


@settings(deadline=None)
@given(value=_TEXTS)
def test_any_text_can_be_written_anywhere_and_is_read_back(value: str) -> None:
    for place in ("title", "highlights.2.text", "thanks.title"):
        after = with_value(EXAMPLE, place, value)
        assert sum(line.startswith("+") for line in changed_lines(EXAMPLE, after)) <= 1


@settings(deadline=None)
@given(st.data())
def test_any_order_of_the_stories_keeps_every_line_of_the_file(data: st.DataObject) -> None:
    text: Any = EXAMPLE
    count = len(tomllib.loads(text)["highlights"])
    for _ in range(3):
        index, to = data.draw(st.integers(0, count - 1)), data.draw(st.integers(0, count - 1))
        text = with_item_moved(text, "highlights", index, to)
    assert sorted(text.split("\n")) == sorted(EXAMPLE.split("\n"))


@pytest.mark.parametrize("name", ["highlights", "goals", "amounts", "follow", "asks"])
def test_what_is_added_and_taken_out_again_leaves_the_values_as_they_were(name: str) -> None:
    before = tomllib.loads(EXAMPLE)
    more = with_item(EXAMPLE, name, {"title": "x"})
    assert tomllib.loads(without_item(more, name, len(before[name]))) == before
