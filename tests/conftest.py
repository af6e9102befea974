"""What every test gets: a screenless Qt, and silence as a rule.

A warning in the log or from Qt or QML, a stray thread, or a connection beyond this machine fails the test that
caused it. A test that provokes a warning says so with the `expected_warnings` fixture.
"""

import contextlib
import datetime as dt
import gc
import logging
import os
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path
from typing import Protocol

os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
os.environ["QML_NO_TOUCH_COMPRESSION"] = "1"  # a finger's moves arrive one by one, not with the next frame

import pytest
from hypothesis import settings as hypothesis_settings
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.app.choices import Choices
from kiosk.app.kiosk import Kiosk
from kiosk.machine.settings import Settings
from kiosk.payments.limits import PaymentLimits
from kiosk.system.resources import resource_folder
from kiosk.ui.fonts import install_fonts
from kiosk.ui.lanes import AtOnce, Lane
from kiosk.ui.window import Display, speak, to_log
from tests.faults.small_disk import small_disk_in

CHECKOUT = Path(__file__).parent.parent
SHARED = CHECKOUT.parent / "shared"
NOON = dt.datetime(2026, 11, 23, 12, 0, tzinfo=dt.UTC)
LARGEST = (3840, 2160)
"""Is composed as 1920x1080 is, of four times as many pixels, and takes as long as the other sizes together."""
MEMORY = "/dev/shm"  # noqa: S108 - pytest makes a folder of its own there
"""Where tests have their folders if there is room: much of the time went to waiting until a disk has written."""
LEAST_MEMORY = 4_000_000_000
EXAMPLES = 30
"""Of each law without a number of its own; with `--whole` as many as Hypothesis has by itself."""


class Warnings(logging.Handler):
    """The warnings logged during one test; `allow` names those it means to cause."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self._allowed: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def allow(self, part: str) -> None:
        """Expect warnings that contain `part`."""
        self._allowed.append(part)

    @property
    def texts(self) -> list[str]:
        return [record.getMessage() for record in self.records]

    @property
    def unexpected(self) -> list[str]:
        return [text for text in self.texts if not any(part in text for part in self._allowed)]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--whole", action="store_true", help="run every case of each matrix, instead of a sample")
    parser.addoption("--rewrite-spoken", action="store_true", help="keep what is said of the scenes, to be read again")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--whole"):
        hypothesis_settings.register_profile("sample", max_examples=EXAMPLES)
        hypothesis_settings.load_profile("sample")
    with contextlib.suppress(OSError):
        memory = os.statvfs(MEMORY)
        if memory.f_bavail * memory.f_frsize > LEAST_MEMORY and not memory.f_flag & os.ST_NOEXEC:
            os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", MEMORY)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What needs a disk of its own is marked as that; of a matrix one case in so many stays."""
    for item in items:
        if isinstance(item, pytest.Function) and "small_disk" in item.fixturenames:
            item.add_marker("root")
    if not config.getoption("--whole"):
        left_out = [item for item in items if isinstance(item, pytest.Function) and not _is_sampled(item)]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]


def _is_sampled(item: pytest.Function) -> bool:
    matrix = item.get_closest_marker("matrix")
    if matrix is None:
        return True
    if item.callspec.params.get("size") == LARGEST and not matrix.kwargs.get("largest", False):
        return False
    place: int = sum(item.callspec.indices.values())
    return place % int(matrix.kwargs["one_in"]) == 0


@pytest.fixture(autouse=True)
def expected_warnings() -> Iterator[Warnings]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    warnings = Warnings()
    root.addHandler(warnings)
    threads = set(threading.enumerate())
    yield warnings
    root.removeHandler(warnings)
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    assert not warnings.unexpected, "unexpected warnings: " + "\n".join(warnings.unexpected)
    for thread in set(threading.enumerate()) - threads:
        thread.join(2)  # the last ones may be on their way out
    strays = {thread for thread in threading.enumerate() if thread.is_alive()} - threads
    assert not strays, f"stray threads: {strays}"


