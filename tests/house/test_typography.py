"""Every translation is set as its language is: its own marks and spaces, one form for each of its plurals."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.model.languages import OWN_NAMES
from tests.conftest import CHECKOUT

TRANSLATED = [code for code in OWN_NAMES if code != "en"]
PLURALS = {"ja": 1, "ar": 6}
"""How many forms a count has; two elsewhere."""
ENDS = {
    "ja": {".": "。", "!": "\uff01", "?": "\uff1f", ":": "\uff1a"},
    "hi": {".": "।"},
    "ar": {"?": "؟"},
}
"""How a sentence ends that ends so in English; the same elsewhere."""
FOREIGN_QUOTES = {
    "es": "“”„",
    "fr": "“”„",
    "it": "“”„",
    "ar": "“”„",
    "de": "”«»",
    "pt-BR": "«»„",
    "ja": "“”«»",
    "he": "“„«»",
}
NOWHERE = [
    (re.compile(r"[\u200b\ufeff\u00ad\u2028]"), "a sign that nobody sees"),
    (re.compile(r"\w'\w"), "a straight apostrophe"),
    (re.compile(r"[ \u00a0\u202f]{2}"), "two spaces"),
    (re.compile(r"^\s|\s$"), "a space at its edge"),
]
"""What no language has, where the English has none."""
NOT_HERE = {
    "fr": [
        (re.compile(r" [;:!?»](?:\s|$)|« "), "a space where a line may break before its mark"),
        (re.compile(r"\w[;!?](?:\s|$)|\w(?<!Authorization):(?:\s|$)"), "no space before its mark"),
    ],
    "ja": [(re.compile(r"[\u3040-\u30ff\u4e00-\u9fff][,.!?:;](?!\w)"), "a narrow mark after wide letters")],
    "ar": [(re.compile(r"[\u0600-\u06ff][,?;]"), "a Latin mark after Arabic letters")],
}
SPACE_BEFORE = re.compile(r"\w [!?;:,](?:\s|$)")
"""Only French has it."""
ADDRESSED = {
    "es": r"\b(tu|tus|tuyo|puedes|puedas|quieres|tienes|contigo|vuestr[oa]s?)\b",
    "fr": r"\b(tu|ton|ta|tes|toi)\b",
    "de": r"\b(du|dein\w*|dir|dich|euch|euer)\b",
    "it": r"\b(tuo|tua|tuoi|tue|puoi|vuoi|hai|devi)\b",
    "pt-BR": r"\b(tu|teus?|tuas?|vós)\b",
    "he": r"\bשלך\b",
}
"""Words of another address than the one that `docs/languages.md` names."""
ROOM = 2.0, 18
"""How long a translation may be: so many times the English, or so many letters more."""


def file_of(language: str) -> Path:
    return CHECKOUT / "resources" / "i18n" / f"kiosk_{language.replace('-', '_')}.ts"


def said(language: str) -> Iterator[tuple[str, list[str]]]:
    """Each English text with its translation, or with the forms of it."""
    for message in ET.parse(file_of(language)).getroot().iter("message"):  # noqa: S314 - our own file
        forms = [form.text or "" for form in message.iter("numerusform")]
        yield message.findtext("source", ""), forms or [message.findtext("translation", "")]


def faults(language: str, source: str, text: str) -> Iterator[str]:
    """What is wrong with `text`, a translation of `source`."""
    if not re.search(r"[^\W\d]", source):
        return  # keys of a keyboard
    yield from (name for pattern, name in NOWHERE if pattern.search(text) and not pattern.search(source))
    yield from (name for pattern, name in NOT_HERE.get(language, []) if pattern.search(text))
    if language != "fr" and SPACE_BEFORE.search(text):
        yield "a space before its mark"
    ends = source[-1] if source[-1] in ".!?:…" else ""
    if ends and not text.endswith(ENDS.get(language, {}).get(ends, ends)):
        yield "another end"
    if not ends and re.search(r"[.!?:…。।؟\uff01\uff1f\uff1a]$", text):
        yield "an end where there is none"
    if set(FOREIGN_QUOTES.get(language, "")) & set(text):
        yield "another language’s quotes"
    if language == "es" and text.count("¿") != len(re.findall(r"[?](?!\w)", text)):
        yield "a question that nothing opens"
    if language == "es" and text.count("¡") != text.count("!"):
        yield "an exclamation that nothing opens"
    if language in ADDRESSED and re.search(ADDRESSED[language], text, re.IGNORECASE):
        yield "another address"
    if len(text) > max(ROOM[0] * len(source), len(source) + ROOM[1]):
        yield "too long"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_translation_is_set_as_its_language_is(language: str) -> None:
    found = [
        f"{fault}: {source!r}: {text!r}"
        for source, forms in said(language)
        for text in forms
        for fault in faults(language, source, text)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_count_has_the_forms_of_its_language(language: str) -> None:
    for source, forms in said(language):
        if re.search("%L?n", source):
            assert len(forms) == PLURALS.get(language, 2), source
            assert all(forms), source


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_a_reader_shows_has_the_room_for_it(language: str) -> None:
    """Stripe's readers take so many characters for a title and for a button, and refuse more."""
    for message in ET.parse(file_of(language)).getroot().iter("message"):  # noqa: S314 - our own file
        if room := re.search(r"(\d+) characters at most", message.findtext("comment", "")):
            assert len(message.findtext("translation", "")) <= int(room[1]), message.findtext("translation")


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("fr", "Thank you!", "Merci !"),
        ("fr", "Thank you!", "Merci!"),
        ("es", "A receipt?", "Un recibo?"),
        ("es", "A “word”", "Una “palabra”"),
        ("it", "the goal", "l'obiettivo"),
        ("de", "two words", "zwei  Wörter"),
        ("ja", "Thank you!", "ありがとう!"),
        ("ar", "A receipt?", "إيصال?"),
        ("pt-BR", "Thank you!", "Obrigado !"),
        ("pt-BR", "Sent.", "Enviado"),
        ("he", "Thank you", "תודה\u200b"),
        ("es", "What you can", "Lo que puedas"),
        ("de", "Back", "Zurück zur vorigen Auswahl gehen"),
    ],
)
def test_what_is_set_wrongly_is_seen(language: str, source: str, text: str) -> None:
    assert list(faults(language, source, text))
