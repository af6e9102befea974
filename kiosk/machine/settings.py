"""This machine's settings: a small TOML file in its data folder, without secrets."""

import contextlib
import stat
import tomllib
import uuid
from collections.abc import Mapping
from dataclasses import field, fields, replace
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from kiosk.machine.setting_mistakes import ValuesWrongError, key_twice, unknown_setting
from kiosk.machine.setting_values import CODE, GUIDE, KEY, FleetAddress, GuideKeys, Languages, flat, shown_everywhere
from kiosk.machine.settings_trouble import (
    CampaignUnclear,
    PassedOver,
    ReadAs,
    SettingMistake,
    SettingsFileTrouble,
    SettingsNote,
    SettingsRefusal,
    ValuesRefused,
)
from kiosk.machine.usable_settings import checked, usable
from kiosk.model.part import Part
from kiosk.model.plain_text import is_line, plain_text
from kiosk.model.reader_model import ReaderSide
from kiosk.model.records import dataclass
from kiosk.model.rules import After, Limits
from kiosk.system.atomic_file import write_atomically
from kiosk.system.data_folder import OWNER_ONLY, keep_to_owner, private_folder
from kiosk.system.kept_answers import KeptAnswers
from kiosk.system.toml_text import TooMuchError, toml_values

FILE_NAME = "settings.toml"
LOCK_NAME = "settings.lock"
_LOCK_SECONDS = 10.0
LARGEST_FILE = 1_000_000
"""Bytes."""


class SettingsRefusedError(Exception):
    """The settings can't be read or changed; `kiosk.words.settings` says `trouble`."""

    def __init__(self, trouble: SettingsRefusal) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Part):
    """What this machine is and how its screen is to be used."""

    uuid: str = field(default_factory=lambda: str(uuid.uuid4()))
    """This kiosk everywhere in the books; made once."""
    name: Annotated[str, Limits(min_length=1, max_length=40), After(shown_everywhere)] = "Kiosk"
    """What people call it."""
    code: Annotated[str, Limits(pattern=r"^[a-z0-9]{1,8}$", examples=["k1"])] = "k1"
    """A short sign that links carry as attribution."""
    place: Annotated[str, Limits(max_length=60), After(shown_everywhere)] = ""
    """Where it stands."""
    campaign: Annotated[str | None, Limits(pattern=r"^[^\x00]+$", examples=["/home/booth/winter-drive"])] = None
    """The campaign's folder; the built-in example when there is none."""
    feed_folder: Annotated[str | None, Limits(pattern=r"^[^\x00]+$", examples=["/srv/feeds"])] = None
    """Where the files are that the campaign's feeds name; the campaign's own folder when there is none."""
    report_folder: Annotated[str | None, Limits(pattern=r"^[^\x00]+$", examples=["/srv/reports"])] = None
    """Where the end of the day puts its report; the folder `reports` in the data folder when there is none."""
    fleet: FleetAddress = None
    """The PostgreSQL that several kiosks share, without a password; this kiosk counts alone when there is none."""
    screen_from_afar: bool = False
    """Whether other kiosks of the fleet may ask for a picture of the public scenes while nobody uses them."""
    reader: Annotated[str | None, Limits(pattern=r"^tmr_[A-Za-z0-9_]{1,100}$", examples=["tmr_FQ8r0YfDzGBzYx"])] = None
    """The card reader of this kiosk, by its id at Stripe; cards are not taken when there is none."""
    reader_side: ReaderSide | None = None
    """Where the card reader stands beside the screen; nothing is pointed at when there is none."""
    language: Annotated[str | None, Limits(pattern=f"^{CODE}$", examples=["pt-BR"])] = None
    """The screen's language; the campaign's when there is none."""
    languages: Languages = "all"
    """The languages that attendees can choose: all that the kiosk speaks, none, or those of a list."""
    rotate_languages: bool = False
    """Whether these take turns, round by round of stories, while nobody touches the screen."""
    text_scale: Annotated[float, Limits(ge=1.0, le=1.5)] = 1.0
    """How much larger than usual text is."""
    reduced_motion: bool = False
    """Whether nothing on the screen moves."""
    high_contrast: bool = False
    """Whether the screen is black, white and yellow instead of in the campaign's colours."""
    more_time: bool = False
    """Whether everything waits four times as long."""
    low_controls: bool = False
    """Whether everything that is touched stands where somebody reaches who sits."""
    screen_bottom_mm: Annotated[int, Limits(ge=0, le=3000)] | None = None
    """How high the lower edge of the screen is above the floor; nothing is known of that when there is none."""
    switches: Literal["off", "one", "two"] = "off"
    """With how many switches the public scenes can be used."""
    switch_keys: Annotated[str, Limits(pattern=f"^{KEY} {KEY}$", examples=["Space Return", "F7 F8"])] = "Space Return"
    """The keys that switches press: one switch the first; of two, the first moves on and the second chooses."""
    switch_seconds: Annotated[float, Limits(ge=0.5, le=20)] = 2.0
    """How long one switch has for each thing before the next one's turn comes."""
    speech: Literal["off", "espeak-ng", "speech-dispatcher"] = "off"
    """The program that says what is on the public scenes to whoever asks for it."""
    speech_key: Annotated[str, Limits(pattern=f"^{GUIDE}$", examples=["F9"])] = "F9"
    """The key that begins it and ends it."""
    speech_keys: GuideKeys = "Right Left Return Escape"
    """The four that go with it: the next thing, the one before, press it, and stop speaking or say it again."""
    speech_volume: Annotated[int, Limits(ge=1, le=100)] = 50
    """In percent of the loudest that the program can; 50 is as loud as it is by itself."""
    speech_seconds: Annotated[int, Limits(ge=60, le=900)] = 180
    """Without a touch or key, after which it ends together with all else that somebody chose."""
    rotation: Literal[0, 90, 180, 270] = 0
    """By how many degrees the picture is turned, to the right, on a screen that is mounted on its side."""
    screen_inches: Annotated[float, Limits(gt=0, le=300)] | None = None
    """The screen's diagonal; what the screen itself says when there is none."""
    scan_metres: Annotated[float, Limits(ge=0.5, le=10)] = 2.0
    """From how far away the leading code is to scan."""
    reading_metres: Annotated[float, Limits(ge=0.5, le=30)] = 3.0
    """From how far away titles, figures and the call are to be read."""

    written: frozenset[str] = field(default=frozenset(), compare=False)
    """Names of those that the file says, even where it says what is usual."""

    def values(self) -> dict[str, Any]:
        """What each says, by name."""
        return {name: getattr(self, name) for name in NAMES}


