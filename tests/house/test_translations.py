"""The words on the screen can be said in other languages without a rebuild."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.model.languages import OWN_NAMES
from kiosk.system.resources import resource_folder
from kiosk.ui.window import speak
from tests.bare_machine import undrawn_there
from tests.conftest import CHECKOUT

TOOLS = Path(sys.executable).parent
I18N = CHECKOUT / "resources" / "i18n"


def test_each_file_of_words_is_compiled_as_it_stands(tmp_path: Path) -> None:
    sources = sorted(I18N.glob("*.ts"))
    assert sources
    for source in sources:
        compiled = tmp_path / f"{source.stem}.qm"
        subprocess.run([TOOLS / "pyside6-lrelease", source, "-qm", compiled], check=True, capture_output=True)
        assert compiled.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_every_plural_in_the_scenes_has_its_english_forms(tmp_path: Path) -> None:
    fresh = tmp_path / "kiosk_en.ts"
    fresh.write_bytes((I18N / "kiosk_en.ts").read_bytes())
    words: list[str | Path] = ["-extensions", "py,qml", CHECKOUT / "kiosk", CHECKOUT / "resources" / "qml"]
    options: list[str | Path] = [
        "-source-language",
        "en",
        "-target-language",
        "en",
        "-locations",
        "none",
        "-pluralonly",
        "-ts",
        fresh,
    ]
    subprocess.run(
        [TOOLS / "pyside6-lupdate", *words, *options, "-pluralonly", "-ts", fresh], check=True, capture_output=True
    )
    assert "unfinished" not in fresh.read_text("utf-8")
    assert "vanished" not in fresh.read_text("utf-8")


@pytest.mark.parametrize(("count", "said"), [(1, "1 day left"), (2, "2 days left"), (0, "0 days left")])
def test_english_counts_days_rightly(qapp: QGuiApplication, count: int, said: str) -> None:
    speak(qapp, resource_folder(), "en")
    assert QCoreApplication.translate("StoryTags", "%Ln day(s) left", None, count) == said


def test_a_language_without_words_falls_back_to_english_and_keeps_its_direction(qapp: QGuiApplication) -> None:
    speak(qapp, resource_folder(), "fa")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("StoryTags", "%Ln day(s) left", None, 2) == "2 days left"
    speak(qapp, resource_folder(), "en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def texts_of_words() -> set[tuple[str, str]]:
    """Each text that a class of the words' room says, with the name of the class, as Python reads it."""
    found: set[tuple[str, str]] = set()
    for file in sorted((CHECKOUT / "kiosk" / "words").rglob("*.py")):
        for owner in (node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.ClassDef)):
            for call in (node for node in ast.walk(owner) if isinstance(node, ast.Call)):
                if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
                    assert not call.keywords, f"{file.name}:{call.lineno}: lupdate reads no keywords"
                    text = call.args[0].value if isinstance(call.args[0], ast.Constant) else None
                    assert isinstance(text, str), f"{file.name}:{call.lineno}: lupdate reads plain texts only"
                    found.add((owner.name, text))
    return found


def test_every_apostrophe_that_people_read_is_a_typographic_one() -> None:
    in_scenes = {
        (file.name, said)
        for file in (CHECKOUT / "resources" / "qml").rglob("*.qml")
        for said in re.findall(r'qsTr\("((?:[^"\\]|\\.)*)"', file.read_text("utf-8"))
    }
    straight = [text for text in sorted(texts_of_words() | in_scenes) if re.search(r"\w'\w|\ws' ", text[1])]
    assert not straight


def test_lupdate_finds_every_text_of_the_words(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    words = CHECKOUT / "kiosk" / "words"
    subprocess.run(
        [TOOLS / "pyside6-lupdate", "-extensions", "py", words, "-ts", fresh], check=True, capture_output=True
    )
    contexts = ET.parse(fresh).getroot().iterfind("context")  # noqa: S314 - written just now
    found = {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.iterfind("message")
    }
    assert len(found) > 100
    assert texts_of_words() == found


WHOLE = ("de", "es", "fr", "it", "pt-BR")
"""Languages of booth and office, too, beside English."""
PUBLIC = ("Attract", "Giving", "Components", "SecondScreen")
"""Rooms of QML whose words attendees read."""
OF_STAFF = {"StaffCorner", "TextKeyboard", "Chip", "LevelMark"}
"""What only volunteers and staff see of them."""
PUBLIC_WORDS = {"PayingWords", "PracticeWords", "SpeechWords"}
"""What the engine says to attendees: on their phone's page, on a reader, and aloud."""


def texts_in(file: Path) -> dict[tuple[str, str], ET.Element]:
    contexts = ET.parse(file).getroot().iterfind("context")  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in contexts
        for message in context.iterfind("message")
    }


def found_by_lupdate(folder: Path, rooms: list[Path], extensions: str) -> set[tuple[str, str]]:
    fresh = folder / "fresh.ts"
    subprocess.run([TOOLS / "pyside6-lupdate", "-silent", "-extensions", extensions, *rooms, "-ts", fresh], check=True)
    return set(texts_in(fresh))


@pytest.fixture(scope="module")
def public_texts(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    rooms = [CHECKOUT / "resources" / "qml" / "Kiosk" / room for room in PUBLIC]
    found = found_by_lupdate(tmp_path_factory.mktemp("public"), rooms, "qml")
    return {key for key in found if key[0] not in OF_STAFF}


@pytest.fixture(scope="module")
def all_texts(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    rooms = [CHECKOUT / "kiosk", CHECKOUT / "resources" / "qml"]
    return found_by_lupdate(tmp_path_factory.mktemp("all"), rooms, "py,qml")


@pytest.mark.parametrize("language", [code for code in OWN_NAMES if code != "en"])
def test_every_word_for_attendees_is_there_in_every_language(
    public_texts: set[tuple[str, str]], all_texts: set[tuple[str, str]], language: str
) -> None:
    texts = texts_in(I18N / f"kiosk_{language.replace('-', '_')}.ts")
    said = {key for key in all_texts if key[0] in PUBLIC_WORDS}
    assert (public_texts | said) - texts.keys() == set()
    unfinished = {key for key, message in texts.items() if "type" in message.find("translation").attrib}  # type: ignore[union-attr] # each has one
    assert unfinished == set()


@pytest.mark.parametrize("language", WHOLE)
def test_every_word_for_volunteers_and_staff_is_there_in_the_languages_of_booth_and_office(
    all_texts: set[tuple[str, str]], language: str
) -> None:
    texts = texts_in(I18N / f"kiosk_{language.replace('-', '_')}.ts")
    assert all_texts - texts.keys() == set()
    assert texts.keys() - all_texts == set(), "nobody says these any more"


@pytest.mark.parametrize("language", [code for code in OWN_NAMES if code != "en"])
def test_each_translation_says_what_its_original_names(language: str) -> None:
    """A form for one or two may say the number in words, and nothing else is left out or added."""
    for (_, source), message in texts_in(I18N / f"kiosk_{language.replace('-', '_')}.ts").items():
        forms = [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation", "")]
        for form in forms:
            said, named = (sorted(re.findall(r"%[1-9]", text)) for text in (form, source))
            assert said == named, f"{source!r}: {form!r}"
        assert any("%Ln" in form or "%n" in form for form in forms) == ("%Ln" in source or "%n" in source)


def test_the_kiosk_can_draw_the_words_of_every_language_with_the_fonts_it_brings(tmp_path: Path) -> None:
    assert undrawn_there("".join(file.read_text("utf-8") for file in sorted(I18N.glob("*.ts"))), tmp_path) == ""
