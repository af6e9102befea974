"""A post in another language fills in what it certainly says of the campaign, and nothing else."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.campaigns.posts.facts import facts_of
from kiosk.campaigns.posts.reading import post_of
from kiosk.campaigns.posts.translated import NotTaken, OtherPostError, PostTranslation, paired, read_translation

SPANISH = """---
title: "Campaña de otoño"
date: 2029-09-30
lang: es
---

[Dona hoy](https://give.example.org/es/pan) al refugio.

**Tus donaciones:**

- 5 € pagan una barra al día
- 60 € cubren un albergue durante una semana
"""


def story(title: str, text: str, **more: str) -> dict[str, str]:
    return {"title": title, "text": text} | more


def stories(own: list[dict[str, str]], their: list[dict[str, str]]) -> PostTranslation:
    return paired({"highlights": own}, {"highlights": their}, "en", "es")


def counts(found: PostTranslation) -> list[tuple[str, int, int, int]]:
    return [(one.group, one.texts, one.certain, one.by_order) for one in found.groups]


@pytest.mark.parametrize(
    ("own", "said", "language"),
    [
        ("€12,500 by October 31st", "12.500 € antes del 31 de octubre", "es"),
        ("$1,250.50 for 20 000 dogs", "1 250,50 $ pour 20\u202f000 chiens", "fr"),
        ("400 loaves until May 5", "5月5日まで400個", "ja"),
        ("5.00 kg, see example.org.", "5 kg: example.org", "de"),
    ],
)
def test_the_same_figures_are_the_same_however_a_language_writes_them(own: str, said: str, language: str) -> None:
    assert facts_of(own, "en") == facts_of(said, language)


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ("€50 a week", "60 € a la semana"),
        ("€50 a week", "50 US$ a la semana"),
        ("until October 31", "hasta el 31 de noviembre"),
        ("until October", "hasta noviembre"),
        ("see example.org", "véase example.com"),
    ],
)
def test_another_number_currency_month_or_address_is_another_fact(own: str, said: str) -> None:
    assert facts_of(own, "en") != facts_of(said, "es")


def test_stories_that_were_moved_are_found_by_their_link_and_their_numbers() -> None:
    own = [
        story("Oven", "It bakes 400 loaves."),
        story("Trip", "To the hills.", link="https://example.org/trip"),
        story("Visit", "Somebody came."),
    ]
    their = [
        story("Viaje", "A las montañas.", link="https://example.org/trip"),
        story("Horno", "Hornea 400 barras."),
        story("Visita", "Alguien vino."),
    ]
    found = stories(own, their)
    assert found.texts == {
        "Oven": "Horno",
        "It bakes 400 loaves.": "Hornea 400 barras.",
        "Trip": "Viaje",
        "To the hills.": "A las montañas.",
    }
    assert counts(found) == [("stories", 6, 4, 0)]


def test_stories_without_marks_pair_by_order_only_if_there_are_as_many() -> None:
    own = [story("Oven", "It bakes."), story("Visit", "Somebody came.")]
    their = [story("Horno", "Hornea."), story("Visita", "Alguien vino.")]
    assert counts(stories(own, their)) == [("stories", 4, 0, 4)]
    assert stories(own, their[:1]).texts == {}
    assert stories(own, [*their, story("Más", "Aún más.")]).texts == {}


def test_order_pairs_nothing_that_speaks_of_other_figures() -> None:
    own = [story("Oven", "It bakes 400 loaves."), story("Visit", "Somebody came.")]
    their = [story("Horno", "Hornea 500 barras."), story("Visita", "Alguien vino.")]
    found = stories(own, their)
    assert found.texts == {"Visit": "Visita", "Somebody came.": "Alguien vino."}
    assert found.not_taken == (NotTaken("It bakes 400 loaves.", "Hornea 500 barras.", "other_facts"),)


def test_a_text_whose_figures_differ_is_told_and_left_empty() -> None:
    link = "https://example.org/oven"
    found = stories(
        [story("Oven", "It bakes 400 loaves.", link=link)], [story("Horno", "Hornea 500 barras.", link=link)]
    )
    assert found.texts == {"Oven": "Horno"}
    assert found.not_taken == (NotTaken("It bakes 400 loaves.", "Hornea 500 barras.", "other_facts"),)


def test_what_is_not_translated_or_said_in_two_ways_is_told_and_left_empty() -> None:
    found = paired(
        {"title": "Drive", "highlights_title": "Thanks", "thanks": {"title": "Thanks"}},
        {"title": "Drive", "highlights_title": "Gracias", "thanks": {"title": "¡Gracias!"}},
        "en",
        "es",
    )
    assert found.texts == {}
    assert [one.why for one in found.not_taken] == ["not_translated", "several", "several"]


def test_an_organisation_gets_no_other_name_from_a_post() -> None:
    found = paired({"organisation": "Bakers"}, {"organisation": "Panaderos"}, "en", "es")
    assert (found.texts, found.not_taken) == ({}, (NotTaken("Bakers", "Panaderos", "other_name"),))
    assert paired({"organisation": "PSF"}, {"organisation": "PSF"}, "en", "es").texts == {"PSF": "PSF"}


def test_asks_pair_by_kind_amounts_by_amount_and_accounts_by_address() -> None:
    def campaign(donate: str, amounts: list[dict[str, Any]], name: str) -> dict[str, Any]:
        asks = [{"kind": "donate", "text": donate, "link": f"https://example.org/{donate}"}]
        return {"currency": "EUR", "asks": asks, "amounts": amounts, "follow": [{"name": name, "address": "@bakers"}]}

    own = campaign("Give", [{"amount": "5", "does": "a loaf"}, {"amount": 50, "does": "a week"}], "Mastodon")
    their = campaign(
        "Dona", [{"amount": "50.00", "does": "una semana"}, {"amount": "6.00", "does": "una"}], "Mastodon"
    )
    assert paired(own, their, "en", "es").texts == {
        "Give": "Dona",
        "a week": "una semana",
        "Mastodon": "Mastodon",
        "@bakers": "@bakers",
    }


def test_a_post_of_another_language_or_drive_fills_in_nothing(tmp_path: Path) -> None:
    (post := tmp_path / "post.md").write_text(SPANISH, "utf-8")
    ours = {"title": "Autumn", "asks": [{"kind": "donate", "text": "Give", "link": "https://give.example.org/bread"}]}
    assert read_translation(post, tmp_path, ours, "es", post_of).texts["Give"] == "Dona hoy"
    with pytest.raises(OtherPostError) as other:
        read_translation(post, tmp_path, ours, "fr", post_of)
    assert (other.value.why, other.value.language) == ("other_language", "es")
    ours["asks"] = [{"kind": "donate", "text": "Give", "link": "https://other.example.org/"}]
    with pytest.raises(OtherPostError, match="nothing_in_common"):
        read_translation(post, tmp_path, ours, "es", post_of)


def test_a_picture_is_the_same_by_its_bytes(tmp_path: Path) -> None:
    picture = b"\x89PNG\r\n\x1a\n"
    (folder := tmp_path / "drive").mkdir()
    (folder / "oven.png").write_bytes(picture)
    (tmp_path / "oven.png").write_bytes(picture)
    (post := tmp_path / "post.md").write_text(
        SPANISH + "\n## Lo más destacado de 2029\n\n- **Rutas** - Llegan a las montañas.\n"
        "- **Un horno:** Ahora es más grande. ![El horno](oven.png)\n",
        "utf-8",
    )
    ours = {"highlights": [story("An oven", "It is bigger now.", picture="oven.png", picture_text="The oven")]}
    found = read_translation(post, folder, ours, "es", post_of)
    assert found.texts == {"An oven": "Un horno", "It is bigger now.": "Ahora es más grande.", "The oven": "El horno"}