NAMES = tuple(field.name for field in fields(Settings) if field.compare)
"""Of the settings."""


class SettingsRead(NamedTuple):
    """Settings, and what in their file needs a look."""

    settings: Settings
    notes: list[SettingsNote]


def read_settings(data: Path) -> SettingsRead:
    """The settings in the folder `data`; the usual ones where nothing was set yet.

    A key that isn't a setting, and a value that can't be, are noted and passed over. Not so with the campaign: a
    mistake there must never send people's money to somebody else.

    Raises:
        SettingsRefusedError: the file is there and can't be read, or doesn't say clearly which campaign it means.
    """
    return _read(data, KeptAnswers(data, keeps=False))


def _read(data: Path, kept: KeptAnswers) -> SettingsRead:
    values = _values(file := data / FILE_NAME)
    mended = _mended(values)
    settings, wrong = _usable({**values, **mended}, kept)
    unknown = {key: no_such_setting(key) for key in values if key not in NAMES}
    if "campaign" not in values:
        for key, mistake in unknown.items():
            if isinstance(values[key], dict) or mistake.values[1:] == ("campaign",):
                wrong["campaign"] = mistake
    if "campaign" in wrong:
        raise SettingsRefusedError(CampaignUnclear(file, wrong["campaign"]))
    passed_over = [PassedOver(file, mistake) for mistake in (*unknown.values(), *wrong.values())]
    return SettingsRead(settings, [*passed_over, *(ReadAs(file, key, text) for key, text in mended.items())])


def keep_settings(data: Path, *, keeps_check: bool = False) -> SettingsRead:
    """The settings in the folder `data`, where it can be written with what was lacking or wrong in them.

    A kiosk that had no uuid keeps its new one; a name or a place that can't be shown everywhere is mended. What was
    found right isn't checked again by a later start where this one `keeps_check`.

    Raises:
        SettingsRefusedError: the file is there and can't be read, or doesn't say clearly which campaign it means.
    """
    kept = KeptAnswers(data, keeps=keeps_check)
    (settings, notes), changes = _read(data, kept), _mended(_values(data / FILE_NAME))
    if changes or "uuid" not in settings.written:
        with contextlib.suppress(SettingsRefusedError):
            change_settings(data, {"uuid": settings.uuid, **changes})
            settings = _read(data, kept).settings
    return SettingsRead(settings, notes)


def renew_uuid(data: Path) -> Settings:
    """Give this kiosk another uuid, for a disk that was copied to another machine.

    Raises:
        SettingsRefusedError: the settings can't be read or written.
    """
    return _change(data, {"uuid": str(uuid.uuid4())}, keeps_uuid=False)


