"""The languages that attendees can choose, each by the name that its own speakers give it."""

from collections.abc import Iterable

OWN_NAMES = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "it": "Italiano",
    "pt-BR": "Português",
    "ja": "日本語",
    "hi": "हिन्दी",
    "ar": "العربية",
    "he": "עברית",
}
"""In the order in which they are offered; names as Unicode's CLDR 48 has them, capitalised as in a list."""
PROOF_READ = frozenset({"en"})
"""Those whose words of the kiosk a native speaker has read."""
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "yi"})
ALL, NONE = "all", "none"
"""What the setting `languages` says besides codes."""


def offered(setting: str, spoken: Iterable[str], usual: str) -> tuple[str, ...]:
    """The languages to choose from, of those `spoken`; `usual`, the kiosk's own, is one of them.

    Nothing where there is only one.
    """
    wanted = set(spoken) if setting == ALL else set(setting.split())
    known = [language for language in OWN_NAMES if language in spoken and (language in wanted or language == usual)]
    return tuple(known) if setting != NONE and len(known) > 1 else ()


def nearest(language: str) -> str:
    """Which of the languages `language` is, such as "pt-BR" for "pt"; itself where it is none of them."""
    if language in OWN_NAMES:
        return language
    first = language.partition("-")[0]
    return next((known for known in OWN_NAMES if known.partition("-")[0] == first), language)


def is_right_to_left(language: str) -> bool:
    """Whether `language` is written from right to left."""
    return language.partition("-")[0] in _RIGHT_TO_LEFT


def own_name(language: str) -> str:
    """What its own speakers call `language`; its code where that isn't known."""
    return OWN_NAMES.get(nearest(language), language)
