"""A day of a kiosk, by hand: stories, gifts, feeds, edits and cuts of the network, one hour after the other.

Run on its own, `python -m tests.benchmarks.soak FOLDER`; writes JSON: what the process holds at the end of each hour.
Its lanes, its screen and its files are real; only nobody waits for the next story or the next reading.
"""

import argparse
import gc
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app.choices import Choices, utc_now
from kiosk.app.first_settings import read_settings_or_why_not
from kiosk.app.kiosk import Kiosk
from kiosk.feeds.json_document import write_json
from kiosk.model.money import Money
from kiosk.payments.limits import PaymentLimits, ReaderLimits
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.fonts import install_fonts
from kiosk.ui.window import Display, make_application
from tests.feeds.website import HOST, Website, answer, website_on

from .giving import Watched
from .progress import progress
from .screen import SIZE

STORIES, PAYMENTS, POLLS, EDITS, CUTS = 450, 84, 209, 4, 2
"""An hour: a story every eight seconds, a day's 2,000 gifts and 5,000 readings."""
_HURRY = PaymentLimits(ReaderLimits(poll=0.01, checking_poll=0.01, unclear=0.3, checking=0.3))
_FEED = f"""
[[feeds]]
id = "website"
kind = "json"
address = "https://{HOST}/total.json"
goals = {{ gifts = "usd" }}
"""
_CUT_SECONDS = 0.3
_LOOKS = 5


@dataclass(frozen=True, slots=True)
class Held:
    """What the process holds, when it has nothing to do."""

    rss: int
    """Memory in bytes."""
    descriptors: int
    threads: int
    files: int
    """Bytes in the data folder."""
    gaps: dict[str, float]
    """The longest time in milliseconds in which the screen could not have drawn a frame, by what happened."""


class Day:
    """The kiosk, and what befalls it."""

    def __init__(self, kiosk: Kiosk, base: str, site: Website, folder: Path, data: Path) -> None:
        self.watched = Watched(kiosk, base)
        self._kiosk = kiosk
        self._site = site
        self._folder = folder
        self._data = data
        self._edits = 0
        self._cents = 4_000_000

    def hour(self, stories: int, payments: int, polls: int, edits: int, cuts: int) -> Held:
        """One hour, its parts mixed."""
        parts = [
            ("stories", stories, self._story),
            ("payments", payments, self._pay),
            ("feeds", polls, self._poll),
            ("edits", edits, self._edit),
            ("cuts", cuts, self._cut),
        ]
        gaps = {name: 0.0 for name, _, _ in parts}
        self.watched.rest(0.1)  # so that the looking at the end of the hour before is no gap of this one
        most = max(count for _, count, _ in parts)
        for number in range(most):
            for name, count, do in parts:
                if (number + 1) * count // most > number * count // most:
                    self.watched.longest = 0.0
                    do()
                    gaps[name] = max(gaps[name], self.watched.longest * 1000)
        self._site.asked.clear()
        return self._held(gaps)

    def _story(self) -> None:
        QTest.keyClick(self.watched.window, Qt.Key.Key_Right)
        for _ in range(3):
            QGuiApplication.processEvents()

    def _pay(self) -> None:
        giving = self._kiosk.giving
        giving.begin()
        giving.choose(0)
        giving.payByCard()
        self._wait_for("thanks", lambda: giving.shown.scene == "thanks")
        giving.wipe()
        self._wait_for("the next gift", self._is_ready)

    def _is_ready(self) -> bool:
        facts = self._kiosk.giving.state
        return facts is not None and not facts.cards_off and not facts.step

    def _poll(self) -> None:
        books = self._kiosk.goals
        assert books is not None
        self._cents += 100
        asked = len(self._site.asked)
        self._site.script = answer(write_json("usd", Money(self._cents, "USD"), 500, utc_now()))
        for live in books._feeds._live:
            live.read()
        self._wait_for("the website's total", lambda: len(self._site.asked) > asked)

    def _edit(self) -> None:
        self._edits += 1
        Image.new("RGB", (640, 360), (self._edits % 256, 90, 120)).save(self._folder / "hall.png")
        write_campaign(self._folder, f"Edited {self._edits} times")
        source, before = self._kiosk._source, self._kiosk.campaign.loaded
        assert source is not None
        assert source._watch is not None

        watch = source._watch

        def shown() -> bool:
            watch.look()
            return self._kiosk.campaign.loaded is not before

        self._wait_for("the edited campaign", shown)

    def _cut(self) -> None:
        giving = self._kiosk.giving
        self.watched.fault("refused")
        giving.begin()
        giving.choose(0)
        giving.payByCard()
        self.watched.rest(_CUT_SECONDS)
        self.watched.fault("")
        giving.cancel()
        self.watched.until(lambda: giving.shown.scene != "card")
        giving.wipe()
        self._wait_for("the end of the cut", self._is_settled)

    def _is_settled(self) -> bool:
        assert self._kiosk.gifts is not None
        self._kiosk.gifts.look()
        self.watched.rest(0.05)
        return self._is_ready()

    def _wait_for(self, what: str, condition: Callable[[], bool]) -> None:
        if not self.watched.until(condition):
            raise RuntimeError(f"{what} did not come")

    def _held(self, gaps: dict[str, float]) -> Held:
        """The least of some looks: what a lane is about just now is no growth."""
        looks = []
        for _ in range(_LOOKS):
            self.watched.rest(0.1)
            gc.collect()
            looks.append((rss(), len([*Path("/proc/self/fd").iterdir()]), len([*Path("/proc/self/task").iterdir()])))
        memory, descriptors, threads = (min(values) for values in zip(*looks, strict=True))
        files = sum(file.stat().st_size for file in self._data.rglob("*") if file.is_file())
        return Held(memory, descriptors, threads, files, gaps)


