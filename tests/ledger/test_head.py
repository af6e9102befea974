"""The head file knows how many facts there were, survives torn writes, and never goes back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ledger.backup import back_up
from kiosk.ledger.chain import Head, Heads
from kiosk.ledger.head import SLOT, create_head, fitting, read_head, write_head
from kiosk.ledger.limits import LedgerLimits
from kiosk.ledger.repair import renew_head
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.ledger.verify import verify
from tests.ledger.books import DRIVE, ME, OTHER, as_copies, cash, folder_in_memory, opened, sums_of
from tests.model.told_facts import told
from tests.said import refusing, said


def a_fleet(size: int) -> dict[str, Head]:
    return {f"0b1d7a52-2f04-4a0e-9a5d-{number:012}": Head(10**9, b"h" * 32) for number in range(size)}


def heads(count: int) -> dict[str, Head]:
    return {"kiosk-a": Head(count, bytes([count % 256]) * 32)}


def test_what_was_written_last_is_read(tmp_path: Path) -> None:
    file = tmp_path / "head"
    assert read_head(file) is None
    for count in range(5):
        write_head(file, heads(count))
        assert read_head(file) == heads(count)
        assert file.stat().st_size == 2 * SLOT


def test_a_write_torn_anywhere_leaves_the_one_before(tmp_path: Path) -> None:
    file = tmp_path / "head"
    for count in range(4):
        write_head(file, heads(count))
    before = file.read_bytes()
    write_head(file, heads(4))
    after = file.read_bytes()
    changed = [place for place in range(len(after)) if after[place] != before[place]]
    for end in range(changed[0], changed[-1] + 1):
        file.write_bytes(after[:end] + before[end:])
        assert read_head(file) in (heads(3), heads(4))
        write_head(file, heads(5))
        assert read_head(file) == heads(5)


@pytest.mark.parametrize("content", [b"", b"x", bytes(2 * SLOT), b"KIOSKHD1" * 9000])
def test_a_file_that_can_not_be_read_is_said_to_be_damaged(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "head"
    file.write_bytes(content)
    with refusing(LedgerTroubleError, match="head is damaged, so nobody can tell") as told_:
        read_head(file)
    assert told_.value.kind == "lost"


def test_every_chain_that_a_ledger_takes_has_room(tmp_path: Path) -> None:
    file = tmp_path / "head"
    create_head(file, a_fleet(LedgerLimits().most_kiosks + 1))
    assert read_head(file) == a_fleet(LedgerLimits().most_kiosks + 1)


@pytest.mark.parametrize("write", [create_head, write_head])
def test_of_a_thousand_chains_the_own_one_and_the_first_ones_are_kept(
    tmp_path: Path, write: Callable[[Path, Heads, str], None]
) -> None:
    file = tmp_path / "head"
    fleet = a_fleet(1000)
    write_head(file, heads(1))
    *_, own = fleet
    write(file, fleet, own)
    kept = read_head(file) or {}
    first = list(fleet)[: len(kept) - 1]
    assert kept == {kiosk: fleet[kiosk] for kiosk in (*first, own)}
    assert len(kept) > LedgerLimits().most_kiosks
    assert file.stat().st_size == 2 * SLOT


def test_a_chain_with_a_name_without_end_keeps_no_other_from_being_watched_over(tmp_path: Path) -> None:
    endless = {"\u0416" * SLOT: Head(1, b"h" * 32)}
    write_head(tmp_path / "head", {**endless, **heads(3)})
    assert read_head(tmp_path / "head") == heads(3)


@given(st.dictionaries(st.text(max_size=2000), st.integers(1, 10**12), max_size=60))
def test_whatever_fits_can_be_written(counts: dict[str, int]) -> None:
    fleet = {kiosk: Head(count, b"h" * 32) for kiosk, count in counts.items()}
    with folder_in_memory() as folder:
        write_head(folder / "head", fleet)
        assert read_head(folder / "head") == fitting(fleet)
        assert (folder / "head").stat().st_size == 2 * SLOT


def test_more_chains_than_the_head_has_room_for_stop_neither_writing_nor_opening(tmp_path: Path) -> None:
    """As a ledger may have them since before there was a limit."""
    crowd = [f"0b1d7a52-2f04-4a0e-9a5d-{1000 - number:012}" for number in range(300)]
    with opened(tmp_path, limits=LedgerLimits(most_kiosks=1000)) as ledger:
        ledger.take(as_copies(told(cash(1), 1, kiosk) for kiosk in crowd))
        assert ledger.append(DRIVE, cash(5)).is_new
        assert ledger.trouble is None
        ledger.settle()
        kept = read_head(tmp_path / "ledger.head") or {}
        assert list(ledger.heads()) == [*crowd, ME.uuid]
        assert set(kept) == {*crowd[: len(kept) - 1], ME.uuid}
    with opened(tmp_path) as ledger:
        assert ledger.append(DRIVE, cash(6)).is_new
        assert ledger.trouble is None
        assert ledger.arrived() == 302
    assert verify(tmp_path).problems == ()
    back_up(tmp_path, tmp_path / "copy.sqlite")
    assert renew_head(tmp_path) == 302
    assert ME.uuid not in (read_head(tmp_path / "ledger.head") or {})  # nobody's own there
    opened(tmp_path).close()
    assert ME.uuid in (read_head(tmp_path / "ledger.head") or {})
    (tmp_path / "ledger.sqlite").unlink()
    assert "are gone" in said(verify(tmp_path).problems[0])


def test_the_head_is_as_far_as_the_facts_whoever_settles_them(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger, opened(tmp_path) as beside:
        for turn in range(3):
            ledger.append(DRIVE, cash())
            beside.settle()
            assert read_head(tmp_path / "ledger.head") == ledger.heads()
            beside.append(DRIVE, cash())
            beside.take(as_copies(told(cash(), sequence, OTHER.uuid) for sequence in range(1, turn + 2)))
            ledger.settle()
            assert read_head(tmp_path / "ledger.head") == ledger.heads() == beside.heads()


def test_a_head_behind_the_facts_is_brought_up_to_them_when_opened(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash())
        old = (tmp_path / "ledger.head").read_bytes()
        ledger.append(DRIVE, cash())
    (tmp_path / "ledger.head").write_bytes(old)
    assert verify(tmp_path).problems == ()
    with opened(tmp_path) as ledger:
        assert read_head(tmp_path / "ledger.head") == ledger.heads() != {}


@pytest.mark.parametrize("damage", ["missing", "damaged"])
def test_without_a_head_nobody_can_tell_until_staff_accept_what_is_there(tmp_path: Path, damage: str) -> None:
    with opened(tmp_path) as ledger:
        for _ in range(3):
            ledger.append(DRIVE, cash())
        sums = sums_of(ledger.book(DRIVE))
    head = tmp_path / "ledger.head"
    head.unlink() if damage == "missing" else head.write_bytes(b"?")
    (problem,) = verify(tmp_path).problems
    assert f"ledger.head is {damage}, so nobody can tell whether the ledger has lost entries" in said(problem)
    with refusing(LedgerTroubleError, match="nobody can tell"):
        opened(tmp_path)
    assert renew_head(tmp_path) == 3
    assert verify(tmp_path).problems == ()
    with opened(tmp_path) as ledger:
        assert sums_of(ledger.book(DRIVE)) == sums


def test_a_loss_can_be_accepted_and_the_kiosk_goes_on_under_a_new_uuid(tmp_path: Path) -> None:
    with opened(tmp_path / "a") as ledger:
        ledger.append(DRIVE, cash(1))
        before = (tmp_path / "a" / "ledger.sqlite").read_bytes()
        ledger.append(DRIVE, cash(2))
    (tmp_path / "a" / "ledger.sqlite").write_bytes(before)
    with refusing(LedgerTroubleError, match=f"1 of the 2 of kiosk {ME.uuid} are gone, those after 2026-11-23 12"):
        opened(tmp_path / "a")
    assert renew_head(tmp_path / "a") == 1
    with opened(tmp_path / "a", OTHER) as ledger:
        assert ledger.append(DRIVE, cash(3)).fact.sequence == 1
    assert verify(tmp_path / "a").facts == 2
    assert verify(tmp_path / "a").problems == ()


def test_the_loss_of_a_whole_ledger_can_be_accepted(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash())
    (tmp_path / "ledger.sqlite").unlink()
    assert renew_head(tmp_path) == 0
    assert renew_head(tmp_path) == 0
    with opened(tmp_path) as ledger:
        assert ledger.arrived() == 0


def test_a_broken_chain_is_not_accepted_by_making_the_head_anew(tmp_path: Path) -> None:
    with opened(tmp_path) as ledger:
        ledger.append(DRIVE, cash())
        ledger._connection.execute("DROP TRIGGER facts_stay_as_they_are")
    head = (tmp_path / "ledger.head").read_bytes()
    with refusing(LedgerTroubleError, match="was changed by something other than the kiosk"):
        renew_head(tmp_path)
    assert (tmp_path / "ledger.head").read_bytes() == head
