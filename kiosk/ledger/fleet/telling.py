"""What goes along with the news of new facts: the facts themselves, so that nobody has to ask for them.

PostgreSQL hands a notice to everybody who listens, once what it tells of is committed, in the order of the commits.
Whoever may log in can send one, so facts in a notice are believed only by their signatures; for those without, the
notice says merely at which kiosk to look.
"""

import base64
import json
from collections.abc import Sequence
from typing import NamedTuple

from kiosk.ledger.chain import Copy
from kiosk.ledger.encoding import NotAFactError, decode
from kiosk.model.fact import AttemptAsked, AttemptEnded, AttemptOpened

CHANNEL = "kiosk_fleet"
"""Whoever listens hears of new facts. An empty notice, as the version before sends it, says: read everything."""
LARGEST = 7999
"""Bytes of one notice; https://www.postgresql.org/docs/current/sql-notify.html has it."""
_HASH, _SIGNATURE = 32, 64


class Told(NamedTuple):
    """New facts of a kiosk."""

    kiosk: str
    """Its uuid."""
    copies: tuple[Copy, ...]
    """Signed, one after the other; none where they have to be read."""


def notices(copies: Sequence[Copy]) -> list[str]:
    """How to tell of `copies`, which are one kiosk's and follow each other, in as few notices as there can be."""
    found: list[str] = []
    lines: list[list[object]] = []
    for copy in copies:
        if copy.signature is None:
            return [_notice(copy.kiosk, [])]
        line: list[object] = [copy.sequence, _text(copy.hash), copy.body, _text(copy.signature)]
        if len(_notice(copy.kiosk, [line])) > LARGEST:
            return [_notice(copy.kiosk, [])]
        if len(_notice(copy.kiosk, [*lines, line])) > LARGEST:
            found.append(_notice(copy.kiosk, lines))
            lines = []
        lines.append(line)
    return [*found, _notice(copies[0].kiosk, lines)]


def told_in(notice: str) -> Told | None:
    """What a notice tells; `None` where it doesn't say what is new, or says nothing that could be."""
    try:
        said = json.loads(notice)
        kiosk, lines = said["kiosk"], said["facts"]
        copies = tuple(Copy(kiosk, number, _bytes(hash_), body, _bytes(by)) for number, hash_, body, by in lines)
        json.dumps([copy.body for copy in copies], ensure_ascii=False).encode()  # which half a character can't be
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    is_right = isinstance(kiosk, str) and all(
        type(one.sequence) is int
        and one.sequence == copies[0].sequence + place
        and isinstance(one.body, str)
        and (len(one.hash), len(one.signature or b"")) == (_HASH, _SIGNATURE)
        for place, one in enumerate(copies)
    )
    return Told(kiosk, copies) if is_right else None


def concerns_others(copy: Copy) -> bool:
    """Whether anything that another kiosk shows is another with this fact; an attempt alone brings nothing."""
    try:
        return not isinstance(decode(copy.body).entry, AttemptOpened | AttemptAsked | AttemptEnded)
    except NotAFactError:
        return True


def _notice(kiosk: str, lines: Sequence[Sequence[object]]) -> str:
    return json.dumps({"kiosk": kiosk, "facts": lines}, separators=(",", ":"))


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
