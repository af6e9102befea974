"""Boot the built package on a machine with a screen, touch it, pull its plugs, and write down what was seen.

    .venv/bin/python -m tests.packaging.machine.check SUITE [--work DIR] [--out DIR] [--only NAME ...]

SUITE is one that `packaging/machine/image.sh` has made in DIR (/var/tmp/donation-kiosk without it). The result is a
table, SUITE.md, with a picture of the screen after each check, and the log of one that did not hold, in the folder
of --out (`machine` below DIR without). With --only, the checks whose names begin so; they need the machine that
`power-on` leaves behind, and the table keeps what it has of the others. All of it is emulated: what takes seconds here
takes less on a real machine.

Exit 0: all is as it should be; 1: something is not, and the table says what.
"""

import argparse
import json
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.packaging.machine import checks
from tests.packaging.machine.box import FailedError, Machine, Place, running
from tests.packaging.machine.waiting import UNIT, WHOLE, ends_within


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    name: str
    seen: str
    held: bool
    seconds: float


class Check:
    """The checks of one image, and the table of what was seen."""

    def __init__(self, place: Place, out: Path, only: list[str]) -> None:
        self._place, self._out, self._only = place, out, only
        self._rows: dict[str, Row] = {}
        self._suite = place.image.name.removeprefix("machine-")
        self._kept = out / f"{self._suite}.json"
        out.mkdir(parents=True, exist_ok=True)
        if only and self._kept.exists():
            self._rows = {row["name"]: Row(**row) for row in json.loads(self._kept.read_text("utf-8"))}

    def run(self) -> bool:
        """Do all; whether all held."""
        place = self._place
        if not self._only or "power-on" in self._only:
            shutil.rmtree(place.run, ignore_errors=True)
            place.new_disk()
            self._one("power-on", checks.power_on)
        for name, what in checks.CHECKS.items():
            self._one(name, what, "-loadvm", checks.BOOTED)
        self._one("power switch", checks.power_off, "-loadvm", checks.BOOTED)
        self._place = place = Place(place.tools, place.image, place.run.with_name(f"{place.run.name}-fresh"))
        self._one("dead clock", checks.dead_clock, "-rtc", "base=2001-01-01T00:00:00", fresh=True)
        dark: dict[str, Any] = {"tpm": True, "kernel": f"systemd.mask={UNIT}"}  # nothing is looked at
        self._one("key sealed", checks.seal, fresh=True, **dark)
        self._one("key after a start", checks.again, **dark)
        if self._wants("key on a copied disk"):
            shutil.rmtree(place.run / "tpm-state", ignore_errors=True)
        self._one("key on a copied disk", checks.copied, **dark)
        return all(row.held for row in self._rows.values())

    def _wants(self, name: str) -> bool:
        return not self._only or any(name.startswith(one) for one in self._only)

    def _one(self, name: str, what: Callable[[Machine], str], *more: str, fresh: bool = False, **how: Any) -> None:
        if not self._wants(name):
            return
        place, begun = self._place, time.monotonic()
        if fresh:
            shutil.rmtree(place.run, ignore_errors=True)
            place.new_disk()
        try:
            with running(place, *more, **how) as machine:
                try:
                    with ends_within(WHOLE):
                        seen, held = what(machine), True
                except FailedError as error:
                    seen, held = str(error), False
                if machine.process.poll() is None:
                    machine.keep(self._out / self._picture(name))
                    if not held:
                        log = machine.sh("journalctl -b -o short-monotonic --no-pager | tail -n 200")
                        (self._out / self._picture(name)).with_suffix(".log").write_text(log, "utf-8")
        except (FailedError, OSError) as error:
            seen, held = str(error), False
        self._rows[name] = row = Row(name, " ".join(seen.split()), held, time.monotonic() - begun)
        sys.stdout.write(f"{'ok  ' if held else 'FAIL'} {name} ({row.seconds:.0f} s): {row.seen}\n")
        sys.stdout.flush()
        self._write()

    def _picture(self, name: str) -> str:
        return f"{self._suite}-{name.replace(' ', '-')}.png"

    def _write(self) -> None:
        lines = ["| check | seen | | seconds |", "| --- | --- | --- | --- |"]
        for row in self._rows.values():
            shown = f"[picture]({self._picture(row.name)})" if (self._out / self._picture(row.name)).exists() else ""
            seen = row.seen if row.held else f"**not held**: {row.seen}"
            lines.append(f"| {row.name} | {seen.replace('|', '/')} | {shown} | {row.seconds:.0f} |")
        (self._out / f"{self._suite}.md").write_text("\n".join(lines) + "\n", "utf-8")
        self._kept.write_text(json.dumps([asdict(row) for row in self._rows.values()]), "utf-8")


def main() -> int:
    """Do all of it; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suite")
    parser.add_argument("--work", type=Path, default=Path("/var/tmp/donation-kiosk"))  # noqa: S108 - made by root
    parser.add_argument("--out", type=Path)
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # the machine ends with it
    work = options.work.resolve()
    place = Place(work / "machine-tools", work / f"machine-{options.suite}", work / f"run-{options.suite}")
    return 0 if Check(place, options.out or work / "machine", options.only).run() else 1


if __name__ == "__main__":
    sys.exit(main())
