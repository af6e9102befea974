"""What staff set up at Stripe: the key of this machine, and its card reader."""

from collections.abc import Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import TypeVar

from kiosk.machine.keys import SecretMissingError, SecretRefusedError, check_stripe_key, find_secret, keep_secret
from kiosk.machine.settings import SettingsRefusedError, change_settings, read_settings
from kiosk.machine.stripe_access import stripe_access
from kiosk.model.records import dataclass
from kiosk.office.trouble import NotDoneError, PracticeHasItsOwn, RefusedElsewhere, Trouble
from kiosk.payments.api_base import API_BASE, base_of
from kiosk.payments.key_at_stripe import said_by_stripe
from kiosk.payments.permissions import PERMISSIONS
from kiosk.payments.reader_state import Location, ReaderState
from kiosk.payments.readers import Address, Readers
from kiosk.payments.trouble import BaseTrouble, ReaderTrouble, StripeRefusedError

PERMISSIONS_TO_TICK = tuple(permission.name for permission in PERMISSIONS)
"""By the names of Stripe's Dashboard."""
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class KeyMissing:
    """There is none yet."""


@dataclass(frozen=True, slots=True)
class KeyUnusable:
    """It can't be read, or may not be used here."""

    error: SecretRefusedError | StripeRefusedError | SettingsRefusedError


@dataclass(frozen=True, slots=True)
class KeyOfPractice:
    """Practice brings its own."""


@dataclass(frozen=True, slots=True)
class KeyForTests:
    """A test key, and gifts are real here."""

    restricted: bool


@dataclass(frozen=True, slots=True)
class KeyAtStripe:
    """What Stripe says to it."""

    live: bool
    restricted: bool
    lacks: tuple[str, ...] = ()
    """Permissions, by the names of Stripe's Dashboard."""
    trouble: ReaderTrouble | BaseTrouble | None = None
    """Why Stripe didn't say, or doesn't have the reader; `None` where nothing is wrong."""
    beyond: tuple[str, ...] = ()
    """What it may do and no kiosk needs, likewise."""

    @property
    def is_fine(self) -> bool:
        """Whether it can be relied on, and lends itself to nothing else."""
        return not self.lacks and not self.beyond and self.trouble is None


KeyStatus = KeyMissing | KeyUnusable | KeyOfPractice | KeyForTests | KeyAtStripe


@dataclass(frozen=True, slots=True)
class AccountReader:
    """A reader to choose."""

    id: str
    label: str
    location: str
    """Its name; empty where the reader has none."""
    live: bool
    online: bool
    is_ours: bool


@dataclass(frozen=True, slots=True)
class AccountLocation:
    """Where readers can be registered."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class AccountReaders:
    """The account's readers, and the locations where more can be registered."""

    readers: tuple[AccountReader, ...]
    locations: tuple[AccountLocation, ...]


class ReaderChoice(Enum):
    """What became of choosing a reader."""

    CHOSEN = "chosen"
    """From the next start of the kiosk on."""
    NOT_IN_PRACTICE = "not in practice"
    """Practice brings its own, so none is kept."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A reader is the account's now."""

    label: str
    choice: ReaderChoice | Trouble
    """Whether it is this kiosk's too, or why not."""


