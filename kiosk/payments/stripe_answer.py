"""Whether Stripe answers at all, asked without a key, and what time it is there."""

import datetime as dt
import json
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from kiosk.model.records import dataclass
from kiosk.net.deadline import Deadline, Timeouts

STRIPE = "https://api.stripe.com"
TIMEOUTS = Timeouts(connect=6.0, read=6.0, whole=6.0)
_ASKED = "/v1/terminal/locations?limit=1"
_LARGEST = 65_536


@dataclass(frozen=True, slots=True)
class Answered:
    """Stripe answered, whatever it said."""

    at: dt.datetime | None
    """What time it is there, in UTC, to the second; `None` where it didn't say."""
    status: int
    """By HTTP; without a key 401 is the usual one."""


@dataclass(frozen=True, slots=True)
class Silent:
    """Nobody answered whole and in time."""


@dataclass(frozen=True, slots=True)
class Unproven:
    """Whoever answered could not prove to be Stripe."""


@dataclass(frozen=True, slots=True)
class Impostor:
    """Something else answered, such as the log-in page of a network."""


def ask(base: str | None, timeouts: Timeouts = TIMEOUTS) -> Answered | Silent | Unproven | Impostor:
    """What comes of asking the Stripe at `base` (Stripe itself without one); blocks for the whole of `timeouts`.

    Looking up the name is the system's, which has a limit of its own.
    """
    from kiosk.net.sdk_session import NotProvenError, bounded_session  # brings requests, half a second

    deadline = Deadline(timeouts.whole)
    with bounded_session(deadline) as session:
        try:
            wait = (timeouts.connect, timeouts.read)
            address = f"{base or STRIPE}{_ASKED}"
            with session.get(address, timeout=wait, stream=True, allow_redirects=False) as answer:
                body = b""
                for part in answer.iter_content(8192):
                    body += part
                    deadline.left()
                    if len(body) > _LARGEST:
                        return Impostor()
        except NotProvenError:
            return Unproven()
        except OSError:  # all that requests raises, and the deadline's
            return Silent()
    if answer.status_code < 500 and not _is_stripes(body):
        is_json = answer.headers.get("Content-Type", "").startswith("application/json")
        is_cut_short = is_json or not (body or answer.is_redirect)
        return Silent() if is_cut_short else Impostor()
    return Answered(_moment(answer.headers), answer.status_code)


def _is_stripes(body: bytes) -> bool:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return False
    return isinstance(told, dict) and (isinstance(told.get("error"), dict) or told.get("object") == "list")


def _moment(headers: Mapping[str, str]) -> dt.datetime | None:
    try:
        moment = parsedate_to_datetime(headers.get("Date", ""))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)
