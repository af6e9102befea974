"""One feed of a campaign, read when it is due."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.feeds import fetching
from kiosk.feeds.answer import FeedFailure, NotAReadingError, SecretOf
from kiosk.feeds.civicrm_widget import read_widget
from kiosk.feeds.csv_document import read_csv
from kiosk.feeds.fixed import read_fixed
from kiosk.feeds.json_document import read_json
from kiosk.feeds.reading_file import read_feed_file
from kiosk.feeds.trouble import FeedUnusable, NoFeedKey, NotReadHere, ReadsDonors
from kiosk.feeds.website import Website
from kiosk.model.campaign import Campaign
from kiosk.model.fact import FeedReading
from kiosk.model.feed import Feed
from kiosk.model.feed_source import FeedKind

_PARSERS: Mapping[FeedKind, Callable[[bytes, Campaign, Feed, dt.datetime], FeedReading]] = {
    "json": read_json,
    "csv": read_csv,
    "civicrm": read_widget,
}


class FeedReader:
    """Reads `feed` again and again; what hasn't changed is sent only once, and gives the same reading again.

    Args:
        campaign: whose goals it gives; its allowed_hosts are the only ones asked.
        feed: of any kind but `stripe`, which the payments' room reads.
        folder: where the feed's file is, if it has one.
        secret_of: knows the key of a website that wants one.
        is_kiosk: whether it is read for a public screen, where no key that can read donors may be.
        authorities: a PEM file of those whose word for a host is taken; the usual ones without it.
        seconds: after which a call is over.
    """

    def __init__(
        self,
        campaign: Campaign,
        feed: Feed,
        folder: Path,
        *,
        secret_of: SecretOf = lambda feed: NoFeedKey(feed, "missing"),
        is_kiosk: bool = False,
        authorities: Path | None = None,
        seconds: float = fetching.SECONDS,
    ) -> None:
        self._campaign = campaign
        self._feed = feed
        self._folder = folder
        self._authorities = authorities
        self._seconds = seconds
        self._known: fetching.Fetched | None = None
        self._is_kiosk = is_kiosk
        self._website = Website(campaign, feed, secret_of, authorities, seconds)

    def read(self, now: dt.datetime) -> FeedReading | FeedFailure:
        """What the feed says at `now` (with a time zone, or `NO_TIME`).

        It blocks for `seconds` at most, and for as long as the system takes to look up the host.
        """
        feed = self._feed
        if feed.kind == "stripe":
            return FeedFailure(NotReadHere(feed.id))
        if feed.kind == "fixed":
            return self._usable(lambda: read_fixed(self._campaign, feed, now))
        if feed.kind == "website":
            if feed.reads_donors and self._is_kiosk:
                return FeedFailure(ReadsDonors(feed.id))
            return self._usable(lambda: self._website.read(now))
        if feed.address is not None:
            return self._fetched(feed.address, now)
        body = read_feed_file(self._folder, feed.file or "")
        return body if isinstance(body, FeedFailure) else self._parsed(body, now)

    def _fetched(self, address: str, now: dt.datetime) -> FeedReading | FeedFailure:
        answer = fetching.fetch(
            address,
            self._campaign.allowed_hosts,
            known=self._known,
            authorities=self._authorities,
            seconds=self._seconds,
        )
        if isinstance(answer, FeedFailure):
            return answer
        self._known = answer
        return self._parsed(answer.body, now)

    def _parsed(self, body: bytes, now: dt.datetime) -> FeedReading | FeedFailure:
        return self._usable(lambda: _PARSERS[self._feed.kind](body, self._campaign, self._feed, now))

    def _usable(self, read: Callable[[], FeedReading | FeedFailure]) -> FeedReading | FeedFailure:
        try:
            return read()
        except NotAReadingError as error:
            return FeedFailure(FeedUnusable(self._feed.id, error.why))
