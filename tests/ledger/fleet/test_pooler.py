"""Through a real PgBouncer, as it comes or told to pass over `options`: the same terms, and nobody hears himself."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from kiosk.ledger.fleet.address import ON_THE_SERVER, FleetAddress, address_of
from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.status import read_status
from tests.ledger.fleet.booth import Booth
from tests.ledger.fleet.server import PASSWORD, ROLE, Fleet

pytest_plugins = ["tests.ledger.fleet.fixtures"]
pytestmark = [
    pytest.mark.skipif(shutil.which("pgbouncer") is None, reason="pgbouncer is not installed"),
    pytest.mark.desktop,
]
CONFIG = """\
[databases]
{database} = {server}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
auth_type = any
unix_socket_dir =
pool_mode = {mode}
ignore_startup_parameters = {ignored}
"""


@pytest.fixture(params=["session", "session, options ignored", "transaction, options ignored"])
def pooler(request: pytest.FixtureRequest, fleet: Fleet) -> Iterator[FleetAddress]:
    mode, _, ignored = str(request.param).partition(", ")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="kiosk-pooler-"))  # where another user may read
    config = folder / "pgbouncer.ini"
    server = f"host=127.0.0.1 port={fleet.server.port} user={ROLE} password='{PASSWORD}'"
    values = {"mode": mode, "ignored": "options" if ignored else "", "port": port}
    config.write_text(CONFIG.format(database=fleet.database, server=server, **values))
    folder.chmod(0o755)
    user = "nobody" if os.getuid() == 0 else None  # it refuses to run as root
    running = subprocess.Popen(["pgbouncer", str(config)], user=user, stderr=subprocess.DEVNULL)
    address = address_of(f"host=127.0.0.1 port={port} dbname={fleet.database} user={ROLE} sslmode=disable")
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), 5).close()
            break
        except OSError:
            with contextlib.suppress(subprocess.TimeoutExpired):
                running.wait(0.1)
    try:
        yield address
    finally:
        running.terminate()
        running.wait(10)
        shutil.rmtree(folder)


def test_every_statement_has_a_kiosks_terms(pooler: FleetAddress) -> None:
    connection = connect(pooler)
    try:
        assert connection.is_pooled
        for name, value in ON_THE_SERVER.items():
            assert connection.execute("SELECT current_setting(%s)", [name]).fetchone() == (value,)
        with pytest.raises(psycopg.errors.DivisionByZero):
            connection.execute("SELECT 1 / 0")
        assert connection.execute("SELECT 1").fetchone() == (1,)
    finally:
        connection.close()


def test_facts_travel_and_nobody_hears_himself(pooler: FleetAddress, fleet: Fleet, tmp_path: Path) -> None:
    one, other = Booth(tmp_path / "a", "a", pooler), Booth(tmp_path / "b", "b", fleet.address)
    try:
        one.add_cash(2)
        other.exchange()
        assert one.exchange().sent == 2
        assert other.exchange().received == 2
        connection = one.link._connection
        assert connection is not None
        assert list(connection.notifies(timeout=0.2)) == []
        assert (
            read_status(one.ledger, one.clocks.now, pooler).rights
            == read_status(other.ledger, other.clocks.now, fleet.address).rights
        )
    finally:
        one.close()
        other.close()


def test_without_a_pooler_nothing_is_said_twice(fleet: Fleet) -> None:
    connection = connect(fleet.address)
    assert not connection.is_pooled
    connection.close()
