"""Card readers and the places they stand at, as Stripe Terminal keeps them: listed, registered, looked at.

    readers = Readers(access.key, access.base)            # kiosk.stripe_access.stripe_access(...)
    match readers.register("sapphire-fox-lunch", "Front desk", "tml_…"):
        case ReaderState() as reader:       # reader.id is what the setting `reader` holds
        case trouble:                      # a ReaderTrouble: tell staff

No payment is begun or ended here. Each call blocks, for the whole of its `Timeouts` and a little at most.
"""

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeVar

import stripe

from kiosk.model.records import dataclass
from kiosk.model.stripe_trouble import UNREADABLE
from kiosk.net.deadline import Deadline, Timeouts
from kiosk.payments.connection import TIMEOUTS, Key, NotStripeError, connected, plain_answer, trouble_of
from kiosk.payments.error_codes import meaning_of
from kiosk.payments.list_pages import PAGE, pages
from kiosk.payments.permissions import LOCATIONS_WRITE, TERMINAL
from kiosk.payments.reader_state import (
    LOCATION_ID,
    READER_ID,
    Location,
    ReaderState,
    location_in,
    reader_in,
)
from kiosk.payments.trouble import (
    InputRefused,
    NoSuchReader,
    NotAnId,
    NotRegistered,
    PerhapsMade,
    ReaderTrouble,
    ReaderTroubleError,
)

_CODE = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*", re.ASCII)
_WORD = re.compile(r"[a-z0-9_\[\]]{1,80}", re.ASCII)
_LONGEST_CODE = 100
MOST_PAGES = 20
Told = TypeVar("Told")


@dataclass(frozen=True, slots=True)
class Address:
    """Of a new location; what its country doesn't use is empty."""

    country: str
    """Two letters."""
    line1: str
    city: str
    postal_code: str
    state: str = ""


class Readers:
    """The readers and locations of the account that `key` belongs to.

    Args:
        key: a checked one.
        base: a Stripe on this machine; Stripe itself where there is none.
        timeouts: of one call.
        page: objects in one answer.
        most_pages: of a list, which is given up as endless then.
    """

    def __init__(
        self,
        key: Key,
        base: str | None,
        *,
        timeouts: Timeouts = TIMEOUTS,
        page: int = PAGE,
        most_pages: int = MOST_PAGES,
    ) -> None:
        self._key = key
        self._base = base
        self._timeouts = timeouts
        self._page = page
        self._most_pages = most_pages

    def locations(self) -> tuple[Location, ...] | ReaderTrouble:
        """All of them, as Stripe orders them."""

        def ask(client: stripe.StripeClient) -> tuple[Location, ...]:
            return tuple(location_in(item, live=self._key.live) for item in self._all(client.v1.terminal.locations))

        return self._answer(ask)

    def readers(self) -> tuple[ReaderState, ...] | ReaderTrouble:
        """All of them, as Stripe orders them."""

        def ask(client: stripe.StripeClient) -> tuple[ReaderState, ...]:
            found = self._all(client.v1.terminal.readers, expand=["data.location"])
            return tuple(reader_in(item, live=self._key.live) for item in found)

        return self._answer(ask)

    def reader(self, name: str) -> ReaderState | ReaderTrouble:
        """The one with the id `name`."""
        if not READER_ID.fullmatch(name):
            return NotAnId(name, "reader")
        gone = NoSuchReader(name)

        def ask(client: stripe.StripeClient) -> ReaderState:
            with _refused_as({"resource_missing": gone}):
                found = plain_answer(lambda: client.v1.terminal.readers.retrieve(name, {"expand": ["location"]}))
            if found.get("deleted") is True:
                raise ReaderTroubleError(gone)
            return reader_in(found, live=self._key.live)

        return self._answer(ask)

    def add_location(self, name: str, address: Address) -> Location | ReaderTrouble:
        """Make a location; its name is seen at Stripe too."""
        parts = {part: getattr(address, part) for part in Address.__slots__}
        params: Any = {"display_name": name, "address": {part: text for part, text in parts.items() if text}}

        def ask(client: stripe.StripeClient) -> Location:
            with _refused_as({}), _perhaps_done("location"):
                made = plain_answer(lambda: client.v1.terminal.locations.create(params))
            return location_in(made, live=self._key.live)

        return self._answer(ask, LOCATIONS_WRITE)

    def register(self, code: str, label: str, location: str) -> ReaderState | ReaderTrouble:
        """Make the reader that shows `code` one of the account's, at the location with that id."""
        if not _CODE.fullmatch(code) or len(code) > _LONGEST_CODE:
            return NotAnId(code, "registration_code")
        if not LOCATION_ID.fullmatch(location):
            return NotAnId(location, "location")
        params: Any = {"registration_code": code, "label": label, "location": location, "expand": ["location"]}
        known = {
            "registration_code": NotRegistered("code", location),
            "location": NotRegistered("location", location),
            "terminal_reader_invalid_location_for_activation": NotRegistered("fit", location),
        }

        def ask(client: stripe.StripeClient) -> ReaderState:
            with _refused_as(known), _perhaps_done("reader"):
                made = plain_answer(lambda: client.v1.terminal.readers.create(params))
            return reader_in(made, live=self._key.live)

        return self._answer(ask)

    def _all(self, service: Any, **more: Any) -> Iterator[dict[str, Any]]:
        """What one of Stripe's lists holds."""
        for number, page in enumerate(pages(service.list, {"limit": self._page, **more}), 1):
            yield from page.items
            if page.has_more and number == self._most_pages:
                raise NotStripeError

    def _answer(self, ask: Callable[[stripe.StripeClient], Told], permission: str = TERMINAL) -> Told | ReaderTrouble:
        deadline = Deadline(self._timeouts.whole)
        try:
            with connected(self._key, self._base, timeouts=self._timeouts, deadline=deadline) as client:
                return ask(client)
        except ReaderTroubleError as error:
            return error.trouble
        except stripe.StripeError as error:
            return trouble_of(error, permission)
        except NotStripeError:
            return UNREADABLE


@contextlib.contextmanager
def _refused_as(known: Mapping[str, ReaderTrouble]) -> Iterator[None]:
    """What Stripe's no means: `known` has that by the parameter or the code that Stripe names."""
    try:
        yield
    except stripe.InvalidRequestError as error:
        names = tuple(word for word in (error.param, error.code) if word and _WORD.fullmatch(word))
        if not names:
            raise
        trouble = next((known[name] for name in names if name in known), None)
        if trouble is None and meaning_of(str(error.code)) not in (None, "outdated", "unknown_object", "address"):
            raise
        trouble = trouble or InputRefused(names)
        raise ReaderTroubleError(trouble) from None


@contextlib.contextmanager
def _perhaps_done(what: Literal["reader", "location"]) -> Iterator[None]:
    """That a `what` may have been made, though Stripe didn't say so."""
    try:
        yield
    except (stripe.APIConnectionError, stripe.APIError, NotStripeError):
        raise ReaderTroubleError(PerhapsMade(what)) from None
