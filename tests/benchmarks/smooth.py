"""A kiosk that works hard, watched from within frame by frame: gifts, feeds, a campaign that is saved, and a report.

Run on its own, `python -m tests.benchmarks.smooth DATA ANSWER`; ANSWER gets JSON. Something small moves all the time,
so that a frame is due each sixtieth of a second.
"""

import datetime as dt
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtQml import QQmlComponent, qmlEngine

from kiosk.app import running
from kiosk.app.choices import Choices
from kiosk.app.kiosk import Kiosk
from kiosk.feeds.json_document import write_json
from kiosk.ledger.watching import LedgerWatch
from kiosk.model.money import Money

from .append import cash
from .screen import SIZE

GIFTS = 200
WEBSITE = "website.json"
FEED = f"""
[[feeds]]
id = "website"
kind = "json"
file = "{WEBSITE}"
goals = {{ gifts = "usd" }}
includes = ["phone", "cash"]
every_seconds = 15
"""
_BETWEEN_GIFTS = 0.1
_GIFTS_UNTIL_NEWS = 50
_STEP_MILLISECONDS = 20
_REST_SECONDS = 9.0
"""After which the kiosk has looked for what is left in circles, too."""
_PATIENCE_SECONDS = 30.0
_MOVING = b"""
import QtQuick
Rectangle {
    id: dot
    width: 2; height: 2; z: 1000
    FrameAnimation { running: true; onTriggered: dot.x = currentFrame % 50 }
}
"""


@dataclass(frozen=True)
class Gap:
    """Between two frames, in milliseconds."""

    during: str
    all: float
    window: float
    """Of the processor's time, what the window's thread took; where it took little, it waited for others."""
    process: float
    """What all threads took."""


class SmoothKiosk(Kiosk):
    """Does it all, one thing after the other, and ends."""

    answer: Path

    def __init__(self, *known: Any, **more: Any) -> None:
        super().__init__(*known, **more)
        self._gaps: list[Gap] = []
        self._during = "start"
        self._last: tuple[float, float, float] | None = None
        self._move()
        self.display.window.frameSwapped.connect(self._frame)
        self._script = self._work()
        self._until: Callable[[], bool] = lambda: self.campaign.loaded is not None
        self._since = time.perf_counter()
        self._next = QTimer(interval=_STEP_MILLISECONDS)
        self._next.timeout.connect(self._go_on)
        self._next.start()

    def _frame(self) -> None:
        now = time.perf_counter(), time.thread_time(), time.process_time()
        if self._last is not None:
            took = (1000 * (after - before) for after, before in zip(now, self._last, strict=True))
            self._gaps.append(Gap(self._during, *took))
        self._last = now

    def _go_on(self) -> None:
        if not self._until():
            if time.perf_counter() - self._since > _PATIENCE_SECONDS:
                raise RuntimeError(f"{self._during}: it takes too long")
            return
        self._since = time.perf_counter()
        step = next(self._script, None)
        if step is None:
            self._next.stop()
            self.answer.write_text(json.dumps([asdict(gap) for gap in self._gaps]))
            self._application.exit(0)
        else:
            self._during, self._until = step

    def _work(self) -> Iterator[tuple[str, Callable[[], bool]]]:
        assert self.booth is not None
        assert self.campaign.loaded is not None
        folder = self.campaign.loaded.folder
        booth, view = self.views.booth, self.views.office
        yield "after the start", _passed(_REST_SECONDS)
        for number in range(GIFTS):
            self._give()
            if number % _GIFTS_UNTIL_NEWS == 0:
                say_on_website(folder, number)
            yield "gifts and feeds", _passed(_BETWEEN_GIFTS)
        _change_title(folder)
        yield "campaign's file changed", _passed(_REST_SECONDS)
        self.let_in("staff")
        yield "staff come in", _passed(3.0)
        self.let_into_office("staff")
        assert self.office is not None
        yield "office", lambda: bool(view.shown.campaigns)
        self.office.edit(str(folder))
        yield "campaign opened", lambda: view.state.section == "edit" and view.state.draft is not None
        yield "campaign opened", _passed(1.0)
        self.office.write(str(folder), "title", "A drive that was saved")
        yield "campaign written", _passed(1.0)
        self.office.save()
        yield "campaign saved", lambda: self._title == "A drive that was saved"
        yield "campaign saved", _passed(2.0)
        view.leave()
        yield "office left", _passed(_REST_SECONDS)
        self.let_in("staff")
        yield "staff come in again", _passed(1.0)
        self.booth.end_day()
        yield "report", lambda: booth.state.ending is not None and not booth.state.busy
        yield "report", _passed(1.0)
        booth.leave()
        yield "booth left", _passed(_REST_SECONDS)

    @property
    def _title(self) -> str:
        return self.campaign.loaded.campaign.title if self.campaign.loaded is not None else ""

    def _give(self) -> None:
        assert self.goals is not None
        assert self.campaign.loaded is not None
        campaign, tally = self.campaign.loaded.campaign, self.goals.tally

        def write(watch: LedgerWatch) -> None:
            watch.record(campaign, cash())

        tally.use(write, lambda _: tally.look())

    def _move(self) -> None:
        engine = qmlEngine(self.display.window)
        assert engine is not None
        component = QQmlComponent(engine)
        component.setData(_MOVING, QUrl())
        moving = component.createWithInitialProperties({"parent": self.display.window.contentItem()})
        moving.setParent(self.display.window)


def say_on_website(folder: Path, more: int) -> None:
    """The website says a little more than before."""
    usd = Money(1_000_000 + more, "USD")
    (folder / WEBSITE).write_text(write_json("usd", usd, 500, dt.datetime.now(dt.UTC)), "utf-8")


def _change_title(folder: Path) -> None:
    file = folder / "campaign.toml"
    before, title, after = file.read_text("utf-8").partition('\ntitle = "')
    file.write_text(f"{before}{title}Changed: {after}", "utf-8")


def _passed(seconds: float) -> Callable[[], bool]:
    begun: list[float] = []

    def passed() -> bool:
        begun.append(time.perf_counter())
        return begun[-1] - begun[0] > seconds

    return passed


def main(data: Path, answer: Path) -> int:
    """Show the kiosk until it has done it all."""
    SmoothKiosk.answer = answer
    with patch("kiosk.app.kiosk.Kiosk", SmoothKiosk):
        return running.run(Choices(data, size=SIZE))


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
