"""Whether Stripe takes this machine's key, and how this kiosk's reader is."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.checks.check import Found
from kiosk.checks.findings import KeyFound, KeyLacks, KeyMissing, KeyUnusable, ReaderFound, StripeOff
from kiosk.checks.network import has_own_stripe
from kiosk.net.deadline import Timeouts

if TYPE_CHECKING:
    from kiosk.machine.stripe_access import StripeAccess
    from kiosk.payments.reader_state import ReaderState

_TIMEOUTS = Timeouts(connect=3.0, read=4.0)


def look_at_key(environ: Mapping[str, str], *, practice: bool, monthly: bool = False) -> Found:
    """Whether there is a key, of which kind it is, and what it may do; `monthly` gifts need more."""
    from kiosk.machine.stripe_access import PRACTICE_KEY
    from kiosk.payments.key_check import KeyKnown, check_with_stripe

    if has_own_stripe(environ, practice=practice):
        return Found("skipped", KeyFound("own_stripe"))
    access = _access(environ, practice=practice)
    if isinstance(access, Found):
        return access
    answer = check_with_stripe(access.key, access.base, timeouts=_TIMEOUTS, monthly=monthly)
    if not isinstance(answer, KeyKnown):
        return Found("bad", StripeOff(answer))
    if answer.lacks:
        return Found("bad", KeyLacks(answer.lacks))
    if access.key == PRACTICE_KEY:
        return Found("good", KeyFound("practice"))
    found = KeyFound("known", access.key.live, access.key.restricted, answer.beyond)
    return Found("watch" if answer.beyond else "good", found)


def look_at_reader(environ: Mapping[str, str], reader: str | None, *, practice: bool) -> Found:
    """How the reader with the id `reader` is; in practice, the simulated one."""
    from kiosk.payments.readers import Readers
    from kiosk.payments.trouble import ReaderTrouble

    if has_own_stripe(environ, practice=practice):
        return Found("skipped", ReaderFound("practice"))
    if reader is None and not practice:
        return Found("skipped", ReaderFound("none"))
    access = _access(environ, practice=practice)
    if isinstance(access, Found):
        return Found("bad", ReaderFound("no_key"))
    readers = Readers(access.key, access.base, timeouts=_TIMEOUTS)
    if practice or reader is None:
        listed = readers.readers()
        if isinstance(listed, ReaderTrouble):
            return Found("bad", StripeOff(listed))
        simulated = [one for one in listed if one.device_type.startswith("simulated")]
        if not simulated:
            return Found("good", ReaderFound("with_first_payment"))
        return _reader(simulated[0])
    seen = readers.reader(reader)
    return Found("bad", StripeOff(seen)) if isinstance(seen, ReaderTrouble) else _reader(seen)


def _reader(seen: "ReaderState") -> Found:
    location = seen.location.name if seen.location is not None else ""
    if seen.online:
        return Found("good", ReaderFound("online", seen.label or seen.id, location))
    return Found("bad", ReaderFound("offline", seen.label or seen.id, location))


def _access(environ: Mapping[str, str], *, practice: bool) -> "StripeAccess | Found":
    from kiosk.machine.keys import SecretMissingError, SecretRefusedError
    from kiosk.machine.stripe_access import stripe_access
    from kiosk.payments.trouble import StripeRefusedError

    try:
        return stripe_access(practice=practice, environ=environ)
    except SecretMissingError as error:
        return Found("bad", KeyMissing(practice) if error.keyring is None else KeyUnusable(error.trouble))
    except (SecretRefusedError, StripeRefusedError) as error:
        return Found("bad", KeyUnusable(error.trouble))
