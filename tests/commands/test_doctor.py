"""`kiosk doctor`, as a person or a monitor calls it."""

import datetime as dt
import json
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import __version__, cli
from kiosk.checks.metrics import metrics_text
from kiosk.checks.summary import MOST_CHARACTERS, Looked, summary_text
from kiosk.ledger.lock import kiosk_lock
from kiosk.machine import system_keyring
from tests.payments.quick import QUICK
from tests.simulator.held_to_stripe import simulated_stripe

main = partial(cli.main, limits=QUICK)

IDS = (
    "network clock time_zones key reader shift book not_counted disk files feeds codes display letters payment"
).split()


class Done(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setattr(system_keyring, "ALLOWED_KEYRINGS", frozenset())
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


def test_a_monitor_reads_whether_a_kiosk_runs_and_each_line(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.prom"
    with kiosk_lock(tmp_path):
        assert run("--metrics", str(file)).code == 1
    lines = file.read_text("utf-8").splitlines()
    values = {line.rpartition(" ")[0]: line.rpartition(" ")[2] for line in lines if not line.startswith("#")}
    assert file.stat().st_mode & 0o777 == 0o644
    assert next(value for name, value in values.items() if name.startswith("donation_kiosk_running{")) == "1"
    found = {name.rpartition('check="')[2].rstrip('"}'): value for name, value in values.items() if "check=" in name}
    assert set(found) == {*IDS}
    assert found["key"] == "2"


def test_names_in_metrics_are_escaped() -> None:
    text = metrics_text(
        'A "b"\\', "x\ny", {"network": "watch"}, dt.datetime.fromtimestamp(5, dt.UTC), is_running=False
    )
    kiosk = 'kiosk="A \\"b\\"\\\\",place="x\\ny"'
    assert f"donation_kiosk_running{{{kiosk}}} 0\n" in text
    assert f"donation_kiosk_checked_timestamp_seconds{{{kiosk}}} 5\n" in text
    assert f'donation_kiosk_check{{{kiosk},check="network"}} 1\n' in text


def test_who_pings_needs_an_address_on_that_host(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "There is no address of the monitor" in run("--ping-host", "hc.example.org").err
    monkeypatch.setenv("KIOSK_PING_URL", "https://hc.example.org/canary")
    done = run("--ping-host", "evil.example.net")
    assert done.code == 2
    assert "is no https address on 'evil.example.net'" in done.err
    assert "canary" not in done.err


def test_what_cannot_be_looked_at_is_a_refusal(run: Run, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("campaign = ")
    done = run()
    assert done.code == 2
    assert "settings.toml" in done.err


KEY = f"rk_live_{'x' * 24}"


def test_the_summary_says_what_helps_from_afar_and_no_secret(run: Run, tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    lines = [f"2026-11-25 13:00:0{n},000 WARNING kiosk: warning {n} of ada@example.org with {KEY}" for n in range(5)]
    other = ["2026-11-25 13:00:06,000 INFO kiosk: nothing to worry about", "Traceback (most recent call last):"]
    (tmp_path / "log" / "kiosk.log").write_text("\n".join([*lines, *other]), "utf-8")
    done = run("--practice", "--summary")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"kiosk {__version__}, practice; ")
    assert "\nlook: Screen: The screen’s size is not known" in done.out
    assert "\nok: Network, Clock, " in done.out
    assert [f"warning {n} of" in done.out for n in range(5)] == [True] * 5
    assert not any(word in done.out for word in ("ada@", KEY, "nothing to worry about", "Traceback"))
    assert len(done.out) <= MOST_CHARACTERS + 1


def test_the_summary_is_a_file_too(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "for staff.txt"
    done = run("--practice", "--summary", "--out", str(out))
    assert (done.code, done.out) == (0, f"The summary is in {out}; send it to staff.\n")
    assert out.read_text("utf-8").startswith("kiosk ")


@pytest.mark.parametrize("words", [("--summary", "--json"), ("--out", "x.txt"), ("--summary", "--out", "no/folder/x")])
def test_a_summary_that_cannot_be_is_wrong_usage(run: Run, words: tuple[str, ...]) -> None:
    done = run("--practice", *words)
    assert (done.code, done.out) == (2, "")
    assert done.err


LEVELS = st.sampled_from(["good", "watch", "bad", "skipped"])


@given(
    st.lists(st.builds(Looked, st.text(max_size=300), LEVELS, st.text(max_size=2000)), max_size=30),
    st.lists(st.text(max_size=400)),
)
def test_however_much_there_is_to_say_the_summary_stays_short(looked: list[Looked], warnings: list[str]) -> None:
    now = dt.datetime(2026, 11, 25, tzinfo=dt.UTC)
    assert len(summary_text(looked, warnings, now, practice=False)) <= MOST_CHARACTERS
    assert KEY not in summary_text(looked, [*warnings, f"the key {KEY}"], now, practice=False)


def test_of_many_warnings_the_last_are_told() -> None:
    warnings = [f"warning {number} {'x' * 100}" for number in range(100)]
    text = summary_text([], warnings, dt.datetime(2026, 11, 25, tzinfo=dt.UTC), practice=False)
    assert "warning 99 " in text
    assert text.index("warning 98 ") < text.index("warning 99 ")
    assert "warning 0 " not in text
