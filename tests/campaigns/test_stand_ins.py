"""What is still to do is a state: the check names it, its field knows it, and the screen doesn't show it."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.campaigns.editing import with_item, with_value
from kiosk.campaigns.folder import FILE_NAME, LoadedCampaign, load_campaign
from kiosk.campaigns.stand_ins import is_placeholder
from kiosk.campaigns.starter import write_starter
from kiosk.office.forms import form_of
from tests.campaigns.test_folder import SMALL
from tests.said import said

LISTS = ("amounts", "goals", "highlights", "questions", "follow")


def loaded(tmp_path: Path, text: str) -> LoadedCampaign:
    (tmp_path / FILE_NAME).write_text(text, "utf-8")
    return load_campaign(tmp_path, tmp_path / "cache")


def with_new(name: str, text: str = SMALL) -> str:
    return with_item(text, name, form_of(name).starts_with, form_of(name).to_do)


@pytest.mark.parametrize("name", LISTS)
def test_what_a_new_item_begins_with_is_named_and_not_shown_until_somebody_has_written_it(
    tmp_path: Path, name: str
) -> None:
    new = loaded(tmp_path, with_new(name))
    assert not getattr(new.campaign, name)
    to_do = [note for note in new.notes if note.key and note.key.startswith(f"{name}.0.")]
    assert {note.key for note in to_do} == {f"{name}.0.{field}" for field in form_of(name).to_do}
    written = with_new(name)
    for field in form_of(name).to_do:
        written = with_value(written, f"{name}.0.{field}", "5000" if field == "target" else "Keeps us going.")
    done = loaded(tmp_path, written)
    assert len(getattr(done.campaign, name)) == 1
    assert not done.notes


def test_a_placeholder_is_found_without_its_mark(tmp_path: Path) -> None:
    amounts = '\n[[amounts]]\namount = "25"\ndoes = "{}"\n'
    text = SMALL + amounts.format("what it does") + amounts.format("keeps a server running").replace("25", "50")
    found = loaded(tmp_path, text)
    assert [preset.amount for preset in found.campaign.amounts] == [5000]
    (note,) = found.notes
    assert (note.kind, note.key) == ("left_out", "amounts.0.does")
    assert said(note).startswith("campaign.toml:14: amounts[1].does: note: 'what it does' is a stand-in")


def test_with_a_goal_nobody_has_set_go_the_feeds_that_count_for_it(tmp_path: Path) -> None:
    feed = (
        '\n[[feeds]]\nid = "page"\nkind = "json"\naddress = "https://give.kiosk-tests.org/f.json"\n'
        'goals = { gifts = "usd" }\n'
    )
    text = with_new("goals", SMALL + feed)
    campaign = loaded(tmp_path, text).campaign
    assert (campaign.goals, campaign.feeds) == ((), ())
    campaign = loaded(tmp_path, with_value(text, "goals.0.target", "60000")).campaign
    assert (len(campaign.goals), len(campaign.feeds)) == (1, 1)


def test_a_mark_belongs_to_what_stands_below_it_or_to_the_table_it_shows(tmp_path: Path) -> None:
    write_starter(tmp_path / "drive")
    notes = load_campaign(tmp_path / "drive", tmp_path / "cache").notes
    keys = {note.key for note in notes}
    assert {"organisation", "title", "asks.0.link", "dates", "goals", "amounts", "highlights"} <= keys


def test_a_story_to_shorten_is_shown_all_the_same(tmp_path: Path) -> None:
    story = '\n[[highlights]]\ntitle = "Grants"\n# TO DO: shorten it; two sentences read best\ntext = "Long."\n'
    found = loaded(tmp_path, SMALL + story)
    assert [one.title for one in found.campaign.highlights] == ["Grants"]
    assert [(note.kind, note.key) for note in found.notes] == [("advice", "highlights.0.text")]


TYPED = ["TO DO", "TODO: say what", "TODO say what", "to-do", "[TBD]", "XXX", "FIXME: how much", "Lorem ipsum dolor."]


@pytest.mark.parametrize("words", TYPED)
def test_a_placeholder_that_somebody_typed_is_named_and_keeps_its_item_off_the_screen(
    tmp_path: Path, words: str
) -> None:
    found = loaded(tmp_path, SMALL + f'\n[[amounts]]\namount = "25"\ndoes = "{words}"\n')
    assert not found.campaign.amounts
    assert [(note.kind, note.key) for note in found.notes] == [("left_out", "amounts.0.does")]
    goal = '\n[[goals]]\nid = "gifts"\nunit = "money"\ntarget = "60000"\n' + f'title = "{words}"\n'
    found = loaded(tmp_path, SMALL + goal)
    assert not found.campaign.goals
    assert [(note.kind, note.key) for note in found.notes] == [("left_out", "goals.0.title")]


def test_a_placeholder_outside_a_list_is_named_and_gives_way_to_what_is_known(tmp_path: Path) -> None:
    benefits = '\n[benefits]\ntitle = "What it does"\nlines = ["Servers.", "TBD"]\n'
    thanks = '\n[thanks]\ntitle = "Thank you"\ntext = "TO DO: whom"\n'
    text = with_value(with_value(SMALL, "title", "TODO: a title"), "asks.0.text", "TBD")
    text = with_value(with_value(text, "subtitle", "XXX"), "asks.0.detail", "Lorem ipsum")
    found = loaded(tmp_path, text + benefits + thanks)
    campaign, ask = found.campaign, found.campaign.asks[0]
    assert (campaign.title, campaign.subtitle, campaign.thanks) == (campaign.organisation, None, None)
    assert (ask.text, ask.detail) == ("Donate", None)
    assert campaign.benefits is not None
    assert campaign.benefits.lines == ("Servers.",)
    assert {(note.kind, note.key) for note in found.notes} == {
        ("left_out", key)
        for key in ("title", "subtitle", "asks.0.text", "asks.0.detail", "benefits.lines.1", "thanks.text")
    }


@pytest.mark.parametrize(
    ("language", "text"), [("en-GB", "Donate"), ("de", "Spenden"), ("fr-CA", "Faire un don"), ("sw", "Donate")]
)
def test_an_ask_without_words_has_the_usual_ones_of_the_campaigns_language(
    tmp_path: Path, language: str, text: str
) -> None:
    found = loaded(tmp_path, with_value(with_value(SMALL, "asks.0.text", "TBD"), "language", language))
    assert found.campaign.asks[0].text == text


@pytest.mark.parametrize("name", ["TBD", "(name of the organisation)", "Our organisation"])
def test_who_asks_is_called_by_their_address_until_somebody_writes_it(tmp_path: Path, name: str) -> None:
    found = loaded(tmp_path, with_value(SMALL, "organisation", name))
    assert found.campaign.organisation == "give.kiosk-tests.org"
    assert [(note.kind, note.key) for note in found.notes] == [("left_out", "organisation")]


def test_nothing_of_a_new_campaign_is_shown_that_nobody_has_written(tmp_path: Path) -> None:
    write_starter(tmp_path / "drive")
    begun = load_campaign(tmp_path / "drive", tmp_path / "cache")
    assert (begun.campaign.organisation, begun.campaign.title) == ("example.org", "example.org")
    assert begun.campaign.asks == ()
    out = {note.key for note in begun.notes if note.kind == "left_out"}
    assert out == {"organisation", "title", "asks.0.link", "asks.1.link"}


@pytest.mark.parametrize(
    "words",
    ["Todo lo que hacemos", "TODO POR LA COMUNIDAD", "What we have to do: more", "XXX Congreso", "A to-do list app"],
)
def test_words_that_only_look_like_a_placeholder_are_shown(words: str) -> None:
    assert not is_placeholder(words)


def test_a_mark_above_the_example_of_a_key_stands_at_that_key_and_goes_once_it_is_written(tmp_path: Path) -> None:
    dates = "[dates]\nstarts = 2031-11-04\n"
    text = f"{SMALL}\n{dates}# TO DO: the last day; it is not in the post\n# ends = YYYY-MM-DD\n"
    assert [note.key for note in loaded(tmp_path, text).notes] == ["dates.ends"]
    after = with_value(text, "dates.ends", date(2031, 12, 31))
    assert loaded(tmp_path, after).notes == ()
    assert after.endswith("starts = 2031-11-04\nends = 2031-12-31\n")
