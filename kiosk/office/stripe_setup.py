"""What staff set up at Stripe: the key of this machine, and its card reader."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.machine.keys import SecretMissingError, SecretRefusedError, check_stripe_key, find_secret, keep_secret
from kiosk.machine.settings import SettingsRefusedError, change_settings, read_settings
from kiosk.machine.stripe_access import stripe_access
from kiosk.office.not_done import NotDoneError
from kiosk.payments.connection import API_BASE, StripeRefusedError, base_of
from kiosk.payments.key_at_stripe import said_by_stripe
from kiosk.payments.permissions import PERMISSIONS
from kiosk.payments.reader_state import ReaderState
from kiosk.payments.readers import Address, Readers
from kiosk.payments.trouble import ReaderTrouble

PERMISSIONS_TO_TICK = tuple(permission.name for permission in PERMISSIONS)
"""By the names of Stripe's Dashboard."""
_Told = TypeVar("_Told")
_OF_ITS_OWN = "Practice brings a key and a reader of its own, so there is nothing to set up here."


@dataclass(frozen=True, slots=True)
class KeySeen:
    """What may be told about the key."""

    said: str
    ok: bool
    kind: str = ""
    """Such as `A restricted live key`; empty where there is none that can be used."""
    lacks: tuple[str, ...] = ()
    """Permissions that it hasn't."""
    ticks: tuple[str, ...] = PERMISSIONS_TO_TICK
    """All that it must have."""


@dataclass(frozen=True, slots=True)
class ReaderRow:
    """A reader to choose."""

    id: str
    label: str
    detail: str
    is_ours: bool


@dataclass(frozen=True, slots=True)
class ReadersSeen:
    """The account's readers, and the locations where more can be registered."""

    readers: tuple[ReaderRow, ...]
    locations: tuple[tuple[str, str], ...]
    """Id and name."""


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

    def key(self) -> KeySeen:
        """Whether there is a key, of which kind it is, and what Stripe says to it."""
        if self._has_its_own:
            return KeySeen(_OF_ITS_OWN, ok=True)
        try:
            found = find_secret("stripe", practice=self._practice)
            key = check_stripe_key(found.value, practice=self._practice)
            base = base_of(self._environ, live=key.live)
            reader = None if self._practice else read_settings(self._data).settings.reader
        except SecretMissingError:
            return KeySeen("There is no Stripe key yet, so no cards and no payments by phone are taken.", ok=False)
        except (SecretRefusedError, StripeRefusedError, SettingsRefusedError) as error:
            return KeySeen(str(error), ok=False)
        kind = f"{'A restricted' if key.restricted else 'A secret'} {'live' if key.live else 'test'} key"
        if not (key.live or self._practice):
            return KeySeen("It is a key for tests: real gifts need a live one.", ok=False, kind=kind)
        said = said_by_stripe(key, base, reader)
        return KeySeen(f"{said.words}.".replace("..", "."), not said.problem, kind, said.lacks)

    def set_key(self, text: str) -> KeySeen:
        """Keep this key in the system's keyring, then ask what Stripe says to it.

        Raises:
            NotDoneError: it is no key that may be used here, or it can't be kept.
        """
        try:
            check_stripe_key(text, practice=self._practice)
            keep_secret("stripe", text, practice=self._practice)
        except SecretRefusedError as error:
            raise NotDoneError(str(error)) from None
        return self.key()

    def readers(self) -> ReadersSeen:
        """All readers of the account, this kiosk's marked.

        Raises:
            NotDoneError: Stripe can't be asked, or says no.
        """
        asked = self._asked()
        ours = self._ours()
        found = _granted(asked.readers())
        places = _granted(asked.locations())
        return ReadersSeen(
            tuple(ReaderRow(one.id, one.label, _detail(one), one.id == ours) for one in found),
            tuple((place.id, place.name) for place in places),
        )

    def add_location(self, name: str, address: Sequence[str]) -> str:
        """Make a location, where readers can be registered. Returns what to tell.

        Args:
            name: what it is called.
            address: country (two letters), street, city, postal code and state, as far as the country has them.

        Raises:
            NotDoneError: Stripe can't be asked, or says no.
        """
        made = _granted(self._asked().add_location(name.strip(), Address(*(part.strip() for part in address))))
        return f"{made.name} is a place for readers now."

    def register(self, code: str, label: str, location: str) -> str:
        """Register the reader that shows `code`; it becomes this kiosk's. Returns what to tell.

        Raises:
            NotDoneError: Stripe can't be asked, or says no.
        """
        made = _granted(self._asked().register(code.strip(), label.strip(), location))
        try:
            return f"{made.label} is registered. {self.use(made.id)}"
        except NotDoneError as error:
            return f"{made.label} is registered, and not yet this kiosk's reader: {error}"

    def use(self, reader: str) -> str:
        """Make the reader with this id this kiosk's. Returns what to tell.

        Raises:
            NotDoneError: the settings can't be written.
        """
        if self._practice:
            return "Practice keeps no reader: it brings its own."
        try:
            change_settings(self._data, {"reader": reader})
        except SettingsRefusedError as error:
            raise NotDoneError(str(error)) from None
        return "It is this kiosk's reader when the kiosk starts again."

    @property
    def _has_its_own(self) -> bool:
        return self._practice and not self._environ.get(API_BASE)

    def _ours(self) -> str | None:
        try:
            return read_settings(self._data).settings.reader
        except SettingsRefusedError as error:
            raise NotDoneError(str(error)) from None

    def _asked(self) -> Readers:
        if self._has_its_own:
            raise NotDoneError(_OF_ITS_OWN)
        try:
            access = stripe_access(practice=self._practice, environ=self._environ)
        except (SecretRefusedError, StripeRefusedError) as error:
            raise NotDoneError(str(error)) from None
        return Readers(access.key, access.base)


def _detail(reader: ReaderState) -> str:
    place = (reader.location.name or reader.location.id) if reader.location else "no location"
    state = "online" if reader.online else "offline"
    return f"{place}, {'live' if reader.live else 'test'}, {state}"


def _granted(answer: _Told | ReaderTrouble) -> _Told:
    if isinstance(answer, ReaderTrouble):
        raise NotDoneError(str(answer))
    return answer
