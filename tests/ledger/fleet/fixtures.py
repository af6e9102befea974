"""A test module gets these by `pytest_plugins = ["tests.ledger.fleet.fixtures"]`; nobody imports them by name."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ledger.fleet.server import Fleet, PostgreSQL, new_fleet


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    folder = Path(tempfile.mkdtemp(prefix="kiosk-postgresql-"))  # short enough for a socket's name
    server = PostgreSQL(folder)
    yield server
    server.stop()
    shutil.rmtree(folder)


@pytest.fixture
def fleet(postgresql: PostgreSQL) -> Fleet:
    return new_fleet(postgresql)
