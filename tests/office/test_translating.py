"""Staff see what a campaign says beside what it says in another language, and type that."""

import datetime as dt
from pathlib import Path

import pytest

from kiosk.campaigns.starter import write_starter
from kiosk.campaigns.translating import text_id
from kiosk.campaigns.working_copy import WorkingCopy
from kiosk.model.languages import OWN_NAMES
from kiosk.office.editor import Draft, Editor
from kiosk.office.text_places import row_saying
from kiosk.office.translating import TranslationRow, languages_of, missing_in, texts_in_language, translation_rows
from kiosk.office.trouble import NotDoneError, TranslationUnreadable
from kiosk.ui.office.derive import derive
from kiosk.ui.office.records import EditShown, FieldShown
from kiosk.ui.office.state import OfficeState


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pictures are drawn once for all."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def editor(tmp_path: Path, cache: Path) -> Editor:
    folder = write_starter(tmp_path / "drive").parent
    return Editor(WorkingCopy(folder, tmp_path / "data", lambda: dt.datetime.now(dt.UTC)), cache)


def rows(draft: Draft, language: str, first: frozenset[str] = frozenset()) -> dict[str, TranslationRow]:
    return {row.text.place: row for row in translation_rows(draft.translations, language, first, draft.problems)}


def shown(draft: Draft, language: str) -> EditShown:
    return derive(OfficeState(role="staff", section="edit", page="languages", draft=draft, translating=language)).edit


def field(draft: Draft, language: str, place: str) -> FieldShown:
    return next(one for one in shown(draft, language).forms[1].fields if one.key == rows(draft, language)[place].key)


def test_a_translation_is_typed_seen_undone_and_saved(editor: Editor) -> None:
    key = rows(editor.draft(), "es")["title"].key
    draft = editor.set(key, " Nuestra campaña ")
    assert draft.is_changed
    assert draft.loaded is not None
    assert draft.loaded.in_language("es").title == "Nuestra campaña"
    assert rows(draft, "es")["title"].text.translation == "Nuestra campaña"
    assert editor.undo().translations.keys() == {""}
    editor.set(key, "Nuestra campaña")
    assert not editor.save().is_changed
    assert "Nuestra campaña" in (editor.folder / "campaign.es.toml").read_text("utf-8")


def test_how_much_is_missing_is_told_of_each_language_that_was_begun(editor: Editor) -> None:
    draft = editor.draft()
    assert all(one.missing == 0 for one in languages_of("en", draft.translations))
    texts = [text for text in draft.translations[""] if text.is_missing]
    draft = editor.set(rows(draft, "de")["title"].key, "Unsere Aktion")
    assert missing_in(draft.translations, "de") == len(texts) - 1
    begun = {one.code: one.missing for one in languages_of("en-GB", draft.translations)}
    assert "en" not in begun
    assert begun.keys() == OWN_NAMES.keys() - {"en"}
    assert begun["de"] == len(texts) - 1
    tab = next(tab for tab in shown(draft, "de").tabs if tab.id == "languages")
    assert (tab.todo, tab.problems) == (len(texts) - 1, 0)
    hint = shown(draft, "de").forms[0].fields[0].hint
    assert hint.startswith(f"{len(texts) - 1} texts are not translated yet")
    assert hint.endswith("No native speaker has proofread the kiosk’s own words in this language yet.")


def test_what_is_missing_comes_first_and_stays_where_it_is_while_it_is_typed(editor: Editor) -> None:
    draft = editor.set(rows(editor.draft(), "es")["organisation"].key, "La fundación")
    first = frozenset(text.id for text in texts_in_language(draft.translations, "es") if text.is_missing)
    before = list(rows(draft, "es", first))
    assert before.index("title") < before.index("organisation")
    draft = editor.set(rows(draft, "es")["title"].key, "Nuestra campaña")
    assert list(rows(draft, "es", first)) == before


def test_a_text_that_was_changed_offers_its_earlier_translation_by_one_touch(editor: Editor) -> None:
    editor.set("title", "Our winter drive")
    editor.set(rows(editor.draft(), "es")["title"].key, "Nuestra campaña de invierno")
    draft = editor.set("title", "Our winter drive 2026")
    title = field(draft, "es", "title")
    assert title.hint == "Changed after it was translated. Before, it was: “Our winter drive”"
    assert [one.text for one in title.offers] == ["Keep the translation", "Leave as it is"]
    draft = editor.set(title.key, title.offers[0].value)
    assert rows(draft, "es")["title"].text.translation == "Nuestra campaña de invierno"
    assert field(draft, "es", "title").offers == ()


def test_what_the_screen_cannot_show_is_told_beside_its_row_and_on_no_other_page(editor: Editor) -> None:
    before = {tab.id: tab.problems for tab in shown(editor.draft(), "es").tabs}
    draft = editor.set(rows(editor.draft(), "es")["asks.0.text"].key, "Donar " * 40)
    assert "characters" in field(draft, "es", "asks.0.text").problem
    assert {tab.id: tab.problems for tab in shown(draft, "es").tabs} == {**before, "languages": 1}


def test_arabic_is_typed_from_the_right_and_links_from_the_left(editor: Editor) -> None:
    draft = editor.draft()
    assert field(draft, "ar", "title").right_to_left
    assert not field(draft, "ar", "asks.0.link").right_to_left
    assert not field(draft, "de", "title").right_to_left
    draft = editor.set("language", "he")
    forms = derive(OfficeState(role="staff", section="edit", draft=draft)).edit.forms
    assert {one.key for form in forms for one in form.fields if one.right_to_left} >= {"title", "organisation"}


def test_a_text_in_the_preview_leads_to_its_row(editor: Editor) -> None:
    draft = editor.set(rows(editor.draft(), "es")["title"].key, "Nuestra campaña")
    texts = texts_in_language(draft.translations, "es")
    assert row_saying("Nuestra campaña", texts, "es") == rows(draft, "es")["title"].key
    assert row_saying("Donate", texts, "es") == rows(draft, "es")["asks.0.text"].key
    assert row_saying("$41,230", texts, "es") == ""


def test_a_file_that_cannot_be_read_is_not_written_over(editor: Editor) -> None:
    file = editor.folder / "campaign.es.toml"
    for text in (b"\xff\xfe", b"[[texts]"):
        file.write_bytes(text)
        editor.discard()
        with pytest.raises(NotDoneError) as refused:
            editor.set(rows(editor.draft(), "es")["title"].key, "Nuestra campaña")
        assert refused.value.trouble == TranslationUnreadable("campaign.es.toml")
        assert file.read_bytes() == text


def test_what_is_typed_for_a_text_that_is_gone_changes_nothing(editor: Editor) -> None:
    assert not editor.set(f"translations.es.{text_id('Nobody says this')}", "Nadie").is_changed
