"""Between two comparisons: a fact costs the database one question, however many kiosks hear of it."""

import itertools
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.ledger.chain import Copy, Head, chain_start, chained
from kiosk.ledger.encoding import encode
from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.exchanged import Exchanged
from kiosk.ledger.fleet.link import LONGEST_SILENCE, LONGEST_WAIT
from kiosk.ledger.fleet.signing import SigningKey, key_of, new_secret
from kiosk.ledger.fleet.telling import CHANNEL, notices
from kiosk.ledger.ledger import open_ledger
from kiosk.model.fact import AttemptAsked, AttemptOpened
from tests.ledger.books import folder_in_memory
from tests.ledger.fleet.booth import Booth
from tests.ledger.fleet.server import Fleet
from tests.ledger.fleet.traffic import Traffic, counted
from tests.model.told_facts import card, cash, dollars, told

pytest_plugins = ["tests.ledger.fleet.fixtures"]

Open = Callable[..., Booth]
A_MINUTE = LONGEST_SILENCE


@pytest.fixture
def booth(fleet: Fleet) -> Iterator[Open]:
    """A kiosk that was admitted, or one of a fleet without signatures."""
    opened: list[Booth] = []
    with folder_in_memory() as folder:
        memory = Path(tempfile.mkdtemp(dir=folder))

        def build(uuid: str, *, admitted: bool = True) -> Booth:
            key = key_of(new_secret(uuid)) if admitted else None
            address = fleet.address if key is None else fleet.admit(key, f"Booth {uuid}")
            opened.append(Booth(memory / uuid, uuid, address, key=key))
            return opened[-1]

        yield build
        for one in opened:
            one.close()


def joined(kiosks: list[Booth]) -> None:
    """Each has written, and has heard that the others sign."""
    for one in kiosks:
        one.add_cash()
        one.exchange()
    for one in kiosks:
        one.exchange()
    news_for(*kiosks)


def news_for(*kiosks: Booth) -> int:
    """How many notices wait for them, which are gone then; all that was sent comes before what is sent now."""
    last = new_secret("last")
    with closing(connect(kiosks[0].address)) as other:
        other.execute("SELECT pg_notify(%s, %s)", [CHANNEL, last])
    count = 0
    for kiosk in kiosks:
        connection = kiosk.link._connection
        assert connection is not None
        count += len(list(itertools.takewhile(lambda notice: notice.payload != last, connection.notifies(timeout=30))))
    return count


def told_of(kiosk: Booth) -> Exchanged:
    """What it takes when it is woken."""
    assert kiosk.link.wait(LONGEST_WAIT)
    done = kiosk.link.exchange()
    assert isinstance(done, Exchanged)
    return done


def after(head: Head | None, uuid: str, cents: int, key: SigningKey | None) -> Copy:
    before = head or Head(0, chain_start(uuid))
    body = encode(told(cash(cents), before.sequence + 1, uuid))
    hash_ = chained(before.hash, body)
    return Copy(uuid, before.sequence + 1, hash_, body, None if key is None else key.sign(hash_))


def notify(fleet: Fleet, role: str, *payloads: str) -> None:
    with closing(connect(fleet.address_as(role))) as connection:
        for payload in payloads:
            connection.execute("SELECT pg_notify(%s, %s)", [CHANNEL, payload])


@pytest.mark.parametrize("kiosks", [2, 5])
def test_a_fact_costs_one_question_and_an_idle_minute_three_each_however_many_kiosks_there_are(
    booth: Open, kiosks: int
) -> None:
    first, *others = everybody = [booth(uuid) for uuid in "abcdefgh"[:kiosks]]
    joined(everybody)
    asked = Traffic()
    with counted(asked):
        for _ in range(4):
            first.add_cash()
            assert told_of(first).sent == 1
            assert [told_of(other).received for other in others] == [1] * len(others)
    assert asked.queries == 4
    assert {one.raised() for one in everybody} == {100 * (kiosks + 4)}
    asked = Traffic()
    with counted(asked):
        for one in everybody:
            one.clocks.pass_by(A_MINUTE)
            told_of(one)
            assert not one.link.wait(0)
    assert asked.queries == 3 * kiosks


