"""What QML may not do: parse text from outside, fetch, use stock controls, or keep numbers to itself."""

import re
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT

QML = CHECKOUT / "resources" / "qml"
FILES = sorted(QML.rglob("*.qml"))


@pytest.fixture(params=FILES, ids=lambda file: str(file.relative_to(QML)))
def source(request: pytest.FixtureRequest) -> tuple[Path, str]:
    file: Path = request.param
    return file, re.sub(r"//[^\n]*", "", file.read_text("utf-8"))


def test_there_is_something_to_read() -> None:
    assert len(FILES) > 15


def test_text_is_shown_by_the_plain_text_component_only(source: tuple[Path, str]) -> None:
    file, text = source
    if file.name == "PlainText.qml":
        assert "textFormat: Text.PlainText" in text
        return
    if file.name == "TextEntry.qml":  # the only place where text is typed
        assert text.count("TextEdit {") == text.count("textFormat: TextEdit.PlainText") == 1
        return
    assert not re.search(r"^\s*(Text|TextEdit|TextInput|TextArea|Label|ToolTip)\s*\{", text, re.MULTILINE)
    assert "textFormat" not in text


def test_no_stock_controls_are_used(source: tuple[Path, str]) -> None:
    _, text = source
    assert "QtQuick.Controls" not in text
    assert "QtQuick.Dialogs" not in text


def test_keys_do_something_only_where_the_focus_is(source: tuple[Path, str]) -> None:
    file, text = source
    if file.name in ("FocusGuide.qml", "Guidance.qml"):
        return  # switches, and the keys of what speaks, are pressed wherever the focus is, where staff have set them
    assert not re.search(r"\b(?:Shortcut|Action|Menu|ContextMenu)\b\s*[{.]|StandardKey", text)


def test_templates_bring_their_own_content(source: tuple[Path, str]) -> None:
    _, text = source
    assert len(re.findall(r"\bT\.\w+\s*\{", text)) == len(re.findall(r"\bcontentItem:", text))


def test_nothing_is_fetched(source: tuple[Path, str]) -> None:
    _, text = source
    assert not re.search(r"https?:|XMLHttpRequest|openUrlExternally|FontLoader|WebView|createQmlObject", text)


def test_what_the_software_renderer_cannot_draw_is_not_used(source: tuple[Path, str]) -> None:
    _, text = source
    assert not re.search(r"MultiEffect|ImageParticle|RectangularShadow|ShaderEffect|QtQuick.Effects", text)


def test_words_are_translatable(source: tuple[Path, str]) -> None:
    _, text = source
    literal = re.findall(r'\b(?:text|title|detail|Accessible\.name):\s*"([^"]*[A-Za-z][^"]*)"', text)
    assert not literal


def test_two_values_are_put_into_a_text_at_once(source: tuple[Path, str]) -> None:
    """One after the other, the second would replace a `%1` that stands in the first: Theme.filled."""
    _, text = source
    assert not re.search(r"\.arg\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)\s*\.arg\(", text)


def test_sizes_come_from_the_theme(source: tuple[Path, str]) -> None:
    file, text = source
    if file.name in ("Theme.qml", "Puppy.qml", "Main.qml"):
        return
    bare = re.findall(r"\b(?:width|height|pixelSize|spacing|radius|\w*[mM]argins?\w*):\s*(-?\d+)\b", text)
    assert set(bare) <= {"0"}


def test_a_file_is_short(source: tuple[Path, str]) -> None:
    file, _ = source
    assert len(file.read_text("utf-8").splitlines()) <= 260
