"""The ledger that a command means, with its campaign; trouble becomes a sentence and exit code 2."""

import argparse
import datetime as dt
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.app.choices import utc_now
from kiosk.commands import CommandRefusedError
from kiosk.commands.clean_output import uncleaned
from kiosk.commands.options import campaign_of, data_folder_of, is_practice, settings_of
from kiosk.ledger.elsewhere import Elsewhere
from kiosk.ledger.encoding import decode
from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.reports.making import tally_now, what_counts_now
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.model.campaign import Campaign
from kiosk.model.fact import Fact
from kiosk.model.plain_text import escaped
from kiosk.model.records import dataclass
from kiosk.model.tally import Tally
from kiosk.model.what_counts import WhatCounts
from kiosk.words.ledger import LedgerWords
from kiosk.words.not_counted import NotCountedWords

_QUIET_SECONDS = 1.0
_SECONDS_A_LINE = 5.0
"""Where lines can't be written over."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open ledger with what the command counts in it."""

    ledger: Ledger
    campaign: Campaign
    now: dt.datetime
    is_practice: bool

    def tally(self) -> Tally:
        """Where the goals stand."""
        return tally_now(self.ledger, self.campaign, self.now)

    def what_counts(self) -> tuple[WhatCounts, ...]:
        """What their figures are made of, as far as feeds and other kiosks were heard of."""
        return what_counts_now(self.ledger, self.campaign, self.now)

    def elsewhere(self) -> tuple[Elsewhere, ...]:
        """What the ledger got since the drive began and the campaign doesn't count."""
        campaign = self.campaign
        return self.ledger.elsewhere(campaign, campaign.counted_since(self.now))

    def own_fact(self, number: int) -> Fact | None:
        """What this kiosk wrote under `number`."""
        copies = self.ledger.copies(self.ledger.identity.uuid, number - 1, 1)
        return decode(copies[0].body) if copies and copies[0].sequence == number else None


@contextmanager
def opened(arguments: argparse.Namespace, *, to_read: bool = False) -> Iterator[Opened]:
    """The ledger; one that can't be written is still read.

    Raises:
        CommandRefusedError: it, the settings or the campaign can't be used.
    """
    settings = settings_of(arguments)
    campaign = campaign_of(arguments, settings)
    data, practice = data_folder_of(arguments), is_practice(arguments)
    with told_trouble():
        try:
            progress = progress_of("Counting the ledger anew")
            ledger = open_own_ledger(data, settings, practice=practice, on_progress=progress)
        except LedgerTroubleError as trouble:
            if not to_read or trouble.kind not in ("full", "locked", "read_only"):
                raise
            ledger = open_own_ledger(data, settings, practice=practice, read_only=True)
        with ledger:
            yield Opened(ledger, campaign, utc_now(), practice)


@contextmanager
def told_trouble() -> Iterator[None]:
    """The ledger's trouble as a command's refusal."""
    try:
        yield
    except LedgerTroubleError as trouble:
        raise CommandRefusedError(LedgerWords().sentence(trouble.trouble)) from None


def progress_of(what: str, clock: Callable[[], float] = time.monotonic) -> Callable[[int, int], None]:
    """What says on standard error how far `what` has come, once it takes longer than a second."""
    began = last = clock()
    is_terminal = sys.stderr.isatty()
    every = 0.1 if is_terminal else _SECONDS_A_LINE

    def tell(done: int, of: int) -> None:
        nonlocal last
        now = clock()
        if now - began < _QUIET_SECONDS or (now - last < every and done < of):
            return
        last = now
        line = f"{what}: {done:,} of {of:,}"
        if is_terminal:
            uncleaned(sys.stderr).write(f"\r{escaped(line)}\x1b[K" + ("\n" if done >= of else ""))
        else:
            sys.stderr.write(f"{line}\n")
        sys.stderr.flush()

    return tell


def print_json(told: object) -> None:
    """`told` on standard output."""
    print(json.dumps(told, ensure_ascii=False, indent=2))


def not_counted(arguments: argparse.Namespace, campaign: Campaign) -> list[str]:
    """What this machine's ledger holds and `campaign` doesn't count, a sentence each; nothing where none is begun."""
    data = data_folder_of(arguments)
    if not ledger_files(data).ledger.exists():
        return []
    try:
        with open_own_ledger(data, settings_of(arguments), read_only=True) as ledger:
            found = ledger.elsewhere(campaign, campaign.counted_since(utc_now()))
    except (LedgerTroubleError, CommandRefusedError):  # told by those who use them
        return []
    return [NotCountedWords().sentence(one, campaign.currency) for one in found]
