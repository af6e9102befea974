"""This machine's settings as a form: what the kiosk is called, where it stands, how its screen is used."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.machine.settings import Settings, SettingsRefusedError, change_settings, read_settings
from kiosk.office.fields import Field, shown
from kiosk.office.not_done import NotDoneError
from kiosk.office.page import Row

FIELDS = (
    Field("name", "Name"),
    Field("place", "Place"),
    Field("code", "Short sign"),
    Field("screen_inches", "Screen's diagonal in inches"),
    Field("rotation", "Screen turned by", "choice", ("0", "90", "180", "270")),
    Field("text_scale", "Text size", "choice", ("1.0", "1.25", "1.5")),
    Field("reduced_motion", "Nothing moves", "switch"),
    Field("language", "Language"),
    Field("feed_folder", "Folder for feeds"),
    Field("report_folder", "Folder for reports"),
)
"""What staff set on the screen; the reader, the fleet and the campaign have places of their own."""
_NUMBERS = {"screen_inches": float, "text_scale": float, "rotation": int}


def machine_rows(data: Path, wrong: Mapping[str, tuple[str, str]]) -> tuple[Row, ...]:
    """The settings in the folder `data`; of each setting in `wrong`, what was typed and why it was refused.

    Raises:
        NotDoneError: they can't be read.
    """
    try:
        return settings_rows(read_settings(data).settings, wrong)
    except SettingsRefusedError as error:
        raise NotDoneError(str(error)) from None


def settings_rows(settings: Settings, wrong: Mapping[str, tuple[str, str]]) -> tuple[Row, ...]:
    """The same of these settings."""
    values = settings.model_dump()
    rows = []
    for field in FIELDS:
        typed, problem = wrong.get(field.name, (shown(values[field.name]), ""))
        hint = Settings.model_fields[field.name].description or ""
        rows.append(
            Row(field.name, field.label, hint, field.kind, typed, field.choices, problem, "fatal" if problem else "")
        )
    return tuple(rows)


def change_machine(data: Path, name: str, text: str) -> Settings:
    """The setting `name` says `text` from now on; empty text removes it.

    Raises:
        NotDoneError: it can't say that.
    """
    if name not in {field.name for field in FIELDS}:
        raise NotDoneError(f"There is no setting {name[:40]!r} here.")
    value: Any = text.strip() or None
    if name == "reduced_motion":
        value = bool(value)
    elif value is not None and name in _NUMBERS:
        try:
            value = _NUMBERS[name](value)
        except ValueError:
            raise NotDoneError(f"{value[:40]!r} is not a number; write one such as 27.") from None
    try:
        return change_settings(data, {name: value})
    except SettingsRefusedError as error:
        said = str(error)
        raise NotDoneError(said[:1].upper() + said[1:]) from None
