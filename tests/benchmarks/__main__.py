"""`python -m tests.benchmarks`: measure what the kiosk costs and how long people wait for it, in turns with others."""

import argparse
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from . import bar_group, book_group, fleet_group, giving_group, pictures_group, screen_group, smooth_group, soak_group
from .browser import browser_advice, find_browser
from .processes import adopt_orphans
from .report import Report
from .screen import xvfb_advice

GROUPS = {
    "screen": screen_group.measure,
    "book": book_group.measure,
    "bar": bar_group.measure,
    "giving": giving_group.measure,
    "smooth": smooth_group.measure,
    "pictures": pictures_group.measure,
    "fleet": fleet_group.measure,
    "soak": soak_group.measure,
}
_SHORT = {
    "groups": ["screen", "book", "pictures", "fleet"],
    "starts": 5,
    "repeats": 2,
    "seconds": 60.0,
    "facts": 100_000,
}
"""About a quarter of an hour on a quiet machine."""
_DISK = Path("/var/tmp")  # noqa: S108 - of what lies here nothing is kept, and names in it are made up anew
"""On many machines /tmp is in memory, where nothing is ever waited for."""


def main(words: Sequence[str] | None = None) -> int:
    """Measure, report, and return 0; 2 where something needed is missing."""
    options = _parser().parse_args(words)
    if options.short:
        vars(options).update({**_SHORT, "groups": options.groups or _SHORT["groups"]})
    groups = [name for name in GROUPS if name in (options.groups or GROUPS)]
    if advice := xvfb_advice():
        sys.stderr.write(f"{advice}\n")
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    adopt_orphans()
    report = Report()
    try:
        with tempfile.TemporaryDirectory(
            prefix="kiosk-benchmarks-", dir=options.folder, ignore_cleanup_errors=True
        ) as folder:
            for name in groups:
                GROUPS[name](report, Path(folder), options)
    except KeyboardInterrupt:
        return 130
    except RuntimeError as error:  # all of ours are
        sys.stderr.write(f"The measurement failed: {error}\n")
        return 2
    sys.stdout.write((report.json() if options.json else report.table()) + "\n")
    if "screen" in groups and find_browser() is None:
        sys.stderr.write(f"{browser_advice()}\n")
        return 2
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="GROUP", type=_group, help=f"{', '.join(GROUPS)}; all without it")
    parser.add_argument("--json", action="store_true", help="write the figures as JSON")
    parser.add_argument("--starts", type=int, default=9, metavar="N", help="starts of each window; 9 without it")
    parser.add_argument("--repeats", type=int, default=3, metavar="N", help="attract loops of each; 3 without it")
    parser.add_argument("--seconds", type=float, default=60, help="length of an attract loop's window; 60 without it")
    parser.add_argument(
        "--facts", type=int, default=1_000_000, metavar="N", help="facts in the big book; a million without it"
    )
    parser.add_argument("--gifts", type=int, default=20, metavar="N", help="gifts that move the bar; 20 without it")
    parser.add_argument(
        "--folder", type=Path, default=_DISK, metavar="DIR", help=f"on a real disk; {_DISK} without it"
    )
    parser.add_argument("--short", action="store_true", help="what takes a quarter of an hour, fewer times")
    parser.add_argument("--package", type=Path, metavar="FILE", help="the Debian package, to be measured, too")
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="keep pictures of what was compared, and charts")
    return parser


def _group(text: str) -> str:
    if text not in GROUPS:
        raise argparse.ArgumentTypeError(f"{text!r} is none; there are {', '.join(GROUPS)}")
    return text


if __name__ == "__main__":
    sys.exit(main())
