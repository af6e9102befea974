"""Makes the pseudo-language from what lupdate finds in the sources: in brackets, accented, a third longer."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import CHECKOUT

TOOLS = Path(sys.executable).parent
SOURCES = (CHECKOUT / "kiosk", CHECKOUT / "resources" / "qml")
OPEN, CLOSE = "[", "]"
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")
_KEPT = re.compile(r"(%L?[n1-9]|\s+)")
_VOWELS = "áéíóúýÁÉÍÓÚÝ"


def pseudo(text: str) -> str:
    """`text` in the pseudo-language: places such as `%1` stay, words grow by their vowels until it is long enough."""
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text)]
    missing = max(2, len(text) // 3) - 2  # the brackets are a part of it
    while missing > 0:
        before = missing
        for place, part in enumerate(parts):
            if missing > 0 and not _KEPT.fullmatch(part) and (grown := _grown(part)) != part:
                parts[place] = grown
                missing -= 1
        if missing == before:
            break
    return f"{OPEN}{''.join(parts)}{CLOSE}"


def _grown(word: str) -> str:
    """`word` with the vowel that is repeated least said once more; without a vowel as it is."""
    runs = list(re.finditer(rf"([{_VOWELS}])\1*", word))
    if not runs:
        return word
    shortest = min(runs, key=lambda run: len(run[0]))
    return word[: shortest.start()] + shortest[1] + word[shortest.start() :]


def sources_of_texts(ts: Path) -> Iterator[tuple[str, ET.Element]]:
    """Each message of a .ts file, with the name of its context."""
    for context in ET.parse(ts).getroot().iterfind("context"):  # noqa: S314 - our own file
        for message in context.iterfind("message"):
            yield context.findtext("name", ""), message


def make_pseudo_language(folder: Path) -> Path:
    """Write the pseudo-language as `kiosk_en.qm` into `folder`/i18n; returns `folder`.

    The texts are those that lupdate finds, so that one that it misses stays English on the screen.
    """
    words = folder / "i18n"
    words.mkdir(parents=True)
    ts = words / "kiosk_en.ts"
    found = [str(TOOLS / "pyside6-lupdate"), "-extensions", "py,qml", *map(str, SOURCES), "-ts", str(ts)]
    subprocess.run([*found, "-source-language", "en", "-target-language", "en"], check=True, capture_output=True)
    plurals = {
        (context, message.findtext("source", "")): [form.text or "" for form in message.iterfind("*/numerusform")]
        for context, message in sources_of_texts(CHECKOUT / "resources" / "i18n" / "kiosk_en.ts")
    }
    tree = ET.parse(ts)  # noqa: S314 - written just now
    for context in tree.getroot().iterfind("context"):
        for message in context.iterfind("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            assert translation is not None
            translation.attrib.pop("type", None)
            forms = list(translation.iterfind("numerusform"))
            english = plurals.get((context.findtext("name", ""), source), [source] * len(forms))
            for form, text in zip(forms, english, strict=True):
                form.text = pseudo(text)
            if not forms:
                translation.text = pseudo(source)
    tree.write(ts, "utf-8", xml_declaration=True)
    subprocess.run([str(TOOLS / "pyside6-lrelease"), str(ts)], check=True, capture_output=True)
    return folder


def outside_brackets(text: str) -> str:
    """What of a shown text stands outside of all brackets."""
    depth, outside = 0, []
    for sign in text:
        if sign == OPEN:
            depth += 1
        elif sign == CLOSE and depth:
            depth -= 1
        elif depth == 0:
            outside.append(sign)
    return "".join(outside)
