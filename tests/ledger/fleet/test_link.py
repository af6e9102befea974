"""Several kiosks, one total: whatever happens on the way, each fact is everywhere once, or somebody is told."""

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from kiosk.ledger.chain import Copy, chain_start, chained
from kiosk.ledger.fleet import exchanging
from kiosk.ledger.fleet.address import FleetAddress, address_of
from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.copies import lay, shared_heads
from kiosk.ledger.fleet.exchanged import FleetFailure, FleetLimits
from kiosk.ledger.fleet.link import LONGEST_SILENCE, LONGEST_WAIT, FleetLink
from kiosk.model.fact import Refund, Void
from kiosk.model.tally import Sum
from kiosk.words.fleet import FleetWords
from tests.ledger.fleet.booth import Booth
from tests.ledger.fleet.proxy import Proxy
from tests.ledger.fleet.server import PASSWORD, Fleet
from tests.model.told_facts import card, dollars

pytest_plugins = ["tests.ledger.fleet.fixtures"]

Open = Callable[..., Booth]
AN_HOUR = 3600.0


@pytest.fixture
def booth(fleet: Fleet, tmp_path: Path) -> Iterator[Open]:
    opened: list[Booth] = []

    def build(
        uuid: str, folder: str = "", address: FleetAddress | None = None, password: str = "", **more: FleetLimits
    ) -> Booth:
        opened.append(Booth(tmp_path / (folder or uuid), uuid, address or fleet.address, password, None, **more))
        return opened[-1]

    yield build
    for one in opened:
        one.close()


def test_what_one_kiosk_takes_the_others_count(booth: Open, fleet: Fleet) -> None:
    a, b = booth("a"), booth("b")
    a.add_cash(3)
    b.add_cash(1)
    first, second, third = a.exchange(), b.exchange(), a.exchange()
    assert (first.sent, first.received) == (3, 0)
    assert (second.sent, second.received) == (1, 3)
    assert (third.sent, third.received) == (0, 1)
    assert a.sums() == b.sums()
    assert a.raised() == b.raised() == 400
    assert fleet.keys() == a.keys() == b.keys() == [("a", 1), ("a", 2), ("a", 3), ("b", 1)]


def test_three_kiosks_that_send_everything_ten_times_count_it_once(booth: Open, fleet: Fleet) -> None:
    kiosks = [booth(uuid) for uuid in "abc"]
    for number in range(10):
        for kiosk in kiosks:
            kiosk.add(card(number, 500))  # each of them has seen the same ten payments
            kiosk.add_cash()
            connection = connect(fleet.address)
            lay(connection, kiosk.ledger.copies(kiosk.uuid, 0, 1000))
            connection.close()
            kiosk.exchange()
    for kiosk in kiosks:
        kiosk.exchange()
        for other in kiosks:
            assert kiosk.ledger.take(other.ledger.copies(other.uuid, 0, 1000)) == 0
    assert fleet.keys() == [(uuid, number) for uuid in "abc" for number in range(1, 21)]
    assert all(kiosk.keys() == fleet.keys() for kiosk in kiosks)
    assert [kiosk.raised() for kiosk in kiosks] == [10 * 500 + 30 * 100] * 3
    assert kiosks[0].sums() == kiosks[1].sums() == kiosks[2].sums()


def test_refunds_and_voids_reach_the_others_too(booth: Open) -> None:
    a, b = booth("a"), booth("b")
    a.add(card(1, 500))
    a.add_cash(2)
    a.exchange()
    b.exchange()
    assert b.raised() == 700
    a.add(Void(2, "counted twice"), Refund("re_1", "pi_1", dollars(200)))
    a.exchange()
    b.exchange()
    assert b.sums() == a.sums()
    assert b.raised() == 400


