"""Who belongs to the fleet, by touch: a kiosk asks, staff compare its key on two screens and admit it."""

import datetime as dt
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import keyring
import pytest
from psycopg import errors

from kiosk.ledger.fleet.connection import FleetTroubleError, connect
from kiosk.ledger.fleet.members import read_members
from kiosk.ledger.fleet.signing import Ticket, key_of, new_secret
from kiosk.ledger.fleet.waiting import admit_waiting, ask, read_waiting
from kiosk.machine import system_keyring
from kiosk.machine.settings import change_settings, read_settings
from kiosk.machine.signing import signing_key_or_none
from kiosk.office.fleet_members import FleetMembers
from kiosk.office.fleet_status import FleetConnected, FleetOverview
from kiosk.ui.office.derive_machine import fleet_shown
from kiosk.words.fleet_office import FleetOfficeWords
from tests.ledger.fleet.booth import Booth
from tests.ledger.fleet.server import DATABASE, ROLE, Fleet
from tests.machine.test_keys import Safe
from tests.office.refusing import refused

pytest_plugins = ["tests.ledger.fleet.fixtures"]


@pytest.fixture
def members(tmp_path: Path, fleet: Fleet, monkeypatch: pytest.MonkeyPatch) -> Iterator[FleetMembers]:
    """Of a kiosk that isn't admitted, in a fleet of one that is."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setattr(keyring.core, "_keyring_backend", Safe())
    monkeypatch.setattr(system_keyring, "ALLOWED_KEYRINGS", {f"{Safe.__module__}.{Safe.__qualname__}"})
    key = key_of(new_secret("first"))
    first = Booth(tmp_path / "first", "first", fleet.admit(key, "Booth 1"), key=key)
    first.add_cash()
    first.exchange()
    first.close()
    change_settings(tmp_path / "new", {"fleet": fleet.server.conninfo(DATABASE, ROLE), "name": "Booth 2"})
    yield FleetMembers(tmp_path / "new", lambda: dt.datetime.now(dt.UTC))
    fleet.ask(f"ALTER ROLE {ROLE} LOGIN")


def connected(fleet: FleetOverview) -> FleetConnected:
    assert isinstance(fleet, FleetConnected), fleet
    return fleet


def test_a_kiosk_asks_is_admitted_by_its_key_and_logs_in_as_itself(members: FleetMembers, fleet: Fleet) -> None:
    for _ in range(2):
        asked = connected(members.ask())
    (waiting,) = asked.waiting
    assert (waiting.is_ours, waiting.fingerprint) == (True, asked.fingerprint)
    shown = fleet_shown(asked, FleetOfficeWords())
    assert shown.waiting[0].title == "This kiosk asks to be admitted"
    assert shown.own_key == f"This kiosk’s own key: {waiting.fingerprint}"
    assert shown.may_ask
    admitted = connected(members.admit(waiting.ticket, "postgres", ""))
    assert admitted.waiting == ()
    assert read_settings(members.data).settings.fleet == fleet.server.conninfo(DATABASE, ROLE)
    connected(members.ask())
    own = read_settings(members.data).settings
    assert f"user=kiosk_{own.uuid.replace('-', '')[:16]}" in (own.fleet or "")
    key = signing_key_or_none(own.uuid)
    assert key is not None
    assert keyring.get_password("donation-kiosk", "fleet") == key.role_password()
    assert fleet.ask("SELECT count(*) FROM kiosk_fleet.waiting") == [(0,)]


def test_staff_shut_a_kiosk_out_and_it_is_no_longer_shown(members: FleetMembers) -> None:
    before = connected(members.shut_out("first", "postgres", ""))
    assert [one.is_shut_out for one in before.kiosks] == [True]
    assert fleet_shown(before, FleetOfficeWords()).kiosks == ()


def test_whoever_is_no_administrator_admits_nobody(members: FleetMembers) -> None:
    (waiting,) = connected(members.ask()).waiting
    for user, ticket in ((ROLE, waiting.ticket), ("nobody-of-that-name", waiting.ticket), ("", waiting.ticket)):
        with refused():
            members.admit(ticket, user, "")


def test_nobody_is_admitted_by_anothers_key_with_a_password_of_their_own(fleet: Fleet) -> None:
    victim, rogue = key_of(new_secret("victim")), key_of(new_secret("victim"))
    with closing(connect(fleet.address)) as by_booth, closing(connect(fleet.address_as("postgres"))) as administrator:
        ask(by_booth, rogue, "Booth 9\u202e")
        proof = fleet.ask("SELECT proof FROM kiosk_fleet.waiting")[0][0]
        by_booth.execute(
            "INSERT INTO kiosk_fleet.waiting (kiosk, public_key, name, proof, signature) VALUES (%s, %s, %s, %s, %s)",
            ["victim", victim.ticket.public, "Booth 9", proof, rogue.vouch(proof)],
        )
        with pytest.raises(FleetTroubleError, match="no_such_kiosk"):
            admit_waiting(administrator, victim.ticket)
        with pytest.raises(FleetTroubleError, match="no_such_kiosk"):
            admit_waiting(administrator, Ticket("other", victim.ticket.public))
        shown = read_waiting(by_booth, read_members(by_booth))
        assert {one.name for one in shown} == {"Booth 9"}
        assert len({one.ticket.fingerprint for one in shown}) == 2, "whose is whose is seen on its own screen"
        for forbidden in ("SELECT proof FROM kiosk_fleet.waiting", "DELETE FROM kiosk_fleet.waiting"):
            with pytest.raises(errors.InsufficientPrivilege):
                by_booth.execute(forbidden)
        with pytest.raises(errors.CheckViolation):
            by_booth.execute(
                "INSERT INTO kiosk_fleet.waiting (kiosk, public_key, name, proof, signature)"
                " VALUES ('x', %s, '', 'a password that the server would take as it is', %s)",
                [victim.ticket.public, rogue.vouch("")],
            )
