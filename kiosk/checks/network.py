"""Whether Stripe can be reached, and whether this machine's clock agrees with Stripe's."""

import datetime as dt
from collections.abc import Callable, Mapping

from kiosk.checks.check import Found
from kiosk.checks.findings import BaseRefused, ClockFound, ClockNotCompared, NetworkFound
from kiosk.checks.ledger import Shelf
from kiosk.model.phase import EARLIEST_CREDIBLE_YEAR
from kiosk.payments.api_base import API_BASE, base_of
from kiosk.payments.trouble import StripeRefusedError

CLOCK_WATCH = dt.timedelta(minutes=2)
"""How far the clock may be off before somebody should look."""
CLOCK_BAD = dt.timedelta(days=1)


def has_own_stripe(environ: Mapping[str, str], *, practice: bool) -> bool:
    """Whether practice uses the Stripe within the kiosk, which only that kiosk can ask."""
    return practice and not environ.get(API_BASE)


def look_at_network(environ: Mapping[str, str], *, practice: bool) -> Found:
    """Whether Stripe answers, or the Stripe on this machine that `environ` names."""
    from kiosk.payments.stripe_answer import Answered, Impostor, Silent, Unproven, ask

    if has_own_stripe(environ, practice=practice):
        return Found("skipped", NetworkFound("own_stripe"))
    try:
        base = base_of(environ, live=False)
    except StripeRefusedError as error:
        return Found("bad", BaseRefused(error.trouble))
    match ask(base):
        case Answered(status=status) if status >= 500:
            return Found("watch", NetworkFound("failing", status=status))
        case Answered():
            return Found("good", NetworkFound("reached", base or ""))
        case Silent():
            return Found("bad", NetworkFound("silent"))
        case Unproven():
            return Found("bad", NetworkFound("unproven"))
        case Impostor():
            return Found("bad", NetworkFound("impostor"))


def look_at_clock(
    environ: Mapping[str, str], clock: Callable[[], dt.datetime], shelf: Shelf, campaign: str, *, practice: bool
) -> Found:
    """How far `clock` (with a time zone) is from Stripe's; where Stripe gives no time, the ledger is the witness."""
    from kiosk.payments.stripe_answer import Answered, ask

    now = clock()
    if now.year < EARLIEST_CREDIBLE_YEAR:
        return Found("bad", ClockFound("past", year=now.year))
    if has_own_stripe(environ, practice=practice):
        return _by_ledger(now, shelf, campaign) or Found("skipped", ClockFound("own_stripe"))
    try:
        answer = ask(base_of(environ, live=False))
    except StripeRefusedError as error:
        return _by_ledger(now, shelf, campaign) or Found("skipped", ClockNotCompared(error.trouble))
    if not isinstance(answer, Answered) or answer.at is None:
        return _by_ledger(now, shelf, campaign) or Found("skipped", ClockFound("no_time"))
    off = clock() - answer.at
    if abs(off) <= CLOCK_WATCH:
        return Found("good", ClockFound("agrees"))
    if abs(off) > CLOCK_BAD:
        return Found("bad", ClockFound("far_off", off))
    return Found("watch", ClockFound("off", off))


def _by_ledger(now: dt.datetime, shelf: Shelf, campaign: str) -> Found | None:
    """That `now` is before the newest entry of the ledger; `None` where it isn't, or nobody can tell."""
    from kiosk.ledger.trouble import LedgerTroubleError

    try:
        with shelf.reading() as ledger:
            newest = ledger.newest(campaign) if ledger is not None else None
    except LedgerTroubleError:
        return None
    if newest is None or newest - now <= CLOCK_WATCH:
        return None
    return Found("bad" if newest - now > CLOCK_BAD else "watch", ClockFound("behind_ledger", now - newest))
