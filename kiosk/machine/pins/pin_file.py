"""pins.json in the data folder: the PINs' hashes and the wrong tries; nobody but its owner may read it."""

import contextlib
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import asdict, field
from pathlib import Path
from typing import Any, Literal

from filelock import FileLock, Timeout

from kiosk.machine.pins.tries import LONGEST_WAIT, Tries
from kiosk.model.records import dataclass
from kiosk.model.role import Role
from kiosk.system.atomic_file import write_atomically
from kiosk.system.data_folder import OWNER_ONLY, keep_to_owner, private_folder
from kiosk.system.regular_file import read_small

FILE_NAME = "pins.json"
LOCK_NAME = "pins.lock"
ROLES: tuple[Role, ...] = ("staff", "volunteer")
_LARGEST = 10_000
_LOCK_SECONDS = 5.0
_FORM = 1


@dataclass(frozen=True, slots=True)
class PinFileTrouble:
    """What is wrong with the file of PINs."""

    what: Literal["in_use", "unreadable", "unwritable", "undeletable"]
    """Held by another program; not understood, so that nobody is let in; not to be written; not to be removed."""
    file: Path
    why: str = ""
    """What the system says."""


class PinFileError(Exception):
    """The file can't be used; `trouble` says why."""

    def __init__(self, trouble: PinFileTrouble) -> None:
        super().__init__(f"{trouble.file} is {trouble.what} {trouble.why}".rstrip())
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Kept:
    """What the file holds."""

    hashes: Mapping[Role, str] = field(default_factory=dict)
    tries: Mapping[Role, Tries] = field(default_factory=dict)
    """By the role that was guessed at; none where the last one for it was right."""


@contextlib.contextmanager
def held(data: Path) -> Iterator[None]:
    """One at a time reads the file and writes it.

    Raises:
        PinFileError: another program holds it, or nothing can be written there.
    """
    lock = FileLock(data / LOCK_NAME, timeout=_LOCK_SECONDS, mode=OWNER_ONLY)
    try:
        private_folder(data)
        keep_to_owner(data / LOCK_NAME)
        lock.acquire()
    except Timeout as error:
        raise PinFileError(PinFileTrouble("in_use", data / FILE_NAME, type(error).__name__)) from None
    except OSError as error:
        name = LOCK_NAME if (data / LOCK_NAME).is_dir() else FILE_NAME
        raise PinFileError(PinFileTrouble("in_use", data / name, error.strerror or type(error).__name__)) from None
    try:
        yield
    finally:
        lock.release()


def read_pins(data: Path) -> Kept:
    """What is kept in the folder `data`; nothing where there is no file.

    Raises:
        PinFileError: there is one that can't be read: then nobody comes in, rather than anybody.
    """
    file = data / FILE_NAME
    try:
        return _kept(json.loads(read_small(file, _LARGEST)))
    except FileNotFoundError:
        return Kept()
    except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
        raise PinFileError(PinFileTrouble("unreadable", file)) from None


def _kept(told: Any) -> Kept:
    if told["form"] != _FORM:
        raise ValueError("written by a later program")
    hashes: dict[Role, str] = {role: str(told["hashes"][role]) for role in ROLES if role in told["hashes"]}
    if len(hashes) != len(told["hashes"]) or not all(each.startswith("$argon2id$") for each in hashes.values()):
        raise ValueError("no role, or no hash, of ours")
    worst = _tries(told["tries"])
    if "tries_of" not in told:  # an earlier program counted them together
        return Kept(hashes, dict.fromkeys(ROLES, worst) if worst.wrong else {})
    tries_of = {role: _tries(told["tries_of"][role]) for role in ROLES if role in told["tries_of"]}
    if len(tries_of) != len(told["tries_of"]):
        raise ValueError("no role of ours")
    return Kept(hashes, tries_of)


def _tries(told: Any) -> Tries:
    tries = Tries(int(told["wrong"]), float(told["wait"]), float(told["since"]), str(told["boot"]))
    if tries.wrong < 0 or not 0 <= tries.wait <= LONGEST_WAIT or not math.isfinite(tries.since):
        raise ValueError("no wait of ours")
    return tries


def write_pins(data: Path, kept: Kept) -> None:
    """Write it so that it stays.

    Raises:
        PinFileError: it can't be written; what was there is there still.
    """
    worst = max(kept.tries.values(), key=lambda tries: tries.wrong, default=Tries())  # for an earlier program
    tries_of = {role: asdict(tries) for role, tries in kept.tries.items()}
    text = json.dumps({"form": _FORM, "hashes": dict(kept.hashes), "tries": asdict(worst), "tries_of": tries_of})
    try:
        write_atomically(data / FILE_NAME, text.encode(), mode=0o600)
    except OSError as error:
        raise PinFileError(PinFileTrouble("unwritable", data / FILE_NAME, error.strerror or "")) from None


def forget_pins(data: Path) -> bool:
    """Take the file away; whether there was one.

    Raises:
        PinFileError: it can't be taken away.
    """
    try:
        (data / FILE_NAME).unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise PinFileError(PinFileTrouble("undeletable", data / FILE_NAME, error.strerror or "")) from None
    return True
