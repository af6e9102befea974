"""Each kiosk's facts are chained: the hash of one covers its body and the hash of the one before."""

import hashlib
from collections.abc import Mapping
from typing import NamedTuple


class Head(NamedTuple):
    """The last fact of a kiosk's chain."""

    sequence: int
    hash: bytes


Heads = Mapping[str, Head]
"""By kiosk (uuid)."""


class Copy(NamedTuple):
    """A fact as it travels between kiosks; `body` is the text that is hashed."""

    kiosk: str
    sequence: int
    hash: bytes
    body: str
    signature: bytes | None = None
    """Of the hash, by the kiosk that wrote it; `None` where it has none."""


def chain_start(kiosk: str) -> bytes:
    """What stands before a kiosk's first fact."""
    return hashlib.sha256(kiosk.encode()).digest()


def chained(before: bytes, body: str) -> bytes:
    """The hash of the fact `body` that follows one whose hash is `before`."""
    return hashlib.sha256(before + body.encode()).digest()
