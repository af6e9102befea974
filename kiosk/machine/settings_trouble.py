"""What is wrong with this machine's settings, as records; `kiosk.words.settings` says them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from kiosk.model.mistake import Value
from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class SettingMistake:
    """A setting can't be this; the first of `values` names it."""

    kind: Literal[
        "unknown",
        "unknown_like",
        "badly_written",
        "none_of",
        "odd_signs",
        "password",
        "empty",
        "too_long",
        "not_text",
        "not_a_number",
        "neither_true_nor_false",
        "too_small",
        "not_above",
        "too_large",
        "key_twice",
        "unusable",
    ]
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class SettingsFileTrouble:
    """Their file can't be read or written; `why` as the system says it."""

    kind: Literal[
        "not_a_regular_file",
        "leads_nowhere",
        "unreadable",
        "too_large",
        "not_utf8",
        "not_toml",
        "too_deep",
        "too_many_words",
        "busy",
        "unwritable",
    ]
    file: Path
    why: Value = ""


@dataclass(frozen=True, slots=True)
class CampaignUnclear:
    """It isn't clear which campaign they mean."""

    file: Path
    mistake: SettingMistake


@dataclass(frozen=True, slots=True)
class ValuesRefused:
    """They can't be changed to this."""

    mistakes: tuple[SettingMistake, ...]


SettingsRefusal = SettingsFileTrouble | CampaignUnclear | ValuesRefused


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A line of their file is passed over."""

    file: Path
    mistake: SettingMistake


@dataclass(frozen=True, slots=True)
class ReadAs:
    """A name in it can't be shown everywhere, and is read without the signs that can't."""

    file: Path
    key: str
    text: str


SettingsNote = PassedOver | ReadAs
SettingsSaid = Sequence[SettingsRefusal | SettingsNote]
