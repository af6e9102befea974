"""The second screen on the ledger of a kiosk: it sees what comes, says when it is cut off, and can't be touched."""

import gc
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.choices import Choices
from kiosk.app.second_screen import SecondScreen, Wall
from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.table import let_in
from kiosk.ledger.ledger import Identity, Ledger, open_ledger
from kiosk.machine.settings import Settings
from kiosk.model.fact import Gift, Refund, Void
from kiosk.model.money import Money
from kiosk.system.resources import resource_folder
from kiosk.ui.goals.tally_watcher import LOOKS_AFTER_TROUBLE
from kiosk.ui.lanes import AtOnce
from kiosk.ui.second_screen.figures import SILENT_TICKS, SILENT_TICKS_FLEET
from kiosk.ui.window import Display, speak
from tests.conftest import CHECKOUT, NOON, Warnings, link_drawn
from tests.finger import find, get, items
from tests.ledger.fleet.booth import Booth
from tests.ledger.fleet.server import Fleet
from tests.looks.campaigns import laid_out
from tests.ui.attract.test_scenes import texts, unclipped

pytest_plugins = ["tests.ledger.fleet.fixtures"]

CAMPAIGN = "psf-2023"
SETTINGS = Settings(name="Hall A")
SOON = 5000
Open = Callable[..., SecondScreen]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def kiosk(data: Path) -> Iterator[Ledger]:
    """The ledger of the kiosk that the screen stands beside."""
    with open_ledger(data, Identity(SETTINGS.uuid, SETTINGS.name, ""), clock=lambda: NOON) as ledger:
        yield ledger


@pytest.fixture
def open_screen(
    qapp: QGuiApplication, data: Path, example_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Open]:
    drawn = tmp_path_factory.getbasetemp() / "drawn"
    opened: list[SecondScreen] = []

    def build(
        folder: Path = example_folder,
        *,
        still: bool = True,
        size: tuple[int, int] = (1280, 720),
        settings: Settings = SETTINGS,
        wall: Wall = Wall(),  # noqa: B008 - frozen
    ) -> SecondScreen:
        choices = Choices(data, folder, size, still=still, clock=lambda: NOON)
        link_drawn(drawn, data / "pictures")
        display = Display(resource_folder())
        display.show(size)
        opened.append(SecondScreen(choices, wall, qapp, display, lambda: settings, AtOnce()))
        for _ in range(5):
            qapp.processEvents()
        link_drawn(data / "pictures", drawn)
        return opened[-1]

    yield build
    while opened:
        opened.pop().close()
    gc.collect()
    speak(qapp, resource_folder(), "en")


def cash(minor: int) -> Gift:
    return Gift("cash", Money(minor, "USD"))


def raised(screen: SecondScreen) -> str:
    return screen.view.shown.goals[0].raised


def test_gifts_are_listed_by_amount_as_they_count(kiosk: Ledger, open_screen: Open, qtbot: QtBot) -> None:
    kiosk.append(CAMPAIGN, cash(1000))
    screen = open_screen()
    qtbot.waitUntil(lambda: screen.second.shown.gifts == ("$10",), timeout=SOON)
    wrong = kiosk.append(CAMPAIGN, cash(2000)).fact
    kiosk.append(CAMPAIGN, Gift("phone", Money(3000, "USD"), payment_intent="pi_1", paid_at=NOON))
    kiosk.append("another-drive", cash(99900))
    qtbot.waitUntil(lambda: set(screen.second.shown.gifts) == {"$30", "$20", "$10"}, timeout=SOON)
    kiosk.append(CAMPAIGN, Void(wrong.sequence, "counted twice"))
    kiosk.append(CAMPAIGN, Refund("re_1", "pi_1", Money(3000, "USD")))
    qtbot.waitUntil(lambda: screen.second.shown.gifts == ("$10",), timeout=SOON)
    assert raised(screen) == "$41,240"


def test_joy_has_three_sizes_and_nothing_moves_before_it(kiosk: Ledger, open_screen: Open, qtbot: QtBot) -> None:
    screen = open_screen(still=False)
    window = screen.display.window
    qtbot.waitUntil(lambda: raised(screen) == "$41,230", timeout=SOON)
    drawn: list[bool] = []
    window.frameSwapped.connect(lambda: drawn.append(True))
    for _ in range(20):  # until what has begun is over
        drawn.clear()
        qtbot.wait(400)
        if not drawn:
            break
    assert screen.figures is not None
    screen.figures.look_at_age()
    qtbot.wait(500)
    assert drawn == []
    sizes = []
    for minor, kind in ((2000, "gift"), (900000, "milestone"), (1000000, "goal")):
        kiosk.append(CAMPAIGN, cash(minor))
        while screen.moments.shown.kind != kind:
            qtbot.waitUntil(lambda: screen.moments.shown.kind != "", timeout=SOON)
            if screen.moments.shown.kind != kind:
                screen.moments.over()
        qtbot.waitUntil(lambda: get(window, "thanks-panel").opacity() > 0.9, timeout=SOON)
        panel = get(window, "thanks-panel")
        sizes.append(panel.width() * panel.height())
        screen.moments.over()
        screen.moments.over()
        qtbot.waitUntil(lambda: find(window, "thanks-panel") is None, timeout=SOON)
    assert sizes[0] < sizes[1] < sizes[2] == window.width() * window.height()


