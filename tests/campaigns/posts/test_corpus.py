"""The importer on announcements of our own making, over forms, languages and shapes."""

from collections import Counter

import pytest

from kiosk.campaigns.posts.lexicon import languages, lexicon_of
from tests.campaigns.posts.corpus.measure import Judged, judged_posts


@pytest.fixture(scope="module")
def judged() -> list[Judged]:
    return list(judged_posts())


def test_no_code_leads_anywhere_but_where_people_give_or_join(judged: list[Judged]) -> None:
    assert [(one.name, one.wrong_code) for one in judged if one.wrong_code] == []


def test_nothing_is_lost_without_a_word(judged: list[Judged]) -> None:
    assert [(one.name, one.lost) for one in judged if one.lost] == []


def test_nothing_private_and_no_markup_is_on_the_public_screen(judged: list[Judged]) -> None:
    assert [(one.name, one.junk) for one in judged if one.junk] == []


def test_every_announcement_is_usable_at_once(judged: list[Judged]) -> None:
    assert len(judged) > 60
    assert [(one.name, one.missing) for one in judged if one.kind != "at once"] == []
    assert Counter(one.name.partition("-")[0] for one in judged if "-yaml" in one.name).keys() == set(languages())


@pytest.mark.parametrize("language", languages())
def test_each_language_has_every_word_that_the_importer_asks_for(language: str) -> None:
    words = lexicon_of(language)
    assert words.language == language
    assert words.donate.label.search(words.texts.donate)
    assert words.member.label.search(words.texts.member) or words.member.weak.search(words.texts.member)
    assert words.says.thanking.search(words.texts.thanks)
