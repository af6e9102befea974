"""Kill a process while it appends, again and again: nothing that it acknowledged is lost, and the chain stays whole.

By hand, for longer: `python -m tests.faults.ledger_kills 300 --seed 7`. With `--folder DIR` it goes on where an
earlier run ended, with the same ledger, and the counts add up.
"""

import argparse
import contextlib
import json
import os
import random
import select
import signal
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

from kiosk.ledger.chain import Copy
from kiosk.ledger.verify import verify
from kiosk.model.fact import AttemptAsked, AttemptEnded, AttemptOpened, Entry, MemberJoined, Refund
from kiosk.model.money import Money
from tests.ledger.books import DRIVE, ME, OTHER, as_copies, card, cash, opened, reading
from tests.model.told_facts import told

MOST_FACTS = 24
"""What a child acknowledges before it is killed."""
LONGEST_WAIT = 0.01
"""Seconds from then; opening a ledger takes about as long, an append a few milliseconds."""


def append_until_killed(data: Path, acknowledge: int, seed: int) -> NoReturn:
    """Append facts of every kind, and write each one's place and reference into a pipe once it is durable."""
    choose = random.Random(seed)  # noqa: S311 - a test that can be repeated
    with opened(data) as ledger:
        while True:
            if choose.random() < 0.1:
                copies = _of_other(ledger.heads().get(OTHER.uuid, (0,))[0] + choose.randint(1, 5))
                ledger.take(copies)
                os.write(acknowledge, f"{OTHER.uuid} {copies[-1].sequence} {copies[-1].hash.hex()}\n".encode())
                continue
            if choose.random() < 0.2:
                ledger.settle()
            fact = ledger.append(DRIVE, _entry(choose)).fact
            os.write(acknowledge, f"{ME.uuid} {fact.sequence} {ledger.heads()[ME.uuid].hash.hex()}\n".encode())


def kill_while_appending(kills: int, seed: int, data: Path) -> dict[str, int]:
    """Do it `kills` times in the folder `data`, after those that `data`-acknowledged tells of; what was seen.

    Raises:
        AssertionError: something acknowledged was lost, or the ledger isn't whole.
    """
    choose = random.Random(seed)  # noqa: S311 - as above
    notes = data.with_name(f"{data.name}-acknowledged")
    before, acknowledged = _read_notes(notes)
    unacknowledged = 0
    with notes.open("a", encoding="utf-8") as out:
        for number in range(kills):
            lived = _one_life(data, choose)
            acknowledged.update(lived)
            out.write(json.dumps([[*place, hash_] for place, hash_ in lived.items()]) + "\n")
            out.flush()
            if number % 3 == 0 or number == kills - 1:  # otherwise the next child meets what the last one left
                unacknowledged = _check(data, acknowledged, whole=number % 30 == 0 or number == kills - 1)
    kills += before
    assert len(acknowledged) >= 3 * kills, f"only {len(acknowledged)} facts in {kills} lives"
    return {"kills": kills, "acknowledged": len(acknowledged), "written but never acknowledged": unacknowledged}


def _read_notes(file: Path) -> tuple[int, dict[tuple[str, int], str]]:
    """How many lives an earlier run saw, and what was acknowledged in them."""
    lives = [json.loads(line) for line in file.read_text("utf-8").splitlines()] if file.is_file() else []
    return len(lives), {(kiosk, sequence): hash_ for life in lives for kiosk, sequence, hash_ in life}


def _entry(choose: random.Random) -> Entry:
    number = choose.randrange(10**15)
    money = Money(choose.randint(1, 100_00), "EUR")
    entries: list[Entry] = [
        cash(money.minor),
        card(number, money.minor),
        reading(number),
        MemberJoined(),
        AttemptOpened(f"a{number}", "phone", money),
        AttemptAsked(f"a{number}", f"pi_{number}"),
        AttemptEnded(f"a{number}", "declined"),
        Refund(f"re_{number}", f"pi_{number}", money),
    ]
    return choose.choice(entries)


def _of_other(count: int) -> list[Copy]:
    return as_copies(told(cash(sequence), sequence, OTHER.uuid) for sequence in range(1, count + 1))


def _one_life(data: Path, choose: random.Random) -> dict[tuple[str, int], str]:
    """What a child acknowledged until it was killed."""
    reader, writer = os.pipe()
    seed = choose.randrange(2**32)
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            append_until_killed(data, writer, seed)
        except BaseException as error:  # noqa: BLE001 - a child says what went wrong and never runs its parent's code
            os.write(writer, f"! {error!r}\n".encode())
            os._exit(1)
    os.close(writer)
    heard = b""
    with open(reader, "rb", buffering=0) as pipe:  # noqa: PTH123 - it has a number, not a name
        wanted, more = choose.randint(0, MOST_FACTS), choose.uniform(0, LONGEST_WAIT)
        while heard.count(b"\n") < wanted and (part := os.read(reader, 65536)):
            heard += part
        select.select([], [], [], more)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        heard += pipe.read()
    lines = heard.decode().split("\n")[:-1]
    assert not [line for line in lines if line.startswith("!")], lines[-1]
    return {(kiosk, int(sequence)): hash_ for kiosk, sequence, hash_ in (line.split() for line in lines)}


def _check(data: Path, acknowledged: dict[tuple[str, int], str], *, whole: bool) -> int:
    """How many facts are there that nobody acknowledged; those of a copy's chain go with its last."""
    if whole:
        problems = verify(data).problems
        assert not problems, problems
    with opened(data) as ledger:
        there = {
            (copy.kiosk, copy.sequence): copy.hash.hex()
            for kiosk in ledger.heads()
            for copy in ledger.copies(kiosk, 0, 10**9)
        }
    lost = acknowledged.items() - there.items()
    assert not lost, f"lost: {sorted(lost)[:3]}"
    return len([1 for kiosk, sequence in there.keys() - acknowledged.keys() if kiosk == ME.uuid and sequence])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("kills", type=int)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--folder", type=Path, help="keep the ledger there, and go on with it")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as passing:
        folder = arguments.folder or Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        seen = kill_while_appending(arguments.kills, arguments.seed, folder / "data")
    sys.stdout.write(f"seed {arguments.seed}: {seen}; nothing lost, the chain is whole\n")


if __name__ == "__main__":
    main()
