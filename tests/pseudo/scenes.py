"""Every scene and state that the matrix of the pseudo-language shows, and what is wrong with one."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.app.kiosk import Kiosk
from kiosk.model.languages import OWN_NAMES
from kiosk.office.feed_presets import presets
from kiosk.ui.office.pictures import PIECES
from kiosk.ui.snapshot import SceneAsked, scenes_of, set_scene
from tests.finger import find, settle
from tests.pseudo.language import outside_brackets
from tests.ui.attract.test_scenes import faults, texts
from tests.ui.booth.test_scenes import LISTS, LONG
from tests.ui.booth.test_scenes import scenes as booth_scenes
from tests.ui.giving.test_scenes import variants

TEXT_SCALES = (1.0, 1.5)
OTHERS = {
    *(
        "Booth 1",
        "Booth 2",
        "Hall 2",
        "Entrance",
        "Front desk",
        "Second table",
        "Our office",
        "Guests",
        "Spring drive",
    ),
    *(
        "guido@example.org",
        "ada.lovelace@example.org",
        "@gmail.com",
        ".com",
        "Downloads",
        "website",
        "offer",
        "hall.jpg",
        "team.png",
        "AB",
        "CD",
        "espeak-ng",
        "speech-dispatcher",
    ),
    *OWN_NAMES.values(),
}
"""What else nobody translates: names that people gave, addresses they typed, files they have."""
STRIPES_OWN = {
    *("PaymentIntents: Write", "Checkout Sessions: Write", "Terminal Readers: Write", "Terminal Locations: Read"),
    *("Charges and Refunds: Read", "Balance: Read"),
}
"""Names of permissions as Stripe's Dashboard has them, in English."""
_ADDRESS = re.compile(r"(https?://)?[\w@-]+(\.[\w-]+)+(:\d+)?(/[\w./?&=%#-]*)?|/\?[\w=&]+|(/[\w.-]+){2,}")
_TIME = re.compile(r"\b(AM|PM|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b")
_CODE = re.compile(r"\b[A-Z0-9]{4}\b")
_WORD = re.compile(r"[^\W\d_]{2,}")


def scenes(kiosk: Kiosk) -> list[SceneAsked]:
    """All of them, with every state that the tests of the rooms know; one that fails the view comes last."""
    giving = [SceneAsked(name, giving=state) for name, state in variants(kiosk)]
    found = [*scenes_of(kiosk.view, kiosk.views.attendee), *giving, *booth_scenes(kiosk)]
    return sorted(found, key=lambda scene: scene.failed)


def strings(value: object) -> Iterator[str]:
    """Every text in a campaign's file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def _of_presets() -> Iterator[str]:
    """The names of websites, and where their shape was read."""
    for one in presets().values():
        yield from (one.name, one.source)


def own_words(folder: Path) -> list[str]:
    """The campaign's texts, their sentences, which stand below figures, and those of others, the longest first."""
    whole = list(strings(tomllib.loads((folder / "campaign.toml").read_text("utf-8"))))
    texts = [*whole, *(sentence.rstrip(".") for text in whole for sentence in text.split(". "))]
    others = OTHERS | STRIPES_OWN | {LONG} | {one.piece.text for one in PIECES} | set(_of_presets())
    return sorted({text for text in texts if len(text) > 2} | others, key=len, reverse=True)


def untranslated(text: str, own: Iterable[str]) -> str:
    """What of a shown text stands outside of brackets and is neither the campaign's nor a figure, date or address."""
    rest = outside_brackets(text).replace("\u200b", "")
    for words in own:
        rest = rest.replace(words, "")
    rest = _CODE.sub("", _TIME.sub("", _ADDRESS.sub("", rest)))
    return rest.strip() if _WORD.search(rest) else ""


def wrong_with(kiosk: Kiosk, scene: SceneAsked, own: Iterable[str]) -> list[str]:
    """A line for each text of `scene` that nobody can translate, is cut or lies over another."""
    set_scene(kiosk.display, kiosk.views, scene)
    window = kiosk.display.window
    settle(window)
    found = [
        f"{scene.name}: nobody can translate {rest!r} of {text.property('text')!r}"
        for text in texts(window)
        if (rest := untranslated(str(text.property("text")), own))
    ]
    if find(window, "idle-warning") is not None:
        return found  # it lies over the scene on purpose; tests/ui/giving/test_scenes.py checks what is on it
    is_long = scene.name in LISTS
    return found + [
        fault
        for fault in faults(kiosk, scene.name)
        if not (is_long and "leaves the screen" in fault)
        and not ("/data" in fault and "is cut" in fault)  # a folder's name is shortened in its middle
    ]
