"""Which of the values that a settings file has can be used; what was checked once isn't checked again."""

import contextlib
import json
from collections.abc import Mapping
from typing import Any, TypeVar

from kiosk.machine.setting_mistakes import ValuesWrongError
from kiosk.machine.settings_trouble import SettingMistake
from kiosk.model.part import Part
from kiosk.model.part_json import from_json, to_json
from kiosk.system.kept_answers import KeptAnswers

_S = TypeVar("_S", bound=Part)


def usable(kind: type[_S], values: Mapping[str, Any], kept: KeptAnswers) -> tuple[_S, dict[str, SettingMistake]]:
    """The settings, of the class `kind`, among `values`, and by key what is wrong with those that are passed over."""
    question = f"settings {values!r}"
    if (answer := kept.find(question)) is not None:
        with contextlib.suppress(ValueError):
            said, _, wrong = answer.partition("\n")
            found = json.loads(wrong)
            return from_json(kind, said), {key: SettingMistake(name, tuple(rest)) for key, name, *rest in found}
    mistakes: dict[str, SettingMistake] = {}
    try:
        settings = checked(kind, values)
    except ValuesWrongError as error:
        mistakes = error.mistakes
        settings = checked(kind, {key: value for key, value in values.items() if key not in mistakes})
    if "uuid" in values and "uuid" not in mistakes:  # else each reading has another
        told = [(key, mistake.kind, *mistake.values) for key, mistake in mistakes.items()]
        kept.keep(question, f"{to_json(settings)}\n{json.dumps(told)}")
    return settings, mistakes


def checked(kind: type[_S], values: Mapping[str, Any]) -> _S:
    """The settings, of the class `kind`, that `values` say.

    Raises:
        ValuesWrongError: some of them can't be.
    """
    from kiosk.machine.setting_check import checked_values  # it brings what checks, which stays in memory

    return checked_values(kind, values)
