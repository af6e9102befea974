"""Row 58: files of every version there was open, count, and can be added to."""

from pathlib import Path

import pytest

from kiosk.ledger.schema import VERSION
from kiosk.ledger.verify import verify
from kiosk.model.fact import AttemptAsked, AttemptEnded, AttemptOpened
from kiosk.model.phase import NO_TIME
from kiosk.model.tally import Sum
from tests.ledger.books import DRIVE, ME, OTHER, card, opened, reading

OLD = sorted((Path(__file__).parent / "old").glob("*.sqlite"))


def test_there_is_one_of_each_version() -> None:
    assert [file.stem for file in OLD] == [f"version-{version}" for version in range(1, VERSION + 1)]


@pytest.mark.parametrize("file", OLD, ids=lambda file: str(file.stem))
def test_row_58_an_old_file_opens_counts_and_its_open_attempt_can_be_settled(tmp_path: Path, file: Path) -> None:
    for name in (".sqlite", ".head"):
        (tmp_path / f"ledger{name}").write_bytes(file.with_suffix(name).read_bytes())
    assert verify(tmp_path).problems == ()
    with opened(tmp_path) as ledger:
        assert ledger.arrived() == 18
        assert set(ledger.book(DRIVE).sums()) == {
            Sum(ME.uuid, "cash", "", "EUR", 2000, 1),
            Sum(ME.uuid, "card_reader", "", "EUR", 4000, 1),
            Sum(ME.uuid, "member", "", "", 2, 0),
            Sum(ME.uuid, "correction", "gifts", "EUR", -50, 0),
            Sum(OTHER.uuid, "cash", "", "EUR", 14, 2),
        }
        assert ledger.book(DRIVE).readings(NO_TIME) == {"website": reading(100_000)}
        entries = [fact.entry for fact in ledger.facts(kiosk=ME.uuid)]
        opened_, asked = AttemptOpened("attempt-3", "card_reader", card().money), AttemptAsked("attempt-3", "pi_3")
        assert opened_ in entries
        assert asked in entries
        assert not ledger.append(DRIVE, opened_).is_new
        assert ledger.append(DRIVE, AttemptEnded("attempt-3", "cancelled", "settled"), reference="s").is_new
    assert verify(tmp_path).problems == ()
