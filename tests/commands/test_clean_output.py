"""Whoever wrote a text, nothing in it reaches the terminal as an order."""

import io
import os
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands.clean_output import CleanOutput, clean_output, uncleaned
from kiosk.machine.settings import change_settings

ORDERS = "\x1b]0;owned\x07\x9b2J\u202e\u2066\r\x7f"


def test_orders_to_a_terminal_are_shown_and_lines_stay_lines() -> None:
    under = io.StringIO()
    with clean_output():
        print(f"one{ORDERS}two\n\tthree", file=CleanOutput(under))
    assert under.getvalue() == ("one\\u001b]0;owned\\u0007\\u009b2J\\u202e\\u2066\\u000d\\u007ftwo\n\tthree\n")
    assert uncleaned(CleanOutput(under)) is under
    assert uncleaned(under) is under


def test_both_outputs_of_every_command_are_cleaned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / f"drive{ORDERS}"
    assert main(["--data", str(tmp_path), "settings", "set", "campaign", str(folder)]) == 2
    _, err = capsys.readouterr()
    assert "\\u001b]0;owned" in err
    change_settings(tmp_path, {"report_folder": str(folder)})
    assert main(["--data", str(tmp_path), "settings", "get", "report_folder"]) == 0
    out, _ = capsys.readouterr()
    assert "\\u202e" in out
    assert not set(ORDERS) & set(out + err) - set("]0;owned2J")


def test_a_name_that_is_no_text_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = os.fsdecode(b"caf\xe9")
    assert main(["--data", str(tmp_path), "settings", "set", "campaign", name]) == 2
    assert "caf\\udce9" in capsys.readouterr().err