def change_settings(data: Path, changes: dict[str, Any]) -> Settings:
    """Set each key of `changes` (`None` removes it) and write the file at once; comments in it are kept.

    A uuid that is there already stays, whatever `changes` says.

    Raises:
        SettingsRefusedError: a key or value isn't one of the settings, or the file can't be read or written.
    """
    return _change(data, changes, keeps_uuid=True)


def _change(data: Path, changes: dict[str, Any], *, keeps_uuid: bool) -> Settings:
    """One at a time, so that of many who start on a new folder all take the first one's uuid."""
    from filelock import FileLock, Timeout  # a running kiosk only reads

    try:
        private_folder(data)
        (data / LOCK_NAME).touch(OWNER_ONLY)  # or why not
        keep_to_owner(data / LOCK_NAME)
        with FileLock(data / LOCK_NAME, timeout=_LOCK_SECONDS, mode=OWNER_ONLY):
            return _changed(data, changes, keeps_uuid=keeps_uuid)
    except Timeout:
        raise SettingsRefusedError(SettingsFileTrouble("busy", data / FILE_NAME)) from None
    except OSError as error:
        why = error.strerror or str(error)
        name = LOCK_NAME if (data / LOCK_NAME).is_dir() else FILE_NAME
        raise SettingsRefusedError(SettingsFileTrouble("unwritable", data / name, why)) from None


def _changed(data: Path, changes: dict[str, Any], *, keeps_uuid: bool) -> Settings:
    import tomlkit

    values = _values(file := data / FILE_NAME)
    current, _ = _usable({**values, **_mended(values)}, KeptAnswers(data, keeps=False))
    changes = {"uuid": current.uuid, **changes}
    if changes["uuid"] is None or (keeps_uuid and "uuid" in current.written):
        changes["uuid"] = current.uuid
    merged = {**{name: value for name, value in current.values().items() if value is not None}, **changes}
    try:
        said = {k: v for k, v in merged.items() if v is not None or k not in NAMES}
        wanted = replace(checked(Settings, said), written=frozenset(said))
    except ValuesWrongError as error:
        raise SettingsRefusedError(ValuesRefused(tuple(error.mistakes.values()))) from None
    if twice := key_twice(wanted.values(), changes):
        raise SettingsRefusedError(ValuesRefused((twice,)))
    document = tomlkit.parse(_text(file))
    for key, value in changes.items():
        if value is None:
            document.pop(key, None)
        elif not (key == "uuid" and keeps_uuid and key in document):
            document[key] = getattr(wanted, key)
    write_atomically(file, tomlkit.dumps(document).encode(), mode=0o600)
    return wanted


def no_such_setting(key: str) -> SettingMistake:
    """That `key` isn't a setting, and which is meant."""
    return unknown_setting(key, NAMES)


def _text(file: Path) -> str:
    """What `file` holds; nothing where there is none."""
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            raise SettingsRefusedError(SettingsFileTrouble("not_a_regular_file", file))
        with file.open("rb") as opened:
            read = opened.read(LARGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError):
        if file.is_symlink():
            raise SettingsRefusedError(SettingsFileTrouble("leads_nowhere", file)) from None
        return ""
    except OSError as error:
        raise SettingsRefusedError(SettingsFileTrouble("unreadable", file, error.strerror or str(error))) from None
    if len(read) > LARGEST_FILE:
        raise SettingsRefusedError(SettingsFileTrouble("too_large", file, LARGEST_FILE))
    try:
        return read.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise SettingsRefusedError(SettingsFileTrouble("not_utf8", file)) from None


def _values(file: Path) -> dict[str, Any]:
    try:
        return flat(toml_values(_text(file)))
    except tomllib.TOMLDecodeError as error:
        trouble = SettingsFileTrouble("not_toml", file, str(error))
    except TooMuchError as error:
        words = error.kind == "too_many_words"
        trouble = SettingsFileTrouble("too_many_words" if words else "too_deep", file, error.most)
    except ValueError:
        trouble = SettingsFileTrouble("too_deep", file)
    raise SettingsRefusedError(trouble)


def _mended(values: Mapping[str, Any]) -> dict[str, str]:
    """The name and the place where `values` has them with signs that no ledger takes, without these."""
    found = {key: values[key] for key in ("name", "place") if isinstance(values.get(key), str)}
    return {key: plain_text(text) for key, text in found.items() if plain_text(text) and not is_line(text)}


def _usable(values: Mapping[str, Any], kept: KeptAnswers) -> tuple[Settings, dict[str, SettingMistake]]:
    """The settings among `values`, and by key what is wrong with those that are passed over."""
    known = {key: values[key] for key in values if key in NAMES}
    settings, wrong = usable(Settings, known, kept)
    return replace(settings, written=frozenset(known.keys() - wrong)), wrong
