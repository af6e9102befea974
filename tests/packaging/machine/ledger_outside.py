"""A machine's ledger, copied out as it lies there, and held against the Stripe outside by this checkout's own kiosk.

In the machine the same would take a minute for each power cut.
"""

import base64
import io
import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections import Counter
from pathlib import Path

from kiosk.ledger.adding import Identity
from kiosk.ledger.ledger import open_ledger
from kiosk.ledger.verify import verify
from kiosk.model.fact import Gift
from tests.packaging.machine.box import Machine
from tests.packaging.machine.stripe_outside import Stripe
from tests.packaging.machine.waiting import DATA, LONG, check

LOOKS = Identity("looks", "only looks", "")
FILES = "settings.toml practice-ledger.sqlite practice-ledger.sqlite-wal practice-ledger.head"
COPY = f"""
pkill -STOP -u kiosk -x kiosk
cd {DATA} && files=$(ls -d {FILES} 2>/dev/null)
[ -z "$files" ] || tar -c $files | gzip -1 | base64 -w 0
pkill -CONT -u kiosk -x kiosk
"""
"""A kiosk that runs stands still meanwhile, so that the files are those of one moment, as after a power cut."""


class LedgerOutside:
    """The copy.

    Args:
        folder: where it is put; made anew each time.
        stripe: the one outside.
    """

    def __init__(self, folder: Path, stripe: Stripe) -> None:
        self._folder, self._stripe = folder, stripe

    def take(self, machine: Machine) -> None:
        """Copy it out of `machine`."""
        copied = base64.b64decode(machine.sh(COPY, LONG))
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(mode=0o700)
        if copied:
            with tarfile.open(fileobj=io.BytesIO(copied), mode="r:gz") as files:
                files.extractall(self._folder, filter="data")

    @property
    def is_there(self) -> bool:
        """Whether the machine had one."""
        return (self._folder / "practice-ledger.sqlite").exists()

    def hold_after_cut(self, told: set[str]) -> int:
        """Its chain is whole, and what was `told` as paid is in it; how many charges there are.

        Each charge is in it once, and nothing else; one that is not in it yet belongs to an attempt that it still has
        as open.

        Raises:
            FailedError: something is not so.
        """
        problems = verify(self._folder, practice=True).problems
        check(not problems, f"the ledger is not whole: {problems}")
        with open_ledger(self._folder, LOOKS, practice=True, read_only=True) as ledger:
            facts = list(ledger.facts())
        gifts = Counter(fact.entry.payment_intent for fact in facts if isinstance(fact.entry, Gift))
        its_own = Identity(facts[0].kiosk, "", "") if facts else LOOKS
        with open_ledger(self._folder, its_own, practice=True, read_only=True) as ledger:
            still_open = {attempt.id for attempt in ledger.open_attempts()}
        charges = self._stripe.charges()
        check(len(set(charges.values())) == len(charges), "something was charged twice")
        check(
            not gifts or gifts.most_common(1)[0][1] == 1, f"something is in the ledger twice: {gifts.most_common(1)}"
        )
        check(not told - set(gifts), f"told as paid, and not in the ledger: {told - set(gifts)}")
        check(not set(gifts) - set(charges), f"in the ledger, and not charged: {set(gifts) - set(charges)}")
        lost = {intent for intent, attempt in charges.items() if intent not in gifts and attempt not in still_open}
        check(not lost, f"charged, and neither in the ledger nor open: {lost}")
        return len(charges)

    def hold_against_stripe(self, told: set[str]) -> int:
        """Each charge is in it, once, and nothing else, and so is what was `told` as paid; how many there are.

        Raises:
            FailedError: something is not so.
        """
        status, said = self._kiosk("reconcile", "--look", "--json")
        check(status == 0, f"ledger and Stripe differ: {said}")
        rows = self._folder / "rows.csv"
        status, said = self._kiosk("ledger", "export", "--drive", "--out", str(rows))
        check(status == 0, f"the ledger is not exported: {said}")
        text, charges = rows.read_text("utf-8"), self._stripe.charges()
        check(len(set(charges.values())) == len(charges), "something was charged twice")
        lost = {intent for intent in charges if intent not in text}
        check(not lost, f"charged, and not in the ledger: {lost}")
        check(not told - set(charges), f"told as paid, and not charged: {told - set(charges)}")
        return len(charges)

    def _kiosk(self, *words: str) -> tuple[int, str]:
        line = [sys.executable, "-m", "kiosk", "--data", str(self._folder), *words, "--practice"]
        where = os.environ | {"KIOSK_STRIPE_API_BASE": self._stripe.base}
        done = subprocess.run(line, env=where, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return done.returncode, done.stdout.strip()


def paid_in(said: str) -> str:
    """The PaymentIntent that `kiosk give --json` told as paid; empty where it told none."""
    _, begins, answer = said.partition("{")
    told = json.loads(begins + answer) if begins else {}
    return told["payment_intent"] if told.get("outcome") == "paid" else ""
