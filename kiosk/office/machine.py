"""This machine's settings as a form: what the kiosk is called, where it stands, how its screen is used."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.machine.settings import Settings, SettingsRefusedError, change_settings, read_settings
from kiosk.office.fields import Field, shown
from kiosk.office.page import Row
from kiosk.office.trouble import NoSuchSetting, NotANumber, NotDoneError, RefusedElsewhere, Trouble

FIELDS = (
    Field("name"),
    Field("place"),
    Field("code"),
    Field("screen_inches"),
    Field("scan_metres"),
    Field("reading_metres"),
    Field("reader_side", "choice", ("", "left", "right", "below")),
    Field("rotation", "choice", ("0", "90", "180", "270")),
    Field("text_scale", "choice", ("1.0", "1.25", "1.5")),
    Field("reduced_motion", "switch"),
    Field("high_contrast", "switch"),
    Field("more_time", "switch"),
    Field("low_controls", "switch"),
    Field("screen_bottom_mm"),
    Field("switches", "choice", ("off", "one", "two")),
    Field("switch_keys"),
    Field("switch_seconds"),
    Field("speech", "choice", ("off", "espeak-ng", "speech-dispatcher")),
    Field("speech_key"),
    Field("speech_keys"),
    Field("speech_volume"),
    Field("speech_seconds"),
    Field("language"),
    Field("languages"),
    Field("rotate_languages", "switch"),
    Field("feed_folder"),
    Field("report_folder"),
    Field("screen_from_afar", "switch"),
)
"""What staff set on the screen; the reader, the fleet and the campaign have places of their own."""
_SWITCHES = frozenset(field.name for field in FIELDS if field.kind == "switch")
_NUMBERS = {
    "screen_inches": float,
    "scan_metres": float,
    "reading_metres": float,
    "text_scale": float,
    "rotation": int,
    "screen_bottom_mm": int,
    "switch_seconds": float,
    "speech_volume": int,
    "speech_seconds": int,
}


def machine_rows(data: Path, wrong: Mapping[str, tuple[str, Trouble]]) -> tuple[Row, ...]:
    """The settings in the folder `data`; of each setting in `wrong`, what was typed and why it was refused.

    Raises:
        NotDoneError: they can't be read.
    """
    try:
        return settings_rows(read_settings(data).settings, wrong)
    except SettingsRefusedError as error:
        raise NotDoneError(RefusedElsewhere(error)) from None


def settings_rows(settings: Settings, wrong: Mapping[str, tuple[str, Trouble]]) -> tuple[Row, ...]:
    """The same of these settings."""
    values = settings.values()
    rows = []
    for field in FIELDS:
        typed, trouble = wrong.get(field.name, (shown(values[field.name]), None))
        rows.append(Row(field.name, field, typed, trouble))
    return tuple(rows)


def change_machine(data: Path, name: str, text: str) -> Settings:
    """The setting `name` says `text` from now on; empty text removes it.

    Raises:
        NotDoneError: it can't say that.
    """
    if name not in {field.name for field in FIELDS}:
        raise NotDoneError(NoSuchSetting(name[:40]))
    value: Any = text.strip() or None
    if name in _SWITCHES:
        value = bool(value)
    elif value is not None and name in _NUMBERS:
        try:
            value = _NUMBERS[name](value)
        except ValueError:
            raise NotDoneError(NotANumber(value[:40])) from None
    try:
        return change_settings(data, {name: value})
    except SettingsRefusedError as error:
        raise NotDoneError(RefusedElsewhere(error)) from None
