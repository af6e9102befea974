"""Packed campaigns as malice, carelessness and worn sticks make them, each with a part of the sentence it is told."""

import stat
import struct
import unicodedata
import zlib
from zipfile import ZIP_BZIP2, ZIP_LZMA, ZIP_STORED, ZipInfo

from tests.campaigns.packs import FILES, TEXT, archive, ended_anew, listed_anew, overwritten, picture, with_hidden

GOOD = archive()
FLAGS, METHOD, CRC, SIZE, ATTRIBUTES, PLACE = 8, 10, 16, 24, 38, 42
"""Where a zip file's list has them."""
MODES = {
    "a link": stat.S_IFLNK | 0o777,
    "a device": stat.S_IFBLK | 0o600,
    "a terminal": stat.S_IFCHR | 0o600,
    "a pipe": stat.S_IFIFO | 0o600,
    "a socket": stat.S_IFSOCK | 0o600,
    "a folder by its mode": stat.S_IFDIR | 0o755,
}


def more(name: str, data: bytes = picture("green")) -> bytes:
    return archive([*FILES.items(), (name, data)])


def instead(**files: bytes) -> bytes:
    """The good pack with other bytes in some of its files; an underline stands for the point."""
    return archive({**FILES, **{name.replace("_", "."): data for name, data in files.items()}}.items())


def marked(mode: int) -> bytes:
    def mark(entry: ZipInfo) -> None:
        entry.external_attr = (mode << 16) * (entry.filename == "one.png")

    return archive(each=mark)


def with_field(field: bytes) -> bytes:
    def add(entry: ZipInfo) -> None:
        entry.extra = field

    return archive(each=add)


def lying_bomb(declared: int) -> bytes:
    """A picture of 15 megabytes, listed with `declared` bytes and the sum that these have."""
    packed = instead(one_png=bytes(15_000_000))
    return listed_anew(listed_anew(packed, SIZE, "<L", declared, 1), CRC, "<L", zlib.crc32(bytes(declared)), 1)


def heavy_together() -> bytes:
    """Four pictures, each as large as one may be."""
    packed = archive([*((f"{number}.png", b"") for number in range(4)), *FILES.items()])
    for number in range(4):
        packed = listed_anew(packed, SIZE, "<L", 45_000_000, number)
    return packed


def huge_end() -> bytes:
    list_at = GOOD.index(b"PK\x01\x02")
    size = len(GOOD) - 22 - list_at
    end = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 3, 3, size, list_at)
    return GOOD[:-22] + end + struct.pack("<4sLQL", b"PK\x06\x07", 0, len(GOOD) - 22, 1) + GOOD[-22:]


def flipped_in(name: str) -> bytes:
    """One bit of a file's own bytes is another."""
    stored = archive(method=ZIP_STORED)
    place = stored.index(FILES[name]) + len(FILES[name]) // 2
    return overwritten(stored, place, "B", stored[place] ^ 1)


def over_another() -> bytes:
    """Two names for the bytes of one file."""
    (first,) = struct.unpack_from("<L", GOOD, GOOD.index(b"PK\x01\x02") + PLACE)
    return listed_anew(GOOD, PLACE, "<L", first, 1)


def renamed_inside() -> bytes:
    return GOOD.replace(b"one.png", b"two.png", 1)


