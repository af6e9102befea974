"""A short day of a fleet that can't be trusted; a whole one by hand, see `hostile_fleet`."""

from tests.faults.hostile_fleet import live_a_day
from tests.ledger.books import folder_in_memory
from tests.ledger.fleet.server import PostgreSQL

pytest_plugins = ["tests.ledger.fleet.fixtures"]


def test_row_63_whatever_hostile_kiosks_do_every_honest_one_has_the_total_to_the_cent(
    postgresql: PostgreSQL,
) -> None:
    with folder_in_memory() as folder:
        outcome = live_a_day(postgresql, 6, 7, folder)
    assert outcome.cents > 10_000
