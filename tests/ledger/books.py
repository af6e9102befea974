"""Ledgers for tests: who writes them, what is written, and a clock that is moved by hand."""

import datetime as dt
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.ledger.chain import Copy, chain_start, chained
from kiosk.ledger.encoding import encode
from kiosk.ledger.ledger import Identity, Ledger, open_ledger
from kiosk.model.fact import Fact, FeedReading, Figure, Gift
from kiosk.model.money import Money
from kiosk.model.tally import Book, Sum

DRIVE = "drive"
ME = Identity("0b1d7a52-2f04-4a0e-9a5d-000000000001", "Kiosk 1", "Hall A")
OTHER = Identity("0b1d7a52-2f04-4a0e-9a5d-000000000002", "Kiosk 2", "Hall B")
THIS_MACHINE = "1" * 64
NOON = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)


class Clock:
    """Tells the time that it was set to."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> dt.datetime:
        return self.now

    def forward(self, **step: float) -> None:
        self.now += dt.timedelta(**step)


class Disk:
    """How many bytes are free, as a test says."""

    def __init__(self, free: int = 0) -> None:
        self.free = free

    def __call__(self, _: Path) -> int:
        return self.free


def opened(data: Path, identity: Identity = ME, **more: object) -> Ledger:
    """The ledger in `data`, on a machine and at a time that are always the same."""
    values = {"clock": Clock(), "machine": lambda: THIS_MACHINE, **more}
    return open_ledger(data, identity, **values)  # type: ignore[arg-type]  # the tests say which


def cash(minor: int = 2000) -> Gift:
    return Gift("cash", Money(minor, "EUR"))


def card(number: int = 1, minor: int = 5000) -> Gift:
    return Gift("card_reader", Money(minor, "EUR"), f"pi_{number}", f"attempt-{number}")


def reading(raised: int = 100_000, as_of: dt.datetime = NOON) -> FeedReading:
    return FeedReading("website", as_of, (Figure("gifts", raised, 12),), "EUR")


def sums_of(book: Book) -> set[Sum]:
    """The sums that are something."""
    return {one for one in book.sums() if one.net or one.number}


def as_copies(facts: Iterable[Fact]) -> list[Copy]:
    """`facts` as other kiosks would send them, each chain from its beginning."""
    last: dict[str, bytes] = {}
    copies = []
    for fact in facts:
        body = encode(fact)
        hash_ = chained(last.get(fact.kiosk) or chain_start(fact.kiosk), body)
        last[fact.kiosk] = hash_
        copies.append(Copy(fact.kiosk, fact.sequence, hash_, body))
    return copies


@contextmanager
def folder_in_memory() -> Iterator[Path]:
    """A folder without a disk, where the system has that: for many small ledgers that no power cut threatens."""
    memory = Path("/dev/shm")  # noqa: S108 - the folder in it has a name of its own
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        yield Path(name)
