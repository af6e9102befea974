"""The file of a packed campaign, held to be hostile: all that it lists is checked before any of it is unpacked.

It must be the plainest zip file there is, as `kiosk.campaigns.packing` writes them: nothing before, between, after or
over its files, none of what huge archives need, nothing but regular files. What a list says of a size is not believed.
"""

import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from itertools import pairwise
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from kiosk.campaigns.folder import FILE_NAME
from kiosk.campaigns.pack_rules import (
    LARGEST_PACK,
    MOST_FILES,
    PackRefusedError,
    PackTrouble,
    check_names,
    largest,
)
from kiosk.model.fields import shown

_START = b"PK\x03\x04"
_END = struct.Struct("<4s4H2LH")
"""The end of a zip file: signature, this disk, the list's disk, files here, files, the list's length, its place, and
the length of a comment."""
_HUGE = b"PK\x06\x07"
"""Stands before that in archives beyond 4 GB."""
_HUGE_LENGTH = 20
_LOCAL = struct.Struct("<4s5H3L2H")
"""What stands before each file; the lengths of its name and of what follows the name come last."""
_HUGE_FIELD = 1
_LARGEST_LIST = 64 * 1024
"""Bytes; the list is in memory before its files can be counted."""
_SECRET = 0x1 | 0x40 | 0x2000
"""The flags of what is encrypted."""
_FOLDER = 0x10
_CHUNK = 256 * 1024


class PackFile:
    """The files in `source`, a zip file that can be read and sought.

    Raises:
        PackRefusedError: it lists something that no campaign has, or can't be read.
    """

    def __init__(self, source: BinaryIO) -> None:
        with _told():
            list_place, count = _check_end(source)
            self._archive = ZipFile(source)
            listed = self._archive.infolist()
            if len(listed) != count:
                raise PackRefusedError(PackTrouble("other_number_of_files", (len(listed),), count))
            check_names([entry.orig_filename for entry in listed])
            for entry in listed:
                _check_entry(entry)
            _check_sizes(listed)
            _check_places(source, listed, list_place)
        self._entries = {entry.filename: entry for entry in listed}
        if FILE_NAME not in self._entries:
            raise PackRefusedError(PackTrouble("no_campaign", (FILE_NAME,)))

    @property
    def names(self) -> tuple[str, ...]:
        """Its files, as they are named in the campaign's folder."""
        return tuple(self._entries)

    def read(self, name: str) -> bytes:
        """The bytes of the file `name`.

        Raises:
            PackRefusedError: they aren't what the list says.
        """
        listed = self._entries[name]
        all_of_it = copy(listed)
        all_of_it.file_size = largest(name) + 1  # else what is more than was listed is left out silently
        data = bytearray()
        with _told(), self._archive.open(all_of_it) as inside:
            while chunk := inside.read(_CHUNK):
                data += chunk
                if len(data) > listed.file_size:
                    raise PackRefusedError(PackTrouble("unpacks_to_more", (shown(name),)))
        if len(data) != listed.file_size:
            raise PackRefusedError(PackTrouble("damaged_file", (shown(name),)))
        return bytes(data)


@contextmanager
def _told() -> Iterator[None]:
    """What goes wrong in reading a zip file, as a `PackRefusedError`."""
    try:
        yield
    except OSError as error:
        raise PackRefusedError(PackTrouble("unreadable", (error.strerror or str(error),))) from None
    except (BadZipFile, EOFError, LookupError, RuntimeError, ValueError, struct.error, zlib.error):
        raise PackRefusedError(PackTrouble("damaged")) from None


def _check_end(source: BinaryIO) -> tuple[int, int]:
    """Where the list of files begins, and how many there should be."""
    size = source.seek(0, 2)
    if size > LARGEST_PACK:
        raise PackRefusedError(PackTrouble("too_large", (LARGEST_PACK,), size))
    source.seek(0)
    if source.read(len(_START)) != _START:
        raise PackRefusedError(PackTrouble("not_a_pack"))
    source.seek(max(0, size - _END.size - _HUGE_LENGTH))
    tail = source.read()
    before, end = tail[: -_END.size], tail[-_END.size :]
    if len(end) < _END.size or not end.startswith(b"PK\x05\x06"):
        raise PackRefusedError(PackTrouble("cut_short"))
    _, disk, list_disk, here, count, length, place, comment = _END.unpack(end)
    if before.startswith(_HUGE):
        raise PackRefusedError(PackTrouble("beyond_4_gb"))
    if disk or list_disk or here != count or comment:
        raise PackRefusedError(PackTrouble("part_or_comment"))
    if count > MOST_FILES or length > _LARGEST_LIST:
        raise PackRefusedError(PackTrouble("long_list", (length, MOST_FILES), count))
    if place + length + _END.size != size:
        raise PackRefusedError(PackTrouble("more_than_files"))
    return place, count


def _check_entry(entry: ZipInfo) -> None:
    name = shown(entry.orig_filename)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG) or entry.external_attr & _FOLDER:
        raise PackRefusedError(PackTrouble("not_a_plain_file", (name,)))
    if entry.flag_bits & _SECRET:
        raise PackRefusedError(PackTrouble("encrypted", (name,)))
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise PackRefusedError(PackTrouble("packed_otherwise", (name,)))
    if _has_huge_field(entry.extra):
        raise PackRefusedError(PackTrouble("file_beyond_4_gb", (name,)))


def _has_huge_field(extra: bytes) -> bool:
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<2H", extra)
        if kind == _HUGE_FIELD:
            return True
        extra = extra[4 + length :]
    return False


def _check_sizes(listed: list[ZipInfo]) -> None:
    for entry in listed:
        if entry.file_size > (most := largest(entry.filename)):
            raise PackRefusedError(PackTrouble("large_file", (shown(entry.filename), most), entry.file_size))
    if (together := sum(entry.file_size for entry in listed)) > LARGEST_PACK:
        raise PackRefusedError(PackTrouble("too_large_together", (LARGEST_PACK,), together))


def _check_places(source: BinaryIO, listed: list[ZipInfo], list_place: int) -> None:
    """That the files fill all there is before the list, each with bytes of its own."""
    places = sorted((entry.header_offset, _end_of(source, entry)) for entry in listed)
    for (_, end), (start, _) in pairwise([(0, 0), *places, (list_place, list_place)]):
        if end > start:
            raise PackRefusedError(PackTrouble("files_over_files"))
        if end < start:
            raise PackRefusedError(PackTrouble("hidden_bytes"))


def _end_of(source: BinaryIO, entry: ZipInfo) -> int:
    source.seek(entry.header_offset)
    *_, name_length, more_length = _LOCAL.unpack(source.read(_LOCAL.size))
    return int(entry.header_offset + _LOCAL.size + name_length + more_length + entry.compress_size)
