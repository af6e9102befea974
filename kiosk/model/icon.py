"""Which icon goes with what an amount or a line does. Pure."""

from collections.abc import Mapping

from kiosk.model.illustration import Illustration, illustration_for

_WORDS: Mapping[str, str] = {
    "soup": "meal soup food eat hungry kitchen lunch mahlzeit essen suppe repas comida",
    "stethoscope": "doctor medic health nurse clinic hospital vet arzt medizin médecin médico",
    "plane": "trip flight fly journey reise voyage viaje",
    "server": "server hosting bandwidth infrastructure",
    "tools": "repair tool build restor maintain werkzeug reparatur répar repar",
}
"""By icon, the beginnings of words that ask for it, before those of an illustration do."""
_LIKE: Mapping[Illustration, str] = {
    "book": "school",
    "box": "package",
    "chapel": "building-church",
    "globe": "world",
    "hall": "users",
    "heart": "heart",
    "house": "home",
    "jar": "gift",
    "laptop": "code",
    "megaphone": "speakerphone",
    "paw": "paw",
    "people": "users",
    "person": "users",
    "shield": "shield-check",
    "sprout": "plant-2",
    "temple": "building-bank",
}
ICONS = frozenset({*_WORDS, *_LIKE.values()})
"""All of them, by their names in `Icons.qml`."""


def icon_for(text: str) -> str:
    """The icon that goes with `text`; a heart where its words ask for none."""
    words = "".join(letter if letter.isalpha() else " " for letter in text.casefold()).split()
    for icon, starts in _WORDS.items():
        if any(word.startswith(start) for word in words for start in starts.split()):
            return icon
    found = illustration_for(text)
    return _LIKE[found] if found is not None else "heart"