def rss() -> int:
    """Memory of this process, in bytes."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def write_campaign(folder: Path, title: str) -> None:
    """The example, with a picture and a website."""
    text = (resource_folder() / EXAMPLE_CAMPAIGN / "campaign.toml").read_text("utf-8")
    for old, new in (
        ("Year-end fundraiser and membership drive", title),
        ("allowed_hosts = [", f'allowed_hosts = ["{HOST}", '),
        ('title = "The 20th PyCon US"\n', 'title = "The 20th PyCon US"\npicture = "hall.png"\n'),
    ):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    (folder / "campaign.toml").write_text(text + _FEED, "utf-8")


def main(words: Sequence[str] | None = None) -> int:
    """Live through the hours and write JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.soak", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--hours", type=int, default=24)
    parser.add_argument("--share", type=float, default=1.0, help="of what usually happens in an hour")
    options = parser.parse_args(words)
    counts = [max(1, round(count * options.share)) for count in (STORIES, PAYMENTS, POLLS, EDITS, CUTS)]
    command = [sys.executable, "-m", "kiosk", "simulator", "--port", "0", "--seed", "1", "--authorising", "0"]
    command += ["--present", "good", "--present-after", "0"]
    campaign, data = options.folder / "drive", options.folder / "data"
    campaign.mkdir(parents=True)
    Image.new("RGB", (640, 360)).save(campaign / "hall.png")
    write_campaign(campaign, "Not edited yet")
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as simulator,
        pytest.MonkeyPatch.context() as patch,
        website_on(options.folder, patch) as site,
    ):
        assert simulator.stdout is not None
        base = simulator.stdout.readline().split(" on ")[1].split(" ")[0]
        try:
            patch.setenv("KIOSK_STRIPE_API_BASE", base)
            application = make_application()
            install_fonts(application, resource_folder())
            display = Display(resource_folder())
            display.show(SIZE)
            choices = Choices(data, campaign, SIZE, practice=True, limits=_HURRY)
            kiosk = Kiosk(choices, application, display, lambda: read_settings_or_why_not(data))
            day = Day(kiosk, base, site, campaign, data)
            day.watched.until(lambda: kiosk.giving.state is not None and kiosk.giving.state.phones)
            held = []
            for hour in range(options.hours):
                began = time.monotonic()
                held.append(day.hour(*counts))
                progress(f"hour {hour + 1}, {time.monotonic() - began:.0f} s: {held[-1]}")
            kiosk.close()
        finally:
            simulator.terminate()
    json.dump([asdict(one) for one in held], sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
