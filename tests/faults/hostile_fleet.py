"""A day of eight kiosks on a real PostgreSQL that can't all be trusted: every honest one has the total to the cent.

One is a rogue that has its own role and the booths' old one, one clock is 11 hours ahead, one disk is copied at noon,
and one gets a newer version at noon. Each attack is named in a sentence, and the traffic stays bounded.

By hand, for a day in steps of half a minute: `python -m tests.faults.hostile_fleet 1440`.
"""

import argparse
import datetime as dt
import os
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import LiteralString, NamedTuple

from psycopg import errors

from kiosk.ledger.chain import Copy, Head, chain_start, chained
from kiosk.ledger.encoding import encode
from kiosk.ledger.fleet.connection import connect
from kiosk.ledger.fleet.copies import lay
from kiosk.ledger.fleet.exchanged import Exchanged
from kiosk.ledger.fleet.signing import SigningKey, key_of, new_secret
from kiosk.model.counting import key_of as ledger_key
from kiosk.model.fact import Correction, Entry, Refund
from kiosk.model.money import Money
from kiosk.words.fleet import FleetWords
from tests.ledger.books import folder_in_memory
from tests.ledger.fleet.booth import Booth
from tests.ledger.fleet.server import Fleet, PostgreSQL, new_fleet
from tests.ledger.fleet.traffic import Traffic, counted
from tests.model.paper_book import CAMPAIGN
from tests.model.told_facts import NOON, card, cash, reading, told

HONEST = ("hall", "door", "stage", "cafe")
AHEAD, COPIED, NEWER, ROGUE = "ahead", "copied", "newer", "rogue"
DAY = dt.timedelta(hours=12)
NAMED = {
    "a lower amount of another's payment": "counts for now, not $0.01 (Kiosk rogue",
    "a payment made larger": "and that counts, not $100,000 (Kiosk rogue",
    "another's payment as its own, of long ago": "about who took the payment",
    "another's payment in another currency": "of ¥1,000,000,000, how or for what",
    "a refund of another's payment": "was given back (re_rogue), and no other kiosk does",
    "a correction of what others brought": "more off gifts than it brought",
    "a copied disk": "is a copy of the other",
    "a newer version": "newer version",
    "rubbish under its own name": "of kiosk rogue is no fact",
}
"""What is said, at least at one honest kiosk or at the one that it befell."""


class Outcome(NamedTuple):
    """How the day went."""

    cents: int
    totals: dict[str, int]
    refused: Counter[str]
    """By the database, what the rogue tried."""
    said: set[str]
    traffic: Traffic
    facts: int


