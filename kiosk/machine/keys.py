"""Secrets: where they are kept and found, and which Stripe key may be used.

They are looked for as a systemd credential, then as an environment variable, then in the system's keyring; this
program writes them into the keyring only, never into a file. The keyring has some seconds for each answer, so call
from where waiting does no harm. Reading raises no dialog of the desktop; only a person's own command may.
"""

import os
import re
import stat
from dataclasses import field
from pathlib import Path

from kiosk.feeds.trouble import NoFeedKey
from kiosk.machine.secret_trouble import (
    Asked,
    FeedKey,
    KeyringTrouble,
    Known,
    Missing,
    Name,
    NotAStripeKey,
    NotKept,
    NotRemoved,
    SecretTrouble,
    Unusable,
    Where,
)
from kiosk.machine.system_keyring import SERVICE, KeyringTroubleError, SystemKeyring
from kiosk.model.records import dataclass

NAMES: tuple[Known, ...] = ("stripe", "fleet", "civicrm", "signing")
_LARGEST = 4096
_VARIABLES: dict[Known, str] = {
    "stripe": "STRIPE_KEY",
    "fleet": "FLEET_PASSWORD",
    "civicrm": "CIVICRM_KEY",
    "signing": "SIGNING_KEY",
    "bank": "BANK_KEY",
    "mail": "MAIL_PASSWORD",
    "webhook": "WEBHOOK_URL",
    "ping": "PING_URL",
}
_STRIPE_KEY = re.compile(r"(?P<kind>rk|sk)_(?P<mode>test|live)_[A-Za-z0-9]{16,}", re.ASCII)


