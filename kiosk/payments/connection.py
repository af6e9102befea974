"""A connection to Stripe that ends: own deadlines, nothing from the environment, no redirects, no telemetry."""

import contextlib
import io
import logging
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Protocol

import stripe

from kiosk.model.stripe_trouble import NoAnswer, Refused, StripeTrouble
from kiosk.net.deadline import Deadline, Timeouts
from kiosk.net.sdk_session import bounded_session
from kiosk.payments.error_codes import meaning_of

TIMEOUTS = Timeouts()
LARGEST_ANSWER = 8_000_000
"""Bytes; a hundred objects take far less."""

_WORD = re.compile(r"[A-Za-z0-9_.\[\]-]{1,80}", re.ASCII)


class Key(Protocol):
    """A key for Stripe, checked before."""

    @property
    def text(self) -> str:
        """The key itself."""

    @property
    def live(self) -> bool:
        """Whether it moves real money."""


@contextlib.contextmanager
def connected(
    key: Key,
    base: str | None,
    *,
    timeouts: Timeouts = TIMEOUTS,
    deadline: Deadline | None = None,
) -> Iterator[stripe.StripeClient]:
    """A client for the time of a `with`; it retries nothing by itself.

    Args:
        key: goes with each request.
        base: what `base_of` says; Stripe itself where that is `None`.
        timeouts: to connect and to read; the whole is the deadline's.
        deadline: when the answer under way must have arrived whole; it may be moved between two of them.
    """
    stripe.enable_telemetry = False
    logging.getLogger("stripe").setLevel(logging.WARNING)  # it tells more than a log should keep
    by_then = deadline or Deadline()

    def read_whole(response: Any, **_: object) -> None:
        """Read the body at once, though it drips or has no end."""
        body = io.BytesIO()
        with contextlib.closing(response.raw):
            while chunk := response.raw.read1(65_536, decode_content=True):
                body.write(chunk)
                by_then.left()
                if body.tell() > LARGEST_ANSWER:
                    raise TimeoutError("the answer is too long")
        body.seek(0)
        response.raw = body

    session = bounded_session(by_then)
    session.max_redirects = 0
    session.hooks["response"].append(read_whole)
    client = stripe.StripeClient(
        key.text,
        http_client=stripe.RequestsClient(timeout=(timeouts.connect, timeouts.read), session=session),
        max_network_retries=0,
        base_addresses={"api": base} if base else {},
    )
    with contextlib.closing(session):
        yield client


class NotStripeError(Exception):
    """The answer has another shape than Stripe's."""


def plain_answer(ask: Callable[[], object]) -> dict[str, Any]:
    """What `ask` answers, without the SDK's classes.

    Raises:
        stripe.StripeError: no answer, or none that helps.
        NotStripeError: an answer that can't be one.
    """
    try:
        answer = ask()
    except (AttributeError, KeyError, TypeError, ValueError):  # what the SDK does with JSON that is no object
        raise NotStripeError from None
    if not isinstance(answer, stripe.StripeObject):
        raise NotStripeError
    return answer.to_dict()


def trouble_of(error: stripe.StripeError, permissions: str) -> StripeTrouble:
    """What `error` means, where the key needs `permissions`.

    Nothing of what came back is in it but Stripe's own words for what is wrong: the rest may name an account, a part
    of the key or a person.
    """
    status, told = error.http_status, _told(error)
    code = _word(told.get("code"))
    match error:
        case stripe.APIConnectionError() if type(error.__cause__).__name__ == "SSLError":
            return NoAnswer("impostor")
        case stripe.APIConnectionError():
            return NoAnswer("unreachable")
        case _ if status is not None and status >= 500:
            return NoAnswer("stripe_failed", status, stripe_code=code)
        case _ if not told:
            return NoAnswer("unreadable", status)
        case stripe.AuthenticationError():
            return NoAnswer("unknown_key", status, stripe_code=code)
        case stripe.PermissionError() if meaning_of(code) is None:
            return NoAnswer("permission", status, permissions, code)
        case stripe.RateLimitError():
            return NoAnswer("too_often", status, stripe_code=code)
        case _ if status == 409:
            return NoAnswer("conflict", status, stripe_code=code)
        case _ if status == 424:  # something that Stripe itself asks has failed
            return NoAnswer("stripe_failed", status, stripe_code=code)
        case _:
            return Refused(code, status, _word(told.get("param")))


def _told(error: stripe.StripeError) -> Mapping[str, Any]:
    """Stripe's own error object; empty where what came is none of Stripe's."""
    body: object = error.json_body
    told = body.get("error") if isinstance(body, Mapping) else None
    return told if isinstance(told, Mapping) and isinstance(told.get("type"), str) else {}


def _word(text: object) -> str:
    """A word of Stripe's; empty for anything else, which might tell a secret or be made up to look like ours."""
    return text if isinstance(text, str) and _WORD.fullmatch(text) else ""
