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

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Name = Literal["stripe", "fleet", "civicrm"]
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
_CALLED: dict[Name, str] = {
    "stripe": "Stripe key",
    "fleet": "password of the shared PostgreSQL",
    "civicrm": "key of CiviCRM",
}
_VARIABLES: dict[Name, str] = {"stripe": "STRIPE_KEY", "fleet": "FLEET_PASSWORD", "civicrm": "CIVICRM_KEY"}
_asking = threading.Lock()
"""Held while the keyring is asked, so that one that hangs holds up one thread and no more."""
_Answer = TypeVar("_Answer")
_STRIPE_KEY = re.compile(r"(?P<kind>rk|sk)_(?P<mode>test|live)_[A-Za-z0-9]{16,}", re.ASCII)


class SecretRefusedError(Exception):
    """A secret isn't there, or can't be kept or used; one sentence, without the secret, says why and what to do."""


class SecretMissingError(SecretRefusedError):
    """It was given nowhere."""


@dataclass(frozen=True, slots=True)
class Found:
    """A secret, and in words where it was found."""

    value: str = field(repr=False)
    where: str


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
    called, account, variable = _CALLED[name], _account(name, practice=practice), variable_of(name, practice=practice)
    keyring_says = ""
    try:
        backend = _keyring()
        kept = _ask(backend, account)
        if kept is not None:
            where = f"the system's keyring ({_path(backend)})"
            return Found(_checked(kept, f"The {called} in {where}"), where)
    except _KeyringTroubleError as error:
        keyring_says = f" ({error})"
    credential = f"kiosk-{account}"
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if folder and (file := Path(folder) / credential).exists():
        where = f"the systemd credential {credential}"
        return Found(_checked(_text_of(file, where), f"The {called} in {where}"), where)
    if variable in os.environ:
        where = f"the environment variable {variable}"
        return Found(_checked(os.environ[variable], f"The {called} in {where}"), where)
    raise SecretMissingError(
        f"There is no {called}: not in the system's keyring{keyring_says}, not as the systemd credential {credential} "
        f"and not in {variable}; give it with: {_command('set', name, practice=practice)}"
    )


def keep_secret(name: Name, value: str, *, practice: bool = False) -> str:
    """Keep `value` in the system's keyring and read it back; returns which keyring, in words.

    Raises:
        SecretRefusedError: `value` can't be a secret, or there is no keyring that keeps it safely.
    """
    value = _checked(value, f"The {_CALLED[name]}")
    account = _account(name, practice=practice)
    otherwise = (
        f"; use a desktop's keyring, or give it as the systemd credential kiosk-{account} or in the environment "
        f"variable {variable_of(name, practice=practice)}."
    )
    try:
        backend = _keyring()
        _do(lambda: backend.set_password(SERVICE, account, value))
        kept = _ask(backend, account)
    except _KeyringTroubleError as error:
        raise SecretRefusedError(f"The {_CALLED[name]} was not kept: {error}{otherwise}") from None
    if kept != value:
        raise SecretRefusedError(
            f"The {_CALLED[name]} was not kept: {_path(backend)} gave something else back{otherwise}"
        )
    return f"the system's keyring ({_path(backend)})"


def forget_secret(name: Name, *, practice: bool = False) -> bool:
    """Take the secret `name` out of the system's keyring; whether it was there.

    Raises:
        SecretRefusedError: the keyring can't be used, or keeps it all the same.
    """
    account = _account(name, practice=practice)
    try:
        backend = _keyring()
        if _ask(backend, account) is None:
            return False
        _do(lambda: backend.delete_password(SERVICE, account))
        why = f"{_path(backend)} still has it" if _ask(backend, account) is not None else ""
    except _KeyringTroubleError as error:
        why = str(error)
    if why:
        raise SecretRefusedError(
            f"The {_CALLED[name]} was not removed from the system's keyring: {why}; "
            f"remove {SERVICE} {account} with the system's own tool."
        )
    return True


