"""Time zones by the newer of two tables: the system's, or the one that is shipped with the kiosk."""

import zoneinfo
from dataclasses import dataclass
from pathlib import Path

import tzdata

_AT_START = zoneinfo.TZPATH
_NAME = "# version "
"""How the first line of `tzdata.zi` begins; some systems have a file `+VERSION` instead."""


@dataclass(frozen=True, slots=True)
class ZoneTables:
    """Which tables there are, by the names that IANA gives them, such as "2026f"."""

    shipped: str
    system: str
    """Empty where the system has none, or doesn't say which."""

    @property
    def used(self) -> str:
        """The newer one."""
        return max(self.shipped, self.system)


def zone_tables() -> ZoneTables:
    """The tables of this machine; reads a line of a file."""
    return ZoneTables(tzdata.IANA_VERSION, next(filter(None, map(_version_in, zoneinfo_folders())), ""))


def zoneinfo_folders() -> tuple[Path, ...]:
    """Where Python looked for the system's table when it started."""
    return tuple(map(Path, _AT_START))


def use_newest_zones() -> None:
    """Let `zoneinfo` go by the newer table; call it before any time zone is used.

    Python by itself always takes the system's, which on a machine without updates may be years old.
    """
    tables = zone_tables()
    if tables.shipped > tables.system:
        zoneinfo.reset_tzpath(to=())


def _version_in(folder: Path) -> str:
    try:
        with (folder / "tzdata.zi").open(encoding="ascii") as table:
            line = table.readline(80).strip()
        return line.removeprefix(_NAME) if line.startswith(_NAME) else ""
    except (OSError, UnicodeDecodeError):
        pass
    try:
        return (folder / "+VERSION").read_text("ascii").strip()[:20]
    except (OSError, UnicodeDecodeError):
        return ""
