"""The head file: how many facts each chain has and the hash of its last one, outside SQLite and its log.

A log that loses its end loses it silently; against this file it is noticed. Two slots of fixed size are written in
turn, in place and flushed, so that a torn write leaves the other one, and a full disk can't stop it. Where there are
more chains than a slot has room for, the others are not watched over; nothing stops for their sake.
"""

import errno
import json
import os
import struct
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from kiosk.ledger.chain import Head, Heads
from kiosk.ledger.encoding import moment
from kiosk.ledger.files import LedgerFiles
from kiosk.ledger.rows import Row
from kiosk.ledger.trouble import file_trouble
from kiosk.model.ledger_mistake import LedgerFinding
from kiosk.system.atomic_file import write_atomically
from kiosk.system.data_folder import OWNER_ONLY
from kiosk.system.regular_file import read_small

_LARGEST = 1_000_000
_NO_HEAD = (errno.EFBIG, errno.EINVAL, errno.EISDIR)
"""What is said of a file that can't be one: a folder, a pipe, something far too large."""
SLOT = 32_768
"""Bytes; room for some 250 chains."""
_MAGIC = b"KIOSKHD1"
_BINARY = getattr(os, "O_BINARY", 0)
_flush = getattr(os, "fdatasync", os.fsync)
_PREFIX = struct.Struct(">8sQI")
"""Magic, number of the write, length of the text; the text and its checksum follow."""
_ROOM = SLOT - _PREFIX.size - sha256().digest_size
_as_json = json.JSONEncoder(sort_keys=True).encode


class _Written(NamedTuple):
    number: int
    text: bytes


def read_head(file: Path) -> dict[str, Head] | None:
    """The heads that `file` holds; `None` where it is missing.

    Raises:
        LedgerTroubleError: lost; neither slot can be read.
        OSError: the file can't be read.
    """
    for _ in range(3):  # somebody may be writing: one slot after the other can then look torn
        try:
            slots = _slots(read_small(file, _LARGEST))
        except FileNotFoundError:
            return None
        except OSError as error:
            if error.errno in _NO_HEAD:
                break
            raise
        if any(slots):
            chains = json.loads(_newest(slots).text)
            return {kiosk: Head(count, bytes.fromhex(hash_)) for kiosk, (count, hash_) in chains.items()}
    raise file_trouble("head_damaged", file)


def fitting(heads: Heads, own: str = "") -> dict[str, Head]:
    """Those of `heads` that a slot has room for: that of the kiosk `own` first, then one after the other."""
    room = _ROOM
    kept: dict[str, Head] = {}
    for kiosk in sorted(heads, key=lambda kiosk: kiosk != own):
        size = len(_text({kiosk: heads[kiosk]}))  # its brackets are as long as what stands between two
        if size <= room:
            room -= size
            kept[kiosk] = heads[kiosk]
    return kept


def write_head(file: Path, heads: Heads, own: str = "") -> None:
    """Put what is `fitting` in the place of the older slot; durable on return.

    Raises:
        OSError: it can't be written.
    """
    try:
        descriptor = os.open(file, os.O_RDWR | _BINARY)
    except FileNotFoundError:
        create_head(file, heads, own)
        return
    try:
        slots = _slots(os.read(descriptor, 2 * SLOT))
        newest = _newest(slots)
        slot = 1 if slots[0] is not None and slots[0] is newest else 0
        os.lseek(descriptor, slot * SLOT, os.SEEK_SET)
        _write_all(descriptor, _packed(newest.number + 1, heads, own))
        _flush(descriptor)
    finally:
        os.close(descriptor)


def check_head(
    files: LedgerFiles, written: Heads | None, there: Heads, row_at: Callable[[str, int], Row | None]
) -> None:
    """That the chains that are `there` reach as far as was `written`.

    `row_at` looks up a fact by its kiosk and sequence. Read the head file first, the facts after: both may grow
    meanwhile.

    Raises:
        LedgerTroubleError: lost.
    """
    if written is None:
        if there:
            raise file_trouble("head_missing", files.head)
        return
    for kiosk, head in written.items():
        have = there.get(kiosk, Head(0, b"")).sequence
        if have < head.sequence:
            missing = str(head.sequence - have)
            last = row_at(kiosk, have)
            named = missing, str(head.sequence), kiosk
            raise file_trouble(
                "facts_lost",
                files.ledger,
                LedgerFinding("all_gone", named)
                if last is None
                else LedgerFinding("gone_after", (*named, f"{moment(last.at):%Y-%m-%d %H:%M} UTC")),
            )
        row = row_at(kiosk, head.sequence)
        if row is None or row.hash != head.hash:
            raise file_trouble(
                "facts_lost", files.ledger, LedgerFinding("another_than_written", (str(head.sequence), kiosk))
            )


def _slots(content: bytes) -> list[_Written | None]:
    return [_unpacked(content[start : start + SLOT]) for start in (0, SLOT)]


def _newest(slots: list[_Written | None]) -> _Written:
    return max((slot for slot in slots if slot is not None), key=lambda slot: slot.number, default=_Written(0, b"{}"))


def _packed(number: int, heads: Heads, own: str) -> bytes:
    text = _text(heads)
    if len(text) > _ROOM:
        text = _text(fitting(heads, own))
    whole = _PREFIX.pack(_MAGIC, number, len(text)) + text
    return whole + sha256(whole).digest()


def _text(heads: Heads) -> bytes:
    chains = {kiosk: [head.sequence, head.hash.hex()] for kiosk, head in heads.items()}
    return _as_json(chains).encode()


def _unpacked(slot: bytes) -> _Written | None:
    if len(slot) < _PREFIX.size:
        return None
    magic, number, length = _PREFIX.unpack_from(slot)
    end = _PREFIX.size + length
    if magic != _MAGIC or slot[end : end + 32] != sha256(slot[:end]).digest():
        return None
    return _Written(number, slot[_PREFIX.size : end])


def create_head(file: Path, heads: Heads, own: str = "") -> None:
    """Make `file` anew with what is `fitting`: both slots, so that all the room it will ever need is taken."""
    slots = [_packed(number, heads, own).ljust(SLOT, b"\0") for number in (1, 2)]
    write_atomically(file, b"".join(slots), mode=OWNER_ONLY)


def _write_all(descriptor: int, content: bytes) -> None:
    while content:
        content = content[os.write(descriptor, content) :]