class Day:
    """The fleet and what happens to it."""

    def __init__(self, fleet: Fleet, folder: Path, chance: random.Random) -> None:
        self.fleet, self.folder, self.chance = fleet, folder, chance
        self.kiosks: dict[str, Booth] = {}
        self.cents = self.of_rogue = 0
        self.payments = 0
        self.paid: list[tuple[str, int, int]] = []
        self.refused: Counter[str] = Counter()
        self.said: dict[str, set[str]] = {}
        self.lied_about: tuple[tuple[str, int, int], tuple[str, int, int], str] | None = None
        self.clone: Booth | None = None
        self.has_newer = False
        self.traffic = Traffic()
        for name in (*HONEST, AHEAD, COPIED, NEWER, ROGUE):
            key = key_of(new_secret(name))
            self.kiosks[name] = Booth(folder / name, name, fleet.admit(key, name), key=key)
        self.kiosks[AHEAD].clocks.now += dt.timedelta(hours=11)
        self.as_rogue = connect(self.kiosks[ROGUE].address)
        self.as_booth = connect(fleet.address)

    def everybody(self) -> list[Booth]:
        return [*self.kiosks.values(), *([self.clone] if self.clone else [])]

    def step(self, length: dt.timedelta) -> None:
        for name, kiosk in self.kiosks.items():
            if self.chance.random() < 0.3 and not (name == NEWER and self.has_newer):
                self._give(name, kiosk)
        if self.clone is not None:
            self.clone.add(cash(77_700))  # which nobody but the copy will ever know of
        self._attack()
        for kiosk in self.everybody():
            kiosk.clocks.pass_by(length.total_seconds())
            self._exchange(kiosk)

    def _give(self, name: str, kiosk: Booth) -> None:
        cents = self.chance.randrange(100, 20_000)
        self.cents += cents
        self.of_rogue += cents if name == ROGUE else 0
        if name == ROGUE or self.chance.random() < 0.5:
            kiosk.add(cash(cents))
            return
        self.payments += 1
        self.paid.append((name, self.payments, cents))
        kiosk.add(card(self.payments, cents, at=kiosk.clocks.now))

    def _exchange(self, kiosk: Booth) -> None:
        self.traffic.exchanges += 1
        done = kiosk.link.exchange()
        assert isinstance(done, Exchanged), done
        words = {FleetWords().alarm(alarm) for alarm in done.alarms}
        self.said.setdefault("clone" if kiosk is self.clone else kiosk.uuid, set()).update(words)

    def noon(self) -> None:
        """A disk is copied and the newer version comes."""
        original = self.kiosks[COPIED]
        self._exchange(original)
        shutil.copytree(original.data, self.folder / "clone")
        self.clone = Booth(self.folder / "clone", COPIED, original.address, key=original.key)
        self.clone.clocks.now = original.clocks.now
        self._give(COPIED, original)
        self._exchange(original)
        newer = self.kiosks[NEWER]
        self._exchange(newer)
        head = newer.ledger.heads().get(NEWER)
        body = encode(told(cash(5), 1 + (head.sequence if head else 0), NEWER)).replace('"form":1', '"form":9')
        self._put(newer, _after(head, NEWER, body, newer.key))
        self.has_newer = True
        self.kiosks[AHEAD].add(reading(self.kiosks[AHEAD].clocks.now, 10**9))

    def _attack(self) -> None:
        rogue, victim = self.kiosks[ROGUE], self.kiosks[self.chance.choice(HONEST)]
        head = victim.ledger.heads().get(victim.uuid)
        body = encode(told(cash(10**7), 1 + (head.sequence if head else 0), victim.uuid))
        for what, key, by in (
            ("another's name, its own signature", rogue.key, self.as_rogue),
            ("another's name, unsigned, by the booths' role", None, self.as_booth),
        ):
            try:
                lay(by, [_after(head, victim.uuid, body, key)])
            except errors.InsufficientPrivilege:
                self.refused[what] += 1
        statements: tuple[tuple[str, LiteralString], ...] = (
            ("change a fact", "UPDATE kiosk_fleet.facts SET body = ''"),
            ("remove facts", "DELETE FROM kiosk_fleet.facts"),
            ("admit itself again", "INSERT INTO kiosk_fleet.kiosks (kiosk, name) VALUES ('mine', 'hall')"),
        )
        for what, statement in statements:
            try:
                self.as_rogue.execute(statement)
            except errors.InsufficientPrivilege:
                self.refused[what] += 1
        self.as_rogue.execute("SELECT pg_notify('kiosk_fleet', '') FROM generate_series(1, 50)")

    def _put(self, by: Booth, copy: Copy) -> Head:
        with closing(connect(by.address)) as connection:
            assert lay(connection, [copy])
        return Head(copy.sequence, copy.hash)

    def _lies(self) -> Iterator[Entry]:
        """Under the rogue's own name, about what others brought."""
        assert self.lied_about is not None
        (name, payment, cents), (_, other, _), in_cash = self.lied_about
        long_ago = card(payment, cents, at=NOON - dt.timedelta(days=999), method="card_reader")
        yield long_ago
        yield replace(long_ago, taken_by=name, attempt="attempt-of-another")
        yield replace(long_ago, payment_intent=f"pi_{other}", money=Money(10**9, "JPY"))
        yield replace(long_ago, payment_intent=in_cash, money=Money(1, "USD"))
        yield Refund("re_rogue", f"pi_{payment}", Money(cents, "USD"))
        yield Refund("re_rogue", in_cash, Money(10**6, "USD"))
        yield Correction("gifts", -(10**9), "so", "USD")

    def lie(self) -> None:
        """The rogue tells of two payments of others what isn't so; others have seen one of them at Stripe."""
        rogue = self.kiosks[ROGUE]
        of_honest = [one for one in self.paid if one[0] in HONEST]
        lowered, raised = of_honest[0], of_honest[-1]
        rogue.add(card(lowered[1], 1, at=NOON - dt.timedelta(days=1)))
        witness = self.kiosks[next(name for name in HONEST if name != raised[0])]
        witness.add(card(raised[1], raised[2], taken_by=raised[0]))
        rogue.add(card(raised[1], 10**7, at=NOON - dt.timedelta(days=1)))
        hall = self.kiosks["hall"]
        paid = [("hall", self.payments + n, 5000 + n) for n in (1, 2)]
        hall.add(cash(4300), *(card(number, cents, at=hall.clocks.now) for _, number, cents in paid))
        self.cents += 4300 + sum(cents for _, _, cents in paid)
        self.payments += len(paid)
        self.lied_about = paid[0], paid[1], ledger_key("hall", hall.ledger.heads()["hall"].sequence - len(paid))

    def end(self) -> None:
        """The rogue's last words are lies that no program of ours writes, and rubbish; then it is shut out."""
        rogue = self.kiosks[ROGUE]
        self._exchange(rogue)
        head = rogue.ledger.heads()[ROGUE]
        for entry in self._lies():
            number = head.sequence + 1
            fact = replace(told(entry, number, ROGUE), kiosk_name="Kiosk rogue")
            head = self._put(rogue, _after(head, ROGUE, encode(fact), rogue.key))
        self.cents -= self.of_rogue  # which it took off again
        self._put(rogue, _after(head, ROGUE, "[" * 20_000, rogue.key))
        for _ in range(4):
            for kiosk in self.everybody():
                kiosk.clocks.pass_by(60)
                if kiosk is not rogue:
                    self._exchange(kiosk)
        self.fleet.shut_out(ROGUE)
        try:
            connect(rogue.address).close()
        except Exception as error:  # noqa: BLE001 - told by its kind
            self.refused["log in after it was shut out"] += "not_let_in" in str(error)

    def close(self) -> None:
        self.as_rogue.close()
        self.as_booth.close()
        for kiosk in self.everybody():
            kiosk.close()


