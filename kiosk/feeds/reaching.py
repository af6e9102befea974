"""Whether an address can be reached by https, and on which host it ends; its page is not read."""

from collections.abc import Callable, Collection
from contextlib import closing
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from kiosk.feeds.trouble import AddressTrouble, trouble_of
from kiosk.model.records import dataclass
from kiosk.net.deadline import Deadline
from kiosk.net.https import BoundedConnection, usual_authorities

SECONDS = 10.0
"""For the whole of it, with all that the address leads on to."""
_MOST_STEPS = 5
"""From one address on to the next, as browsers allow a few more."""


@dataclass(frozen=True, slots=True)
class Answers:
    """There is a page."""

    host: str
    """On which it ends."""


@dataclass(frozen=True, slots=True)
class LeadsElsewhere:
    """It leads on to another host than the campaign names, which isn't asked."""

    host: str
    to: str
    """The other host; empty where the way leads on without end."""


@dataclass(frozen=True, slots=True)
class Unencrypted:
    """It leads on to an address without https."""

    host: str
    to: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """It answers, but not a program: perhaps it does so to people."""

    host: str
    status: int


Reached = Answers | LeadsElsewhere | Unencrypted | Unclear | AddressTrouble


def reach(
    address: str,
    allowed_hosts: Collection[str],
    *,
    is_stopped: Callable[[], bool] = lambda: False,
    authorities: Path | None = None,
    seconds: float = SECONDS,
) -> Reached:
    """What becomes of somebody who opens `address`; it blocks for `seconds` at most.

    Args:
        address: an https link that `kiosk.model.link.check_link` let pass.
        allowed_hosts: the hosts that the campaign names; only they are asked, and on them redirects are followed.
        is_stopped: whether nobody wants to know any more.
        authorities: a PEM file of those whose word for a host is taken; the usual ones without it.
        seconds: for all of it.

    Raises:
        StoppedError: `is_stopped` said so.
    """
    deadline = Deadline(seconds, is_stopped=is_stopped)
    host = urlsplit(address).netloc
    for _ in range(_MOST_STEPS):
        parts = urlsplit(address)
        if parts.scheme != "https":
            return Unencrypted(host, _shown(parts.netloc))
        if parts.netloc not in allowed_hosts:
            return LeadsElsewhere(host, _shown(parts.netloc))
        host = parts.netloc
        try:
            answer = _ask(address, deadline, authorities or usual_authorities())
        except (OSError, HTTPException) as error:
            return trouble_of(host, seconds, error)
        status, onward = answer
        if onward is None:
            return _told(host, status)
        address = urljoin(address, onward)
    return LeadsElsewhere(host, "")


def _ask(address: str, deadline: Deadline, authorities: Path) -> tuple[int, str | None]:
    """The status, and where it leads on to."""
    parts = urlsplit(address)
    target = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    sent = {"Accept": "text/html, */*;q=0.1", "User-Agent": "donation-kiosk", "Connection": "close"}
    with closing(BoundedConnection(parts.netloc, 443, authorities, deadline)) as connection:
        connection.request("GET", target, headers=sent)
        with connection.getresponse() as response:
            leads_on = 300 <= response.status < 400
            return response.status, response.getheader("Location") if leads_on else None


def _shown(host: str) -> str:
    """A host that a stranger names, in signs that a line can have."""
    return ascii(host[:60])[1:-1]


def _told(host: str, status: int) -> Reached:
    if 200 <= status < 300:
        return Answers(host)
    if status in (404, 410):
        return AddressTrouble("nothing_there", (host, str(status)))
    return Unclear(host, status)