def test_cut_off_it_says_of_when_it_is_until_it_sees_again(
    kiosk: Ledger, data: Path, open_screen: Open, qtbot: QtBot, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("ledger: ")
    kiosk.append(CAMPAIGN, cash(2000))
    screen = open_screen()
    qtbot.waitUntil(lambda: raised(screen) == "$41,250", timeout=SOON)
    (data / "ledger.sqlite").rename(data / "away")
    figures = screen.figures
    assert figures is not None
    qtbot.waitUntil(lambda: figures.tally.in_trouble, timeout=SOON)
    for _ in range(SILENT_TICKS + 2):
        figures.look_at_age()
    assert screen.second.shown.cut_off
    assert screen.second.shown.as_of == "7:00\u202fAM"
    assert (raised(screen), screen.second.shown.gifts) == ("$41,250", ("$20",))
    said = [str(one.property("text")) for one in items(screen.display.window)]
    assert "of $60,000 · as of 7:00\u202fAM" in said
    (data / "away").rename(data / "ledger.sqlite")
    for _ in range(LOOKS_AFTER_TROUBLE + 1):
        figures.tally.look()
    qtbot.waitUntil(lambda: not screen.second.shown.cut_off, timeout=SOON)
    assert screen.second.shown.as_of == ""


def test_on_a_machine_of_its_own_it_reads_what_a_fleet_shares_and_says_when_that_is_gone(
    fleet: Fleet, tmp_path: Path, data: Path, open_screen: Open, qtbot: QtBot, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("shared database")
    with closing(connect(fleet.address_as("postgres"))) as administrator:
        let_in(administrator, "kiosk_display", None, adds=False)
    booth = Booth(tmp_path / "booth", "a", fleet.address)
    booth.ledger.append(CAMPAIGN, cash(2000))
    booth.exchange()
    settings = Settings(uuid="hall", fleet=fleet.server.conninfo(fleet.database, "kiosk_display"))
    screen = open_screen(settings=settings, wall=Wall(of_fleet=True))
    figures = screen.figures
    assert figures is not None
    qtbot.waitUntil(lambda: screen.second.shown.gifts == ("$20",), timeout=2 * SOON)
    booth.ledger.append(CAMPAIGN, cash(3000))
    booth.exchange()
    qtbot.waitUntil(lambda: screen.second.shown.gifts == ("$30", "$20"), timeout=SOON)
    assert raised(screen) == "$41,280"
    assert fleet.keys() == [("a", 1), ("a", 2)]
    fleet.server.stop()
    try:
        for _ in range(SILENT_TICKS_FLEET + 2):
            figures.look_at_age()
        assert (screen.second.shown.cut_off, screen.second.shown.as_of) == (True, "7:00\u202fAM")
        assert raised(screen) == "$41,280"
    finally:
        fleet.server.start()
    qtbot.waitUntil(lambda: figures.look_at_age() or not screen.second.shown.cut_off, timeout=4 * SOON)
    booth.link.close()
    booth.ledger.close()


FRIENDS = """
[[goals]]
id = "friends"
unit = "members"
title = "friends"
target = 500
start = 327
"""


@pytest.mark.parametrize(
    ("goal", "said", "unsaid"),
    [
        ("", {"Just given\nas of 12:00\u202fPM", "€25"}, "of "),
        (FRIENDS, {"327 friends", "of 500 · as of 12:00\u202fPM"}, "Just given"),
    ],
    ids=["no goal", "a goal of people"],
)
def test_what_is_counted_is_named_and_the_age_stands_beside_what_is_old(
    goal: str, said: set[str], unsaid: str, kiosk: Ledger, tmp_path: Path, open_screen: Open, qtbot: QtBot
) -> None:
    folder = laid_out("bare", tmp_path)
    with (folder / "campaign.toml").open("a", encoding="utf-8") as file:
        file.write(goal)
    kiosk.append("bare", Gift("cash", Money(2500, "EUR")))
    screen = open_screen(folder)
    qtbot.waitUntil(lambda: screen.second.shown.gifts == ("€25",), timeout=SOON)
    screen.second.change(lambda state: replace(state, cut_off=True, now=NOON, known_at=NOON))
    seen = {str(one.property("text")) for one in texts(screen.display.window)}
    assert said <= seen
    assert not [text for text in seen if text.startswith(unsaid)]


def test_touching_it_does_nothing_and_a_key_ends_it(kiosk: Ledger, open_screen: Open, qtbot: QtBot) -> None:
    screen = open_screen()
    window = screen.display.window
    qtbot.waitUntil(lambda: raised(screen) == "$41,230", timeout=SOON)
    before = window.grabWindow()
    for x in range(20, window.width(), 160):
        for y in range(20, window.height(), 160):
            QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Q):
        QTest.keyClick(window, key)
    assert window.grabWindow() == before
    with qtbot.waitSignal(screen.second.ended, timeout=SOON):
        QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_without_a_campaign_that_can_be_shown_it_is_not_black(
    kiosk: Ledger, tmp_path: Path, open_screen: Open, qtbot: QtBot, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign")
    screen = open_screen(tmp_path)
    qtbot.waitUntil(lambda: screen.view.shown.scene == "failsafe", timeout=SOON)
    picture = screen.display.window.grabWindow()
    assert picture.pixelColor(picture.width() // 2, 20).lightness() > 20


SIZES = [(1920, 1080), (1080, 1920), (1366, 768), (1920, 540), (3840, 1080), (2560, 512)]


def long_texts(folder: Path, example: Path) -> Path:
    """The example with words that go on and on, and with a host that does."""
    folder.mkdir()
    text = (example / "campaign.toml").read_text("utf-8")
    title = "Jahresendsammlung für Vorhaben und Reisen und für alle, die mitmachen"
    text = re.sub(r'^title = ".*"', f'title = "{title}"', text, count=1, flags=re.MULTILINE)
    text = text.replace('organisation = "', 'organisation = "Gesellschaft für freie Sprachen: ')
    text = re.sub(r'printed = "[^"]*"', "", text).replace("psfmember.org", "spenden.freie-sprachen.psfmember.org")
    (folder / "campaign.toml").write_text(text, "utf-8")
    return folder


def test_every_word_has_its_room_and_the_code_scans_in_every_size(
    kiosk: Ledger, tmp_path: Path, example_folder: Path, open_screen: Open, qtbot: QtBot
) -> None:
    for minor in (2500, 10000, 5050, 99999900):
        kiosk.append(CAMPAIGN, cash(minor))
    found = []
    for folder in (example_folder, long_texts(tmp_path / "long", example_folder)):
        screen = open_screen(folder)
        window = screen.display.window
        qtbot.waitUntil(lambda screen=screen: len(screen.second.shown.gifts) == 4, timeout=SOON)  # type: ignore[misc]
        screen.second.change(lambda state: replace(state, cut_off=True, known_at=NOON))
        for size in SIZES:
            screen.display.show(size)
            QGuiApplication.processEvents()
            picture = window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
            pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
            if screen.view.shown.asks[0].link not in [code.text for code in zxingcpp.read_barcodes(pixels)]:
                found.append(f"{size}: the code doesn’t scan")
            whole = QRectF(0, 0, *size).adjusted(-1, -1, 1, 1)
            placed = [(one, unclipped(one)) for one in texts(window)]
            found += [
                f"{size}: {one.property('text')}"
                for one, place in placed
                if one.property("truncated") or not (place.isEmpty() or whole.contains(place))
            ]
    assert not found, "\n".join(found)


LIMITS = ["kiosk.payments.limits"]
"""How long payments wait, which every command is given; nothing that asks Stripe, and no words of payments."""
PROGRAM = """
import json, os, signal, sys, threading, time
from pathlib import Path

told = Path(sys.argv[3], "told")

def tell():
    said = ""
    while said != "$41,250":
        time.sleep(0.02)
        screen = getattr(sys.excepthook, "args", [None])[0]
        goals = screen.view.shown.goals if screen is not None else ()
        if goals and goals[0].raised != said and screen.figures.tally.looks_done:
            said = goals[0].raised
            with told.open("a") as file:
                print(json.dumps([said, time.time()]), file=file)
    Path(sys.argv[3], "modules.json").write_text(json.dumps(sorted(sys.modules)), "utf-8")
    os.kill(os.getpid(), signal.SIGTERM)

threading.Thread(target=tell, daemon=True).start()
from kiosk.__main__ import main
sys.exit(main())
"""


def test_a_process_beside_the_kiosk_sees_a_gift_within_a_second_and_knows_nothing_of_payments(
    kiosk: Ledger, data: Path
) -> None:
    told = data / "told"
    environ = {
        "PATH": "",
        "HOME": str(data),
        "PYTHONPATH": str(CHECKOUT),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }
    command = [sys.executable, "-c", PROGRAM, "display", "--data", str(data)]
    with subprocess.Popen(command, cwd=CHECKOUT, env=environ, stderr=subprocess.PIPE, text=True) as screen:
        end = time.monotonic() + 40
        while not told.exists() and time.monotonic() < end:
            time.sleep(0.05)
        written = time.time()
        kiosk.append(CAMPAIGN, cash(2000))
        try:
            _, trouble = screen.communicate(timeout=20)
        finally:
            screen.kill()
        assert screen.returncode == 0, trouble
    said = [json.loads(line) for line in told.read_text("utf-8").splitlines()]
    assert [figure for figure, _ in said] == ["$41,230", "$41,250"]
    assert said[1][1] - written < 1
    imported = json.loads((data / "modules.json").read_text("utf-8"))
    of_payments = ("kiosk.payments.", "kiosk.giving.", "kiosk.booth.", "kiosk.office.", "kiosk.simulator.")
    assert [name for name in imported if name.startswith(of_payments)] == LIMITS
    assert not {"stripe", "requests", "keyring", "secretstorage", "psycopg", "argon2"}.intersection(imported)
