"""The shared table: made twice without harm, added to and read, and nothing else."""

import psycopg
import pytest
from psycopg import errors, sql

from kiosk.ledger.chain import Copy
from kiosk.ledger.fleet.address import address_of
from kiosk.ledger.fleet.connection import FleetConnection, FleetTroubleError, connect, plainly
from kiosk.ledger.fleet.copies import lay, shared_after, shared_heads
from kiosk.ledger.fleet.table import Rights, check_version, let_in, make_table, rights_of
from tests.ledger.fleet.server import PASSWORD, ROLE, Fleet, PostgreSQL

pytest_plugins = ["tests.ledger.fleet.fixtures"]

COPIES = [Copy("a", number, bytes([number]) * 32, f'{{"n":{number},"text":"Grüße 🐶"}}') for number in (1, 2, 3)]


def connected(fleet: Fleet, user: str = ROLE) -> FleetConnection:
    return connect(address_of(fleet.server.conninfo(fleet.database, user)))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE kiosk_fleet.facts SET body = ''",
        "UPDATE kiosk_fleet.facts SET body = '' WHERE false",
        "DELETE FROM kiosk_fleet.facts",
        "TRUNCATE kiosk_fleet.facts",
        "INSERT INTO kiosk_fleet.facts VALUES ('b', 1, sha256(''), '', 'yesterday')",
        "INSERT INTO kiosk_fleet.facts (kiosk, sequence, hash, body) VALUES ('a', 1, sha256(''), '') "
        "ON CONFLICT (kiosk, sequence) DO UPDATE SET body = ''",
        "INSERT INTO kiosk_fleet.about (only_row, version) VALUES (false, 9)",
        "UPDATE kiosk_fleet.about SET version = 9",
        "DROP TABLE kiosk_fleet.facts",
        "ALTER TABLE kiosk_fleet.facts DISABLE TRIGGER ALL",
        "CREATE TABLE public.mine ()",
        "CREATE TABLE kiosk_fleet.mine ()",
        "CREATE SCHEMA mine",
        "CREATE ROLE mine",
        "SELECT pg_read_file('/etc/passwd')",
        "COPY (SELECT 1) TO PROGRAM 'true'",
    ],
)
def test_a_booths_role_may_do_nothing_but_add_and_read(fleet: Fleet, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        fleet.ask(statement, ROLE)


@pytest.mark.parametrize(
    "statement",
    ["UPDATE kiosk_fleet.facts SET body = ''", "DELETE FROM kiosk_fleet.facts", "TRUNCATE kiosk_fleet.facts"],
)
def test_not_even_an_administrator_changes_a_fact_by_mistake(fleet: Fleet, statement: str) -> None:
    with pytest.raises(errors.RaiseException, match="only ever added"):
        fleet.ask(statement)


def test_facts_come_back_as_they_were_laid(fleet: Fleet) -> None:
    connection = connected(fleet)
    assert shared_heads(connection) == []
    assert lay(connection, COPIES)
    assert shared_after(connection, "a", 0, 10) == COPIES
    assert shared_after(connection, "a", 1, 1) == COPIES[1:2]
    assert shared_after(connection, "b", 0, 10) == []
    assert lay(connection, [COPIES[0]._replace(kiosk="b")])
    assert [(head.kiosk, head.sequence, head.hash) for head in shared_heads(connection)] == [
        ("a", 3, COPIES[2].hash),
        ("b", 1, COPIES[0].hash),
    ]
    connection.close()


def test_a_batch_of_which_one_is_there_is_not_laid_at_all(fleet: Fleet) -> None:
    connection = connected(fleet)
    assert lay(connection, COPIES[1:2])
    assert not lay(connection, COPIES)
    assert fleet.keys() == [("a", 2)]
    connection.close()


@pytest.mark.parametrize(
    "copy",
    [
        COPIES[0]._replace(kiosk=""),
        COPIES[0]._replace(kiosk="k" * 65),
        COPIES[0]._replace(kiosk="\x1b[2J"),
        COPIES[0]._replace(sequence=0),
        COPIES[0]._replace(hash=b"short"),
        COPIES[0]._replace(body="x" * 100_001),
        COPIES[0]._replace(body="\x00"),
    ],
    ids=["no kiosk", "long kiosk", "a terminal's words", "sequence", "hash", "long body", "a zero in the body"],
)
def test_what_can_be_no_fact_is_refused(fleet: Fleet, copy: Copy) -> None:
    connection = connected(fleet)
    with pytest.raises(psycopg.Error):
        lay(connection, [copy])
    assert fleet.keys() == []
    connection.close()


def test_the_heads_of_many_facts_are_found_in_few_steps(fleet: Fleet) -> None:
    fleet.ask(
        "INSERT INTO kiosk_fleet.facts (kiosk, sequence, hash, body) "
        "SELECT 'k' || n % 4, n / 4 + 1, sha256(n::text::bytea), '{}' FROM generate_series(0, 39999) AS n"
    )
    connection = connected(fleet)
    assert [head[:2] for head in shared_heads(connection)] == [(f"k{n}", 10_000) for n in range(4)]
    connection.execute("SELECT pg_stat_force_next_flush()")
    connection.close()
    read = "SELECT idx_tup_read + seq_tup_read FROM pg_stat_user_tables JOIN pg_stat_user_indexes USING (relid) "
    steps = fleet.ask(f"{read} WHERE pg_stat_user_indexes.indexrelname = 'facts_pkey'")
    assert 0 < steps[0][0] < 100


def test_a_table_made_again_keeps_its_facts_and_the_roles_password(fleet: Fleet) -> None:
    fleet.ask("INSERT INTO kiosk_fleet.facts (kiosk, sequence, hash, body) VALUES ('a', 1, sha256(''), '{}')")
    roles = "SELECT rolname, rolpassword FROM pg_authid WHERE rolname NOT LIKE 'pg_%' AND NOT rolsuper"
    kept = f"{roles} ORDER BY rolpassword"
    before = fleet.ask(kept)
    assert str(before[0][1]).startswith("SCRAM-SHA-256$")
    administrator = connected(fleet, "postgres")
    for _ in range(2):
        make_table(administrator)
        let_in(administrator, ROLE, None)
    administrator.close()
    assert fleet.keys() == [("a", 1)]
    assert fleet.ask(kept) == before
    assert PASSWORD not in str(before)


def test_a_newer_table_is_refused_by_name(fleet: Fleet) -> None:
    fleet.ask("UPDATE kiosk_fleet.about SET version = 2")
    for user in (ROLE, "postgres"):
        connection = connected(fleet, user)
        with pytest.raises(FleetTroubleError, match="newer_kiosk"):
            check_version(connection) if user == ROLE else make_table(connection)
        connection.close()


def test_a_database_without_the_table_says_what_to_do(fleet: Fleet) -> None:
    address = address_of(fleet.server.conninfo("postgres"))
    connection = connect(address)
    with (
        pytest.raises(FleetTroubleError, match="no_table"),
        plainly(address),
    ):
        check_version(connection)
    connection.close()


def test_a_database_that_cannot_hold_every_letter_is_refused(postgresql: PostgreSQL) -> None:
    postgresql.ask("postgres", "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LOCALE 'C'")
    connection = connect(address_of(postgresql.conninfo("latin", "postgres")))
    with pytest.raises(FleetTroubleError, match="LATIN1"):
        make_table(connection)
    connection.close()


def test_rights_are_as_they_should_be_after_making_the_table(fleet: Fleet) -> None:
    connection = connected(fleet)
    rights = rights_of(connection, ROLE)
    connection.close()
    assert (rights.missing, rights.excess) == ((), ())


@pytest.mark.parametrize(
    ("granted", "said"),
    [
        ("GRANT UPDATE ON kiosk_fleet.facts TO {}", "update on"),
        ("GRANT UPDATE (body) ON kiosk_fleet.facts TO {}", "columns"),
        ("GRANT DELETE ON kiosk_fleet.facts TO PUBLIC", "delete on"),
        ("GRANT TRUNCATE ON kiosk_fleet.facts TO {}", "truncate on"),
        ("GRANT INSERT ON kiosk_fleet.facts TO {}", "laid"),
        ("GRANT UPDATE ON kiosk_fleet.about TO {}", "change kiosk_fleet.about"),
        ("GRANT CREATE ON SCHEMA public TO PUBLIC", "create in the schema public"),
        ("ALTER TABLE kiosk_fleet.facts OWNER TO {}", "delete on"),
        ("GRANT pg_read_all_data TO {}", "act as pg_read_all_data"),
        ("ALTER ROLE {} CREATEDB", "make databases"),
        ("ALTER ROLE {} SUPERUSER", "superuser"),
    ],
)
def test_a_role_that_may_do_more_is_noticed(fleet: Fleet, granted: str, said: str) -> None:
    role = "kiosk_loose"
    administrator = connected(fleet, "postgres")
    let_in(administrator, role, None)
    administrator.execute(granted.format(role).encode())
    try:
        excess = rights_of(administrator, role).excess
    finally:
        administrator.execute(
            f"REASSIGN OWNED BY {role} TO postgres; DROP OWNED BY {role}; "
            f"REVOKE CREATE ON SCHEMA public FROM PUBLIC; DROP ROLE {role}".encode()
        )
        administrator.close()
    assert any(said in one for one in excess), excess


def test_a_role_that_may_do_less_is_noticed(fleet: Fleet) -> None:
    fleet.ask(f"REVOKE INSERT (kiosk, sequence, hash, body) ON kiosk_fleet.facts FROM {ROLE}")
    connection = connected(fleet)
    assert rights_of(connection, ROLE).missing == ("add facts",)
    connection.close()


def test_a_roles_name_is_a_name_and_no_statement(fleet: Fleet) -> None:
    role = 'booth"; DROP TABLE kiosk_fleet.facts; --'
    administrator = connected(fleet, "postgres")
    let_in(administrator, role, "it's a secret")
    assert rights_of(administrator, role).missing == ()
    assert fleet.keys() == []
    administrator.execute(sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(sql.Identifier(role)))
    administrator.close()


@pytest.fixture
def screen(fleet: Fleet) -> str:
    """The role of a second screen, that was a booth's before."""
    administrator = connected(fleet, "postgres")
    let_in(administrator, "kiosk_display", None)
    let_in(administrator, "kiosk_display", None, adds=False)
    administrator.close()
    return "kiosk_display"


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO kiosk_fleet.facts (kiosk, sequence, hash, body) VALUES ('b', 1, sha256(''), '{}')",
        "UPDATE kiosk_fleet.facts SET body = ''",
        "DELETE FROM kiosk_fleet.facts",
        "TRUNCATE kiosk_fleet.facts",
        "INSERT INTO kiosk_fleet.kiosks (kiosk, name) VALUES ('b', '')",
        "INSERT INTO kiosk_fleet.waiting (kiosk, public_key, name, proof, signature) VALUES "
        "('b', sha256(''), 'B', 'SCRAM-SHA-256$4096:c2FsdA==$YQ==:YQ==', sha512(''))",
        "UPDATE kiosk_fleet.about SET version = 9",
        "CREATE TABLE kiosk_fleet.mine ()",
        "ALTER TABLE kiosk_fleet.facts DISABLE ROW LEVEL SECURITY",
        "SET ROLE kiosk_booth",
    ],
)
def test_the_role_of_a_second_screen_writes_nothing(fleet: Fleet, screen: str, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        fleet.ask(statement, screen)


def test_the_role_of_a_second_screen_reads_and_may_do_nothing_beside(fleet: Fleet, screen: str) -> None:
    booth = connected(fleet)
    assert lay(booth, COPIES)
    booth.close()
    connection = connected(fleet, screen)
    check_version(connection)
    assert shared_after(connection, "a", 0, 10) == COPIES
    assert rights_of(connection, screen) == Rights(("add facts",), ())
    connection.close()
