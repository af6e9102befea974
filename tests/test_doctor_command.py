"""`kiosk doctor`, as a person or a monitor calls it."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk import keys
from kiosk.cli import main
from kiosk.ledger.lock import kiosk_lock
from tests.simulator.held_to_stripe import simulated_stripe

IDS = ["network", "clock", "key", "reader", "shift", "book", "disk", "feeds", "codes", "display", "payment"]


class Done(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(keys, "ALLOWED_KEYRINGS", frozenset())
    monkeypatch.setattr("kiosk.payments.reader_payment._POLL", 0.01)
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    return lambda *words: Done(main(["doctor", *words, "--data", str(tmp_path)]), *capsys.readouterr())


def levels(done: Done) -> dict[str, str]:
    return {check["id"]: check["level"] for check in json.loads(done.out)["checks"]}


def test_practice_is_looked_over_line_by_line_and_pays(run: Run) -> None:
    done = run("--practice")
    lines = done.out.splitlines()
    assert (done.code, len(lines)) == (0, len(IDS))
    assert lines[0].startswith("ok    Network: The Stripe at http://127.0.0.1:")
    assert lines[-1].startswith("ok    Practice payment: $1")
    assert done.err == ""


def test_a_monitor_is_told_the_same(run: Run) -> None:
    done = run("--practice", "--json")
    told = json.loads(done.out)
    assert (done.code, told["overall"]) == (0, "watch")  # nobody has said how large the screen is
    assert [check["id"] for check in told["checks"]] == IDS
    assert all(check.keys() == {"id", "title", "level", "text"} and check["text"] for check in told["checks"])


def test_beside_a_practising_kiosk_its_stripe_is_left_alone(run: Run, tmp_path: Path) -> None:
    run("--practice")
    with kiosk_lock(tmp_path):
        done = run("--practice", "--json")
    found = levels(done)
    assert done.code == 0
    assert {name for name in IDS if found[name] == "skipped"} >= {"network", "clock", "key", "reader", "payment"}
    assert found["book"] == "good"


def test_a_real_kiosk_without_a_key_is_bad_also_while_it_runs(run: Run, tmp_path: Path) -> None:
    with simulated_stripe() as server, pytest.MonkeyPatch.context() as patch, kiosk_lock(tmp_path):
        patch.setenv("KIOSK_STRIPE_API_BASE", server.base)
        done = run("--json")
    found = levels(done)
    assert (done.code, json.loads(done.out)["overall"]) == (1, "bad")
    assert [found[name] for name in ("network", "key", "reader", "payment")] == ["good", "bad", "skipped", "skipped"]


def test_what_cannot_be_looked_at_is_a_refusal(run: Run, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("campaign = ")
    done = run()
    assert done.code == 2
    assert "settings.toml" in done.err
