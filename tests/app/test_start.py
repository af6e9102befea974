"""What a kiosk without a Stripe key has imported once its campaign is shown and it has looked for the key."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.campaigns.folder import load_campaign
from kiosk.machine.settings import change_settings, keep_settings
from kiosk.system.kept_answers import KeptAnswers
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from tests.conftest import CHECKOUT

EXAMPLE = resource_folder() / EXAMPLE_CAMPAIGN
PROGRAM = """
import enum, gc, json, os, signal, sys, threading, time
from pathlib import Path

searches = []

def note(phase, info):
    if phase == "start" and "kiosk.app.kiosk" in sys.modules:
        searches.append(info["generation"])

gc.callbacks.append(note)

def all_below(kind):
    return {kind}.union(*map(all_below, kind.__subclasses__()))

def tell():
    log = Path(sys.argv[2], "log", "kiosk.log")
    while not (log.exists() and "no payments" in log.read_text("utf-8")):
        time.sleep(0.1)
    enumerations = [one.__qualname__ for one in all_below(enum.Enum)]
    told = {"modules": sorted(sys.modules), "searches": len(searches), "enumerations": enumerations}
    Path(sys.argv[2], "told.json").write_text(json.dumps(told), "utf-8")
    os.kill(os.getpid(), signal.SIGTERM)

threading.Thread(target=tell, daemon=True).start()
from kiosk.__main__ import main
sys.exit(main())
"""
ROOMS = ("kiosk.payments.connection", "kiosk.simulator", "kiosk.office.forms", "kiosk.ui.office.view")
LIBRARIES = (
    "PIL",
    "argon2",
    "asyncio",
    "calendar",
    "cryptography",
    "difflib",
    "docutils",
    "keyring",
    "markdown_it",
    "mdit_py_plugins",
    "psycopg",
    "pydantic",
    "pydantic_core",
    "requests",
    "secretstorage",
    "selectolax",
    "stripe",
    "tomlkit",
    "yaml",
)
MOST_MODULES = 545
"""Of every kind, Python's own included; each costs memory and a piece of the start."""
MOST_SCENE_FILES = 54
"""None of them is for staff alone; Qt compiles each file that another names, and keeps what it made of it."""


MOST_SEARCHES = 4
"""For what is left in circles, from the window on; only a start of more than eight seconds has any."""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="module")
def told(data: Path) -> dict[str, Any]:
    change_settings(data, {"name": "Kiosk"})  # the first start writes them, with a library of its own
    keep_settings(data, keeps_check=True)  # and checks all, with another
    load_campaign(EXAMPLE, data / "pictures", makes=False, kept=KeptAnswers(data, keeps=True))
    command = [sys.executable, "-c", PROGRAM, "--data", str(data)]
    environ = {
        "PATH": "",
        "HOME": str(data),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONPATH": str(CHECKOUT),
    }
    subprocess.run(command, cwd=CHECKOUT, env=environ, timeout=50, capture_output=True, check=True)
    told: dict[str, Any] = json.loads(Path(data, "told.json").read_text("utf-8"))
    return told


@pytest.fixture
def imported(told: dict[str, Any]) -> list[str]:
    modules: list[str] = told["modules"]
    return modules


def test_what_nobody_has_asked_for_is_not_imported(imported: list[str]) -> None:
    assert [name for name in imported if name in ROOMS or name in LIBRARIES] == []


def test_a_running_kiosk_has_not_become_heavier(imported: list[str]) -> None:
    assert "kiosk.giving.payment_session" in imported
    assert len(imported) <= MOST_MODULES


def test_the_hundred_enumerations_of_qts_namespace_are_not_made(told: dict[str, Any]) -> None:
    assert "QLocale.Language" in told["enumerations"]
    assert [name for name in told["enumerations"] if name.startswith("Qt.")] == []


def test_a_start_does_not_search_for_what_is_left_in_circles(told: dict[str, Any]) -> None:
    assert told["searches"] <= MOST_SEARCHES


@pytest.mark.usefixtures("told")
def test_no_more_scenes_are_read_than_the_public_may_see(data: Path) -> None:
    assert 40 < len([*data.rglob("*.qmlc")]) <= MOST_SCENE_FILES


def test_a_command_line_is_read_without_the_names_of_all_locales() -> None:
    program = "import sys; from kiosk.cli import build_parser; build_parser('run'); print(*sys.modules)"
    environ = {"LANG": "de_DE.UTF-8", "PYTHONPATH": str(CHECKOUT)}
    done = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=True)
    assert "argparse" in done.stdout.split()
    assert "locale" not in done.stdout.split()
