"""This machine's settings: a small TOML file in its data folder, without secrets."""

import contextlib
import os
import tempfile
import tomllib
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

FILE_NAME = "settings.toml"


class SettingsRefusedError(Exception):
    """The settings can't be read or changed; one sentence says why and what to do."""


class Settings(BaseModel):
    """What this machine is and how its screen is to be used."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    uuid: str = Field(default_factory=lambda: str(uuid.uuid4()))
    """This kiosk everywhere in the books; made once."""
    name: str = Field(default="Kiosk", min_length=1, max_length=40)
    """What people call it."""
    code: str = Field(default="k1", pattern=r"^[a-z0-9]{1,8}$", examples=["k1"])
    """A short sign that links carry as attribution."""
    place: str = Field(default="", max_length=60)
    """Where it stands."""
    campaign: str | None = None
    """The campaign's folder; the built-in example when there is none."""
    language: str | None = Field(default=None, pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", examples=["pt-BR"])
    """The screen's language; the campaign's when there is none."""
    text_scale: Annotated[float, Field(ge=1.0, le=1.5)] = 1.0
    """How much larger than usual text is."""
    reduced_motion: bool = False
    """Whether nothing on the screen moves."""
    screen_inches: Annotated[float, Field(gt=0, le=300)] | None = None
    """The screen's diagonal; what the screen itself says when there is none."""


def read_settings(data: Path) -> Settings:
    """The settings in the folder `data`; the usual ones where nothing was set yet.

    Raises:
        SettingsRefusedError: the file is there and can't be used.
    """
    file = data / FILE_NAME
    try:
        text = file.read_text("utf-8-sig")
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        why = f"{file} cannot be read ({error.strerror}); check the file and who may read it."
        raise SettingsRefusedError(why) from None
    except UnicodeDecodeError:
        raise SettingsRefusedError(f"{file} is not UTF-8; save it as UTF-8 or remove it.") from None
    try:
        return Settings.model_validate(tomllib.loads(text))
    except (ValueError, RecursionError) as error:
        raise SettingsRefusedError(f"{file} cannot be used: {_sentence(error)}; correct or remove it.") from None


def keep_settings(data: Path) -> Settings:
    """The settings in the folder `data`; a kiosk that had no uuid keeps its new one, where it can be written.

    Raises:
        SettingsRefusedError: the file is there and can't be used.
    """
    settings = read_settings(data)
    if "uuid" not in settings.model_fields_set:
        with contextlib.suppress(SettingsRefusedError):
            return change_settings(data, {"uuid": settings.uuid})
    return settings


def change_settings(data: Path, changes: dict[str, Any]) -> Settings:
    """Set each key of `changes` (`None` removes it) and write the file at once; comments in it are kept.

    Raises:
        SettingsRefusedError: a key or value isn't one of the settings, or the file can't be written.
    """
    import tomlkit  # a running kiosk only reads

    current = read_settings(data)
    changes = {"uuid": current.uuid, **changes}
    merged = {**current.model_dump(exclude_none=True), **changes}
    known = Settings.model_fields
    try:
        wanted = Settings.model_validate({k: v for k, v in merged.items() if v is not None or k not in known})
    except ValidationError as error:
        raise SettingsRefusedError(f"{_sentence(error)}.") from None
    file = data / FILE_NAME
    document = tomlkit.parse(file.read_text("utf-8-sig")) if file.exists() else tomlkit.document()
    for key, value in changes.items():
        if value is None and key != "uuid":
            document.pop(key, None)
        else:
            document[key] = getattr(wanted, key)
    try:
        _write(file, tomlkit.dumps(document))
    except OSError as error:
        raise SettingsRefusedError(f"{file} cannot be written ({error.strerror}); nothing was changed.") from None
    return wanted


def _write(file: Path, text: str) -> None:
    """Replace `file` whole: after a power cut there is the old one or the new one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(file)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
    if os.name == "posix":
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _sentence(error: ValueError | RecursionError) -> str:
    if isinstance(error, ValidationError):
        return "; ".join(_complaint({**details}) for details in error.errors(include_url=False))
    if isinstance(error, tomllib.TOMLDecodeError):
        return str(error)
    return "it is nested too deeply, or a number in it is too long"


def _complaint(details: Mapping[str, Any]) -> str:
    key = ".".join(map(str, details["loc"]))
    info = Settings.model_fields.get(key)
    match details["type"]:
        case "extra_forbidden":
            return f"there is no setting {key!r}"
        case "string_pattern_mismatch" if info is not None:
            return f"{key} cannot be {str(details['input'])[:40]!r}; write it like {(info.examples or [''])[0]!r}"
        case _:
            return f"{key}: {details['msg'][:1].lower()}{details['msg'][1:]}"
