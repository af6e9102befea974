"""`kiosk pin`."""

import io
import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.machine.pins.pin_door import Opened, PinDoor


def say(monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(line))


def test_a_pin_is_set_from_standard_input_and_reset(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(tmp_path)]
    say(monkeypatch, "481902\n")
    assert main(["pin", "set", "--role", "staff", *data]) == 0
    say(monkeypatch, "735281\n")
    assert main(["pin", "set", *data, "--json"]) == 0
    told = capsys.readouterr()
    assert "481902" not in told.out + told.err
    assert json.loads(
        told.out.splitlines()[-1] if "{" in told.out.splitlines()[-1] else told.out[told.out.index("{") :]
    )
    assert PinDoor(tmp_path).try_pin("481902") == Opened("staff")
    assert PinDoor(tmp_path).try_pin("735281") == Opened("volunteer")
    assert main(["pin", "reset", *data]) == 0
    assert not PinDoor(tmp_path).has_pins
    assert main(["pin", "reset", *data]) == 0
    assert "There were no PINs" in capsys.readouterr().out


@pytest.mark.parametrize(("line", "why"), [("1234\n", "6 to 12 digits"), ("", "only digits"), ("123456\n", "first")])
def test_a_bad_pin_is_refused_and_nothing_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line: str, why: str
) -> None:
    say(monkeypatch, line)
    assert main(["pin", "set", "--data", str(tmp_path)]) == 2
    assert why in capsys.readouterr().err
    assert not PinDoor(tmp_path).has_pins