def test_two_kiosks_that_lay_the_same_payment_at_the_same_time_count_it_once(booth: Open, fleet: Fleet) -> None:
    a, b = booth("a"), booth("b")
    for kiosk in (a, b):
        kiosk.add(card(7, 500))
    started = threading.Barrier(2)

    def send(copies: list[Copy]) -> None:
        connection = connect(fleet.address)
        started.wait()
        lay(connection, copies)
        connection.close()

    threads = [threading.Thread(target=send, args=[one.ledger.copies(one.uuid, 0, 9)]) for one in (a, b)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    a.exchange()
    b.exchange()
    assert fleet.keys() == [("a", 1), ("b", 1)]
    assert a.raised() == b.raised() == 500
    assert len(a.sums()) == 1


def test_a_server_killed_in_the_middle_of_a_commit_loses_and_doubles_nothing(booth: Open, fleet: Fleet) -> None:
    a, b = booth("a"), booth("b")
    a.add_cash(5)
    a.exchange()
    fleet.ask(
        "CREATE FUNCTION kiosk_fleet.dawdle() RETURNS trigger SECURITY DEFINER LANGUAGE plpgsql "
        "AS 'BEGIN PERFORM pg_sleep(60); RETURN NULL; END'"
    )
    fleet.ask(
        "CREATE CONSTRAINT TRIGGER dawdle AFTER INSERT ON kiosk_fleet.facts DEFERRABLE INITIALLY DEFERRED "
        "FOR EACH ROW EXECUTE FUNCTION kiosk_fleet.dawdle()"
    )
    a.add_cash(5)

    def kill_while_it_commits() -> None:
        busy = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
        while not fleet.ask(busy):
            pass
        fleet.server.kill()

    killing = threading.Thread(target=kill_while_it_commits)
    killing.start()
    assert "cannot be used now" in a.fail()
    killing.join()
    a.add_cash()
    fleet.server.start()
    fleet.ask("DROP TRIGGER dawdle ON kiosk_fleet.facts")
    a.clocks.pass_by(AN_HOUR)
    assert a.exchange().sent == 6
    assert b.exchange().received == 11
    assert fleet.keys() == a.keys() == b.keys() == [("a", number) for number in range(1, 12)]


def test_an_answer_that_is_lost_after_the_commit_doubles_nothing(booth: Open, fleet: Fleet) -> None:
    with Proxy(fleet.server.port) as proxy:
        a = booth("a", address=address_of(fleet.server.conninfo(fleet.database, port=proxy.port)), password=PASSWORD)
        a.add_cash(3)
        proxy.lose_the_answer_to(b"INSERT INTO kiosk_fleet.facts")
        assert "cannot be used now" in a.fail()
        assert fleet.keys() == [("a", 1), ("a", 2), ("a", 3)], "it was committed"
        a.add_cash()
        a.clocks.pass_by(AN_HOUR)
        done = a.exchange()
        a.close()
    assert (done.sent, done.alarms) == (1, ())
    assert fleet.keys() == [("a", 1), ("a", 2), ("a", 3), ("a", 4)]


def test_with_the_server_down_for_a_day_nothing_stops_and_nothing_is_lost(booth: Open, fleet: Fleet) -> None:
    kiosks = [booth(uuid) for uuid in "abc"]
    for kiosk in kiosks:
        kiosk.add_cash()
        kiosk.exchange()
    fleet.server.stop()
    try:
        for _ in range(8):
            for kiosk in kiosks:
                kiosk.add_cash()
                kiosk.clocks.pass_by(3 * AN_HOUR)
                assert "check the network and the server" in kiosk.fail()
    finally:
        fleet.server.start()
    for kiosk in [*kiosks, *kiosks]:
        kiosk.clocks.pass_by(AN_HOUR)
        kiosk.exchange()
    assert fleet.keys() == [(uuid, number) for uuid in "abc" for number in range(1, 10)]
    assert all(kiosk.keys() == fleet.keys() for kiosk in kiosks)
    assert [kiosk.raised() for kiosk in kiosks] == [27 * 100] * 3


def test_a_connection_that_was_ended_is_made_anew(booth: Open, fleet: Fleet) -> None:
    a = booth("a")
    a.exchange()
    end = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = 'kiosk_booth'"
    assert fleet.ask(end) == [(True,)]
    assert not a.link.wait(0.01), "it is left alone for a moment"
    a.add_cash()
    assert a.fail()
    a.clocks.pass_by(1)
    assert a.link.wait(0.01)
    assert a.exchange().sent == 1


def test_while_it_is_left_alone_the_server_is_not_asked(booth: Open, fleet: Fleet) -> None:
    a = booth("a")
    fleet.server.stop()
    why = a.fail()
    fleet.server.start()
    assert a.fail() == why
    a.clocks.pass_by(0.9)
    assert a.fail() == why
    a.clocks.pass_by(0.1)
    a.exchange()


def test_pauses_grow_to_half_a_minute() -> None:
    assert [FleetLimits().pause_after(failures) for failures in range(8)] == [0, 1, 2, 4, 8, 16, 30, 30]
    assert FleetLimits().pause_after(10**9) == 30


def test_a_statement_that_hangs_is_an_answer_in_time(booth: Open, fleet: Fleet) -> None:
    terms = dict(fleet.address.parameters)
    terms["options"] = terms["options"].replace("lock_timeout=4s", "lock_timeout=200ms")
    a = booth("a", address=replace(fleet.address, parameters=terms))
    a.add_cash()
    with psycopg.connect(fleet.server.conninfo(fleet.database, "postgres")) as other:
        other.execute("LOCK TABLE kiosk_fleet.facts IN ACCESS EXCLUSIVE MODE")
        began = time.monotonic()
        assert "did not answer in time" in a.fail()
        assert time.monotonic() - began < 3
    a.clocks.pass_by(AN_HOUR)
    assert a.exchange().sent == 1


# Copies and backups


def test_a_cloned_disk_is_noticed_and_not_merged(booth: Open, fleet: Fleet, tmp_path: Path) -> None:
    a, other = booth("a"), booth("b")
    a.add_cash(3)
    a.exchange()
    shutil.copytree(a.data, tmp_path / "clone")
    clone = booth("a", "clone")
    a.add_cash(2)
    clone.add(card(1, 999))
    assert a.exchange().alarms == ()
    other.add_cash()
    other.exchange()
    for number in (2, 3):
        done = clone.exchange()
        assert len(done.alarms) == 1
        assert "this disk was copied" in FleetWords().alarm(done.alarms[0])
        clone.add(card(number, 999))
    assert clone.facts_of("b") == 1, "it still hears of others"
    assert clone.facts_of("a") == 3 + 1 + 2, "nothing of its own is dropped"
    assert a.exchange().alarms == ()
    assert fleet.keys() == a.keys() == [("a", 1), ("a", 2), ("a", 3), ("a", 4), ("a", 5), ("b", 1)]
    other.exchange()
    assert a.raised() == other.raised() == 600


def test_two_machines_that_write_as_one_kiosk_are_noticed_before_they_contradict(
    booth: Open, fleet: Fleet, tmp_path: Path
) -> None:
    a = booth("a")
    a.add_cash()
    a.exchange()
    shutil.copytree(a.data, tmp_path / "clone")
    clone = booth("a", "clone")
    assert clone.exchange().alarms == ()
    a.add_cash()
    a.exchange()
    done = clone.exchange()
    assert done.received == 0
    assert "Another machine writes as this kiosk" in FleetWords().alarm(done.alarms[0])
    assert clone.keys() == [("a", 1)]


def test_a_clone_that_was_faster_by_a_moment_is_noticed(
    booth: Open, fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a = booth("a")
    a.add_cash()
    a.exchange()
    shutil.copytree(a.data, tmp_path / "clone")
    clone = booth("a", "clone")
    clone.add(card(1, 999))
    a.add_cash()
    heads_before = shared_heads(connection := connect(fleet.address))
    connection.close()
    assert clone.exchange().sent == 1
    monkeypatch.setattr(exchanging, "shared_heads", lambda _: heads_before)
    done = a.link.exchange()
    assert not isinstance(done, FleetFailure)
    assert (done.sent, done.more) == (0, True)
    monkeypatch.setattr(exchanging, "shared_heads", shared_heads)
    assert "this disk was copied" in FleetWords().alarm(a.exchange().alarms[0])
    assert fleet.keys() == [("a", 1), ("a", 2)]


def test_a_ledger_put_back_from_a_backup_gets_its_own_facts_back(booth: Open, fleet: Fleet, tmp_path: Path) -> None:
    a = booth("a")
    a.add_cash(2)
    a.exchange()
    shutil.copytree(a.data, tmp_path / "backup")
    a.add_cash(3)
    a.exchange()
    a.close()
    restored = booth("a", "backup")
    done = restored.exchange()
    assert (done.received, done.alarms) == (3, ())
    restored.add_cash()
    assert restored.exchange().sent == 1
    assert restored.keys() == fleet.keys() == [("a", number) for number in range(1, 7)]
    assert restored.raised() == 600


def test_a_ledger_put_back_and_written_on_before_it_is_heard_is_an_alarm(
    booth: Open, fleet: Fleet, tmp_path: Path
) -> None:
    a = booth("a")
    a.add_cash(2)
    a.exchange()
    shutil.copytree(a.data, tmp_path / "backup")
    a.add_cash(3)
    a.exchange()
    a.close()
    restored = booth("a", "backup")
    restored.add(card(1, 999))
    done = restored.exchange()
    assert len(done.alarms) == 1
    assert (done.sent, done.received) == (0, 0)
    assert len(restored.keys()) == 3
    assert len(fleet.keys()) == 5


def test_a_shared_table_that_was_put_back_from_a_backup_gets_what_it_lacks(booth: Open, fleet: Fleet) -> None:
    a, b = booth("a"), booth("b")
    a.add_cash(4)
    a.exchange()
    b.exchange()
    fleet.ask("ALTER TABLE kiosk_fleet.facts DISABLE TRIGGER ALL; DELETE FROM kiosk_fleet.facts WHERE sequence > 1")
    assert b.exchange().alarms == ()
    assert a.exchange().sent == 3
    assert fleet.keys() == a.keys() == b.keys()


# What others may put there


def copy_of(uuid: str, sequence: int, before: bytes, body: str) -> Copy:
    return Copy(uuid, sequence, chained(before, body), body)


@pytest.mark.parametrize("kind", ["no fact", "another's", "broken chain", "gap"])
def test_facts_that_cannot_be_are_told_and_keep_nobody_else_out(booth: Open, fleet: Fleet, kind: str) -> None:
    a, b = booth("a"), booth("b")
    a.add_cash()
    genuine = a.ledger.copies("a", 0, 1)[0]
    bad = {
        "no fact": copy_of("x", 1, chain_start("x"), "[]"),
        "another's": copy_of("x", 1, chain_start("x"), genuine.body),
        "broken chain": genuine._replace(hash=bytes(32)),
        "gap": genuine._replace(sequence=3),
    }[kind]
    b.add_cash(2)
    b.exchange()
    connection = connect(fleet.address)
    assert lay(connection, [bad])
    connection.close()
    reader = booth("c")
    for _ in range(2):
        done = reader.exchange()
        assert len(done.alarms) == 1
        assert bad.kiosk in FleetWords().alarm(done.alarms[0])
    assert reader.raised() == 200
    assert reader.exchange().received == 0


def test_what_was_right_before_a_bad_fact_is_taken_and_the_bad_one_is_not_fetched_again_and_again(
    booth: Open, fleet: Fleet
) -> None:
    a, reader = booth("a"), booth("c")
    a.add_cash(2)
    good = a.ledger.copies("a", 0, 2)
    connection = connect(fleet.address)
    assert lay(connection, [good[0], good[1]._replace(hash=bytes(32))])
    connection.close()
    done = reader.exchange()
    assert (done.received, len(done.alarms), reader.raised()) == (1, 1, 100)
    fleet.ask("ALTER TABLE kiosk_fleet.facts DISABLE TRIGGER ALL; DELETE FROM kiosk_fleet.facts WHERE sequence = 2")
    assert a.exchange().sent == 1
    for seconds, received in ((0.0, 0), (4.0, 0), (1.5, 1)):
        reader.clocks.pass_by(seconds)
        done = reader.exchange()
        assert (done.received, len(done.alarms)) == (received, 1 - received)
    assert reader.raised() == 200


def test_facts_that_stay_bad_are_fetched_less_and_less_often(booth: Open, fleet: Fleet) -> None:
    reader = booth("c")
    connection = connect(fleet.address)
    assert lay(connection, [copy_of("x", 1, chain_start("x"), "[]")])
    connection.close()
    for _ in range(20):
        assert len(reader.exchange().alarms) == 1
        reader.clocks.pass_by(3600)
    assert (waits := reader.link._exchanger.refusals.of("x", None)) is not None
    assert waits.wait == 3600


def test_another_kiosks_fact_that_changed_is_told(booth: Open, fleet: Fleet) -> None:
    a, b = booth("a"), booth("b")
    a.add_cash(2)
    a.exchange()
    b.exchange()
    fleet.ask("ALTER TABLE kiosk_fleet.facts DISABLE TRIGGER ALL; UPDATE kiosk_fleet.facts SET hash = sha256('x')")
    for kiosk in (a, b):
        alarms = kiosk.exchange().alarms
        assert len(alarms) == 1
        assert "Entry 2" in FleetWords().alarm(alarms[0])


# Pace


def test_a_long_book_travels_in_batches(booth: Open, fleet: Fleet) -> None:
    a, b = (booth(name, limits=FleetLimits(batch=2)) for name in "ab")
    a.add_cash(5)
    steps = []
    for kiosk in (a, a, a, b, b, b):
        done = kiosk.link.exchange()
        assert not isinstance(done, FleetFailure)
        steps.append((done.sent, done.received, done.more))
        assert kiosk.link.wait(0) == done.more
        assert (kiosk.link.heard_at is None) == (kiosk is b and done.more)
    assert steps == [(2, 0, True), (2, 0, True), (1, 0, False), (0, 2, True), (0, 2, True), (0, 1, False)]
    assert b.raised() == 500


def test_when_the_others_were_last_heard_is_known(booth: Open, fleet: Fleet) -> None:
    a = booth("a")
    assert a.link.heard_at is None
    a.exchange()
    heard = a.clocks.now
    assert a.link.heard_at == heard
    fleet.server.stop()
    a.clocks.pass_by(60)
    a.fail()
    assert a.link.heard_at == heard
    fleet.server.start()
    a.clocks.pass_by(60)
    a.exchange()
    assert a.link.heard_at == a.clocks.now


def test_a_gift_elsewhere_wakes_the_others_within_a_second(booth: Open) -> None:
    a, b = booth("a"), booth("b")
    a.exchange()
    b.exchange()
    b.add_cash()
    began = time.monotonic()
    assert b.link.wait(LONGEST_WAIT), "its own new fact"
    b.exchange()
    assert a.link.wait(LONGEST_WAIT), "the other's"
    a.exchange()
    assert time.monotonic() - began < 1
    assert a.raised() == 100


def test_the_own_gifts_wake_nobody_at_home(booth: Open, fleet: Fleet) -> None:
    a = booth("a")
    link = FleetLink(a.ledger, fleet.address)
    link.exchange()
    a.add_cash()
    link.exchange()
    began = time.monotonic()
    assert not link.wait(0.15)
    assert 0.15 <= time.monotonic() - began < 1
    link.close()


def test_in_silence_the_table_is_read_now_and_then(booth: Open) -> None:
    a = booth("a")
    assert a.link.wait(LONGEST_WAIT), "nothing was ever read"
    a.exchange()
    a.clocks.pass_by(LONGEST_SILENCE - 0.1)
    assert not a.link.wait(0)
    a.clocks.pass_by(0.1)
    assert a.link.wait(0)


def test_waiting_without_a_server_is_short(booth: Open, fleet: Fleet) -> None:
    a = booth("a")
    fleet.server.stop()
    a.fail()
    assert not a.link.wait(60)
    assert sum(a.clocks.slept) == pytest.approx(LONGEST_WAIT)
    fleet.server.start()


def test_a_newer_table_and_a_missing_one_are_told(booth: Open, fleet: Fleet) -> None:
    fleet.ask("UPDATE kiosk_fleet.about SET version = 2")
    assert "newer version of this program" in booth("a").fail()
    lost = address_of(fleet.server.conninfo("postgres"))
    assert "kiosk fleet init" in booth("b", address=lost).fail()


def test_sums_are_of_whoever_took_them(booth: Open) -> None:
    a, b = booth("a"), booth("b")
    a.add_cash()
    a.exchange()
    b.exchange()
    assert b.sums() == {Sum("a", "cash", "", "USD", 100, 1)}
