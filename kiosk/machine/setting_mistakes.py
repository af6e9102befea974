"""What can be wrong with settings, as records of mistakes."""

from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.machine.settings_trouble import SettingMistake

_OF_KEYS = frozenset(("speech", "speech_key", "speech_keys", "switches", "switch_keys"))


class ValuesWrongError(Exception):
    """Some values can't be settings; `mistakes` says why, by key."""

    def __init__(self, mistakes: dict[str, SettingMistake]) -> None:
        super().__init__(mistakes)
        self.mistakes = mistakes


def unknown_setting(key: str, names: Iterable[str]) -> SettingMistake:
    """That `key` is none of `names`, and which of them is meant."""
    from difflib import get_close_matches  # few kiosks have such a mistake

    known = sorted(names)
    meant = get_close_matches(key[:40].lower(), known, n=1)
    if meant:
        return SettingMistake("unknown_like", (repr(key[:40]), meant[0]))
    return SettingMistake("unknown", (repr(key[:40]), ", ".join(known)))


def key_twice(settings: Mapping[str, Any], changed: Iterable[str]) -> SettingMistake | None:
    """A key that would mean two things at once, so that it would do neither, since one of these was `changed`.

    Those of spoken guidance count only where it is on.
    """
    if settings["speech"] == "off" or _OF_KEYS.isdisjoint(changed):
        return None
    begins, steps = [settings["speech_key"]], settings["speech_keys"].split()
    switches = settings["switch_keys"].split()[: ("off", "one", "two").index(settings["switches"])]
    for name, keys, taken, by in (
        ("speech_keys", steps, begins, "speech_key"),
        ("speech_key", begins, switches, "switch_keys"),
    ):
        twice = next((key for at, key in enumerate(keys) if key in taken or key in keys[:at]), None)
        if twice is not None:
            return SettingMistake("key_twice", (name, twice, by if twice in taken else name))
    return None
