"""What pydantic found wrong with settings, as records of mistakes."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from kiosk.machine.settings_trouble import SettingMistake

_OF_KEYS = frozenset(("speech", "speech_key", "speech_keys", "switches", "switch_keys"))


def unknown_setting(key: str, names: Iterable[str]) -> SettingMistake:
    """That `key` is none of `names`, and which of them is meant."""
    from difflib import get_close_matches  # few kiosks have such a mistake

    known = sorted(names)
    meant = get_close_matches(key[:40].lower(), known, n=1)
    if meant:
        return SettingMistake("unknown_like", (repr(key[:40]), meant[0]))
    return SettingMistake("unknown", (repr(key[:40]), ", ".join(known)))


def mistakes_in(error: ValidationError, fields: Mapping[str, FieldInfo]) -> dict[str, SettingMistake]:
    """What is wrong with settings of these `fields`, by key."""
    return {str(details["loc"][0]): _mistake(details, fields) for details in error.errors(include_url=False)}


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


def _mistake(details: ErrorDetails, fields: Mapping[str, FieldInfo]) -> SettingMistake:
    key, given, context = str(details["loc"][0]), repr(str(details["input"])[:40]), details.get("ctx", {})
    match details["type"]:
        case "extra_forbidden":
            return unknown_setting(key, fields)
        case "string_pattern_mismatch":
            example = (fields[key].examples or [""])[0]
            return SettingMistake("badly_written", (key, given, repr(example)))
        case "odd_signs":
            return SettingMistake("odd_signs", (key, given))
        case "password":
            return SettingMistake("password", (key,))
        case "string_too_short":
            return SettingMistake("empty", (key,))
        case "string_too_long":
            return SettingMistake("too_long", (key, context["max_length"]))
        case "string_type":
            return SettingMistake("not_text", (key,))
        case "float_type" | "float_parsing" | "int_type" | "int_parsing" | "int_from_float":
            return SettingMistake("not_a_number", (key,))
        case "bool_type" | "bool_parsing":
            return SettingMistake("neither_true_nor_false", (key,))
        case "greater_than_equal":
            return SettingMistake("too_small", (key, f"{context['ge']:g}"))
        case "greater_than":
            return SettingMistake("not_above", (key, f"{context['gt']:g}"))
        case "less_than_equal":
            return SettingMistake("too_large", (key, f"{context['le']:g}"))
        case "literal_error":
            return SettingMistake("none_of", (key, given, str(context["expected"]).replace(" or ", ", ")))
        case _:
            return SettingMistake("unusable", (key,))