class StripeSetup:
    """Asks Stripe with this machine's key; every call may block for some seconds.

    Args:
        data: the data folder.
        practice: whether nothing counts.
        environ: where a Stripe on this machine may be named.
    """

    def __init__(self, data: Path, environ: Mapping[str, str], *, practice: bool) -> None:
        self._data = data
        self._environ = environ
        self._practice = practice

    def key(self) -> KeyStatus:
        """Whether there is a key, of which kind it is, and what Stripe says to it."""
        if self._has_its_own:
            return KeyOfPractice()
        try:
            found = find_secret("stripe", practice=self._practice, asks_keyring=not self._practice)
            key = check_stripe_key(found.value, practice=self._practice)
            base = base_of(self._environ, live=key.live)
            reader = None if self._practice else read_settings(self._data).settings.reader
        except SecretMissingError as error:
            return KeyMissing() if error.keyring is None else KeyUnusable(error)
        except (SecretRefusedError, StripeRefusedError, SettingsRefusedError) as error:
            return KeyUnusable(error)
        if not (key.live or self._practice):
            return KeyForTests(key.restricted)
        answer = said_by_stripe(key, base, reader)
        return KeyAtStripe(key.live, key.restricted, answer.lacks, answer.trouble, answer.beyond)

    def set_key(self, text: str) -> KeyStatus:
        """Keep this key in the system's keyring, then ask what Stripe says to it.

        Raises:
            NotDoneError: it is no key that may be used here, or it can't be kept.
        """
        try:
            check_stripe_key(text, practice=self._practice)
            keep_secret("stripe", text, practice=self._practice)
        except SecretRefusedError as error:
            raise NotDoneError(RefusedElsewhere(error)) from None
        return self.key()

    def readers(self) -> AccountReaders:
        """All readers of the account, this kiosk's marked.

        Raises:
            NotDoneError: Stripe can't be asked, or says no.
        """
        asked = self._asked()
        ours = self._ours()
        found = _granted(asked.readers())
        locations = _granted(asked.locations())
        return AccountReaders(tuple(_listed(one, ours) for one in found), tuple(map(_location, locations)))

    def add_location(self, name: str, address: Sequence[str]) -> AccountLocation:
        """Make a location, where readers can be registered.

        Args:
            name: what it is called.
            address: country (two letters), street, city, postal code and state, as far as the country has them.

        Raises:
            NotDoneError: Stripe can't be asked, or says no.
        """
        made = _granted(self._asked().add_location(name.strip(), Address(*(part.strip() for part in address))))
        return _location(made)

    def register(self, code: str, label: str, location: str) -> Registered:
        """Register the reader that shows `code`; it becomes this kiosk's.

        Raises:
            NotDoneError: Stripe can't be asked, or says no.
        """
        made = _granted(self._asked().register(code.strip(), label.strip(), location))
        try:
            return Registered(made.label, self.use(made.id))
        except NotDoneError as error:
            return Registered(made.label, error.trouble)

    def use(self, reader: str) -> ReaderChoice:
        """Make the reader with this id this kiosk's.

        Raises:
            NotDoneError: the settings can't be written.
        """
        if self._practice:
            return ReaderChoice.NOT_IN_PRACTICE
        try:
            change_settings(self._data, {"reader": reader})
        except SettingsRefusedError as error:
            raise NotDoneError(RefusedElsewhere(error)) from None
        return ReaderChoice.CHOSEN

    @property
    def _has_its_own(self) -> bool:
        return self._practice and not self._environ.get(API_BASE)

    def _ours(self) -> str | None:
        try:
            return read_settings(self._data).settings.reader
        except SettingsRefusedError as error:
            raise NotDoneError(RefusedElsewhere(error)) from None

    def _asked(self) -> Readers:
        if self._has_its_own:
            raise NotDoneError(PracticeHasItsOwn())
        try:
            access = stripe_access(practice=self._practice, environ=self._environ)
        except (SecretRefusedError, StripeRefusedError) as error:
            raise NotDoneError(RefusedElsewhere(error)) from None
        return Readers(access.key, access.base)


def _listed(reader: ReaderState, ours: str | None) -> AccountReader:
    location = _location(reader.location).name if reader.location is not None else ""
    return AccountReader(reader.id, reader.label, location, reader.live, reader.online, reader.id == ours)


def _location(location: Location) -> AccountLocation:
    return AccountLocation(location.id, location.name or location.id)


def _granted(answer: _Answer | ReaderTrouble) -> _Answer:
    if isinstance(answer, ReaderTrouble):
        raise NotDoneError(answer)
    return answer
