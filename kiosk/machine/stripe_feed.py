"""The feed of kind `stripe`: the gifts that our kiosks took, as Stripe tells them, read with this machine's key."""

import datetime as dt
from typing import TYPE_CHECKING

from kiosk.feeds.answer import Witnessed
from kiosk.machine.keys import SecretRefusedError
from kiosk.machine.secret_trouble import SecretTrouble
from kiosk.machine.stripe_access import stripe_key
from kiosk.model.campaign import Campaign
from kiosk.model.monthly import monthly_payments
from kiosk.model.records import dataclass
from kiosk.model.stripe_trouble import StripeTrouble
from kiosk.payments.outside import NOTHING, Outside
from kiosk.payments.trouble import BaseTrouble, StripeRefusedError

if TYPE_CHECKING:
    from kiosk.payments.stripe_gifts import Cursor, StripeGifts


@dataclass(frozen=True, slots=True)
class StripeUnread:
    """There is no key, or Stripe told nothing."""

    why: SecretTrouble | BaseTrouble | StripeTrouble


class StripeFeed:
    """Reads on from where the reading before ended; each call blocks, for half a minute at most."""

    def __init__(self, campaign: Campaign, *, practice: bool) -> None:
        self._campaign = campaign
        self._practice = practice
        self._feed = next((feed for feed in campaign.feeds if feed.kind == "stripe"), None)
        self._key = ""
        self._gifts: StripeGifts | None = None
        self._cursor: Cursor | None = None

    def read(self, now: dt.datetime) -> Witnessed | StripeUnread:
        """What is new at Stripe; `now` has a time zone. After a failure the key is looked up again."""
        try:
            gifts = self._gifts = self._gifts or self._connected()
        except (SecretRefusedError, StripeRefusedError) as error:
            return StripeUnread(error.trouble)
        from kiosk.payments.stripe_gifts import GiftsRead  # brings Stripe's SDK, half a second

        campaign = self._campaign
        since = campaign.counted_since(now)
        monthly = monthly_payments(campaign)
        read = gifts.read(campaign.id, campaign.currency, since, self._cursor, self._outside(), monthly)
        if not isinstance(read, GiftsRead):
            self._gifts = None
            return StripeUnread(read)
        self._cursor = read.cursor
        return Witnessed(read.entries, read.trouble)

    def _outside(self) -> Outside:
        """The campaign's rules for what no kiosk took; by default it counts from the drive's first day on."""
        feed, dates = self._feed, self._campaign.dates
        if feed is None:
            return NOTHING
        day = feed.since or dates.starts
        since = None if day is None else dates.midnight(day)
        return Outside(feed.metadata, frozenset(feed.payment_links), frozenset(feed.products), since)

    def _connected(self) -> "StripeGifts":
        """With the key that is set now; with another one than before, everything is read anew.

        Raises:
            SecretRefusedError: there is none that can be used.
            StripeRefusedError: it must not be sent where the environment says.
        """
        key = stripe_key(practice=self._practice)
        if key.text != self._key:
            self._key, self._cursor = key.text, None
        from kiosk.payments.stripe_gifts import StripeGifts

        return StripeGifts(key)
