"""`python -m tests.looks`: pictures of the public screen to judge it by, for each of five campaigns."""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from .campaigns import NAMES, laid_out

SIZES = ("1920x1080", "1080x1920", "1366x768")
_STAFF = ("booth", "door", "edit", "office")
_WIDTHS = {"1920x1080": 640, "1080x1920": 360, "1366x768": 640}


def main() -> int:
    """Sheets of every public scene, a film of the loop or of a gift, or what is measured of every scene."""
    parser = argparse.ArgumentParser(prog="python -m tests.looks", description=__doc__)
    parser.add_argument("what", choices=("sheets", "film", "gift", "access"))
    parser.add_argument("out", type=Path)
    parser.add_argument("--photographs", type=Path, metavar="DIR", help="instead of drawn ones, by their names")
    parser.add_argument("--campaign", nargs="+", choices=NAMES, default=NAMES)
    parser.add_argument("--scene", nargs="+", default=(), help="which scenes; every public one without it")
    parser.add_argument("--size", nargs="+", choices=SIZES, default=SIZES)
    parser.add_argument("--reduced", action="store_true", help="the film with reduced motion")
    parser.add_argument("--language", nargs="+", help="which languages are measured; all without it")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.what == "access":
        os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
        from .access import measure
        from .measured import LANGUAGES

        sizes = [(int(size.partition("x")[0]), int(size.partition("x")[2])) for size in options.size]
        return 1 if measure(options.campaign, sizes, options.language or LANGUAGES, options.out) else 0
    with tempfile.TemporaryDirectory() as folder:
        for name in options.campaign:
            campaign = laid_out(name, Path(folder), options.photographs)
            width, height = (int(part) for part in options.size[0].split("x"))
            if options.what == "gift":
                from .gift import film_gift

                film_gift(campaign, options.out, (width, height))
                break
            if options.what == "film":
                from .film import film

                film(campaign, options.out, (width, height), reduced=options.reduced)
                break
            for size in options.size:
                _sheet(campaign, options.out / f"{name}-{size}.png", size, options.scene)
    return 0


def _sheet(campaign: Path, out: Path, size: str, scenes: "tuple[str, ...] | list[str]") -> None:
    with tempfile.TemporaryDirectory() as taken:
        command = [sys.executable, "-m", "kiosk", "snapshot", "--campaign", str(campaign), "--out", taken]
        asked = ["--scene", *scenes] if scenes else []
        when = ["--size", size, "--data", f"{taken}/data", "--at", "2026-11-28T14:05"]
        subprocess.run([*command, *when, *asked], check=True, stdout=subprocess.DEVNULL)
        files = sorted(Path(taken).glob("*.png"), key=lambda file: file.stat().st_mtime_ns)
        frames = [_small(file, _WIDTHS[size]) for file in files if scenes or not file.name.startswith(_STAFF)]
    columns = 2560 // _WIDTHS[size]
    width, height = frames[0].width + 8, frames[0].height + 8
    whole = Image.new("RGB", (columns * width, -(-len(frames) // columns) * height), "#777777")
    for number, frame in enumerate(frames):
        whole.paste(frame, (number % columns * width, number // columns * height))
    whole.save(out)


def _small(file: Path, width: int) -> Image.Image:
    with Image.open(file) as picture:
        return picture.convert("RGB").resize((width, round(picture.height * width / picture.width)))


if __name__ == "__main__":
    sys.exit(main())
