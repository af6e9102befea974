"""Somebody who gives: a finger on a kiosk that practises, on the real SDK and a simulated Stripe."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.app.kiosk import Kiosk
from tests.finger import Finger, place_of
from tests.simulator.held_to_stripe import SimulatedServer


def with_matching(example: Path, folder: Path, cap: str = "60") -> Path:
    """A campaign in `folder` like `example`, whose gifts somebody matches."""
    folder.mkdir()
    offer = f'\n[matching]\nby = "the Example Foundation"\ncap = "{cap}"\n'
    (folder / "campaign.toml").write_text((example / "campaign.toml").read_text("utf-8") + offer, "utf-8")
    return folder


def with_monthly(example: Path, folder: Path, goal: str = "") -> Path:
    """A campaign in `folder` like `example`, to which people can give every month; `goal` is written below it."""
    folder.mkdir()
    terms = '[giving]\nmonthly = true\nmonthly_stop = "https://psfmember.org/stop"\n'
    text = (example / "campaign.toml").read_text("utf-8")
    (folder / "campaign.toml").write_text(text.replace("[giving]\n", terms, 1) + goal, "utf-8")
    return folder


def with_choices(example: Path, folder: Path) -> Path:
    """A campaign in `folder` like `example`, whose gifts are for one of two funds, and whose dues are chosen."""
    folder.mkdir()
    more = "".join(f'\n[[funds]]\nid = "{name.lower()}"\nname = "{name}"\n' for name in ("Docs", "Code"))
    more += '\n[[dues]]\nid = "student"\nname = "Student"\namount = "25"\n'
    more += '\n[sliding_scale]\nleast = "25"\nsuggested = "50"\nmost = "500"\n'
    more += '\n[[goals]]\nid = "code"\nunit = "money"\ntarget = "600"\nfund = "code"\n'
    (folder / "campaign.toml").write_text((example / "campaign.toml").read_text("utf-8") + more, "utf-8")
    return folder


class Attendee:
    """A kiosk that practises, and a finger on it."""

    def __init__(self, kiosk: Kiosk, server: SimulatedServer, qtbot: QtBot) -> None:
        self.kiosk = kiosk
        self.server = server
        self.finger = Finger(kiosk.display.window)
        self._qtbot = qtbot
        kiosk.giving.first_touch_seconds = 0.0

    def touches(self, *names: str) -> None:
        for name in names:
            self.until(partial(self.there_is, name))
            self.finger.tap(name)

    def there_is(self, name: str) -> bool:
        return place_of(self.kiosk.display.window, name) is not None

    def sees(self, scene: str, state: str | None = None) -> None:
        def there() -> bool:
            shown = self.kiosk.giving.shown
            return shown.scene == scene and state in (None, shown.pay_state)

        self.until(there)

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=10_000)

    def is_asked_whether_anybody_is_there(self) -> None:
        while self.kiosk.giving.shown.warns == 0:
            self.kiosk.giving._idle.pass_second()
        self.until(lambda: self.there_is("idle-warning"))

    def presents(self, number: str = "4242424242424242") -> None:
        assert self.kiosk.gifts is not None
        self.until(lambda: self._waits_for_card())
        with self.server.client() as client:
            reader = client.v1.terminal.readers.list().data[0].id
            client.v1.test_helpers.terminal.readers.present_payment_method(
                reader, {"type": "card_present", "card_present": {"number": number}}
            )

    def _waits_for_card(self) -> bool:
        with self.server.client() as client:
            action = client.v1.terminal.readers.list().data[0].action
            return action is not None and action.status == "in_progress"

    def charged(self) -> list[int]:
        with self.server.client() as client:
            return [one.amount_received for one in client.v1.payment_intents.list().data if one.status == "succeeded"]
