"""A kiosk that is given to, with lanes of its own, watched from within: frames after touches, and the longest gap.

Run on its own, `python -m tests.benchmarks.giving FOLDER`; writes JSON. It practises on a simulated Stripe of its own
process, so that the gaps are the kiosk's and not the simulator's.
"""

import gc
import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlEngine

from kiosk.app.choices import Choices
from kiosk.app.first_settings import read_settings_or_why_not
from kiosk.app.kiosk import Kiosk
from kiosk.system.allocator import give_free_memory_back
from kiosk.system.resources import resource_folder
from kiosk.ui.fonts import install_fonts
from kiosk.ui.window import Display, make_application

from .progress import progress
from .screen import SIZE

FAULTS = (
    *("", "drop_after", "half_body", "html", "accept_silent", "silent", "drip", "half_stall", "slow", "429", "409"),
    *("500", "503", "401", "offline", "stuck_open", "stuck_charged", "declined"),
)
"""One of each kind that takes time or comes as rubbish; empty for none."""
GIFTS = 12
_TICK = 4
_FAULT_SECONDS = 4.0
_PATIENCE = 20.0
_FINGER_SECONDS = 0.1
"""For which a finger stays on the glass."""
_OTHER_THINGS = 64_000_000
"""Bytes, more than any cache of a processor holds."""


class Watched:
    """The kiosk, its finger, and what was measured."""

    def __init__(self, kiosk: Kiosk, base: str) -> None:
        from tests.finger import Finger, place_of  # its screen belongs to an application that is there

        self.kiosk, self.base = kiosk, base
        self.place_of = place_of
        self.window = kiosk.display.window
        self.finger = Finger(self.window)
        self.frames: list[float] = []
        self.led: list[float] = []
        """Milliseconds from when a finger was lifted to the first frame after that."""
        self.window.frameSwapped.connect(lambda: self.frames.append(time.perf_counter()))
        self._last = time.perf_counter()
        self.longest = 0.0
        self._ticker = QTimer(interval=_TICK)
        self._ticker.timeout.connect(self._tick)
        self._ticker.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def until(self, condition: Callable[[], bool], seconds: float = _PATIENCE) -> bool:
        end = time.perf_counter() + seconds
        while not condition():
            if time.perf_counter() > end:
                return False
            QGuiApplication.processEvents()
        return True

    def rest(self, seconds: float) -> None:
        self.until(lambda: False, seconds)

    def touch(self, name: str) -> float:
        """Milliseconds from the touch to the first frame after it; the scene that it leads to comes with the next."""
        if not self.until(lambda: self.place_of(self.window, name) is not None):
            raise RuntimeError(f"nothing called {name} came on the screen")
        self.rest(0.3)  # an older change has been drawn by then
        at = self.place_of(self.window, name)
        assert at is not None
        seen, began = len(self.frames), time.perf_counter()
        self.finger.press(at)
        self.until(lambda: len(self.frames) > seen, 2.0)
        took = (self.frames[seen] - began) * 1000 if len(self.frames) > seen else float("nan")
        self.rest(_FINGER_SECONDS)
        seen, began = len(self.frames), time.perf_counter()
        self.finger.release(at)
        self.until(lambda: len(self.frames) > seen, 2.0)
        if len(self.frames) > seen:
            self.led.append((self.frames[seen] - began) * 1000)
        return took

    def pass_a_night(self) -> None:
        """Nobody has come for long: what can be made anew is gone, and the processor's caches hold other things."""
        engine = qmlEngine(self.window)
        assert engine is not None
        engine.collectGarbage()
        engine.trimComponentCache()
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        bytearray(_OTHER_THINGS).count(1)
        give_free_memory_back()

    def is_settled(self) -> bool:
        """Whether the next gift can begin, after it was looked for again."""
        assert self.kiosk.gifts is not None
        self.kiosk.gifts.look()
        self.rest(0.5)
        return self.kiosk.giving.state is not None and not self.kiosk.giving.state.cards_off

    def fault(self, name: str) -> None:
        self._control("faults", {"faults": [name] if name else [], "seed": 1})

    def present(self) -> None:
        for reader in self._summary()["readers"]:
            self._control(f"readers/{reader}", {"do": "present", "card": "4242424242424242"})

    def paid(self) -> int:
        return len(self._summary()["paid"])

    def _summary(self) -> Any:
        with urllib.request.urlopen(f"{self.base}/_simulator/summary") as answer:  # noqa: S310 - on this machine
            return json.load(answer)

    def _control(self, what: str, words: dict[str, Any]) -> None:
        body = json.dumps(words).encode()
        request = urllib.request.Request(f"{self.base}/_simulator/{what}", body)  # noqa: S310 - on this machine
        urllib.request.urlopen(request).close()  # noqa: S310 - on this machine


def measure(watched: Watched) -> dict[str, Any]:
    """Gifts by card, then one under each fault."""
    giving = watched.kiosk.giving
    touches: list[float] = []
    thanks: list[float] = []
    first: list[float] = []
    for number in range(GIFTS):
        watched.pass_a_night()
        first.append(watched.touch("way-in"))
        touches.append(watched.touch(f"amount-{number % 3}"))
        watched.until(lambda: giving.shown.pay_state == "present")
        watched.rest(0.2)
        before = watched.paid()
        watched.present()
        while watched.paid() == before:
            watched.rest(0.01)
        began = time.perf_counter()
        watched.until(lambda: giving.shown.scene == "thanks")
        thanks.append((time.perf_counter() - began) * 1000)
        touches.append(watched.touch("way-out"))
        watched.until(lambda: giving.shown.scene == "")
        progress(f"gift {number + 1} of {GIFTS}: thanked for {thanks[-1]:.0f} ms after it was approved")
    led = [*watched.led]
    gaps: dict[str, float] = {}
    for fault in FAULTS:
        giving.begin()
        giving.choose(0)
        watched.fault(fault)
        watched.longest = 0.0
        giving.payByCard()
        watched.rest(_FAULT_SECONDS)
        gaps[fault or "none"] = watched.longest * 1000
        watched.fault("")
        giving.cancel()
        watched.until(lambda: giving.shown.scene not in ("card",))
        giving.wipe()
        watched.until(lambda: watched.is_settled())
        progress(f"{fault or 'no fault'}: longest gap {gaps[fault or 'none']:.0f} ms")
    return {"first": first, "touches": touches, "led": led, "thanks": thanks, "gaps": gaps}


def main(folder: Path) -> int:
    """Measure and write JSON."""
    command = [sys.executable, "-m", "kiosk", "simulator", "--port", "0", "--seed", "1", "--authorising", "0.3"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as simulator:
        assert simulator.stdout is not None
        base = simulator.stdout.readline().split(" on ")[1].split(" ")[0]
        try:
            os.environ["KIOSK_STRIPE_API_BASE"] = base
            application = make_application()
            install_fonts(application, resource_folder())
            display = Display(resource_folder())
            display.show(SIZE)
            choices = Choices(folder / "data", size=SIZE, practice=True)
            kiosk = Kiosk(choices, application, display, lambda: read_settings_or_why_not(choices.data))
            watched = Watched(kiosk, base)
            watched.until(lambda: kiosk.giving.state is not None and kiosk.giving.state.phones)
            watched.rest(1.0)
            json.dump(measure(watched), sys.stdout)
            kiosk.close()
        finally:
            simulator.terminate()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
