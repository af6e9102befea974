"""A website asked for its figures: with its key, page by page, within one deadline for all of it."""

import base64
import datetime as dt
import time
from dataclasses import replace
from pathlib import Path

from kiosk.feeds.answer import FeedFailure, NotAReadingError, SecretOf
from kiosk.feeds.fetching import Fetched, fetch
from kiosk.feeds.given import text_of
from kiosk.feeds.json_document import strict_json
from kiosk.feeds.trouble import AddressTrouble, FeedUnusable, NoFeedKey, NotAReading
from kiosk.feeds.website_document import Fraction, items_of, read_website
from kiosk.model.campaign import Campaign
from kiosk.model.fact import FeedReading
from kiosk.model.feed import Feed
from kiosk.model.feed_source import PAGE, SECRET, SINCE
from kiosk.model.link import link_host
from kiosk.model.mistake import Value

_RENEWED_BEFORE = 60.0
"""Seconds before its end in which a token isn't used any more."""
_TELLTALE = 6
"""Signs of a key that no answer has by chance."""
_SHORTEST_TOKEN, _LONGEST_TOKEN = 0, 86400


class Website:
    """Asks a feed of the kind `website` again and again; what hasn't changed is sent only once.

    Args:
        campaign: whose goals it gives.
        feed: of that kind.
        secret_of: knows its key.
        authorities: see `fetch`.
        seconds: after which a whole reading is over.
    """

    def __init__(
        self, campaign: Campaign, feed: Feed, secret_of: SecretOf, authorities: Path | None, seconds: float
    ) -> None:
        self._campaign = campaign
        self._feed = feed
        self._secret_of = secret_of
        self._authorities = authorities
        self._seconds = seconds
        self._known: dict[str, Fetched] = {}
        self._token = ""
        self._token_until = 0.0
        self._sent: frozenset[str] = frozenset()

    def read(self, now: dt.datetime) -> FeedReading | FeedFailure:
        """What it says at `now`; see `FeedReader.read`. Whoever sends the key back doesn't get it told to anybody.

        Raises:
            NotAReadingError: it says something else.
        """
        try:
            answer = self._read(now)
        except NotAReadingError as error:
            raise NotAReadingError(replace(error.why, values=self._without_key(error.why.values))) from None
        if isinstance(answer, FeedFailure) and isinstance(answer.why, AddressTrouble):
            host, *told = answer.why.values
            return replace(answer, why=replace(answer.why, values=(host, *self._without_key(tuple(told)))))
        return answer

    def _without_key(self, values: tuple[Value, ...]) -> tuple[Value, ...]:
        """`values` without those in which something of the key is, which may be cut short."""
        begins = {part[:_TELLTALE] for part in (*self._sent, self._token) if len(part) >= _TELLTALE}
        return tuple(
            "…" if isinstance(value, str) and any(begin in value for begin in begins) else value for value in values
        )

    def _read(self, now: dt.datetime) -> FeedReading | FeedFailure:
        until = time.monotonic() + self._seconds
        headers = self._headers(until)
        if isinstance(headers, FeedFailure):
            return headers
        documents: list[object] = []
        for page in range(1, self._feed.pages + 1):
            body = self._page(page, headers, now, until)
            if isinstance(body, FeedFailure):
                return body
            document = strict_json(text_of(body), Fraction)
            if self._feed.pages > 1 and not items_of(self._feed, document):
                break
            documents.append(document)
        else:
            if self._feed.pages > 1:
                raise NotAReadingError(NotAReading("too_many_pages", (self._feed.pages,)))
        return read_website(documents, self._campaign, self._feed, now)

    def _page(self, page: int, headers: dict[str, str], now: dt.datetime, until: float) -> bytes | FeedFailure:
        day = self._feed.since
        began = self._campaign.counted_since(now) if day is None else self._campaign.dates.midnight(day)
        since = began.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        address = (self._feed.address or "").replace(PAGE, str(page)).replace(SINCE, since)
        query = self._feed.query
        answer = fetch(
            address,
            self._campaign.allowed_hosts,
            known=self._known.get(address),
            posted_json=None if query is None else query.replace(SINCE, since),
            headers=headers,
            authorities=self._authorities,
            seconds=max(0.0, until - time.monotonic()),
        )
        if isinstance(answer, FeedFailure):
            if isinstance(answer.why, AddressTrouble) and answer.why.kind == "refuses":
                self._token = ""
            return answer
        self._known[address] = answer
        return answer.body

    def _headers(self, until: float) -> dict[str, str] | FeedFailure:
        feed = self._feed
        if not feed.has_secret:
            return {}
        secret = self._secret_of(feed.id)
        if isinstance(secret, NoFeedKey):
            return FeedFailure(secret)
        if not secret.isascii() or not secret.isprintable() or (feed.header is None and ":" not in secret):
            return FeedFailure(NoFeedKey(feed.id, "odd"))
        self._sent = frozenset({*secret.split(":"), base64.b64encode(secret.encode()).decode()})
        if feed.header is not None:
            name, _, value = feed.header.partition(": ")
            return {name: value.replace(SECRET, secret)}
        if feed.login:
            return {"Authorization": f"Basic {base64.b64encode(secret.encode()).decode()}"}
        return self._with_token(feed.token_from or "", secret, until)

    def _with_token(self, token_from: str, secret: str, until: float) -> dict[str, str] | FeedFailure:
        """The header with a token by client credentials (RFC 6749, 4.4), kept until shortly before its end."""
        if not self._token or time.monotonic() >= self._token_until:
            client, _, word = secret.partition(":")
            answer = fetch(
                token_from,
                [link_host(token_from)],
                form={"grant_type": "client_credentials", "client_id": client, "client_secret": word},
                authorities=self._authorities,
                seconds=max(0.0, until - time.monotonic()),
            )
            if isinstance(answer, FeedFailure):
                return answer
            told = strict_json(text_of(answer.body))
            token, lasts = (told.get("access_token"), told.get("expires_in", 0)) if isinstance(told, dict) else ("", 0)
            if not isinstance(token, str) or not token.isascii() or not token.isprintable() or not token:
                return FeedFailure(FeedUnusable(self._feed.id, NotAReading("no_token")))
            lasts = min(lasts, _LONGEST_TOKEN) if isinstance(lasts, int) else _SHORTEST_TOKEN
            self._token, self._token_until = token, time.monotonic() + lasts - _RENEWED_BEFORE
        return {"Authorization": f"Bearer {self._token}"}