def test_kiosks_that_do_not_sign_are_read_once_by_each(booth: Open) -> None:
    a, b = (booth(uuid, admitted=False) for uuid in "ab")
    joined([a, b])
    asked = Traffic()
    a.add_cash(3)
    told_of(a)
    with counted(asked):
        assert told_of(b).received == 3
    assert asked.queries == 1


def test_an_attempt_wakes_nobody_and_comes_along_with_its_gift(booth: Open) -> None:
    a, b = booth("a"), booth("b")
    joined([a, b])
    for entry in (AttemptOpened("t1", "phone", dollars(500)), AttemptAsked("t1", "pi_1")):
        a.add(entry)
        assert told_of(a).sent == 1
    assert not news_for(b)
    asked = Traffic()
    with counted(asked):
        a.add(card(1, 500))
        told_of(a)
        assert told_of(b).received == 3
    assert asked.queries == 1
    assert b.raised() == 700


def test_row_43_what_the_others_know_is_not_lost_with_the_log(booth: Open, tmp_path: Path) -> None:
    a, b = booth("a"), booth("b")
    joined([a, b])
    a.add(AttemptOpened("t1", "phone", dollars(500)), AttemptAsked("t1", "pi_1"), card(1, 500))
    told_of(a)
    for name in ("ledger.sqlite", "ledger.head"):
        (tmp_path / name).write_bytes((a.data / name).read_bytes())
    with open_ledger(tmp_path, a.ledger.identity, machine=lambda: "machine") as without_its_log:
        assert without_its_log.heads()["a"] == a.ledger.heads()["a"]


def test_row_63_what_is_only_said_and_not_signed_by_its_kiosk_does_not_count(booth: Open, fleet: Fleet) -> None:
    a, reader, rogue = booth("a"), booth("b"), booth("x")
    joined([a, reader, rogue])
    head = reader.ledger.heads()["a"]
    for key in (rogue.key, None, a.key):
        forged = after(head, "a", 999, key)
        if key is a.key:
            forged = forged._replace(body=forged.body.replace("999", "998"))
        elif key is None:
            forged = forged._replace(signature=bytes(64))
        notify(fleet, rogue.address.user, *notices([forged]))
        done = told_of(reader)
        assert (done.received, reader.raised()) == (0, 300)
    stranger = key_of(new_secret("y"))
    notify(fleet, rogue.address.user, *notices([after(None, "y", 999, stranger)]), '{"kiosk":"b","facts":[]}', "x")
    assert (told_of(reader).received, reader.raised()) == (0, 300)


def test_row_64_whoever_was_shut_out_is_not_believed_from_then_on(booth: Open, fleet: Fleet) -> None:
    reader, lost = booth("a"), booth("x")
    joined([reader, lost])
    fleet.shut_out("Booth x")
    assert told_of(reader).received == 0
    notify(fleet, fleet.address.user, *notices([after(reader.ledger.heads()["x"], "x", 999, lost.key)]))
    assert told_of(reader).received == 0
    assert reader.raised() == 200


def test_a_shared_table_that_was_put_back_gets_no_gap(booth: Open, fleet: Fleet) -> None:
    a, b = booth("a"), booth("b")
    joined([a, b])
    a.add_cash(2)
    told_of(a)
    fleet.ask("ALTER TABLE kiosk_fleet.facts DISABLE TRIGGER ALL; DELETE FROM kiosk_fleet.facts WHERE sequence > 1")
    a.add_cash()
    assert told_of(a).sent == 3
    assert fleet.keys() == [("a", 1), ("a", 2), ("a", 3), ("a", 4), ("b", 1)]


def test_what_comes_again_or_with_a_gap_counts_once(booth: Open, fleet: Fleet) -> None:
    a, b = booth("a"), booth("b")
    joined([a, b])
    a.add_cash(2)
    told_of(a)
    copies = [one._replace(signature=a.key.sign(one.hash)) for one in a.ledger.copies("a", 1, 2)] if a.key else []
    assert told_of(b).received == 2
    notify(fleet, fleet.address.user, *notices(copies))
    assert told_of(b).received == 0
    a.add_cash(2)
    told_of(a)
    b.link._told.clear()
    assert b.link.wait(LONGEST_WAIT)
    b.link._told[:] = [one._replace(copies=one.copies[1:]) for one in b.link._told]
    done = b.link.exchange()
    assert isinstance(done, Exchanged)
    assert (done.received, b.raised()) == (2, a.raised())
