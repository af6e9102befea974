"""A file from an https address, within limits of time and size, and stoppable at any time."""

from collections.abc import Callable
from contextlib import closing
from http.client import HTTPException, HTTPResponse, IncompleteRead
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.trouble import AddressTrouble, about_status, trouble_of
from kiosk.model.link import link_host
from kiosk.net.deadline import Deadline
from kiosk.net.https import BoundedConnection, usual_authorities

SECONDS = 600.0
"""For the whole of it, over a slow booth's network."""
_CHUNK = 16 * 1024


class _UnusableError(Exception):
    def __init__(self, why: AddressTrouble) -> None:
        super().__init__(why)
        self.why = why


def download(
    address: str,
    largest: int,
    on_progress: Callable[[float], None],
    is_stopped: Callable[[], bool],
    *,
    authorities: Path | None = None,
    seconds: float = SECONDS,
) -> bytes | FeedFailure:
    """What `address` holds, asked once: no redirect is followed, and nothing is tried again.

    Only the system's looking up of the host's name can't be stopped.

    Args:
        address: an https link that `kiosk.model.link.check_link` let pass.
        largest: how many bytes it may have.
        on_progress: hears what part has come, from 0 to 1, where the other side says how much there is.
        is_stopped: whether nobody wants it any more.
        authorities: a PEM file of those whose word for a host is taken; the usual ones without it.
        seconds: after which it is over, whatever the other side does.

    Raises:
        StoppedError: `is_stopped` said so.
    """
    parts, host = urlsplit(address), link_host(address)
    target = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    sent = {"Accept-Encoding": "identity", "User-Agent": "donation-kiosk", "Connection": "close"}
    try:
        deadline = Deadline(seconds, is_stopped=is_stopped)
        with closing(BoundedConnection(host, 443, authorities or usual_authorities(), deadline)) as connection:
            connection.request("GET", target, headers=sent)
            with connection.getresponse() as response:
                _check_head(host, response, largest)
                return _body(host, response, largest, on_progress)
    except _UnusableError as error:
        return FeedFailure(error.why)
    except (OSError, HTTPException) as error:
        return FeedFailure(trouble_of(host, seconds, error))


def _check_head(host: str, response: HTTPResponse, largest: int) -> None:
    if response.status != 200:
        raise _UnusableError(about_status(host, response, "download"))
    if response.headers.get_content_type() == "text/html":
        raise _UnusableError(AddressTrouble("web_page", (host,)))
    if response.getheader("Content-Encoding", "identity").lower() != "identity":
        raise _UnusableError(AddressTrouble("packed_again", (host,)))
    if response.length is None and not response.chunked:
        raise _UnusableError(AddressTrouble("no_length", (host,)))
    if (response.length or 0) > largest:
        raise _too_large(host, largest)


def _body(host: str, response: HTTPResponse, largest: int, on_progress: Callable[[float], None]) -> bytes:
    whole, body = response.length, BytesIO()
    while chunk := response.read(_CHUNK):
        if body.tell() + len(chunk) > largest:
            raise _too_large(host, largest)
        body.write(chunk)
        if whole:
            on_progress(body.tell() / whole)
    if response.length:
        raise IncompleteRead(b"", response.length)
    return body.getvalue()


def _too_large(host: str, largest: int) -> _UnusableError:
    return _UnusableError(AddressTrouble("download_too_large", (host, largest)))