class SecretRefusedError(Exception):
    """A secret isn't there, or can't be kept or used. `kiosk.words.machine` says `trouble`, which holds no secret."""

    def __init__(self, trouble: SecretTrouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


class SecretMissingError(SecretRefusedError):
    """It was given nowhere, or only a keyring that can't be read may have it."""

    def __init__(self, trouble: Missing) -> None:
        super().__init__(trouble)
        self.keyring = trouble.keyring
        """Why the keyring couldn't be asked; `None` where it could."""
        self.may_be_there = trouble.may_be_there


@dataclass(frozen=True, slots=True)
class Found:
    """A secret, and where it was found."""

    value: str = field(repr=False)
    where: Where


@dataclass(frozen=True, slots=True)
class StripeKey:
    """A key that may be used with Stripe."""

    text: str = field(repr=False)
    live: bool
    """Whether it moves real money."""
    restricted: bool


def read_secret(name: Name, *, practice: bool = False) -> str:
    """The secret `name`; practice has secrets of its own.

    Raises:
        SecretMissingError: it is nowhere.
        SecretRefusedError: what is there can't be one.
    """
    return find_secret(name, practice=practice).value


def find_secret(name: Name, *, practice: bool = False, asks_keyring: bool = True) -> Found:
    """The secret `name`, with where it was found: as a credential, else in the environment, else in the keyring.

    Args:
        name: which one.
        practice: has secrets of its own.
        asks_keyring: whether the keyring is looked into at all; it raises no dialog then either.

    Raises:
        SecretMissingError: it is nowhere, or the keyring can't be read as it is.
        SecretRefusedError: what is there can't be one.
    """
    asked = _asked(name, practice=practice)
    credential = f"kiosk-{asked.account}"
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if folder and (file := Path(folder) / credential).exists():
        where = Where("credential", credential)
        return Found(_checked(_text_of(file, asked, where), asked, where), where)
    if asked.variable in os.environ:
        where = Where("variable", asked.variable)
        return Found(_checked(os.environ[asked.variable], asked, where), where)
    trouble: KeyringTrouble | None = None
    try:
        if asks_keyring:
            keyring = SystemKeyring()
            if (kept := keyring.read(asked.account)) is not None:
                where = Where("keyring", keyring.name)
                return Found(_checked(kept, asked, where), where)
    except KeyringTroubleError as error:
        trouble = error.trouble
    raise SecretMissingError(Missing(asked, trouble))


def feed_secret(feed: str, *, practice: bool = False) -> str | NoFeedKey:
    """The key of the feed with this id, or why there is none that can be used now; practice asks no keyring."""
    try:
        return find_secret(FeedKey(feed), practice=practice, asks_keyring=not practice).value
    except SecretMissingError as error:
        return NoFeedKey(feed, "unreadable" if error.may_be_there else "missing")
    except SecretRefusedError:
        return NoFeedKey(feed, "odd")


def keep_secret(name: Name, value: str, *, practice: bool = False, may_ask: bool = False) -> Where:
    """Keep `value` in the system's keyring and read it back; returns which keyring.

    Args:
        name: which one.
        value: the secret.
        practice: has secrets of its own.
        may_ask: whether the keyring may raise its dialog, to be unlocked or made first. Never over a public screen.

    Raises:
        SecretRefusedError: `value` can't be a secret, or there is no keyring that keeps it safely.
    """
    asked = _asked(name, practice=practice)
    value = _checked(value, asked)
    try:
        keyring = SystemKeyring()
        keyring.keep(asked.account, value, may_ask=may_ask)
        kept = keyring.read(asked.account)
    except KeyringTroubleError as error:
        raise SecretRefusedError(NotKept(asked, error.trouble)) from None
    if kept != value:
        raise SecretRefusedError(NotKept(asked, KeyringTrouble("gave_another", keyring.name)))
    return Where("keyring", keyring.name)


def forget_secret(name: Name, *, practice: bool = False) -> bool:
    """Take the secret `name` out of the system's keyring; whether it was there.

    Raises:
        SecretRefusedError: the keyring can't be used, or keeps it all the same.
    """
    asked = _asked(name, practice=practice)
    trouble: KeyringTrouble | None = None
    try:
        keyring = SystemKeyring()
        if keyring.read(asked.account) is None:
            return False
        keyring.remove(asked.account)
        if keyring.read(asked.account) is not None:
            trouble = KeyringTrouble("kept_it", keyring.name)
    except KeyringTroubleError as error:
        trouble = error.trouble
    if trouble is not None:
        raise SecretRefusedError(NotRemoved(asked, trouble, SERVICE))
    return True


def unlock_keyring() -> KeyringTrouble | None:
    """Have the desktop ask for its keyring's password on the screen; why it can't be read all the same.

    For a person's own command, never for a running kiosk.
    """
    try:
        return None if SystemKeyring().unlock() else KeyringTrouble("locked")
    except KeyringTroubleError as error:
        return error.trouble


def check_stripe_key(text: str, *, practice: bool = False) -> StripeKey:
    """The key that `text` is, blanks around it taken off.

    Raises:
        SecretRefusedError: it is none, or one that has no place on a kiosk.
    """
    text = text.strip()
    if text.startswith("pk_"):
        raise SecretRefusedError(NotAStripeKey("publishable"))
    if text.startswith("sk_live_"):
        raise SecretRefusedError(NotAStripeKey("live_secret"))
    match = _STRIPE_KEY.fullmatch(text)
    if match is None:
        raise SecretRefusedError(NotAStripeKey("malformed"))
    key = StripeKey(text, live=match["mode"] == "live", restricted=match["kind"] == "rk")
    if practice and key.live:
        raise SecretRefusedError(NotAStripeKey("live_for_practice"))
    return key


def variable_of(name: Name, *, practice: bool = False) -> str:
    """The environment variable that may hold the secret `name`."""
    own = f"FEED_{name.feed.upper().replace('-', '_')}_KEY" if isinstance(name, FeedKey) else _VARIABLES[name]
    return f"KIOSK_{'PRACTICE_' if practice else ''}{own}"


def _asked(name: Name, *, practice: bool) -> Asked:
    own = f"feed-{name.feed}" if isinstance(name, FeedKey) else name
    account = f"practice-{own}" if practice else own
    return Asked(name, practice, account, variable_of(name, practice=practice))


def _checked(value: str, asked: Asked, where: Where | None = None) -> str:
    value = value.strip()
    if not value:
        raise SecretRefusedError(Unusable("empty", asked, where))
    if len(value) > _LARGEST or not value.isprintable():
        raise SecretRefusedError(Unusable("not_a_line", asked, where, _LARGEST))
    return value


def _text_of(file: Path, asked: Asked, where: Where) -> str:
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise SecretRefusedError(Unusable("not_a_file", asked, where))
        with file.open("rb") as opened:
            return opened.read(_LARGEST + 2).decode("utf-8")
    except UnicodeDecodeError:
        why = "it is not UTF-8"
    except OSError as error:
        why = error.strerror or type(error).__name__
    raise SecretRefusedError(Unusable("unreadable", asked, where, detail=why))
