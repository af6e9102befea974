"""Kill a kiosk while it takes cards and phones, again and again, with a Stripe that fails: nothing is lost or made up.

By hand, for longer: `python -m tests.faults.payment_kills 10000 --seed 7 --kiosks 2`.
"""

import argparse
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from tests.faults.killed_kiosk import live_until_killed, seconds_for_a_gift
from tests.faults.killing import POINTS, Plan
from tests.faults.referee import Seen, hold_to_stripe
from tests.faults.stripe_apart import StripeApart, stripe_apart
from tests.ledger.books import folder_in_memory

LONGEST_LIFE = 5.0
"""Of a kiosk that is killed at any moment, in times of a payment without a fault."""
LATEST = 8.0
"""Likewise, of one that is to be killed at a named point, to which it may never come."""
BETWEEN_CHECKS = 100
"""Kills, after which Stripe and the ledger are held against each other and begin anew."""
LEAST_CHARGES = {"card_present": 0.25, "card": 0.05}
"""Per kill, on a reader and on phones; a kiosk that takes nothing loses nothing, which proves nothing."""


def kill_while_paying(kills: int, seed: int, kiosks: int) -> Seen:
    """Kill `kiosks` kiosks with one reader `kills` times in all."""
    choose = random.Random(seed)  # noqa: S311 - a test that can be repeated
    seen = Seen(0.0)
    while seen.kills < kills:
        with folder_in_memory() as folder, stripe_apart(seed) as stripe:
            seen.seconds = seconds_for_a_gift(folder, stripe)  # other programs come and go meanwhile
        with folder_in_memory() as folder, stripe_apart(choose.randrange(2**31)) as stripe:
            told: set[str] = set()
            stripe.fail(choose.randrange(2**31))
            until = min(kills, seen.kills + BETWEEN_CHECKS)
            while seen.kills < until:
                told |= _lives(folder, stripe, choose, seen, kiosks)
            stripe.fail(None)
            hold_to_stripe(folder, stripe, told, seen, kiosks, choose)
            _say(seen)
    return seen


def _lives(folder: Path, stripe: StripeApart, choose: random.Random, seen: Seen, kiosks: int) -> set[str]:
    """One life of each kiosk; what they told before they were killed."""
    children: dict[int, int] = {}
    points: dict[int, str] = {}
    ends: list[tuple[float, int]] = []
    for number in range(kiosks):
        least_seen = sorted(POINTS, key=lambda point: seen.at[point])[: len(POINTS) // 3]
        plan = Plan(choose.choice((choose.choice(least_seen), "")), choose.randint(1, 2), choose.randrange(2**31))
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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("kills", type=int)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--kiosks", type=int, choices=(1, 2), default=1)
    arguments = parser.parse_args()
    sys.stdout.write(f"seed {arguments.seed}\n")
    sys.stdout.flush()
    seen = kill_while_paying(arguments.kills, arguments.seed, arguments.kiosks)
    at_points = ", ".join(f"{name} {number}" for name, number in sorted(seen.at.items()) if name)
    sys.stdout.write(f"at named points: {at_points}\n")
    for how, least in LEAST_CHARGES.items():
        if seen.charges[how] < least * seen.kills:
            sys.stdout.write(f"only {seen.charges[how]} charges by {how}, which proves nothing\n")
            return 1
    return 1 if any(seen.wrong.values()) else 0


def _say(seen: Seen) -> None:
    """How it stands: a run that is ended by hand has said what it found."""
    wrong = {what: number for what, number in seen.wrong.items() if number}
    sys.stdout.write(
        f"{seen.kills} kills at {seen.seconds * 1000:.0f} ms a payment, {seen.attempts} attempts, {seen.turns} turns, "
        f"{seen.capped} caps, "
    )
    charges = ", ".join(f"{number} charges by {how}" for how, number in sorted(seen.charges.items()))
    sys.stdout.write(
        f"{charges or 'no charge'}, {seen.thanks} thanks, {seen.supporters} monthly, {seen.members} members, "
        f"{seen.designated} designated; wrong: {wrong or 'nothing'}\n"
    )
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