@pytest.fixture(autouse=True)
def lanes_end(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever looks at a test's files again and again has ended before the next test, and before they are removed."""
    made: list[Lane] = []
    make = Lane.__init__

    def remembered(self: Lane, name: str, executor: Executor | None = None) -> None:
        make(self, name, executor)
        made.append(self)

    monkeypatch.setattr(Lane, "__init__", remembered)
    yield
    for lane in made:
        lane.close()


@pytest.fixture(autouse=True)
def no_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only this machine can be reached."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            assert isinstance(address, tuple)
            assert address[0] in ("127.0.0.1", "::1", "localhost"), f"a connection to {address}"
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def qapp(qapp_cls: type[QGuiApplication]) -> QGuiApplication:
    qInstallMessageHandler(to_log)
    known = qapp_cls.instance()  # a command that asks for fonts has made one
    application = known if isinstance(known, QGuiApplication) else qapp_cls(["kiosk"])
    install_fonts(application, resource_folder())
    return application


@pytest.fixture
def example_folder() -> Path:
    """The built-in example campaign."""
    return resource_folder() / "campaigns" / "psf-2023"


_LIMITS = PaymentLimits()


class OpenKiosk(Protocol):
    """Opens a kiosk on a campaign folder; it closes by itself after the test."""

    def __call__(
        self,
        folder: Path,
        *,
        size: tuple[int, int] = ...,
        settings: Settings | None = ...,
        now: dt.datetime = ...,
        still: bool = ...,
        language: str | None = ...,
        practice: bool = ...,
        data: str = ...,
        limits: PaymentLimits = ...,
        resources: Path | None = ...,
    ) -> Kiosk: ...


def pytest_collection_finish() -> None:
    """Leave what was imported and collected out of every later search for rubbish, which takes a tenth of the time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="module")
def _rubbish_stays_in_this_thread() -> Iterator[None]:
    """What a file left in circles is collected here; a server's thread of the next one would take timers from Qt."""
    yield
    gc.collect()


def link_drawn(origin: Path, goal: Path) -> None:
    """Have the illustrations of `origin` in the folder `goal` too."""
    for file in origin.glob("*-drawn.png"):
        goal.mkdir(parents=True, exist_ok=True)
        if not (goal / file.name).exists():
            (goal / file.name).hardlink_to(file)


@pytest.fixture
def open_kiosk(qapp: QGuiApplication, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenKiosk]:
    drawn = tmp_path_factory.getbasetemp() / "drawn"  # illustrations are drawn once for all tests
    opened: list[Kiosk] = []

    def build(
        folder: Path,
        *,
        size: tuple[int, int] = (1920, 1080),
        settings: Settings | None = None,
        now: dt.datetime = NOON,
        still: bool = True,
        language: str | None = None,
        practice: bool = False,
        data: str = "data",
        limits: PaymentLimits = _LIMITS,
        resources: Path | None = None,
    ) -> Kiosk:
        choices = Choices(
            tmp_path / data,
            folder,
            size,
            still=still,
            clock=lambda: now,
            language=language,
            practice=practice,
            limits=limits,
        )
        link_drawn(drawn, choices.data / "pictures")
        display = Display(resource_folder())
        display.show(size)
        kiosk = Kiosk(choices, qapp, display, lambda: (settings or Settings(), []), AtOnce(), resources=resources)
        opened.append(kiosk)
        for _ in range(5):
            qapp.processEvents()
        link_drawn(choices.data / "pictures", drawn)
        return kiosk

    yield build
    while opened:
        opened.pop().close()
    gc.collect()  # here, and not in the thread of some server of a later test: Qt's objects must go where they came
    speak(qapp, resource_folder(), "en")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    with small_disk_in(tmp_path) as folder:
        yield folder
