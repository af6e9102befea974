"""The law of the fleet: whatever happens in whatever order, all kiosks come to the same book, with each fact once."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.copies import lay, shared_heads
from tests.ledger.fleet.booth import Booth
from tests.ledger.fleet.server import Fleet, PostgreSQL, new_fleet
from tests.model.told_facts import card

pytest_plugins = ["tests.ledger.fleet.fixtures"]

EVENTS = ("cash", "card", "exchange", "exchange", "ended", "answer lost", "restart")
histories = st.lists(st.tuples(st.sampled_from(EVENTS), st.integers(0, 2)), max_size=15)


class World:
    """Three kiosks on one table, and what can happen to them."""

    def __init__(self, fleet: Fleet, folder: Path) -> None:
        self.fleet = fleet
        self.kiosks = [Booth(folder / uuid, uuid, fleet.address) for uuid in "abc"]

    def happens(self, event: str, number: int) -> None:
        kiosk = self.kiosks[number]
        kiosk.clocks.pass_by(60)
        match event:
            case "cash":
                kiosk.add_cash(2)
            case "card":
                taker = self.kiosks[len(kiosk.keys()) % 3]  # the others may have seen it at Stripe
                number = "abc".index(taker.uuid)
                kiosk.add(card(number, 500, "" if taker is kiosk else taker.uuid))
            case "exchange":
                kiosk.link.exchange()
            case "ended":
                self.fleet.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'kiosk_booth'")
            case "answer lost":
                self._lay_unheard(kiosk)
            case _:
                assert event == "restart"
                kiosk.close()
                self.kiosks[number] = Booth(kiosk.data, kiosk.uuid, kiosk.address)

    def _lay_unheard(self, kiosk: Booth) -> None:
        connection = connect(self.fleet.address)
        laid = {head.kiosk: head.sequence for head in shared_heads(connection)}.get(kiosk.uuid, 0)
        copies = kiosk.ledger.copies(kiosk.uuid, laid, 100)
        if copies:
            assert lay(connection, copies)
        connection.close()

    def settle(self) -> None:
        for kiosk in self.kiosks * 3:
            kiosk.clocks.pass_by(60)
            kiosk.link.exchange()

    def close(self) -> None:
        for kiosk in self.kiosks:
            kiosk.close()


@settings(max_examples=10, deadline=None)
@given(history=histories)
def test_every_history_ends_in_the_same_book_everywhere(
    postgresql: PostgreSQL, history: list[tuple[str, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = World(new_fleet(postgresql), Path(folder))
        try:
            for event in history:
                world.happens(*event)
            world.settle()
            written = sorted(
                (kiosk.uuid, number) for kiosk in world.kiosks for number in range(1, kiosk.facts_of(kiosk.uuid) + 1)
            )
            assert world.fleet.keys() == written
            first, *others = world.kiosks
            assert first.keys() == written
            assert all(other.keys() == written for other in others)
            assert all(other.sums() == first.sums() for other in others)
            assert all(not kiosk.exchange().alarms for kiosk in world.kiosks)
        finally:
            world.close()
