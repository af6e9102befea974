"""With a language that is a third longer, nothing on the screen stays English, is cut or lies over something else.

Here the matrix of scenes, sizes and text scales is sampled so that each pair of them is seen, without the largest
size; `python -m tests.pseudo` shows it whole.
"""

import re
from pathlib import Path

import pytest

from kiosk.commands.run import COMPOSED_SIZES
from kiosk.machine.settings import Settings
from tests.conftest import OpenKiosk
from tests.pseudo.language import make_pseudo_language, outside_brackets, pseudo
from tests.pseudo.scenes import TEXT_SCALES, own_words, scenes, untranslated, wrong_with


@pytest.fixture(scope="session")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_pseudo_language(tmp_path_factory.mktemp("resources"))


@pytest.mark.matrix(one_in=1)
@pytest.mark.parametrize("text_scale", TEXT_SCALES)
@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_text_can_be_translated_and_has_room(
    open_kiosk: OpenKiosk, example_folder: Path, resources: Path, size: tuple[int, int], text_scale: float
) -> None:
    kiosk = open_kiosk(example_folder, size=size, settings=Settings(text_scale=text_scale), resources=resources)
    own = own_words(example_folder)
    place = COMPOSED_SIZES.index(size) + TEXT_SCALES.index(text_scale)
    sampled = [scene for number, scene in enumerate(scenes(kiosk)) if (number + place) % len(TEXT_SCALES) == 0]
    assert len(sampled) > 40
    found = [fault for scene in sampled for fault in wrong_with(kiosk, scene, own)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("text", ["Back", "Give now", "%1 of %2", "%Ln gift(s) since %1", "Scan with your phone"])
def test_a_text_is_bracketed_accented_and_longer_with_its_places_kept(text: str) -> None:
    said = pseudo(text)
    assert (said[0], said[-1]) == ("[", "]")
    assert re.findall(r"%L?[n1-9]", said) == re.findall(r"%L?[n1-9]", text)
    assert len(said) >= len(text) * 4 // 3
    assert not set("aeio") & set(re.sub(r"%L?[n1-9]", "", said))


def test_what_stands_outside_of_brackets_is_found() -> None:
    assert outside_brackets("[Nó [25] šhíft], card, [óót]") == ", card, "
    assert untranslated("[Šhíft] Hall 2, $25, 7:00 AM", ["Hall 2"]) == ""
    assert untranslated("[Šhíft] is open", []) == "is open"
