"""Joins what the goals' figures come from: this kiosk's ledger, the feeds, Stripe and the other kiosks."""

import datetime as dt
from collections.abc import Callable, Mapping
from concurrent.futures import Executor

from kiosk.app.choices import Choices
from kiosk.app.fleet_link import link_to
from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import Ledger
from kiosk.ledger.verify import verify
from kiosk.ledger.watching import LedgerWatch
from kiosk.machine.keys import feed_secret
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.settings import Settings
from kiosk.machine.stripe_feed import StripeFeed
from kiosk.model.campaign import Campaign
from kiosk.model.phase import believed
from kiosk.ui.attract.records import GoalFigure
from kiosk.ui.attract.thanks_queue import Arrivals
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.goals.controller import GoalsController
from kiosk.ui.goals.feed_poller import Read
from kiosk.ui.goals.ledger_checker import LedgerChecker


def open_goals(
    choices: Choices,
    settings: Settings,
    notes: StaffNotes,
    executor: Executor | None,
    on_figures: Callable[[Campaign, Mapping[str, GoalFigure], Arrivals, int | None], None],
    *,
    writes: bool,
) -> GoalsController | None:
    """What keeps the goals up to date; without leave to write, only where there is a ledger already.

    Args:
        choices: of this run.
        settings: of this machine.
        notes: what staff should know of the figures.
        executor: who does the lanes' work; a thread for each unless given.
        on_figures: see `GoalsController`.
        writes: whether anything is written, and so whether feeds and other kiosks are heard.
    """
    practice = choices.practice
    file = ledger_files(choices.data, practice=practice).ledger
    if not (writes or file.exists()):
        return None

    def ledger() -> Ledger:
        return open_own_ledger(choices.data, settings, practice=practice, clock=choices.clock, read_only=not writes)

    def now() -> dt.datetime:
        at = choices.at
        if at is None:
            return believed(choices.clock())
        return at if at.tzinfo else at.replace(tzinfo=dt.UTC)

    def stripe_feed(campaign: Campaign) -> Read:
        return StripeFeed(campaign, practice=practice).read

    goals = GoalsController(
        LedgerWatch(ledger, file),
        now,
        notes,
        executor,
        stripe_feed,
        on_figures,
        lambda feed: feed_secret(feed, practice=practice),
    )
    fleet = settings.fleet
    if fleet is not None and writes and not practice:
        goals.join(ledger, lambda own: link_to(fleet, own, choices.clock))
    return goals


def check_ledger(choices: Choices, notes: StaffNotes, executor: Executor | None) -> LedgerChecker:
    """What checks this kiosk's whole ledger, some time after the start."""
    return LedgerChecker(
        lambda on_progress: verify(choices.data, practice=choices.practice, on_progress=on_progress), notes, executor
    )
