"""Kill a kiosk while it takes cards, again and again, with a Stripe that fails: no money is lost, none is made up.

By hand, for longer: `python -m tests.faults.payment_kills 10000 --seed 7 --kiosks 2`.
"""

import argparse
import os
import random
import select
import signal
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.killed_kiosk import KIOSKS, live_until_killed, seconds_for_a_gift, settle_all
from tests.faults.killing import POINTS, Plan
from tests.faults.stripe_apart import StripeApart, stripe_apart
from tests.ledger.books import folder_in_memory

LONGEST_LIFE = 5.0
"""Of a kiosk that is killed at any moment, in times of a payment without a fault."""
LATEST = 8.0
"""Likewise, of one that is to be killed at a named point, to which it may never come."""
BETWEEN_CHECKS = 100
"""Kills, after which Stripe and the book are held against each other and begin anew."""
LEAST_CHARGES = 0.3
"""By card on a reader, per kill; a kiosk that takes nothing loses nothing, which proves nothing."""


@dataclass
class Seen:
    """What happened."""

    seconds: float
    """That a payment takes without a fault, on this machine."""
    kills: int = 0
    charges: Counter[str] = field(default_factory=Counter)
    """As Stripe has them, by its word for how they were paid."""
    attempts: int = 0
    thanks: int = 0
    at: Counter[str] = field(default_factory=Counter)
    """Kills at a named point; the others came at random."""
    wrong: Counter[str] = field(default_factory=Counter)
    """What may never happen, by its name."""


def kill_while_paying(kills: int, seed: int, kiosks: int) -> Seen:
    """Kill `kiosks` kiosks with one reader `kills` times in all."""
    choose = random.Random(seed)  # noqa: S311 - a test that can be repeated
    with folder_in_memory() as folder, stripe_apart(seed) as stripe:
        seen = Seen(seconds_for_a_gift(folder, stripe))
    while seen.kills < kills:
        with folder_in_memory() as folder, stripe_apart(choose.randrange(2**31)) as stripe:
            told: set[str] = set()
            stripe.fail(choose.randrange(2**31))
            until = min(kills, seen.kills + BETWEEN_CHECKS)
            while seen.kills < until:
                told |= _lives(folder, stripe, choose, seen, kiosks)
            stripe.fail(None)
            _compare(folder, stripe, told, seen, kiosks)
    return seen


def _lives(folder: Path, stripe: StripeApart, choose: random.Random, seen: Seen, kiosks: int) -> set[str]:
    """One life of each kiosk; what they told before they were killed."""
    children: dict[int, int] = {}
    points: dict[int, str] = {}
    ends: list[tuple[float, int]] = []
    for number in range(kiosks):
        plan = Plan(choose.choice((*POINTS, *[""] * len(POINTS))), choose.randint(1, 2), choose.randrange(2**31))
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            live_until_killed(folder, stripe, number, plan, writer)
        os.close(writer)
        children[child] = reader
        ends.append((seen.seconds * (LATEST if plan.point else choose.uniform(0, LONGEST_LIFE)), child))
        points[child] = plan.point
    passed, told = 0.0, set[str]()
    for end, child in sorted(ends):
        reader = children[child]
        heard, has_died = _hear(reader, end - passed)
        passed = max(passed, end)
        seen.at[points[child]] += has_died
        if not has_died:
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with open(reader, "rb") as pipe:  # noqa: PTH123 - it has a number, not a name
            heard += pipe.read()
        lines = heard.decode().split("\n")[:-1]
        assert not [line for line in lines if line.startswith("!")], "\n".join(lines)
        told |= set(lines)
        seen.kills += 1
    return told


def _hear(pipe: int, seconds: float) -> tuple[bytes, bool]:
    """What comes through until time is up or the other end has died, and whether it has."""
    heard, until = b"", time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0 and select.select([pipe], [], [], left)[0]:
        part = os.read(pipe, 65536)
        if not part:
            return heard, True
        heard += part
    return heard, False


def _compare(folder: Path, stripe: StripeApart, told: set[str], seen: Seen, kiosks: int) -> None:
    """Settle what is left, and count what may never be."""
    intents = stripe.intents()
    for number in range(kiosks):
        book = settle_all(folder, stripe, number)
        intents = stripe.intents()
        ours = {one.id: one for one in intents if one.kiosk == KIOSKS[number].uuid}
        paid = {name: one.received for name, one in ours.items() if one.status == "succeeded"}
        seen.charges.update(ours[name].by for name in paid)
        seen.attempts += book.attempts
        seen.wrong["lost"] += len(paid.keys() - book.gifts.keys())
        seen.wrong["phantom"] += len(book.gifts.keys() - paid.keys())
        seen.wrong["amount"] += sum(paid.get(name, minor) != minor for name, minor in book.gifts.items())
        seen.wrong["sum"] += book.raised != sum(paid.values())
        seen.wrong["unsettled"] += book.unsettled
        seen.wrong["chain"] += len(book.problems)
        charged = Counter(ours[name].attempt for name in paid)
        seen.wrong["double"] += sum(number > 1 for number in charged.values())
        seen.wrong["called off but charged"] += len(book.ended & charged.keys())
    said = [line.split() for line in told]
    paid_at_all = {one.id for one in intents if one.status == "succeeded"}
    thanks = [name for what, name in said if what == "thanks"]
    seen.thanks += len(thanks)
    seen.wrong["false thanks"] += sum(name not in paid_at_all for name in thanks)
    can_be_charged = {one.id for one in intents if one.status not in ("succeeded", "canceled")}
    seen.wrong["chargeable"] += len(can_be_charged & {name for what, name in said if what == "handed"})
    seen.wrong["secret in a file"] += sum(
        stripe.key.text.encode() in file.read_bytes() for file in folder.rglob("*") if file.is_file()
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("kills", type=int)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--kiosks", type=int, choices=(1, 2), default=1)
    arguments = parser.parse_args()
    sys.stdout.write(f"seed {arguments.seed}\n")
    sys.stdout.flush()
    seen = kill_while_paying(arguments.kills, arguments.seed, arguments.kiosks)
    wrong = {what: number for what, number in seen.wrong.items() if number}
    at_points = ", ".join(f"{name} {number}" for name, number in sorted(seen.at.items()) if name)
    sys.stdout.write(f"{seen.kills} kills at {seen.seconds * 1000:.0f} ms a payment, {seen.attempts} attempts, ")
    charges = ", ".join(f"{number} charges by {how}" for how, number in sorted(seen.charges.items()))
    sys.stdout.write(f"{charges or 'no charge'}, {seen.thanks} thanks; wrong: {wrong or 'nothing'}\n")
    sys.stdout.write(f"at named points: {at_points}\n")
    if (by_card := seen.charges["card_present"]) < LEAST_CHARGES * seen.kills:
        sys.stdout.write(f"only {by_card} charges by card, which proves nothing\n")
        return 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
