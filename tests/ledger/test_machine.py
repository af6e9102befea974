"""Row 60: a disk that was cloned or carried to another machine is noticed."""

import re
from pathlib import Path

import pytest

from kiosk.ledger import machine
from kiosk.ledger.machine import this_machine
from kiosk.ledger.verify import verify
from tests.ledger.books import DRIVE, OTHER, THIS_MACHINE, cash, opened, sums_of


def test_a_machine_is_known_by_a_digest_that_says_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "machine-id"
    monkeypatch.setattr(machine, "_LINUX", (tmp_path / "none", file))
    assert this_machine() == ""
    file.write_text("0123456789abcdef0123456789abcdef\n")
    digest = this_machine()
    assert re.fullmatch("[0-9a-f]{64}", digest)
    assert this_machine() == digest
    assert "0123456789abcdef" not in digest
    file.write_text("fedcba9876543210fedcba9876543210\n")
    assert this_machine() != digest


def test_row_60_a_cloned_disk_is_noticed_and_a_new_uuid_settles_it(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        assert not ledger.moved
        ledger.append(DRIVE, cash(1))
    with opened(tmp_path, machine=lambda: "2" * 64) as ledger:
        assert ledger.moved
        assert ledger.arrived() == 1
    with opened(tmp_path, machine=lambda: "2" * 64, read_only=True) as ledger:
        assert ledger.moved
    for _ in range(2):
        with opened(tmp_path, OTHER, machine=lambda: "2" * 64) as ledger:
            assert not ledger.moved
            ledger.append(DRIVE, cash(2), reference="r")
            assert {one.kiosk: one.net for one in sums_of(ledger.book(DRIVE))}[OTHER.uuid] == 2
    with opened(tmp_path, machine=lambda: THIS_MACHINE) as ledger:
        assert not ledger.moved
    assert verify(tmp_path).problems == ()


def test_a_system_that_does_not_tell_which_machine_it_is_raises_no_alarm(tmp_path: Path) -> None:
    with opened(tmp_path, machine=lambda: "") as ledger:
        assert not ledger.moved
    with opened(tmp_path) as ledger:
        assert not ledger.moved
    with opened(tmp_path, machine=lambda: "") as ledger:
        assert not ledger.moved