def check_stripe_key(text: str, *, practice: bool = False) -> StripeKey:
    """The key that `text` is, blanks around it taken off.

    Raises:
        SecretRefusedError: it is none, or one that has no place on a kiosk.
    """
    text = text.strip()
    if text.startswith("pk_"):
        raise SecretRefusedError(
            "This is a publishable key (pk_), which can read nothing; make a restricted key (rk_) in Stripe's "
            "Dashboard under Developers, API keys."
        )
    if text.startswith("sk_live_"):
        raise SecretRefusedError(
            "This is a live secret key (sk_live_), which may do anything with the account, refunds and payouts too, "
            "and a kiosk stands in public; make a restricted key (rk_live_) in Stripe's Dashboard instead."
        )
    match = _STRIPE_KEY.fullmatch(text)
    if match is None:
        raise SecretRefusedError(
            "This is not a Stripe key: one starts with rk_live_, rk_test_ or sk_test_, and letters and digits follow; "
            "copy it whole from Stripe's Dashboard."
        )
    key = StripeKey(text, live=match["mode"] == "live", restricted=match["kind"] == "rk")
    if practice and key.live:
        raise SecretRefusedError("This is a live key, and practice moves no real money; use a test key (rk_test_).")
    return key


def variable_of(name: Name, *, practice: bool = False) -> str:
    """The environment variable that may hold the secret `name`."""
    return f"KIOSK_{'PRACTICE_' if practice else ''}{_VARIABLES[name]}"


def _account(name: Name, *, practice: bool) -> str:
    return f"practice-{name}" if practice else name


def _command(action: str, name: Name, *, practice: bool) -> str:
    return f"kiosk key {action} {name}{' --practice' if practice else ''}"


def _checked(value: str, what: str) -> str:
    value = value.strip()
    if not value:
        raise SecretRefusedError(f"{what} is empty; give it again.")
    if len(value) > _LARGEST or not value.isprintable():
        raise SecretRefusedError(
            f"{what} is no single line of at most {_LARGEST:,} printable characters; copy it again and give only it."
        )
    return value


def _text_of(file: Path, where: str) -> str:
    try:
        if not stat.S_ISREG(file.stat().st_mode):
            raise SecretRefusedError(f"{where[:1].upper()}{where[1:]} is not a regular file; make it one.")
        with file.open("rb") as opened:
            return opened.read(_LARGEST + 2).decode("utf-8")
    except UnicodeDecodeError:
        why = "it is not UTF-8"
    except OSError as error:
        why = error.strerror or type(error).__name__
    raise SecretRefusedError(f"{where[:1].upper()}{where[1:]} cannot be read ({why}); load it again.")


class _KeyringTroubleError(Exception):
    """The keyring can't be used; a part of a sentence says why."""


def _keyring() -> "KeyringBackend":
    """The system's keyring, if it is one that keeps secrets safely."""
    from keyring import get_keyring

    backend = _within_limit(get_keyring, "it cannot be opened")
    chained = list(getattr(backend, "backends", ())) if _path(backend) == _CHAIN else [backend]
    for one in chained:
        if _path(one) in _NO_KEYRINGS:
            raise _KeyringTroubleError("this machine has none")
        if _path(one) not in ALLOWED_KEYRINGS:
            raise _KeyringTroubleError(f"{_path(one)} is not known to encrypt what it keeps and is refused")
    if not chained:
        raise _KeyringTroubleError("this machine has none")
    return backend


def _path(backend: "KeyringBackend") -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _ask(backend: "KeyringBackend", account: str) -> str | None:
    return _do(lambda: backend.get_password(SERVICE, account))


def _do(act: Callable[[], str | None]) -> str | None:
    return _within_limit(act, "it failed")


def _within_limit(act: Callable[[], _Answer], trouble: str) -> _Answer:
    """What `act` gives; what the keyring raises may hold the secret, so that only its kind is told."""
    from keyring.errors import KeyringLocked

    answers: queue.SimpleQueue[tuple[_Answer] | _KeyringTroubleError] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put((act(),))
        except KeyringLocked:
            answers.put(_KeyringTroubleError("it is locked; unlock it"))
        except Exception as error:  # noqa: BLE001 - each keyring, and what its configuration names, has its own
            answers.put(_KeyringTroubleError(f"{trouble}, {type(error).__name__}"))
        finally:
            _asking.release()

    silent = _KeyringTroubleError("it does not answer; unlock it, or answer what it asks on this machine's screen")
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
