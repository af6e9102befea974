"""What an https address says, within limits of time and size, or why nothing usable came."""

import re
import zlib
from collections.abc import Collection, Mapping
from contextlib import closing, suppress
from http.client import HTTPException, HTTPResponse, IncompleteRead
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.trouble import AddressTrouble, about_status, trouble_of
from kiosk.model.fields import shown
from kiosk.model.records import dataclass
from kiosk.net.deadline import Deadline
from kiosk.net.https import BoundedConnection, usual_authorities

LARGEST_BODY = 64 * 1024
"""Bytes, once unpacked."""
SECONDS = 5.0
"""For the whole of a call."""
_ETAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e]{0,200}"', re.ASCII)
_HTTP_DATE = re.compile(r"[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT", re.ASCII)
_TYPES = {True: "application/json", False: "application/x-www-form-urlencoded"}
"""Of what is posted: JSON, or a form."""
_SECONDS = re.compile(r"[0-9]{1,6}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address says."""

    body: bytes
    etag: str = ""
    """By which it can be asked whether that has changed; empty where it can't."""
    modified: str = ""
    """When it was last changed, as the other side writes it, which serves the same."""


class _UnusableError(Exception):
    def __init__(self, why: AddressTrouble, retry_after: int | None = None) -> None:
        super().__init__(why)
        self.failure = FeedFailure(why, retry_after)


def fetch(
    address: str,
    allowed_hosts: Collection[str],
    *,
    known: Fetched | None = None,
    form: Mapping[str, str] | None = None,
    posted_json: str | None = None,
    headers: Mapping[str, str] | None = None,
    authorities: Path | None = None,
    seconds: float = SECONDS,
) -> Fetched | FeedFailure:
    """What `address` says now, asked once: no redirect is followed, and nothing is kept or tried again.

    Args:
        address: an https link as `kiosk.model.link.check_link` lets it pass.
        allowed_hosts: the only hosts that are asked, each as the address writes it.
        known: what it said before; it is the answer again when nothing has changed.
        form: fields to post; without them, and without `posted_json`, it is a GET.
        posted_json: JSON to post instead.
        headers: to send besides the usual ones.
        authorities: a PEM file of those whose word for a host is taken; the usual ones without it.
        seconds: after which the call is over, whatever the other side does.
    """
    parts = urlsplit(address)
    if parts.scheme != "https" or parts.hostname is None or parts.netloc not in allowed_hosts:
        return FeedFailure(AddressTrouble("not_allowed", (shown(address),)))
    host = parts.netloc
    target = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    posted = posted_json.encode() if posted_json is not None else None if form is None else urlencode(form).encode()
    sent = {
        "Accept": "application/json, */*;q=0.1",
        "Accept-Encoding": "gzip",
        "User-Agent": "donation-kiosk",
        "Connection": "close",
        **({"If-None-Match": known.etag} if known and known.etag else {}),
        **({"If-Modified-Since": known.modified} if known and known.modified else {}),
        **({"Content-Type": _TYPES[form is None]} if posted is not None else {}),
        **(headers or {}),
    }
    try:
        deadline = Deadline(seconds)
        connection = BoundedConnection(parts.hostname, parts.port or 443, authorities or usual_authorities(), deadline)
        with closing(connection):
            connection.request("GET" if posted is None else "POST", target, posted, sent)
            with connection.getresponse() as response:
                return _answer(host, response, known)
    except _UnusableError as error:
        return error.failure
    except (OSError, HTTPException) as error:
        return FeedFailure(trouble_of(host, seconds, error))


def _answer(host: str, response: HTTPResponse, known: Fetched | None) -> Fetched:
    if response.status == 304 and known and (known.etag or known.modified):
        return known
    if response.status != 200:
        raise _UnusableError(about_status(host, response, "feed"), _retry_after(response))
    body = _unpacked(host, response.getheader("Content-Encoding", ""), _packed(host, response))
    if body.lstrip()[:5] == b"<?xml" or response.headers.get_content_type().endswith("/xml"):
        raise _UnusableError(AddressTrouble("xml", (host,)))
    if response.headers.get_content_type() == "text/html" or body.lstrip()[:1] == b"<":
        raise _UnusableError(AddressTrouble("web_page", (host,)))
    etag, modified = response.getheader("ETag", ""), response.getheader("Last-Modified", "")
    return Fetched(body, etag if _ETAG.fullmatch(etag) else "", modified if _HTTP_DATE.fullmatch(modified) else "")


def _packed(host: str, response: HTTPResponse) -> bytes:
    if response.length is None and not response.chunked:
        raise _UnusableError(AddressTrouble("no_length", (host,)))
    packed = response.read(LARGEST_BODY + 1)
    if len(packed) <= LARGEST_BODY and response.length:
        raise IncompleteRead(packed, response.length)
    return _within_limit(host, packed)


def _unpacked(host: str, encoding: str, packed: bytes) -> bytes:
    if encoding.lower() in ("", "identity"):
        return packed
    unpacking = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    with suppress(zlib.error):
        body = _within_limit(host, unpacking.decompress(packed, LARGEST_BODY + 1))
        if unpacking.eof:
            return body
    raise _UnusableError(AddressTrouble("odd_packing", (host,)))


def _within_limit(host: str, data: bytes) -> bytes:
    if len(data) > LARGEST_BODY:
        raise _UnusableError(AddressTrouble("feed_too_large", (host, LARGEST_BODY)))
    return data


def _retry_after(response: HTTPResponse) -> int | None:
    told = response.getheader("Retry-After", "").strip()
    return int(told) if _SECONDS.fullmatch(told) else None
