"""Settings as their file says them, checked; what is found wrong as records of mistakes."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from kiosk.machine.setting_mistakes import ValuesWrongError, unknown_setting
from kiosk.machine.settings_trouble import SettingMistake
from kiosk.model.checked import asked, checked
from kiosk.model.part import Part

_S = TypeVar("_S", bound=Part)


def checked_values(kind: type[_S], values: Mapping[str, Any]) -> _S:
    """The settings, of the class `kind`, that `values` say.

    Raises:
        ValuesWrongError: some of them can't be.
    """
    try:
        return checked(kind, values)
    except ValidationError as error:
        fields, found = asked(kind), error.errors(include_url=False)
        raise ValuesWrongError({str(one["loc"][0]): _mistake(one, fields) for one in found}) from None


def _mistake(details: ErrorDetails, fields: Mapping[str, FieldInfo]) -> SettingMistake:
    key, given, context = str(details["loc"][0]), repr(str(details["input"])[:40]), details.get("ctx", {})
    match details["type"]:
        case "extra_forbidden":
            return unknown_setting(key, fields)
        case "string_pattern_mismatch":
            example = (fields[key].examples or [""])[0]
            return SettingMistake("badly_written", (key, given, repr(example)))
        case "kiosk" if context["mistake"] == "password":
            return SettingMistake("password", (key,))
        case "kiosk":
            return SettingMistake("odd_signs", (key, given))
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
