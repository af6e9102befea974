"""The page of the office on which a campaign is said in other languages. Pure."""

from kiosk.model.languages import is_right_to_left, own_name
from kiosk.office.editor import Draft
from kiosk.office.translating import TranslationRow, languages_of, texts_in_language, translation_rows
from kiosk.ui.office.records import ChoiceShown, FieldShown, FormShown
from kiosk.ui.office.state import OfficeState
from kiosk.words.problem import ProblemWords
from kiosk.words.translating import TranslationWords

_LONGEST_LINE = 70
"""Signs of an original; a longer one gets several lines."""


def languages_shown(state: OfficeState, draft: Draft) -> tuple[FormShown, ...]:
    """The languages to choose from, and every text beside its translation into the one that is chosen."""
    language, words = state.translating, TranslationWords(state.speaker)
    choices = tuple(
        ChoiceShown(one.code, own_name(one.code), one.missing)
        for one in languages_of(str(draft.values.get("language", "")), draft.translations)
    )
    missing = sum(text.is_missing for text in texts_in_language(draft.translations, language))
    label, hint = words.languages(language, missing)
    chosen = FormShown(fields=(FieldShown("translations", label, hint, "languages", language, choices),))
    if not language:
        return (chosen,)
    rows = translation_rows(draft.translations, language, state.untranslated, draft.problems)
    return chosen, FormShown(fields=tuple(_field(state, language, row) for row in rows))


def _field(state: OfficeState, language: str, row: TranslationRow) -> FieldShown:
    words, problems, text = TranslationWords(state.speaker), ProblemWords(state.speaker), row.text
    offers = []
    if text.earlier is not None:
        offers.append(ChoiceShown(text.earlier.translation, words.earlier()))
    if text.is_missing:
        offers.append(ChoiceShown(text.original, words.same()))
    return FieldShown(
        row.key,
        *words.text(text),
        "paragraph" if len(text.original) > _LONGEST_LINE or "\n" in text.original else "line",
        text.translation,
        problem=problems.beside_field(row.problem) if row.problem is not None else "",
        is_advice=row.problem is not None and row.problem.kind == "advice",
        original=text.original,
        offers=tuple(offers),
        language="" if text.is_link else language,
        right_to_left=is_right_to_left(language) and not text.is_link,
    )
