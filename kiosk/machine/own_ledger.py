"""This machine's ledger, opened in the name that its settings give it."""

from pathlib import Path
from typing import Any

from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import Identity, Ledger, open_ledger
from kiosk.ledger.lock import FILE_NAME, kiosk_lock
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.machine.settings import Settings, SettingsRefusedError, read_settings, renew_uuid


def open_own_ledger(data: Path, settings: Settings, *, read_only: bool = False, **how: Any) -> Ledger:
    """The ledger in `data`, as `open_ledger` opens it; see there for `how`.

    Two machines must never write in one name. On a disk that was copied to another machine this kiosk therefore goes
    on under a new uuid, and what was written before counts as another kiosk's. Where the new uuid can't be kept, the
    ledger is only read.

    Raises:
        LedgerTroubleError: it can't be used.
    """
    ledger = open_ledger(data, identity_of(settings), read_only=read_only, **how)
    if not ledger.moved or read_only:
        return ledger
    ledger.close()
    try:
        renewed = _renewed(data, settings)
    except SettingsRefusedError:
        return open_ledger(data, identity_of(settings), read_only=True, **how)
    return open_ledger(data, identity_of(renewed), **how)


def campaigns_counted(data: Path, *, practice: bool = False) -> frozenset[str]:
    """The ids of the campaigns that this machine's ledger knows; none where there is none that can be read."""
    if not ledger_files(data, practice=practice).ledger.exists():
        return frozenset()
    try:
        settings, _ = read_settings(data)
        with open_own_ledger(data, settings, read_only=True, practice=practice) as ledger:
            return ledger.campaigns()
    except (LedgerTroubleError, SettingsRefusedError):  # told by those who use them
        return frozenset()


def runs_a_kiosk(data: Path, settings: Settings) -> bool:
    """Whether this machine stands in public: it has a card reader, or a kiosk runs on the folder `data` now."""
    if settings.reader is not None:
        return True
    if not (data / FILE_NAME).exists():
        return False
    try:
        with kiosk_lock(data):
            return False
    except LedgerTroubleError:
        return True


def _renewed(data: Path, settings: Settings) -> Settings:
    """The settings with another uuid than `settings` has: the one that somebody wrote since, or a new one.

    Raises:
        SettingsRefusedError: they can't be read or written.
    """
    current, _ = read_settings(data)
    if current.uuid != settings.uuid and "uuid" in current.written:
        return current
    renew_uuid(data)
    return read_settings(data).settings  # of two that do this at once, both go on as the last one wrote


def identity_of(settings: Settings) -> Identity:
    """In whose name `settings` let this machine write."""
    return Identity(settings.uuid, settings.name, settings.place)
