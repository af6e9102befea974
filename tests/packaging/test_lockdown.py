"""The list of what keeps people inside speaks of every threat and names only tests that there are."""

import re

import pytest

from tests.conftest import CHECKOUT

TEXT = (CHECKOUT / "packaging" / "LOCKDOWN.md").read_text("utf-8")
THREATS = "A1 A2 A3 A4 B1 B2 B3 B4 B5 C1 C2 C3 D1 D2 D3 E1 E2 F1 F2 G1 G2 H1".split()
NAMED = sorted(set(re.findall(r"`([\w/]+\.py)(?:::(test_\w+))?", TEXT)))


def test_every_threat_has_a_line() -> None:
    assert set(THREATS) <= set(re.findall(r"^\| ([A-H]\d) \|", TEXT, re.MULTILINE))


@pytest.mark.parametrize(("file", "test"), NAMED)
def test_every_proof_is_there(file: str, test: str) -> None:
    place = CHECKOUT / file if file.startswith("packaging/debian") else CHECKOUT / "tests" / file
    assert f"def {test}" in place.read_text("utf-8")