HOSTILE: dict[str, tuple[bytes, str]] = {
    "nothing at all": (b"", "is not a packed campaign"),
    "a text": (b"Give generously.\n" * 9, "is not a packed campaign"),
    "a picture": (picture(), "is not a packed campaign"),
    "an archive of nothing": (archive([]), "is not a packed campaign"),
    "a signature and no more": (b"PK\x03\x04", "is cut short"),
    "the first half": (GOOD[: len(GOOD) // 2], "is cut short"),
    "all but the last byte": (GOOD[:-1], "is cut short"),
    "bytes added at the end": (GOOD + b"#!/bin/sh\n", "something was added"),
    "bytes added at the beginning": (b"#!/bin/sh\n" + GOOD, "is not a packed campaign"),
    "a file added at the beginning": (GOOD + GOOD, "stands before its files"),
    "a comment": (ended_anew(GOOD, 20, "<H", 3) + b"abc", "is cut short, or something was added"),
    "a comment of an end": (ended_anew(GOOD, 20, "<H", 22) + GOOD[-22:], "stands before its files or after"),
    "a part of several": (ended_anew(GOOD, 4, "<H", 1), "is only a part"),
    "a list that is elsewhere": (ended_anew(GOOD, 16, "<L", 5), "stands before its files"),
    "a list beyond the end": (ended_anew(GOOD, 12, "<L", 2**32 - 1), "lists 3 files in 4,294,967,295 bytes"),
    "fewer files than it lists": (ended_anew(ended_anew(GOOD, 8, "<H", 2), 10, "<H", 2), "2 files and lists 3"),
    "more files than it lists": (ended_anew(ended_anew(GOOD, 8, "<H", 9), 10, "<H", 9), "9 files and lists 3"),
    "a list of noise": (listed_anew(GOOD, 0, "<L", 7), "is damaged"),
    "bytes hidden between": (with_hidden(GOOD, b"hidden"), "something is hidden"),
    "an end for huge archives": (huge_end(), "as archives beyond 4 GB are"),
    "a field for huge files": (with_field(struct.pack("<2HQ", 1, 8, 5)), "as files beyond 4 GB are"),
    "a huge field behind another": (with_field(struct.pack("<2HL2HQ", 7, 4, 0, 1, 8, 5)), "beyond 4 GB"),
    "a field that is cut short": (with_field(struct.pack("<2HL", 7, 90, 0)), "is damaged"),
    "a name from the root": (more("/etc/cron.d/one.png"), "leads out"),
    "a name above": (more("../one.png"), "leads out"),
    "a name above by a detour": (more("pictures/../../one.png"), "leads out"),
    "a name with a point": (more("./one.png"), "leads out"),
    "a name with backslashes": (more("..\\..\\one.png"), "leads out"),
    "a name on a drive": (more("C:one.png"), "leads out"),
    "a name on another machine": (more("//server/share/one.png"), "leads out"),
    "a name with a stream": (more("one.png:hidden.png"), "leads out"),
    "a name with a gap": (more("pictures//three.png"), "is a folder"),
    "a name of nothing": (more(""), "leads out"),
    "a name with a NUL": (more("three.png\0.sh"), "has signs that no file’s name should have"),
    "a name with a line feed": (more("three\n.png"), "has signs"),
    "a name with a turned direction": (more("three\u202e.png"), "has signs"),
    "a name of a thousand letters": (more("a" * 1000 + ".png"), "has 1,004 characters"),
    "a name of a device": (more("NUL.png"), "is no name on some systems"),
    "a name with an end that is lost": (more("pictures./three.png"), "is no name on some systems"),
    "a folder": (more("pictures/", b""), "is a folder"),
    "folders in folders in folders": (more("a/b/c/three.png"), "lies 3 folders down"),
    "the same name twice": (more("one.png"), "is in it twice"),
    "the same name in capitals": (more("ONE.PNG"), "is in it twice"),
    "two campaigns": (more("Campaign.toml"), "is no part of a campaign"),
    "the same name in other signs": (
        archive([*FILES.items(), *((unicodedata.normalize(form, "é.png"), b"") for form in ("NFC", "NFD"))]),
        "is in it twice",
    ),
    "a file that is a folder too": (more("one.png/two.png"), "lies in something that is a file"),
    "a program": (more("start.sh"), "is no part of a campaign"),
    "a key": (more("key.pem"), "is no part of a campaign"),
    "another campaign further down": (more("pictures/campaign.toml"), "is no part of a campaign"),
    "a picture that nothing names": (more("three.png"), "its campaign doesn’t name it"),
    "fifty-one files": (archive([(f"{n}.png", b"") for n in range(51)]), "lists 51 files"),
    "ten thousand files": (archive([(f"{n}.png", b"") for n in range(10_000)]), "lists 10,000 files"),
    "ten thousand files listed as three": (
        ended_anew(ended_anew(archive([(f"{n}.png", b"") for n in range(10_000)]), 8, "<H", 3), 10, "<H", 3),
        "lists 3 files in",
    ),
    "an encrypted file": (listed_anew(GOOD, FLAGS, "<H", 0x1, 1), "is encrypted"),
    "a strongly encrypted file": (listed_anew(GOOD, FLAGS, "<H", 0x41, 1), "is encrypted"),
    "a masked header": (listed_anew(GOOD, FLAGS, "<H", 0x2000, 1), "is encrypted"),
    "a patch": (listed_anew(GOOD, FLAGS, "<H", 0x20), "is damaged"),
    "bzip2": (archive(method=ZIP_BZIP2), "packed in a way"),
    "LZMA": (archive(method=ZIP_LZMA), "packed in a way"),
    "a packing that nobody knows": (listed_anew(GOOD, METHOD, "<H", 77), "packed in a way"),
    "a version from the future": (listed_anew(GOOD, 6, "<H", 99), "is damaged"),
    "a folder by its attribute": (listed_anew(GOOD, ATTRIBUTES, "<L", 0x10, 1), "is a link, a folder"),
    **{f"{name} for a picture": (marked(mode), "is a link, a folder or a device") for name, mode in MODES.items()},
    "a picture beyond the limit": (instead(one_png=bytes(80_000_001)), "has 80,000,001 bytes"),
    "a text beyond the limit": (instead(campaign_toml=bytes(1_000_001)), "has 1,000,001 bytes"),
    "a schema beyond the limit": (more("campaign.schema.json", bytes(1_000_001)), "has 1,000,001 bytes"),
    "pictures beyond the limit together": (heavy_together(), "its files have 180,00"),
    "a bomb that says it is small": (lying_bomb(500), "unpacks to more than it says"),
    "less than it says": (listed_anew(GOOD, SIZE, "<L", 9000), "is damaged"),
    "less than it says, plainly": (listed_anew(archive(method=ZIP_STORED), SIZE, "<L", 9000), "is damaged"),
    "no campaign": (archive([("one.png", picture())]), "there is no campaign.toml"),
    "a picture with a bit flipped": (flipped_in("one.png"), "is damaged"),
    "a text with a bit flipped": (flipped_in("campaign.toml"), "is damaged"),
    "another sum": (listed_anew(GOOD, CRC, "<L", 5), "is damaged"),
    "two files in one place": (over_another(), "lie over others"),
    "a file over the list": (listed_anew(GOOD, 20, "<L", 10_000), "lie over others"),
    "a file beyond the end": (listed_anew(GOOD, PLACE, "<L", 2**31), "is damaged"),
    "another name inside": (renamed_inside(), "is damaged"),
    "a text that is not TOML": (instead(campaign_toml=b"]"), "its campaign cannot be shown: campaign.toml:1"),
    "a text that is not UTF-8": (instead(campaign_toml=b"\xff"), "not UTF-8"),
    "a campaign with a mistake": (
        instead(campaign_toml=TEXT.replace("https", "http").encode()),
        "is not an https link",
    ),
    "a drawing for a picture": (instead(one_png=b"<svg xmlns='http://www.w3.org/2000/svg'/>"), "is not a PNG, JPEG"),
    "half a picture": (instead(one_png=picture()[:40]), "cannot be decoded safely"),
}
