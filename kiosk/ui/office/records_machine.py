"""What the office shows of this machine, Stripe and the other kiosks."""

from kiosk.model.records import dataclass


@dataclass(frozen=True, slots=True)
class SourceShown:
    """A part of a goal's figure."""

    name: str
    figure: str
    age: str
    late: bool
    share: float
    """Of the bar, 0 to 1."""


@dataclass(frozen=True, slots=True)
class SourcesShown:
    """Where a goal's figure comes from."""

    title: str
    parts: tuple[SourceShown, ...]


@dataclass(frozen=True, slots=True)
class PresetShown:
    """A kind of page at a website whose figures are known where to stand."""

    key: str
    name: str
    hint: str
    """What has to be known of the page."""
    asks_host: bool
    asks_public_key: bool
    goals: tuple[str, ...]
    """Those that it could give a figure for."""
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyShown:
    """The Stripe key; nothing is said before it was looked at."""

    said: str = ""
    ok: bool = False
    permissions: tuple[str, ...] = ()
    """What a key must be allowed, by the names of Stripe's Dashboard."""
    missing: tuple[str, ...] = ()
    """What of that this one is not."""


@dataclass(frozen=True, slots=True)
class ReaderShown:
    """A card reader to choose."""

    id: str
    label: str
    detail: str
    is_ours: bool


@dataclass(frozen=True, slots=True)
class LocationShown:
    """Where readers can be registered."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ReadersShown:
    """The account's readers."""

    known: bool = False
    """Whether Stripe was asked."""
    readers: tuple[ReaderShown, ...] = ()
    locations: tuple[LocationShown, ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkShown:
    """A wireless network in reach."""

    name: str
    text: str
    is_open: bool
    """Whether it wants no password."""


@dataclass(frozen=True, slots=True)
class NetworksShown:
    """What is in reach; nothing is said before it was looked at."""

    said: str = ""
    ok: bool = False
    networks: tuple[NetworkShown, ...] = ()


@dataclass(frozen=True, slots=True)
class KioskShown:
    """A kiosk with which this one shares a total."""

    title: str
    heard: str
    is_ours: bool
    uuid: str = ""
    """Empty where it can't be shut out from here."""


@dataclass(frozen=True, slots=True)
class WaitingShown:
    """A kiosk that asks to be admitted, and the letters to compare with its own screen."""

    title: str
    fingerprint: str
    ticket: str


@dataclass(frozen=True, slots=True)
class KioskCheckShown:
    """A line of another kiosk's check-list."""

    title: str
    text: str
    level: str
    """As at the booth: `good`, `watch`, `bad` or `skipped`."""


@dataclass(frozen=True, slots=True)
class AskedShown:
    """Another kiosk that was asked for its check-list; nothing while none was."""

    uuid: str = ""
    title: str = ""
    said: str = ""
    """When it was made, or why there is none."""
    ok: bool = False
    """Whether it came."""
    checks: tuple[KioskCheckShown, ...] = ()
    picture: str = ""
    """Of its screen; empty where there is none."""
    picture_said: str = ""
    """About it, or why there is none."""


@dataclass(frozen=True, slots=True)
class FleetShown:
    """The other kiosks; nothing is said before they were looked at."""

    address: str = ""
    said: str = ""
    ok: bool = False
    kiosks: tuple[KioskShown, ...] = ()
    waiting: tuple[WaitingShown, ...] = ()
    own_key: str = ""
    administrator: str = "postgres"
    """The role that most servers' administrators have."""
    may_ask: bool = False
    """Whether this kiosk is not admitted, or doesn't use its own role yet."""
    asked: AskedShown = AskedShown()
    """In place of all else, where it has a title."""
