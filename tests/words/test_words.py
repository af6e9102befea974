import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.system.resources import resource_folder
from kiosk.ui.window import speak
from kiosk.words.english import translate
from kiosk.words.words import Speaker, Translate, Words, filled


def test_values_stand_in_their_places_whatever_they_contain() -> None:
    assert filled("%2 of %1", "60,000", "%1 raised") == "%1 raised of 60,000"


def test_a_place_without_a_value_is_an_error() -> None:
    with pytest.raises(IndexError):
        filled("%1 of %2", "one")


@pytest.mark.parametrize("count", [0, 1, 2, 21, 12345])
def test_english_counts_without_qt_as_with_it(qapp: QGuiApplication, count: int) -> None:
    speak(qapp, resource_folder(), "en")
    with_qt: Translate = QCoreApplication.translate
    words = ("StoryTags", "%Ln day(s) left")
    assert translate(*words, n=count) == with_qt(*words, n=count)


def test_a_text_without_a_count_is_its_own_english() -> None:
    assert translate("anything", "All is well.") == "All is well."


class Example(Words):
    def sentence(self, amount: str) -> str:
        return filled(self.tr("%1 so far"), amount)


def test_words_say_english_unless_somebody_else_speaks() -> None:
    assert Example().sentence("$25") == "$25 so far"


def test_the_context_of_words_is_the_name_of_their_class() -> None:
    said = []

    def note(context: str, key: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        said.append((context, key, disambiguation, n))
        return key

    Example(Speaker(note, "xx")).sentence("$25")
    assert said == [("Example", "%1 so far", None, -1)]


def test_a_value_from_right_to_left_does_not_turn_the_sentence_around_it() -> None:
    assert filled("%1 is not %2.", "حملة", "en") == "\u2068حملة\u2069 is not en."
