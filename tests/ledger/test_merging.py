"""Other kiosks' facts: there once, in their own order, and never against what is there."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.ledger.backup import back_up
from kiosk.ledger.chain import Copy, chain_start, chained
from kiosk.ledger.encoding import FORM, encode
from kiosk.ledger.ledger import Identity, Ledger
from kiosk.ledger.limits import LedgerLimits
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.ledger.verify import verify
from kiosk.model.fact import AttemptOpened
from tests.ledger.books import DRIVE, ME, NOON, OTHER, as_copies, card, cash, opened, sums_of
from tests.model.told_facts import told
from tests.said import refusing, said


def others(count: int, minor: int = 5) -> list[Copy]:
    return as_copies(told(cash(minor), sequence, OTHER.uuid) for sequence in range(1, count + 1))


def test_row_54_copies_sent_again_are_there_once(tmp_path: Path) -> None:
    with opened(tmp_path / "b", OTHER) as there:
        for number in range(5):
            there.append(DRIVE, card(number))
        copies = there.copies(OTHER.uuid, 0, 100)
        assert there.copies(OTHER.uuid, 3, 1) == copies[3:4]
        assert there.copies("nobody", 0, 100) == []
        with opened(tmp_path / "a") as here:
            here.append(DRIVE, cash())
            assert [here.take(copies[:2]), here.take(copies), here.take(copies), here.take([])] == [2, 3, 0, 0]
            assert here.heads()[OTHER.uuid] == there.heads()[OTHER.uuid]
            assert here.copies(OTHER.uuid, 0, 100) == copies
            assert list(here.facts(kiosk=OTHER.uuid)) == list(there.facts())
            assert here.arrived() == 6
    assert verify(tmp_path / "a").problems == ()


def test_row_55_two_kiosks_that_tell_of_one_payment_count_it_once(tmp_path: Path) -> None:
    with opened(tmp_path / "b", OTHER) as there:
        there.append(DRIVE, card(1))
        with opened(tmp_path / "a") as here:
            here.append(DRIVE, replace(card(1), taken_by=OTHER.uuid, paid_at=NOON))
            here.take(there.copies(OTHER.uuid, 0, 100))
            assert [(one.kiosk, one.net, one.number) for one in here.book(DRIVE).sums()] == [(OTHER.uuid, 5000, 1)]


def test_copies_of_what_is_taken_here_are_lost_with_nothing(tmp_path: Path) -> None:
    """What was taken is in the head file, as own facts are."""
    with opened(tmp_path) as ledger:
        ledger.take(others(5))
    (tmp_path / "ledger.sqlite").unlink()
    (problem,) = verify(tmp_path).problems
    assert f"5 of the 5 of kiosk {OTHER.uuid} are gone, all of them" in said(problem)


@pytest.mark.parametrize(
    ("copies", "why"),
    [
        (others(3, minor=6), "Entry 1 of kiosk .*2 is another here than elsewhere: two machines write as one"),
        (others(4)[3:], "Entry 4 of kiosk .*2 came before number 3"),
        ([others(3)[2]._replace(hash=b"0" * 32)], "Entry 3 of kiosk .*2 does not fit the one before"),
        ([others(3)[2]._replace(body=others(3)[2].body.replace("hall", "home"))], "does not fit the one before"),
        ([others(2)[1]._replace(body="")], "is another here than elsewhere"),
        (
            as_copies([*(told(cash(5), n, OTHER.uuid) for n in (1, 2)), told(cash(5), 4, OTHER.uuid)])[2:],
            "Entry 4 of kiosk .*2 came before number 3",
        ),
        ([Copy("c", 1, chained(chain_start("c"), "{}"), "{}")], "Entry 1 of kiosk c is no fact, it has other keys"),
        (
            [Copy("c", 1, chained(chain_start("c"), body := encode(told(cash(), 1, "d"))), body)],
            "Entry 1 of kiosk c is filed under what it does not say",
        ),
        (
            as_copies([told(cash(), 1, "c"), replace(told(cash(), 2, "c"), reference="c:1")]),
            "Entry 2 of kiosk c repeats what the same kiosk wrote before",
        ),
    ],
)
def test_row_60_what_contradicts_is_an_alarm_and_not_taken(tmp_path: Path, copies: list[Copy], why: str) -> None:
    with opened(tmp_path) as ledger:
        ledger.take(others(2))
        before = everything(ledger)
        good = as_copies([told(AttemptOpened("a", "phone", cash().money), 1, "z")])
        with refusing(LedgerTroubleError, match=why) as trouble:
            ledger.take([*good, *copies])
        assert trouble.value.kind == "foreign"
        assert said(trouble.value.trouble).endswith(".")
        assert everything(ledger) == before
    assert verify(tmp_path).problems == ()


def test_a_crowd_of_kiosks_is_taken_up_to_a_limit_and_stops_nothing_else(tmp_path: Path) -> None:
    own = as_copies([told(cash(1), 1, ME.uuid), told(cash(2), 2, ME.uuid)])
    crowd = as_copies(told(cash(1), number, f"kiosk-{name}") for name in range(5) for number in (1, 2))
    with opened(tmp_path, limits=LedgerLimits(most_kiosks=3)) as ledger:
        assert ledger.take(crowd[:6]) == 6
        for late in (crowd[6:8], crowd[8:]):
            with refusing(LedgerTroubleError, match=r"entries of 3 kiosks, and kiosk-[34] is one too many") as refused:
                ledger.take(late)
            assert refused.value.kind == "foreign"
        assert ledger.arrived() == 6
        assert ledger.trouble is None
        assert ledger.take(as_copies(told(cash(1), number, "kiosk-0") for number in (1, 2, 3))) == 1  # goes on
        assert ledger.take(own) == 2  # put back after a loss: the own ones always have room
        assert ledger.append(DRIVE, cash()).is_new
    assert verify(tmp_path).problems == ()


def test_facts_of_a_newer_program_ask_for_it(tmp_path: Path) -> None:
    body = encode(told(cash(), 1, "c")).replace('"form":1', f'"form":{FORM + 1}')
    with opened(tmp_path) as ledger, refusing(LedgerTroubleError, match="Kiosk c runs a newer version") as told_:
        ledger.take([Copy("c", 1, chained(chain_start("c"), body), body)])
    assert told_.value.kind == "newer"


@pytest.mark.parametrize("identity", [ME, OTHER], ids=["as itself", "with a new uuid"])
def test_a_ledger_put_back_from_a_backup_takes_back_what_it_had_lost(tmp_path: Path, identity: Identity) -> None:
    with opened(tmp_path / "a") as ledger:
        ledger.append(DRIVE, cash(1))
        back_up(tmp_path / "a", tmp_path / "old.sqlite")
        ledger.append(DRIVE, cash(2))
        copies = ledger.copies(ME.uuid, 0, 9)
    restored = tmp_path / "restored"
    restored.mkdir()
    for name in ("sqlite", "head"):
        (tmp_path / f"old.{name}").rename(restored / f"ledger.{name}")
    with opened(restored, identity) as ledger:
        assert ledger.take(copies) == 1
        ledger.append(DRIVE, cash(4))
        assert sum(one.net for one in sums_of(ledger.book(DRIVE))) == 7
    assert verify(restored).problems == ()


def everything(ledger: Ledger) -> object:
    return ledger.heads(), list(ledger.facts()), sums_of(ledger.book(DRIVE))
