"""Secrets: where they are kept and found, and which Stripe key may be used. The one door to the system's keyring.

They are looked for in the system's keyring, then as a systemd credential, then as an environment variable; this
program writes them into the keyring only, never into a file. The keyring may ask somebody to unlock it: it has
`KEYRING_SECONDS` for each answer, so call from where waiting does no harm.
"""

import os
import queue
import re
import stat
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from kiosk.machine.secret_trouble import (
    Asked,
    KeyringTrouble,
    Missing,
    Name,
    NotAStripeKey,
    NotKept,
    NotRemoved,
    SecretTrouble,
    Unusable,
    Where,
)

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

NAMES: tuple[Name, ...] = ("stripe", "fleet", "civicrm")
SERVICE = "donation-kiosk"
"""What the secrets are filed under in the keyring."""
KEYRING_SECONDS = 10.0
"""That the keyring may take for an answer; it may wait for somebody who isn't there, or for a bus that hangs."""
ALLOWED_KEYRINGS = {
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
}
"""The keyrings that encrypt what they keep; any other, such as the plain files of keyrings.alt, is refused."""

_CHAIN = "keyring.backends.chainer.ChainerBackend"
_NO_KEYRINGS = {"keyring.backends.fail.Keyring", "keyring.backends.null.Keyring"}
_LARGEST = 4096
_VARIABLES: dict[Name, str] = {"stripe": "STRIPE_KEY", "fleet": "FLEET_PASSWORD", "civicrm": "CIVICRM_KEY"}
_asking = threading.Lock()
"""Held while the keyring is asked, so that one that hangs holds up one thread and no more."""
_Answer = TypeVar("_Answer")
_STRIPE_KEY = re.compile(r"(?P<kind>rk|sk)_(?P<mode>test|live)_[A-Za-z0-9]{16,}", re.ASCII)


class SecretRefusedError(Exception):
    """A secret isn't there, or can't be kept or used. `kiosk.words.machine` says `trouble`, which holds no secret."""

    def __init__(self, trouble: SecretTrouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


class SecretMissingError(SecretRefusedError):
    """It was given nowhere."""


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


def find_secret(name: Name, *, practice: bool = False) -> Found:
    """The secret `name`, with where it was found: in the keyring, else as a credential, else in the environment.

    Raises:
        SecretMissingError: it is nowhere.
        SecretRefusedError: what is there can't be one.
    """
    asked = _asked(name, practice=practice)
    trouble: KeyringTrouble | None = None
    try:
        backend = _keyring()
        kept = _ask(backend, asked.account)
        if kept is not None:
            where = Where("keyring", _path(backend))
            return Found(_checked(kept, asked, where), where)
    except _KeyringTroubleError as error:
        trouble = error.trouble
    credential = f"kiosk-{asked.account}"
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if folder and (file := Path(folder) / credential).exists():
        where = Where("credential", credential)
        return Found(_checked(_text_of(file, asked, where), asked, where), where)
    if asked.variable in os.environ:
        where = Where("variable", asked.variable)
        return Found(_checked(os.environ[asked.variable], asked, where), where)
    raise SecretMissingError(Missing(asked, trouble))


def keep_secret(name: Name, value: str, *, practice: bool = False) -> Where:
    """Keep `value` in the system's keyring and read it back; returns which keyring.

    Raises:
        SecretRefusedError: `value` can't be a secret, or there is no keyring that keeps it safely.
    """
    asked = _asked(name, practice=practice)
    value = _checked(value, asked)
    try:
        backend = _keyring()
        _do(lambda: backend.set_password(SERVICE, asked.account, value))
        kept = _ask(backend, asked.account)
    except _KeyringTroubleError as error:
        raise SecretRefusedError(NotKept(asked, error.trouble)) from None
    if kept != value:
        raise SecretRefusedError(NotKept(asked, KeyringTrouble("gave_another", _path(backend))))
    return Where("keyring", _path(backend))


def forget_secret(name: Name, *, practice: bool = False) -> bool:
    """Take the secret `name` out of the system's keyring; whether it was there.

    Raises:
        SecretRefusedError: the keyring can't be used, or keeps it all the same.
    """
    asked = _asked(name, practice=practice)
    trouble: KeyringTrouble | None = None
    try:
        backend = _keyring()
        if _ask(backend, asked.account) is None:
            return False
        _do(lambda: backend.delete_password(SERVICE, asked.account))
        if _ask(backend, asked.account) is not None:
            trouble = KeyringTrouble("kept_it", _path(backend))
    except _KeyringTroubleError as error:
        trouble = error.trouble
    if trouble is not None:
        raise SecretRefusedError(NotRemoved(asked, trouble, SERVICE))
    return True


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
    return f"KIOSK_{'PRACTICE_' if practice else ''}{_VARIABLES[name]}"


def _asked(name: Name, *, practice: bool) -> Asked:
    account = f"practice-{name}" if practice else name
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


class _KeyringTroubleError(Exception):
    """The keyring can't be used."""

    def __init__(self, trouble: KeyringTrouble) -> None:
        super().__init__(str(trouble))
        self.trouble = trouble


def _keyring() -> "KeyringBackend":
    """The system's keyring, if it is one that keeps secrets safely."""
    from keyring import get_keyring

    backend = _within_limit(get_keyring, "not_opened")
    chained = list(getattr(backend, "backends", ())) if _path(backend) == _CHAIN else [backend]
    for one in chained:
        if _path(one) in _NO_KEYRINGS:
            raise _KeyringTroubleError(KeyringTrouble("none"))
        if _path(one) not in ALLOWED_KEYRINGS:
            raise _KeyringTroubleError(KeyringTrouble("not_trusted", _path(one)))
    if not chained:
        raise _KeyringTroubleError(KeyringTrouble("none"))
    return backend


def _path(backend: "KeyringBackend") -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _ask(backend: "KeyringBackend", account: str) -> str | None:
    return _do(lambda: backend.get_password(SERVICE, account))


def _do(act: Callable[[], str | None]) -> str | None:
    return _within_limit(act, "failed")


def _within_limit(act: Callable[[], _Answer], problem: Literal["not_opened", "failed"]) -> _Answer:
    """What `act` gives; what the keyring raises may hold the secret, so that only its kind is told."""
    from keyring.errors import KeyringLocked

    answers: queue.SimpleQueue[tuple[_Answer] | _KeyringTroubleError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put((act(),))
        except KeyringLocked:
            answers.put(_KeyringTroubleError(KeyringTrouble("locked")))
        except Exception as error:  # noqa: BLE001 - each keyring, and what its configuration names, has its own
            answers.put(_KeyringTroubleError(KeyringTrouble(problem, type(error).__name__)))
        finally:
            _asking.release()

    silent = _KeyringTroubleError(KeyringTrouble("silent"))
    if not _asking.acquire(timeout=KEYRING_SECONDS):
        raise silent
    threading.Thread(target=ask, name="keyring", daemon=True).start()
    try:
        answer = answers.get(timeout=KEYRING_SECONDS)
    except queue.Empty:
        raise silent from None
    if isinstance(answer, _KeyringTroubleError):
        raise answer
    return answer[0]
