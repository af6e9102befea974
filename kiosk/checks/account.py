"""Whether Stripe takes this machine's key, and how this kiosk's reader is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.checks.check import Found
from kiosk.checks.network import STILL, has_own_stripe
from kiosk.net.deadline import Timeouts

if TYPE_CHECKING:
    from kiosk.machine.stripe_access import StripeAccess
    from kiosk.payments.reader_state import ReaderState

_TIMEOUTS = Timeouts(connect=3.0, read=4.0)
_NO_KEY = (
    f"This kiosk has no Stripe key, so no cards or payments by phone are taken here; {STILL}, staff sets one with:"
)


def look_at_key(environ: Mapping[str, str], *, practice: bool) -> Found:
    """Whether there is a key, of which kind it is, and whether it may do what a kiosk does."""
    from kiosk.machine.stripe_access import PRACTICE_KEY
    from kiosk.payments.key_check import KeyKnown, check_with_stripe

    if has_own_stripe(environ, practice=practice):
        return Found("skipped", "Practice has a key of its own and needs none from Stripe.")
    access = _access(environ, practice=practice)
    if isinstance(access, Found):
        return access
    answer = check_with_stripe(access.key, access.base, timeouts=_TIMEOUTS)
    if not isinstance(answer, KeyKnown):
        return Found("bad", _off(str(answer)))
    if answer.lacks:
        tick = ", ".join(answer.lacks)
        return Found(
            "bad",
            f"The Stripe key may do too little, so some gifts would fail; {STILL}, "
            f"staff ticks {tick} for it in Stripe's Dashboard.",
        )
    if access.key == PRACTICE_KEY:
        return Found("good", "Stripe takes the key of practice, which moves no real money.")
    kind = f"{'live' if access.key.live else 'test'} {'restricted' if access.key.restricted else 'secret'}"
    return Found("good", f"Stripe knows the {kind} key, and it may do what a kiosk does.")


def look_at_reader(environ: Mapping[str, str], reader: str | None, *, practice: bool) -> Found:
    """How the reader with the id `reader` is; in practice, the simulated one."""
    from kiosk.payments.readers import Readers
    from kiosk.payments.trouble import ReaderTrouble

    if has_own_stripe(environ, practice=practice):
        return Found("skipped", "Practice brings its own reader.")
    if reader is None and not practice:
        return Found("skipped", "No card reader is set up, so people give by phone.")
    access = _access(environ, practice=practice)
    if isinstance(access, Found):
        return Found("bad", "The card reader cannot be asked about without a key; see the Stripe key.")
    readers = Readers(access.key, access.base, timeouts=_TIMEOUTS)
    if practice or reader is None:
        listed = readers.readers()
        if isinstance(listed, ReaderTrouble):
            return Found("bad", _off(str(listed)))
        simulated = [one for one in listed if one.device_type.startswith("simulated")]
        if not simulated:
            return Found("good", "Practice brings its own reader with the first payment.")
        return _reader(simulated[0])
    seen = readers.reader(reader)
    return Found("bad", _off(str(seen))) if isinstance(seen, ReaderTrouble) else _reader(seen)


def _reader(seen: "ReaderState") -> Found:
    called = f"The card reader {seen.label}" if seen.label else f"The card reader {seen.id}"
    place = f" at {seen.location.name}" if seen.location is not None and seen.location.name else ""
    if seen.online:
        return Found("good", f"{called}{place} is online.")
    return Found(
        "bad",
        f"{called}{place} is offline, so cards may not be taken; people can give by phone or cash, "
        "switch it on and look whether it is in the network.",
    )


def _access(environ: Mapping[str, str], *, practice: bool) -> "StripeAccess | Found":
    from kiosk.machine.keys import SecretMissingError, SecretRefusedError
    from kiosk.machine.stripe_access import stripe_access
    from kiosk.payments.connection import StripeRefusedError

    try:
        return stripe_access(practice=practice, environ=environ)
    except SecretMissingError:
        return Found("bad", f"{_NO_KEY} kiosk key set stripe{' --practice' if practice else ''}")
    except (SecretRefusedError, StripeRefusedError) as error:
        return Found("bad", _off(str(error)))


def _off(why: str) -> str:
    return f"No cards or payments by phone are taken here, but {STILL}: {why}"
