"""Cut the power of a machine that takes gifts, again and again; the counts of all runs add up.

    .venv/bin/python -m tests.packaging.machine.power_cuts SUITE CUTS [--drawing] [--losing] [--work DIR] [--seed N]

SUITE is one that `packaging/machine/image.sh` has made in DIR. The machine's disk, the Stripe outside it, which
survives each cut, and a line for each cut are in DIR/power-cuts-SUITE, with `--drawing` and `--losing` in others; a
run goes on where the last one ended, or was ended. Without `--drawing` gifts are taken by `kiosk give`, unseen;
with it by touch, and the scene must come back by itself. The power fails at a random moment or at a named one: when
Stripe has a new payment, when the reader waits for a card, when the card is charged, or when the machine has told that
it is paid. With `--losing` the disk loses half or all of what it was not told to flush.

After each cut: the ledger is whole; what was told is in it; every charge of Stripe's is in it, once, or belongs to a
payment that it has as open, and nothing else is. After every fifth, after each while drawing, and after the last the
payments that were open are settled, and Stripe and the ledger are the same.

Exit 0: all is as it should be; 1: something is not, and the line says what.
"""

import argparse
import contextlib
import json
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.simulator.faults import Faults
from kiosk.simulator.presenting import presenting_of
from kiosk.simulator.serving import serving
from kiosk.simulator.simulated_stripe import SimulatedStripe
from kiosk.simulator.state_file import StateFile
from tests.packaging.machine import touching
from tests.packaging.machine.box import FailedError, Machine, Place, running
from tests.packaging.machine.ledger_outside import LedgerOutside, paid_in
from tests.packaging.machine.losing_disk import LosingDisk, attached
from tests.packaging.machine.stripe_outside import Stripe
from tests.packaging.machine.waiting import DATA, LONG, UNIT, check, codes_come, until

MOMENTS = ("any", "any", "any", "payment", "card", "charged")
"""At which the power fails, as often as they stand here; without a screen also when it has told."""
DONORS = "good:0.85,declined:0.1,nobody:0.05"
UNTIL_CARD, AUTHORISING = 2.5, 2.5
"""Seconds, long enough for a slow machine to be cut in each."""
GIFT, GIFT_BY_TOUCH = 60.0, 150.0
"""Seconds that a gift takes in an emulated machine: the power fails after three times as many at the latest."""
SETTLED = 5
"""Without a screen, before each so many-th cut what earlier ones left open is settled first."""
SETTLING = 300.0
"""Seconds within which a kiosk that draws has settled what a cut left open."""
PORT = 12111
"""Of the Stripe, on the machine's own loopback."""
BASE = f"http://127.0.0.1:{PORT}"
HOST = f"10.0.2.100:{PORT}"
"""Where the machine's network has it."""
RELAY = f"""
systemd-socket-activate -l 127.0.0.1:{PORT} /lib/systemd/systemd-socket-proxyd {HOST} >/dev/null 2>&1 </dev/null &
"""
DRAWING = f"""
[ -e /etc/systemd/system/stripe.socket ] && exit
mkdir -p /etc/systemd/system/{UNIT}.d
cd /etc/systemd/system
printf '[Service]\\nEnvironment=KIOSK_STRIPE_API_BASE={BASE}\\n' >{UNIT}.d/stripe.conf
printf '[Service]\\nExecStart=/lib/systemd/systemd-socket-proxyd {HOST}\\n' >stripe.service
printf '[Socket]\\nListenStream=127.0.0.1:{PORT}\\n[Install]\\nWantedBy=sockets.target\\n' >stripe.socket
systemctl enable --now stripe.socket
sync
systemctl restart --no-block {UNIT}
"""
"""Once, and it stays on the disk: from then on the machine comes back by itself with the power."""
NEEDLESS = ("ModemManager.service", "apparmor.service", "e2scrub_reap.service", "man-db.timer")
QUICKER = "mitigations=off apparmor=0 audit=0 " + " ".join(f"systemd.mask={one}" for one in NEEDLESS)
"""What an emulated machine that draws need not do."""


