"""The check-list as a whole: which lines there are, in the order in which a volunteer reads them."""

import datetime as dt
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.checks.account import look_at_key, look_at_reader
from kiosk.checks.check import Check, limited
from kiosk.checks.files import look_at_files
from kiosk.checks.ledger import Shelf, look_at_book, look_at_feeds, look_at_not_counted, look_at_shift
from kiosk.checks.machine import (
    DisplaySize,
    look_at_codes,
    look_at_disk,
    look_at_display,
    look_at_letters,
    look_at_time_zones,
)
from kiosk.checks.network import look_at_clock, look_at_network
from kiosk.checks.practice_payment import Opening, look_at_practice_payment
from kiosk.checks.speech import look_at_speech
from kiosk.model.monthly import monthly_payments

if TYPE_CHECKING:
    from kiosk.machine.settings import Settings
    from kiosk.model.campaign import Campaign
    from kiosk.model.letters import Undrawn


def checks_for(
    data: Path,
    settings: "Settings",
    campaign: "Campaign",
    *,
    practice: bool,
    clock: Callable[[], dt.datetime],
    display: DisplaySize | None = None,
    environ: Mapping[str, str] = os.environ,
    session: Opening | None = None,
    undrawn: "Undrawn | None" = None,
) -> tuple[Check, ...]:
    """The lines; nothing is looked at yet, and each may be looked at in any thread.

    Args:
        data: the data folder.
        settings: of this machine.
        campaign: the one on the screen.
        practice: whether it is play money.
        clock: with a time zone.
        display: what is known of the screen; `None` where nothing is.
        environ: where `KIOSK_STRIPE_API_BASE` may stand.
        undrawn: which letters this machine cannot draw; `None` where nobody can tell.
        session: opens a payment session of practice; `None` where none may be opened beside the one there is.
    """
    shelf = Shelf(data, settings, practice)
    return (
        limited("network", lambda: look_at_network(environ, practice=practice)),
        limited("clock", lambda: look_at_clock(environ, clock, shelf, campaign.id, practice=practice)),
        limited("time_zones", look_at_time_zones),
        limited("key", lambda: look_at_key(environ, practice=practice, monthly=monthly_payments(campaign) != "none")),
        limited("reader", lambda: look_at_reader(environ, settings.reader, practice=practice)),
        limited("shift", lambda: look_at_shift(shelf)),
        limited("book", lambda: look_at_book(shelf)),
        limited("not_counted", lambda: look_at_not_counted(shelf, campaign, clock)),
        limited("disk", lambda: look_at_disk(data)),
        limited("files", lambda: look_at_files(data, settings, environ)),
        limited("feeds", lambda: look_at_feeds(shelf, campaign, clock)),
        limited("codes", lambda: look_at_codes(campaign, settings, display, clock())),
        limited("display", lambda: look_at_display(display, settings)),
        limited("letters", lambda: look_at_letters(campaign, settings.language or campaign.language, undrawn)),
        *((limited("speech", lambda: look_at_speech(settings, campaign)),) if settings.speech != "off" else ()),
        limited("payment", lambda: look_at_practice_payment(session, campaign, practice=practice)),
    )
