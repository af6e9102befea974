"""A simulated Stripe that outlives its program."""

import random
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.simulator.simulated_stripe import SimulatedStripe
from kiosk.simulator.state_file import StateFile, StateFileRefusedError

KEY = {"authorization": "Bearer rk_test_simulated"}
GIFT: Any = {"amount": "2000", "currency": "usd", "allowed_payment_method_types": ["card_present"]}


def started(path: Path) -> SimulatedStripe:
    return SimulatedStripe(lambda: 1_800_000_000.0, random.Random(1), authorising_seconds=0, file=StateFile(path))  # noqa: S311 - play money


def ask(simulated: SimulatedStripe, path: str, key: str = "", **params: object) -> dict[str, object]:
    """The answer to a POST, or to a GET where there are no parameters."""
    headers = KEY | ({"idempotency-key": key} if key else {})
    answer = simulated.handle("POST" if params else "GET", f"/v1/{path}", dict(params), headers)
    assert answer.status == 200, answer.body
    return answer.body


def test_what_there_was_is_there_again(tmp_path: Path) -> None:
    file = tmp_path / "stripe.jsonl"
    first = started(file)
    reader = ask(first, "terminal/readers", registration_code="simulated-wpe")["id"]
    intent = ask(first, "payment_intents", "a", **GIFT)["id"]
    ask(first, f"terminal/readers/{reader}/process_payment_intent", payment_intent=intent)
    ask(first, f"test_helpers/terminal/readers/{reader}/present_payment_method", type="card_present")
    later = started(file)  # the first one is simply gone, as after a kill
    assert ask(later, f"payment_intents/{intent}")["status"] == "succeeded"
    assert ask(later, "payment_intents", "a", **GIFT)["id"] == intent
    assert ask(later, f"terminal/readers/{reader}")["id"] == reader
    assert ask(later, "payment_intents", "b", **GIFT)["id"] != intent
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_file_is_made_smaller_when_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "stripe.jsonl"
    first = started(file)
    intent = ask(first, "payment_intents", **GIFT)["id"]
    for number in range(50):
        ask(first, f"payment_intents/{intent}", metadata={"turn": str(number)})
    before = file.stat().st_size
    assert ask(started(file), f"payment_intents/{intent}")["metadata"] == {"turn": "49"}
    assert file.stat().st_size < before / 20


@settings(max_examples=25, deadline=None)
@given(cut=st.integers(0, 2000))
def test_a_line_that_was_cut_off_takes_nothing_else_with_it(
    cut: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("state") / "stripe.jsonl"
    first = started(file)
    kept = ask(first, "payment_intents", **GIFT)["id"]
    whole = file.stat().st_size
    ask(first, "payment_intents", **GIFT)
    with file.open("r+b") as writing:
        writing.truncate(min(whole + cut, file.stat().st_size))
    later = started(file)
    assert ask(later, f"payment_intents/{kept}")["id"] == kept
    made = ask(later, "payment_intents", **GIFT)["id"]
    assert ask(started(file), f"payment_intents/{made}")["id"] == made


def test_a_file_that_cannot_be_kept_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StateFileRefusedError, match="can't be kept"):
        started(tmp_path / "missing" / "stripe.jsonl")


@pytest.mark.parametrize("content", [b"[simulator]\n", b"\x00\x01", b'["object", "pi_1", nonsense\n'])
def test_a_file_that_is_something_else_is_left_alone(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "stripe.jsonl"
    file.write_bytes(content)
    with pytest.raises(StateFileRefusedError):
        started(file)
    assert file.read_bytes() == content
