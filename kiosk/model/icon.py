"""Which icon goes with what an amount or a line does. Pure."""

from collections.abc import Iterator, Mapping, Sequence

from kiosk.model.illustration import Illustration, illustrations_for

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
_NEUTRAL = ("heart", "gift", "users", "plant-2", "world")
"""Where the words ask for none, or for one that is taken."""
ICONS = frozenset({*_WORDS, *_LIKE.values()})
"""All of them, by their names in `Icons.qml`."""


def icon_for(text: str) -> str:
    """The icon that goes with `text`; a heart where its words ask for none."""
    return next(_icons_for(text))


def icons_for(texts: Sequence[str]) -> tuple[str, ...]:
    """The icon that goes with each of `texts`, none twice; empty where all that fit are taken."""
    found: list[str] = []
    for text in texts:
        found.append(next((icon for icon in _icons_for(text) if icon not in found), ""))
    return tuple(found)


def _icons_for(text: str) -> Iterator[str]:
    words = "".join(letter if letter.isalpha() else " " for letter in text.casefold()).split()
    for icon, starts in _WORDS.items():
        if any(word.startswith(start) for word in words for start in starts.split()):
            yield icon
    yield from (_LIKE[name] for name in illustrations_for(text))
    yield from _NEUTRAL
