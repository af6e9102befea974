"""A fleet that needs no trust in its neighbours: each writes as itself alone, and whatever isn't its own is told."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from psycopg import errors

from kiosk.ledger.chain import Copy, Head, chain_start, chained
from kiosk.ledger.encoding import encode
from kiosk.ledger.fleet.address import FleetAddress
from kiosk.ledger.fleet.connection import FleetTroubleError, connect
from kiosk.ledger.fleet.copies import lay, shared_after
from kiosk.ledger.fleet.heartbeat import beat, read_beats
from kiosk.ledger.fleet.link import LONGEST_WAIT, SHORTEST_PAUSE
from kiosk.ledger.fleet.signing import NotAKeyError, SigningKey, is_signed, key_of, new_secret, ticket_of
from kiosk.model.fact import Entry
from kiosk.model.tally import Sum, tally_of
from tests.ledger.fleet.booth import Booth
from tests.ledger.fleet.server import Fleet
from tests.model.paper_book import CAMPAIGN
from tests.model.told_facts import NOON, card, cash, drive, minutes, reading, told

pytest_plugins = ["tests.ledger.fleet.fixtures"]

Open = Callable[..., Booth]


@pytest.fixture
def booth(fleet: Fleet, tmp_path: Path) -> Iterator[Open]:
    """A kiosk that was admitted, or one of the version before."""
    opened: list[Booth] = []

    def build(uuid: str, folder: str = "", *, admitted: bool = True, key: SigningKey | None = None) -> Booth:
        key = key or (key_of(new_secret(uuid)) if admitted else None)
        address = fleet.admit(key, f"Booth {uuid}") if admitted and key is not None else fleet.address
        opened.append(Booth(tmp_path / (folder or uuid), uuid, address, key=key))
        return opened[-1]

    yield build
    for one in opened:
        one.close()


def forged(after: Head | None, uuid: str, entry: Entry, key: SigningKey | None) -> Copy:
    """A fact in the name of `uuid` that follows `after`, signed with `key` of whoever writes it."""
    before = after or Head(0, chain_start(uuid))
    body = encode(told(entry, before.sequence + 1, uuid))
    hash_ = chained(before.hash, body)
    return Copy(uuid, before.sequence + 1, hash_, body, None if key is None else key.sign(hash_))


def put(fleet: Fleet, *copies: Copy, by: FleetAddress) -> None:
    with closing(connect(by)) as connection:
        assert lay(connection, copies)


def as_administrator(fleet: Fleet) -> FleetAddress:
    """Whoever passes over the rules for rows; what the kiosks themselves check must hold all the same."""
    return fleet.address_as("postgres")


def test_a_key_is_one_line_of_text_and_its_ticket_tells_only_the_public_half() -> None:
    secret = new_secret("a-b")
    key = key_of(f" {secret}\n")
    assert key.ticket == ticket_of(str(key.ticket)) == key_of(secret).ticket
    assert key.ticket.kiosk == "a-b"
    assert str(key.ticket) not in secret
    assert secret.isprintable()
    signature = key.sign(bytes(32))
    assert is_signed(key.ticket.public, bytes(32), signature)
    assert not is_signed(key.ticket.public, bytes(31) + b"\1", signature)
    assert not is_signed(key.ticket.public, bytes(32), bytes(64))
    assert not is_signed(key_of(new_secret("a-b")).ticket.public, bytes(32), signature)


@pytest.mark.parametrize("text", ["", "a", "a.", ".AAAA", "a.Grüße", f"a.{'A' * 42}", f".{'A' * 43}", f"a.{'*' * 43}"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises(NotAKeyError):
        key_of(text)


def test_admitted_kiosks_sign_what_they_lay_and_the_others_count_it(booth: Open, fleet: Fleet) -> None:
    a, b = booth("a"), booth("b")
    a.add_cash(2)
    b.add_cash()
    assert (a.exchange().sent, b.exchange().received, a.exchange().received) == (2, 2, 1)
    assert a.raised() == b.raised() == 300
    with closing(connect(a.address)) as connection:
        laid = shared_after(connection, "a", 0, 9, knows_signatures=True)
    assert a.key is not None
    assert all(is_signed(a.key.ticket.public, one.hash, one.signature or b"") for one in laid)


def test_row_63_a_role_writes_in_no_other_name(booth: Open, fleet: Fleet) -> None:
    a, rogue, old, silent = booth("a"), booth("x"), booth("old", admitted=False), booth("silent")
    a.add_cash()
    a.exchange()
    head = a.ledger.heads()["a"]
    for victim, after in (("a", head), ("old", None), ("new", None), (silent.uuid, None)):
        for key in (rogue.key, None):
            for by in (rogue.address, old.address):
                with pytest.raises(errors.InsufficientPrivilege, match="row-level security"):
                    put(fleet, forged(after, victim, cash(1), key), by=by)
    with pytest.raises(errors.InsufficientPrivilege, match="permission denied"):
        fleet.ask("INSERT INTO kiosk_fleet.kiosks (kiosk, name) VALUES ('new', '')", rogue.address.user)
    assert fleet.keys() == [("a", 1)]


@pytest.mark.parametrize(
    ("kind", "said"),
    [("another's signature", "is not that kiosk’s"), ("none", "is not signed"), ("a stranger", "never admitted")],
)
def test_row_63_what_gets_into_the_table_all_the_same_is_named_and_does_not_count(
    booth: Open, fleet: Fleet, kind: str, said: str
) -> None:
    a, rogue, reader = booth("a"), booth("x"), booth("c")
    a.add_cash()
    a.exchange()
    head = a.ledger.heads()["a"]
    put(
        fleet,
        {
            "another's signature": forged(head, "a", card(1, 1), rogue.key),
            "none": forged(head, "a", card(1, 1), None),
            "a stranger": forged(None, "y", card(1, 1), rogue.key),
        }[kind],
        by=as_administrator(fleet),
    )
    for _ in range(2):
        (alarm,) = reader.alarms()
        assert said in alarm
        assert ("Booth a" in alarm) == (kind != "a stranger")
    assert reader.raised() == 100


def test_row_63_a_forged_tail_of_a_kiosk_that_was_off_is_not_taken_as_its_own(booth: Open, fleet: Fleet) -> None:
    a, rogue = booth("a"), booth("x")
    a.add_cash()
    a.exchange()
    head = a.ledger.heads()["a"]
    a.close()
    for key in (None, rogue.key):
        again = booth("a", key=a.key)
        put(fleet, forged(head, "a", card(1, 999), key), by=as_administrator(fleet))
        (alarm,) = again.alarms()
        assert "Entry 2 of kiosk Booth a" in alarm
        assert again.keys() == [("a", 1)]
        again.close()
        fleet.ask(
            "ALTER TABLE kiosk_fleet.facts DISABLE TRIGGER ALL; DELETE FROM kiosk_fleet.facts WHERE sequence = 2"
        )


def test_a_ledger_put_back_from_a_backup_gets_its_own_signed_facts_back(booth: Open, fleet: Fleet) -> None:
    a = booth("a")
    a.add_cash(2)
    a.exchange()
    a.close()
    restored = booth("a", "backup", key=a.key)
    assert (restored.exchange().received, restored.raised()) == (2, 200)


# Admitted, and lying


def test_row_63_another_amount_of_anothers_payment_lowers_nothing_and_is_named(booth: Open, fleet: Fleet) -> None:
    a, b, rogue = booth("a"), booth("b"), booth("x")
    a.add(card(1, 50_000))
    rogue.add(card(1, 1, at=NOON - dt.timedelta(hours=9)))
    for one in (a, rogue, b, a):
        one.exchange()
    for one in (a, b):
        (alarm,) = one.alarms()
        assert "the payment pi_1: $500 (Kiosk a a) counts for now, not $0.01 (Kiosk x x)" in alarm
        assert one.raised() == 50_000
    b.add(card(1, 50_000, taken_by="a"))  # what it read at Stripe
    b.exchange()
    assert "most say $500 (Kiosk a a, Kiosk b b), and that counts" in a.alarms()[0]
    assert a.sums() == b.sums() == {Sum("a", "phone", "", "USD", 50_000, 1)}


def test_row_63_a_feeds_figure_that_one_other_kiosk_alone_tells_moves_nothing_by_a_leap(
    booth: Open, fleet: Fleet
) -> None:
    a, rogue = booth("a"), booth("x")
    a.add(reading(NOON, 1000))
    rogue.add(reading(minutes(3), 10**9))
    for one in (a, rogue, a):
        one.exchange()
    tally = tally_of(drive(), a.ledger.book(CAMPAIGN), "a", minutes(4))
    assert tally.goals["gifts"].raised == 1000
    rogue.add(reading(minutes(4), 1001))
    rogue.exchange()
    a.exchange()
    assert tally_of(drive(), a.ledger.book(CAMPAIGN), "a", minutes(4)).goals["gifts"].raised == 1001


def test_row_63_who_calls_without_end_is_answered_now_and_then(booth: Open, fleet: Fleet) -> None:
    a, rogue = booth("a"), booth("x")
    a.exchange()
    began = a.clocks.passed
    with closing(connect(rogue.address)) as connection:
        for _ in range(10):
            connection.execute("SELECT pg_notify('kiosk_fleet', '')")
            assert a.link.wait(LONGEST_WAIT)
            a.exchange()
    assert a.clocks.passed - began == pytest.approx(10 * SHORTEST_PAUSE)


# While a fleet is upgraded


def test_kiosks_of_the_version_before_go_on_and_count_until_they_are_admitted(booth: Open, fleet: Fleet) -> None:
    old, upgraded = booth("old", admitted=False), booth("up", admitted=False)
    for one in (old, upgraded):
        one.add_cash(2)
        one.exchange()
    key = key_of(new_secret("up"))
    own = fleet.admit(key, "Booth up")
    old.add_cash()
    upgraded.add_cash()
    assert old.exchange().alarms == upgraded.exchange().alarms == (), "its role isn't set yet"
    upgraded.close()
    upgraded = booth("up", admitted=False, key=key)
    upgraded.close()
    upgraded = Booth(upgraded.data, "up", own, key=key)
    upgraded.add_cash()
    assert (upgraded.exchange().sent, upgraded.exchange().alarms) == (1, ())
    old.add_cash()
    assert (old.exchange().received, old.exchange().alarms) == (2, ())
    upgraded.exchange()
    assert old.raised() == upgraded.raised() == 800
    with pytest.raises(errors.InsufficientPrivilege, match="row-level security"):
        put(fleet, forged(upgraded.ledger.heads()["up"], "up", cash(1), None), by=own)
    upgraded.close()


def test_a_table_of_the_version_before_is_used_as_it_is(booth: Open, fleet: Fleet) -> None:
    fleet.ask(
        "DROP TABLE kiosk_fleet.heartbeats; "
        "DROP POLICY each_as_itself ON kiosk_fleet.facts; DROP TABLE kiosk_fleet.kiosks; "
        "ALTER TABLE kiosk_fleet.facts DISABLE ROW LEVEL SECURITY, DROP COLUMN signature"
    )
    a, b = booth("a", admitted=False, key=key_of(new_secret("a"))), booth("b", admitted=False)
    a.add_cash()
    assert a.exchange().sent == b.exchange().received == 1


def test_each_kiosk_says_itself_that_it_runs_and_nobody_else_says_so_for_it(booth: Open, fleet: Fleet) -> None:
    a, rogue = booth("a"), booth("x")
    a.exchange()
    rogue.exchange()
    with closing(connect(rogue.address)) as connection:
        beats = read_beats(connection)
        assert beats is not None
        assert [(one.kiosk, one.name, one.place) for one in beats] == [
            ("a", "Kiosk a", "Hall B"),
            ("x", "Kiosk x", "Hall B"),
        ]
        assert all(dt.timedelta() <= one.age < dt.timedelta(minutes=1) for one in beats)
        connection.execute("UPDATE kiosk_fleet.heartbeats SET beat = now() + interval '1 year' WHERE kiosk = 'x'")
        beat(connection, "a", "Forged", "")
        beat(connection, "stranger", "Nobody", "")
        assert [(one.kiosk, one.age < dt.timedelta()) for one in read_beats(connection) or ()] == [
            ("a", False),
            ("x", False),
        ]
    fleet.ask("UPDATE kiosk_fleet.heartbeats SET beat = now()", "postgres")
    fleet.shut_out("Booth x")
    with closing(connect(a.address)) as connection:
        assert [one.name for one in read_beats(connection) or ()] == ["Kiosk a"]


@pytest.mark.parametrize(
    ("problem", "said"), [("no key", "can’t be read"), ("other key", "another signing key"), ("role", "as kiosk_a;")]
)
def test_a_kiosk_that_may_not_send_says_why_and_hears_the_others(
    booth: Open, fleet: Fleet, problem: str, said: str
) -> None:
    a, b = booth("a"), booth("b")
    for one in (a, b):
        one.add_cash()
        one.exchange()
    a.close()
    key = {"no key": None, "other key": key_of(new_secret("a")), "role": a.key}[problem]
    again = Booth(a.data, "a", fleet.address if problem == "role" else a.address, key=key)
    again.add_cash()
    (alarm,) = again.alarms()
    assert said in alarm
    assert again.raised() == 300
    assert fleet.keys() == [("a", 1), ("b", 1)]
    again.key = a.key
    again.clocks.pass_by(61)
    assert again.exchange().sent == (problem == "no key"), "a keyring that answers again is asked again"
    again.close()


def test_a_kiosk_is_admitted_with_one_key_for_ever(booth: Open, fleet: Fleet) -> None:
    a = booth("a")
    assert a.key is not None
    assert fleet.admit(a.key, "Another name").user == a.address.user
    with pytest.raises(FleetTroubleError, match="other_key"):
        fleet.admit(key_of(new_secret("a")))


# Lost


def test_row_64_a_kiosk_that_was_shut_out_writes_no_more_and_what_it_wrote_stays(booth: Open, fleet: Fleet) -> None:
    a, lost, late = booth("a"), booth("x"), booth("late")
    lost.add_cash(3)
    lost.exchange()
    lost.add_cash()
    a.exchange()
    fleet.shut_out("Booth x")
    assert lost.fail()
    lost.clocks.pass_by(60)
    assert "does not let kiosk_x in" in lost.fail()
    assert lost.raised() == 400, "it goes on alone"
    for one in (a, late):
        assert one.exchange().alarms == ()
        assert one.raised() == 300
    put(
        fleet,
        forged(Head(3, lost.ledger.copies("x", 2, 1)[0].hash), "x", cash(1), lost.key),
        by=as_administrator(fleet),
    )
    assert "after that kiosk was shut out" in a.alarms()[0]
    assert a.raised() == 300
    assert lost.key is not None
    with pytest.raises(FleetTroubleError, match="other_key"):
        fleet.admit(lost.key)
    with pytest.raises(FleetTroubleError, match="no_such_kiosk"):
        fleet.shut_out("Booth y")


def test_row_64_a_kiosk_of_the_version_before_is_shut_out_too(booth: Open, fleet: Fleet) -> None:
    a, old = booth("a"), booth("old", admitted=False)
    fleet.ask("DELETE FROM kiosk_fleet.kiosks")
    old.add_cash()
    old.exchange()
    fleet.shut_out("old")
    old.add_cash()
    assert "was shut out by staff" in old.alarms()[0]
    with pytest.raises(errors.InsufficientPrivilege):
        put(fleet, forged(Head(1, b""), "old", cash(1), None), by=old.address)
    a.exchange()
    assert a.raised() == 100
