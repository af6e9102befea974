"""A packed campaign becomes a folder of its own again: checked whole beside its place, then put there by one step."""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from kiosk.campaigns.folder import FILE_NAME, load_campaign, read_campaign
from kiosk.campaigns.pack_file import PackFile
from kiosk.campaigns.pack_rules import NotACampaign, PackRefusedError, PackTrouble
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.campaigns.schema import schema_text
from kiosk.campaigns.translations import is_translation
from kiosk.campaigns.writing import SCHEMA_NAME
from kiosk.model.campaign import Campaign
from kiosk.model.fields import shown
from kiosk.system.atomic_file import flush_folder, write_atomically

_MOST_NAMES = 1000
_NEVER_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""A pipe isn't waited for; Windows knows none, and reads text where nobody says otherwise."""


def unpack(source: Path | BinaryIO, into: Path) -> Path:
    """The new folder, in `into`, that holds the campaign packed in `source`.

    It is named by the campaign's id, with -2, -3 and so on behind it where there is something of that name; nothing
    that is there is changed. `into` is made where it doesn't exist.

    Args:
        source: a file, or one that is open to be read and sought.
        into: where campaigns are kept.

    Raises:
        PackRefusedError: it is no packed campaign, or one that can't be shown; nothing is left of it.
        OSError: it can't be written; nothing is left of it.
    """
    with _opened(source) as opened:
        pack = PackFile(opened)
        with _made(into), tempfile.TemporaryDirectory(dir=into, prefix=".unpacking-") as room:
            folder = Path(room) / "campaign"
            folder.mkdir()
            campaign = _written(pack, folder)
            _check_pictures(folder, campaign, pack, Path(room) / "pictures")
            return _put_in_place(folder, into, campaign.id)


@contextmanager
def _opened(source: Path | BinaryIO) -> Iterator[BinaryIO]:
    if not isinstance(source, Path):
        yield source
        return
    try:
        file = open(source, "rb", opener=lambda path, flags: os.open(path, flags | _NEVER_WAITING))  # noqa: SIM115 - closed below
    except OSError as error:
        raise PackRefusedError(PackTrouble("cannot_be_opened", (error.strerror or str(error),))) from None
    with file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise PackRefusedError(PackTrouble("not_a_regular_file"))
        yield file


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """`folder`, made where it isn't there, and then only to stay if all goes well."""
    was_there = folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield
    except BaseException:
        if not was_there:
            with suppress(OSError):
                folder.rmdir()
        raise


def _written(pack: PackFile, folder: Path) -> Campaign:
    """The campaign of `pack`, all of whose files are then in `folder`."""
    write_atomically(folder / FILE_NAME, pack.read(FILE_NAME))
    try:
        campaign = read_campaign(folder)
    except CampaignRefusedError as error:
        raise PackRefusedError(NotACampaign(error.problems[0])) from None
    named = {PurePosixPath(name).as_posix() for name in campaign.pictures().values()}
    for name in pack.names:
        if name == SCHEMA_NAME:
            pack.read(name)
            write_atomically(
                folder / name, schema_text().encode()
            )  # editors follow it: this kiosk's own, never a stranger's
        elif name in named or is_translation(name):
            write_atomically(folder / name, pack.read(name))
        elif name != FILE_NAME:
            raise PackRefusedError(PackTrouble("not_named", (shown(name),)))
    return campaign


def _check_pictures(folder: Path, campaign: Campaign, pack: PackFile, cache: Path) -> None:
    """That the whole can be shown; a picture may be missing, and one that is there must be one."""
    try:
        notes = load_campaign(folder, cache).notes
    except CampaignRefusedError as error:
        raise PackRefusedError(NotACampaign(error.problems[0])) from None
    packed = {place for place, name in campaign.pictures().items() if PurePosixPath(name).as_posix() in pack.names}
    for note in notes:
        if note.kind == "left_out" and note.key in packed:
            raise PackRefusedError(NotACampaign(note))


def _put_in_place(folder: Path, into: Path, name: str) -> Path:
    for number in range(1, _MOST_NAMES):
        place = into / (name if number == 1 else f"{name}-{number}")
        if os.path.lexists(place):
            continue
        try:
            folder.rename(place)
        except OSError:
            if os.path.lexists(place):  # somebody else was faster
                continue
            raise
        flush_folder(into)
        return place
    raise PackRefusedError(PackTrouble("too_many_of_a_name", (str(into), name)))