@dataclass(frozen=True)
class Cut:
    """One, and what was found after it."""

    drawing: bool
    moment: str
    gifts: int
    """In the ledger by then."""
    told: int
    """As paid, by then."""
    wrong: str
    """Empty where all is as it should be."""
    lost: int = 0
    """Blocks that the disk had not been told to flush."""
    begun: int = 0
    """Payments that Stripe had of this start when the power failed; where it had none, the cut does not count."""


class Cuts:
    """The machine whose power fails, and the Stripe that doesn't."""

    def __init__(
        self, place: Place, folder: Path, *, drawing: bool, disk: LosingDisk | None, choose: random.Random
    ) -> None:
        self._place, self._folder, self._drawing, self._disk, self._choose = place, folder, drawing, disk, choose
        self._told = folder / "told.txt"
        self._starts = 0
        self._stripe = Stripe(folder / "stripe")
        self._ledger = LedgerOutside(folder / "ledger", self._stripe)

    def one(self) -> Cut:
        """Start, hold what is there against Stripe, take gifts, and cut the power."""
        wrong, gifts, begun = "", 0, 0
        moment = self._choose.choice(MOMENTS if self._drawing else (*MOMENTS, "told"))
        try:
            with self._on() as machine:
                self._starts += 1
                gifts = self._hold(machine, settled=self._drawing or self._starts % SETTLED == 0)
                begun = self._take_until(machine, moment)
        except FailedError as error:
            wrong = str(error)
        lost = self._disk.lose(self._choose.choice((0.5, 1.0)), self._choose) if self._disk is not None else 0
        return Cut(self._drawing, moment, gifts, len(self._paid()), wrong, lost, begun)

    def last(self) -> str:
        """After the last cut, what is wrong; empty where nothing is."""
        try:
            with self._on() as machine:
                self._hold(machine, settled=True)
        except FailedError as error:
            return str(error)
        return ""

    @contextlib.contextmanager
    def _on(self) -> Iterator[Machine]:
        choose = self._choose
        stripe = SimulatedStripe(
            choose=choose,
            faults=Faults((), choose.randrange(2**31)),
            presenting=presenting_of(DONORS, UNTIL_CARD),
            authorising_seconds=AUTHORISING,
            file=StateFile(self._folder / "stripe"),
        )
        with contextlib.ExitStack() as ends:
            self._stripe.runs(ends.enter_context(serving(stripe)))
            port = self._stripe.base.rpartition(":")[2]
            relay = f"{sys.executable} {Path(__file__).with_name('to_stripe.py')} {port}"
            how: dict[str, Any] = {"net": f",guestfwd=tcp:{HOST}-cmd:{relay}"}
            how |= {"kernel": QUICKER} if self._drawing else {"engine": True}
            if self._disk is not None:
                how["disk"] = ends.enter_context(attached(self._disk, self._folder / "nbd"))
            with running(self._place, **how) as machine:
                until(lambda: machine.ask("true", seconds=LONG)[0] == 0, "the machine starts")
                machine.sh(DRAWING if self._drawing else RELAY, LONG)
                yield machine

    def _hold(self, machine: Machine, *, settled: bool) -> int:
        """Hold the ledger against Stripe, also when all is `settled`; how many charges there are.

        Raises:
            FailedError: they differ, or the ledger is not whole.
        """
        machine.sh(f"install -d -o kiosk -g kiosk -m 700 {DATA}")
        if self._drawing:
            codes_come(machine, 2 * LONG)
        self._ledger.take(machine)
        check(self._ledger.is_there or not self._stripe.charges(), "there is no ledger any more")
        charges = self._ledger.hold_after_cut(self._paid()) if self._ledger.is_there else 0
        if not settled:
            return charges
        if not self._drawing:
            self._give(machine)  # which first settles what cuts have left open
        until(lambda: not self._stripe.stands()["card"], "the reader is free again")
        end = time.monotonic() + SETTLING
        while True:
            self._ledger.take(machine)
            try:
                return self._ledger.hold_against_stripe(self._paid()) if self._ledger.is_there else 0
            except FailedError:
                if not self._drawing or time.monotonic() > end:
                    raise
            time.sleep(5)

    def _paid(self) -> set[str]:
        return set(self._told.read_text("ascii").split()) if self._told.exists() else set()

    def _give(self, machine: Machine) -> None:
        user = ["runuser", "-u", "kiosk", "--", "env", f"KIOSK_STRIPE_API_BASE={BASE}", "kiosk", "--data", DATA]
        _, said = machine.ask(*user, *"give --json 5 --practice".split(), seconds=2 * LONG)
        if paid := paid_in(said):
            with self._told.open("a", encoding="ascii") as told:
                told.write(f"{paid}\n")

    def _give_on(self, machine: Machine) -> None:
        """One gift after the other, until the machine is off."""
        with contextlib.suppress(FailedError, OSError, ValueError):
            while True:
                if self._drawing:
                    touching.amounts(machine)
                    machine.touch(*touching.FIFTY)
                    codes_come(machine)
                else:
                    self._give(machine)

    def _take_until(self, machine: Machine, moment: str) -> int:
        """Take gifts until `moment`, then end the machine as by a pulled plug; how many payments were begun."""
        before, told = self._stripe.stands(), len(self._paid())
        gift = GIFT_BY_TOUCH if self._drawing else GIFT
        end, wait = time.monotonic() + 3 * gift, self._choose.uniform(0, gift / 4)
        giving = threading.Thread(target=self._give_on, args=(machine,))
        giving.start()
        now = before
        while time.monotonic() < end:
            now = self._stripe.stands()
            begun = now["payment"] > before["payment"]
            if moment == "any" and begun:
                end = min(end, time.monotonic() + wait)
                moment = "then"
            if now["card"] > 0 and begun if moment == "card" else now[moment] > before[moment]:
                break
            if moment == "told" and len(self._paid()) > told:
                break
            time.sleep(0.05)
        machine.process.kill()
        machine.process.wait()
        giving.join()
        return now["payment"] - before["payment"]