def _after(head: Head | None, uuid: str, body: str, key: SigningKey | None) -> Copy:
    before = head or Head(0, chain_start(uuid))
    hash_ = chained(before.hash, body)
    return Copy(uuid, before.sequence + 1, hash_, body, None if key is None else key.sign(hash_))


def live_a_day(server: PostgreSQL, steps: int, seed: int, folder: Path) -> Outcome:
    """Let the day pass in so many steps; what it came to.

    Raises:
        AssertionError: an honest kiosk is wrong, or silent, or the database is asked too much.
    """
    fleet = new_fleet(server)
    day = Day(fleet, folder, random.Random(seed))  # noqa: S311 - to be repeated
    try:
        with counted(day.traffic):
            for number in range(steps):
                if number == steps // 2:
                    day.noon()
                if number == steps - 1:
                    day.lie()
                day.step(DAY / steps)
            day.end()
        return _judged(day, steps)
    finally:
        day.close()


def _judged(day: Day, steps: int) -> Outcome:
    totals = {name: day.kiosks[name].raised() for name in (*HONEST, AHEAD, COPIED)}
    assert totals == dict.fromkeys(totals, day.cents), f"{day.cents} cents were given, and the bars say {totals}"
    said = set().union(*day.said.values())
    for what, sentence in NAMED.items():
        heard = [name for name, words in day.said.items() if any(sentence in one for one in words)]
        wanted = 1 if what == "a copied disk" else len(HONEST)
        assert len(heard) >= wanted, f"{what}: named only at {heard}"
    for name in HONEST:
        kiosk = day.kiosks[name]
        book = kiosk.ledger.book(CAMPAIGN)
        assert book.to_come(kiosk.clocks.now) == {"website"}, "the clock that is ahead is named"
    assert min(day.refused[what] for what in day.refused) >= 1
    assert len(day.refused) == 6, day.refused
    facts = len(day.fleet.keys())
    asked, kiosks = day.traffic, len(day.everybody())
    assert asked.queries <= 3 * asked.exchanges + 2 * facts + 20 * steps + 500, vars(asked)
    assert asked.rows <= 2 * kiosks * asked.exchanges + kiosks * facts + 100 * steps + 1000, vars(asked)
    return Outcome(day.cents, totals, day.refused, said, asked, facts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("steps", type=int)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--programs", type=Path, help="the folder with another PostgreSQL's programs")
    arguments = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="kiosk-hostile-"))
    server = PostgreSQL(folder, arguments.programs)
    try:
        with folder_in_memory() as kiosks:
            outcome = live_a_day(server, arguments.steps, arguments.seed, kiosks)
        version = server.ask("postgres", "SHOW server_version")[0][0]
    finally:
        server.stop()
        shutil.rmtree(folder)
    asked = outcome.traffic
    sys.stdout.write(
        f"seed {arguments.seed}, PostgreSQL {version}: {outcome.facts} facts, {outcome.cents / 100:.2f} at "
        f"{len(outcome.totals)} kiosks; {asked.exchanges} exchanges, {asked.queries} queries, {asked.rows} rows\n"
    )
    sys.stdout.writelines(f"{count:7} times refused: {what}\n" for what, count in sorted(outcome.refused.items()))
    sys.stdout.writelines(f"said: {sentence}\n" for sentence in sorted(outcome.said))


if __name__ == "__main__":
    main()
