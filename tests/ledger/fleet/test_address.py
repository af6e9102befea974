"""The way to the shared PostgreSQL: checked TLS to anything but this machine, whatever the environment says."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme
from psycopg import pq

from kiosk.ledger.fleet.address import FleetAddress, FleetAddressError, address_of, is_this_machine
from kiosk.ledger.fleet.connection import FleetTroubleError, connect, plainly
from kiosk.words.fleet import FleetWords
from tests.ledger.fleet.proxy import Proxy
from tests.ledger.fleet.server import PASSWORD, ROLE, Fleet, PostgreSQL

pytest_plugins = ["tests.ledger.fleet.fixtures"]

FAR = "host=books.example.org dbname=kiosk user=booth"


def told(error: FleetAddressError | FleetTroubleError) -> str:
    return FleetWords().sentence(error.trouble)


@pytest.mark.parametrize(
    "conninfo",
    [
        FAR,
        f"{FAR} sslmode=verify-full",
        f"{FAR} sslmode=''",
        "postgresql://booth@books.example.org/kiosk",
        "postgres://booth@books.example.org:6543/kiosk?sslmode=verify-full",
        "host=192.0.2.7 dbname=kiosk user=booth",
        "host=0.0.0.0 dbname=kiosk user=booth",
        "host=127.1 dbname=kiosk user=booth",
        "host=localhost.example.org dbname=kiosk user=booth",
        "host=127.0.0.1.example.org dbname=kiosk user=booth",
        "host=LOCALHOST dbname=kiosk user=booth",
        "postgresql://booth@localhost%2eexample.org/kiosk",
        "host=@socket dbname=kiosk user=booth",
    ],
)
def test_a_server_elsewhere_must_prove_who_it_is(conninfo: str) -> None:
    terms = address_of(conninfo).parameters
    assert terms["sslmode"] == "verify-full"
    assert terms["sslrootcert"] == "system" or Path(terms["sslrootcert"]).is_file()


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca", "nonsense"])
@pytest.mark.parametrize("host", ["books.example.org", "192.0.2.7", "127.1"])
def test_less_than_that_is_refused(host: str, mode: str) -> None:
    with pytest.raises(FleetAddressError, match="not_safe"):
        address_of(f"host={host} dbname=kiosk user=booth sslmode={mode}")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "localhost", "/var/run/postgresql"])
@pytest.mark.parametrize("mode", ["disable", "require", "verify-full"])
def test_on_this_machine_staff_may_choose(host: str, mode: str) -> None:
    assert is_this_machine(host)
    assert address_of(f"host={host} dbname=kiosk user=booth sslmode={mode}").parameters["sslmode"] == mode
    assert address_of(f"host={host} dbname=kiosk user=booth").parameters["sslmode"] == "prefer"


@pytest.mark.parametrize(
    "conninfo",
    [
        f"{FAR} password=hunter2",
        f"{FAR} password = 'hunter2'",
        f"{FAR} sslpassword=hunter2",
        "postgresql://booth:hunter2@books.example.org/kiosk",
        "postgresql://booth@books.example.org/kiosk?password=hunter2",
        "postgresql://booth@books.example.org/kiosk?pass%77ord=hunter2",
        "host=/run/postgresql dbname=kiosk user=booth password=hunter2",
    ],
)
def test_a_password_is_refused_and_where_it_goes_is_said(conninfo: str) -> None:
    with pytest.raises(FleetAddressError, match="password") as caught:
        address_of(conninfo)
    assert "hunter2" not in told(caught.value)


@pytest.mark.parametrize(
    ("conninfo", "said"),
    [
        ("host=localhost hostaddr=192.0.2.7 dbname=kiosk user=booth", "hostaddr"),
        ("host=localhost,evil.example.org dbname=kiosk user=booth", "one that leads"),
        ("postgresql://booth@localhost,evil.example.org/kiosk", "one that leads"),
        ("host=localhost port=5432,5433 dbname=kiosk user=booth", "one that leads"),
        ("service=books dbname=kiosk host=localhost user=booth", "service"),
        (f"{FAR} options='-c session_preload_libraries=x'", "options"),
        (f"{FAR} connect_timeout=900", "connect_timeout"),
        (f"{FAR} passfile=/tmp/x", "passfile"),
        (f"{FAR} gssencmode=require", "gssencmode"),
        (f"{FAR} target_session_attrs=any", "target_session_attrs"),
        (f"{FAR} sslkeylogfile=/tmp/keys", "sslkeylogfile"),
        ("host=localhost user=booth dbname='host=evil.example.org'", "plain name"),
        ("host=localhost user=booth dbname=postgresql://evil.example.org", "plain name"),
        ("dbname=kiosk user=booth", "host="),
        ("host=localhost user=booth", "dbname="),
        ("host=localhost dbname=kiosk", "user="),
        ("", "host="),
        ("hunter2", "write"),
        ("nonsense=hunter2", "write"),
        ("postgresql://[::1", "write"),
        ("host='", "write"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(conninfo: str, said: str) -> None:
    with pytest.raises(FleetAddressError) as caught:
        address_of(conninfo)
    assert said in told(caught.value)
    assert "hunter2" not in told(caught.value)
    assert told(caught.value).count("\n") == 0


def test_nothing_is_left_for_the_environment_to_say() -> None:
    steered = {o.keyword.decode() for o in pq.Conninfo.get_defaults() if o.envvar} - {"service", "password"}
    assert len(steered) > 20
    steered.add("sslkeylogfile")  # by a service's file
    assert steered <= address_of(FAR).parameters.keys()
    assert steered <= address_of("host=/tmp dbname=kiosk user=booth").parameters.keys()


def test_an_address_tells_people_where_and_keeps_its_terms_to_itself() -> None:
    assert address_of(FAR).where == "kiosk at books.example.org"
    assert address_of("host=/tmp dbname=kiosk user=booth").where == "kiosk at this machine"
    assert "sslmode" not in repr(address_of(FAR))


@dataclass(frozen=True)
class OverTls:
    """The server, behind TLS with a certificate for "localhost"."""

    port: int
    authority: Path

    def conninfo(self, fleet: Fleet, host: str = "localhost", authority: str | None = None) -> str:
        trusted = str(self.authority) if authority is None else authority
        place = f"host={host} port={self.port} dbname={fleet.database} user={ROLE}"
        return f"{place} sslmode=verify-full sslrootcert='{trusted}'"


@pytest.fixture
def over_tls(postgresql: PostgreSQL, tmp_path: Path) -> Iterator[OverTls]:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    with Proxy(postgresql.port, authority.issue_cert("localhost")) as proxy:
        yield OverTls(proxy.port, tmp_path / "authority.pem")


def test_the_environment_changes_neither_server_nor_terms(
    fleet: Fleet, over_tls: OverTls, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "PGHOST": "192.0.2.7",
        "PGHOSTADDR": "192.0.2.7",
        "PGPORT": "1",
        "PGUSER": "postgres",
        "PGDATABASE": "postgres",
        "PGPASSWORD": "wrong",
        "PGOPTIONS": "-c statement_timeout=0",
        "PGAPPNAME": "x",
        "PGSSLMODE": "disable",
        "PGREQUIREAUTH": "gss",
        "PGSSLNEGOTIATION": "direct",
        "PGTARGETSESSIONATTRS": "standby",
        "PGSSLROOTCERT": "/nowhere",
    }.items():
        monkeypatch.setenv(name, value)
    for conninfo in (fleet.conninfo, over_tls.conninfo(fleet)):
        connection = connect(address_of(conninfo), PASSWORD)
        try:
            assert connection.execute("SELECT current_user::text, current_database()::text").fetchone() == (
                ROLE,
                fleet.database,
            )
            shown = [
                connection.execute(f"SHOW {name}".encode()).fetchone()
                for name in ("statement_timeout", "lock_timeout", "search_path", "synchronous_commit")
            ]
            assert shown == [("5s",), ("4s",), ("pg_catalog",), ("on",)]
        finally:
            connection.close()


def test_over_checked_tls_a_booth_gets_in_with_its_password(fleet: Fleet, over_tls: OverTls) -> None:
    connection = connect(address_of(over_tls.conninfo(fleet)), PASSWORD)
    try:
        assert connection.pgconn.ssl_in_use
        assert connection.execute("SELECT current_user::text").fetchone() == (ROLE,)
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("host", "authority", "password", "said"),
    [
        ("127.0.0.1", None, PASSWORD, "cannot prove who it is"),
        ("localhost", "", PASSWORD, "cannot prove who it is"),
        ("localhost", "/nowhere/authority.pem", PASSWORD, "cannot prove who it is"),
        ("localhost", None, "wrong", "kiosk key set fleet"),
        ("localhost", None, "", "kiosk key set fleet"),
    ],
    ids=["other name", "unknown authority", "no authority", "wrong password", "no password"],
)
def test_whoever_cannot_prove_it_is_refused(
    fleet: Fleet, over_tls: OverTls, host: str, authority: str | None, password: str, said: str
) -> None:
    with pytest.raises(FleetTroubleError) as caught:
        connect(address_of(over_tls.conninfo(fleet, host, authority)), password)
    assert said in told(caught.value)
    assert told(caught.value).count("\n") == 0
    assert caught.value.needs_password == (password == "")


def test_a_server_without_tls_is_not_spoken_to_where_it_is_demanded(fleet: Fleet) -> None:
    conninfo = f"host=localhost port={fleet.server.port} dbname={fleet.database} user={ROLE} sslmode=verify-full"
    with pytest.raises(FleetTroubleError, match="not_proven"):
        connect(address_of(conninfo), PASSWORD)


def test_a_database_that_is_not_there_is_told_in_one_sentence(fleet: Fleet) -> None:
    with pytest.raises(FleetTroubleError, match="does not exist"):
        connect(address_of(fleet.server.conninfo("nowhere")))
    with pytest.raises(FleetTroubleError, match="unusable"):
        connect(address_of("host=/nowhere dbname=kiosk user=booth"))


def test_a_server_that_stands_still_is_not_waited_for(fleet: Fleet) -> None:
    address: FleetAddress = fleet.address
    connection = connect(address)
    connection.longest_answer = 0.2
    with pytest.raises(FleetTroubleError, match="too_slow"), plainly(address):
        connection.execute("SELECT pg_sleep(3)")
    connection.close()
