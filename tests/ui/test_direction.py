"""Which way the scenes run, without Qt's namespace of a hundred enumerations."""

import pytest
from PySide6.QtCore import QLocale, Qt

from kiosk.ui.window import is_right_to_left

EVERY = QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
UNLIKE = {"rhg"}
"""Rohingya is written from right to left, which Qt doesn't know."""


@pytest.mark.parametrize("language", ["ar", "he", "fa", "ur"])
def test_a_language_is_written_as_its_own_name_is(language: str) -> None:
    assert is_right_to_left(QLocale(language))


def test_qt_says_the_same_of_every_language_that_has_a_name() -> None:
    named = [one for one in EVERY if one.nativeLanguageName() and one.name().partition("_")[0] not in UNLIKE]
    assert len(named) > 500
    for one in named:
        assert is_right_to_left(one) == (one.textDirection() == Qt.LayoutDirection.RightToLeft), one.name()
