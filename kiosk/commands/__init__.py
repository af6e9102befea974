"""One module a group of commands: each adds itself to the parser and answers with an exit code.

0: done, or yes. 1: the answer is no. 2: wrong usage, or it cannot be done:
`CommandRefusedError` then has the sentence.
"""

from collections.abc import Collection
from typing import NamedTuple


class Command(NamedTuple):
    """What the command line knows of a command before it is named."""

    module: str
    """The one in this package that has it."""
    help: str


COMMANDS = {
    "run": Command("run", "show the kiosk (the default)"),
    "display": Command(
        "display", "show a second screen, for a stage or a hall: the goal, the last gifts and one code"
    ),
    "snapshot": Command("run", "save pictures of the scenes"),
    "campaign": Command("campaign", "create, import, check and share campaigns"),
    "ledger": Command("ledger", "record gifts and members; tally, report, export, verify and back up"),
    "settings": Command("settings", "show and change this kiosk's settings"),
    "key": Command("key", "save, check and remove this kiosk's keys and passwords"),
    "reader": Command("reader", "register and list card readers"),
    "pin": Command("pin", "set or reset the PINs of volunteers and staff"),
    "shift": Command("shift", "start or end a volunteer's shift; cards are taken only during one"),
    "give": Command("give", "take one gift without a screen, to test the reader or a phone; 0 only if it was paid"),
    "feed": Command("feed", "list, test and accept the totals from outside"),
    "fleet": Command("fleet", "several kiosks, one total"),
    "reconcile": Command("reconcile", "compare this kiosk's gifts with Stripe, and record what the ledger lacks"),
    "doctor": Command("doctor", "check everything a booth needs before it opens; 1 if something is wrong"),
    "simulator": Command("simulator", "run a simulated Stripe on this machine until Ctrl+C; no real money moves"),
}
"""By name, in the order of `kiosk --help`."""


class CommandRefusedError(Exception):
    """The command can't be carried out; one sentence says why and what to do."""


def there_are(names: Collection[str]) -> str:
    """`there is website`, `there are gifts, members`, or `there are none`: what could have been named instead."""
    return f"there {'is' if len(names) == 1 else 'are'} {', '.join(names) or 'none'}"
