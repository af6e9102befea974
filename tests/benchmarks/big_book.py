"""A book as a long drive leaves it: the facts of three kiosks over forty days, written quickly."""

import datetime as dt
import random
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from kiosk.ledger import rows
from kiosk.ledger.chain import chain_start, chained
from kiosk.ledger.connection import BUSY_SECONDS, writing
from kiosk.ledger.encoding import encode
from kiosk.ledger.files import ledger_files
from kiosk.ledger.head import write_head
from kiosk.ledger.ledger import Identity
from kiosk.ledger.opening import open_to_write
from kiosk.ledger.projection import Projection
from kiosk.model.fact import (
    AttemptAsked,
    AttemptEnded,
    AttemptOpened,
    Entry,
    Fact,
    FeedReading,
    Gift,
    MemberJoined,
    Refund,
    own_reference,
)
from kiosk.model.money import Money

from .drive import KIOSKS

DAYS = dt.timedelta(days=40)
BATCH = 50_000
"""Facts in one transaction."""


def build(
    data: Path, facts: int, campaign: str, reading: FeedReading, now: dt.datetime, on_progress: Callable[[int], object]
) -> None:
    """Make the ledger in the folder `data`: it ends at `now`, and its last fact is `reading`.

    Each fact goes through the ledger's own encoding, chain and projection; what is left out is the wait for the disk
    after each, and the look whether it was there before. `on_progress` hears how many are there.
    """
    files = ledger_files(data)
    connection = open_to_write(files, BUSY_SECONDS, None)
    with closing(connection):
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -500000")
        projection = Projection(connection)
        waiting = islice(_facts(facts, campaign, reading, now), facts)
        there = 0
        while batch := list(islice(waiting, BATCH)):
            with writing(connection):
                for fact, body, hash_ in batch:
                    rows.insert(connection, fact, body, hash_)
                    projection.add(fact)
            there += len(batch)
            on_progress(there)
        write_head(files.head, rows.heads(connection))


def _facts(facts: int, campaign: str, reading: FeedReading, now: dt.datetime) -> Iterator[tuple[Fact, str, bytes]]:
    chance = random.Random(facts)  # noqa: S311 - the same book every time
    chains = [_Chain(kiosk, campaign) for kiosk in KIOSKS]
    entries = _entries(chance)
    for number in range(1, facts):
        at = now - DAYS * ((facts - number) / facts)
        yield chance.choice(chains).add(next(entries), at, chance)
    yield chains[0].add(reading, now, chance)


@dataclass
class _Chain:
    kiosk: Identity
    campaign: str
    sequence: int = 0
    hash: bytes = field(init=False)

    def __post_init__(self) -> None:
        self.hash = chain_start(self.kiosk.uuid)

    def add(self, entry: Entry, at: dt.datetime, chance: random.Random) -> tuple[Fact, str, bytes]:
        """A fact, its text, and its hash."""
        self.sequence += 1
        fact = Fact(
            kiosk=self.kiosk.uuid,
            sequence=self.sequence,
            at=at.replace(microsecond=at.microsecond // 1000 * 1000),
            campaign=self.campaign,
            kiosk_name=self.kiosk.name,
            place=self.kiosk.place,
            shift="",
            reference=own_reference(entry) or _id(chance),
            entry=entry,
        )
        body = encode(fact)
        self.hash = chained(self.hash, body)
        return fact, body, self.hash


def _entries(chance: random.Random) -> Iterator[Entry]:
    """What happens at a booth, for ever; a gift by card leaves three facts."""
    while True:
        money = Money(chance.choice((500, 1000, 2500, 5000, 9900)), "USD")
        attempt, intent = _id(chance), f"pi_{_id(chance)}"
        match chance.choices(("card", "declined", "phone", "cash", "cheque", "member"), (20, 5, 30, 30, 5, 10))[0]:
            case "card":
                yield AttemptOpened(attempt, "card_reader", money)
                yield AttemptAsked(attempt, intent)
                yield Gift("card_reader", money, intent, attempt)
                if chance.random() < 0.02:
                    yield Refund(f"re_{_id(chance)}", intent, money)
            case "declined":
                yield AttemptOpened(attempt, "card_reader", money)
                yield AttemptEnded(attempt, "declined")
            case "phone":
                yield Gift("phone", money, intent)
            case "cash":
                yield Gift("cash", money)
            case "cheque":
                yield Gift("cheque", money)
            case _:
                yield MemberJoined()


def _id(chance: random.Random) -> str:
    return uuid.UUID(int=chance.getrandbits(128)).hex