def main() -> int:
    """Do all of it; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suite")
    parser.add_argument("cuts", type=int)
    parser.add_argument("--drawing", action="store_true")
    parser.add_argument("--losing", action="store_true")
    parser.add_argument("--work", type=Path, default=Path("/var/tmp/donation-kiosk"))  # noqa: S108 - made by root
    parser.add_argument("--seed", type=int, default=random.randrange(2**31))  # noqa: S311 - told, so that it repeats
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # the machine ends with it
    work = options.work.resolve()
    kind = ("-drawing" if options.drawing else "") + ("-losing" if options.losing else "")
    folder = work / f"power-cuts-{options.suite}{kind}"
    place = Place(work / "machine-tools", work / f"machine-{options.suite}", folder)
    image = place.image / "disk.img"
    begun = folder / "begun"
    if not begun.exists() or begun.stat().st_mtime < image.stat().st_mtime:
        for one in ("stripe", "told.txt"):  # another image, so another ledger; the counts stay
            (folder / one).unlink(missing_ok=True)
        place.new_disk()
        if options.losing:
            subprocess.run(["cp", "--sparse=always", image, folder / "disk.raw"], check=True)
        begun.touch()
    disk = LosingDisk(folder / "disk.raw") if options.losing else None
    choose = random.Random(options.seed)  # noqa: S311 - as above
    cuts = Cuts(place, folder, drawing=options.drawing, disk=disk, choose=choose)
    wrong = ""
    for _ in range(options.cuts):
        cut = cuts.one()
        with (folder / "cuts.jsonl").open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(asdict(cut)) + "\n")
        wrong = wrong or cut.wrong
        what = f"{cut.moment}: {cut.gifts} gifts, {cut.told} told as paid, {cut.lost} blocks lost"
        sys.stdout.write(f"{what}; {cut.wrong or 'all as it should be'}\n")
        sys.stdout.flush()
    wrong = cuts.last() or wrong
    files = work.glob("power-cuts-*/cuts.jsonl")
    tried = [Cut(**json.loads(line)) for file in files for line in file.read_text("utf-8").splitlines()]
    done = [one for one in tried if one.begun or one.wrong]
    drawn = sum(one.drawing for one in done)
    losing = sum(bool(one.lost) for one in done)
    faults = sum(bool(one.wrong) for one in done)
    sys.stdout.write(
        f"seed {options.seed}; in all runs {len(done)} cuts while gifts were taken, {drawn} of "
        f"them while drawing, {losing} that lost blocks; {faults} with faults"
    )
    sys.stdout.write(f"; {wrong}\n" if wrong else "\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
