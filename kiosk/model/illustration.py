"""Which of our illustrations goes with a text. Pure."""

import functools
from collections.abc import Mapping
from typing import Literal, get_args

Illustration = Literal[
    "book",
    "box",
    "chapel",
    "globe",
    "hall",
    "heart",
    "house",
    "jar",
    "laptop",
    "megaphone",
    "paw",
    "people",
    "person",
    "shield",
    "sprout",
    "temple",
]
"""An illustration by the name of its file in `resources/illustrations/`."""

StoryIllustration = Literal["auto", "figure", "none", Illustration]
"""What staff may choose for a story without a picture: what its words ask for, its figure, nothing, or one of ours."""

ILLUSTRATIONS: tuple[Illustration, ...] = get_args(Illustration)
"""All of them."""

_WORDS: Mapping[Illustration, str] = {
    "shield": "secur safety vulnerab cve privacy protect sicherheit schutz sécurité seguridad",
    "hall": "conference pycon congress summit meet event festival concert talk sprint konferenz "
    "tagung treffen veranstaltung conférence congrès rencontre conferencia congreso encuentro",
    "paw": "animal dog cat puppy kitten pet shelter vet zoo wildlife tiere hund hunde katze tierheim animaux chien "
    "refuge perro gato",
    "chapel": "church chapel parish bell prayer worship congregation organ kirche kapelle gemeinde orgel glocke "
    "église paroisse iglesia parroquia",
    "temple": "museum gallery exhibition heritage monument archive theatre opera library ausstellung sammlung denkmal "
    "musée exposition museo exposición",
    "house": "home house roof building homeless housing hospice haus dach wohnung obdach maison toit logement casa "
    "techo hogar",
    "sprout": "tree garden forest climate seed nature plant farm green grow environment baum garten wald klima natur "
    "arbre jardin forêt bosque árbol jardín",
    "book": "school learn teach educat student course read scholar grant documentation schule lernen bildung buch "
    "école éducation escuela educación libro",
    "box": "package pypi release distribut warehouse parcel food aid supplies deliver paket verteil lebensmittel "
    "colis paquete",
    "laptop": "python code software developer program computer website app internet online digital engineer cpython "
    "release entwickl rechner logiciel ordinateur desarroll",
    "globe": "world global international country countries abroad language translat travel welt länder monde "
    "mundo países",
    "people": "member community volunteer team people join together sponsor organi fellow diversity mitglied "
    "gemeinschaft verein ehrenamt bénévole communauté membre comunidad miembro voluntari",
    "person": "mentor leader director",
    "megaphone": "news follow announce campaign voice media neuigkeit nachricht folgen actualité noticia",
    "heart": "thank thanks grateful love care danke dankbar merci gracias",
    "jar": "fund funding fundrais drive donat give gift raise money spend spende sammlung collecte dons recaud",
}
"""By illustration, what asks for it: words of up to four letters, the beginnings of words where there are more.

An earlier one wins where as many words ask.
"""


def illustration_for(text: str) -> Illustration | None:
    """The illustration that most words of `text` ask for; `None` where none does."""
    return next(iter(illustrations_for(text)), None)


def illustrations_for(text: str) -> tuple[Illustration, ...]:
    """The illustrations that words of `text` ask for; the one that most ask for first."""
    return tuple(_counts(text))


def strong_illustrations(title: str, text: str) -> tuple[Illustration, ...]:
    """Those that a word of `title` asks for, or two of `text`; a single word in passing is about something else."""
    whole = _counts(f"{title} {text}")
    titled = _counts(title)
    return tuple(name for name in whole if name in titled or whole[name] > 1)


@functools.lru_cache(maxsize=256)
def _counts(text: str) -> Mapping[Illustration, int]:
    words = "".join(letter if letter.isalpha() else " " for letter in text.casefold()).split()
    asked = {
        name: sum(any(_asks(word, start) for start in starts.split()) for word in words)
        for name, starts in _WORDS.items()
    }
    return {name: asked[name] for name in sorted(asked, key=lambda name: -asked[name]) if asked[name]}


def _asks(word: str, start: str) -> bool:
    return word in (start, f"{start}s") if len(start) < 5 else word.startswith(start)
