"""Which illustration goes with a text, and which figure in it is shown huge."""

import re
from dataclasses import replace
from typing import Any

import pytest

from kiosk.campaigns.folder import read_campaign
from kiosk.model.highlight import Highlight
from kiosk.model.icon import ICONS, icon_for, icons_for
from kiosk.model.illustration import ILLUSTRATIONS, illustration_for, strong_illustrations
from kiosk.model.story_figure import caption_in, striking_figure
from kiosk.model.story_pictures import figure_of, illustrations_of, layout_of
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The first Security Developer in Residence", "shield"),
        ("The 20th PyCon US", "hall"),
        ("A new roof for the cats’ shelter, for cats and dogs", "paw"),
        ("Neue Orgel für die Kirche", "chapel"),
        ("Un musée ouvert à tous", "temple"),
        ("", None),
        ("Lorem ipsum", None),
    ],
)
def test_words_ask_for_an_illustration(text: str, name: str | None) -> None:
    assert illustration_for(text) == name


def test_each_illustration_has_a_drawing_and_each_drawing_a_name() -> None:
    drawings = {file.stem for file in (resource_folder() / "illustrations").glob("*.svg")}
    assert drawings == set(ILLUSTRATIONS)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Virtual engagement grew by 33%.", "33%"),
        ("33 % more, from $12,000", "33 %"),
        ("We gave $140,000 to 200 people", "$140,000"),
        ("It bakes 400 loaves an hour.", "400"),
        ("1,234 animals found a home in 2023", "1,234"),
        ("The 20th PyCon US", "20th"),
        ("PEP 703, releases 3.8 and 3.9, since 2022", ""),
        ("Two new people", ""),
    ],
)
def test_a_share_a_sum_or_a_large_count_is_striking(text: str, figure: str) -> None:
    assert striking_figure(text) == figure


def test_each_icon_has_a_drawing_and_each_drawing_is_used() -> None:
    text = (resource_folder() / "qml" / "Kiosk" / "Components" / "Icons.qml").read_text("utf-8")
    assert set(re.findall(r'^ +"([a-z0-9-]+)": "M', text, re.MULTILINE)) == ICONS


@pytest.mark.parametrize(
    ("does", "icon"),
    [
        ("feeds a family: ten warm meals", "soup"),
        ("pays for a trip to the conference", "plane"),
        ("keeps the servers running", "server"),
        ("lets Python people meet", "users"),
        ("xyz", "heart"),
    ],
)
def test_what_an_amount_does_has_an_icon(does: str, icon: str) -> None:
    assert icon_for(does) == icon


def test_staff_choose_what_stands_beside_a_story() -> None:
    text: dict[str, Any] = {"title": "Security", "text": "It grew by 33%."}
    assert [figure_of(Highlight(**text, illustration=choice)) for choice in ("auto", "figure", "none", "paw")] == [
        "33%",
        "33%",
        "",
        "",
    ]
    made = read_campaign(resource_folder() / EXAMPLE_CAMPAIGN)
    stories = tuple(Highlight(**text, illustration=choice) for choice in ("none", "heart", "paw"))
    found = illustrations_of(replace(made, highlights=stories))
    assert {place: name for place, name in found.items() if place.startswith("highlights")} == {
        "highlights.1": "heart",
        "highlights.2": "paw",
    }


@pytest.mark.parametrize(
    ("has", "layout"),
    [
        ({}, "illustration"),
        ({"illustration": "none"}, "words"),
        ({"text": "It grew by 33%."}, "figure"),
        ({"figure": "33 %", "illustration": "paw"}, "figure"),
        ({"picture": "a.png", "figure": "33 %"}, "picture"),
        ({"picture": "a.png", "person": "Ada"}, "person"),
        ({"picture": "a.png", "person": "Ada", "quote": "It works."}, "quote"),
        ({"picture": "a.png", "person": "Ada", "quote": "It works.", "layout": "picture"}, "picture"),
        ({"picture": "a.png", "layout": "words"}, "words"),
        ({"picture": "a.png", "layout": "illustration"}, "illustration"),
        ({"picture": "a.png", "layout": "quote"}, "picture"),
        ({"layout": "figure"}, "illustration"),
    ],
)
def test_a_story_stands_as_staff_say_or_by_what_it_has(has: dict[str, Any], layout: str) -> None:
    assert layout_of(Highlight(**{"title": "Security", "text": "We did it.", **has})) == layout


def test_whoever_a_story_is_about_is_drawn_where_there_is_no_photograph() -> None:
    made = read_campaign(resource_folder() / EXAMPLE_CAMPAIGN)
    people = tuple(Highlight(title=name, text="They help.", person=name) for name in ("Ada", "Grace"))
    pictured = Highlight(title="Lin", text="They help.", person="Lin", picture="lin.png")
    found = illustrations_of(replace(made, highlights=(*people, pictured)))
    assert [found.get(f"highlights.{place}") for place in range(3)] == ["person", "person", None]


@pytest.mark.parametrize(
    ("text", "figure", "caption"),
    [
        ("They met. Virtual engagement grew by 33%.", "33%", "Virtual engagement grew by 33%"),
        ("1,234 animals found a home in 2023", "1,234", "animals found a home in 2023"),
        (f"Much was said {'and said ' * 9}, it grew by 33%, they say.", "33%", "it grew by 33%"),
        ("33%", "33%", ""),
        ("Nothing", "33%", ""),
    ],
)
def test_a_figure_has_the_words_of_its_sentence(text: str, figure: str, caption: str) -> None:
    assert caption_in(text, figure) == caption


def test_a_figure_without_words_is_not_shown() -> None:
    assert layout_of(Highlight(title="33%", text="We did it.")) == "illustration"


def test_a_single_word_in_passing_asks_for_no_illustration() -> None:
    assert strong_illustrations("Audio guides", "By people who speak them at home.") == ()
    assert strong_illustrations("A new roof", "Dry again.") == ("house",)
    assert illustration_for("The bellows don’t hold") is None


def test_no_icon_is_there_twice() -> None:
    icons = icons_for(("Feeds a cat", "Pays the vet for a cat", "xyz", "zyx", "meets people", "joins people"))
    assert icons[:3] == ("paw", "stethoscope", "heart")
    assert len(set(icons)) == len(icons)
