"""Whether Stripe can be reached, and whether this machine's clock agrees with Stripe's."""

import datetime as dt
from collections.abc import Callable, Mapping

from kiosk.checks.check import Found

CLOCK_WATCH = dt.timedelta(minutes=2)
"""How far the clock may be off before somebody should look."""
CLOCK_BAD = dt.timedelta(days=1)
FIRST_YEAR = 2024
"""Before this kiosk was made."""
STILL = "people can still scan the codes or give cash"
_NOTHING = "so no cards or payments by phone are taken here"
OWN_STRIPE = "Practice has a Stripe of its own on this machine and needs no network."


def has_own_stripe(environ: Mapping[str, str], *, practice: bool) -> bool:
    """Whether practice uses the Stripe within the kiosk, which only that kiosk can ask."""
    from kiosk.payments.connection import API_BASE  # brings Stripe's SDK, half a second

    return practice and not environ.get(API_BASE)


def look_at_network(environ: Mapping[str, str], *, practice: bool) -> Found:
    """Whether Stripe answers, or the Stripe on this machine that `environ` names."""
    from kiosk.payments.connection import StripeRefusedError, base_of
    from kiosk.payments.stripe_answer import Answered, Impostor, Silent, Unproven, ask

    if has_own_stripe(environ, practice=practice):
        return Found("skipped", OWN_STRIPE)
    try:
        base = base_of(environ, live=False)
    except StripeRefusedError as error:
        return Found("bad", str(error))
    match ask(base):
        case Answered(status=status) if status >= 500:
            return Found(
                "watch",
                f"Stripe has trouble of its own (HTTP {status}), so cards and payments by phone may fail; "
                f"{STILL}, look again in some minutes.",
            )
        case Answered():
            return Found("good", "Stripe can be reached." if base is None else f"The Stripe at {base} can be reached.")
        case Silent():
            return Found(
                "bad", f"Stripe cannot be reached, {_NOTHING}; {STILL}, look at the network's cable or Wi-Fi."
            )
        case Unproven():
            return Found(
                "bad",
                f"Stripe cannot be told from an impostor, {_NOTHING}; {STILL}, "
                "check this machine's date and time, then whether the network wants a log-in.",
            )
        case Impostor():
            return Found(
                "bad",
                f"Something else answers in Stripe's place, {_NOTHING}; {STILL}, "
                "open a browser and log in to the network, or use another one.",
            )


def look_at_clock(environ: Mapping[str, str], clock: Callable[[], dt.datetime], *, practice: bool) -> Found:
    """How far `clock` (with a time zone) is from Stripe's."""
    from kiosk.payments.connection import StripeRefusedError, base_of
    from kiosk.payments.stripe_answer import Answered, ask

    now = clock()
    if now.year < FIRST_YEAR:
        return _wrong(f"says it is {now.year}")
    if has_own_stripe(environ, practice=practice):
        return Found("skipped", "Practice has no other clock to compare this machine's with.")
    try:
        answer = ask(base_of(environ, live=False))
    except StripeRefusedError as error:
        return Found("skipped", f"The clock was not compared with Stripe's: {error}")
    if not isinstance(answer, Answered) or answer.at is None:
        return Found("skipped", "The clock could not be compared with Stripe's, which told no time.")
    off = clock() - answer.at
    if abs(off) <= CLOCK_WATCH:
        return Found("good", "The clock agrees with Stripe's.")
    told = f"is {_length(abs(off))} {'ahead' if off > dt.timedelta() else 'behind'}"
    if abs(off) > CLOCK_BAD:
        return _wrong(told)
    return Found(
        "watch", f"This machine's clock {told}, so times in the book are wrong; set it right, people can go on giving."
    )


def _wrong(told: str) -> Found:
    return Found(
        "bad",
        f"This machine's clock {told}, so Stripe may refuse it and the book has wrong days; "
        "set date and time before anybody gives.",
    )


def _length(span: dt.timedelta) -> str:
    minutes = int(span.total_seconds() // 60)
    for size, unit in ((1440, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            number = minutes // size
            return f"{number} {unit}{'s' if number > 1 else ''}"
    return "less than a minute"
