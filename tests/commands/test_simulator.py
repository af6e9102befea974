"""`kiosk simulator`, as a program of its own."""

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from stripe import StripeClient

from kiosk import cli
from kiosk.payments.connection import connected
from tests.simulator.asking import armed, in_slot, status
from tests.simulator.held_to_stripe import TestKey, registered
from tests.simulator.test_sessions import DONATION


def begun(*words: str) -> tuple["subprocess.Popen[str]", str]:
    """The program once it listens, and where."""
    program = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "simulator", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    said = re.fullmatch(r"Stripe, simulated, on (http://127\.0\.0\.1:\d+) \(seed \d+\)\n", program.stdout.readline())
    assert said is not None
    return program, said[1]


def ended(program: "subprocess.Popen[str]", how: signal.Signals) -> int:
    program.send_signal(how)
    _, complaints = program.communicate(timeout=10)
    assert complaints == ""
    return program.returncode


def pays(client: StripeClient) -> str:
    reader = registered(client)
    intent = armed(client, reader)
    assert in_slot(client, reader)[1] == "succeeded"
    return intent


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_ended_and_keeps_what_it_has(tmp_path: Path, how: signal.Signals) -> None:
    words = ["--state", str(tmp_path / "stripe.jsonl"), "--present", "good", "--present-after=0", "--authorising=0"]
    program, base = begun(*words)
    with connected(TestKey(), base) as client:
        intent = pays(client)
        session = client.v1.checkout.sessions.create(DONATION).id
    assert ended(program, how) == 0
    program, base = begun(*words)
    with connected(TestKey(), base) as client:
        assert status(client, intent) == "succeeded"
        url = client.v1.checkout.sessions.retrieve(session).url
        assert url is not None
        assert url.startswith(base)
    assert ended(program, how) == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--fault", "drop"], "There is no fault 'drop'; there are 401"),
        (["--fault", "walkaway"], "Did you mean walk_away?"),
        (["--present", "gold"], "There is no test card 'gold'"),
        (["--present", "good:x"], "has no weight"),
        (["--present", "good:0"], "weights that don't add up"),
        (["--state", "/nowhere/at/all"], "/nowhere/at/all can't be kept"),
    ],
)
def test_what_is_not_understood_is_refused(capsys: pytest.CaptureFixture[str], words: list[str], said: str) -> None:
    assert cli.main(["simulator", *words]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert said in told.err


@pytest.mark.parametrize("words", [["--port", "70000"], ["--port", "x"], ["--authorising", "nan"], ["--seed", "x"]])
def test_a_number_that_is_none_is_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        cli.main(["simulator", *words])
    assert refused.value.code == 2


def test_a_port_in_use_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    before = signal.getsignal(signal.SIGTERM)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        try:
            assert cli.main(["simulator", "--port", str(port)]) == 2
        finally:
            signal.signal(signal.SIGTERM, before)
    assert f"Port {port} can't be had" in capsys.readouterr().err
