"""The Stripe key, beyond that it is there: what to tick when it is made, and what Stripe says to it."""

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.commands.options import data_folder_of, is_practice
from kiosk.commands.reader_text import reader_as_json

if TYPE_CHECKING:
    from kiosk.keys import StripeKey
    from kiosk.payments.connection import Key
    from kiosk.payments.reader_seen import ReaderSeen


@dataclass(frozen=True, slots=True)
class AtStripe:
    """What came of asking."""

    lacks: tuple[str, ...] = ()
    """Permissions, by the names of Stripe's Dashboard."""
    reader: "ReaderSeen | None" = None
    """This kiosk's, where one is set and Stripe has it."""
    problem: str = ""
    """Why the key can't be relied on; empty where nothing is wrong."""

    @property
    def words(self) -> str:
        """For people."""
        return self.problem or "Stripe knows it, and it may do what a kiosk does"

    @property
    def json(self) -> dict[str, Any]:
        """For programs."""
        return {
            "works": not self.problem,
            "lacks": list(self.lacks),
            "reader": reader_as_json(self.reader) if self.reader else None,
            "problem": self.problem or None,
        }


def how_to_make_one() -> str:
    """What to tick for a key of a kiosk that takes cards."""
    from kiosk.payments.permissions import LOCATIONS_WRITE, PERMISSIONS

    ticks = "\n".join(f"  {permission.name}" for permission in PERMISSIONS)
    return (
        "Make a restricted key in Stripe's Dashboard under Developers, API keys. To take cards and to read what was "
        f"given, tick for it\n{ticks}\nand leave everything else at None ({LOCATIONS_WRITE} only for as long as "
        "`kiosk reader register --new-location` needs it). A live secret key (sk_live_) is refused: it may do "
        "anything with the account."
    )


def ask_stripe(key: "StripeKey", arguments: argparse.Namespace) -> AtStripe | None:
    """What Stripe says to `key`, and to this kiosk's reader; nothing is changed, here or there.

    `None` where nothing is asked: a test key is for practice, and practice asks a Stripe on this machine alone.
    """
    import os

    from kiosk.payments.connection import API_BASE, StripeRefusedError, base_of
    from kiosk.settings import SettingsRefusedError, read_settings

    practice = is_practice(arguments)
    if not key.live and not (practice and os.environ.get(API_BASE)):
        return None
    try:
        base = base_of(os.environ, live=key.live)
        ours = None if practice else read_settings(data_folder_of(arguments)).settings.reader
    except (StripeRefusedError, SettingsRefusedError) as error:
        return AtStripe(problem=str(error))
    return said_by_stripe(key, base, ours)


def said_by_stripe(key: "Key", base: str | None, ours: str | None) -> AtStripe:
    """What the Stripe at `base` says to `key`, and to the reader `ours` where one is set."""
    from kiosk.payments.key_check import KeyUnproven, check_with_stripe
    from kiosk.payments.readers import ReaderRefused, Readers

    answer = check_with_stripe(key, base)
    if isinstance(answer, KeyUnproven):
        return AtStripe(problem=answer.why)
    if answer.lacks:
        tick = ", ".join(answer.lacks)
        return AtStripe(
            answer.lacks, problem=f"The Stripe key may do too little; in the Dashboard, tick {tick} for it."
        )
    if ours is None:
        return AtStripe()
    reader = Readers(key, base).reader(ours)
    return AtStripe(problem=reader.why) if isinstance(reader, ReaderRefused) else AtStripe(reader=reader)
